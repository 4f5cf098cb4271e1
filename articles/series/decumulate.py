"""Quarters from running totals, only where honest; every refusal says why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

from articles.extraction.records import Period, PeriodKind, Qualifier, Status
from articles.series.bounds import agree, half_width, interval_of
from articles.series.types import (
    Derivation,
    DerivationKind,
    FigureRow,
    Interval,
    Observation,
    Origin,
    Refusal,
    RefusalReason,
)

RULE = """
January-September less January-June is shown as a third quarter only if both totals come from one source,
are stated exactly, neither by two counts in one article, the later article does not state another value
for the earlier months, the total does not fall, and the rounding of the two is at most 10 percent of the
difference. Otherwise its place stays empty and says why. A quarter that an article states itself needs
none of this.
"""

LARGEST_ERROR = Decimal("0.1")
Totals = dict[Period, Observation]


def build_quarters(
    observations: Iterable[Observation],
) -> tuple[tuple[Observation, ...], tuple[Refusal, ...]]:
    """Return the quarters that are stated or can honestly be had, and those refused, by time.

    The observations are stated ones of one series in all else but period length.
    """
    totals = {item.period: item for item in observations if item.figure is not None}
    found: list[Observation] = []
    refused: list[Refusal] = []
    for quarter, later, earlier in _slots(totals):
        result = totals.get(quarter) or _difference(quarter, totals.get(later), totals.get(earlier))
        if isinstance(result, Observation):
            found.append(result)
        elif result is not None:
            refused.append(result)
    return tuple(found), tuple(refused)


def _slots(totals: Totals) -> Iterator[tuple[Period, Period, Period]]:
    """Return each quarter with the running totals at its end and at its start.

    Years of which only the whole is stated have no quarters to ask for.
    """
    shorter = [
        period for period in totals if period.kind in (PeriodKind.TO_DATE, PeriodKind.QUARTER)
    ]
    for year in sorted({int(period.end[:4]) for period in shorter}):
        for end in (3, 6, 9, 12):
            start = end - 2
            yield (
                Period(f"{year}-{start:02}", f"{year}-{end:02}"),
                Period(f"{year}-01", f"{year}-{end:02}"),
                Period(f"{year}-01", f"{year}-{start - 1:02}"),
            )


def _difference(
    quarter: Period, later: Observation | None, earlier: Observation | None
) -> Observation | Refusal | None:
    """Return the difference of two running totals, or why there is none; nothing where none is stated."""
    if later is None:
        return None
    if earlier is None:
        return Refusal(quarter, RefusalReason.ONE_SIDE, later.inputs)
    pairs = list(product(_figures(later), _figures(earlier)))
    honest = [pair for pair in pairs if _hindrance(*pair) is None]
    if honest:
        if any(map(_has_two_counts, honest[0], (later, earlier))):
            return Refusal(quarter, RefusalReason.TWO_COUNTS, honest[0])
        return _subtract(quarter, *honest[0], earlier)
    return Refusal(quarter, _hindrance(*pairs[0]) or RefusalReason.OTHER_SOURCE, pairs[0])


def _figures(observation: Observation) -> tuple[FigureRow, ...]:
    """Return the figures of an observation in the order of the rule of choice."""
    return (*observation.inputs, *observation.alternatives)


def _has_two_counts(figure: FigureRow, observation: Observation) -> bool:
    """Say whether the article of a figure gives another value for its months, by another count."""
    told = [row for row in _figures(observation) if row.article_pk == figure.article_pk]
    return not agree(map(interval_of, told))


def _hindrance(later: FigureRow, earlier: FigureRow) -> RefusalReason | None:
    """Return why two figures may not be subtracted, judged by who states them and how."""
    if {later.qualifier, earlier.qualifier} != {Qualifier.EXACT}:
        return RefusalReason.HEDGED
    same = later.article_pk == earlier.article_pk or (
        later.source_slug and later.source_slug == earlier.source_slug
    )
    return None if same else RefusalReason.OTHER_SOURCE


def _subtract(
    quarter: Period, later: FigureRow, earlier: FigureRow, stated: Observation
) -> Observation | Refusal:
    """Return the difference of two exact figures of one source, or why it does not stand."""
    inputs = (later, earlier)
    revised = [row for row in _figures(stated) if row.article_pk == later.article_pk]
    if not agree(interval_of(row) for row in (earlier, *revised)):
        return Refusal(quarter, RefusalReason.REVISED, inputs)
    difference = (later.value or Decimal(0)) - (earlier.value or Decimal(0))
    error = half_width(later) + half_width(earlier)
    if difference < 0:
        return Refusal(quarter, RefusalReason.FALLS, inputs, error, difference)
    if error > difference * LARGEST_ERROR:
        return Refusal(quarter, RefusalReason.COARSE, inputs, error, difference)
    return Observation(
        flow=later.flow,
        period=quarter,
        value=difference,
        value_high=None,
        qualifier=Qualifier.ABOUT,
        interval=Interval(difference - error, difference + error),
        status=Status.ACTUAL,
        origin=Origin.IMPLIED,
        derivation=Derivation(DerivationKind.RUNNING, inputs),
    )


def is_running_total(period: Period) -> bool:
    """Say whether a period counts from January: it is a point of the pace view.

    >>> is_running_total(Period("2022-01", "2022-01"))
    True
    """
    return period.start.endswith("-01") and period.kind in {
        PeriodKind.MONTH,
        PeriodKind.TO_DATE,
        PeriodKind.YEAR,
    }
