"""The months that a year takes from what is told beside it: "from $5m in May to $6m this year"."""

from __future__ import annotations

from dataclasses import replace

from ..periods import Calendar, PeriodMention
from ..records import Period
from ..sentences.reading import Sentence
from ..wording.lexicon import compiled
from .facts import Fact

_YEAR = 12  # months


def is_of_same_months(fact: Fact, mention: PeriodMention, calendar: Calendar) -> bool:
    """Say whether "last year's $7 million" stands beside months of this year that were told before."""
    context = calendar.context if calendar.is_near else None
    if context is None or fact.amount is None or not 0 <= fact.start - mention.end <= 1:
        return False
    return context.end[5:] != "12" and calendar.year in (None, int(context.end[:4]))


_OPENS = 8  # characters from the head of a sentence: "and in …"


def like_months(
    mention: PeriodMention, sentence: Sentence, fact: Fact, calendar: Calendar
) -> PeriodMention:
    """Return "this year" as the months set against it: "from $5m in January-May 2017 to $6m this year".

    "$6m since the start of the year, 5% more than in January-May 2017" is of those months too.
    """
    if (mention.first, mention.last) != (1, 12) or calendar.year is None:
        return mention
    for other in sentence.periods:
        months = not other.is_anaphor and 0 < other.last - other.first < 11
        behind = other.year == calendar.year - 1 or other.relative == "last"
        is_held_against = other.start < fact.start or other.role == "base"
        if months and behind and is_held_against and other.last <= calendar.month:
            return replace(mention, first=other.first, last=other.last)
    return _like_months_before(mention, sentence, calendar)


def _like_months_before(
    mention: PeriodMention, sentence: Sentence, calendar: Calendar
) -> PeriodMention:
    """Return "this year" as last year's months just told: "in January-May 2017 $5m. This year, $6m"."""
    told = calendar.context
    opens = mention.start - sentence.head <= _OPENS and not sentence.flows
    if told is None or not opens or not calendar.is_near:
        return mention
    first, last = int(told.start[5:7]), int(told.end[5:7])
    of_last_year = told.start[:4] == told.end[:4] == f"{(calendar.year or 0) - 1}"
    if not of_last_year or not 0 < last - first < 11 or last > calendar.month:
        return mention
    return replace(mention, first=first, last=last)


# "$6m (2017: $5m)": a year with its colon behind months is these months of it, which "in 2017" is not.
_IN_BRACKETS_RE = compiled(
    r"\((?:(?:19|20)\d\d)(?:,? (?:same|like) (?:period|months))?:"
    r" ?(?:(?:about|almost|nearly|over|some|около|почти|более|свыше) )?(?:us ?|usd ?)?[$€]?$"
)


def bracketed_months(
    plain: str, mention: PeriodMention, fact: Fact, period: Period | None, calendar: Calendar
) -> Period | None:
    """Return a year told in brackets behind months as these months of it."""
    told = calendar.context
    if told is None or period is None or not calendar.is_near or fact.amount is None:
        return period
    is_part = told.start[:4] == told.end[:4] and told.months < _YEAR == period.months
    if not is_part or int(period.end[:4]) != int(told.end[:4]) - 1 or mention.end > fact.start:
        return period
    if not _IN_BRACKETS_RE.search(plain, max(0, mention.start - 16), fact.start):
        return period
    year = period.end[:4]
    return Period(f"{year}{told.start[4:]}", f"{year}{told.end[4:]}")
