"""Moscow as a city, whose favour a balance is in, growth measured on another partner, others in brackets and by the way."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

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

BRACKETS = [
    pytest.param(
        "In 2021 Belarus' trade with Russia was $900 million (exports $400 million, imports $500 million), with Peru at $90 million (exports $60 million, imports $30 million).",
        ["BY RU turnover 900 2021-01..2021-12", "BY RU exports 400 2021-01..2021-12", "BY RU imports 500 2021-01..2021-12"],
        id="of_another_country",
    ),
    pytest.param(
        "Товарооборот Беларуси с Россией в 2021 году составил 900 млн долларов (экспорт – 400 млн, импорт – 500 млн), с Перу – 90 млн (экспорт – 60 млн).",
        ["BY RU turnover 900 2021-01..2021-12", "BY RU exports 400 2021-01..2021-12", "BY RU imports 500 2021-01..2021-12"],
        id="of_another_country_ru",
    ),
    pytest.param(
        "In 2021 Brest Oblast's trade with Peru came to $90 million (exports $60 million, imports $30 million), with Russia to $900 million (exports $400 million).",
        ["BY-BR RU turnover 900 2021-01..2021-12", "BY-BR RU exports 400 2021-01..2021-12"],
        id="trade_behind_others_parts",
    ),
    pytest.param(
        "Товарооборот Беларуси с Россией в 2021 году составил 900 млн долларов (экспорт – 400 млн), с Пензенской областью – 80 млн.",
        ["BY RU turnover 900 2021-01..2021-12", "BY RU exports 400 2021-01..2021-12", "BY RU-PNZ turnover 80 2021-01..2021-12"],
        id="trade_behind_parts_ru",
    ),
    pytest.param(
        "Brest Oblast's largest buyers in 2021: Russia ($900 million), Peru ($90 million). The largest suppliers: Russia ($300 million), Chile ($70 million).",
        ["BY-BR RU exports 900 2021-01..2021-12", "BY-BR RU imports 300 2021-01..2021-12"],
        id="buyers_and_suppliers",
    ),
    pytest.param("В 2021 году экспорт Тверской области в Беларусь вырос на 31% (на 2,2 млн долларов).", ["BY RU-TVE imports none 2021-01..2021-12 +31%"], id="ru_by_a_sum_in_brackets"),
    pytest.param("В 2021 году экспорт Тверской области в Беларусь вырос на 31% (до 9 млн долларов).", ["BY RU-TVE imports 9 2021-01..2021-12 +31%"], id="ru_to_a_sum_in_brackets"),
    pytest.param("In 2021 exports of Tver Oblast to Belarus grew by 31% (by $2.2 million).", ["BY RU-TVE imports none 2021-01..2021-12 +31%"], id="by_a_sum_in_brackets"),
]  # fmt: skip
BESIDE = [
    pytest.param(
        "The Penza region is a partner of Belarus. In 2021 trade with it came to $90 million.\n\nFor comparison: in 2021 the turnover of the Tula region with Belarus was $40 million.\n\nThe main exports were tractors – $12 million.",
        ["BY RU-PNZ turnover 90 2021-01..2021-12", "BY RU-TUL turnover 40 2021-01..2021-12", "BY RU-PNZ exports 12 2021-01..2021-12"],
        id="for_comparison",
    ),
    pytest.param(
        "In 2021 Belarus exported food worth $900 million. Of this sum, $700 million came from Russia and $20 million from Peru.",
        ["BY RU exports 700 2021-01..2021-12"],
        id="came_from_a_buyer",
    ),
    pytest.param(
        "In 2021 trade of Belarus and Penza Oblast was $90 million, exports stood at $60 million, imports at $30 million. A surplus of $30 million was posted.\n\nThe oblast's buyers: Peru ($50 million), Belarus ($30 million).",
        ["BY RU-PNZ turnover 90 2021-01..2021-12", "BY RU-PNZ exports 60 2021-01..2021-12", "BY RU-PNZ imports 30 2021-01..2021-12", "BY RU-PNZ balance 30 2021-01..2021-12"],
        id="surplus_before_a_list",
    ),
    pytest.param(
        "9 May 2022. Last year our trade with Penza Oblast was $90 million. Yet three years ago it was $60 million.",
        ["BY RU-PNZ turnover 90 2021-01..2021-12", "BY RU-PNZ turnover 60 2019-01..2019-12"],
        id="yet_years_ago",
    ),
    pytest.param("Товарооборот с Тверской областью в 2021 году, по белорусским данным, составил 88,7 млн долларов, по российским – 91,2 млн.", ["BY RU-TVE turnover 88.7 2021-01..2021-12", "BY RU-TVE turnover 91.2 2021-01..2021-12"], id="ru_by_two_counts"),
    pytest.param("Trade with Tver Oblast in 2021 was $88.7 million by Belarusian data and $91.2 million by Russian data.", ["BY RU-TVE turnover 88.7 2021-01..2021-12", "BY RU-TVE turnover 91.2 2021-01..2021-12"], id="by_two_counts"),
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


@pytest.mark.parametrize(("text", "lines"), BRACKETS)
def test_brackets_are_of_the_partner_before_them(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), BESIDE)
def test_what_is_told_beside_others_keeps_its_partner_and_flow(text: str, lines: list[str]) -> None:
    assert told(text) == lines


HELD = [
    pytest.param("MINSK, 12 May 2016. In January trade between Belarus and Russia fell by 31%. Trade between Minsk and Astana, which is modest compared to trade with Russia, fell by 40%.", ["BY RU turnover none 2016-01..2016-01 -31%"], id="held_en"),
    pytest.param("МИНСК, 12 мая 2016 года. В январе товарооборот Беларуси и России упал на 31%. Торговля Беларуси с Казахстаном, небольшая по сравнению с торговлей с Россией, сократилась на 40%.", ["BY RU turnover none 2016-01..2016-01 -31%"], id="held_ru"),
    pytest.param("MINSK, 12 May 2016. Compared to trade with Kazakhstan, which fell by 40%, trade of Belarus with Russia fell by 31% in January.", ["BY RU turnover none 2016-01..2016-01 -31%"], id="lookalike"),
    pytest.param("MINSK, 12 May 2016. Trade within the union came to $100 billion in 2015, including trade between Russia and Belarus – down 20% to $30 billion, Russia and Kazakhstan – down 25% to $15 billion.", ["BY RU turnover 30000 2015-01..2015-12 -20%"], id="pairs"),
    pytest.param("МИНСК, 12 мая 2016 года. В 2015 году торговля внутри союза составила $100 млрд: Россия и Беларусь – $30 млрд, Россия и Казахстан – $15 млрд, Беларусь и Казахстан – $0,5 млрд.", ["BY RU turnover 30000 2015-01..2015-12"], id="pairs_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), HELD)
def test_trade_of_others_set_against_that_with_russia_is_theirs(
    text: str, lines: list[str]
) -> None:
    assert told(text) == lines
