"""When a fact happened: the months that its mention of a period tells, or those carried over to it."""

from __future__ import annotations

from dataclasses import replace

from ..calendar.told_years import RESULTS_UNTIL
from ..passage.topic import Topic
from ..periods import Calendar, PeriodMention, resolve_period
from ..records import Period, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .after_base import after_base
from .back_then import counted_from, named_back_then
from .beside import (
    held_against,
    is_over,
    is_year_closed,
    of_year_told,
    resolved_beside,
    with_prior_year,
    year_before,
)
from .carried import carried
from .facts import Fact
from .first_ends import base_as_first, is_base
from .levels_had import year_outdone
from .mentioned import find_mention
from .months_beside import bracketed_months, is_of_same_months, like_months
from .not_dating import dates_a_deed, grew_for_years, grew_over, holds_since
from .plan_dates import (
    deadline_of,
    in_own_year,
    is_beside_last_year,
    is_of_whole_year,
    is_on_last_year,
    tells_year,
)
from .planned_then import lies_behind, was_planned_then
from .plans_made import is_of_plan
from .present import is_of_now, is_present

_YEAR = 12  # months
_RATE_RE = compiled(
    r"annually|(?:a|per|every|each) year|per (?:12|twelve) months|ежегодно|(?:в|каждый|за) год"
)
_WHOLE_RE = compiled(r"\b(?:whole|entire|full|all|results|totals|весь|всего|итог(?:ам|и|ом))\b")
_AS_A_WHOLE_RE = compiled(r" (?:as a whole|on the whole|overall|в целом|целиком)\b")
_REACHED_RE = compiled(
    r"\b(?:reached|got to|went up to|climbed to) (?:about |almost |over |nearly )?(?:us ?)?[$€]?$"
    r"|(?<!\w)(?:вышли на|дошли до|достигли|дотянули до|добрались до|поднялись до)"
    r" (?:почти |около |более |отметки (?:в )?|уровня (?:в )?)?[$€]?$"
)
_COUNTED_BACK = (
    "previous",
    "prior",
    "next_prior",
    "year_later",
    "ago:",
)  # from the months told before


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
    if (then := named_back_then(reading, sentence, mention)) is not mention:
        mention, rule = then, "back_then"
    is_undated = mention is None or mention.end <= fact.start or rule == "trail"
    if is_undated and is_base(reading, fact):
        # "in 2021 it grew from $5m to $10m": the five are of some time before
        return counted_from(sentence, fact.start) or base_as_first(sentence, fact, calendar), "base"
    if told := _told_without(reading, sentence, fact, topic, calendar, status, mention, rule):
        return told
    ahead = rule in ("lead", "trail") and status is not Status.ACTUAL
    if ahead and (horizon := _told_horizon(sentence, fact)):
        return resolve_period(horizon, calendar), "ahead"  # "$5m this year and, in five years, $9m"
    if ahead and mention and lies_behind(reading, sentence, fact, mention, calendar):
        # "in 2022 it was $5m, and the ambition is $9m", "it is on the way to $9m after $5m in 2022"
        past = was_planned_then(reading.plain, fact.left, fact.first)
        mention = mention if past else None
    if status is not Status.ACTUAL:
        mention, rule = deadline_of(reading, sentence, fact) or (mention, rule)
    if mention is not None and mention.role == "none":
        years = _years_of_rate(reading, sentence, mention, topic, calendar)
        return (years, "carried") if years else (None, "timeless")
    if mention is not None and dates_a_deed(reading, fact, mention, status):
        return None, "deed"
    if mention is not None and _is_of_else(reading, mention, status):
        mention = None
    if mention is not None:
        if status is Status.ACTUAL:
            mention = year_outdone(reading, fact, mention)
        return _date_once(mention, rule, reading, sentence, fact, calendar, status)
    return _date_by_rest(reading, sentence, fact, topic, calendar, status)


def _is_of_else(reading: Reading, mention: PeriodMention, status: Status) -> bool:
    """Say whether years are of something else: of growth beside a goal, of a plan beside what was traded."""
    if status is Status.TARGET:  # "the goal was missed, yet over the past four years …"
        return (mention.relative or "").startswith("past")
    return status is Status.ACTUAL and is_of_plan(reading, mention)


def _years_of_rate(
    reading: Reading, sentence: Sentence, rate: PeriodMention, topic: Topic, calendar: Calendar
) -> Period | None:
    """Return the years that a sum a year is the average of: "in 2018-2020 …, and imported $5m a year"."""
    if not _RATE_RE.match(reading.plain, rate.start, rate.end):
        return None
    lead = [p for p in sentence.periods if p.role == "own" and p.start < rate.start]
    period = resolve_period(lead[-1], calendar) if lead else topic.sum_period
    return period if period and period.months > _YEAR else None


def _told_without(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    calendar: Calendar,
    status: Status,
    mention: PeriodMention | None,
    rule: str,
) -> tuple[Period | None, str] | None:
    """Return the months of a fact that its mention does not date, and the rule; None where it may."""
    told_behind = rule == "behind" and mention is not None and mention.role == "own"
    told_when = told_behind or _has_grown_in(fact, mention)
    if status is Status.ACTUAL and not told_when and is_present(reading, fact):
        return None, "present"
    if status is Status.ACTUAL and mention is None and is_of_now(reading, fact, topic):
        return None, "timeless"
    if mention is None or rule == "lead":
        base = held_against(reading, sentence, fact, calendar)
        if base is not None:
            return base, "year_before"
    if rule == "lead" and status is Status.ACTUAL and grew_for_years(reading, fact):
        return None, "grown_over_years"
    if rule == "lead" and is_of_whole_year(reading, fact, status):
        return _year_of_lead(mention, calendar), "whole_year"
    return None


def _has_grown_in(fact: Fact, mention: PeriodMention | None) -> bool:
    """Say whether a sum of now is where growth in months led: "up 7% in January-May, it now is $5m"."""
    if fact.change is None or mention is None or mention.role != "own":
        return False
    is_part = not mention.is_anaphor and 0 <= mention.last - mention.first < _YEAR - 1
    return is_part and fact.left <= mention.start < fact.start


def _year_of_lead(mention: PeriodMention | None, calendar: Calendar) -> Period | None:
    """Return all of the year whose months were told: "$5m in January-November; the full-year figure …"."""
    told = resolve_period(mention, calendar) if mention else None
    return Period(f"{told.end[:4]}-01", f"{told.end[:4]}-12") if told else None


def _date_once(
    mention: PeriodMention,
    rule: str,
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    calendar: Calendar,
    status: Status,
) -> tuple[Period | None, str]:
    """Return the months that a mention tells: counted back once, they are those of the next fact too.

    "In the previous year exports rose by 4% and imports came to $5m": both of the same year.
    """
    is_counted = (mention.relative or "").startswith(_COUNTED_BACK)
    is_counted = is_counted or (mention.is_anaphor and mention.relative == "last")
    if is_counted and mention.start in calendar.counted:
        return calendar.counted[mention.start], rule
    period, rule = _date_by(mention, rule, reading, sentence, fact, calendar, status)
    if period is not None and is_counted:
        calendar.counted[mention.start] = period
    return period, rule


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
    mention = with_prior_year(lead, mention, calendar, status is Status.ACTUAL)
    mention = of_year_told(reading, lead, mention, fact)
    calendar.sentence_year = year_before(lead, mention, calendar, reading.plain)
    behind = _AS_A_WHOLE_RE.match(reading.plain, mention.end)
    whole = behind or _WHOLE_RE.search(reading.plain, max(0, mention.start - 20), mention.end)
    if behind and mention.relative == "prior":
        mention = replace(mention, relative="previous")
    if not whole and mention.relative == "last" and is_of_same_months(fact, mention, calendar):
        mention = replace(mention, relative="prior")
    rule = "year_before" if mention.relative == "prior" and mention.role == "own" else rule
    rule = "years_ago" if (mention.relative or "").startswith("ago:") else rule
    if status is Status.ACTUAL and is_year_closed(reading.plain, fact.left, fact.right, mention):
        mention = replace(mention, relative="closed")
    if mention.relative == "this" and status is Status.ACTUAL:
        mention = like_months(mention, sentence, fact, calendar)
    told = resolved_beside(lead, mention, fact, calendar)
    period = bracketed_months(reading.plain, mention, fact, told, calendar)
    if status is Status.ACTUAL and is_over(period, mention, calendar):
        period = resolve_period(replace(mention, relative="last"), calendar)
    if period and status is Status.ACTUAL and grew_over(reading, fact, mention.end, period):
        return Period(f"{period.end[:4]}-01", period.end), "last_of_years"
    planned = status is not Status.ACTUAL and not mention.has_year
    if planned and calendar.month <= RESULTS_UNTIL:  # "the results of 12 months may miss $5m"
        planned = not reading.plain.startswith(("итог", "результат", "results"), mention.start)
    return in_own_year(period, calendar) if planned else period, rule


def _date_by_rest(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    calendar: Calendar,
    status: Status,
) -> tuple[Period | None, str]:
    """Return the months of a fact without a mention of its own: from its sentence, or the ones before."""
    if status is not Status.ACTUAL and (horizon := _told_horizon(sentence, fact)):
        return resolve_period(horizon, calendar), "ahead"
    if is_of_whole_year(reading, fact, status):
        return resolve_period(PeriodMention(0, 0, "own", relative="closed"), calendar), "whole_year"
    if status is Status.FORECAST and calendar.year and is_beside_last_year(sentence, fact):
        return Period(f"{calendar.year}-01", f"{calendar.year}-12"), "against_last_year"
    if any(p.role == "since" and holds_since(reading, fact, p) for p in sentence.periods):
        return None, "since"
    is_goal = status is Status.TARGET and fact.amount is None
    if is_goal and topic.last_period and not topic.plan_period:
        year = topic.last_period.end[:4]
        return Period(f"{year}-01", f"{year}-12"), "year_of_topic"
    period, rule = carried(reading, sentence, fact, topic, status, calendar)
    if period and status is Status.ACTUAL and grew_over(reading, fact, fact.left, period):
        # "In 2021-2023 trade came to $500 million. Imports rose to 200": a sum of those years too.
        return period if period == topic.sum_period else None, "grown_over_years"
    if period is not None and period == topic.growth_years and fact.amount is not None:
        # "Over three years it grew fourfold. Exports are $5 million", but of the last of the years
        # in "From 2017 to 2020 it grew fourfold. We reached $5 million"
        if _REACHED_RE.search(reading.plain, fact.left, fact.first):
            return Period(f"{period.end[:4]}-01", period.end), "last_of_years"
        period = topic.sum_period
    is_part = status is Status.ACTUAL and period is not None and period.months < _YEAR
    if is_part and calendar.year and tells_year(reading, sentence, fact):
        return Period(f"{calendar.year - 1}-01", f"{calendar.year - 1}-12"), "whole_year"
    if period is None and is_on_last_year(sentence, fact, status, calendar):
        return Period(f"{calendar.year}-01", f"{calendar.year}-12"), "after_base"
    if status is not Status.ACTUAL or (period and period.months < _YEAR):
        return period, rule
    return _dated_after_base(reading, sentence, fact, calendar, (period, rule))


def _dated_after_base(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    calendar: Calendar,
    carried_over: tuple[Period | None, str],
) -> tuple[Period | None, str]:
    """Return the months that the base of a change tells, where those carried over leave room for them."""
    period, rule = carried_over
    based = after_base(reading, sentence, fact, calendar)
    if period is None or (based[0] and based[0].start[:4] == period.start[:4] == period.end[:4]):
        return based  # "exports beat records this year: $5m, 3% more than in H1 2020"
    if based[0] and based[0].months < _YEAR and int(based[0].start[:4]) - 1 == int(period.end[:4]):
        return based  # "last year it was $4m. Imports are $5m, 3% more than in H1 of last year"
    return period, rule


def _told_horizon(sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return how many years ahead the clause of a plan tells it for: "in five years"."""
    own = (p for p in reversed(sentence.periods) if fact.left <= p.start < fact.right)
    return next((p for p in own if (p.relative or "").startswith("ahead:")), None)
