"""Russian sums and their bases: records, years of growth, what was before, whose balance."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "В 2007 году товарооборот Беларуси и России достиг 26,1 млрд долларов, что стало рекордным показателем "
            "с 1991 года и на 31% превышает уровень 2006 года.",
            ["BY RU turnover 26100 2007-01..2007-12 +31%"],
            id="record-since-a-year",
        ),
        pytest.param(
            "В 2021 году экспорт Беларуси в Россию впервые с 2014 года превысил 16 млрд долларов, увеличившись на 25%.",
            ["BY RU exports 16000 2021-01..2021-12 +25%"],
            id="first-time-since",
        ),
        pytest.param(
            "По итогам 2021 года товарооборот Омской области и Беларуси составил 410 млн руб., "
            "что на 9% выше показателя шестилетней давности.",
            ["BY RU-OMS turnover 410 2021-01..2021-12"],
            id="of-six-years-ago",
        ),
        pytest.param(
            "С 2018 по 2023 год торговля Омской области с Беларусью выросла в три раза, превысив 200 млн долларов.",
            ["BY RU-OMS turnover 200 2023-01..2023-12"],
            id="grown-over-years",
        ),
        pytest.param(
            "С 2018 по 2023 год экспорт Беларуси в Омскую область составил 600 млн долларов.",
            ["BY RU-OMS exports 600 2018-01..2023-12"],
            id="sum-of-years",
        ),
        pytest.param(
            "В 2019 году Беларусь и Омская область поставили задачу поднять товарооборот до 500 млн долларов.",
            ["BY RU-OMS turnover 500 undated target"],
            id="goal-set-in-a-year",
        ),
        pytest.param(
            "На 2019 год Беларусь и Омская область поставили задачу поднять товарооборот до 500 млн долларов.",
            ["BY RU-OMS turnover 500 2019-01..2019-12 target"],
            id="goal-for-a-year",
        ),
        pytest.param(
            "12 апреля 2017 года\n\nЭкспорт Беларуси в Омскую область по сравнению с 2015 годом увеличился "
            "на 3 млн долларов до 58,4 млн долларов.",
            ["BY RU-OMS exports 58.4 2016-01..2016-12"],
            id="grown-by-on-a-year",
        ),
        pytest.param(
            "Экспорт Беларуси в Россию сократился в 2019 году на $2 млрд. "
            "Прирост по остальным товарным группам равен $1 млрд 84 млн.",
            [],
            id="increments-with-a-year-between",
        ),
        pytest.param(
            "Торговля Беларуси с Россией в 2016 году составила $26 млрд. Москва просит Минск заплатить $425 млн за газ.",
            ["BY RU turnover 26000 2016-01..2016-12"],
            id="a-debt",
        ),
        pytest.param(
            "Посол в Костроме\n\nПосол Беларуси в России посетил Костромскую область.\n\nРоссийский регион и Беларусь "
            "дружат давно. В 2014 году товарооборот составил 64,3 млн долларов.",
            ["BY RU-KOS turnover 64.3 2014-01..2014-12"],
            id="a-russian-region",
        ),
        pytest.param(
            "Встреча псковских и витебских лесников\n\nПсковская область торгует с Беларусью почти на полмиллиарда "
            "долларов, треть которого – с Витебской областью.",
            ["BY RU-PSK turnover 500 undated"],
            id="a-third-of-which",
        ),
    ],
)
def test_years_and_bases(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Сальдо торговли Кировской области с Белоруссией в 2020 году было отрицательным и составило 12,5 млн долларов.",
            ["BY RU-KIR balance 12.5 2020-01..2020-12"],
            id="balance-of-a-region-with-belarus",
        ),
        pytest.param(
            "Тверь поставляет в Беларусь химию на 30 млн долларов в год, а получает оттуда продукты на 40 млн долларов.",
            ["BY RU-TVE imports 30 undated", "BY RU-TVE exports 40 undated"],
            id="gets-from-there",
        ),
        pytest.param(
            "Торговля между Камчатским краем и Беларусью в 2021 году составила 41 млн долларов – это рекорд за последние "
            "пять лет, рост к 2020 году – 19%.",
            ["BY RU-KAM turnover 41 2021-01..2021-12 +19%"],
            id="record-of-five-years",
        ),
        pytest.param(
            "К 2025 году планируется нарастить торговлю между Беларусью и Чувашией до 210 млн долларов, "
            "сейчас она составляет порядка 130 млн долларов.",
            ["BY RU-CU turnover 210 2025-01..2025-12 target", "BY RU-CU turnover 130 undated"],
            id="now-it-is",
        ),
        pytest.param(
            "Экспорт Карелии в 2021 году достиг 1,1 млрд долларов, основными покупателями стали Турция, Китай и Беларусь. "
            "Поставки в Беларусь выросли на 8% до 20 млн долларов.",
            ["BY RU-KR imports 20 2021-01..2021-12 +8%"],
            id="buyers-in-a-row",
        ),
        pytest.param(
            "Брестская область в январе-июне 2021 года торговала со 102 странами. Объем экспорта – 1,3 млрд долларов. "
            "В Россию поставлено товаров на 900 млн.",
            ["BY-BR RU exports 900 2021-01..2021-06"],
            id="trade-with-many-countries",
        ),
        pytest.param(
            "Товарооборот Камчатки и Беларуси в 2021 году вырос в 2 раза (с 0,7 до 1,4 млрд рублей).",
            ["BY RU-KAM turnover 700 undated", "BY RU-KAM turnover 1400 2021-01..2021-12 +100%"],
            id="from-a-base",
        ),
        pytest.param(
            "Беларусь экспортирует в Вологодскую область мебель и одежду – в 2018 году поставки превысили 60 млн долларов.",
            ["BY RU-VLG exports 60 2018-01..2018-12"],
            id="supplies-are-no-verb",
        ),
        pytest.param(
            "Товарооборот Беларуси и Курской области составил в 2022 году 90 млн долларов (рост в 1,4 р.).",
            ["BY RU-KRS turnover 90 2022-01..2022-12 +40%"],
            id="times-in-one-letter",
        ),
    ],
)
def test_regions_and_bases(text: str, figures: list[str]) -> None:
    assert told(text) == figures
