"""The ledger: what was aimed at, and what was stated later; statuses computed, never judged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status
from articles.series.bounds import is_bound
from articles.series.choose import choose_figure
from articles.series.types import (
    FigureRow,
    Hindrance,
    Pace,
    Replacement,
    Target,
    TargetStatus,
)

RULE = """
A target is a value that someone wanted trade to reach, with its period; without one it is an ambition.
It is *reached* if a stated actual value for the same months, flow, goods and currency is at least as high,
or if a running total within those months already is; *not reached* if the stated actual is lower. "Over
500" reaches 500; "almost 500" does not; a bound that leaves it open cannot be compared, nor can sources
of which one has it reached and another not. Before the end
of its period a target is *not yet due*; after it, *due, no actual stated* until an article states one.
An ambition counts as reached by the first full year or running total that is as high, from the year
before it was stated. A newer value for the same period *replaces* a target, as does the same value for a
later period, unless the target had been reached by then. What is needed a month is arithmetic, no forecast.
"""

Key = tuple[str, str, Flow, str]


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the stated actuals say of a target."""

    status: TargetStatus
    actual: FigureRow | None = None
    hindrance: Hindrance | None = None


def build_ledger(
    targets: Iterable[FigureRow], actuals: Iterable[FigureRow], today: date
) -> tuple[Target, ...]:
    """Return the ledger's rows, those due last first; undated ambitions stand at the end.

    `actuals` may hold anything stated about the same places; what fits is found here.
    """
    by_place: dict[tuple[str, str], list[FigureRow]] = defaultdict(list)
    for row in actuals:
        if row.status is Status.ACTUAL and row.value is not None and row.period:
            by_place[row.reporter, row.partner].append(row)
    chains = _chains(row for row in targets if row.value is not None)
    ledger = [_entry(chain, by_place[_place(chain[0])], today) for chain in chains]
    return tuple(sorted(_mark_replaced(ledger), key=_due, reverse=True))


def _place(row: FigureRow) -> tuple[str, str]:
    return row.reporter, row.partner


def _key(row: FigureRow) -> Key:
    return row.reporter, row.partner, row.flow, row.product


def _due(target: Target) -> tuple[str, date]:
    """Return the key by which the ledger is sorted: the last month, then when it was stated."""
    period = target.figure.period
    return period.end if period else "", target.figure.published or date.min


def _chains(targets: Iterable[FigureRow]) -> list[list[FigureRow]]:
    """Return the targets with all their statements, oldest first: same value, same period."""
    buckets: dict[tuple[object, ...], list[FigureRow]] = defaultdict(list)
    for row in targets:
        buckets[(*_key(row), row.currency, row.value, row.period)].append(row)
    return [sorted(bucket, key=_stated) for bucket in buckets.values()]


def _stated(row: FigureRow) -> tuple[date, int]:
    """Return the key that sorts by time of statement; an article without a date comes last."""
    return row.published or date.max, row.pk


def _entry(chain: Sequence[FigureRow], actuals: Sequence[FigureRow], today: date) -> Target:
    """Return a ledger row with its status, before newer targets are looked at."""
    figure = chain[0]
    period = figure.period
    verdict = _of_dated(figure, period, actuals, today) if period else _of_ambition(figure, actuals)
    pace = _pace(figure, period, actuals) if verdict.status in OPEN and period else None
    return Target(
        figure=figure,
        status=verdict.status,
        is_dated=period is not None,
        chain=tuple(chain),
        actual=verdict.actual,
        shortfall=_shortfall(figure, verdict, pace),
        hindrance=verdict.hindrance,
        pace=pace,
    )


OPEN = (TargetStatus.NOT_YET_DUE, TargetStatus.NO_ACTUAL)
MISSED = (TargetStatus.NOT_REACHED, TargetStatus.AMBITION_OPEN)


def _shortfall(figure: FigureRow, verdict: _Verdict, pace: Pace | None) -> Decimal | None:
    """Return what the stated actual lacks of the target, or the newest running total does."""
    if pace:
        return pace.missing
    if verdict.status in MISSED and verdict.actual and not is_bound(verdict.actual):
        return (figure.value or Decimal(0)) - (verdict.actual.value or Decimal(0))
    return None


def is_due(period: Period, today: date) -> bool:
    """Say whether a period is over.

    >>> is_due(Period("2023-01", "2023-12"), date(2023, 12, 31))
    False
    """
    return period.end < f"{today:%Y-%m}"


def _of_dated(
    figure: FigureRow, period: Period, actuals: Sequence[FigureRow], today: date
) -> _Verdict:
    """Return what has become of a target with a period."""
    alike = [row for row in actuals if _is_comparable(row, figure)]
    for_period = [row for row in alike if row.period == period]
    if for_period:
        return _against(figure, for_period)
    early = _early(figure, period, alike)
    if early:
        return _Verdict(TargetStatus.REACHED, min(early, key=_stated))
    if not is_due(period, today):
        return _Verdict(TargetStatus.NOT_YET_DUE)
    unlike = [row for row in actuals if row.period == period]
    if unlike:
        return _Verdict(TargetStatus.CANNOT_COMPARE, unlike[0], _hindrance(figure, unlike))
    return _Verdict(TargetStatus.NO_ACTUAL)


def _is_comparable(row: FigureRow, figure: FigureRow) -> bool:
    return _key(row) == _key(figure) and row.currency == figure.currency


def _early(figure: FigureRow, period: Period, alike: Sequence[FigureRow]) -> list[FigureRow]:
    """Return the running totals within a target's period that already reach it."""
    if figure.flow is Flow.BALANCE:
        return []  # a balance may fall again
    return [
        row
        for row in alike
        if row.period
        and row.period.start == period.start
        and row.period.end < period.end
        and reaches(row, figure)
    ]


def _against(figure: FigureRow, rows: Sequence[FigureRow]) -> _Verdict:
    """Return what the actuals of the same period say; where they part over it, that they do."""
    chosen = choose_figure(rows).source_figure
    if {True, False} <= {reaches(row, figure) for row in rows}:
        return _Verdict(TargetStatus.CANNOT_COMPARE, chosen, Hindrance.SOURCES)
    verdict = reaches(chosen, figure)
    if verdict is None:
        return _Verdict(TargetStatus.CANNOT_COMPARE, chosen, Hindrance.BOUND)
    if not verdict:
        return _Verdict(TargetStatus.NOT_REACHED, chosen)
    first = min((row for row in rows if reaches(row, figure)), key=_stated)
    return _Verdict(TargetStatus.REACHED, first)


def reaches(actual: FigureRow, target: FigureRow) -> bool | None:
    """Say whether a stated value is at least a target's; nothing where its bound leaves that open."""
    value, aim = actual.value or Decimal(0), target.value or Decimal(0)
    if actual.qualifier is Qualifier.UNDER:
        return False if value <= aim else None
    if actual.qualifier is Qualifier.OVER:
        return True if value >= aim else None
    if value < aim and actual.value_high is not None and actual.value_high >= aim:
        return None
    return value >= aim


def _hindrance(figure: FigureRow, unlike: Sequence[FigureRow]) -> Hindrance:
    """Return in what the stated values for a target's period differ from it."""
    same_flow = [row for row in unlike if row.flow is figure.flow]
    if not same_flow:
        return Hindrance.FLOW
    same_scope = [row for row in same_flow if row.product == figure.product]
    return Hindrance.CURRENCY if same_scope else Hindrance.SCOPE


def _of_ambition(figure: FigureRow, actuals: Sequence[FigureRow]) -> _Verdict:
    """Return what has become of a target without a period."""
    first_year = figure.published.year - 1 if figure.published else 0
    alike = [
        row for row in actuals if _is_comparable(row, figure) and _counts_from(row, first_year)
    ]
    reached = [row for row in alike if reaches(row, figure)]
    if reached:
        return _Verdict(TargetStatus.AMBITION_REACHED, min(reached, key=_when))
    newest = max(alike, key=_when, default=None)
    return _Verdict(TargetStatus.AMBITION_OPEN, newest)


def _counts_from(row: FigureRow, first_year: int) -> bool:
    """Say whether a figure is a full year or a running total, of `first_year` or later."""
    kinds = (PeriodKind.YEAR, PeriodKind.TO_DATE)
    return row.kind in kinds and row.year is not None and row.year >= first_year


def _when(row: FigureRow) -> tuple[str, date, int]:
    """Return the key that sorts by the end of the period, then by time of statement."""
    return (row.period.end if row.period else "", *_stated(row))


def _pace(figure: FigureRow, period: Period, actuals: Sequence[FigureRow]) -> Pace | None:
    """Return what an open target of a year asks of the months left, from the newest running total."""
    totals = [
        row
        for row in actuals
        if _is_comparable(row, figure)
        and row.period
        and row.period.start == period.start
        and row.period.end < period.end
        and not is_bound(row)
    ]
    if not totals or figure.flow is Flow.BALANCE:
        return None
    newest = max(row.period for row in totals if row.period)
    latest = choose_figure([row for row in totals if row.period == newest]).source_figure
    so_far, left = latest.value or Decimal(0), period.months - newest.months
    missing = (figure.value or Decimal(0)) - so_far
    return Pace(latest, missing, left, missing / left, so_far / newest.months)


def _mark_replaced(ledger: Sequence[Target]) -> list[Target]:
    """Return the ledger with each target that a newer one replaced marked so."""
    buckets: dict[tuple[object, ...], list[Target]] = defaultdict(list)
    for target in ledger:
        buckets[(*_key(target.figure), target.figure.currency)].append(target)
    return [_replaced(target, bucket) for bucket in buckets.values() for target in bucket]


def _replaced(target: Target, others: Sequence[Target]) -> Target:
    """Return a target with the first newer one that took its place, if there is one."""
    if not target.is_dated:
        return target
    newer = [(other, how) for other in others if (how := _replacement(target, other)) is not None]
    if not newer:
        return target
    other, how = min(newer, key=lambda pair: _stated(pair[0].figure))
    return replace(
        target,
        status=TargetStatus.REPLACED,
        replaced_by=other.figure,
        replacement=how,
        hindrance=None,
        pace=None,
        shortfall=None,
    )


def _replacement(old: Target, new: Target) -> Replacement | None:
    """Return how a target replaces an older one, or nothing where it does not."""
    before, after = old.figure, new.figure
    if not (before.period and after.period and before.published and after.published):
        return None
    # What is said after the last month, or after it was reached, is a new goal and replaces nothing.
    reached = old.status is TargetStatus.REACHED and old.actual and old.actual.published
    if old.chain[-1].published is None or after.published <= old.chain[-1].published:
        return None
    if reached and after.published >= reached:
        return None
    if after.period == before.period and after.value != before.value:
        is_higher = (after.value or 0) > (before.value or 0)
        return Replacement.HIGHER if is_higher else Replacement.LOWER
    if after.value == before.value and after.period.end > before.period.end:
        return Replacement.LATER
    return None
