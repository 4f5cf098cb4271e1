"""What a text tells of the time it was written in: its date, or the year that it must be of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from ..calendar.beside_year import BEGINS_RE
from ..calendar.of_deeds import budget_under_way
from ..calendar.year_words import BEFORE_RE
from ..periods import Calendar, PeriodMention
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from .beside import is_year_closed
from .known_months import (
    has_moved_from,
    is_last_held_against,
    is_set_against,
    is_this_before,
    known_years,
    years_with_sums,
)

_BEGUN_RE = compiled(r"(?:since|from) the (?:start|beginning|outset) of |с (?:начала|старта) ")
# "In the first quarter it was $5m, and by the end of 2022 $19m": months of that year.
_BY_END_RE = compiled(r"\b(?:end|close|results?|outcome)\b|(?<!\w)(?:кон(?:ец|ц)|итог|результат)")
_COMPARED_RE = compiled(r"\b(?:for|by|in) comparison\b|(?<!\w)для сравнения(?!\w)")
_STALE = 2  # years: nobody tells months so long ago as news
_SAID = 30  # characters before a year
_FROM_WRITING = {"last": 1, "this": 0}
_TWO = 2  # sums
_NEXT = 5  # characters: "this year, in 2021" is one year
_AND = ("and", "и", "а", "но", "but")  # of another year
_MANIFOLD_RE = compiled(
    r"\b(?:twice|thrice|times|\w+fold) (?:as )?(?:many|much|more|less|higher|larger|bigger)(?: (?:than|as))?"
    r" (?:it was )?(?:in )?$"
    r"|(?<!\w)(?:вдвое|втрое|вчетверо|раза?) (?:больше|выше|меньше|ниже),? чем (?:было )?в $"
)
# "Still far from the level of 2013": a year long gone, not the one before the writing.
_LONG_GONE_RE = compiled(
    r"(?:\b(?:far from|short of|yet to (?:reach|return to)|not (?:yet )?(?:reached|matched|returned to))"
    r"|(?<!\w)(?:далек\w{0,2} от|отста[её]т от|не (?:достиг|дотянул|вернул|вышл)\w*(?: до| к| на)?))"
    r" (?:[^\W\d]+ ){0,4}$"
)
# "The oblast has bought 89 machines in 2022": a year that goes on.
_PERFECT_RE = compiled(r"\b(?:has|have) (?:already |also )?(?:been )?[a-z]{3,} [^.;:]{0,60}\bin $")
# "In the plan for 2024 there are 37 points. 29 of them have been carried out": that year goes on.
_UNDER_WAY_RE = compiled(
    r"[^.;]{0,80}(?:[.;][^.;]{0,60})?\b(?:carried out|fulfilled|implemented|being (?:met|realised))\b"
    r"|[^.;]{0,80}(?:[.;][^.;]{0,60})?(?<!\w)(?:выполн|реализ|исполн)[а-я]+(?!\w)"
)


@lru_cache(maxsize=2)
def _planned(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).planned_year)


def read_calendar(reading: Reading, sentences: list[Sentence], published: str | None) -> Calendar:
    """Return what the text tells about time: its date, and the year of months named with one."""
    known = known_years(reading, sentences, published)
    if published and not _is_stale(reading, sentences, int(published[:4])):
        return Calendar(int(published[:4]), int(published[5:7]), known)
    return Calendar(_guessed_year(reading, sentences), 12, known, is_dated=False)


def _is_stale(reading: Reading, sentences: list[Sentence], year: int) -> bool:
    """Say whether a page's date is years behind the months its text has just been told.

    "In the first quarter it fell by a third on the same period of 2013", on a page of 2018.
    """
    latest = told = 0
    for sentence in sentences:
        for period in sentence.periods:
            if period.year is None:
                continue
            latest = max(latest, period.last_year or period.year)
            is_part = period.is_anaphor or 0 < period.last - period.first < 11
            is_part = is_part and bool(sentence.amounts or sentence.changes)
            is_part = is_part and not is_set_against(reading, sentence, period)
            if is_part and not period.last_year and period.role in ("own", "base"):
                told = max(told, period.year + (period.role == "base"))
    return bool(told) and year - max(told, latest) > _STALE


@dataclass(slots=True)
class _Named:
    """The latest years that a text without a date names, by what it tells of each."""

    outright: int = 0  # said to be this year, or the one after "last year"
    begun: int = 0  # goes on: "since the start of 2025"
    told: int = 0  # over, or told of beside a year that is
    ahead: int = 0  # only looked forward to
    latest: int = 0  # told of in any other way
    latest_whole: int = 0  # the one told whole last
    is_beside: bool = False  # it is set against this one
    spoken: set[str | None] = field(default_factory=set)  # "last", "this"
    before: list[PeriodMention] = field(default_factory=list)  # the periods told last

    def hear(self, reading: Reading, sentence: Sentence, own: list[PeriodMention]) -> None:
        """Keep which years a sentence speaks of without their numbers."""
        self.spoken |= {p.relative for p in own if not _closes_told(reading, sentence, p)}
        bare = [period for period in own if _is_bare(period)]
        if bare and (
            not any(p.year for p in own) or _is_before_whole(reading, sentence, own, bare[0])
        ):
            self.spoken.add("last")  # the months after the year told

    def weigh(
        self, reading: Reading, sentence: Sentence, own: list[PeriodMention], period: PeriodMention
    ) -> None:
        """Keep a year by what its sentence tells of it, where none of its kind is later."""
        before = whole_words(reading.plain, max(sentence.start, period.start - 60), period.start)
        if _LONG_GONE_RE.search(before):
            return
        self.outright = max(self.outright, _said_outright(reading, sentence, period))
        if "last" in self.spoken and BEGINS_RE.search(before):
            # "Last year it fell, but at the start of 2016 it grew"
            self.begun = max(self.begun, period.year or 0)
            return
        is_under_way = _UNDER_WAY_RE.match(reading.plain, period.end) is not None
        planned = bool(_planned(reading.language).search(before)) and not is_under_way
        year = (period.year or 0) - planned
        if _BEGUN_RE.match(reading.plain, period.start):
            self.begun = max(self.begun, year)
        if has_moved_from(reading, sentence, period):
            year += 1
        elif period.role == "base":
            if is_this_before(reading, sentence, own, period):
                self.outright = max(self.outright, year + 1)
            is_of_last = any(other.relative == "last" for other in own)
            if not sentence.flows and not is_of_last and _MANIFOLD_RE.search(before):
                return  # "150 firms came, twice more than in 2015": of any year before
            if not own and year + 1 == self.latest_whole:
                return  # "In 2016 it was $5m. That is 3% less than in 2015."
            # "Last year we sold fish there. That is 5% more than in 2021."
            year += _years_behind(
                _nearest(own or (self.before if sentence.changes else []), period)
            )
        if period.role != "base" and not planned and _tells_whole(reading, sentence, period):
            is_beside = _is_beside_this(reading, own, period)
            self.latest_whole = year
            self.told = max(self.told, year + any(p.relative == "last" for p in own) + is_beside)
            self.is_beside = self.is_beside or is_beside
        elif _is_ahead(reading, sentence, period):
            self.ahead = max(self.ahead, year)
        else:
            self.latest = max(self.latest, year)

    def year_of_writing(self) -> int | None:
        """Return the year that what was kept makes likely, None where no year was."""
        if self.outright:
            return self.outright
        latest = self.latest if self.is_beside else max(self.latest, self.ahead)
        if self.begun and self.begun >= max(self.told, latest):
            return self.begun
        if (
            self.told > latest
            and not self.is_beside
            and not self.spoken.isdisjoint(("last", "this"))
        ):
            return self.told + 1
        return max(self.told, latest) or None


def _guessed_year(reading: Reading, sentences: list[Sentence]) -> int | None:
    """Return the year a text without a date was written in, by the latest year it names.

    "Last year" is the one behind the year it is measured by; and where the text speaks of last
    year or of this one, the latest year that it tells whole is over.
    """
    named, told, apart, was_last = _Named(budget_under_way(reading.plain)), set[int](), 0, False
    for sentence in sentences:
        own = [period for period in sentence.periods if period.role == "own"]
        if is_last_held_against(reading, sentence, own):
            apart = max(p.year for p in own if p.year) + 1
        elif told and _tells_last_year(sentence, own):
            apart = max(told)  # "In 2007 imports made $4m. Last year they were $9m": two years
        sums = years_with_sums(sentence, own)
        if sums and was_last and _COMPARED_RE.search(reading.plain, sentence.start, sentence.end):
            # "Last year it was $9m. For comparison, in 2007 it was $4m": two years
            apart = max(sums)
        told = sums if own or not told else told
        was_last = any(p.relative == "last" for p in own) and bool(sentence.amounts)
        named.hear(reading, sentence, own)
        for period in sentence.periods:
            passing = period.last_year or period.role in ("deadline", "since", "deed")
            if period.year is not None and not passing:
                named.weigh(reading, sentence, own, period)
        named.before = own or named.before
    year = named.year_of_writing()
    return None if apart and year == apart + 1 else year


def _tells_last_year(sentence: Sentence, own: list[PeriodMention]) -> bool:
    """Say whether a sentence goes on with last year, a sum or a change: "Last year they were already $9m"."""
    is_last = any(p.relative == "last" and (p.first, p.last) == (1, 12) for p in own)
    goes_on = not sentence.flows and not sentence.products and not sentence.spots
    if not is_last or len(own) != 1:
        return False
    if not sentence.amounts:  # "Last year the mutual trade went down by 12 percent"
        return bool(sentence.changes) and not sentence.products
    return goes_on and len(sentence.amounts) == 1


def _closes_told(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether "at the end of the year" is that of a year told, by the results that stand there."""
    planned = not sentence.tags.isdisjoint(("target", "forecast"))
    return not planned and is_year_closed(reading.plain, sentence.start, sentence.end, period)


def _said_outright(reading: Reading, sentence: Sentence, period: PeriodMention) -> int:
    """Return the year of writing where a year is said to be the last one or this: "last year, 2011"."""
    if (period.first, period.last) != (1, 12) or period.role != "own":
        return 0
    at = reading.plain.find(str(period.year), period.start, period.end)
    said = BEFORE_RE.search(reading.plain, max(sentence.start, at - _SAID), at) if at >= 0 else None
    if said is None or said.lastgroup not in _FROM_WRITING:
        return 0
    return int(reading.plain[at : at + 4]) + _FROM_WRITING[said.lastgroup]


def _is_beside_this(reading: Reading, own: list[PeriodMention], period: PeriodMention) -> bool:
    """Say whether a year is set against this one: "in 2020 it fell, and this year it is up again"."""
    gaps = [
        reading.plain[min(p.end, period.end) : max(p.start, period.start)]
        for p in own
        if p.relative == "this"
    ]
    return any(len(gap) > _NEXT or gap.strip() in _AND for gap in gaps)


def _is_ahead(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether a year is only looked forward to: "I hope we shall go on like this in 2022"."""
    if period.role != "own" or sentence.amounts or sentence.changes:
        return False
    coming = compiled(vocabulary_of(reading.language).future)
    return coming.search(reading.plain, sentence.start, period.start) is not None


def _nearest(own: list[PeriodMention], base: PeriodMention) -> list[PeriodMention]:
    """Return what a year is compared with: the period right before it, where one says its year."""
    before = [period for period in own if period.start < base.start and period.has_year]
    return before[-1:] or own


def _is_bare(period: PeriodMention) -> bool:
    """Say whether months stand without any year."""
    told = period.year or period.relative or period.is_anaphor
    return not told and (period.first, period.last) != (1, 12)


def _is_before_whole(
    reading: Reading, sentence: Sentence, own: list[PeriodMention], bare: PeriodMention
) -> bool:
    """Say whether the larger sum of a whole year follows one of months: "in May $5m, in all of 2022 $90m"."""
    whole = own[-1]
    if not whole.year or (whole.first, whole.last) != (1, 12) or whole.start < bare.end:
        return False
    if _BY_END_RE.search(reading.plain, bare.end, whole.end) or len(sentence.amounts) != _TWO:
        return False
    months, year = sentence.amounts
    is_told = months.start < whole.start and sentence.tags.isdisjoint(("target", "forecast"))
    return (
        is_told
        and months.value < year.value
        and months.currency == (year.currency or months.currency)
    )


def _years_behind(own: list[PeriodMention]) -> int:
    """Return how far the writing is from a year compared with, by what is compared with that."""
    if any(period.year for period in own):
        return 0
    if any(period.relative == "last" for period in own):
        return 2
    told = (None, "this", "stated", "same")
    return int(not own or any(period.relative in told for period in own))


def _tells_whole(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether a sentence tells of a whole year as over."""
    planned = not sentence.tags.isdisjoint(("target", "forecast"))
    if planned and _is_beside_this(reading, sentence.periods, period):
        # but "in 2017 it was $5m, and this year it will exceed 6": the plan is for the other year
        this = [p.start for p in sentence.periods if p.relative == "this" and p.start > period.end]
        planned = not any(a.end <= start for start in this for a in sentence.amounts)
    if planned or (period.first, period.last) != (1, 12):
        return False
    if not (sentence.amounts or sentence.changes or sentence.flows):
        return False
    if not (sentence.amounts or sentence.changes) and _PERFECT_RE.search(
        reading.plain, sentence.start, period.start
    ):
        return False
    behind = [p for p in sentence.periods if p.role == "own" and p.start > period.end]
    return not any(_is_bare(p) and p.last < 12 for p in behind)
