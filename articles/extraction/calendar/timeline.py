"""Work out the year of a day that is written without one, from the years its text mentions.

Each mention speaks for some years and against others: months told of as over lie behind the
day and seldom far behind it; the results of a year come out in the next; a plan lies ahead. The year
that agrees best with all of them is taken, and none where two years agree about as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import islice

from ..records import Span
from ..text import Document
from .dates import Dated
from .school_years import goes_on, school_years
from .weekdays import Weekdays
from .year_words import BREADCRUMB_RE
from .yearly import is_year_closing, years_before_next
from .years import YearMention, find_years

_COPYRIGHT_RE = re.compile(
    r"(?:©|\(c\)|copyright)[^\d\n]{0,60}(?P<since>\d{4}\s?[-–—]\s?)?(?P<year>20[0-4]\d)"
    r"|(?<!\d)(?P<first>20[0-4]\d)\s{0,4}©",
    re.IGNORECASE,
)
# What an outspoken year says of the year of writing.
SHIFTS = {"last": 1, "this": 0, "next": -1}
_OVER = ("done", "day", "whole")
_HAPPENED = ("sum", "event", "perfect", "base")
_PLANS = ("near", "ahead", "far", "due", "budget", "draft", "kept")
_MOST_MENTIONS = 300  # a text with more is a table
_EARLY, _SUMMER = 2, 6
_DECEMBER = 12
_AUTUMN = 9  # the months in which next year's plans are made
_WAIT = 6  # months
_FOR_CLOSING = 0.9  # a year planned for that is said to be ending
_FOR_SCHOOL = 1.2  # a school year that goes on
_HEADER = 300  # characters at the top of a page
_ENOUGH = 0.9  # evidence below this is no evidence
_FOR_COPYRIGHT, _FOR_LOADING = 1.2, 0.3
_CLEAR = 0.25  # a year must lead the next best by this


class Timeline:
    """The years of a text, read once: what they say about the day it was written on."""

    def __init__(self, document: Document, without: Iterable[Span] = ()) -> None:
        """Read the years of a document; `without` leaves out dates of its page that are to be weighed."""
        self.text, raw = document.text, document.raw
        for start, end in without:
            self.text = self.text[:start] + "|" * (end - start) + self.text[end:]
        years = find_years(self.text, document.words.numbers)
        self.mentions = _consistent(dict.fromkeys(islice(years, _MOST_MENTIONS)))
        self.latest_of = {m.kind: m for m in sorted(self.mentions, key=_when) if m.kind in _WEIGHTS}
        self.plans = [m for m in self.mentions if m.kind in _PLANS]
        self.named = max(
            (m.year + SHIFTS[m.kind] for m in self.mentions if m.kind in SHIFTS), default=None
        )
        self.exact = {m.year for m in self.mentions if m.kind == "exact"}
        self.exact |= {int(m[1] or m[2]) for m in BREADCRUMB_RE.finditer(raw, 0, _HEADER)}
        self.exact |= set(years_before_next(raw))
        self.school = school_years(self.text)
        self.copyright, self.own_year = _copyright(raw)
        self.is_over = max((_when(m) for m in self.mentions if m.kind in _OVER), default=(0, 0))
        self.coming = min((m.year for m in self.plans), default=None)
        self.latest = self._latest_year(_OVER + _HAPPENED) or self._latest_year(("open",))

    def _latest_year(self, kinds: tuple[str, ...]) -> int:
        """Return the latest year of mentions of some kinds, or 0."""
        return max((m.year for m in self.mentions if m.kind in kinds), default=0)

    @cached_property
    def closes(self) -> bool:
        """Whether the text tells that its year is ending; asked only late in a year."""
        return is_year_closing(self.text)

    def resolve_year(self, day: Dated) -> int | None:
        """Return the year in which a text dated `day` was written, or nothing where it stays open."""
        weekdays = Weekdays(self.text, day)
        scores = []
        for year in self._candidates():
            written = day.in_year(year)
            if written:
                scores.append((self._score(year, day) + weekdays.weigh(written), -year))
        scores.sort(reverse=True)
        if not scores or scores[0][0] < _ENOUGH:
            return None
        if len(scores) > 1 and scores[0][0] - scores[1][0] < _CLEAR:
            return None
        return -scores[0][1]

    def contradicts(self, year: int, month: int) -> bool:
        """Say whether the text speaks of later months as over, or of an earlier year as coming.

        Early in a year the results of the one before are still hoped for.
        """
        soonest = year - (month <= _EARLY)
        return self.is_over > (year, month) or (self.coming is not None and self.coming < soonest)

    def tells_after(self, year: int) -> bool:
        """Say whether the text tells of a later year as of one that is over, or names its own year so."""
        return max(self._latest_year(_OVER + _HAPPENED), self.named or 0, *self.exact) > year

    def tells_sums_before(self, year: int) -> bool:
        """Say whether the text tells sums or months of a year or of the one before it, not only old days."""
        kinds = ("done", "whole", "sum", "perfect", "base", *SHIFTS)
        near = [m for m in self.mentions if m.kind in kinds and 0 <= year - m.year <= 2]
        return bool(near or self.exact)

    def _candidates(self) -> set[int]:
        """Return the years worth weighing: those near the latest past, the first coming, a named one."""
        anchors = {self.latest, self.named, self.coming, self.copyright, *self.exact, *self.school}
        anchors |= {m.year for m in self.mentions if m.kind in ("done", "opens")}
        return {year + shift for year in anchors if year for shift in (-1, 0, 1, 2)}

    def _score(self, year: int, day: Dated) -> float:
        """Add up what speaks for and against one year."""
        score = sum(_against(mention, year, day.month) for mention in self.mentions)
        for mention in self.latest_of.values():
            if mention.year >= self.latest - 1:
                score += _WEIGHTS[mention.kind](year, mention, day)
        score += max((_for_plan(year, m, day.month) for m in self.plans), default=0.0)
        if day.month >= _AUTUMN and self.closes:
            score += _FOR_CLOSING * any(m.year == year for m in self.plans)
        score += _FOR_SCHOOL * any(goes_on(opens, year, day.month) for opens in self.school)
        return score + self._for_named(year)

    def _for_named(self, year: int) -> float:
        """Weigh a year that the text names outright, or that stands in its copyright line."""
        score = 6.0 * (year == self.named) + 2.5 * (year in self.exact)
        if self.copyright:
            score += self.own_year if year == self.copyright else -2.0 * (year > self.copyright)
        return score


def _when(mention: YearMention) -> tuple[int, int]:
    """Return the year and the month of a mention, to order mentions by."""
    return mention.year, mention.month or 1


def _consistent(mentions: Iterable[YearMention]) -> list[YearMention]:
    """Leave out plans for years that the text tells of as over: they are old plans, or misread.

    What has gone on "since the beginning of 2010" goes on in 2012 where the budget of that is in force.
    """
    over = max((m.year for m in mentions if m.kind in _OVER), default=0)
    budget = max((m.year for m in mentions if m.kind == "budget"), default=0)
    return [
        m
        for m in mentions
        if not (m.kind in _PLANS and m.year < over)
        and not (m.kind == "this" and m.year < budget - 1)
    ]


def _against(mention: YearMention, year: int, month: int) -> float:
    """Return what a mention takes from a year that it does not go with."""
    ahead = (mention.year, mention.month or 0) > (year, month)
    match mention.kind:
        case "done" | "day":
            return -5.0 * ahead
        case "whole":
            if mention.year == year:
                return {12: -0.5, 11: -1.2}.get(month, -3.0)
            return -5.0 * ahead
        case "sum":
            return -1.5 * (mention.year == year and month < 12) - 4.0 * ahead
        case "event" | "since" | "perfect":
            return -4.0 * (mention.year > year)
        case "base":
            return -3.0 * (mention.year >= year)
        case "open":
            return -1.0 * (mention.year > year)
        case "history":
            return -3.0 * (mention.year >= year)
        case "near" | "ahead" | "far" | "due" | "budget" | "draft" | "kept":
            over = mention.month is not None and (year, month) > (mention.year, mention.month)
            return -4.0 * (year > mention.year or over)
        case "opens":
            begins = 0.4 if month < _AUTUMN else 0.0
            return {mention.year: begins, mention.year - 1: 0.4 - begins}.get(year, 0.0) - 0.7 * (
                year < mention.year - 1
            )
        case "ends":
            return -0.4 * (year > mention.year + 1)
    return 0.0


def _for_done(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the months that have gone by since those last told of: one to five is the rule."""
    lag = (year - mention.year) * 12 + day.month - (mention.month or 12)
    if lag < 0:
        return 0.0
    if lag == 0:
        return 1.5 if mention.kind == "day" else 0.5
    if lag <= 5:
        return 3.0
    return 2.0 if lag <= 8 else 0.5 if lag <= 12 else -lag / 12


def _for_day(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh a dated event: its news is written at once or in the months after."""
    lag = (year - mention.year) * 12 + day.month - (mention.month or 12)
    return 2.0 if 0 <= lag <= 1 else 1.0 if 0 <= lag <= 6 else 0.0


def _for_whole(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the last year that a sum is given for: results come out in the year after."""
    gap = year - mention.year
    if gap <= 0:
        return 0.0
    if gap == 1:
        return 2.5 if day.month <= _AUTUMN + 1 else 1.8
    return 0.5 if gap == 2 and day.month <= 2 else 1.0 - gap


def _for_sum(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the last year that some sum is given for, which need not be of the whole year."""
    return _for_whole(year, mention, day) * 0.7


def _for_event(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the last year in which something happened: little by itself."""
    if day.month <= _EARLY:
        return {0: 0.2, 1: 0.9}.get(year - mention.year, 0.0)
    late = day.month > _SUMMER
    return {0: 0.9 if late else 0.4, 1: 0.5 if late else 0.8}.get(year - mention.year, 0.0)


def _for_perfect(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the year in which something "has" been done: late in the year it is this one."""
    late = day.month >= _AUTUMN
    return {0: 1.2 if late else 0.5, 1: 0.6 if late else 1.1}.get(year - mention.year, 0.0)


def _for_base(year: int, mention: YearMention, day: Dated) -> float:
    """Weigh the last year that others are measured against: mostly the one before."""
    gap = year - mention.year
    return 1.3 if gap == 1 else 0.9 * (day.month <= 4) + 0.2 if gap == 2 else 0.0


def _for_plan(year: int, mention: YearMention, month: int) -> float:
    """Weigh a year to come: "by the end of 2023" is said in 2023, or late in the year before."""
    gap = mention.year - year
    if mention.kind == "due":  # a day is told of weeks or months ahead, not of years
        wait = gap * 12 + (mention.month or 12) - month
        return 1.3 if 0 <= wait <= _WAIT else 0.5 if 0 <= wait <= 12 else 0.0
    if mention.kind == "draft":  # a budget is passed in the autumn before its year
        passed = {0: 0.6, 1: 1.4} if month >= _AUTUMN else {0: 1.3, 1: 0.6}
        return passed.get(gap, 0.0)
    if mention.kind == "kept":  # seldom told before that year, or in the last weeks before it
        return {0: 1.2, 1: 0.9 if month == _DECEMBER else 0.6}.get(gap, 0.0)
    if mention.kind == "ahead" and month == _DECEMBER:
        return {0: 0.6, 1: 1.0, 2: 0.6, 3: 0.3}.get(gap, 0.0)
    if mention.kind == "ahead":
        return {0: 1.0, 1: 0.9 if month >= _AUTUMN else 0.7, 2: 0.6, 3: 0.3}.get(gap, 0.0)
    if mention.kind == "far":
        return {0: 0.4, 1: 0.5, 2: 0.5, 3: 0.4}.get(gap, 0.0)
    late = month >= _AUTUMN
    return {0: 1.0 if late else 1.3, 1: 1.2 if late else 0.7}.get(gap, 0.0)


_WEIGHTS = {
    "done": _for_done,
    "day": _for_day,
    "whole": _for_whole,
    "sum": _for_sum,
    "event": _for_event,
    "perfect": _for_perfect,
    "base": _for_base,
    "open": _for_event,
}


def _copyright(text: str) -> tuple[int | None, float]:
    """Return the last year of a copyright line, and what it speaks for that year.

    "© 2003–2026" grows with each year the site lives: the page was loaded then, and is no younger.
    """
    found = (
        _COPYRIGHT_RE.search(text) if "©" in text or "opyright" in text or "(c)" in text else None
    )
    if found is None:
        return None, 0.0
    return int(found["year"] or found["first"]), _FOR_LOADING if found["since"] else _FOR_COPYRIGHT
