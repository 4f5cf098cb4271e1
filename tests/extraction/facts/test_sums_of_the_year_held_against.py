"""A sum named as that of the year a thing is held against is of that year, and what went before is not."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

HELD = [
    pytest.param("Tver and Belarus\n\n20 December 2024. In January-October trade of Belarus with Tver Oblast reached $30 million against last year's $20 million.", ["BY RU-TVE turnover 30 2024-01..2024-10", "BY RU-TVE turnover 20 2023-01..2023-10"], id="against_last_years"),
    pytest.param("In 2022 trade of Belarus with Tver Oblast reached $30 million, compared with the previous year's $20 million.", ["BY RU-TVE turnover 30 2022-01..2022-12", "BY RU-TVE turnover 20 2021-01..2021-12"], id="compared_with_the_previous_years"),
    pytest.param("In 2022 exports of Belarus to Tver Oblast were $30 million, up from the 2021 figure of $20 million.", ["BY RU-TVE exports 30 2022-01..2022-12", "BY RU-TVE exports 20 2021-01..2021-12"], id="figure_of_a_year"),
    pytest.param("In 2022 trade of Belarus with Tver Oblast reached $30 million, compared to 2021 $20 million.", ["BY RU-TVE turnover 30 2022-01..2022-12", "BY RU-TVE turnover 20 2021-01..2021-12"], id="a_year_and_its_sum"),
    pytest.param("In January-May 2022 trade of Belarus with Tver Oblast exceeded the previous year's $20 million and hit $30 million.", ["BY RU-TVE turnover 20 2021-01..2021-12", "BY RU-TVE turnover 30 2022-01..2022-05"], id="exceeded_the_previous_years"),
    pytest.param("In 2022 trade of Belarus with Tver Oblast rose by 10% compared to 2021 to $20 million.", ["BY RU-TVE turnover 20 2022-01..2022-12 +10%"], id="grew_compared_to_a_year"),
    pytest.param("Tver and Belarus\n\n20 December 2024. In October trade of Belarus with Tver Oblast was three times last year's level.", ["BY RU-TVE turnover none 2024-10..2024-10 +200%"], id="times_last_years_level"),
    pytest.param("In January-May 2022 exports of Belarus to Tver Oblast came to $30 million, which is 1.5 times the previous year's figure.", ["BY RU-TVE exports 30 2022-01..2022-05 +50%"], id="sum_and_times_the_previous_years"),
    pytest.param("Тверь и Беларусь\n\n20 декабря 2024 года. В январе – октябре товарооборот Беларуси с Тверской областью составил 30 млн долларов против прошлогодних 20 млн.", ["BY RU-TVE turnover 30 2024-01..2024-10", "BY RU-TVE turnover 20 2023-01..2023-10"], id="ru_against_last_years"),
    pytest.param("В 2022 году товарооборот Беларуси с Тверской областью составил 30 млн долларов против показателя 2021 года в 20 млн долларов.", ["BY RU-TVE turnover 30 2022-01..2022-12", "BY RU-TVE turnover 20 2021-01..2021-12"], id="ru_against_the_result_of"),
    pytest.param("В 2022 году товарооборот Беларуси с Тверской областью увеличился по сравнению с 2021 годом на 20 млн долларов и составил 90 млн долларов.", ["BY RU-TVE turnover 90 2022-01..2022-12"], id="ru_grew_by_a_sum_on_a_year"),
    pytest.param("Тверь и Беларусь\n\n20 декабря 2024 года. В сравнении с показателем 2022 года 20 млн долларов товарооборот Беларуси с Тверской областью вырос до 30 млн.", ["BY RU-TVE turnover 20 2022-01..2022-12", "BY RU-TVE turnover 30 undated"], id="ru_the_other_sum_is_of_another_year"),
    pytest.param("20 декабря 2024 года. По сравнению с первым полугодием 2022 года 40 млн долларов экспорта Беларуси в Тверскую область – это рост на 15%.", ["BY RU-TVE exports 40 2023-01..2023-06 +15%"], id="ru_the_sum_compared"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_sums_of_the_year_held_against(text: str, expected: list[str]) -> None:
    assert told(text) == expected
