"""Datelines of agencies, "MINSK, 21 September (BelTA)", under the day on which a page was loaded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from .dates import Dated, find_dates

_FAR = timedelta(days=31)  # an item is printed anew within weeks, a page is loaded at any time
_REACH = 1200  # characters
# "MINSK, ", "Minsk. ", "(MINSK, ", "MINSK /Belarus/, ": a place at the start of a line.
_PLACE_RE = re.compile(
    r"[ \t(]{0,4}[A-ZА-ЯЁ][A-ZА-ЯЁa-zа-яё' -]{2,24}(?: ?/[^/\n]{2,20}/)?[,.][ \t]{0,2}\Z"
)
_CAPITALS_RE = re.compile(r"[ \t(]{0,4}[A-ZА-ЯЁ]{4}")
_AGENCY_RE = re.compile(
    r"\.?[ \t]{0,2}(?:/|\(|[-–—]+ )[A-ZА-ЯЁ][^\n/()]{1,30}[/)]|[ \t]{0,2}[-–—] [А-ЯЁA-Z]{3}"
    r"|\. [A-ZА-ЯЁ]{4,}[A-ZА-ЯЁ-]* ?[-–—]"
)
_STOP_RE = re.compile(r"\.? ?(?:[-–—/()]|\. ?[A-ZА-ЯЁ/(])|\. ")
# "Dec. 20 (BelTA) – "
_AGENCY_ALONE_RE = re.compile(r"[ \t]{0,2}[/(][A-ZА-ЯЁ][^\n/()]{1,24}[/)]\.?[ \t]{0,2}[-–—]")


def has_far_dateline(header: Dated, raw: str, numbers: Sequence[int]) -> bool:
    """Say whether a dateline without a year stands below a full day, weeks and more away from it."""
    start, end = header.span.end, header.span.end + _REACH
    loaded = header.in_year(header.year or 0)
    for dated in find_dates(raw, (n for n in numbers if start <= n < end)):
        if dated.year is not None or loaded is None or not _is_dateline(dated, raw):
            continue
        years = (loaded.year - 1, loaded.year, loaded.year + 1)
        days = [day for year in years if (day := dated.in_year(year))]
        return all(abs(loaded - day) > _FAR for day in days)
    return False


def _is_dateline(dated: Dated, raw: str) -> bool:
    """Say whether a day stands behind a place that opens its line, before a stop or an agency."""
    place = raw[raw.rfind("\n", 0, dated.span.start) + 1 : dated.span.start]
    if not place.strip():
        return _AGENCY_ALONE_RE.match(raw, dated.span.end) is not None
    if not _PLACE_RE.match(place):
        return False
    if _CAPITALS_RE.match(place):
        return _STOP_RE.match(raw, dated.span.end) is not None
    return _AGENCY_RE.match(raw, dated.span.end) is not None
