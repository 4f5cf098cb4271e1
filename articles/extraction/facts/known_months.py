"""Months that a text names with their year, for where they stand without one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..calendar.year_words import SAME_PERIOD_RE
from ..periods import PeriodMention
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_AGAINST_REACH = 70
_TWO = 2  # sums
_IF = ("if ", "если ", "так, если ")  # opens what is only held against something
_AGAINST_RE = compiled(
    r"\b(?:against|versus|compared (?:to|with)|up from|down from|против|по сравнению с)"
    r" [^,;.]{0,12}\d(?:[^,;.]|[.,]\d){0,40}$"
)
# "It was $5m (in January-May 2022, $3m)": a sum of another year in brackets behind a sum.
_BRACKET_RE = re.compile(r"\d[^.();]{0,40} \((?:[^\W\d]+ )?\Z")
# "(it was $3m in H1 2012)", "for comparison, in the first half of 2016".
_COMPARES_RE = compiled(
    r"\((?:it |this |that )?(?:was|were|stood|amounted|был[аои]?|составлял\w*|против) [^()]{0,60}\Z"
    r"|\bcomparison, (?:\w+ ){0,3}\Z|для сравнения[,:]? (?:\w+ ){0,2}\Z"
)
_SUM_BEHIND_RE = re.compile(r" ?[–—:,-]? ?(?:[^\W\d]+ ){0,2}[$€]?\d[^()]*\)")
_MOVED_RE = compiled(
    r"\b(?:to|до) [\d.,]+ ?(?:%|per ?cent|процент\w*) (?:from|с) [\d.,]+ ?(?:%|per ?cent|процент\w*)"
    r" ?(?:(?:in|for|over|в|за) )?(?:the )?$"
)


def known_years(
    reading: Reading, sentences: list[Sentence], published: str | None
) -> dict[tuple[int, int], int]:
    """Return the year that a text names with its months, for where they stand without one.

    Not the year before those told of first: "In January-May it was $5m. In January-May 2022 it was $4m".
    """
    known: dict[tuple[int, int], int] = {}
    bare: set[tuple[int, int]] = set()
    year, month = (int(published[:4]), int(published[5:7])) if published else (0, 0)
    for sentence in sentences:
        for period in sentence.periods:
            months = (period.first, period.last)
            if months == (1, 12) or period.role != "own" or period.last_year:
                continue
            if not period.year:
                if not period.has_year and not period.is_anaphor and sentence.amounts:
                    bare.add(months)
            elif period.year == year - 1 and period.last < month and months in bare:
                continue
            elif not is_set_against(reading, sentence, period):
                known.setdefault(months, period.year)
    return known


def is_set_against(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether the months are those of a sum compared with: "against $3m in January-May 2022"."""
    start = max(sentence.start, period.start - _AGAINST_REACH)
    if _BRACKET_RE.search(reading.plain, start, period.start):
        return _SUM_BEHIND_RE.match(reading.plain, period.end, sentence.end) is not None
    if _COMPARES_RE.search(reading.plain, start, period.start):
        return True
    if has_moved_from(reading, sentence, period):
        return True
    return _AGAINST_RE.search(reading.plain, start, period.start) is not None


def has_moved_from(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether months are those that a share has moved from: "to 4.9% from 5.1% in half of 2020"."""
    if (period.first, period.last) == (1, 12) or period.role != "own":
        return False
    start = max(sentence.start, period.start - _AGAINST_REACH)
    return _MOVED_RE.search(reading.plain, start, period.start) is not None


def is_this_before(
    reading: Reading, sentence: Sentence, own: list[PeriodMention], base: PeriodMention
) -> bool:
    """Say whether months of this year are set against the same ones: "128% to the same period of 2009"."""
    this = [p for p in own if p.relative == "this" and p.start < base.start]
    if not this or any(p.year for p in own) or not sentence.changes:
        return False
    at = reading.plain.find(str(base.year), base.start, base.end)
    return at >= 0 and SAME_PERIOD_RE.search(reading.plain, sentence.start, at) is not None


def is_last_held_against(
    reading: Reading, sentence: Sentence, own: Sequence[PeriodMention]
) -> bool:
    """Say whether last year is set against any year before it: "If in 2005 it was $4m, last year $9m"."""
    if len(sentence.amounts) < _TWO or not reading.plain.startswith(_IF, sentence.head):
        return False
    return any(p.relative == "last" for p in own) and any(p.year for p in own)


def years_with_sums(sentence: Sentence, own: list[PeriodMention]) -> set[int]:
    """Return the whole years that a sentence gives sums for."""
    whole = (p for p in own if (p.first, p.last) == (1, 12) and not p.last_year)
    return {p.year for p in whole if p.year} if sentence.amounts else set()
