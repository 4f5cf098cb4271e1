"""Changes in plain text: percentages, multiples and fractions with their direction.

A size ("12%", "1.4 times", "a third") is a change only where a word near it says which way things
went; a share, a rate of interest or a discount has none.
"""

from __future__ import annotations

import re
from decimal import Decimal

from .facts.rates import moved_rates
from .numbers.bracketed import (
    as_bracketed_before,
    as_index_before,
    without_rounded,
    without_shares,
)
from .numbers.change_ways import last_end, way_before, way_of
from .numbers.change_words import ChangeWords, change_words
from .numbers.leaning import leaning
from .numbers.levels import (
    LISTED_LEAST,
    is_growth_told_as_index,
    is_level_reached,
    is_of_level,
    is_of_no_trade,
    outweighs,
    without_sum_aside,
    without_sum_reached,
)
from .numbers.passed_sums import past_sum
from .numbers.share_again import tells_share
from .numbers.shared_percent import listed, with_bare
from .numbers.sizes import (
    ANYWHERE,
    INDEX_LEAST,
    Change,
    ChangePlaces,
    Size,
    percent_of,
)
from .wording.matching import Places, match_between, matches

_LIST_REACH = 90  # characters beside a bracket in which its list may show what brackets hold
# "It grew, despite the fall of all trade, by 6%": what it grew in spite of.
_DESPITE_RE = re.compile(
    r"(?:несмотря на|невзирая на|вопреки|на фоне|despite|in spite of|amid) [^,.;()]{3,80}(?=,)"
)
_DESPITE_HINT_RE = re.compile(r"несмотря|невзирая|вопреки|на фоне|despite|in spite|amid")
_ADDED_RE = re.compile(
    r"\b(?:(?:have|has|had|we|they) (?:added|gained)|will add) (?:(?:almost|nearly|about|over|more than) )?$"
)
_HEDGES = ("nearly ", "almost ", "about ", "over ")
# "A fifth of everything that it sells": a share, whatever was added to get there.
_OF_ALL_RE = re.compile(
    r" (?:of everything|of all (?:that|we|it|they|its|our|their)\b)"
    r"|(?: част\w+)? вс(?:его|ей|ех)(?:,? что)? "
)
_OR_RE = re.compile(r"\bor (?:nearly|almost|about|over) $")
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
        if size.kind == "percent" and tells_share(plain, start, size.start):
            continue
        change = _directed(reader, size, plain, floor, end, places.refusals)
        if change is None and found:
            change = as_index_before(size, found[-1], plain)
            change = change or leaning(reader, size, found, plain, floor)
            change = change or as_bracketed_before(size, found[-1], plain)
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
    reader: ChangeWords, size: Size, plain: str, floor: int, end: int, refusals: Places | None
) -> Change | None:
    """Return the size as a change, or None where nothing says which way things went."""
    after = without_sum_aside(plain[size.end : min(end, size.end + _REACH_AFTER)])
    is_signed = size.sign == "+" or size.sign.isalpha()  # "plus 9% of exports": no share
    rejected = not is_signed and reader.rejected_after.match(after)
    if rejected or reader.money_after.match(after):
        return None
    before = _without_despite(plain[floor : size.start])
    near = before[last_end(reader.cut, before) :]
    if _is_share(reader, plain, size, near, after, refusals):
        return None
    if _is_none(reader, plain, size, before, near, after):
        return None
    if size.kind == "fixed":
        return Change(size.start, size.end, size.value, "fixed_word")
    around = plain[max(0, size.start - _LIST_REACH) : size.end + _LIST_REACH]
    after = _behind_sum(reader, near, after)
    direction, rule = way_of(reader, size, near, after, around)
    if is_growth_told_as_index(plain, size, near, after) or is_level_reached(size, near, direction):
        direction, rule = "index", "index_noun"
    bare = size.kind != "fraction" or near.strip() == "by"  # "grew faster: by a third, to $5m"
    if direction is None and near != before and bare:
        direction, rule = way_before(reader, before)
        if (
            size.kind == "percent"
            and size.value >= LISTED_LEAST
            and reader.index_rate.search(before)
        ):
            direction, rule = "index", "index_rate"  # "(growth rate: 108.7%)"
    percent = percent_of(size, direction)
    if percent is None:
        return None
    if size.kind != "percent":
        rule = f"{rule}_{size.kind}"  # a round multiple, which the series read as such
    return Change(size.start, size.end, percent, rule)


def _is_share(
    reader: ChangeWords, plain: str, size: Size, near: str, after: str, refusals: Places | None
) -> bool:
    """Say whether the words beside a size make it a share: "$5m, or almost 40% of all it sold"."""
    told = reader.up_after.match(after) or reader.down_after.match(after)
    if not told and near.endswith(_HEDGES) and _OR_RE.search(near):
        return True  # but "$5 million, or almost 40% more"
    if not told and _OF_ALL_RE.match(after):
        return True
    if _is_named_index(reader, size, near, after) or reader.growth_made.search(near):
        return False
    refused = _refused(reader, plain, size.start, near, refusals)
    return refused is not None and not (told and refused[0].startswith("or "))


def _is_none(
    reader: ChangeWords, plain: str, size: Size, before: str, near: str, after: str
) -> bool:
    """Say whether a size with a direction is no change of trade all the same."""
    if outweighs(before) or (size.kind == "percent" and reader.share_goes_on.search(before)):
        return True
    # "we lost a third and added twice as much"
    is_added = size.kind in ("fixed", "times") and _ADDED_RE.search(near)
    return bool(is_added) or is_of_no_trade(plain, size, near, after)


def _without_despite(before: str) -> str:
    """Return the words before a size without those in spite of which it came, blotted out."""
    if not _DESPITE_HINT_RE.search(before):
        return before
    return _DESPITE_RE.sub(lambda m: " " * len(m.group()), before)


def _behind_sum(reader: ChangeWords, near: str, after: str) -> str:
    """Return the words behind a size, from behind the sum reached where they tell the way it went."""
    behind = without_sum_reached(after)
    moves = behind != after and (reader.up_after.match(behind) or reader.down_after.match(behind))
    return behind if moves and way_before(reader, near)[0] is None else after


def _refused(
    reader: ChangeWords, plain: str, end: int, near: str, places: Places | None
) -> re.Match[str] | None:
    """Return the words right before a size that make it no change: "a share of"."""
    start = end - len(near)
    if places is None or not plain.startswith(near, start):  # an aside is blotted out
        return reader.rejected_before.search(near)
    return match_between(reader.rejected_before, plain, start, end, places)


def _is_named_index(reader: ChangeWords, size: Size, near: str, after: str) -> bool:
    """Say whether words behind a percentage make it an index: "94% of last year's level"."""
    if size.kind != "percent" or size.value < INDEX_LEAST:
        return is_of_level(size, near, after)
    return reader.index_after.match(after) is not None
