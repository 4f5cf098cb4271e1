"""Sums beside the trade told that are none of it: fairs, stored goods, guarantees, things counted, one firm."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = {
    "en": "Trade between Belarus and Tula Oblast came to $300 million in 2021.",
    "ru": "Товарооборот Беларуси с Тульской областью составил 300 млн долларов в 2021 году.",
}
ASIDE = [
    ("en", "The re-export of Russian oil products brought $6 billion a year."),
    ("en", "Remittances from Russia reached $1.1 billion."),
    ("ru", "Реэкспорт российских нефтепродуктов принес 1,1 млрд долларов."),
    ("ru", "Денежные переводы из России достигли 1,1 млрд долларов."),
    ("ru", "Завод получил 40 млн долларов прибыли благодаря российским заказам."),
    ("en", "Russia gave Belarus a gas discount worth $2 billion a year."),
    ("en", "In 2021 Russia bought the remaining half of Beltransgaz for $2.5 billion."),
    ("ru", "В 2021 году Россия купила вторую половину «Белтрансгаза» за 2,5 млрд долларов."),
    ("en", "The fair brought in 20 million rubles."),
    ("en", "Sales at the exhibition reached 12 million rubles."),
    ("en", "Tourist arrivals from Russia increased by 35%."),
    ("en", "The lift works shipped 3,000 lifts, 9% up."),
    ("en", "The firm's exports grew by 25% to $7 million."),
    ("en", "Cargo worth $40 million is stored at the terminal."),
    ("en", "The loss from the restrictions is estimated at $60 mln."),
    ("en", "Imports were almost four times as high as exports."),
    (
        "en",
        "Belarus is second among the region's partners (after Peru, the turnover with which in 2021 was $121.8 million).",
    ),
    ("ru", "Экспорт в четыре раза выше импорта."),
    (
        "ru",
        "Беларусь вторая среди партнеров области (после Перу, оборот с которым в 2021 году составил 121,8 млн долларов).",
    ),
    ("ru", "Продажи на выставке достигли 12 млн рублей."),
    ("ru", "Выдана банковская гарантия на 500 млн рублей."),
    ("ru", "Авиасообщение между городами увеличилось на 18%."),
    ("ru", "Завод отгрузил 3 тыс. лифтов, плюс 9%."),
    ("ru", "На терминале хранится грузов на 40 млн долларов."),
]


@pytest.mark.parametrize(("language", "aside"), ASIDE, ids=[aside for _, aside in ASIDE])
def test_what_stands_beside_is_no_trade(language: str, aside: str) -> None:
    assert told(f"{TOLD[language]}\n\n{aside}") == ["BY RU-TUL turnover 300 2021-01..2021-12"]


def test_goods_counted_beside_a_sum_leave_its_change() -> None:
    text = "За 2021 год экспорт тракторов из Беларуси в Тульскую область вырос на 9% до 30 млн долларов: продано 300 тракторов."
    assert told(text) == ["BY RU-TUL exports 30 2021-01..2021-12 +9%"]


def test_exports_told_behind_what_shops_sold_are_trade() -> None:
    text = "Trade with Tver Oblast\n\nLocal shops sold Belarusian food imported for $40 million, and exports of Belarus to the region made $700 million in 2022."
    assert told(text) == ["BY RU-TVE exports 700 2022-01..2022-12"]


def test_sales_of_several_months_are_no_fairs() -> None:
    visit = "15 December 2023. Belarus trades with Tver Oblast.\n\nThe governor visited an exhibition that opened in Minsk."
    assert told(f"{visit} Sales reached $150 million in January-September.") == [
        "BY RU-TVE exports 150 2023-01..2023-09"
    ]
    assert told(f"{visit} Sales reached $1.5 million.") == []
