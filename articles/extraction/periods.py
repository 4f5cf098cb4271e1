"""Periods in plain text, and the months they stand for.

A mention keeps what the words say (months, a year, "last year"); `resolve_period` turns it into
months of the calendar with the help of the date of the article and of the period before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from .calendar.period_roles import role_of
from .calendar.period_shapes import SHAPES
from .calendar.period_words import PeriodWords, Phrase, period_words
from .calendar.told_years import resolve_year
from .calendar.worded import PeriodPlaces, Worded
from .records import Period
from .vocabulary.year_asides import NO_YEAR
from .wording.lexicon import compiled
from .wording.matching import match_between

_POINTING = ("these ", "those ", "эти ", "этих ", "те же ", "тех же ")
_REACH = 70
_NO_YEAR_RE = compiled(NO_YEAR)
_YEAR = 12  # months
_NO_BREAK_RE = re.compile(r"(?: of(?: the)?)?(?: [«“\"]?[^\W\d][\w-]*[»”\"]?){0,4} ?(?:, )?")
_OF_YEAR_RE = re.compile(r" of (?:the )?(?:[^\W\d][\w-]* ){1,3}|(?: [^\W\d]\w+[ое]го){1,3} ")

_GREW_WITHIN_RE = re.compile(
    r"(?:(?:doubl|tripl|trebl|quadrupl|halv)ed|%|per ?cent|times|fold|thirds?|quarters?|half)"
    r",? (?:in|within) (?:just |only |about |less than |under )?\Z"
)


@dataclass(slots=True)
class PeriodMention:
    """A period as worded. `role` is "own", "base" (compared with), "deadline", "since", "deed" or "none".

    `first` and `last` are months; `year` an explicit year, `last_year` the later one of a span of
    years; `relative` a key such as "this", "last", "prior" or "same".
    """

    start: int
    end: int
    role: str
    first: int = 1
    last: int = 12
    year: int | None = None
    last_year: int | None = None
    relative: str | None = None
    is_anaphor: bool = False
    length: int = 0  # months that the word of an anaphor stands for: "the same half-year"

    @property
    def has_year(self) -> bool:
        """Say whether the words themselves give the year."""
        return self.year is not None or self.relative is not None


@dataclass(slots=True)
class Calendar:
    """What is known about time at a place of the text."""

    year: int | None
    month: int
    known: dict[tuple[int, int], int]
    context: Period | None = None
    sentence_year: int | None = None
    is_dated: bool = True  # the month is that of a date, not a guess
    is_near: bool = True  # the context stands in the same paragraph
    main: Period | None = None  # the last months told, those of a measure left out
    told: dict[int, Period] = field(default_factory=dict)  # the last told, by its months
    counted: dict[int, Period] = field(default_factory=dict)  # by the place of what counts back

    def behind(self, context: Period | None) -> Calendar:
        """Return what is known where other months were told last."""
        return Calendar(
            self.year, self.month, self.known, context, self.sentence_year, self.is_dated,
            self.is_near, self.main, self.told, self.counted,
        )  # fmt: skip

    def tell(self, period: Period | None, is_measure: bool) -> None:
        """Keep the months that the sentence has just told of, or measured by."""
        if period is not None:
            self.context, self.is_near = period, True
            self.main = self.main if is_measure else period
            self.told[period.months] = period


def find_periods(
    plain: str, start: int, end: int, language: str, places: PeriodPlaces | None = None
) -> list[PeriodMention]:
    """Find the periods between `start` and `end` of plain text, in text order."""
    reader = period_words(language)
    found: list[PeriodMention] = []
    opening = places.periods if places else range(start, end)
    for phrase in reader.find(plain, start, end, opening):
        mention = _mention(reader, phrase, plain, start, end, places)
        if mention is None:
            continue
        if found and _is_year_of(found[-1], mention, plain):  # "the same months of crisis-hit 2020"
            found[-1] = replace(
                found[-1], end=mention.end, year=mention.year, relative=mention.relative
            )
        elif found and _names_year(found[-1], mention, plain):  # "five months of this year, 2012"
            found[-1] = replace(found[-1], end=mention.end, year=mention.year)
        elif found and _is_of_year(found[-1], mention, plain):
            found[-1] = replace(found[-1], end=mention.end, is_anaphor=True, length=mention.length)
        else:
            found.append(mention)
    return found


def _names_year(told: PeriodMention, year: PeriodMention, plain: str) -> bool:
    """Say whether a bare number right behind "this year" or "last year" says which that is."""
    if told.relative not in ("this", "last") or told.year or told.is_anaphor or year.last_year:
        return False
    is_bare = year.year is not None and plain[year.start : year.end] == str(year.year)
    return is_bare and plain[told.end : year.start] in (", ", " (", ",")


def _is_of_year(year: PeriodMention, months: PeriodMention, plain: str) -> bool:
    """Say whether months told before stand right behind their year: "last year in these months"."""
    is_year = year.has_year and (year.first, year.last) == (1, 12) and not year.last_year
    if not is_year or year.role != "own" or not months.is_anaphor or months.has_year:
        return False
    return months.role == "own" and months.start - year.end <= 1


def _is_year_of(months: PeriodMention, year: PeriodMention, plain: str) -> bool:
    """Say whether a bare year belongs to "the same months" a few words before it."""
    is_year = year.has_year and (year.first, year.last) == (1, 12) and year.role in ("own", "base")
    if not is_year or months.has_year or months.role == "none":
        return False
    if months.is_anaphor:
        return _NO_BREAK_RE.fullmatch(plain, months.end, year.start) is not None
    is_whole = (months.first, months.last) == (1, 12)
    return not is_whole and _OF_YEAR_RE.fullmatch(plain, months.end, year.start) is not None


def _mention(
    reader: PeriodWords,
    phrase: Phrase,
    plain: str,
    start: int,
    end: int,
    places: PeriodPlaces | None,
) -> PeriodMention | None:
    """Return the mention that a phrase makes, if it makes one."""
    kind, first, last, group = phrase
    if kind == "date":
        return None
    shape = SHAPES[kind](reader, group)
    if shape is None:
        return None
    year = int(group["year"]) if "year" in group else None
    relative = None
    if named := group.get("relative") or group.get("spelt"):
        relative = reader.lookup(reader.words.relative_years, named)
        if relative and relative.startswith("year:"):
            year, relative = int(relative[5:]), None
    floor = max(start, first - _REACH)
    before = plain[floor:first]
    points = before.endswith(_POINTING) or plain.startswith(_POINTING, first)
    if points and year is None and relative is None and "is_anaphor" not in shape:
        relative = "stated"  # "and during these four months alone"
    fields = {"year": year, "relative": relative, **shape}
    if kind == "ago" and not reader.opens_clause.search(before):
        return None  # "the pact signed three years ago"
    if kind == "past" and reader.superlative.search(before):
        return None  # "the best result for the past ten years"
    if kind == "none" and _GREW_WITHIN_RE.search(before):
        return None  # "it tripled in a year" tells as little as "over the year"
    counted = places.no_years if places else None
    if year and match_between(_NO_YEAR_RE, plain, floor, first, counted):
        return None
    role = role_of(reader, Worded(plain, first, last, before, end, fields, places))
    return PeriodMention(first, last, role, **fields)


def months_of_year(months: PeriodMention, year: PeriodMention) -> PeriodMention | None:
    """Return months before the number in the year behind it: "for seven months it was $5m in 2019"."""
    if months.has_year or months.is_anaphor or not 0 < months.last - months.first < 11:
        return None  # "In January they set the task of $5m in 2022"
    if (year.first, year.last) != (1, 12) or year.last_year or year.role != "own":
        return None
    whole = year.year is not None or year.relative in ("this", "last")
    return replace(months, year=year.year, relative=year.relative) if whole else None


# "A year earlier", "a year later": the same months as those told of.
_FROM_MONTHS = ("prior", "year_later")


def resolve_period(mention: PeriodMention, calendar: Calendar) -> Period | None:
    """Return the months that `mention` stands for, or None where the text can't tell the year."""
    first, last = mention.first, mention.last
    if mention.is_anaphor:
        if calendar.context is None:
            return None
        told = calendar.told.get(mention.length) or calendar.context
        is_told = mention.year is None and mention.relative in (None, "same")
        if is_told and not mention.length and told.months > _YEAR:
            return told  # "from 2018 to 2020 $9m; over the same years $5m"
        if told is not calendar.context and mention.relative is None:
            calendar = calendar.behind(told)  # "in the same quarter", told long before
        first, last = int(told.start[5:]), int(told.end[5:])
        if mention.length and last - first + 1 != mention.length:
            last = max(mention.length, -(-last // mention.length) * mention.length)
            first = last - mention.length + 1
    elif mention.relative in _FROM_MONTHS and mention.role == "own" and (first, last) == (1, 12):
        first, last = _months_told_of(calendar)
    if mention.relative and mention.relative.startswith("past:"):
        return _past_years(int(mention.relative[5:]), calendar)
    if mention.relative and mention.relative.startswith("ahead:"):
        year = None if calendar.year is None else calendar.year + int(mention.relative[6:])
        return Period(f"{year}-01", f"{year}-12") if year else None
    if mention.relative and mention.relative.startswith("back:"):
        return _gone_by(int(mention.relative[5:]), calendar)
    year = resolve_year(mention, calendar, (first, last))
    if year is None:
        return None
    return Period(f"{year}-{first:02}", f"{mention.last_year or year}-{last:02}")


def _months_told_of(calendar: Calendar) -> tuple[int, int]:
    """Return the months that "a year earlier" goes back from: "in January-July $5m, a year ago $4m"."""
    context = calendar.context
    if context is None or context.start[:4] != context.end[:4]:
        return 1, 12
    return int(context.start[5:]), int(context.end[5:])


def _gone_by(months: int, calendar: Calendar) -> Period | None:
    """Return the last whole month or quarter before the article: "last month", "last quarter"."""
    if calendar.year is None or not calendar.is_dated:
        return None
    year, last = calendar.year, (calendar.month - 1) // months * months
    if not last:
        year, last = year - 1, 12
    return Period(f"{year}-{last - months + 1:02}", f"{year}-{last:02}")


def _past_years(count: int, calendar: Calendar) -> Period | None:
    """Return the last `count` whole years before the article's own."""
    if calendar.year is None:
        return None
    return Period(f"{calendar.year - count}-01", f"{calendar.year - 1}-12")


def is_future(period: Period | None, calendar: Calendar) -> bool:
    """Say whether a period begins after the article appeared."""
    if period is None or calendar.year is None:
        return False
    return period.start > f"{calendar.year}-{calendar.month:02}"


def is_behind(period: Period | None, calendar: Calendar) -> bool:
    """Say whether a period was over when the article appeared."""
    if period is None or calendar.year is None:
        return False
    return period.end < f"{calendar.year}-{calendar.month:02}"
