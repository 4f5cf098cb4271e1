"""Moscow where it is the city that sells or buys, and where it stands for Russia."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts

CITY, RUSSIA = "RU-MOW", "RU"
CASES = [
    pytest.param("Объем экспорта из Москвы в Беларусь в 2019 году составил 640 млн долларов.", CITY, id="ru-exports-from"),
    pytest.param("Экспорт Москвы в Беларусь в 2019 году составил 640 млн долларов.", CITY, id="ru-exports-of"),
    pytest.param("Беларусь закупила в Москве в 2019 году товаров на 640 млн долларов.", CITY, id="ru-bought-in"),
    pytest.param("Exports from Moscow to Belarus came to $640 million in 2019.", CITY, id="exports-from"),
    pytest.param("Moscow's exports to Belarus came to $640 million in 2019.", CITY, id="exports-of"),
    pytest.param("Belarus sold $640 million worth of food to Moscow in 2019.", CITY, id="sold-to"),
    pytest.param("Gas supplies from Moscow to Belarus will be dearer. Trade of Belarus with Russia was $640 million in 2019.", RUSSIA, id="gas"),
    pytest.param("Экспорт газа из Москвы в Беларусь подорожает. Товарооборот Беларуси с Россией в 2019 году составил 640 млн долларов.", RUSSIA, id="ru-gas"),
    pytest.param("Переговоры Москвы и Минска идут. Экспорт в Россию в 2019 году составил 640 млн долларов.", RUSSIA, id="ru-talks"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "partner"), CASES)
def test_moscow(text: str, partner: str) -> None:
    assert [(where, value) for where, _, value in facts(text)] == [(partner, 640_000_000)]


def test_moscow_is_the_city_where_we_trade_with_it_and_with_a_region() -> None:
    text = "В прошлом году товарооборот с Россией составил 37 млрд долларов. С Москвой мы торгуем на 9 млрд, с Петербургом – на 2 млрд."
    assert [where for where, _, _ in facts(text)] == [RUSSIA, CITY, "RU-SPE"]
