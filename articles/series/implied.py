"""Values that stated ones imply: by stated growth, by the identities of trade. One step, never two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from articles.extraction.records import Flow, Period, Status
from articles.series.bounds import agree, change_interval, hedge_of, interval_of, may_compare
from articles.series.choose import standing
from articles.series.types import (
    Derivation,
    DerivationKind,
    FigureRow,
    Interval,
    Note,
    NoteKind,
    Observation,
    Origin,
)

RULE = """
A value stated with its growth on the year before implies that earlier value: $420 million, 30 % above,
gives 420 ÷ 1.30, about $323 million, and with the rounding of both numbers 318 to 328. From any two of
turnover, exports, imports and balance that one source states for the same months, the others follow.
Implied values are drawn hollow and list the stated figures they come from: one for growth, two for an
identity. With a flow of which the source gives values that disagree no identity is made. Implied values
never feed other implied values, rankings or averages. A stated value takes their place;
where it does not fit, the page says so. Growth stated for volume, or in another currency, is not applied.
"""

# Words in the rule that read a change which say it is not a change of this value.
OTHER_BASES = ("volume", "physical", "another currency", "other currency")


class Identity(NamedTuple):
    """A flow as a sum of two others, each with its factor."""

    flow: Flow
    first: Flow
    second: Flow
    kind: DerivationKind


# Direct sums before halves, which keep half of the rounding of both.
IDENTITIES = (
    Identity(Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS, DerivationKind.SUM),
    Identity(Flow.EXPORTS, Flow.TURNOVER, Flow.IMPORTS, DerivationKind.DIFFERENCE),
    Identity(Flow.EXPORTS, Flow.IMPORTS, Flow.BALANCE, DerivationKind.SUM),
    Identity(Flow.EXPORTS, Flow.TURNOVER, Flow.BALANCE, DerivationKind.HALF_SUM),
    Identity(Flow.IMPORTS, Flow.TURNOVER, Flow.EXPORTS, DerivationKind.DIFFERENCE),
    Identity(Flow.IMPORTS, Flow.EXPORTS, Flow.BALANCE, DerivationKind.DIFFERENCE),
    Identity(Flow.IMPORTS, Flow.TURNOVER, Flow.BALANCE, DerivationKind.HALF_DIFFERENCE),
    Identity(Flow.BALANCE, Flow.EXPORTS, Flow.IMPORTS, DerivationKind.DIFFERENCE),
)
HALVES = (DerivationKind.HALF_SUM, DerivationKind.HALF_DIFFERENCE)
SUMS = (DerivationKind.SUM, DerivationKind.HALF_SUM)

Group = dict[Flow, FigureRow]


def year_before(period: Period) -> Period:
    """Return the same months of the year before.

    >>> year_before(Period("2022-01", "2022-08"))
    Period(start='2021-01', end='2021-08')
    """
    start, end = (f"{int(month[:4]) - 1}{month[4:]}" for month in period)
    return Period(start, end)


def growth_applies(row: FigureRow) -> bool:
    """Say whether a figure's stated growth can be run back from its value."""
    return (
        row.status is Status.ACTUAL
        and bool(row.value)
        and row.period is not None
        and row.change_pct is not None
        and row.change_pct > -100
        and row.flow is not Flow.BALANCE
        and not any(word in row.change_rule for word in OTHER_BASES)
    )


def imply_by_growth(row: FigureRow) -> Observation | None:
    """Return the value of a year before that a figure's stated growth implies, or nothing."""
    if not growth_applies(row):
        return None
    stated, factor = interval_of(row), change_interval(row)
    if factor.low is None or factor.high is None or factor.low <= 0:
        return None
    interval = Interval(
        None if stated.low is None else stated.low / factor.high,
        None if stated.high is None else stated.high / factor.low,
    )
    value = _middle(row) / (1 + (row.change_pct or Decimal(0)) / 100)
    return _hollow(
        row.flow, value, interval, Derivation(DerivationKind.GROWTH, (row,), row.change_pct)
    )


def _middle(row: FigureRow) -> Decimal:
    """Return the value of a figure, of a range its middle."""
    value = row.value or Decimal(0)
    return value if row.value_high is None else (value + row.value_high) / 2


def _hollow(flow: Flow, value: Decimal, interval: Interval, derivation: Derivation) -> Observation:
    """Return an implied observation; of a bound, the end that is known is its value."""
    known = (
        value if not interval.is_bound else interval.high if interval.low is None else interval.low
    )
    period = derivation.inputs[0].period
    if period is None:
        raise ValueError("a figure without a period implies nothing")
    return Observation(
        flow=flow,
        period=year_before(period) if derivation.kind is DerivationKind.GROWTH else period,
        value=value if known is None else known,
        value_high=None,
        qualifier=hedge_of(interval),
        interval=interval,
        status=Status.ACTUAL,
        origin=Origin.IMPLIED,
        derivation=derivation,
    )


def imply_by_identity(flow: Flow, rows: Iterable[FigureRow]) -> list[Observation]:
    """Return what two other flows of one source and the same months imply for `flow`.

    Rows share reporter, partner, product and currency; they may have any flow.
    """
    found = (_by_identities(flow, group) for group in _groups(rows))
    return [observation for observation in found if observation]


def _groups(rows: Iterable[FigureRow]) -> list[Group]:
    """Return the actual figures of one source and the same months, one of each flow.

    A flow of which the source passes on values that disagree (of two statistics, say) is left out:
    nobody can tell which of them the other flows belong to.
    """
    told: dict[tuple[str, Period], dict[Flow, list[FigureRow]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for row in rows:
        if row.period and row.value is not None and row.status is Status.ACTUAL:
            source = row.source_slug or f"article {row.article_pk}"
            told[source, row.period][row.flow].append(row)
    return [
        {
            flow: min(stated, key=standing)
            for flow, stated in flows.items()
            if len(stated) == 1 or agree(map(interval_of, stated))
        }
        for flows in told.values()
    ]


def _by_identities(flow: Flow, group: Group) -> Observation | None:
    """Return the first of the identities that a source's figures allow."""
    for identity in IDENTITIES:
        if identity.flow is flow and identity.first in group and identity.second in group:
            observation = _combine(identity, group[identity.first], group[identity.second])
            if observation is not None:
                return observation
    return None


def _combine(identity: Identity, first: FigureRow, second: FigureRow) -> Observation | None:
    """Return the value an identity gives, or nothing from two bounds and from impossible ones."""
    if not may_compare(first, second):
        return None
    left, right = interval_of(first), interval_of(second)
    is_sum = identity.kind in SUMS
    interval = left.plus(right) if is_sum else left.minus(right)
    value = _middle(first) + (_middle(second) if is_sum else -_middle(second))
    if identity.kind in HALVES:
        interval, value = _halved(interval), value / 2
    allowed = interval if flow_may_fall_below_zero(identity.flow) else _not_negative(interval)
    if allowed is None:
        return None
    shown = value if allowed.low is None else max(value, allowed.low)
    return _hollow(identity.flow, shown, allowed, Derivation(identity.kind, (first, second)))


def flow_may_fall_below_zero(flow: Flow) -> bool:
    """Say whether a flow has a sign of its own."""
    return flow is Flow.BALANCE


def _halved(interval: Interval) -> Interval:
    """Return half of both ends."""
    low, high = interval.low, interval.high
    return Interval(None if low is None else low / 2, None if high is None else high / 2)


def _not_negative(interval: Interval) -> Interval | None:
    """Return the part of an interval that trade can have, or nothing where there is none."""
    if interval.high is not None and interval.high < 0:
        return None
    low = interval.low
    return Interval(Decimal(0) if low is not None and low < 0 else low, interval.high)


def best_implied(candidates: Iterable[Observation]) -> dict[Period, Observation]:
    """Return one implied value a period: an identity before growth, then the rule of choice."""
    buckets: dict[Period, list[Observation]] = defaultdict(list)
    for candidate in candidates:
        buckets[candidate.period].append(candidate)
    return {period: _best(bucket) for period, bucket in buckets.items()}


def _best(bucket: Sequence[Observation]) -> Observation:
    """Return the implied value whose first input the rule of choice puts first."""
    two = [item for item in bucket if len(item.inputs) == 2] or list(bucket)
    return min(two, key=lambda item: standing(item.source_figure)) if len(two) > 1 else two[0]


def with_implied(stated: Observation, implied: Observation | None) -> Observation:
    """Return a stated observation that keeps the implied value it replaced, with a note if they clash."""
    if implied is None:
        return stated
    notes = stated.notes
    if not stated.interval.overlaps(implied.interval):
        is_growth = implied.derivation and implied.derivation.kind is DerivationKind.GROWTH
        kind = NoteKind.DOES_NOT_FIT if is_growth else NoteKind.DOES_NOT_ADD_UP
        notes = (*notes, Note(kind, implied.inputs, implied.interval))
    return replace(stated, implied=implied, notes=notes)
