"""Words that a page has run together: a preposition at its number, two units in one word."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RUSSIAN = [
    pytest.param("Товарооборот Тульской области и Беларуси намерены увеличить до 350 млн долларовк 2030 году.", ["BY RU-TUL turnover 350 2030-01..2030-12 target"], id="preposition_behind_money_ru"),
    pytest.param("Товарооборот Тульской области и Беларуси за9 месяцев 2024года составил350 млн долларовСША, что на5,2% больше.", ["BY RU-TUL turnover 350 2024-01..2024-09 +5.2%"], id="preposition_before_digits_ru"),
    pytest.param("Товарооборот Тульской области с Беларусью составил 350 миллионовдолларов в 2024 году.", ["BY RU-TUL turnover 350 2024-01..2024-12"], id="two_units_ru"),
    pytest.param("Товарооборот Тульской области с Беларусью составил 350 млндолларов в2024 году.", ["BY RU-TUL turnover 350 2024-01..2024-12"], id="short_unit_ru"),
]  # fmt: skip
ENGLISH = [
    pytest.param("Trade of the Tula Region with Belarus amounted to $350 millionin 2024, up 5%compared to 2023.", ["BY RU-TUL turnover 350 2024-01..2024-12 +5%"], id="preposition_behind_a_unit_en"),
    pytest.param("Trade of the Tula Region with Belarus amounted to$350 million in2024, up by5% compared to 2023.", ["BY RU-TUL turnover 350 2024-01..2024-12 +5%"], id="preposition_before_digits_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
