"""A reading as marks: what is drawn, listed in the table and opened as a sentence, one set for all three.

Every view chooses its marks here and nowhere else. The drawing places them, the table writes them
as rows, and Chart.js reads them back from those rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from articles.extraction.records import Period, PeriodKind, Qualifier, Status
from articles.series.query import Show, View, Years
from articles.series.types import (
    FigureRow,
    Interval,
    Observation,
    Origin,
    RegionReading,
    Target,
    TargetStatus,
)

STEPS = 3
# An ambition far above everything else would press all other marks to the floor; the ledger has it.
AMBITION_REACH = Decimal("2.5")


class Kind(StrEnum):
    """What a mark stands for; each has a shape of its own."""

    STATED = "stated"
    IMPLIED = "implied"
    TARGET = "target"
    AMBITION = "ambition"
    FORECAST = "forecast"


@dataclass(frozen=True, slots=True)
class Mark:
    """One value of a chart and its table.

    `x` is the month (pace), the year (annual), or months since the year 0 (all statements, where
    `x_from` is the period's start); `line` names the line it lies on, `step` how far from the newest.
    `note` is the number of its sentence in the list beside the chart, if it has one.
    `written` holds what has been written of it: two drawings and the table use the same words.
    """

    key: str
    figure: FigureRow
    kind: Kind
    period: Period | None
    value: Decimal
    high: Decimal | None
    qualifier: Qualifier
    x: float
    x_from: float
    line: str
    step: int
    bounds: Interval | None = None
    others: tuple[FigureRow, ...] = ()
    is_disputed: bool = False
    is_part: bool = False
    observation: Observation | None = None
    target: Target | None = None
    note: str = ""
    written: dict[object, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def is_goal(self) -> bool:
        """Say whether it is wished for or expected rather than done; never joined to a line."""
        return self.kind in (Kind.TARGET, Kind.AMBITION, Kind.FORECAST)

    @property
    def disputing(self) -> tuple[FigureRow, ...]:
        """The figures that part from it, none of them an echo."""
        return self.observation.disputing if self.observation else ()

    @property
    def top(self) -> Decimal:
        """Highest value that the mark and its bracket or whisker reach."""
        ends = [self.value, self.high, self.bounds.high if self.bounds else None]
        return max(end for end in ends if end is not None)

    @property
    def bottom(self) -> Decimal:
        """Lowest value that the mark and its bracket or whisker reach."""
        low = self.bounds.low if self.bounds else None
        return self.value if low is None else min(self.value, low)

    @property
    def order(self) -> tuple[str, str, bool, Decimal]:
        """Sort key of the table: newest period first, the goal before what came of it."""
        period = self.period
        return (
            (period.end, period.start, self.is_goal, self.value)
            if period
            else ("9", "", True, self.value)
        )


def marks_of(reading: RegionReading) -> tuple[Mark, ...]:
    """Return the marks of the view that the query asks for, newest period first."""
    view = reading.query.view
    if view is View.ANNUAL:
        marks = _annual_marks(reading)
    elif view is View.QUARTERS:
        marks = _quarter_marks(reading)
    elif view in (View.ALL, View.TABLE):
        marks = _span_marks(reading)
    else:
        marks = _pace_marks(reading)
    unique = {mark.key: mark for mark in marks}
    return tuple(sorted(unique.values(), key=lambda mark: mark.order, reverse=True))


def _pace_marks(reading: RegionReading) -> Iterator[Mark]:
    """Yield running totals by month, a line a year, and goals at the month they are due."""
    newest = max((line.year for line in reading.pace), default=0)
    for line in reading.pace:
        step = min(newest - line.year, STEPS)
        for seen in line.observations:
            yield _observed(seen, x=seen.month, line=str(line.year), step=step)
    shown = [seen.value for line in reading.pace for seen in line.observations]
    yield from _goals(reading, shown, {PeriodKind.YEAR, PeriodKind.TO_DATE, PeriodKind.MONTH})


def _annual_marks(reading: RegionReading) -> Iterator[Mark]:
    """Yield full years, the running year apart, goals for full years, and ambitions at the edge."""
    full = reading.annual.observations if reading.annual else ()
    marks = [
        _observed(seen, x=seen.year, line="years", step=0 if seen.origin is Origin.STATED else 1)
        for seen in full
    ]
    if reading.running:
        year = reading.running.year
        marks.append(_observed(reading.running, x=year, line="running", step=1, is_part=True))
    marks += _goals(reading, [seen.value for seen in full], {PeriodKind.YEAR})
    edge = max((mark.x for mark in marks), default=0)
    for mark in marks:
        yield mark if mark.period else replace(mark, x=edge, x_from=edge)


def _quarter_marks(reading: RegionReading) -> Iterator[Mark]:
    """Yield quarters, stated or got by subtraction."""
    newest = max((seen.year for seen in reading.quarters), default=0)
    for seen in reading.quarters:
        quarter = seen.year * 4 + (seen.month - 1) // 3
        yield _observed(seen, x=quarter, line="quarters", step=min(newest - seen.year, STEPS))


def _span_marks(reading: RegionReading) -> Iterator[Mark]:
    """Yield every figure stated over its period, goals and implied values where shown."""
    goals = Show.TARGETS in reading.query.show
    rows = [
        row
        for row in reading.rows
        if row.period and row.value is not None and (goals or row.status is Status.ACTUAL)
    ]
    newest = max((row.year or 0 for row in rows), default=0)
    disputed = {
        row.public_id for seen in reading.disputed for row in (*seen.inputs, *seen.alternatives)
    }
    implied = [seen for seen in reading.observations if seen.origin is Origin.IMPLIED]
    for row in rows:
        yield _stated(row, newest, row.public_id in disputed)
    for seen in implied:
        yield _observed(
            seen,
            x=months(seen.period.end) + 1,
            x_from=months(seen.period.start),
            line=str(seen.year),
            step=min(newest - seen.year, STEPS),
        )


def _observed(
    seen: Observation,
    *,
    x: float,
    line: str,
    step: int,
    x_from: float | None = None,
    is_part: bool = False,
) -> Mark:
    """Return the mark of an observation."""
    implied = seen.origin is Origin.IMPLIED
    return Mark(
        key=seen.key,
        figure=seen.source_figure,
        kind=Kind.IMPLIED if implied else _kind(seen.status),
        period=seen.period,
        value=seen.value,
        high=seen.value_high,
        qualifier=seen.qualifier,
        x=x,
        x_from=x if x_from is None else x_from,
        line=line,
        step=max(step, 0),
        bounds=_bounds(seen, implied),
        others=seen.alternatives,
        is_disputed=seen.is_disputed,
        is_part=is_part,
        observation=seen,
    )


def _bounds(seen: Observation, implied: bool) -> Interval | None:
    """Return the values a whisker or a bracket spans: those in dispute, or those implied."""
    if seen.is_disputed:
        values = [seen.value, *(row.value for row in seen.alternatives if row.value is not None)]
        return Interval(min(values), max(values))
    if implied or seen.qualifier is Qualifier.RANGE:
        return None if seen.interval.is_bound else seen.interval
    return None


def _stated(row: FigureRow, newest: int, is_disputed: bool) -> Mark:
    """Return the mark of one stated figure over its own period."""
    assert row.period is not None
    assert row.value is not None
    return Mark(
        key=row.public_id,
        figure=row,
        kind=_kind(row.status),
        period=row.period,
        value=row.value,
        high=row.value_high,
        qualifier=row.qualifier,
        x=months(row.period.end) + 1,
        x_from=months(row.period.start),
        line=str(row.year),
        step=max(0, min(newest - (row.year or 0), STEPS)),
        is_disputed=is_disputed,
    )


def _kind(status: Status) -> Kind:
    """Return the shape of a stated value."""
    return {Status.TARGET: Kind.TARGET, Status.FORECAST: Kind.FORECAST}.get(status, Kind.STATED)


def _goals(
    reading: RegionReading, shown: Iterable[Decimal], kinds: set[PeriodKind]
) -> Iterator[Mark]:
    """Yield targets and forecasts of the same flow and currency, and ambitions within reach."""
    query = reading.query
    reach = max(shown, default=Decimal(0)) * AMBITION_REACH
    years = query.time or Years(None, None)
    if Show.TARGETS in query.show:
        for target in reading.targets:
            row = target.figure
            if row.value is None or row.currency != query.cur or row.flow != query.flow:
                continue
            due = row.period
            if due and due.kind in kinds and years.covers(int(due.end[:4])):
                yield _goal(row, Kind.TARGET, query.view, target)
            elif due is None and row.value <= reach and target.status is not TargetStatus.REPLACED:
                yield _goal(row, Kind.AMBITION, query.view, target)
    for series in reading.series:
        if series.status is Status.FORECAST and series.kind in kinds:
            for seen in series.observations:
                if seen.figure:
                    yield _goal(seen.figure, Kind.FORECAST, query.view, None)


def _goal(row: FigureRow, kind: Kind, view: View | None, target: Target | None) -> Mark:
    """Return the mark of a goal at the month or year it is due; an undated one at the year's end."""
    assert row.value is not None
    month = int(row.period.end[5:]) if row.period else 12
    year = row.year or 0
    return Mark(
        key=row.public_id,
        figure=row,
        kind=kind,
        period=row.period,
        value=row.value,
        high=row.value_high,
        qualifier=row.qualifier,
        x=year if view is View.ANNUAL else month,
        x_from=year if view is View.ANNUAL else month,
        line=kind.value,
        step=0,
        target=target,
    )


def months(month: str) -> int:
    """Return the months from the year 0 to the start of `YYYY-MM`: a time axis without dates."""
    return int(month[:4]) * 12 + int(month[5:]) - 1
