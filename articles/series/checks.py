"""Findings about values that cannot all be right: falling running totals, slips of a thousand."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from statistics import median

from articles.extraction.records import Flow, Status
from articles.series.types import FigureRow, Note, NoteKind, Observation

# A month's worth of one figure may differ from its neighbours' this many times before it is a slip.
# Trade that grows tenfold exists; million for billion is a thousand.
SLIP_FACTOR = 100
# Beside those of a few years around it, a tenth is enough: trade seldom falls to that and comes back.
NEAR_FACTOR, NEAR_YEARS, NEAR_LEAST = 10, 3, 3


def find_magnitude_slips(rows: Iterable[FigureRow]) -> tuple[Note, ...]:
    """Return a note for each value far off the others, counted by the month.

    That is a hundred times more or less than the others, or ten times than those of the years around it.
    The first figure of a note is the suspect, the others what it was measured against. Of two values
    alone nobody can say which is the slip, so both are named.
    """
    buckets: dict[tuple[str, ...], list[FigureRow]] = defaultdict(list)
    for row in rows:
        if (
            row.value
            and row.period
            and row.status is Status.ACTUAL
            and row.flow is not Flow.BALANCE
        ):
            key = (row.reporter, row.partner, row.flow.value, row.product, row.currency)
            buckets[key].append(row)
    return tuple(note for bucket in buckets.values() for note in _slips(bucket))


def _slips(bucket: Sequence[FigureRow]) -> Iterable[Note]:
    """Return the notes of figures that share all but time."""
    if len(bucket) < 2:
        return
    rates = [_a_month(row) for row in bucket]
    ordered, near = sorted(rates), _near_medians(bucket, rates)
    for row, rate in zip(bucket, rates, strict=True):
        others = _median_without(ordered, bisect_left(ordered, rate))
        around = near.get(row.year or 0)
        if _is_off(rate, others, SLIP_FACTOR) or (around and _is_off(rate, around, NEAR_FACTOR)):
            yield Note(NoteKind.MAGNITUDE, (row, *(other for other in bucket if other is not row)))


def _is_off(rate: Decimal, other: Decimal, factor: int) -> bool:
    """Say whether a number is so many times more or less than another."""
    return rate >= other * factor or rate * factor <= other


def _near_medians(bucket: Sequence[FigureRow], rates: Sequence[Decimal]) -> dict[int, Decimal]:
    """Return for each year the median of the years around it, where there are enough values for one."""
    by_year: dict[int, list[Decimal]] = defaultdict(list)
    for row, rate in zip(bucket, rates, strict=True):
        by_year[row.year or 0].append(rate)
    around = {
        year: [
            rate
            for other in range(year - NEAR_YEARS, year + NEAR_YEARS + 1)
            for rate in by_year.get(other, ())
        ]
        for year in tuple(by_year)
    }
    return {year: Decimal(median(near)) for year, near in around.items() if len(near) >= NEAR_LEAST}


def _median_without(ordered: Sequence[Decimal], place: int) -> Decimal:
    """Return the median of sorted numbers, the one at a place left out.

    >>> _median_without([Decimal(1), Decimal(2), Decimal(30)], 2)
    Decimal('1.5')
    """
    half, is_odd = divmod(len(ordered) - 1, 2)
    # What stands at the place or after it has moved one forward.
    after = ordered[half + (half >= place)]
    return after if is_odd else (ordered[half - 1 + (half - 1 >= place)] + after) / 2


def _a_month(row: FigureRow) -> Decimal:
    """Return what a figure gives for each month of its period."""
    months = row.period.months if row.period else 1
    return abs(row.value or Decimal(1)) / months


def mark_falls(line: Sequence[Observation], flow: Flow) -> tuple[Observation, ...]:
    """Return the running totals of one year, each that lies below an earlier one with a note."""
    if flow is Flow.BALANCE:
        return tuple(line)
    marked = list(line[:1])
    for earlier, later in pairwise(line):
        low, high = earlier.interval.low, later.interval.high
        if low is not None and high is not None and high < low:
            note = Note(NoteKind.FALLS, (*later.inputs, *earlier.inputs), earlier.interval)
            later = replace(later, notes=(*later.notes, note))
        marked.append(later)
    return tuple(marked)


def mark_slips(observations: Iterable[Observation], rows: Iterable[FigureRow]) -> list[Observation]:
    """Return the observations, each whose figure is far off its neighbours with a note."""
    slips = {note.figures[0].pk: note for note in find_magnitude_slips(rows)}
    return [
        replace(item, notes=(*item.notes, slips[item.figure.pk]))
        if item.figure and item.figure.pk in slips
        else item
        for item in observations
    ]
