"""Periods: months and years as worded, and the year that only the date or the text before gives."""

from __future__ import annotations

import pytest

from articles.extraction.periods import Calendar, PeriodMention, find_periods, resolve_period
from articles.extraction.records import Period
from articles.extraction.wording.lexicon import plain_text


def mentions(text: str, language: str = "en") -> list[PeriodMention]:
    """Return the periods a text mentions."""
    plain = plain_text(text)
    return find_periods(plain, 0, len(plain), language)


def resolved(text: str, context: Period | None = None) -> list[str]:
    """Return the months of each mention, read in an article of 15 September 2023."""
    calendar = Calendar(2023, 9, {}, context)
    periods = (resolve_period(mention, calendar) for mention in mentions(text))
    return [f"{p.start}/{p.end}" if p else "-" for p in periods]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        # whole years
        pytest.param("in 2017", "2017-01/2017-12", id="year"),
        pytest.param("for the whole of 2021", "2021-01/2021-12", id="whole-year"),
        pytest.param("over 2019–2021", "2019-01/2021-12", id="years"),
        pytest.param("this year", "2023-01/2023-12", id="this-year"),
        pytest.param("so far this year", "2023-01/2023-12", id="so-far"),
        pytest.param("since the start of the year", "2023-01/2023-12", id="since-the-start"),
        pytest.param("last year", "2022-01/2022-12", id="last-year"),
        pytest.param("the year before last", "2021-01/2021-12", id="before-last"),
        pytest.param("next year", "2024-01/2024-12", id="next-year"),
        pytest.param("by the end of the year", "2023-01/2023-12", id="end-of-the-year"),
        pytest.param("by year-end", "2023-01/2023-12", id="year-end"),
        pytest.param("over the past three years", "2020-01/2022-12", id="past-years"),
        # months with their year
        pytest.param("in January–May 2020", "2020-01/2020-05", id="months"),
        pytest.param("from January to May 2020", "2020-01/2020-05", id="from-to"),
        pytest.param("between January and May of 2020", "2020-01/2020-05", id="between"),
        pytest.param("January through May, 2020", "2020-01/2020-05", id="through"),
        pytest.param("in January and February 2020", "2020-01/2020-02", id="and"),
        pytest.param("in January 2020", "2020-01/2020-01", id="month"),
        pytest.param("in the first five months of 2020", "2020-01/2020-05", id="first-months"),
        pytest.param("over nine months of last year", "2022-01/2022-09", id="months-of-last-year"),
        pytest.param("in the first half of 2020", "2020-01/2020-06", id="first-half"),
        pytest.param("in H1 2020", "2020-01/2020-06", id="h1"),
        pytest.param("in the first quarter of 2020", "2020-01/2020-03", id="first-quarter"),
        pytest.param("in Q3 2020", "2020-07/2020-09", id="q3"),
        pytest.param("in the first three quarters of 2020", "2020-01/2020-09", id="three-quarters"),
        pytest.param("by the end of September 2018", "2018-01/2018-09", id="until-month"),
        # months whose year the date gives: those over are this year's, those to come were last year's
        pytest.param("in January–May", "2023-01/2023-05", id="months-over"),
        pytest.param("in January–November", "2022-01/2022-11", id="months-to-come"),
        pytest.param("in the first half of the year", "2023-01/2023-06", id="half-over"),
    ],
)  # fmt: skip
def test_months_of_a_mention(text: str, months: str) -> None:
    assert resolved(text) == [months]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        # what points back takes its months from the period before
        pytest.param("for the same period", "2021-01/2021-04", id="same-period"),
        pytest.param("in the same year", "2021-01/2021-12", id="same-year"),
        pytest.param("the previous year", "2020-01/2020-12", id="previous-year"),
        pytest.param("in the following year", "2022-01/2022-12", id="following-year"),
    ],
)
def test_what_points_back(text: str, months: str) -> None:
    assert resolved(text, Period("2021-01", "2021-04")) == [months]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # what a period is for
        pytest.param("turnover was $5m in 2019", "own", id="own"),
        pytest.param("5% more than in 2019", "base", id="than"),
        pytest.param("5% up on 2019", "base", id="up-on"),
        pytest.param("5 percent above the level of 2019", "base", id="level-of"),
        pytest.param("94% of the 2019 level", "base", id="level-behind"),
        pytest.param("112% to January–May 2019", "base", id="percent-to"),
        pytest.param("40% up from the same period of last year", "base", id="same-period-base"),
        pytest.param("to $1bn by 2030", "deadline", id="by"),
        pytest.param("threefold since 2005", "since", id="since"),
        pytest.param("$5m annually", "none", id="annually"),
        pytest.param("at present it is $5m", "none", id="at-present"),
    ],
)
def test_role_of_a_mention(text: str, role: str) -> None:
    assert [mention.role for mention in mentions(text)] == [role]


def test_a_day_is_no_period() -> None:
    assert mentions("they met on 5 December 2017, on July 3, 2016 and on 03.11.2021") == []


def test_without_a_date_last_year_stays_open() -> None:
    [mention] = mentions("last year")
    assert resolve_period(mention, Calendar(None, 12, {})) is None
