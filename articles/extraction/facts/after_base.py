"""The months of a sum that only those tell which it is compared with: "$5m, 4% more than in H1 2020"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..periods import Calendar, PeriodMention, is_future, resolve_period
from ..records import Period
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from .facts import Fact

_YEAR = 12  # months
_LEAD = 80  # characters
_TO_RE = compiled(
    r"(?: year| год\w*| г\.)?,? (?:to|up to|down to|до) (?:(?:about|over|almost|nearly|more than|почти|около"
    r"|более|свыше) )*(?:us ?|usd ?)?[$€]?"
)


@lru_cache(maxsize=2)
def _grown(language: str) -> re.Pattern[str]:
    """Return the pattern of words by which trade grows or falls to a sum."""
    words = vocabulary_of(language)
    return compiled(
        rf"(?<!\w)(?:{words.up_before}|{words.down_before}) [^,;.]{{0,40}}(?:to|до) (?:\w+ ){{0,2}}$"
    )


@lru_cache(maxsize=2)
def _moved_before(language: str) -> re.Pattern[str]:
    """Return the pattern of words that tell a rise or a fall before its base."""
    words = vocabulary_of(language)
    return compiled(rf"(?<!\w)(?:{words.up_before}|{words.down_before})(?!\w)[^;.\d]{{0,50}}$")


def after_base(
    reading: Reading, sentence: Sentence, fact: Fact, calendar: Calendar
) -> tuple[Period | None, str]:
    """Return the months a year behind those compared with: "on the first half of 2019 it grew"."""
    bases = [
        p for p in sentence.periods
        if p.role == "base" and not p.last_year and not p.is_anaphor and p.start < fact.right
    ]  # fmt: skip
    if not bases or (fact.amount is None and bases[-1].last - bases[-1].first >= _YEAR - 1):
        return None, "none"
    base = bases[-1]
    if base.year is None and (base.relative != "last" or base.last - base.first >= _YEAR - 1):
        return None, "none"  # but "5% more than in nine months of last year" tells the months
    if base.year and calendar.year and base.year < calendar.year - 2:
        return None, "none"  # "compared to 2015 it has doubled": by now, not by 2016
    grown = _grown(reading.language)
    told = fact.change is not None or _is_beside(sentence, fact, base)
    told = told or (calendar.is_dated and _grew_on(reading, base, fact))
    if not told and not grown.search(reading.plain, base.end, fact.start):
        return None, "none"
    after = replace(base, year=base.year + 1) if base.year else replace(base, relative="this")
    period = resolve_period(after, calendar)
    return (None, "none") if is_future(period, calendar) else (period, "after_base")


def _grew_on(reading: Reading, base: PeriodMention, fact: Fact) -> bool:
    """Say whether a sum stands right behind the base on which it grew: "grew on 2015 to $5m"."""
    if fact.amount is None or not _TO_RE.fullmatch(reading.plain, base.end, fact.first):
        return False
    moved = _moved_before(reading.language)
    return moved.search(reading.plain, max(fact.left, base.start - _LEAD), base.start) is not None


def _is_beside(sentence: Sentence, fact: Fact, base: PeriodMention) -> bool:
    """Say whether another flow's sum stands before: "exports: $9m, 4% up on H1 2021, imports: $5m"."""
    if fact.amount is None or not any(amount.end <= base.start for amount in sentence.amounts):
        return False
    return any(base.end <= cue.start < fact.first for cue in sentence.flows)
