"""Sums of all the trade told behind a part of it: "imports made up $4m of $9m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

OF_WHOLE_RE = compiled(r" (?:out )?(?:of|из) (?:the |a )?(?:total (?:of )?|общих |всех )?")


def is_whole_of_trade(
    reading: Reading, sentence: Sentence, fact: Fact, own: list[Cue], topic: Topic
) -> bool:
    """Say whether a sum is all the trade of which one way stands before: "imports, $4m of $9m".

    Trade both ways is told of before it, in its own sentence or in the one before.
    """
    before = [a for a in sentence.amounts if a.end <= fact.start]
    if not before or any(c.start >= fact.start for c in own):
        return False
    if not OF_WHOLE_RE.fullmatch(reading.plain, before[-1].end, fact.start):
        return False
    if any(c.tag == "turnover" and c.start < before[-1].start for c in sentence.flows):
        return True
    number = reading.document.sentence_at(sentence.start)
    is_next = topic.near_flow is Flow.TURNOVER and number - topic.last_fact == 1
    ways = {c.tag for c in sentence.flows if c.start < before[-1].start}
    return is_next and bool(ways) and ways <= {"exports", "imports"}
