"""When a change and the sum beside it are of other times: "in Q1 it grew 5%, and last year it was $9m"."""

from __future__ import annotations

from ..amounts import Amount
from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.matching import is_parted

_CLAUSE_RE = compiled(
    r"(?:[,;]|[,;]? (?:and|but|while|whereas|а|но|и|зато|тогда как))"
    r" (?:(?:in|for|over|during|by|at|в|за|по итогам|с начала) )?(?:the )?$"
)

_YEAR, _BESIDE = 12, 12  # months, characters
_MARK_RE = compiled(r"[,;:]")
_WHEN_RE = compiled(r"(?: год\w*| г\.)?,? (?:when|когда|in which|в котор\w+) ")


def have_own_times(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether the change and the sum have each a period of its own, or another status."""
    if _is_of_level(reading, sentence, change, amount):
        return True
    between = [
        p for p in sentence.periods if change.end <= p.start < amount.start and p.role == "own"
    ]
    behind = [
        p for p in sentence.periods
        if amount.end <= p.start < amount.end + 25 and p.role in ("own", "deadline")
    ]  # fmt: skip
    behind = [p for p in behind if not is_parted(reading.plain, amount.end, p.start)]
    if between and _opens_later_clause(reading, sentence, change, between[-1]):
        return True
    statuses = sentence.statuses
    earlier = [cue.tag for cue in statuses if cue.start < change.start][-1:]
    return any(
        cue.tag in ("forecast", "target")
        and cue.tag not in earlier
        and change.end <= cue.start < amount.start
        for cue in statuses
    )


def _is_of_level(reading: Reading, sentence: Sentence, change: Change, amount: Amount) -> bool:
    """Say whether the sum is what the change is held to: "it fell by 5% on 2022, when it was $9m"."""
    return any(
        p.role == "base"
        and change.end <= p.start < amount.start
        and _WHEN_RE.match(reading.plain, p.end, amount.start)
        for p in sentence.periods
    )


def _opens_later_clause(
    reading: Reading, sentence: Sentence, change: Change, period: PeriodMention
) -> bool:
    """Say whether a clause has other months than the change: "in Q1 it grew 5%, and last year it was"."""
    if not _CLAUSE_RE.search(reading.plain[change.end : period.start]):
        return False
    own = [p for p in sentence.periods if p.role == "own" and p.end <= change.start]
    if not own or own[-1].is_anaphor or period.is_anaphor:
        return False
    told = own[-1]
    if (told.first, told.last) != (period.first, period.last):
        return True
    return bool(told.year and period.year) and told.year != period.year


def opens_other_time(
    reading: Reading,
    sentence: Sentence,
    own: list[PeriodMention],
    period: PeriodMention,
    amount: Amount,
) -> bool:
    """Say whether months that open a clause are later than the sum's: "$5m in 2023, in Q1 it added 3%"."""
    lead = reading.plain[amount.end : period.start]
    if _is_after_yearly(sentence, period, amount) and _MARK_RE.search(lead):
        return True  # "over $60m a year, yet it is growing: in H1 2021 it was 18% up"
    earlier = [p for p in own if p.start < amount.start or amount.end <= p.start < period.start]
    if not earlier:
        return False
    if period.year and period.year < (earlier[-1].year or 0) and (";" in lead or "," in lead):
        return True  # "$5m in 2011; in 2008 it was half as much again"
    if not _CLAUSE_RE.search(lead):
        return False
    told = earlier[-1]
    years = (told.year, told.relative) != (period.year, period.relative)
    if told.year and period.year != told.year and (period.year or period.relative == "this"):
        return True  # "$5m in 2023, and in the current year it has added 9%"
    return years and (told.first, told.last) != (period.first, period.last)


def _is_after_yearly(sentence: Sentence, period: PeriodMention, amount: Amount) -> bool:
    """Say whether months stand behind a sum that trade comes to every year: "$5m annually"."""
    if period.last - period.first >= _YEAR - 1:
        return False
    return any(
        p.role == "none" and 0 <= p.start - amount.end < _BESIDE and p.end <= period.start
        for p in sentence.periods
    )
