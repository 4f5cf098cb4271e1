"""Changes in plain text: percentages, multiples and fractions with their direction.

A size ("12%", "1.4 times", "a third") is a change only where a word near it says which way things
went; a share, a rate of interest or a discount has none.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .facts.rates import moved_rates
from .numbers.bracketed import as_bracketed_before, without_rounded, without_shares
from .numbers.change_words import ChangeWords, change_words
from .numbers.fronted import way_of_fronted
from .numbers.leaning import leaning
from .numbers.levels import (
    LISTED_LEAST,
    SUM_END_RE,
    index_set_apart,
    is_growth_told_as_index,
    is_level_reached,
    is_listed_index,
    is_of_level,
    is_of_no_trade,
    outweighs,
    without_sum_aside,
    without_sum_reached,
)
from .numbers.passed_sums import past_sum, without_passed
from .numbers.shared_percent import listed, with_bare
from .numbers.sizes import (
    ANYWHERE,
    HUNDRED,
    INDEX_LEAST,
    Change,
    ChangePlaces,
    Size,
    percent_of,
)
from .wording.matching import Places, match_between, matches

_LIST_REACH = 90  # characters beside a bracket in which its list may show what brackets hold
_SIGNED_RE = re.compile(
    r"(?:million|billion|mln|bln|bn|m|dollars|usd) \("
    r"(?:[+–-] ?|(?:an? )?(?:growth|increase|rise) (?:(?:by|of) )?|up (?:by )?)"
    r"\d[\d.,]{0,5} ?(?:%|per ?cent)\)"
)
# "It grew, despite the fall of all trade, by 6%": what it grew in spite of.
_DESPITE_RE = re.compile(
    r"(?:несмотря на|невзирая на|вопреки|на фоне|despite|in spite of|amid) [^,.;()]{3,80}(?=,)"
)
_DESPITE_HINT_RE = re.compile(r"несмотря|невзирая|вопреки|на фоне|despite|in spite|amid")
_ADDED_RE = re.compile(
    r"\b(?:(?:have|has|had|we|they) (?:added|gained)|will add) (?:(?:almost|nearly|about|over|more than) )?$"
)
_MORE_OF = (" больше ", " меньше ", " выше ", " ниже ")
_HEDGES = ("nearly ", "almost ", "about ", "over ")
_OR_RE = re.compile(r"\bor (?:nearly|almost|about|over) $")
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
_REACH_BEFORE = 110
_REACH_AFTER = 60


def find_changes(
    plain: str,
    start: int,
    end: int,
    language: str,
    places: ChangePlaces = ANYWHERE,
) -> list[Change]:
    """Find the changes between `start` and `end` of plain text, in text order."""
    reader = change_words(language)
    found: list[Change] = []
    previous = start
    for match in matches(reader.sizes, plain, start, end, places.sizes):
        size = _size(reader, match)
        floor = max(previous, size.start - _REACH_BEFORE)
        floor = past_sum(plain, floor, size.start) if found else floor
        change = _directed(reader, size, plain, floor, end, places.refusals)
        if change is None and found:
            change = leaning(reader, size, found, plain, floor) or as_bracketed_before(
                size, found[-1], plain
            )
        if change is not None:
            found += listed(reader, size, change, plain, floor)
            found.append(change)
            previous = change.end
    found = _with_rates(without_shares(found, plain, start, end), plain, start, end, places.rates)
    return with_bare(reader, without_rounded(found, plain), plain, end, places.bare)


def _with_rates(
    found: list[Change], plain: str, start: int, end: int, places: Places | None
) -> list[Change]:
    """Return the changes with both of "growth slowed to 5% from 12%"."""
    moved = moved_rates(plain, start, end, places) if found else []
    rates = [Change(at, last, size, "rate") for at, last, size in moved]
    kept = [c for c in found if not any(c.start < r.end and r.start < c.end for r in rates)]
    return sorted([*kept, *rates], key=lambda change: change.start)


def _size(reader: ChangeWords, match: re.Match[str]) -> Size:
    """Return the size that one match states."""
    group = match.groupdict()
    start, end = match.span()
    words = reader.words
    if group["phrase"]:
        return Size(start, end, "percent", reader.percent_in_words(match), "")
    if group["percent"]:
        value = reader.number(group["percent"])
        low = group["low"] or group["least"]
        if low:
            value = (value + reader.number(low)) / 2
        sign = (group["sign"] or "").strip()
        return Size(start, end, "percent", value, sign)
    if group["times"]:
        return Size(start, end, "times", reader.number(group["times"]), "")
    for kind in ("percent", "times"):
        if group.get(f"{kind}_told"):
            return Size(start, end, kind, reader.number(group[f"{kind}_told"]), "")
    if group["moved"]:
        part = Decimal(words.parts[" ".join(group["part"].split())])
        return Size(start, end, "fixed", part * words.part_verbs[group["moved"]], "")
    for kind, table in (
        ("fold", words.folds),
        ("fraction", words.fractions),
        ("fixed", words.fixed_changes),
    ):
        if group[kind]:
            value = Decimal(table[" ".join(group[kind].split())])
            return Size(start, end, "times" if kind == "fold" else kind, value, "")
    raise AssertionError(match.lastgroup)


def _directed(
    reader: ChangeWords,
    size: Size,
    plain: str,
    floor: int,
    end: int,
    refusals: Places | None,
) -> Change | None:
    """Return the size as a change, or None where nothing says which way things went."""
    after = without_sum_aside(plain[size.end : min(end, size.end + _REACH_AFTER)])
    is_signed = size.sign == "+" or size.sign.isalpha()  # "plus 9% of exports": no share
    rejected = not is_signed and reader.rejected_after.match(after)
    if rejected or reader.money_after.match(after):
        return None
    before = plain[floor : size.start]
    if _DESPITE_HINT_RE.search(before):
        before = _DESPITE_RE.sub(lambda m: " " * len(m.group()), before)
    near = before[_last_end(reader.cut, before) :]
    told = reader.up_after.match(after) or reader.down_after.match(after)
    if not told and near.endswith(_HEDGES) and _OR_RE.search(near):
        return None  # "$5m, or almost 40% of all it sold", but "or almost 40% more"
    named = _is_named_index(reader, size, after) or reader.growth_made.search(near)
    refused = None if named else _refused(reader, plain, size.start, near, refusals)
    is_told = reader.up_after.match(after) or reader.down_after.match(after)
    if refused and not (is_told and refused[0].startswith("or ")):
        return None  # a share, but "$5 million, or almost 40% more"
    if outweighs(before) or (size.kind == "percent" and reader.share_goes_on.search(before)):
        return None
    is_added = size.kind in ("fixed", "times") and _ADDED_RE.search(near)
    if is_added or is_of_no_trade(plain, size, near, after):
        return None  # "we lost a third and added twice as much"
    if size.kind == "fixed":
        return Change(size.start, size.end, size.value, "fixed_word")
    around = plain[max(0, size.start - _LIST_REACH) : size.end + _LIST_REACH]
    behind = without_sum_reached(after)
    moves = behind != after and (reader.up_after.match(behind) or reader.down_after.match(behind))
    if moves and _words_before(reader, near)[0] is None:
        after = behind
    direction, rule = _direction(reader, size, near, after, around)
    if is_growth_told_as_index(plain, size, near, after) or is_level_reached(size, near, direction):
        direction, rule = "index", "index_noun"
    bare = size.kind != "fraction" or near.strip() == "by"  # "grew faster: by a third, to $5m"
    if direction is None and near != before and bare:
        direction, rule = _words_before(reader, before)
    percent = percent_of(size, direction)
    if percent is None:
        return None
    if size.kind != "percent":
        rule = f"{rule}_{size.kind}"  # a round multiple, which the series read as such
    return Change(size.start, size.end, percent, rule)


def _refused(
    reader: ChangeWords, plain: str, end: int, near: str, places: Places | None
) -> re.Match[str] | None:
    """Return the words right before a size that make it no change: "a share of"."""
    start = end - len(near)
    if places is None or not plain.startswith(near, start):  # an aside is blotted out
        return reader.rejected_before.search(near)
    return match_between(reader.rejected_before, plain, start, end, places)


def _is_named_index(reader: ChangeWords, size: Size, after: str) -> bool:
    """Say whether words behind a percentage make it an index: "94% of last year's level"."""
    if size.kind != "percent" or size.value < INDEX_LEAST:
        return is_of_level(size, after)
    return reader.index_after.match(after) is not None


def _direction(
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
    if size.kind == "percent" and size.value >= HUNDRED and reader.index_noun.search(near):
        return "index", "index_noun"
    is_index = (size.kind == "percent" and size.value >= INDEX_LEAST) or is_of_level(size, after)
    if is_index and not reader.index_not_before.search(near):
        if reader.index_after.match(after) or reader.index_named.search(near):
            return "index", "index_after"
        if size.value >= HUNDRED and reader.index_before.search(near):
            return "index", "index_before"
    if size.kind == "percent" and size.value >= LISTED_LEAST and reader.index_rate.search(near):
        return "index", "index_rate"
    fall = _last_end(reader.down_before, near)
    fell_to = fall and after.startswith(" к ")  # «снизился в 2 раза к прошлому году»
    if size.kind == "times" and not fell_to and reader.multiple_of.match(after):
        return "up", "multiple_of"
    if fall and _TO_SIZE_RE.fullmatch(
        near, fall
    ):  # "down 31.2% over 2014", "a fall of 6% over May"
        return ("down" if fall > _last_end(reader.up_before, near) else "up"), "word_before"
    if reader.up_after.match(after) and not (fall and _UP_TO_RE.match(after)):
        return "up", "word_after"
    if reader.down_after.match(after):
        return "down", "word_after"
    if fronted := way_of_fronted(near, after):
        return fronted, "word_after"
    way, rule = _words_before(reader, near, fall)
    if way is None and size.kind == "times":
        opens = near.endswith("(") and _MULTIPLE_AND_SUM_RE.match(after) is not None
        opens = opens or (after[:1] in ("", ".", ";", ",") and SUM_END_RE.search(near) is not None)
        if opens or _MULTIPLE_TO_RE.match(after):
            return "up", "multiple_to"
    return way, rule


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
        if _words_before(reader, near)[0] in (("down",) if falls else ("up", "down")):
            return "index", "index_set_apart"
    bracketed = after.startswith(")") and near.endswith("(")
    if size.kind == "percent" and bracketed and _SIGNED_RE.search(around):
        return "up", "sign_in_list"
    return None


def _words_before(
    reader: ChangeWords, near: str, down: int | None = None
) -> tuple[str | None, str]:
    """Return the direction of the last word before the size that has one; `down`: where a fall ends."""
    if (told := without_passed(near)) != near:
        near, down = told, None
    if (hedge := _HEDGE_RE.search(near)) and _last_end(reader.down_before, near[: hedge.start()]):
        near, down = near[: hedge.start()], None  # "fell by more than 12%": the hedge tells none
    if near.endswith(_MORE_OF):  # "of it food – more than 60 percent"
        near, down = near[: near.rindex(" ", 0, -1) + 1], None
    up = _last_end(reader.up_before, near)
    down = _last_end(reader.down_before, near) if down is None else down
    if not up and not down:
        return None, ""
    return ("down" if down > up else "up"), "word_before"


def _last_end(pattern: re.Pattern[str], text: str) -> int:
    """Return where the last match of a pattern ends, 0 without one."""
    end = 0
    for match in pattern.finditer(text):
        end = match.end()
    return end
