"""Sums that were passed, or are a little more or less than told: words that tell no way of a change."""

from __future__ import annotations

import re

from ..wording.lexicon import compiled

# "It fell by 6% and barely exceeded $5 million, imports by 4%"; «составил чуть больше 5 млн, 71% – сталь».
_PASSED_RE = compiled(
    r"(?:(?:exceed|surpass|topped|(?<!\w)превы[сш]|(?<!\w)перевал|(?<!\w)перешаг)\w*"
    r"|(?<!\w)(?:больше|меньше|выше|ниже)"
    r"|(?<!\w)(?:slightly|just|a little|a bit) (?:more|less|under|over|above|below))"
    r" (?:(?:the|mark|of|than|чем|отметку|планку|за|в) )*(?:us ?)?\$?\d[\d.,]* ?"
    r"(?:[mb]illion|[mb]ln|[mb]n|млн|млрд|миллион|миллиард)"
)
_HINTS = (
    "exceed", "surpass", "topped", "превы", "перевал", "перешаг", "больше ", "меньше ", "выше ", "ниже ",
    "slightly ", "just ", "a little ", "a bit ",
)  # fmt: skip
# «Превысил 5 млн долларов на 12%»: by how much the sum was passed.
_BY_RE = re.compile(
    r"\w*\.?(?: (?:us )?(?:dollars|долл\w*|руб\w*|roubles)\.?(?: сша)?)? (?:by|на) "
)


def past_sum(plain: str, floor: int, end: int) -> int:
    """Return where a sum ends that was passed since the change before, else `floor`."""
    if any(plain.find(hint, floor, end) >= 0 for hint in _HINTS):
        for passed in _PASSED_RE.finditer(plain, floor, end):
            floor = passed.end()
    return floor


def without_passed(near: str) -> str:
    """Return words before a change with those blotted out that only size a sum.

    >>> without_passed("sales exceeded $5 million (steel – ").strip()
    'sales                     (steel –'
    >>> without_passed("превысив 5 млн долларов на ")
    'превысив 5 млн долларов на '
    """
    if not any(hint in near for hint in _HINTS):
        return near
    return _PASSED_RE.sub(_blotted, near)


def _blotted(passed: re.Match[str]) -> str:
    found = passed.group()
    return found if _BY_RE.match(passed.string, passed.end()) else " " * len(found)
