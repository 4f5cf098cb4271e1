"""Plans that are papers beside a sum: "a plan for 2025-2027 was signed, and deliveries came to $5m"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..calendar.tense import tenses
from ..calendar.year_words import WORD_RE
from ..periods import PeriodMention
from ..sentences.reading import Reading
from ..vocabulary.plan_papers import (
    FORESEES,
    LED_BY,
    MADE_BEFORE,
    MADE_BEHIND,
    YEARS_BEFORE,
    YEARS_BEHIND,
)
from ..vocabulary.plans import PLAN_MET
from ..wording.lexicon import Cue, compiled
from .facts import Fact

_LEAD = 60  # characters
_FORESEES_RE = compiled(FORESEES)
_MADE_BEFORE_RE, _MADE_BEHIND_RE = compiled(MADE_BEFORE), compiled(MADE_BEHIND)
_YEARS_BEFORE_RE, _YEARS_BEHIND_RE = compiled(YEARS_BEFORE), compiled(YEARS_BEHIND)
_LED_BY_RE = compiled(LED_BY)
_GOAL_RE = compiled(
    r"\W*(?:the |an? )?(?:targets?|goals?|tasks?|aims?|objectives?|benchmarks?)\b"
    r"|\W*(?:цел[ьие]|задач|ориентир|планк)"
)
_CLOSES_RE = compiled(r"[^,;.:$€]{0,90}[,;] ")


@lru_cache(maxsize=2)
def _met(language: str) -> re.Pattern[str]:
    return compiled(PLAN_MET[language])


def is_met(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a plan told beside a sum has come true, or is only a paper that was signed."""
    if cue.tag == "reached" or fact.first < cue.end <= fact.last:
        return False
    end = fact.first if cue.end <= fact.first else fact.right
    if _met(reading.language).match(reading.plain, cue.end, end):
        return True
    if cue.end > fact.first:
        return False
    return _is_signed(reading, fact, cue) or _has_helped(reading, fact, cue)


def _is_signed(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a plan is told to be signed in a clause that closes before the sum's."""
    plain = reading.plain
    if _GOAL_RE.match(plain, cue.start):
        return False  # "the target in the programme approved in March, $5m"
    closed = _MADE_BEHIND_RE.match(plain, cue.end, fact.first)
    if closed is None and _MADE_BEFORE_RE.search(plain, max(0, cue.start - _LEAD), cue.start):
        closed = _CLOSES_RE.match(plain, cue.end, fact.first)
    return closed is not None and not _FORESEES_RE.match(plain, closed.end(), fact.first)


def _has_helped(reading: Reading, fact: Fact, cue: Cue) -> bool:
    """Say whether a plan only tells how trade has gone up: "under the plan exports rose to $5m"."""
    if not _LED_BY_RE.search(reading.plain, max(0, cue.start - _LEAD), cue.start):
        return False
    told = tenses(WORD_RE.findall(reading.plain[cue.end : fact.first].lower()))
    return "past" in told and "coming" not in told


def is_of_plan(reading: Reading, period: PeriodMention) -> bool:
    """Say whether years are those of a plan or a programme: "the 2021-2025 programme"."""
    if not period.last_year:
        return False
    plain = reading.plain
    if _YEARS_BEHIND_RE.match(plain, period.end):
        return True
    found = _YEARS_BEFORE_RE.search(plain, max(0, period.start - _LEAD), period.start)
    # "under the programme Belarus supplied in 2021-2022": the years of what was supplied
    return found is not None and "past" not in tenses(WORD_RE.findall(found[0].lower()))
