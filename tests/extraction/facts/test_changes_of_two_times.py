"""Changes with months of their own, one after the other; how often one came is no change."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("Trade with Kirov Oblast grew by 12% in 2024 and by nearly 20% in January-February 2025.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover none 2025-01..2025-02 +20%"], id="last_year_and_months"),
    pytest.param("Trade with Kirov Oblast grew by 12% in 2024, while in January-February 2025 by 20%.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover none 2025-01..2025-02 +20%"], id="comma_and_months_first"),
    pytest.param("Trade with Kirov Oblast is solid. The growth was good: 12% up in 2024, nearly 20% up in January-February 2025.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover none 2025-01..2025-02 +20%"], id="two_behind_a_colon"),
    pytest.param("Trade with Kirov Oblast grew by 12% in 2024 and made up 20% of the total in January-February 2025.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%"], id="share_of_all"),
    pytest.param("Товарооборот с Кировской областью вырос на 12% в 2024 году и почти на 20% в январе-феврале 2025 года.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover none 2025-01..2025-02 +20%"], id="ru_last_year_and_months"),
    pytest.param("Trade with Kirov Oblast grew by 12% in 2024 and by 20% in January-February 2025. We are close to $150 million.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover none 2025-01..2025-02 +20%", "BY RU-KIR turnover 150 undated"], id="close_to_a_sum"),
    pytest.param("Товарооборот с Кировской областью вырос на 12% в 2024 году. Мы близки к 150 млн долларов.", ["BY RU-KIR turnover none 2024-01..2024-12 +12%", "BY RU-KIR turnover 150 undated"], id="ru_close_to_a_sum"),
    pytest.param("Trade with the Perm region in 2014 decreased by half. This compares with $500 million a few years ago.", ["BY RU-PER turnover none 2014-01..2014-12 -50%", "BY RU-PER turnover 500 undated"], id="compared_with_a_past_sum"),
    pytest.param("Tver and Belarus\n\n20 December 2024. Last year trade of Belarus with Tver Oblast rose by 25%. You visited Belarus two times last year.", ["BY RU-TVE turnover none 2023-01..2023-12 +25%"], id="visited_two_times"),
    pytest.param("Tver and Belarus\n\n20 December 2024. Last year trade of Belarus with Tver Oblast rose by 25%. Ministers have been to Tver three times last year.", ["BY RU-TVE turnover none 2023-01..2023-12 +25%"], id="been_there"),
    pytest.param("Тверь и Беларусь\n\n20 декабря 2024 года. В прошлом году товарооборот Беларуси с Тверской областью вырос на 25%. Делегации посещали Тверь в 3 раза чаще.", ["BY RU-TVE turnover none 2023-01..2023-12 +25%"], id="ru_visited"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_changes_of_two_times(text: str, expected: list[str]) -> None:
    assert told(text) == expected
