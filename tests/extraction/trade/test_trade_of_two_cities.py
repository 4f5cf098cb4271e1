"""Two cities as those that trade, wherever they are named: "Days of Kazan open in Minsk. The trade of the cities …"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("Days of Kazan open in Minsk. In 2016, trade between the cities exceeded $12 million.", ["BY-HM RU-TA turnover 12 2016-01..2016-12"], id="days_of_a_city"),
    pytest.param("Minsk is a partner of the Russian capital, and the mayor of Moscow came. In 2016, trade between the two cities exceeded $12 million.", ["BY-HM RU-MOW turnover 12 2016-01..2016-12"], id="partner_of_the_capital"),
    pytest.param("Minsk and Moscow signed a plan. Belarus' exports to Russia came to $9 billion in 2016. Trade between the two capitals made up $1.2 billion.", ["BY RU exports 9000 2016-01..2016-12", "BY-HM RU-MOW turnover 1200 2016-01..2016-12"], id="two_capitals_beside_the_countries"),
    pytest.param("MINSK, 14 July 2017. The delegation of Bryansk came to Gomel. In 2016, trade between the two cities exceeded $12 million, the mayor of Gomel said.", ["BY-HO RU-BRY turnover 12 2016-01..2016-12"], id="not_the_dateline"),
    pytest.param("Gomel Oblast and Bryansk Oblast have signed a plan, and Klintsy works with Gomel. In 2016, trade between the two oblasts exceeded $12 million.", ["BY-HO RU-BRY turnover 12 2016-01..2016-12"], id="regions_are_no_cities"),
    pytest.param("В Минске прошли Дни Казани. В 2016 году товарооборот между городами превысил 12 млн долларов.", ["BY-HM RU-TA turnover 12 2016-01..2016-12"], id="ru_days"),
    pytest.param("Минск и Москва – города-побратимы. Экспорт Беларуси в Россию составил в 2016 году 9 млрд долларов. Товарооборот двух столиц – 1,2 млрд долларов.", ["BY RU exports 9000 2016-01..2016-12", "BY-HM RU-MOW turnover 1200 2016-01..2016-12"], id="ru_beside_the_countries"),
    pytest.param("Гомель и Брянск дружат давно. В 2016 году товарооборот между двумя городами составил 12 млн долларов.", ["BY-HO RU-BRY turnover 12 2016-01..2016-12"], id="ru_other_city"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_trade_of_two_cities(text: str, expected: list[str]) -> None:
    assert told(text) == expected
