"""The sign and the goods of a balance by sums: where exports and imports are told too, they decide it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, permutations

from ..records import Figure, Flow
from ..wording.lexicon import compiled

_SAME = Decimal("0.03")  # of the difference: both sums are rounded
_NEAR = 1200  # characters between a balance and the sums it comes from

_AGAINST_RE = compiled(
    r"[^.;]{0,60}?,? (?:against|versus|compare[sd] (?:with|to)|from|up on|down on|after"
    r"|против|вместо|после) (?:[^\W\d]+ ){0,3}(?:us ?)?[$€]?"
)
_OWN_SIGN_RE = compiled(
    r"\b(?:surplus|deficit|gap|shortfall|positive|negative|minus|plus)\b"
    r"|(?<!\w)(?:дефицит|разрыв|профицит|положительн|отрицательн|минус|плюс)"
)
# Between two balances: the second is of something else.
_OTHER_RE = compiled(
    r"[;]|\b(?:total|overall|general|goods|trade|balance|surplus|deficit)\b"
    r"|(?<!\w)(?:общ|товар|торгов|сальдо|баланс|дефицит|профицит)"
)


def settle_balances(figures: list[Figure]) -> list[Figure]:
    """Return the figures with each balance signed as the exports and imports beside it have it."""
    if not any(figure.flow is Flow.BALANCE for figure in figures):
        return figures
    return [_settled(figure, figures) for figure in figures]


def with_partners(figures: list[Figure]) -> list[Figure]:
    """Return the figures, a balance told behind a list of regions given to the pair it comes from.

    "Exports to Russia were $5m, imports $7m. Tula took $2m of it. The deficit was $2m": with Russia.
    """
    if not any(_is_of_last_region(figure) for figure in figures):
        return figures
    return [_of_whole(f, figures) if _is_of_last_region(f) else f for f in figures]


def _is_of_last_region(figure: Figure) -> bool:
    """Say whether a figure is a balance that has its region from what was told before alone."""
    return _is_of_nobody(figure) and figure.partner != "RU" and bool(figure.value)


def _of_whole(balance: Figure, figures: list[Figure]) -> Figure:
    """Return a balance with the partner and the months of all Russia's exports and imports before it."""
    told = [f for f in figures if f.value and f.span.start < balance.span.start]
    told = [f for f in told if f.currency == balance.currency and f.status is balance.status]
    told = [f for f in told if balance.span.start - f.span.start < _NEAR]
    pairs = [
        (sold, bought)
        for sold, bought in permutations(told, 2)
        if (sold.flow, bought.flow) == (Flow.EXPORTS, Flow.IMPORTS) and _is_pair(sold, bought)
        and _is_gap(sold, bought, balance)
    ]  # fmt: skip
    if {sold.partner for sold, _ in pairs} != {"RU"}:
        return balance
    sold = pairs[-1][0]
    why = {**balance.why, "partner": "exports_less_imports"}
    return replace(
        balance, reporter=sold.reporter, partner=sold.partner, period=sold.period, why=why
    )


def _is_pair(sold: Figure, bought: Figure) -> bool:
    """Say whether two sums are what went both ways in one trade."""
    return (sold.reporter, sold.partner, sold.period, sold.product) == (
        bought.reporter, bought.partner, bought.period, bought.product,
    )  # fmt: skip


def _is_gap(sold: Figure, bought: Figure, balance: Figure) -> bool:
    """Say whether a balance is the difference of two sums."""
    gap = abs((sold.value or Decimal(0)) - (bought.value or Decimal(0)))
    return abs(gap - abs(balance.value or Decimal(0))) <= _SAME * gap


def without_others_balances(
    figures: list[Figure], refused: Mapping[tuple[Decimal, str | None], int]
) -> list[Figure]:
    """Return the figures without the balances of sums that were refused near them: of all the world.

    Another balance of their sentence is of an earlier year of it.
    """
    if len(refused) < 2:
        return figures
    others = {f.sentence for f in figures if f.flow is Flow.BALANCE and _is_of_refused(f, refused)}
    if not others:
        return figures
    return [f for f in figures if not (f.sentence in others and _is_of_nobody(f))]


def _is_of_nobody(figure: Figure) -> bool:
    """Say whether a figure is a balance that names no partner."""
    return figure.flow is Flow.BALANCE and figure.why.get("partner") == "topic"


def _is_of_refused(balance: Figure, refused: Mapping[tuple[Decimal, str | None], int]) -> bool:
    """Say whether a balance that names no partner is the difference of two sums refused near it."""
    if not _is_of_nobody(balance) or not balance.value:
        return False
    near = [
        value
        for (value, currency), at in refused.items()
        if currency in (None, balance.currency) and abs(balance.span.start - at) < _NEAR
    ]
    size = abs(balance.value)
    return any(abs(abs(a - b) - size) <= _SAME * size for a, b in combinations(near, 2))


def share_signs(plain: str, figures: list[Figure]) -> list[Figure]:
    """Return the figures, a balance with the sign and the goods of the one that it is held against.

    "The positive balance of Russia was $5bn against 6.5bn": no word tells of the second.
    """
    shared: list[Figure] = []
    for figure in figures:
        last = shared[-1] if shared else figure
        is_pair = figure.flow is Flow.BALANCE is last.flow and figure.sentence == last.sentence
        gap = plain[last.span.end : figure.span.start]
        is_held = is_pair and _AGAINST_RE.fullmatch(gap) is not None
        if is_held and figure.value and last.value and not _OWN_SIGN_RE.search(gap):
            value = abs(figure.value) if last.value > 0 else -abs(figure.value)
            figure = replace(figure, value=value)
        if is_held or (is_pair and not _OTHER_RE.search(gap)):
            figure = replace(figure, product=figure.product or last.product)
        shared.append(figure)
    return shared


def _settled(figure: Figure, figures: list[Figure]) -> Figure:
    """Return a balance with the sign of the difference that it is; another figure as it is."""
    if figure.flow is not Flow.BALANCE or not figure.value:
        return figure
    near = [f for f in figures if f.value and _goes_with(f, figure)]
    is_named = (
        figure.why.get("reporter") != "topic"
    )  # "Belarus' surplus": the text says whose it is
    for sold in (f for f in near if f.flow is Flow.EXPORTS):
        for bought in (f for f in near if f.flow is Flow.IMPORTS):
            gap = (sold.value or Decimal(0)) - (bought.value or Decimal(0))
            if abs(abs(gap) - abs(figure.value)) > _SAME * abs(gap):
                continue
            told_so = (gap > 0) == (figure.value > 0)
            if is_named and not told_so and figure.sentence not in (sold.sentence, bought.sentence):
                continue
            if bought.product == sold.product:
                return _of_pair(figure, sold.product, gap > 0)
            if told_so and sold.product and bought.product:
                return _of_pair(figure, _whole_goods(near, sold, bought), gap > 0)
    return figure


def _whole_goods(near: list[Figure], sold: Figure, bought: Figure) -> str | None:
    """Return the goods of the turnover that two flows, of goods named otherwise, make together."""
    total = (sold.value or Decimal(0)) + (bought.value or Decimal(0))
    for figure in near:
        if figure.flow is Flow.TURNOVER and abs((figure.value or 0) - total) <= _SAME * total:
            return figure.product
    return None


def _of_pair(balance: Figure, product: str | None, is_surplus: bool) -> Figure:
    """Return a balance with the sign and the goods of the exports and imports that it comes from."""
    value = balance.value or Decimal(0)
    if is_surplus != (value > 0):
        why = {**balance.why, "sign": "exports_less_imports"}
        balance = replace(balance, value=-value, why=why)
    return replace(balance, product=product) if balance.product is None else balance


def _goes_with(figure: Figure, balance: Figure) -> bool:
    """Say whether a sum is of the same partner, time and money as a balance."""
    same = (figure.reporter, figure.partner, figure.period, figure.currency, figure.status) == (
        balance.reporter, balance.partner, balance.period, balance.currency, balance.status,
    )  # fmt: skip
    return same and abs(figure.span.start - balance.span.start) < _NEAR
