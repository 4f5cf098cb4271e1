"""Work out the year of a day that is written without one, from the other dates of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from .dates import Dated
from .vocabulary.dates import (
    BASE_BEFORE,
    COMING_BEFORE,
    COMING_VERBS,
    COMPARED_BEFORE,
    COUNT_WORDS,
    HISTORY_BEFORE,
    LAST_YEAR,
    MONTHS,
    NEXT_YEAR,
    PAST_VERBS,
    THIS_YEAR,
    WEEKDAYS,
)

_MONTH = "|".join(
    sorted(
        (name for name in MONTHS if ("'" not in name and len(name) > 3) or name == "may"),
        key=lambda name: -len(name),
    )
)
_COUNT = "|".join(sorted(COUNT_WORDS, key=lambda name: -len(name)))
# The look-behind stands after the digits, so that the search can skip to the next 1 or 2.
_YEAR_RE = re.compile(
    r"((?:19[89]|20[0-4])\d)(?<![\w.,:№$€-]\d{4})(?![\d%]|[.,:]\d|[  ]?(?:km|kg|тонн|tonnes|dollars|units))"
)
# What stands right before a year and makes it the year of some months: the last of them is what counts.
_MONTHS_BEFORE_RE = re.compile(
    rf"""(?:
        (?:\b(?:{_MONTH})\s?(?:-|–|—|to|through|till|until|and|по|и)\s?)?\b(?P<month>{_MONTH})
      | (?P<half>first|second|1st|2nd|перв\w+|втор\w+)[ ](?:half|полугоди\w+)(?:[ ]of)?
      | (?P<h>H1|H2)
      | (?P<quarter>first|opening|second|third|fourth|1st|2nd|3rd|перв\w+|втор\w+|треть\w+|1|2|3|I|II|III)
        [ ](?:quarter|квартал\w*)(?:[ ]of)?
      | Q(?P<q>[1-4])
      | (?P<count>{_COUNT})[ ](?:months|месяц\w+)(?:[ ]of)?
    )(?:[ ]of|,)?\s{{0,3}}(?:the[ ]year[ ]|года[ ])?$""",
    re.VERBOSE | re.IGNORECASE,
)  # fmt: skip
_COMING_RE = re.compile(
    rf"\b(?:{COMING_BEFORE})(?:\s+the)?\s+(?:the\s+)?(?:year\s+)?$", re.IGNORECASE
)
_HAD_PLANNED_RE = re.compile(
    r"\b(?:had(?! moved| put| shifted)|were|been|missed|historic|был\w*|рассчитывал\w*)\b",
    re.IGNORECASE,
)
_CLAUSE_END_RE = re.compile(r"[.!?](?:\s|$)|\n|[;:]\s")
_CLAUSE_REACH = 100
_VERB_RE = re.compile(rf"\b(?:(?P<coming>{COMING_VERBS})|(?:{PAST_VERBS}))\b", re.IGNORECASE)
_HISTORY_RE = re.compile(rf"\b(?:{HISTORY_BEFORE})(?:\s+(?:in|of|the|в))?\s+$", re.IGNORECASE)
_NEXT_RE = re.compile(rf"\b(?:{NEXT_YEAR})[,\s–—(-]*(?:in\s+)?$", re.IGNORECASE)
_LAST_RE = re.compile(rf"\b(?:{LAST_YEAR})[,\s–—(-]*(?:in\s+)?$", re.IGNORECASE)
_THIS_RE = re.compile(rf"\b(?:{THIS_YEAR})[,\s–—(-]*(?:in\s+)?$", re.IGNORECASE)
_LAST_AFTER_RE = re.compile(
    r",?\s*(?:the year just past|the past year|last year|the previous year)", re.IGNORECASE
)
_WEEKDAY_RE = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_WEEKDAY_BEFORE_RE = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b[\s,(]*$", re.IGNORECASE)
_WEEKDAY_AFTER_RE = re.compile(
    rf"[\s,(]{{1,3}}(?:в\s|во\s)?({'|'.join(WEEKDAYS)})\b", re.IGNORECASE
)
_RANGE_AFTER_RE = re.compile(r"\s?[-–—/]\s?(?:20)?\d\d\b")
_RANGE_BEFORE_RE = re.compile(r"(?:19|20)\d\d\s?[-–—/]\s?$")
# A tournament or a programme says nothing about when the text was written.
_EVENT_RE = re.compile(
    r"\b(?:world cup|olympi\w+|championship|expo|чемпионат\w*|олимпи\w+)\b", re.IGNORECASE
)
_SINCE_RE = re.compile(r"\b(?:since|from|с|со)\s+$", re.IGNORECASE)
_BASE_RE = re.compile(rf"\b(?:{BASE_BEFORE}|to)\s+(?:the\s+)?$", re.IGNORECASE)
_GROWTH_RE = re.compile(r"(?:%|percent|per cent|процент\w*|times|раза?)\W*$", re.IGNORECASE)
_MONEY_RE = re.compile(r"[$€]\s?\d|\d\s?(?:bn|mln|million|billion|млн|млрд)", re.IGNORECASE)
_IN_RE = re.compile(r"\b(?:in|в|за)\s+$", re.IGNORECASE)
_PERFECT_RE = re.compile(r"\b(?:have|has|already|уже)\b", re.IGNORECASE)
_COMPARED_RE = re.compile(rf"(?:{BASE_BEFORE}|{COMPARED_BEFORE})\s+(?:the\s+)?$", re.IGNORECASE)


# What an outspoken year says of the year of writing.
SHIFTS = {"last": 1, "this": 0, "next": -1}


class YearMention(NamedTuple):
    """A year, the last month meant, and what its place says of it.

    `tense` is `past`, `over` (a sum is given for the year), `since`, `coming`, `history`, `open`,
    or outspoken: `last` ("last year, 2012"), `this` ("closing 2023"), `next`.
    """

    year: int
    tense: str
    month: int | None


def find_years(text: str) -> Iterator[YearMention]:
    """Yield the years a text mentions, each with its tense.

    >>> list(find_years("In January-May 2021 it grew; by 2030 it will double."))
    [YearMention(year=2021, tense='past', month=5), YearMention(year=2030, tense='coming', month=None)]
    """
    for match in _YEAR_RE.finditer(text):
        before = text[max(0, match.start() - 48) : match.start()]
        after = text[match.end() : match.end() + 40]
        if _RANGE_BEFORE_RE.search(before) or _RANGE_AFTER_RE.match(after):
            continue
        if _EVENT_RE.search(before):
            continue
        months = _MONTHS_BEFORE_RE.search(before)
        tense = (
            _months_tense(before[: months.start()], after)
            if months
            else _tense(text, match, before, after)
        )
        # Months that another year's are compared with: the text is of the year after.
        year, tense = (int(match[1]) + 1, "past") if tense == "base" else (int(match[1]), tense)
        yield YearMention(year, tense, _last_month(months) if months else None)


def _months_tense(before: str, after: str) -> str:
    """Say whether months of a year lie behind, still ahead ("by"), or only begin a stretch ("since")."""
    base = _BASE_RE.search(before)
    if base and _GROWTH_RE.search(before, 0, base.start()):
        return "base"
    if _SINCE_RE.search(before):
        return "since"
    if _COMING_RE.search(before):
        return "past" if _HAD_PLANNED_RE.search(after) else "coming"
    return "base" if base else "past"


def _tense(text: str, match: re.Match[str], before: str, after: str) -> str:
    """Say whether the words around a year place it behind or ahead of the writer."""
    if _LAST_RE.search(before) or _LAST_AFTER_RE.match(after):
        return "last"
    if _THIS_RE.search(before):
        return "this"
    if _NEXT_RE.search(before):
        return "next"
    if _HISTORY_RE.search(before):
        return "history"
    start, end = _clause(text, match.start(), match.end())
    if _COMING_RE.search(before):
        return "past" if _HAD_PLANNED_RE.search(text, start, end) else "coming"
    if _COMPARED_RE.search(before):
        return "past"
    tense = _nearest_tense(text[start:end], match.start() - start, match.end() - start)
    is_over = tense == "past" and _IN_RE.search(before) and _is_whole(text[start:end])
    return "over" if is_over else tense


def _is_whole(clause: str) -> bool:
    """Say whether a clause gives a sum for its year and is not of "has so far" kind: the year is over."""
    return bool(_MONEY_RE.search(clause)) and not _PERFECT_RE.search(clause)


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the bounds of the clause around a year, within some reach."""
    reach = max(0, start - _CLAUSE_REACH)
    ends = [found.end() for found in _CLAUSE_END_RE.finditer(text, reach, start)]
    after = _CLAUSE_END_RE.search(text, end, end + _CLAUSE_REACH)
    return (ends[-1] if ends else reach), (
        after.start() if after else min(len(text), end + _CLAUSE_REACH)
    )


def _nearest_tense(clause: str, start: int, end: int) -> str:
    """Return the tense of the verb nearest to the year: `past`, `coming`, or `open` with none."""
    nearest, tense = 10_000, "open"
    for verb in _VERB_RE.finditer(clause):
        distance = verb.start() - end if verb.start() >= end else start - verb.end()
        if distance < nearest:
            nearest, tense = distance, "coming" if verb["coming"] else "past"
    return tense


def _last_month(match: re.Match[str]) -> int:
    """Return the last month of "January–May", "the first half", "nine months", "Q3"."""
    if match["month"]:
        return MONTHS[match["month"].lower()]
    if match["half"] or match["h"]:
        first = (match["half"] or match["h"]).lower().startswith(("first", "1st", "перв", "h1"))
        return 6 if first else 12
    if match["count"]:
        return COUNT_WORDS[match["count"].lower()]
    word = (match["quarter"] or match["q"]).lower()
    for number, starts in enumerate(
        (("first", "opening", "1st", "перв"), ("second", "2nd", "втор"), ("third", "3rd", "трет")),
        1,
    ):
        if word.startswith(starts):
            return number * 3
    return {"1": 3, "i": 3, "2": 6, "ii": 6, "3": 9, "iii": 9}.get(word, 12)


class Timeline:
    """The years of a text, read once: what they say about the day it was written on."""

    def __init__(self, text: str) -> None:
        self.text = text
        mentions = list(find_years(text))
        self.said = [m.year + SHIFTS[m.tense] for m in mentions if m.tense in SHIFTS]
        ahead = {m.year for m in mentions if m.tense == "coming"}
        self.coming = sorted(ahead)
        past = {m for m in mentions if m.tense in ("past", "over", "since")}
        # A year told of as coming too is not over, unless months of it are.
        self.past = {m for m in past if m.month or m.year not in ahead} or past
        self.past = self.past or {m for m in mentions if m.tense == "open"}
        self.years = {m.year for m in mentions if m.tense not in ("coming", "history")}
        self.is_over = max(
            ((m.year, m.month or 1) for m in mentions if m.tense in ("past", "over")),
            default=(0, 0),
        )

    def resolve_year(self, day: Dated) -> int | None:
        """Return the year in which a text dated `day` was written, or nothing where it can't be known.

        Months that are over set the earliest year; a year that is "last" or "this" settles it; of
        the years that remain the weekday and the time of year choose.
        """
        if self.said:
            return max(self.said)
        if not self.past:
            return _only_coming(self.text, day, self.coming)
        earliest = max(_earliest(mention, day.month) for mention in self.past)
        candidates = {earliest, earliest + 1}
        weekday = _written_weekday(self.text, day)
        if weekday is not None:
            candidates |= {y + shift for y in self.years for shift in (0, 1) if y >= earliest - 3}
        possible = [year for year in sorted(candidates) if day.in_year(year)]
        return max(
            possible, key=lambda year: self._score(year, day, earliest, weekday), default=None
        )

    def contradicts(self, year: int, month: int) -> bool:
        """Say whether the text speaks of later months as over, or of an earlier year as coming."""
        return self.is_over > (year, month) or (bool(self.coming) and self.coming[0] < year)

    def _score(self, year: int, day: Dated, earliest: int, weekday: int | None) -> float:
        """Weigh a candidate year: the months told, years still to come, the season, the weekday."""
        latest = max(mention.year for mention in self.past)
        partial = any(
            m.month is not None and m.year == latest and m.tense == "past" for m in self.past
        )
        written = day.in_year(year)
        score = _weekday_score(year, self.text, day)
        if weekday is not None and written is not None:
            score = 5 if written.weekday() == weekday else 0
        if year < earliest:
            score -= 3
        if partial and year == earliest:
            score += 2
        if not partial and year == latest + (day.month <= 10):
            score += 1.5
        if self.coming and year > self.coming[0]:
            score -= 2
        return score


def _only_coming(text: str, day: Dated, coming: list[int]) -> int | None:
    """Return the coming year when its weekday agrees: "by the end of 2023" is most often said in 2023."""
    for year in coming[:1]:
        for candidate in (year, year - 1):
            if _weekday_score(candidate, text, day) > 0:
                return candidate
    return None


_LATE = 11  # before that month the season tells as much: figures of a whole year come out in spring


def _earliest(mention: YearMention, month: int) -> int:
    """Return the first year in which months that are over can be spoken of in `month`."""
    if mention.tense == "over" and month >= _LATE:
        return mention.year + 1
    return mention.year + (mention.month is not None and mention.month > month)


def _written_weekday(text: str, day: Dated) -> int | None:
    """Return the weekday that stands right beside the day: "Friday, 21 February"."""
    beside = _WEEKDAY_BEFORE_RE.search(text[max(0, day.span.start - 24) : day.span.start])
    beside = beside or _WEEKDAY_AFTER_RE.match(text, day.span.end)
    return WEEKDAYS[beside[1].lower()] if beside else None


def _weekday_score(year: int, text: str, day: Dated) -> float:
    """Compare the weekday of the date with the first that the text names after it."""
    written = day.in_year(year)
    window = text[max(0, day.span.start - 24) : day.span.end + 700]
    named = [WEEKDAYS[match[1].lower()] for match in _WEEKDAY_RE.finditer(window)]
    if not written or not named:
        return 0
    if named[0] == written.weekday():
        return 2
    return 0.5 if named[0] == (written - timedelta(days=1)).weekday() else 0
