"""Sums of nobody in particular that a sum with Russia by name shows to be of all the world."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from ..records import Figure, Flow, Status
from ..sentences.coded import HOME, HOME_REGION, RUSSIA
from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from .balances import without_others_balances

_MORE = Decimal("1.12")  # two counts of one trade differ by less
# Russia takes much of what is sold of any goods, and of all trade: a sum far larger is no whole of its part.
_MOST_OF_GOODS = 4
_GOAL = Decimal("0.9")  # of the world's sum: a goal is hardly lower
_MANY = 20  # times a region's trade with Belarus: what is larger is with all the world
_NEXT = 3  # characters between one sentence and the next
_ONE_WAY = (Flow.EXPORTS, Flow.IMPORTS)
_BY_PLACES = ("owner", "place_before", "place_after")  # rules of flows
_BY_NAME = ("country", "country_before", "country_earlier")
# As what sells: "in the concern they expect sales on this market to …" tells of no whole.
_SECTOR_RE = compiled(
    r"\b(?:industry|sector|concern|association)\b(?!['’])"
    r"|(?<!\w)(?:отрасль|сектор|концерн|холдинг|объединение|комплекс)(?!\w)"
)
_SHARE_RE = compiled(
    r",? \(?(?:or|that is|i\.e\.|which is|which makes|making up|making|accounting for|или|то есть|т\. ?е\."
    r"|что составляет|что составило|это)"
    r"(?:,? (?:about|almost|nearly|over|more than|just|some|only|около|почти|более|свыше|примерно))?"
    r" [\d.,]+ ?(?:%|per ?cent|процент\w*) (?:of|от|всего|всей|общего|общей"
    r"|[а-я]+ого (?:экспорта|импорта|оборота|товарооборота))\b"
)


def share_behind(plain: str, start: int, end: int) -> re.Match[str] | None:
    """Return the share of a larger sum that stands behind one: "$5m, or 11.8% of all exports"."""
    return _SHARE_RE.match(plain, start, end)


def without_wholes(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without the wholes that Russia has a part in by words told later.

    "Exports came to $38bn, imports to $39bn. … Exports to Russia reached $23bn": the first two are
    of all the world, the second for standing beside the first, or in the next sentence.
    """
    loose = [f for f in figures if _is_loose(f) and not _names_both(reading, f)]
    if not loose:
        return figures
    named = [
        f for f in figures
        if f.why["partner"] in _BY_NAME or (f.partner == "RU" and f.why["flow"] == "there")
        or share_behind(reading.plain, f.span.end, f.sentence.end) is not None
    ]  # fmt: skip
    world = {f.sentence for f in loose if any(_is_whole_of(f, part) for part in named)}
    world |= {
        f.sentence for f in loose if any(_is_other_way(f, w) for w in loose if w.sentence in world)
    }
    wholes = [f for f in loose if f.sentence in world]
    sums = {(f.value, f.currency): f.span.start for f in wholes if f.value is not None}
    return without_others_balances([f for f in figures if f not in wholes], sums)


def without_sector_goals(
    reading: Reading, figures: list[Figure], refused: Mapping[tuple[Decimal, str | None], int]
) -> list[Figure]:
    """Return the figures without a sector's goals of no partner, as high as what it sold to all the world.

    "Dairy exports came to $3bn, $2bn of them to Russia. The industry is to raise exports to $4bn".
    """
    if not refused:
        return figures
    return [f for f in figures if not _is_sector_goal(reading, f, refused)]


def _is_sector_goal(
    reading: Reading, goal: Figure, refused: Mapping[tuple[Decimal, str | None], int]
) -> bool:
    """Say whether a sector has a goal for what it sells, which only the passage gives to Russia."""
    if goal.status is Status.ACTUAL or goal.value is None or goal.flow not in _ONE_WAY:
        return False
    if goal.partner != "RU" or goal.why["partner"] != "topic":
        return False
    world = [value for (value, currency) in refused if currency == goal.currency]
    if not world or goal.value < max(world) * _GOAL:
        return False
    return _SECTOR_RE.search(reading.plain, goal.sentence.start, goal.span.start) is not None


def without_listed_wholes(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without what a region trades with all the world, a list of countries behind it.

    "Exports of Tula Oblast came to $900m. The chief buyers: China ($90m), Belarus ($40m)".
    """
    listed = [f for f in figures if f.why["flow"] == "country_list"]
    wholes = {f.span for f in figures if any(_is_before_list(reading, f, item) for item in listed)}
    return [f for f in figures if f.span not in wholes] if wholes else figures


def without_own_wholes(reading: Reading, figures: list[Figure]) -> list[Figure]:
    """Return the figures without what a region trades with all the world, many times its trade with us.

    "Trade with Tula Oblast was $7m. For the oblast as a whole, turnover was $12bn".
    """
    ours: dict[tuple[str, Flow, str | None], Decimal] = {}
    for figure in figures:
        is_all = figure.product is None  # their food alone tells nothing of the whole
        if is_all and _is_of_region(figure) and _names_home(reading, figure):
            kind = (figure.partner, figure.flow, figure.currency)
            ours[kind] = max(ours.get(kind, Decimal(0)), figure.value or Decimal(0))
    if not ours:
        return figures
    if _is_told_whole_first(reading, figures):
        start = _first_home(reading)
        figures = [f for f in figures if f.sentence.end > start or f.partner == "RU"]
    return [f for f in figures if not _is_own_whole(reading, f, ours)]


def _is_told_whole_first(reading: Reading, figures: list[Figure]) -> bool:
    """Say whether a text of one region tells of its trade before any word of Belarus, and of more than ours.

    "Trade of Tula Oblast. Turnover was $900m, exports $600m … With Belarus, turnover was $90m".
    """
    start = _first_home(reading)
    turnovers = [f for f in figures if f.flow is Flow.TURNOVER and _is_of_region(f)]
    first = [f for f in turnovers if f.sentence.end <= start]
    ours = [f for f in turnovers if f.sentence.end > start and _names_home(reading, f)]
    if not first or not ours or not reading.sole_region:
        return False
    return any(_is_whole_of(whole, part) for whole in first for part in ours)


def _first_home(reading: Reading) -> int:
    """Return where Belarus, or a region of it, is first named."""
    found = [at for letter in (HOME, HOME_REGION) if (at := reading.coded.find(letter)) >= 0]
    return min(found, default=len(reading.coded))


def _is_own_whole(
    reading: Reading, figure: Figure, ours: dict[tuple[str, Flow, str | None], Decimal]
) -> bool:
    """Say whether a sum that does not name Belarus is many times the largest that does."""
    known = ours.get((figure.partner, figure.flow, figure.currency))
    if known is None or not _is_of_region(figure) or _names_home(reading, figure):
        return False
    return (figure.value or Decimal(0)) > known * _MANY


def _is_of_region(figure: Figure) -> bool:
    """Say whether a figure is a sum of what has been traded with a region of Russia."""
    is_sum = (
        bool(figure.value) and figure.status is Status.ACTUAL and figure.flow is not Flow.BALANCE
    )
    return is_sum and figure.partner != "RU"


def _names_home(reading: Reading, figure: Figure) -> bool:
    """Say whether the sentence of a figure names Belarus, or a region of it."""
    words = reading.coded[figure.sentence.start : figure.sentence.end]
    return HOME in words or HOME_REGION in words


def _is_before_list(reading: Reading, figure: Figure, item: Figure) -> bool:
    """Say whether a sum of a region is larger than Belarus' part, and Belarus is not named for it."""
    alike = (figure.partner, figure.period, figure.currency) == (
        item.partner, item.period, item.currency,
    )  # fmt: skip
    if not alike or figure.value is None or item.value is None or figure.value <= item.value:
        return False
    if figure.flow not in (item.flow, Flow.TURNOVER):
        return (
            False  # a surplus, or what went the other way, has no part in what the list shares out
        )
    return (
        figure.span.start < item.span.start
        and HOME not in reading.coded[figure.sentence.start : figure.sentence.end]
    )


def _is_loose(figure: Figure) -> bool:
    """Say whether only the passage tells that a sum is of the trade with Russia."""
    told = figure.why["partner"] == "topic" and figure.partner == "RU"
    told = told and figure.why["flow"] != "there"
    return told and figure.value is not None and figure.status is Status.ACTUAL


def _names_both(reading: Reading, figure: Figure) -> bool:
    """Say whether a sentence names both countries, and a flow's way by them: "Russian goods went to us"."""
    if figure.why["flow"] not in _BY_PLACES:
        return False
    words = reading.coded[figure.sentence.start : figure.sentence.end]
    return HOME in words and RUSSIA in words


def _goods(figure: Figure) -> str | None:
    """Return the goods of a figure, one word for two names of what farms and food factories sell."""
    return "food" if figure.product == "agricultural products" else figure.product


def _is_whole_of(figure: Figure, part: Figure) -> bool:
    """Say whether a sum is of the same flow, goods and months as a later one, and plainly larger."""
    if figure.flow is Flow.BALANCE:
        return False
    same = (figure.flow, _goods(figure), figure.period, figure.currency, figure.reporter) == (
        part.flow, _goods(part), part.period, part.currency, part.reporter,
    )  # fmt: skip
    if not same or figure.value is None or part.value is None or part.status is not figure.status:
        return False
    is_some = (
        figure.product
        or part.why["flow"] == "there"
        or (figure.flow is Flow.TURNOVER and part.partner == "RU")
    )
    if is_some and figure.value > part.value * _MOST_OF_GOODS and not _is_told_of(part, figure):
        return False
    return figure.span.start < part.span.start and figure.value > part.value * _MORE


def _is_other_way(figure: Figure, whole: Figure) -> bool:
    """Say whether a sum behind a whole is of the other way, of nobody either: "Imports grew to $9m"."""
    near = 0 < figure.sentence.start - whole.sentence.end < _NEXT
    return near and {figure.flow, whole.flow} == set(_ONE_WAY) and figure.period == whole.period


def _is_told_of(part: Figure, whole: Figure) -> bool:
    """Say whether a sentence calls its sum a part of that of the one before: "Of this $5m went to Russia"."""
    near = 0 < part.sentence.start - whole.sentence.end < _NEXT
    return near and part.why.get("role") == "part"
