"""Whether the results of a year are told, or trade at its end as of something over."""

from __future__ import annotations

from ..vocabulary.years import TRADE_WORDS
from .around import Around
from .tense import tenses, words_of
from .year_words import (
    ITSELF_RE,
    RANKED_RE,
    RANKS_NOW_RE,
    SUM_RE,
    TOLD_THEN_RE,
)


def is_told_of(around: Around) -> bool:
    """Say whether trade "at the end of" a year is told of in the past: its results are out."""
    clause = around.clause
    of_trade = any(word in clause for word in TRADE_WORDS)
    if RANKS_NOW_RE.search(clause):
        return True
    is_sum = SUM_RE.search(clause) and (of_trade or goes_on_about_trade(around))
    ranked = RANKED_RE.search(clause)
    if not is_sum and not TOLD_THEN_RE.search(clause) and not ranked:
        return False
    if ranked and not is_sum:  # "… held second place among the countries that supply it"
        return "coming" not in tenses(words_of(clause[: ranked.end()]))
    told = tenses(words_of(clause))
    return "past" in told and "coming" not in told


def goes_on_about_trade(around: Around) -> bool:
    """Say whether a clause goes on about the trade of the one before: "… In 2023 it was $226 million"."""
    told = any(word in around.above for word in TRADE_WORDS)
    return told and any(map(ITSELF_RE.match, (around.clause_after, around.clause_before)))
