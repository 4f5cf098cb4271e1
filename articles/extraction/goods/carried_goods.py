"""The goods just told, which a sum of the next sentence goes on about: "Of this, $5m went to Tula"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_ALIKE = 3  # times: what the same goods are sold for in two years differs by less
_RECENT = 3  # sentences
# "Of this sum", "including", "out of it": what follows is a part of what was told.
_OF_IT_RE = compiled(
    r"(?:(?:and|almost|nearly|about|more than) )*"
    r"(?:(?:half|most|a (?:third|quarter|fifth|tenth)|the bulk|[\d.]+ ?%) )?"
    r"(?:of|out of|from) (?:this|that|these|those|it|them)"
    r"(?: (?:sum|amount|total|volume|figure|money|quantity))?\b(?! (?:year|month|quarter|region|oblast))"
    r"|of the (?:sum|amount)\b|including\b"
    r"|(?:из|от) (?:них|нее|него|этой суммы|этого объема|этого|этих|общей суммы)(?!\w)|в том числе\b"
)
# "The deliveries came to", "In the first quarter supplies were": of what was sold before.
_SOLD_RE = compiled(
    r"(?:the |its |their |these |such )?(?:direct )?(?:deliveries|supplies|shipments|sales)\b"
    r"|(?:эти |такие |прямые )?(?:поставки|отгрузки|продажи)(?!\w)"
)


def carried_goods(
    reading: Reading, sentence: Sentence, fact: Fact, cue: Cue | None, flow: Flow, topic: Topic
) -> str | None:
    """Return the goods of the sentence before, where a sum is a part of them or more of the same."""
    goods = topic.last_goods
    if goods is None or goods != topic.near_product:
        return None
    if sentence.products and not _are_listed_behind(reading, sentence, fact):
        return None
    since = reading.document.sentence_at(sentence.start) - topic.last_fact
    if goods == "services" and cue is not None and since <= _RECENT:
        return goods if _is_of_services(sentence, fact, flow, topic) else None
    if since != 1 or sentence.paragraph != topic.paragraph or fact.amount is None:
        return None
    if _OF_IT_RE.match(reading.plain, sentence.head):
        return goods if _is_less(fact, topic, 1) else None
    if cue is None or flow is not topic.last_flows[-1]:
        return None
    if not _opens_with_sales(reading, sentence, cue):
        return None
    dated = any(p.role == "own" for p in sentence.periods)
    return goods if _is_less(fact, topic, _ALIKE if dated else 1) else None


def _are_listed_behind(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether goods only stand in a clause behind a sum: "Exports were $5m: they buy sugar"."""
    colon = reading.plain.find(":", fact.last, sentence.end)
    return colon >= 0 and all(cue.start > colon for cue in sentence.products)


def _is_of_services(sentence: Sentence, fact: Fact, flow: Flow, topic: Topic) -> bool:
    """Say whether a text of nothing but services tells one way of them: "Exports stood at $3bn"."""
    if topic.has_general or sentence.paragraph - topic.paragraph > 1 or flow is Flow.TURNOVER:
        return False
    return fact.amount is None or _is_less(fact, topic, 1)


def _opens_with_sales(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a sentence opens with sales of no stated goods, a time before them at most."""
    times = [p.end for p in sentence.periods if p.end <= cue.start]
    start = times[-1] if times else sentence.head
    while reading.plain[start : start + 1] in (" ", ","):
        start += 1
    said = _SOLD_RE.match(reading.plain, start)
    return said is not None and cue.start < said.end()


def _is_less(fact: Fact, topic: Topic, times: int) -> bool:
    """Say whether a sum is no more than so many times the one before."""
    amount = fact.amount
    if amount is None or topic.goods_value is None or not amount.has_magnitude:
        return False
    return amount.value <= topic.goods_value * times
