"""Find the years a text mentions, and what each mention says of the day the text was written on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..vocabulary.years import (
    EVENT_NAMES,
    PAPERS,
    PLAN_NOUNS,
    PRELIMINARY,
    SET_ASIDE,
    TRADE_WORDS,
)
from .aims import is_aimed_at, is_kept, is_soon
from .anniversaries import counted_years
from .around import Around
from .beside_year import is_before_this, is_next_to_this, is_plan_done, measures, precedes_last_year
from .fairs import told_at_fair
from .months_told import bare_month, is_one_month, last_month
from .of_deeds import is_budget_met_now, is_budget_now, kind_by_deed
from .tense import has_past, nearest_tense
from .year_results import is_told_of
from .year_sums import kind_by_sum, of_record_trade
from .year_words import (
    AS_OF_RE,
    AT_RE,
    BEFORE_RE,
    BUDGET_RE,
    BY_RATE_RE,
    CLOSES_RE,
    COMING_CLAUSE_RE,
    FIXED_FOR_RE,
    FOR_RE,
    GOES_ON_RE,
    GROWTH_END_RE,
    HAD_PLANNED_RE,
    LAST_AFTER_RE,
    LAST_CLAUSE_RE,
    MONTHS_HINT_RE,
    MONTHS_RE,
    NOW_AFTER_RE,
    OLD_YEAR_RE,
    OPENING_RE,
    PLAN_FOR_RE,
    RANGE_AFTER_RE,
    RANGE_BEFORE_RE,
    RUNS_UNTIL_RE,
    SAME_PERIOD_RE,
    SEASON_RE,
    SIGNED_RE,
    SPENT_RE,
    STARTS_ON_RE,
    THAT_YEAR_RE,
    THIS_CLAUSE_RE,
    TOLD_PLAN_RE,
    YEAR_LATER_RE,
    YEAR_RE,
)

_REACH = 160
_EARLIEST, _LATEST = 1991, 2045
_ROUND = 5  # goals are set for round years long before them


class YearMention(NamedTuple):
    """A year, the last month meant, and what its place says of it (`kind`).

    Past: `done` (months of it are over), `day`, `whole` (a sum of trade for the year), `sum`
    (another sum), `perfect` ("have"), `event`, `since`, `open`. Measured against: `base`.
    Ahead: `near` ("by the end of"), `budget` (one in force), `draft` (one to pass), `ahead` (a verb
    says so), `far` ("by"), `due` (a day of it), `kept` (an anniversary).
    Said outright: `last`, `this`, `next`, `exact` (the very year of writing).
    `opens` and `ends` are the bounds of "2021–2025".
    """

    year: int
    kind: str
    month: int | None = None


def find_years(text: str, numbers: Iterable[int]) -> Iterator[YearMention]:
    """Yield the years a text mentions, each with what it says, given where its numbers begin.

    >>> list(find_years("In January-May 2021 it grew; by 2030 it will double.", [15, 32]))
    [YearMention(year=2021, kind='done', month=5), YearMention(year=2030, kind='far', month=None)]
    """
    for start in numbers:
        match, fair = YEAR_RE.match(text, start), told_at_fair(text, start)
        if fair or match is None:
            yield from [YearMention(*fair)] if fair else _kept_year(text, start)
            continue
        raw_before = text[max(0, match.start() - _REACH) : match.start()]
        raw_after = text[match.end() : match.end() + _REACH]
        year = int(match[1])
        if RANGE_BEFORE_RE.search(raw_before[-8:]):
            yield YearMention(year, "ends")
        elif RANGE_AFTER_RE.match(raw_after):
            yield YearMention(year, "opens")
        else:
            around = Around(raw_before, raw_after)
            before_last = precedes_last_year(text, match, around)
            yield from _read_mention(year, around, "base" if before_last else "")
            if before_last:
                yield YearMention(year + 2, "exact")


def _kept_year(text: str, start: int) -> Iterator[YearMention]:
    """Yield the year in which the anniversary of an old one is kept: "70 years since … in 1943"."""
    old = OLD_YEAR_RE.match(text, start)
    if old is None or RANGE_AFTER_RE.match(text, old.end()):
        return
    around = Around(text[max(0, start - _REACH) : start], "")
    kept = int(old[1]) + (counted_years(around, is_old=True) or _LATEST)
    if _EARLIEST <= kept <= _LATEST:
        yield YearMention(kept, "exact")


def _read_mention(year: int, around: Around, known: str = "") -> Iterator[YearMention]:
    """Yield what one mention says, if it is not `known`: one thing, as a rule."""
    before = around.before
    months = MONTHS_RE.search(before) if MONTHS_HINT_RE.search(before[-26:]) else None
    counted = 0 if months and not is_one_month(months) else counted_years(around)
    if counted and year + counted <= _LATEST:
        yield YearMention(year, "since")
        yield YearMention(year + counted, "exact")
        return
    if months:
        yield _months_mention(year, months, around)
        return
    if any(name in before for name in EVENT_NAMES):
        return
    kind = known or _kind(around)
    if kind == "aimed":
        kind = "ahead" if year % _ROUND else "far"
    if kind in ("event", "open") and THAT_YEAR_RE.match(around.below):
        kind = "whole"
    yield YearMention(year, kind)
    if kind == "event" and YEAR_LATER_RE.search(around.clause_after):
        yield YearMention(year + 1, "event")
    if kind in ("whole", "perfect", "sum") and is_before_this(around):
        yield YearMention(year + 1, "exact")
    if kind == "ahead" and is_next_to_this(year, around):
        yield YearMention(year - 1, "exact")
    if kind == "base" and not known:
        yield from _beside_relative(year, around)


def _beside_relative(year: int, around: Around) -> Iterator[YearMention]:
    """Yield the year of "last year" or "this year" where the clause measures it against this one."""
    told_on = GOES_ON_RE.match(around.clause_before) is not None
    if LAST_CLAUSE_RE.search(around.above if told_on else around.clause):
        yield YearMention(year + 2, "exact")
    elif THIS_CLAUSE_RE.search(around.clause):
        yield YearMention(year + 1, "exact")
    elif SAME_PERIOD_RE.search(around.before) and (month := bare_month(around.clause_before)):
        yield YearMention(year + 1, "done", month)


def _months_mention(year: int, months: re.Match[str], around: Around) -> YearMention:
    """Say whether months of a year are over, still ahead ("by"), or others are measured against them."""
    month = last_month(months)
    head = around.before[: months.start()]
    is_day = bool(months["day"] or months["day_after"])
    found = BEFORE_RE.search(OPENING_RE.sub("", head))
    kind = found.lastgroup if found else None
    if kind == "last" and not head.endswith(" than last year "):
        return YearMention(year, "last", month)  # "last year, in November 2016"
    if kind == "since" and months["opens"]:  # "from January to May 2024" is over
        kind = None
    lasts = months["count"] and head.endswith(" over ")  # "up 58% over ten months of 2022"
    told_on = is_day and head.endswith(" on ")  # "summed up the work on 28 March 2023"
    if is_day and AS_OF_RE.search(head):
        return YearMention(year, "day", month)
    if is_day and STARTS_ON_RE.search(head):
        return YearMention(year, "due", month)
    measured = kind == "base" or (measures(head) and not lasts and not told_on)
    if measured or (not is_day and head.endswith(" on ")):
        return YearMention(year + 1, "done", month)
    if kind == "since":
        return YearMention(year, "since")
    is_limit = "31" in months[0]  # of a year, which says little of the day of writing
    of_paper = any(word in around.clause for word in PAPERS)
    runs = is_day and not of_paper and RUNS_UNTIL_RE.search(head)
    if runs and not is_limit and kind in ("near", "far"):
        return YearMention(year, "due", month)
    if kind == "near" and months["month"] and not months["opens"] and not is_day:
        told = around.clause_before[: months.start() - len(around.before)]
        if nearest_tense(told, "") == "coming":
            return YearMention(year, "due", month)  # "will be held at the end of June 2022"
    if kind in ("near", "far") and not HAD_PLANNED_RE.search(around.after):
        return YearMention(year, "far", month)
    told = around.clause_before[: months.start() - len(around.before)]  # without "14 May" itself
    if _verb_tense(told, around.clause_after) == "coming" and not _has_past(around, told):
        is_event = is_day or (months["month"] and not months["opens"])
        return YearMention(year, "due" if is_event and not kind and not is_limit else "far", month)
    if is_day and nearest_tense(told, "") == "coming":
        return YearMention(year, "due", month)  # "he invited them to a forum which will be held on"
    return YearMention(year, "day" if is_day else "done", month)


def _kind(around: Around) -> str:
    """Say what a bare year is: by the words right before it, or by the verbs of its clause."""
    if LAST_AFTER_RE.match(around.after):
        return "last"
    if NOW_AFTER_RE.match(around.after) or is_budget_met_now(around):
        return "this"
    found = BEFORE_RE.search(around.before)
    kind = (found.lastgroup or "") if found else ""
    if is_budget_now(around):
        return "budget"
    if kind in ("near", "far", "") and is_plan_done(around):
        return "exact"
    if kind == "near" and SEASON_RE.search(around.before):
        told = _verb_tense(around.clause_before, around.clause_after)
        return "event" if told == "past" else kind
    if kind in ("near", "far"):
        if (
            found
            and GROWTH_END_RE.search(around.before[: found.start()])
            and found[0].strip() == "к"
        ):
            return "base"
        if HAD_PLANNED_RE.search(around.clause) and not TOLD_PLAN_RE.search(around.clause_before):
            return "sum" if kind == "near" else "open"
        return "whole" if kind == "near" and is_told_of(around) else kind
    if kind == "history" and is_soon(around):
        return "ahead"
    if kind:
        return kind
    if PLAN_FOR_RE.search(around.before):
        return "near"
    if told := kind_by_deed(around):
        return told
    if measures(around.before):
        return "base"
    if SPENT_RE.match(around.after) or CLOSES_RE.search(around.before):
        return "sum"  # a year said to be over
    return _kind_by_clause(around)


def _kind_by_clause(around: Around) -> str:
    """Say what a year is that has no telling word before it."""
    if any(stem in around.before for stem in PRELIMINARY):  # such results come out in December too
        return "perfect"
    if BY_RATE_RE.match(around.after) and any(word in around.clause for word in TRADE_WORDS):
        return "whole"
    tense = _verb_tense(around.clause_before, around.clause_after)
    clause = around.clause
    is_planned = FOR_RE.search(around.before) and (
        any(word in clause for word in PLAN_NOUNS)
        or BUDGET_RE.search(around.clause_before)
        or FIXED_FOR_RE.search(around.before)
    )
    if is_kept(around):
        return "kept"
    if tense == "coming" or is_planned or any(words in clause for words in SET_ASIDE):
        return "ahead"
    if is_aimed_at(clause):
        return "aimed"
    if of_record_trade(around):
        return "sum"
    if any(word in clause for word in PAPERS):
        return "since" if SIGNED_RE.search(around.before) else "open"
    if told := kind_by_sum(around):
        return told
    return "event" if tense == "past" and AT_RE.search(around.before) else "open"


def _verb_tense(before: str, after: str) -> str:
    """Return the tense of the verb nearest to the year, between its commas if there is one."""
    tense = nearest_tense(before.rpartition(", ")[2], after.partition(", ")[0])
    return nearest_tense(before, after) if tense == "open" else tense


def _has_past(around: Around, told: str) -> bool:
    """Say whether any verb of the clause is past; one of who or what is still to come stands alone."""
    found = COMING_CLAUSE_RE.search(told)
    if found is None:
        return has_past(around.clause)
    return has_past(f"{told[found.start() :]}#{around.clause_after.partition(', ')[0]}")
