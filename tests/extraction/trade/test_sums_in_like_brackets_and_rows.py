"""Sums in brackets told like those of the flow before, and rows of sums that semicolons part."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RUSSIAN = [
    pytest.param("В 2023 году экспорт Тульской области в Беларусь составил 132,1 млн долларов (в 2022 году – 110,3 млн), импорт – 78,4 млн (69,9 млн).", ["BY RU-TUL imports 132.1 2023-01..2023-12", "BY RU-TUL imports 110.3 2022-01..2022-12", "BY RU-TUL exports 78.4 2023-01..2023-12", "BY RU-TUL exports 69.9 2022-01..2022-12"], id="in_brackets_like_those_before_ru"),
    pytest.param("Экспорт Тульской области в Беларусь за 2023 год – 132,1 млн долларов (2022 – 110,3), импорт – 78,4 (2022 – 69,9).", ["BY RU-TUL imports 132.1 2023-01..2023-12", "BY RU-TUL imports 110.3 2022-01..2022-12", "BY RU-TUL exports 78.4 2023-01..2023-12", "BY RU-TUL exports 69.9 2022-01..2022-12"], id="in_brackets_without_unit_ru"),
    pytest.param("В 2023 году экспорт Тульской области в Беларусь составил 132,1 млн долларов (11,3 млрд рублей), импорт – 78,4 млн (6,9 млрд).", ["BY RU-TUL imports 132.1 2023-01..2023-12", "BY RU-TUL imports 11300 2023-01..2023-12", "BY RU-TUL exports 78.4 2023-01..2023-12", "BY RU-TUL exports 6900 2023-01..2023-12"], id="in_brackets_of_other_money_ru"),
    pytest.param("В тройке лидеров по товарообороту с Беларусью за 2023 год – Московская область, Москва и Смоленская область (8,9; 8,1 и 3,2 млрд долларов соответственно).", ["BY RU-MOS turnover 8900 2023-01..2023-12", "BY RU-MOW turnover 8100 2023-01..2023-12", "BY RU-SMO turnover 3200 2023-01..2023-12"], id="row_with_semicolons_ru"),
    pytest.param("Товарооборот Тульской области с Беларусью: 2021 год – 310 млн долларов, в 2022-м – 355, в 2023-м – 415.", ["BY RU-TUL turnover 310 2021-01..2021-12", "BY RU-TUL turnover 355 2022-01..2022-12", "BY RU-TUL turnover 415 2023-01..2023-12"], id="years_in_a_row_ru"),
]  # fmt: skip
ENGLISH = [
    pytest.param("In 2023 exports of the Tula Region to Belarus came to $132.1 million (in 2022 – $110.3 million), imports to $78.4 million ($69.9 million).", ["BY RU-TUL imports 132.1 2023-01..2023-12", "BY RU-TUL imports 110.3 2022-01..2022-12", "BY RU-TUL exports 78.4 2023-01..2023-12", "BY RU-TUL exports 69.9 2022-01..2022-12"], id="in_brackets_like_those_before_en"),
    pytest.param("In 2023 the Tver, Tula and Smolensk regions led in trade with Belarus (9.1; 8.2 and 3.4 billion dollars respectively).", ["BY RU-TVE turnover 9100 2023-01..2023-12", "BY RU-TUL turnover 8200 2023-01..2023-12", "BY RU-SMO turnover 3400 2023-01..2023-12"], id="row_with_semicolons_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Gomel Oblast's exports to Russia rose to $2.2 billion in 2018. Among the partners are Moscow ($640 million in trade), Tula Oblast ($41 million), Bryansk Oblast ($230 million).", ["BY-HO RU exports 2200 2018-01..2018-12", "BY-HO RU-MOW turnover 640 2018-01..2018-12", "BY-HO RU-TUL turnover 41 2018-01..2018-12", "BY-HO RU-BRY turnover 230 2018-01..2018-12"], id="trade_in_the_first_brackets"),
        pytest.param("Экспорт Гомельской области в Россию в 2018 году вырос до 2,2 млрд долларов. Среди партнёров – Москва (640 млн долларов товарооборота), Тульская область (41 млн долларов).", ["BY-HO RU exports 2200 2018-01..2018-12", "BY-HO RU-MOW turnover 640 2018-01..2018-12", "BY-HO RU-TUL turnover 41 2018-01..2018-12"], id="ru_trade_in_the_first_brackets"),
    ],
)  # fmt: skip
def test_flow_named_in_the_first_brackets_holds_for_the_row(text: str, expected: list[str]) -> None:
    assert told(text) == expected
