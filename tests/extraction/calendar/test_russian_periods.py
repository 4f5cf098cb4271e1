"""Russian periods: months and years as worded in every case, and what they are compared with."""

from __future__ import annotations

import pytest

from articles.extraction.periods import Calendar, PeriodMention, find_periods, resolve_period
from articles.extraction.records import Period
from articles.extraction.wording.lexicon import plain_text


def mentions(text: str) -> list[PeriodMention]:
    """Return the periods a text mentions."""
    plain = plain_text(text)
    return find_periods(plain, 0, len(plain), "ru")


def resolved(text: str, context: Period | None = None, month: int = 9) -> list[str]:
    """Return the months of each mention, read in an article of 2023."""
    calendar = Calendar(2023, month, {}, context)
    periods = (resolve_period(mention, calendar) for mention in mentions(text))
    return [f"{p.start}/{p.end}" if p else "-" for p in periods]


@pytest.mark.parametrize(
    ("text", "months"),
    [
        # whole years
        pytest.param("в 2017 году", "2017-01/2017-12", id="year"),
        pytest.param("за 2021 год", "2021-01/2021-12", id="for-a-year"),
        pytest.param("в 2019-м", "2019-01/2019-12", id="ordinal-prepositional"),
        pytest.param("до показателя 2018-го", "2018-01/2018-12", id="ordinal-genitive"),
        pytest.param("весь 2022 год", "2022-01/2022-12", id="whole-year"),
        pytest.param("по итогам прошлого, 2021 года", "2021-01/2021-12", id="last-with-number"),
        pytest.param("в 2019–2021 годах", "2019-01/2021-12", id="years"),
        pytest.param("в прошлом году", "2022-01/2022-12", id="last-year"),
        pytest.param("за минувший год", "2022-01/2022-12", id="past-year"),
        pytest.param("в позапрошлом году", "2021-01/2021-12", id="before-last"),
        pytest.param("в нынешнем году", "2023-01/2023-12", id="this-year"),
        pytest.param("в следующем году", "2024-01/2024-12", id="next-year"),
        pytest.param("к концу года", "2023-01/2023-12", id="end-of-the-year"),
        pytest.param("с начала нынешнего года", "2023-01/2023-12", id="since-the-start"),
        # months
        pytest.param("за январь–май 2021 года", "2021-01/2021-05", id="month-range"),
        pytest.param("с января по ноябрь 2022-го", "2022-01/2022-11", id="from-to"),
        pytest.param("в январе—августе", "2023-01/2023-08", id="no-year"),
        pytest.param("за девять месяцев 2022 года", "2022-01/2022-09", id="count"),
        pytest.param("за пять месяцев 2021-го", "2021-01/2021-05", id="count-ordinal-year"),
        pytest.param(
            "за первые шесть месяцев нынешнего года", "2023-01/2023-06", id="first-months"
        ),
        pytest.param("за 7 месяцев", "2023-01/2023-07", id="count-in-digits"),
        pytest.param("за первые шесть-семь месяцев", "2023-01/2023-07", id="count-or-so"),
        pytest.param("за 5 или 6 месяцев 2022 года", "2022-01/2022-06", id="count-or-another"),
        pytest.param("в марте 2022 года", "2022-03/2022-03", id="month"),
        # parts of a year
        pytest.param("в первом полугодии 2022 года", "2022-01/2022-06", id="half"),
        pytest.param("за полугодие", "2023-01/2023-06", id="bare-half"),
        pytest.param("во втором полугодии 2022-го", "2022-07/2022-12", id="second-half"),
        pytest.param("в I квартале 2022 г.", "2022-01/2022-03", id="roman-quarter"),
        pytest.param("в первом квартале 2022-го", "2022-01/2022-03", id="quarter"),
        pytest.param("за три квартала 2022 года", "2022-01/2022-09", id="quarters"),
        # what stands still
        pytest.param("за последние три года", "2020-01/2022-12", id="past-years"),
    ],
)
def test_a_russian_period_is_read(text: str, months: str) -> None:
    assert resolved(text) == [months]


@pytest.mark.parametrize(
    ("month", "year"),
    [pytest.param(2, 2022, id="february"), pytest.param(11, 2023, id="november")],
)
def test_the_results_of_the_year_are_the_last_years_until_march(month: int, year: int) -> None:
    assert resolved("по итогам года", month=month) == [f"{year}-01/{year}-12"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # compared with
        pytest.param("на 5% больше, чем в 2020 году", "base", id="than"),
        pytest.param(
            "на 5% больше, чем за тот же отрезок прошлого года", "base", id="than-the-same"
        ),
        pytest.param("по сравнению с 2020-м", "base", id="compared"),
        pytest.param("118% к январю–маю прошлого года", "base", id="index-to"),
        pytest.param("к предыдущему году", "base", id="to-the-year-before"),
        pytest.param("к уровню 2021-го", "base", id="to-the-level"),
        pytest.param("на 5% хуже позапрошлого года", "base", id="worse"),
        pytest.param("против 2019-го", "base", id="against"),
        # deadlines and starts
        pytest.param("к 2030 году", "deadline", id="by"),
        pytest.param("до 2025 года", "deadline", id="until"),
        pytest.param("с 2020 года", "since", id="since"),
        # its own
        pytest.param("за 2020 год", "own", id="own"),
    ],
)
def test_a_russian_period_has_a_role(text: str, role: str) -> None:
    assert [mention.role for mention in mentions(text)] == [role]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("подписали 12 ноября 2024 года", id="day"),
        pytest.param("к 1 июля", id="day-without-year"),
        pytest.param("14.08.2017", id="numbers"),
        pytest.param("на прошлой неделе", id="week"),
        pytest.param("через три месяца", id="in-three-months"),
    ],
)
def test_a_russian_day_is_no_period(text: str) -> None:
    assert mentions(text) == []


def test_the_same_months_take_the_year_before_of_the_context() -> None:
    context = Period("2022-01", "2022-05")
    assert resolved("за аналогичный период прошлого года", context) == ["2021-01/2021-05"]
