"""Lone changes of no year: "then it fell by 45%", "for comparison, with Tula it is 15 times less"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.change_pairs import OTHER_DEED_RE
from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.dates import MONTHS
from ..vocabulary.elliptic_changes import AFTERWARDS, BEFORE_NOW, COMPARED
from ..wording.lexicon import compiled
from ..wording.telling import rule

_COMPARED_RE = compiled(COMPARED)
_BEFORE_NOW = rule(BEFORE_NOW)
# "It was twice as large", "used to be a third higher": no word of growth.
_WAS_RE = compiled(
    r"\b(?:was|were|had been|used to be|stood|(?:we|they|sides|countries) had|had (?:been )?traded|we traded"
    r"|saw)\b[^.;,]{0,24}$"
    r"|(?<!\w)(?:был[аио]?|имели|торговали|выходило|получалось)(?!\w)[^.;,]{0,24}$"
)
# "The trade has reached $5m. But in 2013 it was twice as much": what is told first is the present.
_CONTRAST_RE = compiled(r"(?:but|yet|however,?|although|while|whereas|но|а|однако|хотя|тогда как) ")
# The month that a change is held against: "-11% to December", «минус 11% к декабрю», «к декабрю – минус 11%».
_ON_MONTH_RE = compiled(
    r" ?(?:to|on|over|against|compared (?:to|with)|к|ко|против) (?P<month>[^\W\d]+)"
)
_MONTH_LEADS_RE = compiled(r"(?<!\w)(?:к|ко) (?P<month>[^\W\d]+)(?: [–—-])? $")
# "The 2018 figure was a 15% increase", "in 2018 they were 15% up": it grew so in that year.
_A_GROWTH_RE = compiled(
    r" (?:up|down)\b"
    r"|[ -](?:year-on-year )?(?:increase|rise|growth|gain|improvement|jump|decline|drop|fall|decrease)\b"
)
_MORE_RULES = ("word_after", "word_after_times", "word_after_fold", "word_after_fraction")
_AS_MUCH = (" as ", "the ", " more", "of what", "half ")


@lru_cache(maxsize=2)
def _afterwards(language: str) -> re.Pattern[str]:
    return compiled(AFTERWARDS[language])


def is_of_no_year(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """A lone change came afterwards, at no time told, or measures one trade by another."""
    if fact.amount is not None:
        return False
    if fact.is_multiple and _COMPARED_RE.search(reading.plain, sentence.head, fact.first):
        return not any(p.role == "base" for p in sentence.periods)
    if _is_than_now(reading, sentence, fact, topic) or _is_on_month(reading, sentence, fact, topic):
        return True
    if any(fact.left <= p.start < fact.right for p in sentence.periods):
        return False
    return _afterwards(reading.language).search(reading.plain, fact.left, fact.first) is not None


def _is_than_now(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether an earlier time is held against now: "once it was twice as large", "in 2013 it was"."""
    if fact.change is None or any(p.role == "base" for p in sentence.periods):
        return False
    told = reading.plain[fact.change.start : fact.change.end]
    is_more = fact.change.rule in _MORE_RULES or (
        fact.change.rule == "fixed_word" and any(word in f"{told} " for word in _AS_MUCH)
    )
    if not is_more or _A_GROWTH_RE.match(reading.plain, fact.change.end):
        return False
    if OTHER_DEED_RE.search(reading.plain, fact.left, fact.first) and any(
        a.end <= fact.left for a in sentence.amounts
    ):
        return True  # "Belarus sold goods for $20 million and bought twice as much"
    if _BEFORE_NOW.search(fact.told, reading.plain, fact.left, fact.first):
        return True
    if not _WAS_RE.search(reading.plain, fact.left, fact.first):
        return False
    dated = [p for p in sentence.periods if p.role == "own" and p.year]
    years = [p.year or 0 for p in dated if fact.left <= p.start < fact.first]
    before = [p.year or 0 for p in dated if p.end <= fact.left]
    if before and years and max(years) < max(before):
        return True  # "$5m in 2011, while in 2008 it was half as much again"
    if topic.period is None:
        return bool(years) and _CONTRAST_RE.match(reading.plain, fact.left) is not None
    return any(year < int(topic.period.start[:4]) for year in years)


def _is_on_month(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a lone change is on another month than its own: "-4% to January, -11% to December"."""
    held = _ON_MONTH_RE.match(reading.plain, fact.last, fact.right) or _MONTH_LEADS_RE.search(
        reading.plain, fact.left, fact.first
    )
    month = MONTHS.get(held["month"]) if held else None
    if held is None or month is None:
        return False
    own = [p for p in sentence.periods if p.role == "own" and p.end < min(held.start(), fact.first)]
    if own:
        return not own[-1].first <= month <= own[-1].last
    if topic.period is None or topic.period.start != topic.period.end:
        return False
    return month != int(topic.period.start[5:])
