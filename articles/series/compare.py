"""Two to six places side by side: always the same months of a year, one flow, one currency."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import F, Q, QuerySet
from django.db.models.functions import ExtractMonth

from articles.extraction.records import Period, Qualifier, Status
from articles.models import Region
from articles.series.bounds import is_bound
from articles.series.build import build_observations, main_scope
from articles.series.compare_query import CompareQuery
from articles.series.read import read_ranked
from articles.series.register import IS_PLOTTABLE, Register
from articles.series.types import (
    CompareLine,
    CompareReading,
    FigureRow,
    Observation,
    PeriodOption,
    Ranked,
    YearOption,
)

ROWS = 1200
HUNDRED = Decimal(100)

RULE = """
Places are compared over the same months of a year only: full years with full years, January-September
with January-September. Of two values that are only bounds ("over", "under") none is ranked above the
other; places without a stated value stand below the rule, they are not zero. Implied values take no part.
"""


def read_comparison(query: CompareQuery) -> CompareReading:
    """Return what a comparison shows; three queries."""
    named = {region.code: region for region in Region.objects.filter(code__in=query.regions)}
    codes = tuple(code for code in query.regions if code in named)
    figures = _figures(query, codes)
    values = _values(read_ranked(_same_months(figures, query.months), ROWS)) if codes else {}
    years = tuple(sorted({year for by_year in values.values() for year in by_year}))
    places = Counter(year for by_year in values.values() for year in by_year)
    year = query.year or _fullest(places)
    lines = [
        CompareLine(
            code,
            named[code].name_en,
            named[code].name_ru,
            tuple(values.get(code, {}).get(one) for one in years),
        )
        for code in codes
    ]
    index_year = _index_year(lines, years)
    chosen = (
        {code: values[code][year] for code in codes if year in values.get(code, {})} if year else {}
    )
    return CompareReading(
        query=query,
        years=years,
        lines=tuple(_with_index(line, years, index_year) for line in lines),
        period_options=_period_options(figures) if codes else (),
        year_options=tuple(YearOption(one, places[one]) for one in sorted(places, reverse=True)),
        period=Period(f"{year}-01", f"{year}-{query.months:02}") if year else None,
        ranked=rank(chosen),
        not_stated=tuple(code for code in codes if code not in chosen),
        unknown=tuple(code for code in query.regions if code not in named),
        index_year=index_year,
    )


def _figures(query: CompareQuery, codes: Sequence[str]) -> QuerySet[Any]:
    """Return the actual figures of the places that count from January within one year."""
    places = (main_scope(code) for code in codes)
    either = [Q(reporter=reporter, partner=partner) for reporter, partner in places]
    return (
        Register(query.moment)
        .figures()
        .filter(
            IS_PLOTTABLE,
            reduce(or_, either, Q(pk__in=[])),
            flow=query.flow.value,
            currency=query.cur,
            product="",
            status=Status.ACTUAL.value,
            period_start__month=1,
            period_start__year=F("period_end__year"),
        )
    )


def _same_months(figures: QuerySet[Any], months: int) -> QuerySet[Any]:
    """Return the figures of January to one and the same month."""
    return figures.filter(period_end__month=months)


def _place_of(row: FigureRow) -> str:
    """Return the code of the place whose page a figure of the main scope belongs to."""
    return row.reporter if row.reporter.startswith("BY-") else row.partner


def _values(rows: Sequence[FigureRow]) -> dict[str, dict[int, Observation]]:
    """Return the observation of each place and year."""
    buckets: dict[str, list[FigureRow]] = defaultdict(list)
    for row in rows:
        buckets[_place_of(row)].append(row)
    return {
        code: {item.year: item for item in build_observations(bucket)}
        for code, bucket in buckets.items()
    }


def _fullest(places: Mapping[int, int]) -> int | None:
    """Return the year that most places have a value for, of several the newest."""
    return max(places, key=lambda year: (places[year], year), default=None)


def _period_options(figures: QuerySet[Any]) -> tuple[PeriodOption, ...]:
    """Return the months that can be compared, full years first."""
    pairs = (
        figures.order_by()
        .values_list(ExtractMonth("period_end"), "reporter_id", "partner_id")
        .distinct()
    )
    places = Counter(month for month, *_ in pairs)
    return tuple(PeriodOption(month, places[month]) for month in sorted(places, reverse=True))


def rank(chosen: Mapping[str, Observation]) -> tuple[Ranked, ...]:
    """Return places by value, the highest first; two bounds or more are not ranked, and stand last."""
    by_value = sorted(chosen.items(), key=lambda item: (-item[1].value, item[0]))
    bounds = {code for code, item in by_value if is_bound(item.source_figure)}
    unranked = bounds if len(bounds) > 1 else set()
    ranked = [(code, item) for code, item in by_value if code not in unranked]
    placed = [Ranked(code, item, 1 + _higher(item, ranked)) for code, item in ranked]
    return (*placed, *(Ranked(code, item, None) for code, item in by_value if code in unranked))


def _higher(item: Observation, ranked: Sequence[tuple[str, Observation]]) -> int:
    """Return how many values are higher; equal values share their place."""
    return sum(other.value > item.value for _, other in ranked)


def _index_year(lines: Sequence[CompareLine], years: Sequence[int]) -> int | None:
    """Return the first year that all places have an exact value for, if all values are exact."""
    stated = [item for line in lines for item in line.observations if item]
    if len(lines) < 2 or any(item.qualifier is not Qualifier.EXACT for item in stated):
        return None
    common = zip(years, *(line.observations for line in lines), strict=True)
    return next(
        (year for year, *items in common if all(item and item.value for item in items)), None
    )


def _with_index(line: CompareLine, years: Sequence[int], base_year: int | None) -> CompareLine:
    """Return a line with its values in percent of the base year's."""
    if base_year is None:
        return line
    base = line.observations[list(years).index(base_year)]
    if base is None:
        return line
    index = tuple(item.value / base.value * HUNDRED if item else None for item in line.observations)
    return replace(line, index=index)
