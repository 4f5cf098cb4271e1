"""Moscow as a city, whose favour a balance is in, and growth that is measured on another partner."""

from __future__ import annotations

import pytest

from .told import figures, told

CITY = [
    pytest.param("Экспорт Беларуси в Москву составил в 2021 году 300 млн долларов.", ["BY RU-MOW exports 300 2021-01..2021-12"], id="exports"),
    pytest.param("В 2021 году Беларусь поставила в Москву товаров на 300 млн долларов.", ["BY RU-MOW exports 300 2021-01..2021-12"], id="supplied"),
    pytest.param("Импорт Беларуси из Москвы составил в 2021 году 300 млн долларов.", ["BY RU-MOW imports 300 2021-01..2021-12"], id="imports"),
    pytest.param(
        "Экспорт Беларуси в Россию в 2021 году составил 900 млн долларов, в том числе в Москву 300 млн долларов.",
        ["BY RU exports 900 2021-01..2021-12", "BY RU-MOW exports 300 2021-01..2021-12"],
        id="including",
    ),
    pytest.param(
        "Belarus' exports to Russia in 2021 came to $900 million, including $300 million to Moscow.",
        ["BY RU exports 900 2021-01..2021-12", "BY RU-MOW exports 300 2021-01..2021-12"],
        id="including_en",
    ),
    pytest.param("In 2021 Belarus' largest partners were Moscow ($8 billion) and Tver Oblast.", ["BY RU-MOW turnover 8000 2021-01..2021-12"], id="first_of_a_list"),
    pytest.param("The main partners of Grodno Oblast are Moscow and the Tver and Kaliningrad oblasts. Its exports to Moscow in 2021 were $80 million.", ["BY-HR RU-MOW exports 80 2021-01..2021-12"], id="among_partners"),
    pytest.param("Основные партнеры Гродненской области – Москва, Тверская и Псковская области. В Москву в 2021 году отправлено товаров на 80 млн долларов.", ["BY-HR RU-MOW exports 80 2021-01..2021-12"], id="among_partners_ru"),
    pytest.param("The delegation saw Moscow, Tver and Bryansk. In 2021 Minsk sold Moscow goods for $14 billion.", ["BY RU exports 14000 2021-01..2021-12"], id="places_of_a_visit"),
    pytest.param("Минск и Москва договорились. Экспорт Беларуси составил в 2021 году 300 млн долларов.", ["BY RU exports 300 2021-01..2021-12"], id="capitals"),
]  # fmt: skip
FAVOUR = [
    pytest.param("In 2021 the trade balance of Belarus and Penza Oblast amounted to $20 million in Penza Oblast's favour.", -20, id="owner"),
    pytest.param("The balance of trade between Belarus and Penza Oblast was $20 million in favor of Penza Oblast.", -20, id="of_the_region"),
    pytest.param("The balance of trade between Belarus and Penza Oblast was $20 million in favour of Belarus.", 20, id="of_belarus"),
    pytest.param("Сальдо торговли Беларуси с Пензенской областью — 20 млн долларов в пользу Пензенской области.", -20, id="ru"),
]  # fmt: skip
ON_OTHERS = [
    pytest.param("Exports of Belarus to Penza Oblast in 2021 were $300 million, 20% more than to Ryazan Oblast.", id="than_to"),
    pytest.param("In 2021 Belarus' trade with Penza Oblast amounted to $300 million, 1.5 times as much as with Kazakhstan.", id="as_with"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2021 году составил 300 млн долларов, что на 20% больше, чем в Рязанскую.", id="ru_than_to"),
    pytest.param("Пензенская область торгует с Беларусью втрое больше, чем с Казахстаном: товарооборот в 2021 году составил 300 млн долларов.", id="ru_colon"),
]  # fmt: skip
ON_A_YEAR = [
    pytest.param("Exports of Belarus to Penza Oblast in 2021 were $300 million, 20% more than in 2020.", id="year"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2021 году составил 300 млн долларов, что на 20% больше, чем годом ранее.", id="ru_year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CITY)
def test_goods_to_moscow_go_to_the_city(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "millions"), FAVOUR)
def test_a_balance_is_signed_by_whose_favour_it_is_in(text: str, millions: int) -> None:
    assert [figure.value for figure in figures(text)] == [millions * 10**6]


@pytest.mark.parametrize("text", ON_OTHERS)
def test_growth_on_another_partner_is_no_yearly_change(text: str) -> None:
    assert [(figure.value, figure.change_pct) for figure in figures(text)] == [(300 * 10**6, None)]


@pytest.mark.parametrize("text", ON_A_YEAR)
def test_growth_on_a_year_is_kept(text: str) -> None:
    assert [figure.change_pct for figure in figures(text)] == [20]
