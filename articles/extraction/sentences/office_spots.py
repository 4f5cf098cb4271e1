"""Offices and datelines overwritten in the coded text: "the governor of the oblast" names no partner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..vocabulary.languages import vocabulary_of
from ..wording.finders import office_needs
from ..wording.lexicon import compiled
from ..wording.matching import matches
from .coded import OFFICE
from .sentence import Sentence

_NAMED_RE = re.compile(r"[A-Z]+")  # a place in coded text
_GOAL_RE = re.compile(r"[BMRP]+ ")
_LEADS = tuple(f"{space}{word} " for space in " \n" for word in ("в", "во", "на", "из"))
_ADJECTIVE_RE = re.compile(r"(?:[иыо]й|[ое]го|[ое]му|[ыио]м|ая|ую|[иы]е|[иы]х|[иы]ми)$")
_DAY = r"(?:\d{1,2} [^\W\d]{3,9}|[^\W\d]{3,9}\.? \d{1,2})(?:,? (?:19|20)\d\d)?"
_AGENCY = r"[.,]? ?[(/][^()/\n]{2,40}[)/]\.?(?: [-–—])? "
# Behind "MOSCOW.", which the stop parts from it.
_DAY_RE = compiled(rf"{_DAY} ?\([^()\n]{{2,40}}\) ?[-–—] ")


def code_offices(coded: str, raw: str, sentences: list[Sentence], language: str) -> str:
    """Return the coded text with offices and datelines overwritten; keep whose offices they are."""
    pieces: list[str] = []
    at = 0
    needs_none = office_needs(language) is None
    for sentence in sentences:
        if not sentence.spots:
            continue  # a dateline has a place, and an office without one tells nothing
        head = _after_dateline(coded, raw, sentence, language)
        sentence.head = head
        spans = [(sentence.start, head - 1)] * (head > sentence.start)  # but the space behind it
        if needs_none or sentence.places.office_cores:
            spans += _offices(coded, raw, sentence, language)
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


def _offices(coded: str, raw: str, sentence: Sentence, language: str) -> list[tuple[int, int]]:
    """Return where the offices of a sentence stand: each begins with a word or with a place."""
    start, end = sentence.head, sentence.end
    named = (match.start() for match in _NAMED_RE.finditer(coded, start, end))
    places = sorted((*named, *(at for at in sentence.places.offices if at >= start)))
    found = matches(_patterns(language).offices, coded, start, end, places)
    return [(_without_goal(coded, raw, *match.span()), match.end()) for match in found]


def _without_goal(coded: str, raw: str, start: int, end: int) -> int:
    """Return where an office begins behind a place that is not its own: «в Россию министерство …»."""
    place = _GOAL_RE.match(coded, start, end)
    if place is None or not coded.endswith(_LEADS, 0, start):
        return start
    is_adjective = _ADJECTIVE_RE.search(raw[start : place.end() - 1].lower())
    return start if is_adjective else place.end()


def _after_dateline(coded: str, raw: str, sentence: Sentence, language: str) -> int:
    """Return where the sentence goes on after "MINSK, 5 January" at its head."""
    day = _DAY_RE.match(coded, sentence.start, sentence.end)
    if day is not None:
        return day.end()
    place = sentence.spots[0]
    match = _patterns(language).dateline.match(coded, sentence.start, sentence.end)
    if match is None or not place.weak:
        return sentence.start
    dated = match["place"].rstrip()[-1] in ",."
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
        compiled(
            r"(?P<place>[A-Z]+(?: ?[-–—,] ?[A-Z]+)?(?:[,.] (?=\d|\w{3,9}\.? \d)| [(–—]))"
            # "MINSK, 5 January (BelTA) – ", "MOSCOW. April 5, 2021 (Interfax) - ", "MINSK, May 5. /TASS/. "
            rf"(?:{_DAY}(?:{_AGENCY}| [-–—] ))?"
        ),
    )
