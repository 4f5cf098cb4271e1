"""A sum told for a year by which it is to be there is a goal, unless a word tells that it has been reached."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

GOALS = [
    pytest.param("By 2031, Belarusian exports to Penza Oblast – $300 million.", id="dash"),
    pytest.param("Exports of Belarus to Penza Oblast are to be $300 million by 2031.", id="is_to_be"),
    pytest.param("Belarus and Penza Oblast: $300 million of exports by 2031.", id="headline"),
    pytest.param("К 2031 году экспорт Беларуси в Пензенскую область — 300 млн долларов.", id="ru_dash"),
    pytest.param("Экспорт Беларуси в Пензенскую область к концу 2031 года — до 300 млн долларов.", id="ru_end_of"),
]  # fmt: skip
REACHED = [
    pytest.param("By 2019 exports of Belarus to Penza Oblast had reached $300 million.", id="had_reached"),
    pytest.param("5 March 2023\n\nBy 2019, exports of Belarus to Penza Oblast – $300 million.", id="over"),
    pytest.param("К 2019 году экспорт Беларуси в Пензенскую область составил 300 млн долларов.", id="ru_reached"),
    pytest.param("5 марта 2023\n\nК концу 2019 года экспорт Беларуси в Пензенскую область — 300 млн долларов.", id="ru_over"),
]  # fmt: skip


GROWN = [
    pytest.param("5 марта 2023\n\nЭкспорт Беларуси в Пензенскую область в 2019 году к 2018 году вырос на 20% – до 300 млн долларов.", id="ru_grown_on_the_year_before"),
    pytest.param("5 марта 2023\n\nК 2019 году экспорт Беларуси в Пензенскую область вырос на 20 процентов – до 300 млн долларов.", id="ru_grown_in_words"),
    pytest.param("5 марта 2023\n\nК 2019 году экспорт Беларуси в Пензенскую область вырос на 20% – до 300 млн долларов.", id="ru_grown_dash"),
    pytest.param("5 марта 2023\n\nЭкспорт Беларуси в Пензенскую область к 2019 году увеличился на 20%, составив 300 млн долларов.", id="ru_grown_making"),
    pytest.param("5 марта 2023\n\nК 2019 году экспорт Беларуси в Пензенскую область снизился на 20% – 300 млн долларов.", id="ru_fell_dash"),
    pytest.param("5 марта 2023\n\nК 2019 году экспорт Беларуси в Пензенскую область вырос на 20% (300 млн долларов).", id="ru_grown_brackets"),
    pytest.param("5 March 2023\n\nBy 2019 exports of Belarus to Penza Oblast had grown by 20% – to $300 million.", id="grown_dash"),
]  # fmt: skip


@pytest.mark.parametrize("text", GOALS)
def test_what_is_due_by_a_year_is_a_goal(text: str) -> None:
    assert told(text) == ["BY RU-PNZ exports 300 2031-01..2031-12 target"]


@pytest.mark.parametrize("text", REACHED)
def test_what_was_there_by_a_year_is_told(text: str) -> None:
    assert told(text) == ["BY RU-PNZ exports 300 2019-01..2019-12"]


@pytest.mark.parametrize("text", GROWN)
def test_what_has_grown_to_a_sum_by_a_year_is_of_that_year(text: str) -> None:
    (line,) = told(text)
    assert line.startswith("BY RU-PNZ exports 300 2019-01..2019-12 ")


THOUGHT = [
    pytest.param("Считаю важным, что к концу 2022 года экспорт Беларуси в Пензенскую область – 300 млн долларов.", "2022-01..2022-12", id="ru_thought_of_what_is_over"),
    pytest.param("I believe it matters that by the end of 2022 exports of Belarus to Penza Oblast were $300 million.", "2022-01..2022-12", id="thought_of_what_is_over"),
    pytest.param("Думаю, что к концу 2023 года экспорт Беларуси в Пензенскую область – 300 млн долларов.", "2023-01..2023-12 forecast", id="ru_thought_of_what_is_to_come"),
    pytest.param("I think that by the end of 2023 exports of Belarus to Penza Oblast – $300 million.", "2023-01..2023-12 forecast", id="thought_of_what_is_to_come"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), THOUGHT)
def test_what_is_thought_of_a_time_that_is_over_is_no_guess(text: str, line: str) -> None:
    dated = "5 марта 2023" if text[0] >= "А" else "5 March 2023"
    assert told(f"{dated}\n\n{text}") == [f"BY RU-PNZ exports 300 {line}"]


def test_growth_against_a_year_leaves_the_sum_of_the_next_flow_alone() -> None:
    text = "В 2021 году товарооборот с Пензенской областью составил 58 млн долларов. К 2020 году торговля выросла на 7%, экспорт – 30 млн долларов."
    assert told(f"5 марта 2023\n\n{text}") == [
        "BY RU-PNZ turnover 58 2021-01..2021-12 +7%",
        "BY RU-PNZ exports 30 2021-01..2021-12",
    ]


def test_a_deadline_of_the_next_clause_makes_no_goal() -> None:
    text = "5 July 2023\n\nImports of Belarus from Penza Oblast – $9 million in May, so the plan is near by the end of 2023."
    assert told(text)[0] == "BY RU-PNZ imports 9 2023-05..2023-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("21 June 2023. Trade of Belarus and Arkhangelsk Oblast is to reach $100 million this year and is expected to exceed $200 million in a five-year period.", ["BY RU-ARK turnover 100 2023-01..2023-12 target", "BY RU-ARK turnover 200 2028-01..2028-12 forecast"], id="five-year-period"),
        pytest.param("21 June 2023. Trade of Belarus and Arkhangelsk Oblast will reach $100 million this year and is to double to $200 million in three years.", ["BY RU-ARK turnover 100 2023-01..2023-12 forecast", "BY RU-ARK turnover 200 2026-01..2026-12 target"], id="in-three-years"),
        pytest.param("21 June 2023. Trade of Belarus and Arkhangelsk Oblast grew from $60 million to $100 million over a five-year period.", ["BY RU-ARK turnover 60 undated", "BY RU-ARK turnover 100 undated"], id="five-years-past"),
        pytest.param("21 июня 2023 года. Товарооборот Беларуси с Архангельской областью в этом году достигнет 100 млн долларов, а в трехлетней перспективе превысит 200 млн.", ["BY RU-ARK turnover 100 2023-01..2023-12 forecast", "BY RU-ARK turnover 200 2026-01..2026-12 target"], id="three-years-ahead-in-russian"),
    ],
)  # fmt: skip
def test_years_ahead_beside_this_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("18 октября 2021 года. В 2021 году экспорт Беларуси в Мурманскую область достигнет 1,4 млрд рублей, это вдвое больше за три года.", ["BY RU-MUR exports 1400 2021-01..2021-12 forecast"], id="years_of_growth_behind_a_sum_to_come_ru"),
        pytest.param("18 октября 2021 года. В 2021 году товарооборот Беларуси и Омской области ожидается на уровне 1,4 млрд рублей: за четыре года – рост в девять раз.", ["BY RU-OMS turnover 1400 2021-01..2021-12 forecast"], id="over_years_before_growth_ru"),
        pytest.param("18 October 2021. In 2021 exports of Belarus to Murmansk Oblast will be 1.4 billion rubles – a ninefold rise in four years.", ["BY RU-MUR exports 1400 2021-01..2021-12 forecast"], id="rise_in_years_behind_a_sum_to_come"),
        pytest.param("18 октября 2021 года. Товарооборот Беларуси и Мурманской области планируется довести до 1,4 млрд рублей за три года.", ["BY RU-MUR turnover 1400 2024-01..2024-12 target"], id="years_ahead_ru"),
    ],
)  # fmt: skip
def test_years_of_growth_are_no_deadline(text: str, expected: list[str]) -> None:
    assert told(text) == expected
