"""Years that a text sets beside "last year" or "this year", so that they date it."""

from __future__ import annotations

import re

from .around import Around
from .year_words import (
    COMPARED_AFTER_RE,
    COMPARES_RE,
    LAST_CLAUSE_RE,
    LAST_YEAR_RE,
    RESTORES_RE,
    SUM_RE,
    THIS_CLAUSE_RE,
)

_REACH = 260  # characters
# "Up 5% against last year. A year before, in 2017, it was $8 million": last year is the one told of.
_HELD_RE = re.compile(
    r"(?:\b(?:against|than|on|from|to|with|of|vs\.?)"
    r"|(?<!\w)(?:против|чем|уровн\w+|показател\w+|период\w*|результат\w*)) (?:in |the |в )?\Z"
)


def precedes_last_year(text: str, year: re.Match[str], around: Around) -> bool:
    """Say whether a year is the one before last year: what that fell from, or is set beside."""
    reach = max(0, year.start() - _REACH), year.start()
    if RESTORES_RE.search(around.before):
        return LAST_YEAR_RE.search(text, *reach) is not None
    if not COMPARES_RE.search(around.before) and not COMPARED_AFTER_RE.match(around.clause_after):
        return False
    before = text[slice(*reach)].lower()
    return any(not _HELD_RE.search(before, 0, m.start()) for m in LAST_CLAUSE_RE.finditer(before))


def is_before_this(around: Around) -> bool:
    """Say whether "this year" is told of behind a sum of the year: "in 2022 $5m, this year already $3m"."""
    if not THIS_CLAUSE_RE.search(around.clause_after):
        return False
    return SUM_RE.search(around.clause) is not None
