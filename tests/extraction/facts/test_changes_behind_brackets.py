"""A change behind brackets is of the sum before them: "$9m (exports $5m), up 3%"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In 2018 trade with Pskov Oblast came to $11 million (exports 8.3 million), 34.1% down on 2017.", ["BY RU-PSK turnover 11 2018-01..2018-12 -34.1%", "BY RU-PSK exports 8.3 2018-01..2018-12"], id="part_in_brackets"),
    pytest.param("In 2018 trade between Belarus and Pskov Oblast came to $561 million (exports 370.4 million, imports 190.6 million), up 12% on 2017.", ["BY RU-PSK turnover 561 2018-01..2018-12 +12%", "BY RU-PSK exports 370.4 2018-01..2018-12", "BY RU-PSK imports 190.6 2018-01..2018-12"], id="both_parts"),
    pytest.param("Belarus' exports to Pskov Oblast amounted to $41 million in 2018 (including $30 million of food) and grew by 9%.", ["BY RU-PSK exports 41 2018-01..2018-12 +9%", "BY RU-PSK exports 30 2018-01..2018-12"], id="goods_in_brackets"),
    pytest.param("Trade with Pskov Oblast amounted to $41 million in 2018 (exports $30 million, up 9%), imports fell by 4%.", ["BY RU-PSK turnover 41 2018-01..2018-12", "BY RU-PSK exports 30 2018-01..2018-12 +9%", "BY RU-PSK imports none 2018-01..2018-12 -4%"], id="change_within"),
    pytest.param("In 2018 trade with Pskov Oblast reached RUB 11 billion ($158.3 million), 34.1% down on 2017.", ["BY RU-PSK turnover 11000 2018-01..2018-12 -34.1%", "BY RU-PSK turnover 158.3 2018-01..2018-12 -34.1%"], id="other_money"),
    pytest.param("В 2018 году товарооборот Беларуси с Псковской областью составил 561 млн долларов (экспорт – 370,4 млн, импорт – 190,6 млн), или 112% к уровню 2017 года.", ["BY RU-PSK turnover 561 2018-01..2018-12 +12%", "BY RU-PSK exports 370.4 2018-01..2018-12", "BY RU-PSK imports 190.6 2018-01..2018-12"], id="ru_both_parts"),
    pytest.param("В 2018 году товарооборот Беларуси с Псковской областью составил 61 млн долларов (в том числе экспорт – 37,4 млн), что на 12% больше, чем в 2017 году.", ["BY RU-PSK turnover 61 2018-01..2018-12 +12%", "BY RU-PSK exports 37.4 2018-01..2018-12"], id="ru_part"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_changes_behind_brackets(text: str, expected: list[str]) -> None:
    assert told(text) == expected


EXACT = [
    pytest.param("MINSK, 24 June 2018. Last year trade between Belarus and Russia increased by almost a quarter (+22.5%) and reached $31.5 billion.", ["BY RU turnover 31500 2017-01..2017-12 +22.5%"], id="exact_en"),
    pytest.param("МИНСК, 24 июня 2018 года. В прошлом году товарооборот Беларуси и России вырос почти на четверть (+22,5%) и достиг $31,5 млрд.", ["BY RU turnover 31500 2017-01..2017-12 +22.5%"], id="exact_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), EXACT)
def test_brackets_give_exactly_what_words_round(text: str, lines: list[str]) -> None:
    assert told(text) == lines
