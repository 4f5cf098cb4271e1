"""Months told one after the other: which of them a sentence ends on, which are a year before others."""

from __future__ import annotations

import re
from functools import lru_cache

from ..periods import Calendar, PeriodMention, is_future, resolve_period
from ..records import Figure, Flow, Period
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from .topic import Topic

_YEAR = 12  # months
_BRACKET = 8  # characters
# What turns from the year told of to the one that has begun: "The start of the year is encouraging."
# But "the deal made at the beginning of the year is kept to" turns to nothing.
_YEAR_BEGUN_RE = compiled(
    r"\b(?<!\w at the )(?<!\w in the )(?:beginning|start|first months?|outset)"
    r" of (?:the|this) (?:current |new )?year\b"
    r"|\b(?<!happy )(?<!in )(?<!for )(?<!before )the new year (?:has |have )?"
    r"(?:is|looks?|began|begun|started|opened|brought|promis)"
    r"|(?<!\w)(?<!на )(?<!за )новый год (?:[^\W\d]+ ){0,2}"
    r"(?:нача|начи|стартова|открыл|приносит|принес|обещает|пока|идет|радует)"
    r"|(?<!\w)(?<!\w в )(?:начал\w+|перв\w+ месяц\w*) (?:этого |текущего |нынешнего |нового )?года(?!\w)"
)
# How it has begun for trade, not that «начало года ознаменовалось визитом».
_HOW_BEGUN_RE = compiled(
    r"\b(?:statistics?|dynamics?|figures?|results?|trends?|growth|pace|data|encourag\w+|promising|hopeful|optimis\w+"
    r"|positive|good|better|worse|strong|weak|well|briskly|upbeat|inspir\w+|rise|exports|imports|turnover"
    r"|trade(?! house)|momentum|upward|same (?:vein|spirit|way|direction))\b"
    r"|(?<!\w)(?:статистик|динамик|показател|цифр|данны|итог|тенденц|темп|рост(?!ов)|растет|спад|снижени"
    r"|обнад[её]ж|оптимис|позитивн|положительн|удачн|успешн|бодр|резво|хорош|неплох|лучш|худш|многообеща|вдохновля"
    r"|товарооборот|экспорт|импорт|в том же (?:дух|ключ|русл))"
)


def tells_year_begun(plain: str, start: int, end: int) -> bool:
    """Say whether words tell how the year has begun for trade: "Its start is encouraging"."""
    begun = _YEAR_BEGUN_RE.search(plain, start, end)
    return begun is not None and _HOW_BEGUN_RE.search(plain, start, end) is not None


@lru_cache(maxsize=2)
def _moves(language: str) -> re.Pattern[str]:
    """Return the pattern of verbs by which trade grows or falls."""
    words = vocabulary_of(language)
    return sought(rf"(?<!\w)(?:{words.up_before}|{words.down_before})(?!\w)")


_YEAR_TOLD_RE = compiled(
    r"\b(?:(?:last|this|previous|past|current|ongoing) year|(?:in|over|for|of) (?:19|20)\d\d)\b"
    r"|(?<!\w)(?:(?:прошл|прошедш|минувш|эт|нынешн|текущ|предыдущ)\w+ год|(?:в|за) (?:19|20)\d\d)"
)
_ASIDE_RE = compiled(r"\((?:in|for|в|за)? ?$")


def ended_on(figures: list[Figure]) -> Period | None:
    """Return the period a sentence ends on, or the first where the last goes back to one before it.

    "In nine months it was $71 million, in the whole of last year $79 million". A change alone tells
    none where there is a sum: "up 5% in the first quarter, and in the whole of last year $79 million",
    unless it is of later months: "in 2014 it was $38 billion, and since January it has fallen by 5%".
    """
    if _turns_later(figures):
        return figures[-1].period
    periods = [f.period for f in figures if f.value is not None] or [f.period for f in figures]
    if not periods:
        return None
    first, last = periods[0], periods[-1]
    return first if first and last and last.end < first.start else last


def _turns_later(figures: list[Figure]) -> bool:
    """Say whether a sentence ends on a change alone of months behind those of its sum."""
    if not figures[1:]:
        return False
    before, last = figures[-2:]
    if before.value is None or last.value is not None:
        return False
    if before.flow is not last.flow or before.period is None or last.period is None:
        return False
    return last.period.start > before.period.end


def is_year_before(period: Period, other: Period) -> bool:
    """Say whether months are those of another period, a year before."""
    same = period.start[4:] == other.start[4:] and period.end[4:] == other.end[4:]
    return same and int(other.start[:4]) - int(period.start[:4]) == 1


def months_before_base(told: Period | None, figures: list[Figure]) -> Period | None:
    """Return the months told before a lone turnover of an earlier year: lists of goods go back to them."""
    base = figures[0].period
    if len(figures) > 1 or figures[0].flow is not Flow.TURNOVER or not told or not base:
        return None
    return told if base.months == _YEAR and base.end < told.start else None


def is_aside_year(reading: Reading, mention: PeriodMention) -> bool:
    """Say whether a year opens brackets, as the one that a sum is compared with does."""
    lead = whole_words(reading.plain, max(0, mention.start - _BRACKET), mention.start)
    return mention.year is not None and _ASIDE_RE.search(lead) is not None


def goes_back_with_others(topic: Topic, sentence: Sentence, period: Period) -> bool:
    """Say whether sums of another country are of a time before the one told of the two."""
    of_others = topic.is_third and topic.third_paragraph == sentence.paragraph
    if not of_others or not sentence.amounts or topic.last_fact < 0 or topic.period is None:
        return False
    return period.end < topic.period.start


def dates_better(topic: Topic) -> bool:
    """Say whether months just told date the text before its first figure: "this year", then "in H1"."""
    default, period = topic.default_period, topic.period
    if default is None or period is None:
        return True
    inside = default.start <= period.start and period.end <= default.end
    return topic.last_fact < 0 and inside and period.months > 1


def months_of_lead(topic: Topic, sentence: Sentence, calendar: Calendar) -> Period | None:
    """Return months of a year whose results a lead without figures tells: "reviewed its work in H1".

    They are told of a text dated before only where they are of the year that dates it.
    """
    own = [p for p in sentence.periods if p.role == "own" and not p.is_anaphor]
    own = [p for p in own if p is own[0] or p.relative != "last"]  # "besides last year's markets"
    if len(own) != 1 or sentence.amounts or sentence.changes or topic.last_fact >= 0:
        return None
    if own[0].first != 1 or not 1 < own[0].last < _YEAR:
        return None
    period, kept = resolve_period(own[0], calendar), topic.default_period
    if period is None or is_future(period, calendar):
        return None
    is_within = kept is None or (kept.months == _YEAR and kept.start == period.start)
    return period if is_within else None


def months_turned_to(
    reading: Reading, sentence: Sentence, figures: list[Figure], calendar: Calendar
) -> Period | None:
    """Return months told of behind the last sum with a move of no number: the next sentence goes on of them.

    "Last year trade exceeded $9m, and over the first four months of this year it fell a little."
    """
    last, told = figures[-1], sentence.periods[-1:]
    end = last.span.end
    if not told or told[0].start < end or last.value is None or last.period is None:
        return None
    mention = told[0]
    is_part = mention.role == "own" and not mention.is_anaphor and mention.last - mention.first < 11
    if not is_part or not _moves(reading.language).search(reading.plain, end, sentence.end):
        return None
    if any(change.end > mention.start for change in sentence.changes):
        return None
    period = resolve_period(mention, calendar)
    if period is None or period.start <= last.period.end or is_future(period, calendar):
        return None
    return period


def moved_in_year(reading: Reading, sentence: Sentence, last: Figure) -> bool:
    """Say whether the sentence between a sum and a change tells that trade moved in a year of its own."""
    number = reading.document.sentence_at(sentence.start)
    between = reading.document.sentences[max(number - 1, 0)]
    if between.start <= last.span.start or between.end > sentence.start:
        return False
    year = _YEAR_TOLD_RE.search(reading.plain, *between)
    if year is None or year.group() in reading.plain[last.sentence.start : last.sentence.end]:
        return False
    return _moves(reading.language).search(reading.plain, *between) is not None


def year_begun(reading: Reading, sentence: Sentence, calendar: Calendar) -> Period | None:
    """Return the year of the article where a sentence without figures turns to how it has begun."""
    is_now = all(p.relative == "this" and (p.first, p.last) == (1, 12) for p in sentence.periods)
    if calendar.year is None or not is_now:
        return None
    if not tells_year_begun(reading.plain, sentence.start, sentence.end):
        return None
    return Period(f"{calendar.year}-01", f"{calendar.year}-12")
