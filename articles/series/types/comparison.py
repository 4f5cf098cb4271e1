"""What a comparison shows: the same months of each year, place by place."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from articles.extraction.records import Period
from articles.series.compare_query import CompareQuery
from articles.series.types.observations import Observation


@dataclass(frozen=True, slots=True)
class PeriodOption:
    """Months that can be compared: of how many of the chosen places some year has a value."""

    months: int
    places: int


@dataclass(frozen=True, slots=True)
class YearOption:
    """A year of the chosen months: how many of the chosen places have a value for it."""

    year: int
    places: int


@dataclass(frozen=True, slots=True)
class CompareLine:
    """A place and its observations, one for each year of the reading, `None` where not stated.

    `index` holds the same values with the first common year as 100, where all of them are exact.
    """

    code: str
    name_en: str
    name_ru: str
    observations: tuple[Observation | None, ...]
    index: tuple[Decimal | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Ranked:
    """A place in the order of values; `place` is null where two bounds forbid an order."""

    code: str
    observation: Observation
    place: int | None


@dataclass(frozen=True, slots=True)
class CompareReading:
    """All that a comparison shows; `lines` are in the order of the address.

    `ranked` is for `period` and sorted by value, those that cannot be ranked after the others;
    `not_stated` are the places without a value for it. `unknown` are codes of no place.
    """

    query: CompareQuery
    years: tuple[int, ...]
    lines: tuple[CompareLine, ...]
    period_options: tuple[PeriodOption, ...]
    year_options: tuple[YearOption, ...]
    period: Period | None
    ranked: tuple[Ranked, ...]
    not_stated: tuple[str, ...]
    unknown: tuple[str, ...]
    index_year: int | None
