"""Sums that are there already beside a plan: the level of a year, what is to be outdone."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..periods import PeriodMention
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .facts import Fact

OLD = -1  # the year of "the previous record", which nobody tells
_REACH = 60  # characters
# "The goal is modest, since exports had brought in as much as $5m": what had been by then.
_HAD_SINCE_RE = re.compile(
    r"[^:]*(?::|, (?:since|as|because|for|given that|seeing that|considering that)\b)"
    r"(?! if\b)[^:;$€]* (?:had|has|have)(?: already| also| by then)?"
    r" (?!to\b|been (?:set|planned|expected|told|asked|instructed|tasked|ordered)\b)"
    # "we shall not stop, as the president has instructed us to get to $5m": a task, and no level
    r"(?!(?:instructed|asked|ordered|tasked|told|urged|obliged|agreed|decided|pledged|promised|committed"
    r"|set|planned|undertaken)\b)"
    r"[a-z]+[^:;,$€\d]{0,40}"
    # "They may not have to wait for the next mark: January to July brought in $5m".
    r"|[^:]*: [^:;$€]*\b(?:(?:brought in|yielded|added up to)(?: (?:us|them|the two))?|saw\b[^:;,$€\d]{0,70})"
    r" (?:us ?)?[$€]?"
    # "They have it in them to sell more: exports came to $5m last year".
    r"|[^:]* [^:]*[a-z]{3}: [^:;,$€]*\b(?:was|were|came to|amounted to|stood at|fell to|rose to)"
    r"(?: (?:only|just|about|around|over|almost|nearly|some|already|more than))* (?:us ?)?[$€]?"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> tuple[Rule, Rule, re.Pattern[str]]:
    words = vocabulary_of(language)
    return rule(words.past_level), rule(words.outdo), compiled(words.had)


def is_past_level(reading: Reading, fact: Fact, year: int | None) -> bool:
    """Say whether the aim is what a year already had: "get back to the 2013 level of $5 million"."""
    named = level_year(reading, fact)
    return named is not None and (named <= 0 or (year is not None and named < year))


def level_year(reading: Reading, fact: Fact) -> int | None:
    """Return the year whose level a sum is, 0 for last year's, `OLD` for none told, None for no level."""
    past_level, _, _ = _rules(reading.language)
    start = max(fact.left, fact.start - _REACH)
    level = past_level.search(fact.told, reading.plain, start, fact.start)
    if level is None or fact.amount is None:
        return None
    if level.groupdict().get("old"):
        return OLD
    return int(level["year"] or level["behind"] or 0)


def is_outdone(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is there already and to be outdone: "exceed the existing $5 million"."""
    _, outdo, had = _rules(reading.language)
    lead = outdo.search(fact.told, reading.plain, max(fact.left, fact.start - _REACH), fact.start)
    if lead is None:
        return False
    return bool(lead["there"] or had.match(reading.plain, fact.end))


def year_outdone(reading: Reading, fact: Fact, mention: PeriodMention) -> PeriodMention:
    """Return last year for what is to be outdone this year: "to exceed this year the $5m that we had"."""
    if mention.relative != "this" or mention.end > fact.start or not is_outdone(reading, fact):
        return mention
    return replace(mention, relative="last")


def is_had_since(reading: Reading, start: int, fact: Fact) -> bool:
    """Say whether a clause behind a word of plans tells what had been: "modest, since it had sold $5m"."""
    number = fact.start if fact.amount else fact.first
    return _HAD_SINCE_RE.fullmatch(reading.plain, start, number) is not None
