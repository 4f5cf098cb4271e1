"""A sum told of the two that its parts then show to be of all the world: it is taken back."""

from __future__ import annotations

from ..facts.facts import Fact
from ..records import Figure
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

_NEXT = 3  # characters between one sentence and the next
_HOME_RE = compiled(r"[BM]")


def drop_whole(reading: Reading, sentence: Sentence, fact: Fact, earlier: list[Figure]) -> None:
    """Take back the sum before of which a third country has a part: it was trade with the world."""
    if not earlier or earlier[-1].value is None:
        return
    last = earlier[-1]
    here = last.sentence.start == sentence.start
    start, end = (fact.left, fact.start) if here else (fact.end, fact.right)
    part = rule(vocabulary_of(reading.language).part_of)
    told = part.search(fact.told, reading.plain, start, end)
    if not told or (not here and ("which" in told[0] or "котор" in told[0])):
        return  # "all exports came to $9m, of which Russia took 70%": of that sum itself
    if not here and reading.plain.startswith((",", ";", " –", " —"), fact.end):
        return  # "all trade came to $8 billion, 64% of it falls on Peru": of the sum here
    if not here and any(amount.end <= fact.start for amount in sentence.amounts):
        return  # "trade with China came to $3 billion, with $2 billion of that being imports"
    if not here and _HOME_RE.search(reading.coded, fact.end, fact.right):
        return  # "trade with all countries came to $9m, Belarus has a fifth of it"
    if here and last.why["partner"] != "topic":
        return  # "to Russia $5m, including …"
    near = sentence.start - last.sentence.end < _NEXT
    if near and (here or last.why.get("flow") != "place_after"):
        earlier.pop()
