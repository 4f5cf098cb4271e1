"""Which of the places just listed is meant by its place: "with the latter", «с последней из них»."""

from __future__ import annotations

from ..sentences.coded import REGION, THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic

_WORDS = ("latter", "former", "last ", "последн")
# «С последней торгуем на 5 млн»: of a region, not of a week or a place.
_LATTER_RE = compiled(
    r"\b(?:with|to|from|in|for) the (?P<first>former|first of (?:them|these|those))\b"
    r"|\b(?:with|to|from|in|for) the (?:latter|last (?:named|of (?:them|these|those|all)))\b"
    r"|(?<!\w)(?:со?|в|из|по|для) последн(?:ей|им|юю|ий|его|ем|ему)(?: из них)?"
    r"(?=,| (?:мы|у нас|област|регион|республик|стран|наторг|торгу|(?:в|за) \d{4}|в прошлом"
    r"|оборот|товарооборот|торг|объем|взаимн"
    r"|рост|прирост|падение|спад))"
)


def turn_to_latter(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to the region that "the latter" stands for, or to or from another country."""
    named, is_first = _named_before(reading, sentence)
    regions = [spot.code for spot in named if spot.letter == REGION]
    if len(regions) > 1:  # of one place nothing is the last
        topic.partner = topic.region = regions[0 if is_first else -1]
    elif len(named) > 1 and any(spot.letter == THIRD for spot in named):
        meant = named[
            0 if is_first else -1
        ]  # "Main partners are Peru and Belarus. With the latter"
        topic.is_third = meant.letter == THIRD
        topic.third_paragraph = sentence.paragraph if topic.is_third else -1


def _named_before(reading: Reading, sentence: Sentence) -> tuple[list[Spot], bool]:
    """Return the places before "the latter" in a sentence with sums, and whether it is the first."""
    if not (sentence.amounts or sentence.changes):
        return [], False
    words = reading.plain[sentence.start : sentence.end]
    if not any(word in words for word in _WORDS):
        return [], False
    found = _LATTER_RE.search(words)
    number = reading.document.sentence_at(sentence.start) - 1
    if found is None or number < 0:
        return [], False
    before = reading.document.sentences[number]
    end = sentence.start + found.start()
    return reading.spots_between(before.start, end), bool(found["first"])
