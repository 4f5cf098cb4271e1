"""Foreign trade without a partner that is of the two told of: a list of theirs, or a sum of both ways."""

from __future__ import annotations

from decimal import Decimal

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_NEAR = Decimal("0.01")  # of the sum: what rounding leaves
_INTRO = 6  # sentences from the head of a list to its items
_ITEM_RE = compiled(r"[–—•*·-] ?|\d{1,2}[.)] ")
_MUTUAL_RE = compiled(
    r"\b(?:mutual|bilateral|two-way) (?:[a-z]+ ){0,2}(?:trade|turnover)\b"
    r"|(?<!\w)(?:взаимн|двусторонн)\w+ (?:[^\W\d]+ )?(?:торговл|товарооборот|оборот)\w*"
)


def adds_up(fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is what exports and imports told before come to: "total foreign trade was $9m"."""
    if fact.amount is None:
        return False
    ways = [topic.told_ways.get((topic.partner, way)) for way in (Flow.EXPORTS, Flow.IMPORTS)]
    told = [way for way in ways if way]
    whole = fact.amount.value
    return len(told) == len(ways) and abs(sum(told) - whole) <= _NEAR * whole


def is_of_two_told(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether bare "foreign trade" goes on about the two: its growth in their sentence, their list.

    "Gomel and Russia traded for $2m; the foreign trade turnover gained 18%", "Mutual trade: – foreign …".
    """
    if fact.amount is None:
        return topic.said_flow is Flow.TURNOVER
    if _ITEM_RE.match(reading.plain, sentence.start) is None:
        return False
    number = reading.document.sentence_at(sentence.start)
    for before in reversed(reading.document.sentences[max(0, number - _INTRO) : number]):
        if reading.plain.startswith(":", before.end - 1):
            return _MUTUAL_RE.search(reading.plain, before.start, before.end) is not None
        if _ITEM_RE.match(reading.plain, before.start) is None:
            return False
    return False
