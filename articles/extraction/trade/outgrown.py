"""Sums larger than all the trade that they would be a part of: they are of other trade."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from ..records import Figure, Flow, Period, Status
from ..sentences.coded import HOME, HOME_REGION, REGION, RUSSIA
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_MORE = Decimal("1.05")  # two counts of one trade differ by less
_FAR_MORE = Decimal(2)  # with a region, a sum of no year is held against that of any
_LONG, _YEAR = 6, 12  # months
_HOPED = 20  # times: nobody aims at more
_LIKE, _FAR_ABOVE = Decimal("1.7"), 3  # times: a goal is like the sum it goes on from
_Pair = tuple[str, Period | None, str | None]  # with whom, in which months, in what money
_Trade = tuple[str, str, Period | None, str | None]  # whose, and the same
_WITH_RE = compiled(
    r"\b(?:with|to|from|into|between|for|in) (?:the )?P|(?<!\w)(?:со?|в|во|из|между|для) (?:[^\W\d]+ )?P"
)
# "$1.870 million": of thousands of millions, as likely as not, and no limit to anything.
_MANGLED_RE = compiled(r"\b\d{1,3}\.\d{3} ?(?:million|mln|млн|миллион)")
_LOOSE = ("topic", "the_region", "unit_word")  # no name of the partner stands beside


def without_outgrown(
    reading: Reading, figures: list[Figure], refused: Mapping[tuple[Decimal, str | None], int]
) -> list[Figure]:
    """Return the figures without sums of no partner that outgrow all trade with it in their months.

    "Trade with Tula Oblast was $148m. The oblast's deficit came to $740m": of all its trade, as is
    a goal like what was refused, and far above what is traded with the partner.
    """
    totals = _totals(figures)
    figures = [_of_country(f, totals) for f in figures]
    kept = [f for f in figures if not _outgrows(reading, f, totals)] if totals else figures
    kept = _without_other_way(reading, figures, kept)
    ways = _ways(kept)
    kept = [f for f in kept if not (_is_balance_of_all(f, ways) or _outgrows_way(f, ways, totals))]
    if not refused or all(f.status is Status.ACTUAL for f in kept):
        return kept
    most: dict[str, Decimal] = {}
    for figure in kept:
        if _is_sum(figure) and figure.value:
            most[figure.partner] = max(most.get(figure.partner, figure.value), figure.value)
    return [f for f in kept if not _is_goal_of_all(reading, f, most, refused)]


def _without_other_way(reading: Reading, figures: list[Figure], kept: list[Figure]) -> list[Figure]:
    """Return the figures kept without the other way of one that was not: both are trade with all.

    "Trade with Russia was $35bn. The country exported goods worth $33bn and imported goods worth $39bn".
    """
    if len(figures) == len(kept):
        return kept
    ways = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}
    gone = {(f.sentence, f.flow, f.partner) for f in figures if f not in kept and f.flow in ways}
    return [
        f for f in kept
        if f.flow not in ways or (f.sentence, ways[f.flow], f.partner) not in gone
        or not _is_loose(reading, f)
    ]  # fmt: skip


def _is_goal_of_all(
    reading: Reading,
    goal: Figure,
    most: Mapping[str, Decimal],
    refused: Mapping[tuple[Decimal, str | None], int],
) -> bool:
    """Say whether a goal of no partner is of a region's trade with all: "sold for $240m; plan: $260m"."""
    if goal.status is Status.ACTUAL or goal.value is None or goal.partner not in most:
        return False
    if goal.partner == "RU" or goal.why["partner"] not in _LOOSE:
        return False
    if goal.value <= most[goal.partner] * _FAR_ABOVE:
        return False
    if {HOME, HOME_REGION} & set(reading.coded[goal.sentence.start : goal.sentence.end]):
        return False
    return any(
        currency == goal.currency and at < goal.span.start
        and value < goal.value * _LIKE and goal.value < value * _LIKE
        for (value, currency), at in refused.items()
    )  # fmt: skip


def _of_country(figure: Figure, totals: dict[_Trade, Decimal]) -> Figure:
    """Return a sum above all trade of the region told before it as the country's, which holds so much.

    "Trade with Tula Oblast was $98m, Brest Oblast's share $14m. Exports came to $55m".
    """
    if figure.why.get("reporter") != "topic" or figure.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return figure
    own, country = totals.get(_trade(figure)), totals.get(("BY", *_trade(figure)[1:]))
    if not _is_sum(figure) or own is None or country is None:
        return figure
    if not own * _MORE < (figure.value or 0) <= country * _MORE:
        return figure
    return replace(figure, reporter="BY", why={**figure.why, "reporter": "larger_than_region"})


def _ways(figures: list[Figure]) -> Mapping[_Pair, list[Figure]]:
    """Return the sums of all goods that went one way, by partner, months and money."""
    ways: dict[_Pair, list[Figure]] = defaultdict(list)
    for figure in figures:
        is_way = figure.flow in (Flow.EXPORTS, Flow.IMPORTS) and figure.product is None
        if is_way and _is_sum(figure):
            ways[_trade(figure)[1:]].append(figure)
    return ways


def _is_balance_of_all(balance: Figure, of_way: Mapping[_Pair, list[Figure]]) -> bool:
    """Say whether a balance that no name gives a partner is larger than either way of its trade."""
    if balance.flow is not Flow.BALANCE or balance.why["partner"] not in _LOOSE:
        return False
    told = of_way.get(_trade(balance)[1:], [])
    ways = {f.flow for f in told if f.reporter == balance.reporter}
    value = balance.value or Decimal(0)
    if len(ways) < 2 and not (value > 0 and Flow.EXPORTS in ways):
        return False
    # The largest sum of anybody's stands: others are parts of it, and it may yet be a region's own.
    return abs(value) > max(f.value or Decimal(0) for f in told) * _MORE


def _outgrows_way(
    figure: Figure, of_way: Mapping[_Pair, list[Figure]], totals: dict[_Trade, Decimal]
) -> bool:
    """Say whether a sum that no name gives to a region is far above what was sold there by name.

    "To Tula Oblast exports were $9m. Exports of services from the capital fell to $400m".
    """
    if figure.partner == "RU" or figure.why["partner"] not in _LOOSE or figure.period is None:
        return False
    if figure.flow not in (Flow.EXPORTS, Flow.IMPORTS) or not _is_sum(figure):
        return False
    if _total(figure, figure.period, totals):
        return False  # held against that already
    told = [
        f.value for f in of_way.get(_trade(figure)[1:], ())
        if f.value and f.flow is figure.flow and f.reporter == figure.reporter
        and f.why["partner"] not in _LOOSE
    ]  # fmt: skip
    return bool(told) and (figure.value or Decimal(0)) > max(told) * _FAR_MORE


def _trade(figure: Figure) -> _Trade:
    return figure.reporter, figure.partner, figure.period, figure.currency


def _totals(figures: list[Figure]) -> dict[_Trade, Decimal]:
    """Return the largest sums of all goods traded both ways, those of any months under None."""
    totals: dict[_Trade, Decimal] = {}
    for figure in figures:
        if _MANGLED_RE.search(figure.evidence):
            continue
        if figure.flow is Flow.TURNOVER and figure.product is None and _is_sum(figure):
            value = figure.value or Decimal(0)
            # What a month or two gave limits no sum of a year.
            of_region = figure.partner != "RU" and figure.period and figure.period.months >= _LONG
            for period in {figure.period, None} if of_region else {figure.period}:
                trade = figure.reporter, figure.partner, period, figure.currency
                totals[trade] = max(totals.get(trade, Decimal(0)), value)
    return totals


def _is_sum(figure: Figure) -> bool:
    """Say whether a figure is a sum of what has been."""
    return figure.value is not None and figure.status is Status.ACTUAL


def _is_loose(reading: Reading, figure: Figure) -> bool:
    """Say whether no name beside a sum makes it trade with a partner, or only that of who trades."""
    if figure.why["partner"] in _LOOSE:
        return True
    words = reading.coded[figure.sentence.start : figure.sentence.end]
    return REGION in words and _WITH_RE.search(words) is None


def _outgrows(reading: Reading, figure: Figure, totals: dict[_Trade, Decimal]) -> bool:
    """Say whether a sum that no name beside it gives a partner is larger than all trade with it."""
    most = _most_of(figure, totals)
    if most is None or abs(figure.value or Decimal(0)) <= most or not _is_loose(reading, figure):
        return False
    words = reading.coded[figure.sentence.start : figure.sentence.end]
    home, partner = {HOME, HOME_REGION}, {RUSSIA, REGION}
    return home.isdisjoint(words) or partner.isdisjoint(words)


def _most_of(figure: Figure, totals: dict[_Trade, Decimal]) -> Decimal | None:
    """Return what a sum of the trade told of can't exceed, None where nothing is held against it."""
    if figure.status is not Status.ACTUAL and figure.partner == "RU":
        # "By 2025 the country's exports should come to $50bn", all trade with Russia being $35bn
        told = [
            v for (_, code, period, money), v in totals.items()
            if (code, money) == _money(figure) and (period is None or period.months >= _YEAR)
        ]  # fmt: skip
        is_way = figure.flow in (Flow.EXPORTS, Flow.IMPORTS)
        return max(told) * _MORE if told and is_way else None
    if figure.status is not Status.ACTUAL:  # "last year's plan, $4.5 billion"
        total = _total(figure, None, totals)
        return total * _HOPED if total else None
    if figure.flow is Flow.TURNOVER:
        return None
    total = _total(figure, figure.period, totals)
    return total * (_MORE if figure.period else _FAR_MORE) if total else None


def _money(figure: Figure) -> tuple[str, str | None]:
    return figure.partner, figure.currency


def _total(figure: Figure, period: Period | None, totals: dict[_Trade, Decimal]) -> Decimal | None:
    """Return all trade of a sum's own region, or of the country, which holds its regions' trade."""
    whose = dict.fromkeys((figure.reporter, "BY"))
    keys = [(code, figure.partner, period, figure.currency) for code in whose]
    return next((totals[key] for key in keys if key in totals), None)
