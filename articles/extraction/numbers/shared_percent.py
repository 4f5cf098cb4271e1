"""Numbers that share a percent or "times" with one beside them: "by 12 and 15%", "2 and 3 times"."""

from __future__ import annotations

import re
from decimal import Decimal

from ..wording.matching import Places, matches
from .change_words import ChangeWords
from .sizes import Change, Size, percent_of

_PERCENT_SIGNS = ("%", "cent", "проц")
# Numbers that share the percent behind them.
_ROW_RE = re.compile(
    r"(?<![\w.,$€])(?:\d{1,3}(?:[.,]\d{1,2})?(?: ?%)?, )*"
    r"\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:%|per ?cent|процент\w*))?"
    r" (?:and|и) (?:by |на |в )?$"
)
_LISTED_RE = re.compile(r"\d+(?:[.,]\d+)?")
_ROW_REACH = 30


def listed(reader: ChangeWords, size: Size, change: Change, plain: str, floor: int) -> list[Change]:
    """Return the changes before one whose percent, or times, they share: "by 12 and 15%"."""
    if size.kind not in ("percent", "times") or size.sign or change.end < size.end:
        return []
    row = _ROW_RE.search(plain, max(floor, size.start - _ROW_REACH), size.start)
    if row is None:
        return []
    way = "up" if change.percent > 0 else "down"
    way = "index" if change.rule.startswith("index") else way
    rule, more = "listed" if size.kind == "percent" else "listed_times", []
    for match in _LISTED_RE.finditer(plain, row.start(), row.end()):
        percent = percent_of(size._replace(value=reader.number(match.group())), way)
        if percent is not None:
            more.append(Change(match.start(), match.end(), percent, rule))
    return more


def with_bare(
    reader: ChangeWords, found: list[Change], plain: str, end: int, places: Places | None
) -> list[Change]:
    """Add "imports rose 12" behind a change whose percent it shares."""
    if not any(sign in plain[c.start : c.end] for c in found for sign in _PERCENT_SIGNS):
        return found
    more: list[Change] = []
    for match in matches(reader.bare, plain, found[0].end, end, places):
        start, stop = match.span("bare")
        if all(stop <= c.start or c.end <= start for c in found):
            size = Decimal(match["bare"].replace(",", "."))
            falls = match["down"] or (match.groupdict().get("as_before") and found[-1].percent < 0)
            percent = -size if falls else size
            more.append(Change(start, stop, percent, "shared_percent"))
    return sorted([*found, *more], key=lambda change: change.start)
