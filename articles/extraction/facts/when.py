"""The months and the status of a fact, read together: each may change the other."""

from __future__ import annotations

from typing import NamedTuple

from ..passage.topic import Topic
from ..periods import Calendar, is_future
from ..records import Period, Status
from ..sentences.reading import Reading, Sentence
from .dating import date_fact
from .deadline import is_due, is_guessed
from .facts import Fact
from .levels_had import OLD, level_year
from .standing import read_status


class When(NamedTuple):
    """The months of a fact and whether they are told or planned, each with the rule that says so."""

    period: Period | None
    period_rule: str
    status: Status
    status_rule: str


def read_when(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar
) -> When:
    """Return the months and the status of a fact."""
    status, status_rule = read_status(reading, sentence, fact, calendar.year)
    period, rule = date_fact(reading, sentence, fact, topic, calendar, status)
    # The months of what is to be outdone are those told before, or behind it.
    if status_rule == "existing" and rule != "behind":
        period, rule = topic.period, "carried"
    if status is Status.TARGET and rule == "years_ago":
        period = None  # "Five years ago we aimed at $5m": it is the aim that is so old
    year = level_year(reading, fact) if status_rule == "past_level" else None
    if year == 0 and calendar.year and (not period or int(period.end[:4]) >= calendar.year):
        year = calendar.year - 1  # "in 2017 it will not be under the level of last year, $5m"
    if year == OLD:
        period = (
            period if rule == "behind" else None
        )  # "in 2024 it will beat the old record of $5m"
    elif year:
        period, rule = Period(f"{year}-01", f"{year}-12"), "level"
    return When(period, rule, status, status_rule)


def planned_if_ahead(
    reading: Reading, sentence: Sentence, fact: Fact, when: When, calendar: Calendar
) -> When:
    """Return months still to come as planned, whatever the words say, and those of a deadline."""
    if when.status is Status.ACTUAL and is_future(when.period, calendar):
        return when._replace(status=Status.TARGET, status_rule="future_period")
    if when.status_rule == "default" and is_guessed(reading, sentence, fact, calendar):
        return when._replace(status=Status.FORECAST, status_rule="guessed")
    if when.status_rule == "default" and is_due(reading, sentence, fact, calendar):
        return when._replace(status=Status.TARGET, status_rule="deadline")
    return when
