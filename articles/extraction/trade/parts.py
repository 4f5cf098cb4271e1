"""Turnover and its two ways by sums: what adds up to it is its exports and its imports."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from ..records import Figure, Flow, Qualifier

_ROUNDED = Decimal("0.004")  # of the turnover: the sums are rounded
_NEAR = 4  # figures behind a turnover
_ONE_WAY = (Flow.EXPORTS, Flow.IMPORTS)
# Rules that found a flow in the words beside a sum, the surest first.
_TOLD = (
    "flow_word",
    "place_before",
    "owner",
    "place_after",
    "goods",
    "our",
    "those",
    "respectively",
    "each",
)
_JOINED = "joined"  # the word is of the sum before: "imports $5m, in all $9m"
_CARRIED = ("topic", "as_before")  # no word beside the sum tells its flow


def settle_parts(figures: list[Figure]) -> list[Figure]:
    """Return the figures with the two parts of each turnover told as its two ways, and the reverse."""
    settled = [
        _whole_of(figure, figures[max(0, at - _NEAR) : at]) for at, figure in enumerate(figures)
    ]
    _date_parts(settled)
    for index, whole in enumerate(figures):
        told = whole.flow is Flow.TURNOVER and whole.qualifier is Qualifier.EXACT
        if not told or not whole.value:
            continue
        near = range(index + 1, min(index + 1 + _NEAR, len(figures)))
        if whole.product:
            _share_goods(settled, near, whole)
            continue
        parts = [at for at in near if _may_be_part(settled[at], whole)]
        for first, last in combinations(parts, 2):
            _settle(settled, first, last, whole.value)
    return settled


def _share_goods(figures: list[Figure], near: range, whole: Figure) -> None:
    """Give exports and imports that make up a turnover in some goods those goods, where they name none."""
    plain = replace(whole, product=None)
    parts = [at for at in near if _may_be_part(replace(figures[at], product=None), plain)]
    for first, last in combinations(parts, 2):
        one, other = figures[first], figures[last]
        if one.product and other.product:
            continue
        if {one.flow, other.flow} == set(_ONE_WAY) and _adds_up(
            one.value, other.value, whole.value or Decimal(0)
        ):
            figures[first] = replace(one, product=one.product or whole.product)
            figures[last] = replace(other, product=other.product or whole.product)


def _date_parts(figures: list[Figure]) -> None:
    """Give the two ways of a sentence the months of the whole that it ends on: "in all, $9m in 2022"."""
    for at, whole in enumerate(figures):
        if whole.flow is not Flow.TURNOVER or whole.period is None or not whole.value:
            continue
        near = range(max(0, at - _NEAR), at)
        undated = [i for i in near if _is_undated(figures[i], whole)]
        for first, last in combinations(undated, 2):
            one, other = figures[first], figures[last]
            if one.flow is other.flow or not _adds_up(one.value, other.value, whole.value):
                continue
            for index in (first, last):
                why = {**figures[index].why, "period": "of_whole"}
                figures[index] = replace(figures[index], period=whole.period, why=why)


def _is_undated(figure: Figure, whole: Figure) -> bool:
    """Say whether a sum of one way stands in the sentence of a turnover and has no months."""
    if (
        figure.sentence != whole.sentence
        or figure.period is not None
        or figure.flow not in _ONE_WAY
    ):
        return False
    return _may_be_part(replace(figure, period=whole.period), whole)


def _whole_of(figure: Figure, before: list[Figure]) -> Figure:
    """Return a sum whose flow no word tells as the turnover of the two ways told before it."""
    loose = (*_CARRIED, _JOINED) if before and before[-1].sentence == figure.sentence else _CARRIED
    if figure.why["flow"] not in loose or not figure.value:
        return figure
    parts = [p for p in before if _may_be_part(p, figure) or _is_undated(p, figure)]
    sums = {(part.flow, part.value) for part in parts}
    sold, bought = ([value for flow, value in sums if flow is way] for way in _ONE_WAY)
    if any(_adds_up(one, other, figure.value) for one in sold for other in bought):
        return replace(figure, flow=Flow.TURNOVER, why={**figure.why, "flow": "both_ways"})
    return figure


def _adds_up(one: Decimal | None, other: Decimal | None, total: Decimal) -> bool:
    """Say whether two sums make a third, but for their rounding."""
    return abs((one or 0) + (other or 0) - total) <= total * _ROUNDED


def _may_be_part(figure: Figure, whole: Figure) -> bool:
    """Say whether a sum is of the same trade, time and money as a turnover, and less."""
    if figure.flow is Flow.BALANCE or not figure.value or not whole.value:
        return False
    same = (figure.partner, figure.period, figure.currency, figure.status, figure.product) == (
        whole.partner, whole.period, whole.currency, whole.status, whole.product,
    )  # fmt: skip
    if "BY" not in (figure.reporter, whole.reporter) and figure.reporter != whole.reporter:
        return False  # "Brest Oblast sold $2m and bought $1m, Gomel Oblast $5m and $3m"
    return same and figure.value < whole.value


def _settle(figures: list[Figure], first: int, last: int, total: Decimal) -> None:
    """Give two parts that add up to a turnover a way each, where the words have told of one alone."""
    one, other = figures[first], figures[last]
    if {one.flow, other.flow} == set(_ONE_WAY) or not _adds_up(one.value, other.value, total):
        return
    loose = [at for at in (last, first) if figures[at].why["flow"] not in _TOLD]
    if not loose and one.sentence == other.sentence and other.why["flow"] == "owner":
        loose = [last]  # "Kaluga's exports $139m, Belarusian imports $92m": what the other bought
    told = last if loose[:1] == [first] else first
    if not loose or figures[told].flow not in _ONE_WAY:
        return
    flow = Flow.IMPORTS if figures[told].flow is Flow.EXPORTS else Flow.EXPORTS
    at = loose[0]
    figures[at] = replace(figures[at], flow=flow, why={**figures[at].why, "flow": "rest"})
