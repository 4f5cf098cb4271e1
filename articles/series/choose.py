"""Which of several figures for one period a series shows: one published rule, the others kept."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from articles.extraction.records import Qualifier
from articles.series.bounds import agree, interval_of, is_bound, written_digits
from articles.series.types import FigureRow, Interval, Observation, Origin

RULE = """
Where articles give several values for one period, the first of these that tells them apart decides:

1. the kind of source: customs or statistics, then a government page, then a state news agency, then
   the press, then sources whose kind is not known;
2. how firmly it is said: an exact value, then "about" and a range, then a bound ("over", "under");
3. the newer article;
4. the value written with more digits;
5. the figure that entered the register first.

Actual values, targets and forecasts are never weighed against each other: each has a series of its own.
Figures that an editor has rejected or withdrawn take no part. Nothing is deleted: the other values stand
beside the chosen one. Values that one and the same number could be rounded to are echoes of it; only
where no number fits them all is the period marked as disputed, with its spread: the distance of the
highest from the lowest value in percent of the lowest.
"""

ONLY_VALUE = "only value"
SOURCE_ORDER = ("statistics", "government", "state agency", "press", "unknown")
HEDGE_ORDER = {Qualifier.EXACT: 0, Qualifier.ABOUT: 1, Qualifier.RANGE: 1}

SOURCE_RANK = {kind: rank for rank, kind in enumerate(SOURCE_ORDER)}
# The steps of the rule as the page names them, in the order of `standing`.
STEPS = ("kind of source", "firmness", "newer", "more digits", "first entered")


def standing(row: FigureRow) -> tuple[int, ...]:
    """Return what each step of the rule makes of a figure; the smallest wins."""
    return (
        SOURCE_RANK.get(row.source_kind, SOURCE_RANK["unknown"]),
        HEDGE_ORDER.get(row.qualifier, 2),
        -row.published.toordinal() if row.published else 0,
        -written_digits(row),
        row.pk,
    )


def rank_figures(rows: Sequence[FigureRow]) -> list[FigureRow]:
    """Return the figures of one period in the order of the rule, the chosen one first."""
    return sorted(rows, key=standing) if len(rows) > 1 else list(rows)


def deciding_step(chosen: FigureRow, second: FigureRow) -> str:
    """Return the name of the step that put one figure before another."""
    pairs = zip(STEPS, standing(chosen), standing(second), strict=True)
    return next((name for name, one, other in pairs if one != other), STEPS[-1])


def choose_figure(rows: Sequence[FigureRow]) -> Observation:
    """Return the observation of one period: the figure the rule chooses, the others beside it.

    The rows have a value and a period, and share all that makes a series.
    """
    chosen, *others = rank_figures(rows)
    if chosen.period is None or chosen.value is None:
        raise ValueError(f"{chosen.public_id} has no value or no period to be shown at")
    pairs = [(row, interval_of(row)) for row in (chosen, *others)]
    is_disputed = not agree(interval for _, interval in pairs)
    return Observation(
        flow=chosen.flow,
        period=chosen.period,
        value=chosen.value,
        value_high=chosen.value_high,
        qualifier=chosen.qualifier,
        interval=pairs[0][1],
        status=chosen.status,
        origin=Origin.STATED,
        figure=chosen,
        alternatives=tuple(others),
        rule=deciding_step(chosen, others[0]) if others else ONLY_VALUE,
        is_disputed=is_disputed,
        disputing=find_disputing(pairs) if is_disputed else (),
        spread_pct=spread(pairs) if is_disputed else None,
    )


def find_disputing(pairs: Sequence[tuple[FigureRow, Interval]]) -> tuple[FigureRow, ...]:
    """Return the figures that part from the first, each value once; its echoes are none of them.

    Where each alone would fit it, and only together they do not, all that are written otherwise.
    """
    (chosen, held), *others = pairs
    apart = [row for row, interval in others if not interval.overlaps(held)]
    apart = apart or [row for row, _ in others if row.value != chosen.value]
    return tuple({(row.value, row.value_high, row.qualifier): row for row in apart[::-1]}.values())[
        ::-1
    ]


def spread(pairs: Sequence[tuple[FigureRow, Interval]]) -> Decimal | None:
    """Return the distance from lowest to highest value in percent of the lowest.

    A bound takes part only where it contradicts another value, and two bounds alone have no spread.
    """
    taking_part = [
        row for row, interval in pairs if not is_bound(row) or _contradicts(interval, pairs)
    ]
    values = [row.value for row in taking_part if row.value is not None]
    if len(values) < 2 or min(values) <= 0 or all(is_bound(row) for row in taking_part):
        return None
    return (max(values) - min(values)) / min(values) * 100


def _contradicts(interval: Interval, pairs: Sequence[tuple[FigureRow, Interval]]) -> bool:
    """Say whether an interval misses one of the others."""
    return any(not interval.overlaps(other) for _, other in pairs)
