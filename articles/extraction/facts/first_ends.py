"""What a sum grew from where only the first of several growths is dated."""

from __future__ import annotations

from ..periods import Calendar, resolve_period
from ..records import Period
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .facts import Fact

_YEAR = 12  # months
# "It came to $9m in 2023, up from $7m", «увеличившись с 7 млн».
_UP_FROM_RE = compiled(
    r"(?:\b(?:up|down|rising|growing|increasing|climbing|falling|declining|decreasing|dropping"
    r"|an? (?:rise|increase|fall|drop|decline|decrease)) from"
    r"|(?<!\w)(?:увеличив|выро|сократив|снизив|упа|поднявши|прибави)\w+ с)"
    r" (?:(?:about|almost|nearly|over|more than|some|just|only|the|a|record|около|почти|более|чем) )*"
    r"(?:us ?)?[$€]?\Z"
)


def is_base(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is what another has come from: "from $7m to $9m", "$9m, up from $7m"."""
    if fact.amount is None:
        return False
    if fact.amount.is_base:
        return True
    return _UP_FROM_RE.search(reading.plain, fact.left, fact.start) is not None


def base_as_first(sentence: Sentence, fact: Fact, calendar: Calendar) -> Period | None:
    """Return the earlier year of two that the sentence has told, for a base without one of its own.

    "Trade rose from $9bn in 2000 to $34bn in 2008, exports from 3 to 10 billion", "since 2000 it has
    grown from $9bn to $34bn", "exports were $34bn in 2008 against $9bn in 2000, imports grew from 3 to 10".
    """
    told = [p for p in sentence.periods if p.end <= fact.start]
    since = [p for p in told if p.start >= fact.left and (p.role == "since" or p.last_year)]
    if since and since[-1].year and since[-1].last - since[-1].first == _YEAR - 1:
        return Period(f"{since[-1].year}-01", f"{since[-1].year}-12")
    if len(told) != 2 or any(p.role != "own" or p.year is None for p in told):
        return None
    sums = [a for a in sentence.amounts if a.start < told[1].start]
    if len(sums) != 2 or not sums[0].end <= told[0].start < sums[1].start:
        return None  # each year stands behind its sum
    one, other = (resolve_period(period, calendar) for period in told)
    if one is None or other is None:
        return None
    earlier, later = sorted((one, other), key=lambda period: period.start)
    return earlier if earlier.end < later.start else None
