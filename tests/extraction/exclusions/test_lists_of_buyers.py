"""Countries listed beside ours: who bought of a whole, another's brackets, goods that went on to others."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

OF_THE_WHOLE = [
    pytest.param(
        "In 2021 the concern exported goods worth $900 million, 9% up. Peru took $130 million, Russia $240 million, Chile $40 million.",
        ["BY RU exports 240 2021-01..2021-12"],
        id="took",
    ),
    pytest.param(
        "В 2021 году предприятия концерна экспортировали продукции на 900 млн долларов. Перу купило на 130 млн, Россия – на 240 млн.",
        ["BY RU exports 240 2021-01..2021-12"],
        id="bought_ru",
    ),
    pytest.param(
        "In 2021 Penza Oblast exported goods worth $900 million. Peru bought goods for $130 million, Belarus for $80 million.",
        ["BY RU-PNZ imports 80 2021-01..2021-12"],
        id="of_a_region",
    ),
    pytest.param(
        "In 2021 Penza Oblast exported goods worth $900 million. Peru took $130 million, Belarus $80 million, Chile $7 million.",
        ["BY RU-PNZ imports 80 2021-01..2021-12"],
        id="of_a_region_took",
    ),
    pytest.param(
        "In 2021 Penza Oblast imported goods worth $900 million. Peru supplied goods for $130 million, Belarus for $80 million.",
        ["BY RU-PNZ exports 80 2021-01..2021-12"],
        id="suppliers_of_a_region",
    ),
    pytest.param(
        "В 2021 году Пензенская область экспортировала товаров на 900 млн долларов. Перу купило на 130 млн, Беларусь – на 80 млн.",
        ["BY RU-PNZ imports 80 2021-01..2021-12"],
        id="of_a_region_ru",
    ),
    pytest.param(
        "In 2021 Belarus exported food for $900 million. Russia bought $700 million of that, Peru $20 million. Exports of milk were $300 million, $200 million of it going to Russia.",
        ["BY RU exports 700 2021-01..2021-12", "BY RU exports 200 2021-01..2021-12"],
        id="of_it_going_to",
    ),
    pytest.param(
        "В 2021 году экспорт молока Беларуси составил 300 млн долларов, 200 млн из них – в Россию.",
        ["BY RU exports 200 2021-01..2021-12"],
        id="of_it_to_ru",
    ),
    pytest.param(
        "Exports of Penza Oblast in 2021 were $310 million (Peru – $50 million, Belarus – $41 million); imports were $290 million (Chile – $60 million, Belarus – $38 million).",
        ["BY RU-PNZ imports 41 2021-01..2021-12", "BY RU-PNZ exports 38 2021-01..2021-12"],
        id="two_lists",
    ),
]  # fmt: skip
OTHERS = [
    pytest.param("In 2021 Penza Oblast's trade with Belarus came to $90 million, ahead of Peru ($80 million), Chile ($70 million).", id="ahead_of"),
    pytest.param("In 2021 Penza Oblast's trade with Belarus came to $90 million, more than with Peru ($80 million) or Chile ($70 million).", id="more_than_with"),
    pytest.param("В 2021 году товарооборот Пензенской области с Беларусью составил 90 млн долларов, опередив Перу (80 млн) и Чили (70 млн).", id="ahead_of_ru"),
    pytest.param("In 2021 trade of Belarus and Penza Oblast came to $90 million. Trade with Peru passed $70 million, and Belarus supplied tractors there worth $18 million.", id="there"),
    pytest.param("In 2021 trade of Belarus and Penza Oblast came to $90 million. Its river port handles goods worth $1 billion a year.", id="handled"),
]  # fmt: skip
THAT = [
    pytest.param("In 2021 trade with Russia was $900 million. Trade between Belarus and Peru came to $70 million. Belarusian exports to that country stood at $40 million, imports from it at $30 million.", id="that_country"),
    pytest.param("В 2021 году товарооборот с Россией составил 900 млн долларов. Торговля Беларуси с Перу – 70 млн. Белорусский экспорт в эту страну составил 40 млн, импорт из нее – 30 млн.", id="that_country_ru"),
    pytest.param("In 2021 trade with Russia was $900 million. Some 2,000 firms of the country do business with Belarus, 190 of them have branches there.", id="of_them"),
    pytest.param("In 2021 trade with Russia was $900 million, ($70 million with Peru).", id="with_peru_behind"),
]  # fmt: skip
ARC = [
    pytest.param("In 2021 Brest Oblast shipped tyres worth $310 million to Russia and tyres for $61 million to countries of the far arc.", id="en"),
    pytest.param("В 2021 году экспорт Брестской области в Россию составил 310 млн долларов, в страны дальней дуги – 61 млн.", id="ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), OF_THE_WHOLE)
def test_a_list_of_countries_gives_each_its_part_of_the_whole(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize("text", OTHERS)
def test_sums_of_others_beside_ours_are_left_out(text: str) -> None:
    assert told(text) == ["BY RU-PNZ turnover 90 2021-01..2021-12"]


@pytest.mark.parametrize("text", ARC)
def test_the_far_arc_is_everybody_else(text: str) -> None:
    assert told(text) == ["BY-BR RU exports 310 2021-01..2021-12"]


def test_a_plan_of_the_sides_is_of_the_pair_told_of() -> None:
    text = (
        "In 2021 Brest Oblast and Penza Oblast traded $90 million worth of goods.\n\n"
        "The plant supplied 46 trucks to Tula Oblast.\n\n"
        "The sides plan to bring mutual trade to $150 million in 2024."
    )
    assert told(text)[1:] == ["BY-BR RU-PNZ turnover 150 2024-01..2024-12 target"]


@pytest.mark.parametrize("text", THAT)
def test_sums_of_that_country_are_left_out(text: str) -> None:
    assert told(text) == ["BY RU turnover 900 2021-01..2021-12"]


def test_two_goals_at_once_have_a_partner_each() -> None:
    text = "In 2021 Belarus traded with Russia and Peru. In 2024 we want to reach $1 billion with Peru and $45 billion with Russia."
    assert told(text) == ["BY RU turnover 45000 2024-01..2024-12 target"]


SOLD_TO_ALL = [
    pytest.param("Объем экспорта вырос на 5,5% и составил 1,13 млрд долларов. Нижегородские товары отправляются в Белоруссию, Китай и Индию.", [], id="ru_goods_go"),
    pytest.param("Exports grew by 5.5% to $1.13 billion. Belarusian goods go to Russia, China and India.", [], id="goods_go"),
    pytest.param("Объем экспорта составил 1,13 млрд долларов. Основные покупатели – Россия, Китай и Индия.", [], id="ru_buyers"),
    pytest.param("Belarus and Tula Oblast traded for $20 million in 2019. Exports made up $13 million. Besides Belarus, the oblast's goods go to China.", ["BY RU-TUL turnover 20 2019-01..2019-12", "BY RU-TUL exports 13 2019-01..2019-12"], id="besides"),
    pytest.param("Товарооборот Тульской области с Беларусью в 2019 году составил 20 млн долларов.\n\nЭкспорт достиг 13 млн. Продукция поступает на заводы Беларуси, а оттуда – в Китай.", ["BY RU-TUL turnover 20 2019-01..2019-12", "BY RU-TUL imports 13 2019-01..2019-12"], id="ru_a_part_of_the_turnover_before"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SOLD_TO_ALL)
def test_what_went_to_all_the_buyers_named_behind(text: str, expected: list[str]) -> None:
    assert told(text) == expected
