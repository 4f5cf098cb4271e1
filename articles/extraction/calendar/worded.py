"""A period as it stands in its sentence, with the words around it."""

from __future__ import annotations

from typing import Any, NamedTuple

from ..wording.matching import Places


class PeriodPlaces(NamedTuple):
    """Where in a sentence a period may begin, and what may stand before one."""

    periods: Places
    bases: Places  # what a period is compared with
    deeds: Places  # what was done in a year
    no_years: Places  # what a number counts that is no year


class Worded(NamedTuple):
    """A period as it stands in a sentence: its place, the words on both sides, what it tells."""

    plain: str
    start: int
    end: int
    before: str
    limit: int  # where the sentence ends
    fields: dict[str, Any]
    places: PeriodPlaces | None = None
