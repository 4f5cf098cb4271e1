"""A round bound and the sum it is a bound of, both in one sentence: "sank below $5m, it was $4.7m"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from ..records import Figure, Qualifier
from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from .rounding import digits_of

_LED_RE = compiled(
    r"(?: (?:us )?dollars| долл\w*\.?(?: сша)?)? ?[,:;–—(-] ?"
    r"(?:(?:and|or|а|и|или|если|it|this|that|the figure|он|она|это|was|is|were|stood at|came to|made"
    r"|amounted to|totall?ed|reached|having reached|reaching|being|to be (?:more )?(?:exact|precise)"
    r"|more (?:exactly|precisely)|namely|exactly|to|at|точнее|точно|быть точн\w+|именно|составил\w*"
    r"|составив|достиг\w*|достигнув|до),? )*"
    r"(?:us ?|usd ?)?\$?"
)
_FAR = 4  # a bound is passed by a quarter of it at most


def without_told_bounds(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without bounds whose sums follow at once, these with what was told of the bound."""
    kept = list(figures)
    for one, two in pairwise(figures):
        if one.sentence == two.sentence and _is_bound_of(reading, one, two):
            at = next(i for i, figure in enumerate(kept) if figure.span == two.span)
            change = two.change_pct if two.change_pct is not None else one.change_pct
            kept[at] = replace(two, period=two.period or one.period, change_pct=change)
            kept.remove(one)
    return kept


def _is_bound_of(reading: Reading, one: Figure, two: Figure) -> bool:
    """Say whether a sum is a bound of the one led to right behind it."""
    if not one.value or not two.value or one.value_high or two.value_high:
        return False
    same = one.reporter, one.partner, one.flow, one.product, one.currency, one.status
    if same != (two.reporter, two.partner, two.flow, two.product, two.currency, two.status):
        return False
    if one.period != two.period and None not in (one.period, two.period):
        return False
    beyond = two.value - one.value
    sides = {Qualifier.OVER: beyond > 0, Qualifier.UNDER: beyond < 0}
    if not sides.get(one.qualifier) or abs(beyond) * _FAR > abs(one.value):
        return False
    if digits_of(one.value) >= digits_of(two.value):
        return False
    return _LED_RE.fullmatch(reading.plain, one.span.end, two.span.start) is not None
