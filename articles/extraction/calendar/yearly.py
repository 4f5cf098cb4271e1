"""What comes once a year: a forum whose next one is to be in 2020, so that it is 2019, and the year's end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_FORUM_RE = re.compile(r"\b(?:форум|forum)", re.IGNORECASE)
_STOP_RE = re.compile(r"[.;!?\n]")
_REACH = 400  # characters of a sentence on either side of what it tells of
_YEAR_RE = re.compile(r"\b(?:in|for|в|на) (20\d\d)\b(?! ?[-–—/]\d)", re.IGNORECASE)
_COMING_RE = re.compile(
    r"\b(?:will|is to|is going to|(?:is|are) (?:scheduled|planned|set)|to be held)\b"
    r"|(?<!\w)(?:пройд[её]т|состоится|примет|будет|собер[её]тся|планируется|запланирован|проведут)(?!\w)",
    re.IGNORECASE,
)
_NEXT_RE = re.compile(r"\bnext\b|\bfollowing\b|(?<!\w)(?:следующ|очередн)", re.IGNORECASE)
_OVER_RE = re.compile(
    r"(?<!\w)(?:заверш\w+|закончил\w+|закрыл\w+|ended|is over|closed|concluded)(?!\w)",
    re.IGNORECASE,
)
_TO_COME = "exceed|reach|top|surpass|hit|amount to|be|become|total|pass|grow"
# "We are ending the year with a record", "by the results of 2025 it will exceed", told late in it.
_CLOSING_HINTS = (
    "ing the year",
    "ing this year",
    "utgoing",
    "e end",
    "e close",
    "e finish",
    "заканчива",
    "закрыва",
    "заверша",
    "ходящ",
    "кончим",
    "вершим",
    "end 20",
    "finish 20",
    "close 20",
    "results of 20",
    "итогам 20",
)
_CLOSING_RE = re.compile(
    r"\b(?:end|clos|finish|complet|conclud)ing (?:the|this) year\b"
    r"|\bwe (?:end|close|finish) (?:the|this) year\b|\boutgoing year\b"
    r"|(?<!\w)год(?: мы)? (?:заканчива|закрыва|заверша)(?:ем|ют|ет)(?!\w)"
    r"|(?<!\w)(?:заканчива|закрыва|заверша)(?:ем|ют|ет) (?:этот |нынешний )?год(?!\w)"
    r"|(?<!\w)уходящ\w+ год"
    r"|\bwe(?: will|'ll|’ll| shall) (?:end|close|finish) (?:20\d\d|(?:the|this) year)\b"
    r"|(?<!\w)(?:закончим|завершим) (?:этот |нынешний )?(?:20\d\d )?год(?!\w)"
    rf"|\b(?:will|to|is expected to) (?:{_TO_COME}) (?:[^.;\s]+(?:[.]\d[^\s]*)? ){{1,7}}"
    r"(?:by|on|at) the results of (?:the year )?20\d\d"
    r"|(?<!\w)по итогам 20\d\d(?: года?| г[.])?,? (?:[^\W\d]+ ){0,5}"
    r"(?:превысит|составит|достигнет|ожидается|прогнозируется|станет|вырастет|приблизится|перевалит"
    r"|ожидаем|ожидают|ожидает|может|могут|окажется|будет|выйдет|выйдут|дойд[её]т|обновит|побь[её]т)(?!\w)"
    r"|(?<!\w)(?:(?:может|могут|должн\w+|обеща\w+) [^\W\d]+|ожидается|окажется|станет|составит|превысит)"
    r" [^.;]{0,40}?(?<!\w)по итогам 20\d\d(?: года?| г[.])",
    re.IGNORECASE,
)


def is_year_closing(text: str) -> bool:
    """Say whether a text tells that the year in which it is written is ending.

    >>> is_year_closing("Год заканчиваем с рекордом"), is_year_closing("The year ended well")
    (True, False)
    """
    return any(hint in text for hint in _CLOSING_HINTS) and _CLOSING_RE.search(text) is not None


def years_before_next(text: str) -> Iterator[int]:
    """Yield the year before the one that a text tells for the forum after that which it is about."""
    if "орум" not in text and "orum" not in text:
        return
    told = [_sentence_around(text, match.start()) for match in _FORUM_RE.finditer(text)]
    for sentence in told:
        year = _YEAR_RE.search(sentence)
        if year is None or not _COMING_RE.search(sentence):
            continue
        if _NEXT_RE.search(sentence) or any(_OVER_RE.search(other) for other in told):
            yield int(year[1]) - 1


def _sentence_around(text: str, place: int) -> str:
    """Return the sentence that a place of the text stands in, as far as it is near.

    >>> _sentence_around("It is over. The forum goes on. We leave.", 16)
    ' The forum goes on'
    """
    lead = _STOP_RE.split(text[max(0, place - _REACH) : place])[-1]
    return lead + _STOP_RE.split(text[place : place + _REACH], maxsplit=1)[0]
