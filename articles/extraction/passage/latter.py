"""Which region of those just listed is meant by its place: "with the latter", «с последней из них»."""

from __future__ import annotations

from ..sentences.coded import REGION
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic

_WORDS = ("latter", "former", "last ", "последн")
# «С последней торгуем на 5 млн»: of a region, not of a week or a place.
_LATTER_RE = compiled(
    r"\b(?:with|to|from|in|for) the (?P<first>former|first of (?:them|these|those))\b"
    r"|\b(?:with|to|from|in|for) the (?:latter|last (?:named|of (?:them|these|those|all)))\b"
    r"|(?<!\w)(?:со?|в|из|по|для) последн(?:ей|им|юю|ий|его|ем|ему)(?: из них)?"
    r"(?=,| (?:мы|у нас|(?:в|за) \d{4}|в прошлом|оборот|товарооборот|торг|объем|взаимн"
    r"|рост|прирост|падение|спад))"
)


def turn_to_latter(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to the region that "the latter" stands for."""
    region = _latter_region(reading, sentence)
    if region:
        topic.partner = topic.region = region


def _latter_region(reading: Reading, sentence: Sentence) -> str:
    """Return the region that "the latter" stands for in a sentence with sums, or ""."""
    if not (sentence.amounts or sentence.changes):
        return ""
    words = reading.plain[sentence.start : sentence.end]
    if not any(word in words for word in _WORDS):
        return ""
    found = _LATTER_RE.search(words)
    number = reading.document.sentence_at(sentence.start) - 1
    if found is None or number < 0:
        return ""
    before = reading.document.sentences[number]
    end = sentence.start + found.start()
    named = [s.code for s in reading.spots_between(before.start, end) if s.letter == REGION]
    if len(named) < 2:  # of one place nothing is the last
        return ""
    return named[0 if found["first"] else -1]
