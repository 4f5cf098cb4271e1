"""Rows → series: one observation a period, one period length a series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from articles.extraction.records import Flow, Period, PeriodKind, Status
from articles.series.bounds import growth_pct, is_bound
from articles.series.checks import mark_falls
from articles.series.choose import choose_figure
from articles.series.decumulate import is_running_total
from articles.series.implied import (
    best_implied,
    imply_by_growth,
    imply_by_identity,
    with_implied,
    year_before,
)
from articles.series.types import FigureRow, Observation, Origin, PaceLine, Series, YearOnYear

BELARUS, RUSSIA = "BY", "RU"


def main_scope(code: str) -> tuple[str, str]:
    """Return reporter and partner of a place's main series: always a place with a whole country.

    >>> main_scope("RU-ROS"), main_scope("BY-HO"), main_scope("BY")
    (('BY', 'RU-ROS'), ('BY-HO', 'RU'), ('BY', 'RU'))
    """
    return (BELARUS, code) if code.startswith(RUSSIA) else (code, RUSSIA)


def build_observations(rows: Iterable[FigureRow]) -> list[Observation]:
    """Return one observation for each status and period of figures alike in all else, by time."""
    buckets: dict[tuple[Status, Period], list[FigureRow]] = defaultdict(list)
    for row in rows:
        if row.period and row.value is not None:
            buckets[row.status, row.period].append(row)
    return sorted(map(choose_figure, buckets.values()), key=_time)


def _time(observation: Observation) -> tuple[str, int]:
    """Return the key that sorts by the last month, shorter periods first."""
    return observation.period.end, observation.period.months


def add_implied(
    stated: Sequence[Observation], implied: Mapping[Period, Observation], *, show: bool
) -> list[Observation]:
    """Return the actual observations with the implied ones: kept by the stated, hollow where none is."""
    taken = {item.period for item in stated}
    merged = [with_implied(item, implied.get(item.period)) for item in stated]
    if show:
        merged += [item for period, item in implied.items() if period not in taken]
    return sorted(merged, key=_time)


def find_implied(
    flow: Flow, rows: Sequence[FigureRow], companions: Iterable[FigureRow]
) -> dict[Period, Observation]:
    """Return what the figures of a flow, and those of the other flows beside them, imply by period."""
    by_growth = [item for row in rows if (item := imply_by_growth(row))]
    return best_implied([*imply_by_identity(flow, [*rows, *companions]), *by_growth])


def build_series(observations: Iterable[Observation]) -> tuple[Series, ...]:
    """Return the observations parted by status and period length, each part one series."""
    buckets: dict[tuple[Status, PeriodKind], list[Observation]] = defaultdict(list)
    for item in observations:
        buckets[item.status, item.period.kind].append(item)
    return tuple(_series(status, kind, items) for (status, kind), items in buckets.items())


def _series(status: Status, kind: PeriodKind, items: Sequence[Observation]) -> Series:
    """Return a series with the key of its first figure."""
    row = items[0].source_figure
    return Series(
        row.reporter,
        row.partner,
        items[0].flow,
        row.product,
        row.currency,
        status,
        kind,
        tuple(items),
    )


def build_pace(observations: Iterable[Observation], flow: Flow) -> tuple[PaceLine, ...]:
    """Return a line of running totals for each year, newest year first."""
    years: dict[int, list[Observation]] = defaultdict(list)
    for item in observations:
        if item.status is Status.ACTUAL and is_running_total(item.period):
            years[item.year].append(item)
    return tuple(
        PaceLine(year, mark_falls(sorted(items, key=lambda item: item.month), flow))
        for year, items in sorted(years.items(), reverse=True)
    )


def newest_stated(observations: Iterable[Observation]) -> Observation | None:
    """Return the stated actual observation whose period ends last, of several the longest.

    One told of months still to come is taken only where there is no other.
    """
    stated = [item for item in observations if _is_stated_actual(item)]
    over = [item for item in stated if not item.is_unfinished]
    return max(over or stated, key=_time, default=None)


def best_year(observations: Iterable[Observation]) -> Observation | None:
    """Return the full year with the highest stated value; nothing where two bounds would decide it."""
    years = [
        item
        for item in observations
        if _is_stated_actual(item)
        and item.period.kind is PeriodKind.YEAR
        and not item.is_unfinished
    ]
    best = max(years, key=lambda item: item.value, default=None)
    if best is None or best.figure is None or not is_bound(best.figure):
        return best
    bounds = [item for item in years if item.figure and is_bound(item.figure)]
    return best if len(bounds) == 1 else None


def _is_stated_actual(item: Observation) -> bool:
    return item.origin is Origin.STATED and item.status is Status.ACTUAL


def running_year(observations: Iterable[Observation]) -> Observation | None:
    """Return the newest running total of a year that has no full value yet: the bar standing apart."""
    stated = [item for item in observations if _is_stated_actual(item)]
    full = {item.year for item in stated if item.period.kind is PeriodKind.YEAR}
    open_years = [
        item
        for item in stated
        if item.period.kind is PeriodKind.TO_DATE and item.year > max(full, default=0)
    ]
    return max(open_years, key=_time, default=None)


def compare_with_year_before(
    newest: Observation | None, observations: Iterable[Observation]
) -> YearOnYear | None:
    """Return a stated value beside that of the same months a year before.

    Nothing where that is not stated, where both are only bounds, or where no growth can be told.
    """
    if newest is None or newest.figure is None:
        return None
    earlier = year_before(newest.period)
    before = next((item for item in observations if item.period == earlier and item.figure), None)
    if before is None or before.figure is None or before.value <= 0:
        return None
    growth = growth_pct(newest.figure, before.figure)
    if growth is None:
        return None
    return YearOnYear(newest, before, growth, (newest.value / before.value - 1) * 100)
