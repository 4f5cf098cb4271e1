"""Russian wordings that only one field hangs on: an index, months, a year to return to, a goal, a side."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_LEAD = "Псковская область и Беларусь подвели итоги\n\nМинск, 15 сентября 2023 года. Переговоры прошли в столице.\n\n"
_WAS = "BY RU-PSK turnover 190 2022-01..2022-12"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a growth of a hundred percent and more without "на" is an index
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов (рост 118,5 %).",
            [f"{_WAS} +18.5%"],
            id="growth-in-brackets",
        ),
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов, рост – 118,5%.",
            [f"{_WAS} +18.5%"],
            id="growth-behind-a-dash",
        ),
        pytest.param(
            "В 2022 году товарооборот вырос на 118,5% и составил 190 млн долларов.",
            [f"{_WAS} +118.5%"],
            id="grown-by",
        ),
        # trade "of the worth of", exports and imports in the plural, as translations have them
        pytest.param(
            "В 2022 товарный оборот был стоимостью в 190 миллионов долларов, против 170 миллионов в 2021. Белорусские экспорты достигли 110 миллионов, импорты – 80 миллионов.",
            [
                _WAS,
                "BY RU-PSK turnover 170 2021-01..2021-12",
                "BY RU-PSK exports 110 2022-01..2022-12",
                "BY RU-PSK imports 80 2022-01..2022-12",
            ],
            id="of-the-worth-of",
        ),
        # months in short, and those of last year
        pytest.param(
            "За 9 мес. 2022 г. товарооборот составил 90 млн долларов.",
            ["BY RU-PSK turnover 90 2022-01..2022-09"],
            id="months-in-short",
        ),
        pytest.param(
            "За пять месяцев товарооборот составил 90 млн долларов. В прошлом году за аналогичный период было 80 млн.",
            [
                "BY RU-PSK turnover 90 2023-01..2023-05",
                "BY RU-PSK turnover 80 2022-01..2022-05",
            ],
            id="same-months-of-last-year",
        ),
        pytest.param(
            "Итоги января–июня 2023 года: товарооборот составил 90 млн долларов.",
            ["BY RU-PSK turnover 90 2023-01..2023-06"],
            id="results-of-months",
        ),
        # what follows "a year earlier" is of the year in hand again
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов. Годом ранее было 170 млн. Импорт вырос на 5%, до 80 млн.",
            [
                _WAS,
                "BY RU-PSK turnover 170 2021-01..2021-12",
                "BY RU-PSK imports 80 2022-01..2022-12 +5%",
            ],
            id="back-from-a-year-earlier",
        ),
        pytest.param(
            "За 2022 год товарооборот с Псковской областью превысил 190 млн долларов. Экспорт – 110 млн.",
            [_WAS, "BY RU-PSK exports 110 2022-01..2022-12"],
            id="with-a-region-is-no-background",
        ),
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов, год назад – 170 млн, три года назад – 120 млн долларов.",
            [
                _WAS,
                "BY RU-PSK turnover 170 2021-01..2021-12",
                "BY RU-PSK turnover 120 2020-01..2020-12",
            ],
            id="years-ago",
        ),
        # goals
        pytest.param(
            "До конца года область надеется довести торговлю с Беларусью хотя бы до 200 млн долларов.",
            ["BY RU-PSK turnover 200 2023-01..2023-12 target"],
            id="at-least-up-to",
        ),
        pytest.param(
            "Задание на год – 200 млн долларов товарооборота.",
            ["BY RU-PSK turnover 200 2023-01..2023-12 target"],
            id="task-for-the-year",
        ),
        pytest.param(
            "Стороны договорились выйти по итогам 2023 года на 200 млн долларов товарооборота.",
            ["BY RU-PSK turnover 200 2023-01..2023-12 target"],
            id="to-come-to-by-results",
        ),
        # whose goods
        pytest.param(
            "Из Беларуси в область в 2022 году поступило товаров на 110 млн долларов.",
            ["BY RU-PSK exports 110 2022-01..2022-12"],
            id="came-from-belarus",
        ),
        pytest.param(
            "Белорусским заказчикам за 2022 год оказано услуг на 11 млн долларов.",
            ["BY RU-PSK imports 11 2022-01..2022-12"],
            id="for-customers",
        ),
        pytest.param(
            "Ввоз белорусских сыров в 2022 году составил 41 млн долларов.",
            ["BY RU-PSK exports 41 2022-01..2022-12"],
            id="imports-of-their-cheese",
        ),
        # single machines are no trade
        pytest.param("До мая область получит 34 комбайна на 780 млн рублей.", [], id="combines"),
        pytest.param(
            "В 2022 году Минск поставил области 25 автобусов на 300 млн рублей.", [], id="buses"
        ),
        pytest.param(
            "Отгружено 12 новых троллейбусов на сумму 240 млн рублей.", [], id="trolleybuses"
        ),
    ],
)
def test_a_russian_wording(text: str, figures: list[str]) -> None:
    assert told(_LEAD + text) == figures


@pytest.mark.parametrize(
    "masthead",
    [
        pytest.param("Мингорисполком сообщает", id="executive-committee"),
        pytest.param("Минский городской исполнительный комитет", id="in-full"),
        pytest.param("Столица Беларуси и Москва: итоги", id="capital"),
    ],
)
def test_a_text_of_minsk_city_is_about_the_city(masthead: str) -> None:
    text = f"{masthead}\n\n10 сентября 2023 года. Товарооборот Минска и Москвы за 2022 год достиг 3,2 млрд долларов."
    assert told(text) == ["BY-HM RU-MOW turnover 3200 2022-01..2022-12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот Беларуси и Тульской области в 2023 году перешел рубеж в 480 млн долларов.", ["BY RU-TUL turnover 480 2023-01..2023-12"], id="bar-gone-over"),
        pytest.param("Товарооборот Беларуси и Тульской области в 2024 году должен перейти рубеж в 480 млн долларов.", ["BY RU-TUL turnover 480 2024-01..2024-12 target"], id="bar-to-go-over"),
        pytest.param("Экспорт российским потребителям в 2023 году составил 16 млрд долларов, импорт – 20 млрд.", ["BY RU exports 16000 2023-01..2023-12", "BY RU imports 20000 2023-01..2023-12"], id="sold-to-russian-consumers"),
        pytest.param("Тульская область торгует с Беларусью. Продажи тульским предприятиям выросли в 2023 году на 5%, до 30 млн долларов.", ["BY RU-TUL exports 30 2023-01..2023-12 +5%"], id="sold-to-a-regions-firms"),
        pytest.param("Товарооборот Липецкой области с Белоруссией за первый квартал 2023 года прибавил 14,5%, объемы экспорта — 17,2%, импорта — 6,08%.", ["BY RU-LIP turnover none 2023-01..2023-03 +14.5%", "BY RU-LIP imports none 2023-01..2023-03 +17.2%", "BY RU-LIP exports none 2023-01..2023-03 +6.08%"], id="volumes-of-exports"),
    ],
)  # fmt: skip
def test_bars_gone_over_and_buyers_named(text: str, expected: list[str]) -> None:
    assert told(text) == expected
