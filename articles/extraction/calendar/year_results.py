"""Whether the results of a year are told, trade at its end as of something over, or a budget in force."""

from __future__ import annotations

from ..vocabulary.years import TRADE_WORDS
from ..wording.late import late
from .around import Around
from .tense import tenses, words_of
from .year_words import (
    ITSELF_RE,
    RANKED_RE,
    RANKS_NOW_RE,
    SUM_RE,
    TOLD_THEN_RE,
)

# "The 2012 budget, which stands at 5 billion", «бюджет на 2016 год составляет»: of the year under way.
_BUDGET_BEFORE_RE = late(
    r"\bbudget (?:[\w'’-]+ ){0,6}for (?:the year )?$|(?<!\w)бюджет\w* (?:[а-яё-]+ ){0,5}(?:на|в) $"
)
_STANDS_RE = late(
    r"(?P<named>budget)?[^.;]{0,50}?(?:\b(?:stands at|totals|amounts to|equals|comes to|makes(?: up)?"
    r"|runs to)"
    r"|(?<!\w)(?:составляет|насчитывает|равен|равняется|предусматривает))(?!\w)"
)


def is_budget_now(around: Around) -> bool:
    """Say whether the budget of a year is told of in the present tense."""
    if "budget" not in around.clause and "бюджет" not in around.clause:
        return False
    stands = _STANDS_RE.match(around.clause_after)
    return bool(stands and (stands["named"] or _BUDGET_BEFORE_RE.search(around.before)))


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
