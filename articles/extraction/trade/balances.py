"""The sign of a balance by sums: where exports and imports are told too, they decide it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from ..records import Figure, Flow

_SAME = Decimal("0.03")  # of the difference: both sums are rounded
_NEAR = 1200  # characters between a balance and the sums it comes from


def settle_balances(figures: list[Figure]) -> list[Figure]:
    """Return the figures with each balance signed as the exports and imports beside it have it."""
    if not any(figure.flow is Flow.BALANCE for figure in figures):
        return figures
    return [_settled(figure, figures) for figure in figures]


def _settled(figure: Figure, figures: list[Figure]) -> Figure:
    """Return a balance with the sign of the difference that it is; another figure as it is."""
    if figure.flow is not Flow.BALANCE or not figure.value:
        return figure
    sold, bought = (
        next((f.value for f in figures if f.flow is flow and f.value and _goes_with(f, figure)), None)
        for flow in (Flow.EXPORTS, Flow.IMPORTS)
    )  # fmt: skip
    if sold is None or bought is None:
        return figure
    gap = sold - bought
    if abs(abs(gap) - abs(figure.value)) > _SAME * abs(gap) or (gap > 0) == (figure.value > 0):
        return figure
    return replace(figure, value=-figure.value, why={**figure.why, "sign": "exports_less_imports"})


def _goes_with(figure: Figure, balance: Figure) -> bool:
    """Say whether a sum is of the same partner, time and money as a balance."""
    if balance.why.get("reporter") != "topic" and balance.sentence != figure.sentence:
        return False  # "Belarus' surplus": the text says whose it is
    same = (figure.reporter, figure.partner, figure.period, figure.currency, figure.status) == (
        balance.reporter, balance.partner, balance.period, balance.currency, balance.status,
    )  # fmt: skip
    return same and abs(figure.span.start - balance.span.start) < _NEAR
