"""A region's reading: all that its page, its files and its pictures show, for one query."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from articles.extraction.records import Flow, PeriodKind, Status
from articles.series import build
from articles.series.checks import mark_slips
from articles.series.decumulate import build_quarters, is_running_total
from articles.series.ledger import read_ledger
from articles.series.query import YEARS_SHOWN, ChartQuery, Show, View, Years
from articles.series.read import (
    Beside,
    Register,
    Tally,
    count_figures,
    read_apart,
    read_beside,
    within_reach,
)
from articles.series.trails import find_trails
from articles.series.types import (
    Apart,
    ApartReason,
    Count,
    FigureRow,
    Observation,
    Origin,
    PaceLine,
    RegionReading,
    Series,
    SourceCount,
    Target,
)

DEFAULT_CURRENCY = "USD"


def register_of(query: ChartQuery) -> Register:
    """Return the register that a query reads from."""
    return Register(query.moment, Show.UNREVIEWED in query.show)


@dataclass(frozen=True, slots=True)
class Place:
    """What is known of a place whatever is asked of it: its main series counted, and what stands apart."""

    tallies: Sequence[Tally]
    outside: tuple[list[FigureRow], int]


def read_place(register: Register, code: str) -> Place:
    """Return what all views of a place share; three queries."""
    return Place(count_figures(register, code), read_apart(register, code))


class Reads(NamedTuple):
    """How the parts of a reading are had: read each time, or kept from a reading before."""

    place: Callable[[Register, str], Place] = read_place
    beside: Callable[[Register, str, Flow, str, Years], Beside] = read_beside
    ledger: Callable[[Register, date, str, Flow], tuple[Target, ...]] = read_ledger


def read_region(
    code: str, asked: ChartQuery, today: date, reads: Reads | None = None
) -> RegionReading:
    """Return what the page of a place shows; at most seven queries, however many figures there are."""
    reads, register = reads or Reads(), register_of(asked)
    place = reads.place(register, code)
    query = resolve(asked, place.tallies)
    cur, years = query.cur or DEFAULT_CURRENCY, query.time or Years(None, None)
    reach = within_reach(place.tallies, query.flow, cur, years.and_next())
    near, companions = reads.beside(register, code, query.flow, cur, reach)
    rows = [row for row in near if row.year is None or years.covers(row.year)]
    show = Show.TARGETS in query.show
    targets = reads.ledger(register, today, code, query.flow) if show else ()
    return _assemble(
        _Parts(code, asked, query, place.tallies, rows, near, companions, targets, place.outside)
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """What has been read, before series are made of it."""

    code: str
    asked: ChartQuery
    query: ChartQuery
    tallies: Sequence[Tally]
    rows: Sequence[FigureRow]
    near: Sequence[FigureRow]  # the rows, and those of the year after the last one shown
    companions: Sequence[FigureRow]
    targets: tuple[Target, ...]
    outside: tuple[list[FigureRow], int]


def resolve(asked: ChartQuery, tallies: Sequence[Tally]) -> ChartQuery:
    """Return the query with the defaults that depend on the figures there are."""
    flow = asked.flow
    flows = _counted(tallies, "flow")
    if flow is Flow.TURNOVER and flow not in flows and flows:
        flow = Flow(
            flows.most_common(1)[0][0]
        )  # a place of which only exports are known shows them
    mine = [tally for tally in tallies if tally.flow is flow]
    currencies = _counted(mine, "currency")
    cur = asked.cur or next((name for name, _ in currencies.most_common(1)), DEFAULT_CURRENCY)
    mine = [tally for tally in mine if tally.currency == cur and tally.status is Status.ACTUAL]
    newest = max((tally.year for tally in mine), default=None)
    years = Years(newest - YEARS_SHOWN + 1 if newest else None, None)
    return asked.but(flow=flow, cur=cur, time=asked.time or years, view=asked.view)


def _counted(tallies: Iterable[Tally], field: str) -> Counter[str]:
    """Return the number of figures by one field of their tallies."""
    counter: Counter[str] = Counter()
    for tally in tallies:
        counter[getattr(tally, field)] += tally.figures
    return counter


@dataclass(frozen=True, slots=True)
class _Shown:
    """The observations of a reading: what has happened, the same by year, and what is aimed at."""

    actual: Sequence[Observation]
    pace: tuple[PaceLine, ...]
    others: Sequence[Observation]


def _observe(parts: _Parts) -> _Shown:
    """Return the observations of the rows, with what they imply and the notes they have earned."""
    query, years = parts.query, parts.query.time or Years(None, None)
    stated = build.build_observations(parts.rows)
    implied = build.find_implied(query.flow, parts.near, parts.companions)
    implied = {period: item for period, item in implied.items() if years.covers(item.year)}
    actual = mark_slips((item for item in stated if item.status is Status.ACTUAL), parts.rows)
    merged = build.add_implied(actual, implied, show=Show.IMPLIED in query.show)
    pace = build.build_pace(merged, query.flow)
    marked = _with_marks(merged, [item for line in pace for item in line.observations])
    return _Shown(marked, pace, [item for item in stated if item.status is not Status.ACTUAL])


def _assemble(parts: _Parts) -> RegionReading:
    """Return the reading made of the rows."""
    shown, years = _observe(parts), parts.query.time or Years(None, None)
    series = build.build_series([*shown.actual, *shown.others])
    quarters, refusals = build_quarters(shown.actual)
    view = parts.query.view or (View.PACE if _has_running(shown.actual) else View.ANNUAL)
    apart, apart_count = parts.outside
    newest = build.newest_stated(shown.actual)
    return RegionReading(
        region=parts.code,
        asked=parts.asked,
        query=parts.query.but(view=view),
        flows=_flow_counts(parts.tallies),
        currencies=_currency_counts(parts.tallies, parts.query),
        years=tuple(sorted({tally.year for tally in parts.tallies})),
        series=series,
        pace=shown.pace,
        annual=_annual(series),
        running=build.running_year(shown.actual),
        quarters=quarters,
        refusals=refusals,
        targets=parts.targets,
        rows=tuple(parts.rows),
        apart=tuple(Apart(row, apart_reason(row, parts.code)) for row in apart),
        newest=newest,
        best_year=build.best_year(shown.actual),
        disputed=tuple(item for item in (*shown.actual, *shown.others) if item.is_disputed),
        sources=count_sources(parts.rows),
        total=sum(tally.figures for tally in parts.tallies) + apart_count,
        hidden=_in_window(parts.tallies, parts.query, years) - len(parts.rows),
        apart_count=apart_count,
        trails=find_trails(shown.actual),
        year_on_year=build.compare_with_year_before(newest, shown.actual),
    )


def _with_marks(shown: Sequence[Observation], marked: Iterable[Observation]) -> list[Observation]:
    """Return the observations, those of the pace lines with the notes they were given there."""
    by_period = {item.period: item for item in marked}
    return [by_period.get(item.period, item) for item in shown]


def _has_running(shown: Iterable[Observation]) -> bool:
    """Say whether a running total short of a year is stated."""
    return any(
        item.origin is Origin.STATED
        and is_running_total(item.period)
        and item.period.kind is not PeriodKind.YEAR
        for item in shown
    )


def _flow_counts(tallies: Sequence[Tally]) -> tuple[Count, ...]:
    """Return all four flows with the number of their figures, none left out."""
    counted = _counted(tallies, "flow")
    return tuple(Count(flow.value, counted[flow]) for flow in Flow)


def _currency_counts(tallies: Sequence[Tally], query: ChartQuery) -> tuple[Count, ...]:
    """Return the currencies of the flow shown, the most frequent first."""
    counted = _counted([tally for tally in tallies if tally.flow is query.flow], "currency")
    return tuple(Count(name, number) for name, number in counted.most_common())


def _annual(series: Iterable[Series]) -> Series | None:
    """Return the series of full years of what has happened."""
    return next(
        (item for item in series if item.kind is PeriodKind.YEAR and item.status is Status.ACTUAL),
        None,
    )


def _in_window(tallies: Iterable[Tally], query: ChartQuery, years: Years) -> int:
    """Return how many figures the register holds for the flow, currency and years shown."""
    return sum(
        tally.figures
        for tally in tallies
        if tally.flow is query.flow and tally.currency == query.cur and years.covers(tally.year)
    )


def count_sources(rows: Iterable[FigureRow]) -> tuple[SourceCount, ...]:
    """Return the sources of figures, the most frequent first."""
    counted = Counter((row.source_name, row.source_slug, row.source_kind) for row in rows)
    return tuple(SourceCount(*source, number) for source, number in counted.most_common())


def apart_reason(row: FigureRow, code: str) -> ApartReason:
    """Return why a figure stands outside the main series of a place."""
    reporter, partner = build.main_scope(code)
    if row.product:
        return ApartReason.PRODUCT
    if row.reporter != reporter:
        return ApartReason.REPORTER
    if row.partner != partner:
        return ApartReason.PARTNER
    return ApartReason.NO_VALUE if row.value is None else ApartReason.NO_PERIOD
