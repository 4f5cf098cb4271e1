"""The months that words tell: "the first half", "nine months", "January–May"."""

from __future__ import annotations

import re

from ..vocabulary.dates import COUNT_WORDS, MONTHS
from .year_words import BARE_MONTHS_RE, MONTHS_RE

_DECEMBER = 12


def bare_month(clause: str) -> int:
    """Return the last of the months that a clause names without a year, 0 for none or all of a year.

    >>> bare_month("in january–september it sold food for $5m, up 5% on the same period of ")
    9
    """
    for bare in reversed(list(BARE_MONTHS_RE.finditer(clause))):
        months = MONTHS_RE.search(clause, 0, bare.end())
        if months is None or months["day"] or months["day_after"]:
            continue
        month = last_month(months)
        return month if month < _DECEMBER else 0
    return 0


def last_month(match: re.Match[str]) -> int:
    """Return the last month of "January–May", "the first half", "nine months", "Q3"."""
    if match["month"]:
        return MONTHS[match["month"]]
    if match["half"] or match["h"]:
        first = (match["half"] or match["h"]) in ("first", "1st", "1", "i", "h1", "half-year")
        return 6 if first or (match["half"] or "").startswith("перв") else 12
    if match["count"]:
        count = COUNT_WORDS[match["count"]]
        return min(12, count * 3 if match["unit"] in ("quarters", "квартала") else count)
    word = match["quarter"] or match["q"]
    for number, starts in enumerate(
        (("first", "opening", "1", "перв"), ("second", "2", "втор"), ("third", "3", "трет")), 1
    ):
        if word.startswith(starts):
            return number * 3
    return {"i": 3, "ii": 6, "iii": 9}.get(word, 12)


def is_one_month(months: re.Match[str]) -> bool:
    """Say whether a day or a month alone is told before a year, as of what was signed then."""
    return months["month"] is not None and months["opens"] is None
