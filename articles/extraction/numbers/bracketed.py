"""Percentages alone in brackets behind sums: changes as the one before, or shares that make up a whole."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise

from .levels import SUM_END_RE
from .numerals import parse_number
from .sizes import HUNDRED, INDEX_LEAST, Change, Size

_REACH = 40  # characters of the words that brackets hold before a change
_SLACK = Decimal("0.2")  # by which rounded shares miss the whole
_ROUNDED = 10  # points by which a fraction in words misses what it rounds
# "A fifth smaller: –20.4%": the number with its sign behind a mark.
_MARK_RE = re.compile(
    r"(?: (?:smaller|larger|lower|higher|less|more|down|up|меньше|больше|ниже|выше))?(?:[:,]| [–—-]) ?"
)
_ROUNDED_TIMES = 60  # and by which "more than doubled" misses a multiple behind it
_OPENS_RE = re.compile(
    r"(?: ?\(|,? [–—-] )(?:(?:up|down|by|plus|minus|or|exactly|precisely|to be (?:exact|precise)|a factor of"
    r"|на|или|точнее|а точнее|если точно),? )*"
)
_BARE_RULES = ("index_in_brackets", "sign_in_list", "bracketed")
_PARTS_RE = re.compile(
    r"\b(?:including|of (?:them|which|these|it|that))\b"
    r"|(?<!\w)(?:в том числе|в т\. ?ч|из них|из которых|включая)\b"
)
_ALONE_RE = re.compile(
    r"\((?:(?:share|доля|удельный вес)(?: of)?(?: [–—-])? )?(\d{1,2}(?:[.,]\d+)?) ?(?:%|per ?cent|процент\w*)"
    r"(?: (?:of|от) [^()\d]{3,40}| (?:товаро)?оборота)?\)"
)
# "Exports $11m (39% of turnover), imports $17m (61%)": the second is a share as the first.
_SHARE_BRACKET_RE = re.compile(
    r"\((?:share|доля|удельный вес)[^()]{1,20}\)"
    r"|\(\d{1,2}(?:[.,]\d+)? ?(?:%|per ?cent|процент\w*) (?:of |от |(?:товаро)?оборота)"
    r"(?!(?:the )?(?:previous|last|same|past|preceding|corresponding|level|that|year|уровня|прошл|показател"
    r"|аналогичн|соответствующ|предыдущ|результат))[^()\d]{0,40}\)"
)
# "The largest share of exports (63%) and imports (57%) is that of Russia, Ukraine (8.9% and 4.1%)".
_SHARE_RE = re.compile(r"\bshares?\b|(?<!\w)(?:дол[яиюей]{1,2}|удельн\w+ вес\w*)(?!\w)")
_NUMBERS_ONLY_RE = re.compile(
    r"(?P<before>[^\W\d]+) \((?:\d{1,2}(?:[.,]\d+)?(?: ?%)?(?:, | и | and )?){1,2}%"
    r"(?:,? (?:соответственно|respectively))?\)"
)
# "To Belarus fall $5m (70%)", «на Беларусь приходится 5 млн (70%)»: its share.
_FALLS_RE = re.compile(
    r"(?<!\w)(?:приходится|приходятся|пришл[ои]сь|приш[её]лся|пришлась) [^().;]{1,40}\($"
)
_FALLS_LEAD = 60  # characters
_MONEY_RE = re.compile(r"млн|млрд|тыс|долл|руб|евро|m(?:illio|l)?n|b(?:illio|l)?n|dollars|usd|eur")


def as_index_before(size: Size, before: Change, plain: str) -> Change | None:
    """Return an index like that of the sum before: "$1bn (47% against May), exports $366m, or 40%"."""
    if size.kind != "percent" or size.sign or before.rule != "index_after":
        return None
    near = plain[max(before.end, size.start - _REACH) : size.start]
    if not near.endswith((" or ", " или ")) or SUM_END_RE.search(near) is None:
        return None
    alone = size.end == len(plain) or plain[size.end] in ",;."
    return Change(size.start, size.end, size.value - HUNDRED, "index_after") if alone else None


def as_bracketed_before(size: Size, before: Change, plain: str) -> Change | None:
    """Return growth told like that of the sum before: "$63m (up 18%), imports $152m (37%)".

    After a fall the brackets leave open which way things went. "More than doubled – by a factor of 2.1".
    """
    if size.kind == "times" and before.rule == "fixed_word" and before.percent > 0:
        is_same = _OPENS_RE.fullmatch(plain, before.end, size.start)
        return (
            Change(size.start, size.end, (size.value - 1) * HUNDRED, "word_before_times")
            if is_same
            else None
        )
    if size.kind != "percent" or size.sign or size.value >= INDEX_LEAST or before.percent <= 0:
        return None
    if not plain.startswith(")", size.end) or plain[size.start - 1 : size.start] != "(":
        return None
    is_growth = before.rule in ("word_before", "word_after", "sign", "bracketed")
    opened = plain.rfind("(", max(0, before.start - _REACH), before.start + 1)
    if not is_growth or opened < 0 or ")" in plain[opened : before.start]:
        return None
    if plain.find(")", before.end, before.end + _REACH) < 0:
        return None
    if _PARTS_RE.search(plain, before.end, size.start):
        return None  # "$63m (up 18%), including milk $30m (47%)": a share
    return Change(size.start, size.end, size.value, "bracketed")


def without_shares(found: list[Change], plain: str, start: int, end: int) -> list[Change]:
    """Return the changes without shares: "exports $120m (60%), imports $80m (40%)".

    Of "Belarus - $9m (60.3%), China - $2m (15%)" no number is an index, as one is too small for it.
    """
    lowered = [c for c in found if c.rule == "sign" and c.percent < 0]
    if len(lowered) > 1 and abs(sum(c.percent for c in lowered) + HUNDRED) <= _SLACK:
        found = [c for c in found if c not in lowered]  # "exports –61%, imports –39%": dashes
    if not any(change.rule in _BARE_RULES for change in found):
        return found
    found = [
        c for c in found if c.rule != "index_in_brackets" or not _falls_to(plain, start, c.start)
    ]
    if not found:
        return found
    if share := _SHARE_RE.search(plain, start, found[0].start):
        found = _without_listed_shares(found, plain, share.end(), end)
    if told := _SHARE_BRACKET_RE.search(plain, start, end):
        found = [c for c in found if c.start < told.start() or c.rule not in _BARE_RULES]
    alone = [parse_number(m[1].replace(",", ".")) for m in _ALONE_RE.finditer(plain, start, end)]
    if len(alone) < 2 or sum(alone) > HUNDRED + _SLACK:
        return found
    if sum(alone) < HUNDRED - _SLACK:
        is_share = min(alone) < INDEX_LEAST
        return [c for c in found if not is_share or c.rule != "index_in_brackets"]
    return [change for change in found if change.rule not in _BARE_RULES]


def _falls_to(plain: str, start: int, end: int) -> bool:
    """Say whether brackets hold the share of what falls to somebody."""
    return _FALLS_RE.search(plain, max(start, end - _FALLS_LEAD), end) is not None


def _without_listed_shares(found: list[Change], plain: str, start: int, end: int) -> list[Change]:
    """Return the changes without those that a list of shares holds in brackets right behind its names."""
    shares = [
        match.span()
        for match in _NUMBERS_ONLY_RE.finditer(plain, start, end)
        if not _MONEY_RE.match(match["before"])
    ]
    return [c for c in found if not any(a < c.start and c.end <= b for a, b in shares)]


def without_rounded(found: list[Change], plain: str) -> list[Change]:
    """Return the changes without those that brackets give exactly: "by almost a quarter (+23.5%)"."""
    rounded = {
        said.start
        for said, exact in pairwise(found)
        if _is_rounded(said, exact) and _says_exactly(plain, said, exact)
    }
    return [change for change in found if change.start not in rounded] if rounded else found


def _says_exactly(plain: str, said: Change, exact: Change) -> bool:
    """Say whether nothing but brackets, or a mark before a sign, parts a fraction from its number."""
    where = plain, said.end, exact.start
    by_sign = exact.rule == "sign" and _MARK_RE.fullmatch(*where)
    return bool(by_sign or _OPENS_RE.fullmatch(*where))


def _is_rounded(said: Change, exact: Change) -> bool:
    """Say whether a change may be the other, told in round words: "a quarter", "more than doubled"."""
    gap = abs(said.percent - exact.percent)
    if said.rule == "fixed_word":
        return exact.rule.endswith(("_times", "_fold")) and gap <= _ROUNDED_TIMES
    return said.rule.endswith("_fraction") and gap <= _ROUNDED
