"""Where in a text each finder of figures may begin."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from typing import NamedTuple

from .change_words import change_words
from .cues import cue_opening
from .implied import implied_pattern
from .lexicon import compiled, pattern_of, phrases_of
from .matching import Places
from .numerals import money_words
from .openings import Openings
from .period_words import period_words
from .vocabulary.languages import vocabulary_of


class FinderPlaces(NamedTuple):
    """The places of a text where each finder may begin, in text order."""

    numbers: Places  # in digits, and words that tell of a number in words
    cues: Places
    amounts: Places
    changes: Places
    periods: Places
    period_cores: Places  # what every period holds one of
    implied: Places


def finder_places(plain: str, language: str) -> FinderPlaces:
    """Return the places of a plain text where each finder may begin."""
    return FinderPlaces(*_openings(language).places(plain))


@lru_cache(maxsize=2)
def number_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern of a digit, or of a word that tells of a number written in words."""
    hints = phrases_of(vocabulary_of(language).number_hints)
    return compiled(rf"(?<!\w)(?:{pattern_of(hints)})(?!\w)|[0-9]")


@lru_cache(maxsize=2)
def _openings(language: str) -> Openings:
    sources = {
        "numbers": number_pattern(language).pattern,
        "cues": cue_opening(language),
        "amounts": money_words(language).opening,
        "changes": change_words(language).opening,
        "periods": period_words(language).opening,
        "period_cores": period_words(language).core.pattern,
        "implied": implied_pattern(language).pattern,
    }
    return Openings(sources[finder] for finder in FinderPlaces._fields)


def between(places: Places, start: int, end: int) -> Places:
    """Return the places between two offsets."""
    return places[bisect_left(places, start) : bisect_left(places, end)]
