"""Which way a change went: up, down, or an index, by the words before and behind its size."""

from __future__ import annotations

import re

from .change_words import ChangeWords
from .fronted import way_of_fronted
from .levels import (
    LISTED_LEAST,
    SUM_END_RE,
    index_set_apart,
    is_listed_index,
    is_of_level,
)
from .passed_sums import without_passed
from .sizes import (
    HUNDRED,
    INDEX_LEAST,
    Size,
)

_SIGNED_RE = re.compile(
    r"(?:million|billion|mln|bln|bn|m|dollars|usd) \("
    r"(?:[+–-] ?|(?:an? )?(?:growth|increase|rise) (?:(?:by|of) )?|up (?:by )?)"
    r"\d[\d.,]{0,5} ?(?:%|per ?cent)\)"
)
_MORE_OF = (" больше ", " меньше ", " выше ", " ниже ")
_UP_TO_RE = re.compile(r"[ ,–—-]{1,3}up to ")  # "fell by 40 percent, up to $5m": to that sum
# "Komi (1.9-fold, $21 million)": a multiple and a sum are all that brackets hold.
_MULTIPLE_AND_SUM_RE = re.compile(r", (?:us ?|usd ?)?\$?\d[\d.,]* ?(?:[^\W\d]+\.? ?){0,3}\)")
# "Primorye (twofold, to $120 million)": a multiple that leads to its sum with no verb.
_MULTIPLE_TO_RE = re.compile(
    r",? (?:to|до) (?:(?:about|almost|nearly|over|почти|около|более|свыше) )?\$?\d"
)
_HEDGE_RE = re.compile(
    r"(?<!\w)(?:больше|более|меньше|менее|чуть больше|чуть меньше)(?: +чем)?(?: +на)? *$"
    r"|\ba further (?:(?:about|almost|nearly|over|more than|some|around) )*$"  # "fell by a further 12%"
)
_TO_SIZE_RE = re.compile(
    r" *(?:of |by )?(?:(?:about|almost|nearly|some|roughly|around|just|only) )* *"
)


def way_of(
    reader: ChangeWords, size: Size, near: str, after: str, around: str
) -> tuple[str | None, str]:
    """Return "up", "down" or "index", and the name of the rule that found it."""
    if size.sign:
        return ("down" if reader.minus.match(size.sign) else "up"), "sign"
    apart = _set_apart(reader, size, near, after, around)
    if apart is not None:
        return apart
    if size.kind == "percent" and size.value == 0:
        return "up", "zero"
    if index := _index_told(reader, size, near, after):
        return "index", index
    fall = last_end(reader.down_before, near)
    fell_to = fall and after.startswith(" к ")  # «снизился в 2 раза к прошлому году»
    if size.kind == "times" and not fell_to and reader.multiple_of.match(after):
        return "up", "multiple_of"
    if fall and _TO_SIZE_RE.fullmatch(
        near, fall
    ):  # "down 31.2% over 2014", "a fall of 6% over May"
        return ("down" if fall > last_end(reader.up_before, near) else "up"), "word_before"
    if reader.up_after.match(after) and not (fall and _UP_TO_RE.match(after)):
        return "up", "word_after"
    if reader.down_after.match(after):
        return "down", "word_after"
    if fronted := way_of_fronted(near, after):
        return fronted, "word_after"
    way, rule = way_before(reader, near, fall)
    if way is None and size.kind == "times":
        opens = near.endswith("(") and _MULTIPLE_AND_SUM_RE.match(after) is not None
        opens = opens or (after[:1] in ("", ".", ";", ",") and SUM_END_RE.search(near) is not None)
        if opens or _MULTIPLE_TO_RE.match(after):
            return "up", "multiple_to"
    return way, rule


def _index_told(reader: ChangeWords, size: Size, near: str, after: str) -> str:
    """Return the name of the rule that makes a percentage an index, "" where none does."""
    if size.kind == "percent" and size.value >= HUNDRED and reader.index_noun.search(near):
        return "index_noun"
    is_index = (size.kind == "percent" and size.value >= INDEX_LEAST) or is_of_level(
        size, near, after
    )
    if is_index and not reader.index_not_before.search(near):
        if reader.index_after.match(after) or reader.index_named.search(near):
            return "index_after"
        if size.value >= HUNDRED and reader.index_before.search(near):
            return "index_before"
    if size.kind == "percent" and size.value >= LISTED_LEAST and reader.index_rate.search(near):
        return "index_rate"
    return ""


def _set_apart(
    reader: ChangeWords, size: Size, near: str, after: str, around: str
) -> tuple[str, str] | None:
    """Return what brackets, a list or commas tell of a size set apart by them, None where they do not."""
    in_brackets = after.startswith(")") and bool(reader.bare_index.search(near))
    if size.kind == "percent" and size.value >= INDEX_LEAST and in_brackets:
        return "index", "index_in_brackets"
    if size.kind == "times" and after.startswith(")") and near.endswith("("):
        return "up", "multiple_in_brackets"
    if size.kind == "percent" and is_listed_index(size, near, after):
        return "index", "index_in_list"
    if index_set_apart(size, near, after):
        falls = size.value < HUNDRED
        if way_before(reader, near)[0] in (("down",) if falls else ("up", "down")):
            return "index", "index_set_apart"
    bracketed = after.startswith(")") and near.endswith("(")
    if size.kind == "percent" and bracketed and _SIGNED_RE.search(around):
        return "up", "sign_in_list"
    return None


def way_before(reader: ChangeWords, near: str, down: int | None = None) -> tuple[str | None, str]:
    """Return the direction of the last word before the size that has one; `down`: where a fall ends."""
    if (told := without_passed(near)) != near:
        near, down = told, None
    if (hedge := _HEDGE_RE.search(near)) and last_end(reader.down_before, near[: hedge.start()]):
        near, down = near[: hedge.start()], None  # "fell by more than 12%": the hedge tells none
    if near.endswith(_MORE_OF):  # "of it food – more than 60 percent"
        near, down = near[: near.rindex(" ", 0, -1) + 1], None
    up = last_end(reader.up_before, near)
    down = last_end(reader.down_before, near) if down is None else down
    if not up and not down:
        return None, ""
    return ("down" if down > up else "up"), "word_before"


def last_end(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last match of a pattern ends, 0 without one."""
    end = 0
    for match in pattern.finditer(text):
        end = match.end()
    return end
