"""Periods beside a fact that are not its months: years it grew over, the setting of a goal, a measure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..periods import PeriodMention
from ..records import Period, Status
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule
from ..wording.telling import rule as rule_of
from .facts import Fact

_SET_REACH = 40  # characters
_FOR_RE = compiled(r"^for $|(?<!\w)на $")
# "The goal of a billion, set back in 2007": the year of the setting.
_SET_RE = re.compile(
    r"(?:постав|намеч|определ|обознач|озвуч|выдвин)\w*н(?:н\w{2,3}|ут\w{2,3}|[аоы])? (?:еще |ранее )?(?:в )?$"
    # «задачу добиться 5 млн стороны ставили ещё в 2018 году»
    r"|(?<!\w)(?:(?:по)?ставил(?:[аи]|[аи]сь|ся)?|обозначил[аи]?|намечал[аи]?|наметил[аи]?|озвучил[аи]?"
    r"|договорились|условились) (?:еще |ранее )?(?:в )?$"
    r"|\bset (?:back |as early as )?(?:in )?$"
)
_MOVE_REACH = 90  # characters
_WHICH_RE = compiled(r",? (?:which|that|котор\w{2,3}) (?:\w+ ){0,5}(?:с |со )?\Z")
# "It exceeded $5m, the most since 2012": what it is measured by, and no start of its own.
_MEASURE_RE = compiled(
    r"(?<!\w)(?:highest|largest|biggest|greatest|best|most|record\w*|lowest|smallest|worst|strongest|weakest"
    r"|peak|maximum|minimum|first|(?:not|never|n't)(?: been)? (?:seen|reached|recorded|happened|known|had)"
    r"|unseen|unprecedented|впервые|рекорд\w*|максим\w+|миним\w+|пик\w{0,2}|наи\w+|сам\w{2,3}"
    r"|лучш\w+|худш\w+"
    r"|(?:не|ни разу)(?: \w+)? (?:было|бывало|видел\w*|случалось|наблюдал\w+"
    r"|знал\w*|фиксир\w+|отмеча\w+|достиг\w+))"
    r"(?!\w)[^.;:\d]{0,50}$"
)
_CLAUSE_END_RE = re.compile(r"[,;] ?(?=[^\d])")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "moved": compiled(
            rf"(?<!\w)(?:{words.up_before}|{words.down_before}|(?:doubl|tripl|trebl|quadrupl)ed)(?: \w+)?"
            rf" (?:to|from|до|с) (?:\w+ ){{0,2}}(?:[^;.]{{0,30}} (?:to|до) (?:\w+ ){{0,2}})?$"
        ),
        "deed": compiled(words.plan_deed),
    }


@lru_cache(maxsize=2)
def _multi_year(language: str) -> Rule:
    """Return the rule of growth over more than a year."""
    return rule_of(vocabulary_of(language).multi_year)


def holds_since(reading: Reading, fact: Fact, period: PeriodMention) -> bool:
    """Say whether a start of years is the fact's, not that of a clause about goods.

    "Oil, which has gone by sea since 2022, came to $5m" tells of no years since 2022.
    """
    if period.start >= fact.right:
        return False
    if period.start >= fact.last and _MEASURE_RE.search(reading.plain, fact.last, period.start):
        return False
    aside = _WHICH_RE.search(reading.plain, fact.left, period.start)
    closes = aside and _CLAUSE_END_RE.search(reading.plain, period.end, fact.first)
    return not closes


def grew_over(reading: Reading, fact: Fact, start: int, period: Period) -> bool:
    """Say whether trade has grown to a sum over years: "from 2019 to 2024 it doubled to $7bn"."""
    is_year = period.start[:4] == period.end[:4]
    if is_year or fact.amount is None or start > fact.first:
        return False
    moved = _patterns(reading.language)["moved"].search(reading.plain, start, fact.start)
    return moved is not None or fact.is_multiple


def grew_for_years(reading: Reading, fact: Fact) -> bool:
    """Say whether trade came to a sum over years: "in 2015 it was $5m, and in four years it grew to $7m"."""
    if fact.amount is None:
        return False
    moved = _patterns(reading.language)["moved"].search(reading.plain, fact.left, fact.start)
    years = _multi_year(reading.language)
    return moved is not None and bool(years.search(fact.told, reading.plain, fact.left, fact.start))


def dates_a_deed(reading: Reading, fact: Fact, mention: PeriodMention, status: Status) -> bool:
    """Say whether a period dates the setting of a goal, or years of growth, and not the sum."""
    if (mention.relative or "").startswith("past:"):
        start = mention.end if mention.end <= fact.start else max(0, fact.start - _MOVE_REACH)
        moved = _patterns(reading.language)["moved"].search(reading.plain, start, fact.start)
        return status is Status.ACTUAL and (fact.change is not None or moved is not None)
    if status is Status.TARGET and _SET_RE.search(
        reading.plain, max(0, mention.start - _SET_REACH), mention.start
    ):
        return True
    if status is not Status.TARGET or mention.end > fact.start or mention.role == "deadline":
        return False
    lead = reading.plain[max(0, mention.start - 4) : mention.start]
    if fact.amount is None or _FOR_RE.search(lead) or mention.relative == "this":
        return False
    deed = _patterns(reading.language)["deed"].match(reading.plain, mention.end)
    return deed is not None and deed.end() <= fact.start
