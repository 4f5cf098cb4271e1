"""Periods behind a word of comparing that are the own ones of a sum all the same."""

from __future__ import annotations

import re

from ..wording.lexicon import compiled
from .worded import Worded

_WHOLE_YEAR_RE = re.compile(r"the year (?:19|20)\d\d")
# "Up 5% compared to the same period last year in the first half of 2022": what it is held against is told.
_BASE_TOLD_RE = compiled(
    r"\b(?:same|corresponding|similar|analogous) (?:period|months?|time)(?: of| in)?"
    r" (?:(?:the )?(?:last|previous|preceding|past|prior) year|a year (?:ago|earlier|before)),?"
    r" (?:(?:in|for|over|during|from|at|by) )?(?:the )?$"
)
# "It reached a record level in 2022": that is no level which another year is held against.
_OWN_LEVEL_RE = compiled(
    r"\b(?:reach(?:ed|es|ing)|hit(?:s|ting)?|attained|achieved|touched|set|was|were|is|stood|remained|at)"
    r"(?: at| to)? (?:an?|its|their|the (?:[a-z-]+ ){0,2}?(?:record|highest|lowest|peak|maximum|minimum))"
    r" (?:[a-z-]+ ){0,3}?levels? (?:in|for) (?:the )?$"
)
_ON = (
    ", on ",
    ", on results of ",
    ", on the results of ",
    ", on totals of ",
    ", on results of the ",
)
# "Last year $9m, on eight months of this year at us already $5m": word for word «за восемь месяцев».
_ON_MONTHS_RE = compiled(
    r"(?! ?[,.;:)–—])"
    r"(?:(?!\bup\b|\bdown\b|\bmore\b|\bless\b|rise|growth|decline|increase|decrease|than)[^.;:%]){0,60}?"
    r"\d[\d.,]* ?(?:million|billion|mln|bln|bn|m\b)"
)
# "Against last year's $9m", "than the 2023 figure of $9m": what it is held against is a sum of that time.
_ITS_SUM_RE = compiled(
    r"(?:['’]s)?(?: (?:level|figure|result|total|volume|value|mark|sum|amount|record|trade|turnover)s?)?"
    r"(?: (?:of|at|в|–))?(?: (?:about|almost|nearly|over|more than|some|just|only|around|почти|около|более))*"
    r" ?(?:us ?|usd ?)?[$€]? ?\d[\d.,]* ?(?:million|billion|mln|bln|bn|m\b|b\b|млн|млрд|миллион|миллиард)"
)
# "Exceeding the previous year's $9m": last year's would be that of the writing.
_ABOVE_RE = compiled(r"\b(?:above|below|exceed(?:ing|ed)|surpass(?:ing|ed)) \Z")
_PREVIOUS_RE = compiled(r"(?:the )?(?:previous|preceding) year")
_AGAINST_RE = compiled(
    r"(?:\b(?:against|with|to|versus|vs\.?|from|than)|(?<!\w)(?:против|после|чем|с)) (?:the )?"
    r"(?:(?:показател|уровн|результат|объем|итог|значени)[а-я]* )?\Z"
)
# "It can grow twice, as in 2021 it was $9m": why, and no measure.
_AS_IN_RE = compiled(
    r"(?<!much )(?<!many )(?<!high )(?<!large )(?<!same )(?<!such )(?<!just )\bas in $"
)
_IT_WAS_RE = compiled(
    r" (?:it|they|trade|(?:the|its|our|this) (?:figure|turnover|trade|exports?|imports?)) (?:only |already )?"
    r"(?:was|were|made|amounted|came|stood|totall?ed|reached)\b[^.;]{0,30}\d"
)


def _is_sum_now(worded: Worded, before: str) -> bool:
    """Say whether a sum behind a base is not its own: «по сравнению с маем 2022 года 40 млн – это рост»."""
    if not before.endswith(" с ") or worded.plain.startswith("прошлогодн", worded.start):
        return False
    return worded.plain[worded.end : worded.end + 2].strip().isdigit()


def dates_what_follows(worded: Worded, before: str) -> bool:
    """Say whether words of comparing lead to the months of a sum: "last year $9m, on eight months $5m"."""
    if _BASE_TOLD_RE.search(before) or _OWN_LEVEL_RE.search(before):
        return True
    if _AS_IN_RE.search(before) and _IT_WAS_RE.match(worded.plain, worded.end, worded.limit):
        return True
    if before.endswith(_ON) and _ON_MONTHS_RE.match(worded.plain, worded.end, worded.limit):
        return True
    # "grew by 18% over the year 2023"
    return before.endswith("over ") and _WHOLE_YEAR_RE.match(worded.plain, worded.start) is not None


def has_its_sum(worded: Worded, before: str) -> bool:
    """Say whether the sum of what is compared with stands behind it: "against last year's $9m"."""
    is_above = _ABOVE_RE.search(before) and _PREVIOUS_RE.match(worded.plain, worded.start)
    if not (_AGAINST_RE.search(before) or is_above) or _is_sum_now(worded, before):
        return False
    return _ITS_SUM_RE.match(worded.plain, worded.end, worded.limit) is not None
