"""Sums in brackets told like those of the flow before: "exports $9m (in 2022 – $8m), imports $6m ($5m)"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ..records import Figure
from ..sentences.reading import Reading

_OPENED_RE = re.compile(r"[^()\d]{0,24}\([^()]{0,24}")
_ALONE_RE = re.compile(r"[^()\d]{0,24}\((?:us ?)?[$€]?")
_CLOSED_RE = re.compile(r"[^()]{0,24}\)")
_MONEY_RE = re.compile(r"[$€₽]|usd|eur|rub|dol|долл|руб|евро", re.IGNORECASE)
_TWO_PAIRS = 4  # figures: fewer are no two sums with brackets behind each


def read_brackets(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures with the months, or the money, of the first brackets for sums alone in others."""
    if len(figures) < _TWO_PAIRS:
        return figures
    first: Figure | None = None  # what the brackets behind a sum before tell: other months or money
    found = figures[:1]
    for one, other in pairwise(figures):
        gap = reading.plain[one.span.end : max(one.span.end, other.span.start)]
        opened = _is_opened(reading, one, other, gap)
        if opened and (one.period, one.currency) != (other.period, other.currency):
            first = other
        elif opened and first is not None and _ALONE_RE.fullmatch(gap):
            other = _like(other, first)
        found.append(other)
    return found


def _is_opened(reading: Reading, one: Figure, other: Figure, gap: str) -> bool:
    """Say whether the second of two sums of one flow stands in brackets behind the first."""
    if one.value is None or other.value is None or one.flow is not other.flow:
        return False
    closed = _CLOSED_RE.match(reading.plain, other.span.end)
    return closed is not None and _OPENED_RE.fullmatch(gap) is not None


def _like(figure: Figure, first: Figure) -> Figure:
    """Return a sum with the months of the first in brackets, and its money where it names none."""
    named = _MONEY_RE.search(figure.evidence) is not None
    why = {**figure.why, "period": "like_brackets_before", "role": "background"}
    currency = figure.currency if named else first.currency
    return replace(figure, period=first.period, currency=currency, why=why)
