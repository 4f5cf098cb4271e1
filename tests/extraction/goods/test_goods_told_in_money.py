"""The goods of a sum that only says what the tonnes of the sentence before came to in money."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

TOLD = [
    pytest.param("Amur Oblast sold soya to Belarus for $9 million in 2022.", ["soya"], id="soya"),
    pytest.param("Exports of meat products to Russia amounted to 418 million dollars in 2022.", ["meat"], id="meat_products"),
    pytest.param("В 2022 году экспорт ржи в Беларусь из Красноярского края составил 21,4 тыс. тонн против 9,8 тыс. тонн годом ранее. В стоимостном выражении поставки оценены в 7,6 млн долларов.", ["grain"], id="tonnes_and_money_ru"),
    pytest.param("В 2022 году экспорт сыра в Россию составил 21,4 тыс. тонн. Общий экспорт в Россию в денежном выражении вырос до 914,6 млн долларов.", [None], id="all_exports_in_money_ru"),
    pytest.param("In 2022 exports of cheese to Russia amounted to 21.4 thousand tonnes against 9.8 thousand a year earlier. In value terms supplies were estimated at $97.6 million.", ["cheese"], id="tonnes_and_money_en"),
    pytest.param("Торговля продовольствием между Беларусью и Россией достигла 4,1 млрд долларов, из которых на экспорт приходится 3,2 млрд, а на поставки в Беларусь из России – 905,3 млн долларов.", ["food", "food", "food"], id="both_parts_ru"),
    pytest.param("Food trade between Belarus and Russia reached $4.1 billion, of which exports accounted for $3.2 billion and supplies to Belarus from Russia for $905.3 million.", ["food", "food", "food"], id="both_parts_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), TOLD)
def test_goods(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in figures(text)] == goods


TONNES = [
    pytest.param("Экспорт рыбы из Карелии в Беларусь за 2022 год увеличился в 2,7 раза – поставлено две тысячи тонн.\n\n«Объемы невелики, но рост поставок в 2,7 раза радует», – сказал министр Карелии Павел Иванов.", [], id="ru_fish"),
    pytest.param("Exports of fish from Karelia to Belarus grew by 27% in 2022: two thousand tonnes were supplied.\n\n“The volumes are small, but supplies grew by 27%,” Karelian minister Pavel Ivanov said.", [], id="fish"),
    pytest.param("Supplies of potash to Pskov Oblast increased by 10% to 30 thousand tonnes in 2022. Trade with Pskov Oblast increased by 10% too.", ["BY RU-PSK turnover none 2022-01..2022-12 +10%"], id="all_trade_too"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TONNES)
def test_a_change_told_in_tonnes_is_none_of_all_goods(text: str, expected: list[str]) -> None:
    assert told(text) == expected
