"""Days that a text tells as the one before it was written: "Yesterday, 27 June, the festival opened"."""

from __future__ import annotations

import re
from datetime import timedelta

from .dates import Dated

_YESTERDAY_RE = re.compile(
    r"(?<!\w)(?:(?:yesterday|вчера)(?:,| \(|,? (?:on )?(?:[^\W\d]+,? )?(?:the )?| [–—-]) ?"
    r"|накануне(?:, ?| \(| [–—-] ))\Z",  # but «накануне 9 мая» is the day before that
    re.IGNORECASE,
)
_REACH = 30  # characters
_ANY_YEAR = 2023  # for a day whose year is not told: no leap year, the rule


def told_the_day_after(dated: Dated, raw: str) -> Dated:
    """Return the day after one that is told as yesterday's: the text was written then."""
    start = dated.span.start
    if not _YESTERDAY_RE.search(raw, max(0, start - _REACH), start):
        return dated
    day = dated.in_year(dated.year or _ANY_YEAR)
    if day is None:
        return dated
    after = day + timedelta(days=1)
    year = None if dated.year is None else after.year
    return dated._replace(year=year, month=after.month, day=after.day)
