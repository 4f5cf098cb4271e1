"""Offices and datelines overwritten in the coded text: "the governor of the oblast" names no partner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import matches
from .coded import OFFICE
from .sentence import Sentence

_NAMED_RE = re.compile(r"[A-Z]+")  # a place in coded text


def code_offices(coded: str, raw: str, sentences: list[Sentence], language: str) -> str:
    """Return the coded text with offices and datelines overwritten; keep whose offices they are."""
    pieces: list[str] = []
    at = 0
    for sentence in sentences:
        if not sentence.spots:
            continue  # a dateline has a place, and an office without one tells nothing
        head = _after_dateline(coded, raw, sentence, language)
        sentence.head = head
        spans = [(sentence.start, head)] * (head > sentence.start)
        if sentence.places.office_cores:
            spans += _offices(coded, sentence, language)
        if not spans:
            continue
        for start, end in spans:
            pieces += (coded[at:start], OFFICE * (end - start))
            at = end
        spots, sentence.spots = sentence.spots, []
        for spot in spots:
            if not any(a <= spot.start < b for a, b in spans):
                sentence.spots.append(spot)
            elif spot.start >= head:
                sentence.offices.append(spot)
    return "".join((*pieces, coded[at:]))


def _offices(coded: str, sentence: Sentence, language: str) -> list[tuple[int, int]]:
    """Return where the offices of a sentence stand: each begins with a word or with a place."""
    start, end = sentence.head, sentence.end
    named = (match.start() for match in _NAMED_RE.finditer(coded, start, end))
    places = sorted((*named, *(at for at in sentence.places.offices if at >= start)))
    found = matches(_patterns(language).offices, coded, start, end, places)
    return [match.span() for match in found]


def _after_dateline(coded: str, raw: str, sentence: Sentence, language: str) -> int:
    """Return where the sentence goes on after "MINSK, 5 January" at its head."""
    place = sentence.spots[0]
    match = _patterns(language).dateline.match(coded, sentence.start, sentence.end)
    if match is None or not place.weak:
        return sentence.start
    dated = match.group().rstrip()[-1] in ",."
    shouted = raw[place.start : place.end].isupper()
    return match.end() if dated or shouted else sentence.start


@dataclass(frozen=True)
class _Patterns:
    offices: re.Pattern[str]
    dateline: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(rf"(?<!\w)(?:{words.offices})(?!\w)"),
        compiled(r"[A-Z]+(?: ?[-–—,] ?[A-Z]+)?(?:[,.] (?=\d|\w{3,9}\.? \d)| [(–—])"),
    )
