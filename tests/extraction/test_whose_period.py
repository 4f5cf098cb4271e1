"""Which of the periods beside a sum dates it: its own, not that of the clause or the deed next to it."""

from __future__ import annotations

import pytest

from .told import told

LEAD = "Trade of Belarus and Tver Oblast\n\n5 November 2025\n\n"
LEAD_RU = "Торговля Беларуси и Тверской области\n\n5 ноября 2025\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a period behind a sum that another clause owns
        pytest.param(
            "Trade grew by 5 percent last year to $110 million, and in January this year the growth went on.",
            ["BY RU-TVE turnover 110 2024-01..2024-12 +5%"],
            id="and-in-january",
        ),
        pytest.param(
            "In 2013 trade reached $25 million, in 2015 – barely half of that.",
            ["BY RU-TVE turnover 25 2013-01..2013-12"],
            id="listed-without-a-sum",
        ),
        pytest.param(
            "The oblast sells to Belarus twice as much as it did in 2013, although it is still only $32 million.",
            ["BY RU-TVE imports 32 undated"],
            id="as-they-did-in",
        ),
        pytest.param(
            "Trade comes to $30 million a year, though the goal of two hundred was set back in 2014.",
            ["BY RU-TVE turnover 30 undated"],
            id="a-year-though",
        ),
        pytest.param(
            "In H1 2025 trade was only $39 million, but it grows by a half every year.",
            ["BY RU-TVE turnover 39 2025-01..2025-06"],
            id="but-it-grows-every-year",
        ),
        # levels and limits
        pytest.param(
            "The ministry expects exports to regain their 2014 level of $15 million by 2028.",
            ["BY RU-TVE exports 15 2014-01..2014-12"],
            id="expected-to-regain",
        ),
        pytest.param(
            "The goal of $90 million of trade, set back in 2017, stays in force; the deadline is 2028.",
            ["BY RU-TVE turnover 90 2028-01..2028-12 target"],
            id="deadline-is",
        ),
        # the total of a year
        pytest.param(
            "In January–June trade was $60 million. If the pace holds, annual turnover will exceed $120 million.",
            ["BY RU-TVE turnover 60 2025-01..2025-06", "BY RU-TVE turnover 120 2025-01..2025-12 forecast"],
            id="annual-turnover",
        ),
        pytest.param(
            "In January–June trade was $60 million. They expect to make $120 million for the year.",
            ["BY RU-TVE turnover 60 2025-01..2025-06", "BY RU-TVE turnover 120 2025-01..2025-12 forecast"],
            id="for-the-year",
        ),
        # days by which months are over
        pytest.param(
            "Exports reached $18 million as of October 1.",
            ["BY RU-TVE exports 18 2025-01..2025-09"],
            id="as-of",
        ),
        pytest.param(
            "As of 1 January 2025, exports had reached $18 million.",
            ["BY RU-TVE exports 18 2024-01..2024-12"],
            id="as-of-new-year",
        ),
        pytest.param(
            "Since the first half of this year, trade has reached $30 million.",
            ["BY RU-TVE turnover 30 2025-01..2025-06"],
            id="since-a-half",
        ),
        pytest.param(
            "In January–July trade was $61 million (in January–July 2024: $58 million).",
            ["BY RU-TVE turnover 61 2025-01..2025-07", "BY RU-TVE turnover 58 2024-01..2024-07"],
            id="bracketed-base",
        ),
        pytest.param(
            "A decade ago trade was $35 million.",
            ["BY RU-TVE turnover 35 2015-01..2015-12"],
            id="decade",
        ),
    ],
)  # fmt: skip
def test_english_sums_take_their_own_period(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a period behind a sum that another clause owns
        pytest.param(
            "В прошлом году товарооборот вырос на 5% – до 110 млн долларов, и в январе этого года рост продолжился.",
            ["BY RU-TVE turnover 110 2024-01..2024-12 +5%"],
            id="and-in-january",
        ),
        pytest.param(
            "Экспорт в прошлом году превысил 90 млн долларов, а в этом году он продолжил расти.",
            ["BY RU-TVE exports 90 2024-01..2024-12"],
            id="but-this-year",
        ),
        pytest.param(
            "Торговля доходит до 30 млн долларов в год, хотя в 2014 году обещали больше.",
            ["BY RU-TVE turnover 30 undated"],
            id="a-year-though",
        ),
        pytest.param(
            "В первом полугодии 2025 года товарооборот составил лишь 39 млн долларов, но он ежегодно растет.",
            ["BY RU-TVE turnover 39 2025-01..2025-06"],
            id="but-it-grows-every-year",
        ),
        pytest.param(
            "За семь месяцев товарооборот составил 70 млн долларов. Экспорт удобрений, которые с 2017 года грузят в портах, составил 11 млн долларов.",
            ["BY RU-TVE turnover 70 2025-01..2025-07", "BY RU-TVE exports 11 2025-01..2025-07"],
            id="loaded-since",
        ),
        # levels and limits
        pytest.param(
            "Цель по товарообороту – 90 млн долларов – остается в силе, срок – 2028 год.",
            ["BY RU-TVE turnover 90 2028-01..2028-12 target"],
            id="term",
        ),
        pytest.param(
            "Товарооборот в этом году побьет прошлогодний результат. За полгода он составил 61 млн долларов.",
            ["BY RU-TVE turnover 61 2025-01..2025-06"],
            id="to-beat-last-year",
        ),
        # the total of a year
        pytest.param(
            "За январь–июнь товарооборот составил 60 млн долларов. При таких темпах годовой оборот превысит 120 млн долларов.",
            ["BY RU-TVE turnover 60 2025-01..2025-06", "BY RU-TVE turnover 120 2025-01..2025-12 forecast"],
            id="annual-turnover",
        ),
        pytest.param(
            "За январь–июнь товарооборот составил 60 млн долларов. Ожидаем, что будет 120 млн долларов за год.",
            ["BY RU-TVE turnover 60 2025-01..2025-06", "BY RU-TVE turnover 120 2025-01..2025-12 forecast"],
            id="for-the-year",
        ),
        pytest.param(
            "Задача – закрыть год по товарообороту на уровне 140 млн долларов.",
            ["BY RU-TVE turnover 140 2025-01..2025-12 target"],
            id="to-close-the-year",
        ),
        # days by which months are over
        pytest.param(
            "По состоянию на 1 октября экспорт достиг 18 млн долларов.",
            ["BY RU-TVE exports 18 2025-01..2025-09"],
            id="as-of",
        ),
        pytest.param(
            "На 1 января 2025 года экспорт достиг 18 млн долларов.",
            ["BY RU-TVE exports 18 2024-01..2024-12"],
            id="as-of-new-year",
        ),
        pytest.param(
            "С первой половины этого года товарооборот достиг 30 млн долларов.",
            ["BY RU-TVE turnover 30 2025-01..2025-06"],
            id="since-a-half",
        ),
        pytest.param(
            "За январь–июль товарооборот составил 61 млн долларов (за январь–июль 2024 года – 58 млн долларов).",
            ["BY RU-TVE turnover 61 2025-01..2025-07", "BY RU-TVE turnover 58 2024-01..2024-07"],
            id="bracketed-base",
        ),
    ],
)  # fmt: skip
def test_russian_sums_take_their_own_period(text: str, lines: list[str]) -> None:
    assert told(LEAD_RU + text) == lines
