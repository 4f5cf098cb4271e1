"""What a sum has come from, and growth that is said of something else."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

BASES = [
    pytest.param(
        "18 September 2024. Trade between Russia and Belarus exceeded $55 billion in 2023, up from $54 billion.",
        ["BY RU turnover 55000 2023-01..2023-12", "BY RU turnover 54000 undated"],
        id="up_from",
    ),
    pytest.param(
        "18 September 2024. Trade between Russia and Belarus is set to exceed 5 trillion roubles in 2024, up from 4.6 trillion.",
        ["BY RU turnover 5000000 2024-01..2024-12 forecast", "BY RU turnover 4600000 undated"],
        id="up_from_a_forecast",
    ),
    pytest.param(
        "18 September 2024. Exports of Belarus to Tula Oblast came to $55 million in 2023, down from $64 million in 2022.",
        ["BY RU-TUL exports 55 2023-01..2023-12", "BY RU-TUL exports 64 2022-01..2022-12"],
        id="down_from_a_dated_one",
    ),
    pytest.param(
        "18 September 2024. Exports of Belarus to Tula Oblast came to $55 million in 2023, up from $44 million a year earlier.",
        ["BY RU-TUL exports 55 2023-01..2023-12", "BY RU-TUL exports 44 2022-01..2022-12"],
        id="up_from_a_year_earlier",
    ),
    pytest.param(
        "18 сентября 2024 года. Экспорт Беларуси в Тульскую область составил в 2023 году 55 млн долларов, увеличившись с 44 млн.",
        ["BY RU-TUL exports 55 2023-01..2023-12", "BY RU-TUL exports 44 undated"],
        id="ru_grown_from",
    ),
]

GROWTH = [
    pytest.param(
        "18 September 2024. The Union budget is up 17%, and the trade surplus of Belarus with Russia is 400 million dollars.",
        ["BY RU balance 400 undated"],
        id="a_budget_is_up",
    ),
    pytest.param(
        "18 September 2024. Output is up 4%, exports of Belarus to Russia are $20 billion.",
        ["BY RU exports 20000 undated"],
        id="output_is_up",
    ),
    pytest.param(
        "18 September 2024. Growth was 4%, trade of Belarus with Tula Oblast came to $20 million in 2023.",
        ["BY RU-TUL turnover 20 2023-01..2023-12 +4%"],
        id="growth_was",
    ),
    pytest.param(
        "18 September 2024. Up 4% in 2023, exports of Belarus to Russia came to $20 billion.",
        ["BY RU exports 20000 2023-01..2023-12 +4%"],
        id="up_itself",
    ),
    pytest.param(
        "18 September 2024. Having grown by 4% in 2023, exports of Belarus to Russia came to $20 billion.",
        ["BY RU exports 20000 2023-01..2023-12 +4%"],
        id="having_grown",
    ),
]


@pytest.mark.parametrize(("text", "expected"), BASES)
def test_what_a_sum_came_from_has_a_time_of_its_own(text: str, expected: list[str]) -> None:
    """The months of a sum are not those of what it has come from."""
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), GROWTH)
def test_growth_of_other_things_is_not_that_of_trade(text: str, expected: list[str]) -> None:
    """Growth with a subject before it is not that of the trade told next."""
    assert told(text) == expected
