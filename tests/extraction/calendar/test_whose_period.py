"""Which of the periods beside a sum dates it: its own, not that of the clause or the deed next to it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "Trade of Belarus and Tver Oblast\n\n14 August 2025\n\n"
LEAD_RU = "Торговля Беларуси и Тверской области\n\n14 августа 2025\n\n"


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
            ["BY RU-TVE exports 15 2014-01..2014-12", "BY RU-TVE exports 15 2028-01..2028-12 forecast"],
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
            "Exports reached $18 million as of July 1.",
            ["BY RU-TVE exports 18 2025-01..2025-06"],
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
        # months and years seen from the date or from the period before
        pytest.param(
            "Last month exports were worth $5 million.",
            ["BY RU-TVE exports 5 2025-07..2025-07"],
            id="last-month",
        ),
        pytest.param(
            "Last quarter exports were worth $5 million.",
            ["BY RU-TVE exports 5 2025-04..2025-06"],
            id="last-quarter",
        ),
        pytest.param(
            "Two years ago trade was $7 million, a year later it rose to $8 million.",
            ["BY RU-TVE turnover 7 2023-01..2023-12", "BY RU-TVE turnover 8 2024-01..2024-12"],
            id="a-year-later",
        ),
        pytest.param(
            "Trade grew by 12%: from $8 million in the first half of 2024 to $9 million in the same period of 2025.",
            ["BY RU-TVE turnover 8 2024-01..2024-06", "BY RU-TVE turnover 9 2025-01..2025-06 +12%"],
            id="same-period-of-the-next-year",
        ),
        pytest.param(
            "For this year the target is $12 million of trade, for the next one $15 million.",
            ["BY RU-TVE turnover 12 2025-01..2025-12 target", "BY RU-TVE turnover 15 2026-01..2026-12 target"],
            id="the-next-one",
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
            "По состоянию на 1 июля экспорт достиг 18 млн долларов.",
            ["BY RU-TVE exports 18 2025-01..2025-06"],
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
        # months and years seen from the date or from the period before
        pytest.param(
            "В прошлом месяце экспорт составил 5 млн долларов.",
            ["BY RU-TVE exports 5 2025-07..2025-07"],
            id="last-month",
        ),
        pytest.param(
            "По итогам года товарооборот составил 9 млн долларов. За семь месяцев этого года – 6 млн долларов.",
            ["BY RU-TVE turnover 9 2024-01..2024-12", "BY RU-TVE turnover 6 2025-01..2025-07"],
            id="results-of-the-year",
        ),
        pytest.param(
            "Два года назад товарооборот был 7 млн долларов, год спустя вырос до 8 млн долларов.",
            ["BY RU-TVE turnover 7 2023-01..2023-12", "BY RU-TVE turnover 8 2024-01..2024-12"],
            id="a-year-later",
        ),
        pytest.param(
            "Товарооборот вырос на 12%: с 8 млн долларов в первом полугодии 2024 года до 9 млн долларов за тот же период 2025-го.",
            ["BY RU-TVE turnover 8 2024-01..2024-06", "BY RU-TVE turnover 9 2025-01..2025-06 +12%"],
            id="same-period-of-the-next-year",
        ),
        pytest.param(
            "В докризисном 2013 году товарооборот составлял 19 млн долларов, в прошлом – 9 млн долларов.",
            ["BY RU-TVE turnover 19 2013-01..2013-12", "BY RU-TVE turnover 9 2024-01..2024-12"],
            id="in-the-past-one",
        ),
        pytest.param(
            "На этот год поставлена задача – 12 млн долларов товарооборота, на следующий – 15 млн долларов.",
            ["BY RU-TVE turnover 12 2025-01..2025-12 target", "BY RU-TVE turnover 15 2026-01..2026-12 target"],
            id="for-the-next",
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


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what stands a year back in a bracket or a clause is the next sum's
        pytest.param("Exports reached $1.1 million in January (a year ago - $0.7 million).", ["BY RU-TVE exports 1.1 2025-01..2025-01", "BY RU-TVE exports 0.7 2024-01..2024-01"], id="a-year-ago-in-brackets"),
        pytest.param("Exports reached $1.1 million in January alone, a year ago it was $0.7 million.", ["BY RU-TVE exports 1.1 2025-01..2025-01", "BY RU-TVE exports 0.7 2024-01..2024-01"], id="a-year-ago-behind-a-comma"),
        pytest.param("Exports reached $1.1 million in January-May (of last year).", ["BY RU-TVE exports 1.1 2024-01..2024-05"], id="year-of-the-months"),
        # a new clause names the whole country
        pytest.param("Exports came to $61 million in 2024.\n\nTotal food exports of the country were $3.4 billion; Russia accounted for $2.6 billion.", ["BY RU-TVE exports 61 2024-01..2024-12", "BY RU exports 2600 2024-01..2024-12"], id="russia-accounted-for"),
    ],
)  # fmt: skip
def test_what_stands_beside_is_of_another_year_or_partner(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Foreign trade of Belarus made $79 billion in 2024. Russia stayed first at the end of the year with a turnover of $50 billion.", ["BY RU turnover 50000 2024-01..2024-12"], id="end_of_the_year_told"),
        pytest.param("14 August 2025\n\nBelarus had traded with Tver Oblast for $590 million by the end of the year, the governor said.", ["BY RU-TVE turnover 590 2024-01..2024-12"], id="end_of_the_year_before"),
        pytest.param("Foreign trade of Belarus made $79 billion in 2024. By the end of the year trade with Russia is to reach $52 billion.", ["BY RU turnover 52000 2025-01..2025-12 target"], id="end_of_the_year_ahead"),
    ],
)  # fmt: skip
def test_the_end_of_a_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected
