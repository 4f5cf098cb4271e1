"""School years, which run from one autumn to the next summer: "in the 2022/23 academic year"."""

from __future__ import annotations

import re

_HINTS = ("school year", "academic year", "учебном году", "учебный год", "учебного года")
_SCHOOL_RE = re.compile(
    r"(?P<before>[^\W\d]+ (?:the )?)?(?<!\d)(?P<opens>(?:19[89]|20[0-4])\d)\s?[/–—-]\s?(?:20)?\d\d"
    r"[- ](?:учебн|school|academic)",
    re.IGNORECASE,
)
_AHEAD_RE = re.compile(
    r"(?:next|new|coming|upcoming|following|from|by|until|for|нов|будущ|следующ|предстоящ|с$|к$|до$|на$)",
    re.IGNORECASE,
)
_LAST = 8  # the month in which one ends


def school_years(text: str) -> set[int]:
    """Return the years in which the school years begin that a text tells of as going on.

    >>> school_years("In the 2022/23 academic year they came"), school_years("С нового 2022/23 учебного года")
    ({2022}, set())
    """
    if not any(hint in text for hint in _HINTS):
        return set()
    return {
        int(found["opens"])
        for found in _SCHOOL_RE.finditer(text)
        if not _AHEAD_RE.match((found["before"] or "").strip())
    }


def goes_on(opens: int, year: int, month: int) -> bool:
    """Say whether a school year that began in one year goes on in a month of another, or the same.

    >>> goes_on(2022, 2022, 9), goes_on(2022, 2023, 5), goes_on(2022, 2022, 5)
    (True, True, False)
    """
    return year == opens + (month <= _LAST)
