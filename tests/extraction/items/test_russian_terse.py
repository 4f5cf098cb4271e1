"""Russian that leaves words out: owners and numbers alone, "respectively", spelt years, an editor's brackets."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_LEAD = "Калужская область и Беларусь: итоги\n\nМинск, 20 октября 2023 года. "


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "В 2022 году российские поставки составили 12 млрд долларов, белорусские — 9 млрд.",
            ["BY RU-KLU imports 12000 2022-01..2022-12", "BY RU-KLU exports 9000 2022-01..2022-12"],
            id="owner-alone",
        ),
        pytest.param(
            "За 2022 год Беларусь наторговала с Россией на 43 млрд долларов. Продали на 22,3, купили на 20,7.",
            ["BY RU turnover 43000 2022-01..2022-12", "BY RU exports 22300 2022-01..2022-12",
             "BY RU imports 20700 2022-01..2022-12"],
            id="sold-for-a-bare-number",
        ),
        pytest.param(
            "За 2022 год экспорт Калужской области в Беларусь составил 50 млн долларов, импорт 31.",
            ["BY RU-KLU imports 50 2022-01..2022-12", "BY RU-KLU exports 31 2022-01..2022-12"],
            id="flow-and-bare-number",
        ),
        pytest.param(
            "За 2022 год экспорт области в Беларусь вырос на 5 процентов, импорт 7.",
            ["BY RU-KLU imports none 2022-01..2022-12 +5%"],
            id="bare-percent-is-no-sum",
        ),
        pytest.param(
            "За 2022 год Гродненская область вывезла в Калужскую область товаров на 30 млн долларов, в Тульскую — почти на 18.",
            ["BY-HR RU-KLU exports 30 2022-01..2022-12", "BY-HR RU-TUL exports 18 2022-01..2022-12"],
            id="region-and-bare-number",
        ),
        pytest.param(
            "За 2022 год экспорт области в Беларусь составил 60 млн долларов, импорт — 40 млн. Год назад было 55 и 35 млн "
            "соответственно.",
            ["BY RU-KLU imports 60 2022-01..2022-12", "BY RU-KLU exports 40 2022-01..2022-12",
             "BY RU-KLU imports 55 2021-01..2021-12", "BY RU-KLU exports 35 2021-01..2021-12"],
            id="respectively-as-before",
        ),
        pytest.param(
            "В двадцать первом году торговля области с Беларусью дала 90 млн долларов. К две тысячи двадцать шестому году "
            "выйдем на 150 млн.",
            ["BY RU-KLU turnover 90 2021-01..2021-12", "BY RU-KLU turnover 150 2026-01..2026-12 forecast"],
            id="spelt-years",
        ),
        pytest.param(
            "В 2022 году торговля области с Беларусью просела больше [чем] на 8 [процентов], до 90 млн долларов.",
            ["BY RU-KLU turnover 90 2022-01..2022-12 -8%"],
            id="brackets-of-an-editor",
        ),
        pytest.param(
            "За девять месяцев товарооборот области с Беларусью составил 90 млн долларов, годом ранее за те же месяцы было "
            "80 млн.",
            ["BY RU-KLU turnover 90 2023-01..2023-09", "BY RU-KLU turnover 80 2022-01..2022-09"],
            id="a-year-earlier-in-the-same-months",
        ),
        pytest.param(
            "Товарооборот области с Беларусью в 2022 году составил 120 млн долларов. За январь—июнь этого года +9 %.",
            ["BY RU-KLU turnover 120 2022-01..2022-12", "BY RU-KLU turnover none 2023-01..2023-06 +9%"],
            id="signed-change-alone",
        ),
        pytest.param(
            "Товарооборот области с Беларусью в 2022 году — 120 млн долларов. Задача, которую поставили губернаторы, — "
            "200 млн долларов через два года.",
            ["BY RU-KLU turnover 120 2022-01..2022-12", "BY RU-KLU turnover 200 2025-01..2025-12 target"],
            id="goal-in-two-years",
        ),
        pytest.param(
            "За 2022 год товарооборот составил $120 млн, экспорт Беларуси — $70 млн. Рубль с тех пор упал.",
            ["BY RU-KLU turnover 120 2022-01..2022-12", "BY RU-KLU exports 70 2022-01..2022-12"],
            id="the-ruble-opens-a-sentence",
        ),
        pytest.param(
            "Стороны условились, что к 2025 году товарооборот области и Беларуси вырастет до 200 млн долларов.",
            ["BY RU-KLU turnover 200 2025-01..2025-12 target"],
            id="agreed-that-it-will",
        ),
        pytest.param(
            "Оборот белорусской столицы с областью за 2022 год составил 40 млн долларов.",
            ["BY-HM RU-KLU turnover 40 2022-01..2022-12"],
            id="the-capital-trades",
        ),
        pytest.param(
            "За 2022 год товарооборот столицы Беларуси с областью составил 40 млн долларов.",
            ["BY-HM RU-KLU turnover 40 2022-01..2022-12"],
            id="the-capital-of-the-country-trades",
        ),
        pytest.param(
            "За восемь месяцев 2023 года товарооборот с областью достиг 80 млн долларов. К 2030 году его хотят довести до "
            "200 млн долларов. В рублях это 7 млрд рублей за те же месяцы, плюс 9%.",
            ["BY RU-KLU turnover 80 2023-01..2023-08", "BY RU-KLU turnover 200 2030-01..2030-12 target",
             "BY RU-KLU turnover 7000 2023-01..2023-08 +9%"],
            id="same-months-behind-a-plan",
        ),
        pytest.param(
            "На встрече в белорусской столице назвали оборот с областью за 2022 год: 120 млн долларов.",
            ["BY RU-KLU turnover 120 2022-01..2022-12"],
            id="the-capital-is-a-place",
        ),
        pytest.param(
            "Товарооборот области с Беларусью за 2022 год вырос на 12%, экспорт прибавил на 8, импорт подпрыгнул на 21.",
            ["BY RU-KLU turnover none 2022-01..2022-12 +12%", "BY RU-KLU imports none 2022-01..2022-12 +8%",
             "BY RU-KLU exports none 2022-01..2022-12 +21%"],
            id="shared-percent",
        ),
    ],
)  # fmt: skip
def test_terse(text: str, figures: list[str]) -> None:
    assert told(_LEAD + text) == figures


def test_interviewed_minister_speaks_for_his_region() -> None:
    text = (
        "Беседа с министром экономики Калужской области Ильёй Гусевым\n\nКалуга, 20 октября 2023 года.\n"
        "— За 2022 год мы наторговали с Беларусью на 120 млн долларов: экспорт — 70 млн, импорт — 50 млн."
    )
    assert told(text) == [
        "BY RU-KLU turnover 120 2022-01..2022-12",
        "BY RU-KLU imports 70 2022-01..2022-12",
        "BY RU-KLU exports 50 2022-01..2022-12",
    ]


def test_foreign_trade_tells_whose_exports() -> None:
    text = (
        "Орловская область: внешняя торговля\n\nОрёл, 20 октября 2023 года. На долю Беларуси приходится 30% внешней торговли "
        "Орловской области. В 2022 году товарооборот составил 90 млн долларов, из них экспорт — 50 млн, импорт — 40 млн."
    )
    assert told(text) == [
        "BY RU-ORL turnover 90 2022-01..2022-12",
        "BY RU-ORL imports 50 2022-01..2022-12",
        "BY RU-ORL exports 40 2022-01..2022-12",
    ]


def test_share_behind_a_sum_of_the_two() -> None:
    text = (
        "Торговля Орловской области с Беларусью\n\nОрёл, 20 октября 2023 года. Прошлый год дал 90 млн долларов товарооборота. "
        "Годом ранее, в 2021-м, получилось 80 млн. Доля Беларуси в обороте региона — 30%."
    )
    assert told(text) == [
        "BY RU-ORL turnover 90 2022-01..2022-12",
        "BY RU-ORL turnover 80 2021-01..2021-12",
    ]


def test_row_of_links_is_no_headline() -> None:
    text = (
        "English | Карта сайта | Подписка\n\nГродненская область и Россия: итоги\n\nГродно, 20 октября 2023 года. "
        "С Россией за 2022 год торговля дала 2 млрд долларов."
    )
    assert told(text) == ["BY-HR RU turnover 2000 2022-01..2022-12"]


def test_greek_letters_in_russian_words() -> None:
    text = (
        "Итοги\n\nТοварοοбοрοт Калужсκοй οбласти с Беларусью в 2022 гοду сοставил 120 млн дοлларοв."
    )
    assert told(text) == ["BY RU-KLU turnover 120 2022-01..2022-12"]
