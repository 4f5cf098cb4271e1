"""When a fact happened: the period mention that dates it, and the period carried over to it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from .facts import Fact
from .lexicon import compiled
from .periods import Calendar, PeriodMention, bracketed, is_future, months_of_year, resolve_period
from .reading import Reading, Sentence
from .records import Period, Status
from .topic import Topic
from .vocabulary.languages import vocabulary_of

_NARROWING = 40


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "when": compiled(words.when),
        "that": compiled(words.reported_that),
        "touching": compiled(words.touching),
        "why": compiled(words.why_clause),
        "opens": compiled(words.clause_opens),
        "moved": compiled(
            rf"(?<!\w)(?:{words.up_before}|{words.down_before}|(?:doubl|tripl|trebl|quadrupl)ed)(?: \w+)?"
            rf" (?:to|from|до|с) (?:\w+ ){{0,2}}(?:[^;.]{{0,30}} (?:to|до) (?:\w+ ){{0,2}})?$"
        ),
        "grown": compiled(
            rf"(?<!\w)(?:{words.up_before}|{words.down_before}) [^,;.]{{0,40}}(?:to|до) (?:\w+ ){{0,2}}$"
        ),
        "deed": compiled(words.plan_deed),
        "hard": compiled(f"{words.status_cut}|{words.trail_cut}|{words.why_clause}"),
        "moved_from": compiled(words.moved_from),
        "moved_to": compiled(words.moved_to),
    }


def date_fact(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    calendar: Calendar,
    status: Status,
) -> tuple[Period | None, str]:
    """Return the months of a fact and the rule that found them."""
    mention, rule = find_mention(reading, sentence, fact)
    if fact.amount and fact.amount.is_base and (mention is None or mention.end <= fact.start):
        return None, "base"  # "in 2021 it grew from $5m to $10m": the five are of some time before
    if status is not Status.ACTUAL:
        mention, rule = _deadline(sentence, fact) or (mention, rule)
    if mention is not None and mention.role == "none":
        return None, "timeless"
    if mention is not None and _dates_a_deed(reading, fact, mention, status):
        return None, "deed"
    if (
        mention is not None
        and status is Status.TARGET
        and (mention.relative or "").startswith("past")
    ):
        mention = None  # "the goal was missed, yet over the past four years …"
    if mention is not None:
        return _date_by(mention, rule, reading, sentence, fact, calendar, status)
    return _date_by_rest(reading, sentence, fact, topic, calendar, status)


def _date_by(
    mention: PeriodMention,
    rule: str,
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    calendar: Calendar,
    status: Status,
) -> tuple[Period | None, str]:
    """Return the months that a fact's own mention tells."""
    lead = [p for p in sentence.periods if p.role == "own" and p.start < mention.start]
    years = [p.year for p in lead if p.year]
    calendar.sentence_year = years[-1] if years else None
    rule = "year_before" if mention.relative == "prior" and mention.role == "own" else rule
    rule = "years_ago" if (mention.relative or "").startswith("ago:") else rule
    period = resolve_period(mention, calendar)
    if period and status is Status.ACTUAL and _grew_over(reading, fact, mention, period):
        return Period(f"{period.end[:4]}-01", period.end), "last_of_years"
    planned = status is not Status.ACTUAL and not mention.has_year
    return _ahead(period, calendar) if planned else period, rule


def _date_by_rest(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    calendar: Calendar,
    status: Status,
) -> tuple[Period | None, str]:
    """Return the months of a fact without a mention of its own: from its sentence, or the ones before."""
    if status is not Status.ACTUAL:
        ahead = [p for p in sentence.periods if fact.left <= p.start < fact.right]
        ahead = [p for p in ahead if (p.relative or "").startswith("ahead:")]
        if ahead:
            return resolve_period(ahead[-1], calendar), "ahead"
    if any(p.role == "since" and p.start < fact.right for p in sentence.periods):
        return None, "since"
    if (
        status is Status.TARGET
        and fact.amount is None
        and topic.last_period
        and not topic.plan_period
    ):
        year = topic.last_period.end[:4]
        return Period(f"{year}-01", f"{year}-12"), "year_of_topic"
    period, rule = _carried(topic, status, calendar)
    if period is None and status is Status.ACTUAL:
        return _after_base(reading, sentence, fact, calendar)
    return period, rule


def _grew_over(reading: Reading, fact: Fact, mention: PeriodMention, period: Period) -> bool:
    """Say whether trade has grown to a sum over years: "from 2019 to 2024 it doubled to $7bn"."""
    is_year = period.start[:4] == period.end[:4]
    if is_year or fact.amount is None or mention.end > fact.first:
        return False
    moved = _patterns(reading.language)["moved"].search(reading.plain, mention.end, fact.start)
    return moved is not None or fact.is_multiple


def _after_base(
    reading: Reading, sentence: Sentence, fact: Fact, calendar: Calendar
) -> tuple[Period | None, str]:
    """Return the months a year behind those compared with: "on the first half of 2019 it grew"."""
    bases = [
        p for p in sentence.periods
        if p.role == "base" and p.year and not p.last_year and p.start < fact.right
    ]  # fmt: skip
    if not bases or fact.amount is None or bases[-1].year is None:
        return None, "none"
    if calendar.year and bases[-1].year < calendar.year - 2:
        return None, "none"  # "compared to 2015 it has doubled": by now, not by 2016
    grown = _patterns(reading.language)["grown"]
    if fact.change is None and not grown.search(reading.plain, bases[-1].end, fact.start):
        return None, "none"
    period = resolve_period(replace(bases[-1], year=bases[-1].year + 1), calendar)
    return (None, "none") if is_future(period, calendar) else (period, "after_base")


def _dates_a_deed(reading: Reading, fact: Fact, mention: PeriodMention, status: Status) -> bool:
    """Say whether a period dates the setting of a goal, or years of growth, and not the sum."""
    if (mention.relative or "").startswith("past:"):
        moved = _patterns(reading.language)["moved"].search(reading.plain, mention.end, fact.start)
        return status is Status.ACTUAL and (fact.change is not None or moved is not None)
    if status is not Status.TARGET or mention.end > fact.start or mention.role == "deadline":
        return False
    lead = reading.plain[max(0, mention.start - 4) : mention.start]
    if fact.amount is None or lead == "for " or lead.endswith("на ") or mention.relative == "this":
        return False
    deed = _patterns(reading.language)["deed"].match(reading.plain, mention.end)
    return deed is not None and deed.end() <= fact.start


def _ahead(period: Period | None, calendar: Calendar) -> Period | None:
    """Return the months of a plan in the article's own year, where they are not over there."""
    if period is None or calendar.year is None or period.end[:4] != str(calendar.year - 1):
        return period
    coming = Period(f"{calendar.year}{period.start[4:]}", f"{calendar.year}{period.end[4:]}")
    return coming if int(coming.end[5:]) >= calendar.month else period


def has_other_base(
    sentence: Sentence, fact: Fact, period: Period | None, year: int | None = None
) -> bool:
    """Say whether the change is on another year than the one before: "twice as much as in 2019"."""
    if fact.change is None or (period is None and year is None):
        return False
    last = int(period.end[:4]) if period else (year or 0) - 1
    if period and period.start[:4] != period.end[:4]:
        return True
    bases = [
        p.year
        for p in sentence.periods
        if p.role == "base" and p.year and fact.left <= p.start < fact.right
    ]
    return bool(bases) and all(last - base > 1 for base in bases)


def _deadline(sentence: Sentence, fact: Fact) -> tuple[PeriodMention, str] | None:
    """Return the deadline of a plan: "promised in 2012 to reach it by 2022"."""
    own = [p for p in sentence.periods if fact.left <= p.start < fact.right]
    deadlines = [p for p in own if p.role == "deadline"]
    return (deadlines[0], "deadline") if len(own) > 1 and deadlines else None


def _carried(topic: Topic, status: Status, calendar: Calendar) -> tuple[Period | None, str]:
    """Return the period of the sentence before where this one plainly goes on about it."""
    if status is Status.ACTUAL and topic.period:
        return topic.period, "carried"
    if status is Status.ACTUAL and topic.default_period:
        return topic.default_period, "headline"
    if status is Status.ACTUAL and topic.last_period:
        return topic.last_period, "passage"
    if status is not Status.ACTUAL and topic.plan_period and topic.plan_status in (None, status):
        return topic.plan_period, "carried_plan"
    if status is Status.FORECAST and topic.last_period and calendar.year:
        year = topic.last_period.end[:4]
        is_open = topic.last_period.end[5:] != "12"  # "in January–November …; we'll hit $5m"
        if int(year) == calendar.year or (is_open and int(year) == calendar.year - 1):
            return Period(f"{year}-01", f"{year}-12"), "year_of_topic"
    return None, "none"


def find_mention(
    reading: Reading, sentence: Sentence, fact: Fact
) -> tuple[PeriodMention | None, str]:
    """Return the mention that dates a fact: after "when", behind it, before it, or in the lead."""
    subordinate = _before_when(reading, sentence, fact)
    if fact.amount and fact.amount is not sentence.amounts[0]:
        subordinate = subordinate or bracketed(reading.plain, sentence.periods, fact.start)
    if subordinate is not None:
        return subordinate, "when"
    usable = [p for p in sentence.periods if p.role in ("own", "deadline")]
    own = [p for p in usable if fact.left <= p.start < fact.right]
    first, last = fact.first, fact.last
    behind = [p for p in own if p.start >= fact.end and not _opens_clause(reading, p, fact)]
    if behind and _patterns(reading.language)["why"].search(reading.plain, last, behind[0].start):
        behind = []  # "strive for a billion, since we see growth this year"
    before = [p for p in own if p.start < fact.start]
    touching = _patterns(reading.language)["touching"]
    if behind and (not before or touching.fullmatch(reading.plain, last, behind[0].start)):
        months = months_of_year(before[-1], behind[0]) if before else None
        return (months, "narrowed") if months else (behind[0], "behind")
    if behind and before and _narrows(reading, before[-1], behind[0], last):
        return behind[0], "narrowed"
    if behind and _is_reported(reading, before[-1].end, first):
        return behind[0], "behind"
    if before:
        return before[-1], "before"
    moved = _movement_start(reading, sentence, fact)
    if moved >= 0:
        ahead = [p for p in usable if p.end <= moved]
        return (ahead[-1], "lead") if ahead else (None, "none")
    timeless = [
        p for p in sentence.periods if p.role == "none" and fact.left <= p.start < fact.right
    ]
    if timeless:
        return timeless[0], "timeless"
    lead = [p for p in usable if p.start < fact.left]
    if lead:
        return lead[-1], "lead"
    trail = None if sentence.is_row else _trailing(reading, sentence, fact, usable)
    return (trail, "trail") if trail else (None, "none")


def _movement_start(reading: Reading, sentence: Sentence, fact: Fact) -> int:
    """Return where the dated sum begins that has come to this one, or -1: "from $80m in 2014 to $66m"."""
    patterns = _patterns(reading.language)
    dated = [p for p in sentence.periods if p.role == "own" and p.end < fact.start]
    sums = [a for a in sentence.amounts if dated and a.end < dated[-1].start]
    if not sums or not patterns["moved_to"].fullmatch(reading.plain, dated[-1].end, fact.start):
        return -1
    start = sums[-1].start
    return start if patterns["moved_from"].search(reading.plain[max(0, start - 9) : start]) else -1


def _opens_clause(reading: Reading, period: PeriodMention, fact: Fact) -> bool:
    """Say whether a period behind the number opens another clause: "$5m, this year we hope for"."""
    last = fact.last if fact.last <= period.start else fact.end
    gap = reading.plain[last : period.start]
    if period.role == "deadline" or set(",;([").isdisjoint(gap):
        return False
    opens = _patterns(reading.language)["opens"]
    return opens.match(reading.plain, period.end) is not None


def _trailing(
    reading: Reading, sentence: Sentence, fact: Fact, usable: list[PeriodMention]
) -> PeriodMention | None:
    """Return the one period of a sentence where it stands behind its last number."""
    if len(usable) != 1 or usable[0].role != "own":
        return None
    numbers = [a.end for a in sentence.amounts] + [c.end for c in sentence.changes]
    if usable[0].start < max(numbers, default=0):
        return None
    if _opens_clause(reading, usable[0], fact):
        return None
    between = reading.plain[fact.last : usable[0].start]
    return None if _patterns(reading.language)["hard"].search(between) else usable[0]


def _narrows(reading: Reading, year: PeriodMention, months: PeriodMention, last: int) -> bool:
    """Say whether months behind the number are those of the year before it: "in 2024 … by October"."""
    if months.has_year or months.first != 1 or months.last == 12:
        return False
    if year.year is None or (year.first, year.last) != (1, 12):
        return False
    gap = reading.plain[last : months.start]
    return len(gap) < _NARROWING and not (gap.strip(" ,") + " ").startswith(("и ", "and "))


def _before_when(reading: Reading, sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return the period right before the "when" that opens the fact's clause."""
    lead = max(sentence.start, fact.left - 2)
    if not any(lead - 3 <= p.end <= fact.start + 2 for p in sentence.periods):
        return None
    joints = list(_patterns(reading.language)["when"].finditer(reading.plain, lead, fact.start))
    if not joints:
        return None
    at = joints[-1].start()
    before = [p for p in sentence.periods if at - 3 <= p.end <= at + 2]
    if not before or any(at < p.start < fact.start and p.role == "own" for p in sentence.periods):
        return None
    return replace(before[-1], role="own")


def _is_reported(reading: Reading, start: int, end: int) -> bool:
    """Say whether the period before the number dates the saying, not the fact: "told in July that"."""
    return bool(_patterns(reading.language)["that"].search(reading.plain, start, end))
