"""Changes on "last year's" level said next, reasons and reports that stand between, and "the latter"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SUM_RU = "Омская область за январь–июль 2008 года ввезла из Белоруссии товаров на 96 млн долларов."
SUM_EN = "In January-July 2008 Omsk Oblast imported $96 million worth of goods from Belarus."
GROWN = "BY RU-OMS exports 96 2008-01..2008-07 +61.5%"
SHRUNK = "BY RU-OMS exports 96 2008-01..2008-07 -3.2%"

ON_LAST_YEARS = [
    pytest.param(f"{SUM_RU} Показатель превысил прошлогодний на 61,5%.", [GROWN], id="exceeded_ru"),
    pytest.param(f"{SUM_RU} К январю–июлю прошлого года показатель снизился на 3,2%, хотя тоннаж вырос.", [SHRUNK], id="tonnes_by_the_way_ru"),
    pytest.param(f"{SUM_RU} Относительно того же периода 2007 года цифра подросла на 61,5%.", [GROWN], id="the_figure_ru"),
    pytest.param(f"{SUM_EN} The figure exceeded last year's by 61.5%, the office says.", [GROWN], id="exceeded_en"),
    pytest.param(f"{SUM_EN} Compared with January-July of last year the figure dropped by 3.2%, although tonnage grew.", [SHRUNK], id="tonnes_by_the_way_en"),
    pytest.param(
        f"{SUM_RU} Показатель превысил прошлогодний на 61,5%. Встречные поставки достигли 41 млн долларов.",
        [GROWN, "BY RU-OMS imports 41 2008-01..2008-07"], id="months_go_on_ru",
    ),
    pytest.param(f"{SUM_RU} В натуре тоннаж снизился на 3,2%.", ["BY RU-OMS exports 96 2008-01..2008-07"], id="tonnes_alone_ru"),
    pytest.param("Belarus' exports to Perm Krai in January-September 2015 were $45 million, 1.5 times last year's.", ["BY RU-PER exports 45 2015-01..2015-09 +50%"], id="times-last-years"),
    pytest.param("Turnover of Belarus and Tomsk Oblast made $62 million in 2015, which is twice last year's figure.", ["BY RU-TOM turnover 62 2015-01..2015-12 +100%"], id="twice-last-years"),
    pytest.param("Экспорт Беларуси в Пермский край за январь-сентябрь 2015 года – 45 млн долларов, 1,5 раза к прошлогоднему.", ["BY RU-PER exports 45 2015-01..2015-09 +50%"], id="times-of-last-years-ru"),
    pytest.param("Товарооборот Беларуси с Омской областью уменьшился в 2015 году в 2 раза к прошлому году.", ["BY RU-OMS turnover none 2015-01..2015-12 -50%"], id="fell-times-to-last-year-ru"),
]  # fmt: skip
NORTH_RU = "По Вологодской области оборот с Беларусью в 2013 году – 71 млн долларов, по Псковской – 94 млн долларов."
LATTER = [
    pytest.param(f"{NORTH_RU} По последней рост в 1,2 раза объясняется поставками станков.", ["BY RU-VLG turnover 71 2013-01..2013-12", "BY RU-PSK turnover 94 2013-01..2013-12 +20%"], id="ru"),
    pytest.param("In 2013 the trade of Vologda Oblast with Belarus was $71 million, that of Pskov Oblast $94 million.", ["BY RU-VLG turnover 71 2013-01..2013-12", "BY RU-PSK turnover 94 2013-01..2013-12"], id="that_of_en"),
    pytest.param("In 2013 exports of Vologda Oblast to Belarus were $71 million, those of Pskov Oblast $94 million.", ["BY RU-VLG imports 71 2013-01..2013-12", "BY RU-PSK imports 94 2013-01..2013-12"], id="those_of_en"),
]  # fmt: skip
REPORTED = [
    pytest.param(
        "Орёл и Белоруссия\n\nВпервые за шесть лет Орловская область продала в Белоруссию больше, чем купила. Об этом сообщает департамент.\n\n"
        "Экспорт за 2020 год составил 81 млн долларов, импорт – 74 млн долларов.",
        id="ru",
    ),
    pytest.param(
        "Oryol and Belarus\n\nFor the first time in years Oryol Oblast sold more to Belarus than it bought. This was reported by the department.\n\n"
        "Exports in 2020 were $81 million and imports $74 million.",
        id="en",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ON_LAST_YEARS)
def test_a_change_on_last_years_level_is_of_the_sum_before(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), LATTER)
def test_the_latter_and_that_of_go_on_about_the_trade_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", REPORTED)
def test_who_reported_it_hides_nothing_told_before(text: str) -> None:
    assert told(text) == [
        "BY RU-ORL imports 81 2020-01..2020-12",
        "BY RU-ORL exports 74 2020-01..2020-12",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3 декабря 2021 года. Товарооборот Омской области и Беларуси за десять месяцев достиг 73,8 млн долларов, на 18,4% лучше прошлогоднего.", ["BY RU-OMS turnover 73.8 2021-01..2021-10 +18.4%"], id="better_than_last_years_ru"),
        pytest.param("3 декабря 2021 года. Товарооборот Омской области и Беларуси за десять месяцев достиг 73,8 млн долларов, на 18,4% хуже прошлогоднего результата.", ["BY RU-OMS turnover 73.8 2021-01..2021-10 -18.4%"], id="worse_than_last_years_ru"),
        pytest.param("3 декабря 2021 года. Товарооборот Омской области и Беларуси за десять месяцев достиг 73,8 млн долларов, что лучше прошлогоднего показателя на 18,4%.", ["BY RU-OMS turnover 73.8 2021-01..2021-10 +18.4%"], id="better_before_the_percentage_ru"),
    ],
)  # fmt: skip
def test_better_and_worse_than_last_years(text: str, expected: list[str]) -> None:
    assert told(text) == expected
