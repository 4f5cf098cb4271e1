"""Where in a sentence each finder of figures may begin."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..calendar.period_words import period_words
from ..cues import cue_opening
from ..facts.rates import MOVED
from ..numbers.change_words import change_words
from ..numbers.numerals import money_words
from ..sentences.implied import implied_pattern
from ..sentences.rows import bare_source
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.year_asides import NO_YEAR, OF_A_DEED
from .alternation import by_first_letter
from .matching import Places
from .needs import Needs, needs_of
from .openings import Openings
from .phrases import pattern_of


class FinderPlaces(NamedTuple):
    """The places of a sentence where each finder may begin, in text order."""

    cues: Places
    amounts: Places
    changes: Places
    periods: Places
    period_cores: Places  # what every period holds one of
    size_cores: Places  # what every size of a change holds one of
    offices: Places
    office_cores: Places
    implied: Places
    rates: Places  # of growth whose pace has changed
    bare_changes: Places
    bare_sums: Places
    refusals: Places  # of what makes a size no change
    bases: Places  # of what a period is compared with
    deeds: Places  # of what was done in a year
    no_years: Places  # of what a number counts that is no year


NOWHERE = FinderPlaces(*((),) * len(FinderPlaces._fields))


def finder_places(plain: str, start: int, end: int, language: str) -> FinderPlaces:
    """Return the places between two offsets of plain text where each finder may begin."""
    return FinderPlaces(*_openings(language).places(plain, start, end))


@lru_cache(maxsize=2)
def _openings(language: str) -> Openings:
    sources = {
        "cues": cue_opening(language),
        "amounts": money_words(language).opening,
        "size_cores": _any_of(change_words(language).size_needs),
        "offices": rf"(?<!\w)(?:{vocabulary_of(language).offices})",
        "office_cores": pattern_of(office_needs(language) or ()) or "(?!)",
        "changes": change_words(language).opening,
        "periods": period_words(language).opening,
        "period_cores": by_first_letter(period_words(language).core.pattern),
        "implied": implied_pattern(language).pattern,
        "rates": MOVED,
        "bare_changes": change_words(language).bare.pattern,
        "bare_sums": bare_source(language),
        "refusals": change_words(language).rejected_before.pattern,
        "bases": vocabulary_of(language).period_base,
        "deeds": OF_A_DEED,
        "no_years": NO_YEAR,
    }
    return Openings(sources[finder] for finder in FinderPlaces._fields)


@lru_cache(maxsize=2)
def office_needs(language: str) -> Needs | None:
    """Return the letters of which every office holds some; None where one may be a place and a name."""
    needs = needs_of(vocabulary_of(language).offices)
    return None if needs is None or any(map(str.isupper, needs)) else needs


def _any_of(needs: Needs | None) -> str:
    """Return the source of the letters of which a finder needs some; any word if it needs none."""
    return r"(?<!\w)" if needs is None else pattern_of(needs) or "(?!)"
