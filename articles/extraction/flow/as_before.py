"""The flow that a passage goes on about, for a fact without a word of its own."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.described import turns_to_place
from ..sentences.reading import Reading, Sentence
from ..trade.shares import share_of_all
from ..wording.lexicon import compiled
from .direction import Direction

_ITSELF_RE = compiled(r"\b(?:it|this figure|the figure|he|она?|оно|этот показатель|эта цифра)\b")
# Behind a word on the balance: "In some years the difference reached $6 billion".
_GAP_RE = compiled(
    r"\b(?:gap|difference|disparity|imbalance)\b|(?<!\w)(?:разниц|разрыв|разбежк|перекос|дисбаланс|минус)\w*"
)
# "With Belarus we have grown by a quarter": not "with Belarus taking a third".
_BOTH_RE = compiled(
    r"(?:\bwith|(?<!\w)со?) (?:the )?"
    r"(?:(?:neighbou?ring|nearby|distant|соседн\w+|близк\w+|далек\w+|друг\w+) )?(?P<place>[BMRP])"
    r"(?P=place)*(?!(?:'s?)? (?:\w+ )?\w+ing\b)(?![\w'])"
    # "Belarus and Russia will hit $5m", «Беларусь и Россия вышли на 5 млн»
    r"|(?:B+ (?:and|и) (?:the )?[RP]+|[RP]+ (?:and|и) (?:the )?B+)"
    r" (?:(?:will|would|can|may|have|already|уже) ){0,2}(?:hit|reach|surpass|exceed"
    r"|вышли|выйдут|выходят|достиг|превы)"
)


def as_told_before(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Direction:
    """Return the direction that the passage goes on about."""
    if topic.said_flow not in (None, Flow.BALANCE) and not turns_to_place(reading, sentence, fact):
        return Direction(topic.said_flow, "as_before")
    share = share_of_all(reading, fact, topic)
    if share is not None:
        return Direction(share, "share_of_all")
    near = topic.near_flow if topic.paragraph == sentence.paragraph else None
    is_same = _ITSELF_RE.search(reading.plain, fact.left, fact.first) is not None
    is_same = is_same and topic.near_product is None  # no goods alone outgrow all trade
    if near is not Flow.TURNOVER and not (near and is_same) and topic.is_outgrown(fact.amount):
        return Direction(Flow.TURNOVER, "larger_than_a_part")
    if near is not Flow.TURNOVER and _is_with(reading, sentence, fact):
        return Direction(Flow.TURNOVER, "with_each_other")
    if near is None and topic.ways >= {Flow.EXPORTS, Flow.IMPORTS} and _is_planned(sentence, fact):
        return Direction(Flow.TURNOVER, "plan_of_all")
    return Direction(near or topic.flow or Flow.TURNOVER, "topic")


def _is_with(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a fact without goods is told of what one side has with the other: both ways."""
    if any(fact.left <= c.start < fact.right for c in sentence.products):
        return False
    return _BOTH_RE.search(reading.coded, fact.left, fact.right) is not None


def _is_planned(sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is what somebody aims at: "a hundred million be written into the roadmap"."""
    return any(c.tag == "target" and fact.left <= c.start < fact.right for c in sentence.cues)


def goes_on_about_balance(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sentence goes on about the balance just told of: "A year before it was $5m"."""
    if (
        topic.paragraph != sentence.paragraph
        or fact.amount is None
        or topic.is_outgrown(fact.amount)
    ):
        return False
    if any(p.relative == "prior" and p.start < fact.start for p in sentence.periods):
        return True
    where = reading.plain, sentence.start, fact.first
    return _ITSELF_RE.search(*where) is not None or _GAP_RE.search(*where) is not None
