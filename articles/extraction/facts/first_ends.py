"""What a sum grew from where only the first of several growths is dated."""

from __future__ import annotations

from ..periods import Calendar, resolve_period
from ..records import Period
from ..sentences.reading import Sentence
from .facts import Fact


def base_as_first(sentence: Sentence, fact: Fact, calendar: Calendar) -> Period | None:
    """Return the earlier year of two that the sentence has told, for a base without one of its own.

    "Trade rose from $9bn in 2000 to $34bn in 2008, exports from 3 to 10 billion."
    """
    told = [p for p in sentence.periods if p.end <= fact.start]
    if len(told) != 2 or any(p.role != "own" or p.year is None for p in told):
        return None
    sums = [a for a in sentence.amounts if a.start < told[1].start]
    if len(sums) != 2 or not sums[0].end <= told[0].start < sums[1].start:
        return None  # each year stands behind its sum
    earlier, later = (resolve_period(period, calendar) for period in told)
    return earlier if earlier and later and earlier.end < later.start else None
