"""What the weekdays of a text say of the year of its day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from ..vocabulary.dates import WEEKDAYS
from ..wording.matching import lowered
from .dates import Dated

_WEEKDAY = "|".join(WEEKDAYS)
_BEFORE_RE = re.compile(rf"\b({_WEEKDAY})\b[\s,(]*$", re.IGNORECASE)
_AFTER_RE = re.compile(rf"[\s,(]{{1,3}}(?:в\s|во\s)?({_WEEKDAY})\b", re.IGNORECASE)
_REACH = 700
# "Fined on Monday, October 15, 2012...", the lead of another item.
_CUT_RE = re.compile(r"[^\n.]{0,80}(?:\.{3}|…)[ \t]*\n")
# "The visit that began on Monday, October 15, 2012".
_BEGAN_RE = re.compile(
    rf"(?:\b(?:began|begun|started|opened)|(?<!\w)(?:нача|откры)л\w*) (?:on |во? )?(?:(?:{_WEEKDAY}),? )?\Z",
    re.IGNORECASE,
)
_TOLD_ON_RE = re.compile(
    r"(?:\b(?:said|told|announced|reported|stated|noted)\b|(?<!\w)(?:сообщил|заявил|сказал|рассказал|отметил)[аи]?(?!\w))"
    rf"(?:[^.;\d\n\"“”«»]{{0,40}}?[ ,])(?:on |во? )?({_WEEKDAY})\b",
    re.IGNORECASE,
)


class Weekdays:
    """The weekday beside a day ("Friday, 21 February"), else the first one that the text names after it."""

    def __init__(self, text: str, day: Dated) -> None:
        beside = _BEFORE_RE.search(text[max(0, day.span.start - 24) : day.span.start])
        beside = beside or _AFTER_RE.match(text, day.span.end)
        self.beside = WEEKDAYS[lowered(beside[1])] if beside else None
        self.named = _first_named(text[day.span.end : day.span.end + _REACH])

    def weigh(self, written: date) -> float:
        """Return what speaks for a date: much where the weekday stands beside it, some where it is named."""
        if self.beside is not None:
            return 4.0 if written.weekday() == self.beside else -2.0
        if self.named is None:
            return 0.0
        if self.named == written.weekday():
            return 1.2
        return 0.4 if self.named == (written - timedelta(days=1)).weekday() else 0.0


def belie(text: str, events: list[Dated], written: Dated) -> bool:
    """Say whether the days of a text fall on other weekdays in the year of a date, and in those around it.

    "On Monday, 14 April" is of none of the years 2018, 2019 and 2020.
    """
    for event in events:
        beside = Weekdays(text, event).beside
        if event.year or written.year is None or beside is None:
            continue
        days = [event.in_year(written.year + step) for step in (-1, 0, 1)]
        if all(day is not None and day.weekday() != beside for day in days):
            return True
    return False


def told_on(text: str, event: Dated, happened: date) -> date:
    """Return the weekday on which news is told behind the day on which a visit began or another item's.

    "The visit that began on Tuesday, 14 May 2013, … he said on Thursday": the news is of the 16th.
    """
    start, end = event.span
    if not _CUT_RE.match(text, end) and not _BEGAN_RE.search(text, max(0, start - 40), start):
        return happened
    told = _TOLD_ON_RE.search(text, end, end + _REACH)
    if told is None:
        return happened
    return happened + timedelta(days=(WEEKDAYS[lowered(told[1])] - happened.weekday()) % 7)


def _first_named(text: str) -> int | None:
    """Return the first weekday that a text names; plain searches cost less than one pattern.

    >>> _first_named("It said on Friday that by Monday")
    4
    """
    lowered = text.lower()
    found = [(at, number) for name, number in WEEKDAYS.items() if (at := lowered.find(name)) >= 0]
    return min(found)[1] if found else None
