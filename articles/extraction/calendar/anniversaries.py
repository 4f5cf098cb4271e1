"""Years that a text counts from: "five years ago, in 2016", «тридцать лет исполнилось: это было в 1989-м»."""

from __future__ import annotations

import re

from ..vocabulary.dates import COUNT_WORDS
from ..vocabulary.years import COUNTING_HINTS, TENS
from ..wording.late import late
from .around import Around
from .year_words import EXACT_RE, MARKED_RE

# "Three years ago it was $5m, but in 2015 it fell": the year stands against the one counted to.
_TURN_RE = re.compile(
    r"\b(?:but|while|whereas|however|now|this time)\b|(?<!\w)(?:но|а|однако|тогда как|теперь)(?!\w)"
)

# "In 2012, ten years ago, it opened"
_AGO_AFTER_RE = late(
    r" ?(?:год[уа]?)?, (?:or |just |exactly |то есть )?(\w+) (?:years? ago|(?:лет|года?) назад)\b"
)


def counted_years(around: Around, is_old: bool = False) -> int:
    """Return how many years lie between the year and the writing: "five years ago, in".

    A year long gone is counted from even where its anniversary is said to be kept.
    """
    if ago := _AGO_AFTER_RE.match(around.after):
        return _number(ago[1])
    told = around.clause_before
    if around.above.rstrip().endswith(":"):
        told = around.above + told  # «исполнилось пять лет: соглашение подписали в»
    if not any(hint in told for hint in COUNTING_HINTS):
        return 0
    found = EXACT_RE.search(told)
    if not found or _TURN_RE.search(told, found.end()):
        return 0
    if found["n"] and not is_old and MARKED_RE.search(told, found.end()):
        return 0
    if found["decade"]:
        return 10
    return _number(found["n"] or found["ago"] or found["turned"] or found["turns"])


def _number(word: str) -> int:
    """Return a number of years, or 0 for any other word."""
    return int(word) if word.isdigit() else COUNT_WORDS.get(word) or TENS.get(word, 0)
