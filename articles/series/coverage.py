"""The map of coverage and silence: what has been stated of each region and year, and what has not.

"Not stated" means: not in the articles that the register holds. It never means zero.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Max, Min, Q
from django.db.models.functions import ExtractYear

from articles.extraction.records import Period, PeriodKind, Status
from articles.models import Article, Region, Source
from articles.series.build import build_observations
from articles.series.register import IS_PLOTTABLE, Register, read_rows
from articles.series.types import (
    CoverageCell,
    CoverageLine,
    CoverageReading,
    Expected,
    FigureRow,
    MonthCount,
)

RULE = """
A region has *gone quiet* if actual values are held for three years on end or more and none for the two
years before this one. A figure is *expected* if for each of at least three of the past four years the
register holds one for the same months, first said within sixty days of the same date, none is held for
this year, and that time of the year has come.
"""

YEARS = 12
QUIET_AFTER, QUIET_RUN = 2, 3
LOOK_BACK, AT_LEAST = 4, 3
MOST_SCATTER = 60  # days between the earliest and the latest first statement
DISPUTED_ROWS = 2000

Years = Sequence[int]


class _FirstSaid(NamedTuple):
    """When a running total of some months of a year was first said."""

    month: int
    year: int
    said: date


def read_coverage(register: Register, today: date) -> CoverageReading:
    """Return the grid of all Russian regions and the articles by month; six queries."""
    years = tuple(range(today.year - YEARS + 1, today.year + 1))
    cells = _read_cells(register, years)
    first_said = _read_first_said(register, today)
    places = (
        Region.objects.of_russia().order_by("name_en").values_list("code", "name_en", "name_ru")
    )
    lines = tuple(
        CoverageLine(
            *place,
            cells=tuple(cells.get((place[0], year)) or _empty(year) for year in years),
            gone_quiet_since=_quiet_since(cells, place[0], years),
            expected=find_expected(first_said.get(place[0], ()), today),
        )
        for place in places
    )
    months = _read_months(register)
    return CoverageReading(years, lines, months, _empty_months(months))


def _empty(year: int) -> CoverageCell:
    return CoverageCell(year, 0, 0, 0, None, False)


def _read_cells(register: Register, years: Years) -> dict[tuple[str, int], CoverageCell]:
    """Return what is held, by region and year; regions and years of which nothing is are missing."""
    counted = (
        register.figures()
        .filter(
            partner__code__startswith="RU-",
            period_end__gte=date(years[0], 1, 1),
            period_end__lte=date(years[-1], 12, 1),
        )
        .order_by()
        .values_list("partner_id", ExtractYear("period_end"))
        .annotate(
            actual=Count("id", filter=Q(status=Status.ACTUAL.value, value__isnull=False)),
            targets=Count("id", filter=~Q(status=Status.ACTUAL.value)),
            changes=Count("id", filter=Q(status=Status.ACTUAL.value, value__isnull=True)),
            last_said=Max("article__published"),
        )
    )
    disputed = _read_disputed(register, years)
    return {
        (code, year): CoverageCell(year, actual, targets, changes, said, (code, year) in disputed)
        for code, year, actual, targets, changes, said in counted
    }


def _read_disputed(register: Register, years: Years) -> set[tuple[str, int]]:
    """Return the regions and years with a full year whose values no number fits; the newest of them."""
    figures = register.figures().filter(
        IS_PLOTTABLE,
        reporter="BY",
        partner__code__startswith="RU-",
        product="",
        period_kind=PeriodKind.YEAR.value,
        period_start__gte=date(years[0], 1, 1),
    )
    rows = read_rows(figures.order_by("-period_start")[:DISPUTED_ROWS])
    return {
        (key[0], item.year)
        for key, bucket in _by_series(rows).items()
        for item in build_observations(bucket)
        if item.is_disputed
    }


def _by_series(rows: Iterable[FigureRow]) -> dict[tuple[str, str, str], list[FigureRow]]:
    """Return figures by region, flow and currency."""
    buckets: dict[tuple[str, str, str], list[FigureRow]] = defaultdict(list)
    for row in rows:
        buckets[row.partner, row.flow.value, row.currency].append(row)
    return buckets


def _quiet_since(
    cells: Mapping[tuple[str, int], CoverageCell], code: str, years: Years
) -> int | None:
    """Return the last year a region was heard of, if it has gone quiet."""
    stated = [year for year in years if (cell := cells.get((code, year))) and cell.actual]
    return gone_quiet(stated, years[-1])


def gone_quiet(stated: Years, this_year: int) -> int | None:
    """Return the last year with values, if three or more on end were followed by silence.

    >>> gone_quiet([2018, 2019, 2020], 2023), gone_quiet([2020, 2021, 2022], 2023)
    (2020, None)
    """
    if not stated or stated[-1] >= this_year - QUIET_AFTER:
        return None
    last = stated[-1]
    return last if {last - back for back in range(QUIET_RUN)} <= set(stated) else None


def _read_first_said(register: Register, today: date) -> dict[str, list[_FirstSaid]]:
    """Return when the running totals of this and the past years were first said, by region."""
    first = (
        register.figures()
        .filter(
            IS_PLOTTABLE,
            status=Status.ACTUAL.value,
            period_kind=PeriodKind.TO_DATE.value,
            period_start__gte=date(today.year - LOOK_BACK, 1, 1),
            article__published__isnull=False,
        )
        .order_by()
        .values_list("partner_id", "period_end")
        .annotate(said=Min("article__published"))
    )
    found: dict[str, list[_FirstSaid]] = defaultdict(list)
    for code, end, said in first:
        found[code].append(_FirstSaid(end.month, end.year, said))
    return found


def find_expected(first_said: Iterable[_FirstSaid], today: date) -> tuple[Expected, ...]:
    """Return the running totals that came about this time in past years and have not come this year."""
    by_month: dict[int, dict[int, date]] = defaultdict(dict)
    for month, year, said in first_said:
        by_month[month][year] = said
    found = (_expected(month, said, today) for month, said in sorted(by_month.items()))
    return tuple(item for item in found if item)


def _expected(month: int, said: Mapping[int, date], today: date) -> Expected | None:
    """Return the expectation of one month's running total, if there is one."""
    # A first statement long after is a look back, and says nothing of when to expect one.
    days = [day.timetuple().tm_yday for year, day in said.items() if day.year == year < today.year]
    if today.year in said or len(days) < AT_LEAST or max(days) - min(days) > MOST_SCATTER:
        return None
    first, last = (
        date.fromordinal(date(today.year, 1, 1).toordinal() + day - 1)
        for day in (min(days), max(days))
    )
    if today < first:
        return None
    return Expected(Period(f"{today.year}-01", f"{today.year}-{month:02}"), len(days), first, last)


def _read_months(register: Register) -> tuple[MonthCount, ...]:
    """Return the number of articles by month and source, newest month first."""
    articles = Article.objects.filter(published__isnull=False)
    if register.moment is not None:
        articles = articles.filter(added_at__lte=register.moment)
    # By day and source, as the index counts them without sorting or joining.
    counted: Iterable[Any] = (
        articles.order_by("source_id", "published")
        .values_list("source_id", "published")
        .annotate(count=Count("*"))
    )
    names = dict(Source.objects.values_list("pk", "name"))
    months: Counter[tuple[date, str]] = Counter()
    for source, day, count in counted:
        months[day.replace(day=1), names.get(source, "")] += count
    ordered = sorted(months.items(), reverse=True)
    return tuple(MonthCount(month, source, count) for (month, source), count in ordered)


def _empty_months(months: Sequence[MonthCount]) -> tuple[date, ...]:
    """Return the months without an article between the newest and the oldest."""
    held = {item.month for item in months}
    if not held:
        return ()
    first, last = (day.year * 12 + day.month - 1 for day in (min(held), max(held)))
    every = (date(number // 12, number % 12 + 1, 1) for number in range(first, last))
    return tuple(month for month in every if month not in held)
