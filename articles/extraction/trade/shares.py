"""The part of a flow told before that falls to Russia: "Russia accounted for $5m", "the main market: $5m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.shares import ABROAD, SHARE_OF
from ..wording.lexicon import compiled
from ..wording.telling import rule

_LASTS = 3  # sentences
_MARKET_REACH = 120  # characters
# "The Russian market made for most of the growth, its volume exceeded $5m".
_MARKET_RE = compiled(
    r"\bR+ market\b[^;T]{0,90}\b(?:volumes?|it|sales|sum|amount|figure|growth)\b[^;T]{0,30}$"
    r"|(?<!\w)R+ рын(?:ок|к[аеу]|ком)(?!\w)[^;T]{0,90}"
    r"(?<!\w)(?:объем\w*|он|он[ои]|сумм\w|отгружен\w*|там|туда)(?!\w)[^;T]{0,30}$"
)
_SHARE_RULE = rule(SHARE_OF)
_ABROAD_RE = compiled(ABROAD)
_OF_IT_RE = compiled(
    r"\b(?:of|out of|from) (?:this|that|these|those|it|them|which)"
    r"(?: (?:sum|amount|total|figure|volume|money))?,? "
    r"(?:(?:about|over|almost|nearly|around|some|more than|us|usd) ?)*$"
)
_CAME_FROM_RE = compiled(
    r",? (?:came|comes|coming|was earned|were earned) (?:from|in|on) (?:the )?[RP]"
)


def share_of_all(reading: Reading, fact: Fact, topic: Topic) -> Flow | None:
    """Return the flow that a sum is the partner's part of, where the words say no more than that."""
    if topic.whole_flow is None:
        return None
    if reading.document.sentence_at(fact.first) - topic.whole_at > _LASTS:
        return None
    told = _SHARE_RULE.search(fact.told, reading.coded, fact.left, fact.first)
    if told is None and fact.amount is not None:
        start = reading.document.sentences[reading.document.sentence_at(fact.first)].start
        told = _MARKET_RE.search(reading.coded, max(start, fact.first - _MARKET_REACH), fact.first)
    return topic.whole_flow if told else None


def whole_came_from(reading: Reading, fact: Fact, topic: Topic) -> Flow | None:
    """Return the flow of what was sold to everybody, of which a part "came from Russia", as its buyer."""
    if topic.whole_flow is not Flow.EXPORTS or fact.amount is None:
        return None
    if reading.document.sentence_at(fact.first) - topic.whole_at > 1:
        return None
    if _CAME_FROM_RE.match(reading.coded, fact.end) is None:
        return None
    return topic.whole_flow if _OF_IT_RE.search(reading.plain, fact.left, fact.first) else None


def remember_whole(
    reading: Reading, topic: Topic, sentence: Sentence, flow: Flow | None, index: int
) -> None:
    """Keep the flow and the goods of a sentence that tells what was sold to everybody."""
    if flow not in (Flow.EXPORTS, Flow.IMPORTS) or not sentence.letters.isdisjoint("RP"):
        return
    if sentence.flows:
        topic.whole_flow, topic.whole_product, topic.whole_at = flow, topic.told_product, index
        if _ABROAD_RE.search(reading.plain, sentence.start, sentence.end):
            topic.world_paragraph, topic.world_end = sentence.paragraph, sentence.end
