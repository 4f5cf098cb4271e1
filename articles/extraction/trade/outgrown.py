"""Sums larger than all the trade that they would be a part of: they are of other trade."""

from __future__ import annotations

from decimal import Decimal

from ..records import Figure, Flow, Period, Status
from ..sentences.coded import HOME, HOME_REGION, REGION, RUSSIA
from ..sentences.reading import Reading

_MORE = Decimal("1.05")  # two counts of one trade differ by less
_FAR_MORE = Decimal(2)  # with a region, a sum of no year is held against that of any
_Trade = tuple[str, Period | None, str | None]  # with whom, in which months, in what money
_LOOSE = ("topic", "the_region", "unit_word")  # no name of the partner stands beside


def without_outgrown(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without sums of no partner that outgrow all trade with it in their months.

    "Trade with Tula Oblast was $148m. The oblast's deficit came to $740m": of all its trade.
    """
    totals = _totals(figures)
    return [f for f in figures if not _outgrows(reading, f, totals)] if totals else figures


def _totals(figures: list[Figure]) -> dict[_Trade, Decimal]:
    """Return the largest sums of all goods traded both ways, those of any months under None."""
    totals: dict[_Trade, Decimal] = {}
    for figure in figures:
        if figure.flow is Flow.TURNOVER and figure.product is None and _is_sum(figure):
            value = figure.value or Decimal(0)
            of_region = figure.partner != "RU"
            for period in {figure.period, None} if of_region else {figure.period}:
                trade = figure.partner, period, figure.currency
                totals[trade] = max(totals.get(trade, Decimal(0)), value)
    return totals


def _is_sum(figure: Figure) -> bool:
    """Say whether a figure is a sum of what has been."""
    return figure.value is not None and figure.status is Status.ACTUAL


def _outgrows(reading: Reading, figure: Figure, totals: dict[_Trade, Decimal]) -> bool:
    """Say whether a sum that no name beside it gives a partner is larger than all trade with it."""
    if figure.flow is Flow.TURNOVER or not _is_sum(figure) or figure.why["partner"] not in _LOOSE:
        return False
    total = totals.get((figure.partner, figure.period, figure.currency))
    most = (total or Decimal(0)) * (_MORE if figure.period else _FAR_MORE)
    if total is None or abs(figure.value or Decimal(0)) <= most:
        return False
    words = reading.coded[figure.sentence.start : figure.sentence.end]
    home, partner = {HOME, HOME_REGION}, {RUSSIA, REGION}
    return home.isdisjoint(words) or partner.isdisjoint(words)
