"""News sites of Russian regions: long sums, bars, whose trade an official tells of, all foreign trade."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "У нас с Пензенской областью 300 с лишним миллионов долларов товарооборот.",
            ["BY RU-PNZ turnover 300 undated"],
            id="with-something-inside",
        ),
        pytest.param(
            "Товарооборот Беларуси с Тульской областью — полтора с лишним миллиарда долларов.",
            ["BY RU-TUL turnover 1500 undated"],
            id="spelt-with-something-inside",
        ),
        pytest.param(
            "Товарооборот Беларуси с Омской областью достиг 9,5 млрд российских рублей "
            "(104 млн. 310 тыс. 205 долларов по среднему курсу).",
            ["BY RU-OMS turnover 9500 undated", "BY RU-OMS turnover 104.310205 undated"],
            id="sum-down-to-units",
        ),
        pytest.param(
            "Товарооборот Беларуси с Омской областью в 2022 году составил 1, 18 млрд рублей.",
            ["BY RU-OMS turnover 1180 2022-01..2022-12"],
            id="space-behind-decimal-comma",
        ),
        pytest.param(
            "Оборот Беларуси с Омской областью за 2021 год составил 3 млрд российских рублей (120 млн белорусских), "
            "а в 2022-м ожидается 4 млрд (160 млн белорусских).",
            [
                "BY RU-OMS turnover 3000 2021-01..2021-12",
                "BY RU-OMS turnover 120 2021-01..2021-12",
                "BY RU-OMS turnover 4000 2022-01..2022-12 forecast",
                "BY RU-OMS turnover 160 2022-01..2022-12 forecast",
            ],
            id="equivalents-without-roubles",
        ),
        pytest.param(
            "В 2023 году товарооборот Беларуси с Омской областью превысил полмиллиарда долларов. "
            "Неплохо, но к заветному миллиарду надо идти быстрее.",
            [
                "BY RU-OMS turnover 500 2023-01..2023-12",
                "BY RU-OMS turnover 1000 undated target",
            ],
            id="wished-for-billion",
        ),
        pytest.param(
            "Скоро мы достигнем 150 млн долларов торговли с Омской областью.",
            ["BY RU-OMS turnover 150 undated forecast"],
            id="we-shall-reach",
        ),
        pytest.param(
            "Предположительно в 2022 году торговля Беларуси и Омской области превысит планку в 200 млн долларов.",
            ["BY RU-OMS turnover 200 2022-01..2022-12 forecast"],
            id="will-exceed-the-bar",
        ),
        pytest.param(
            "Не исключено, что в 2022 году торговля Беларуси и Омской области выйдет на рубеж в 200 млн долларов.",
            ["BY RU-OMS turnover 200 2022-01..2022-12 forecast"],
            id="may-come-to-the-mark",
        ),
    ],
)
def test_sums_and_bars(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Вице-губернатор Курганской области отметил, что Беларусь – надежный партнер региона: "
            "в 2023 году товарооборот вырос на 14%, экспорт – на 21%.",
            [
                "BY RU-KGN turnover none 2023-01..2023-12 +14%",
                "BY RU-KGN imports none 2023-01..2023-12 +21%",
            ],
            id="belarus-called-a-partner",
        ),
        pytest.param(
            "Белоруссия является одним из главных партнеров Пензенской области: объем внешнеторгового оборота "
            "в 2021 году увеличился на 12%. Растет и импорт: за 2021 год он увеличился на 8%.",
            [
                "BY RU-PNZ turnover none 2021-01..2021-12 +12%",
                "BY RU-PNZ exports none 2021-01..2021-12 +8%",
            ],
            id="partner-of-a-region",
        ),
        pytest.param(
            "Россия остается главным торговым партнером Беларуси. За 2021 год экспорт вырос на 12%.",
            ["BY RU exports none 2021-01..2021-12 +12%"],
            id="partner-of-belarus",
        ),
        pytest.param(
            "Товарооборот Курганской области с Беларусью в 2022 году вырос на 4%. Экспорт курганских товаров увеличился "
            "на 9%, а импорт белорусской продукции в регион вырос на 3%.",
            [
                "BY RU-KGN turnover none 2022-01..2022-12 +4%",
                "BY RU-KGN imports none 2022-01..2022-12 +9%",
                "BY RU-KGN exports none 2022-01..2022-12 +3%",
            ],
            id="import-of-belarusian-goods",
        ),
        pytest.param(
            "В 2018 году белорусский экспорт в РФ составил $12,9 млрд, российский в Беларусь — $22,6 млрд.",
            [
                "BY RU exports 12900 2018-01..2018-12",
                "BY RU imports 22600 2018-01..2018-12",
            ],
            id="the-other-one-elided",
        ),
        pytest.param(
            "В 2018 году поставки из Беларуси в Россию достигли $12,9 млрд, из России в Беларусь — $22,6 млрд.",
            [
                "BY RU exports 12900 2018-01..2018-12",
                "BY RU imports 22600 2018-01..2018-12",
            ],
            id="from-and-to-without-a-word",
        ),
        pytest.param(
            "Товарооборот Камчатского края и Беларуси растет.\n\n«Торговля в 2023 году достигла 2 млрд рублей. На четверть "
            "вырос и наш экспорт», – цитирует губернатора пресс-служба.",
            [
                "BY RU-KAM turnover 2000 2023-01..2023-12",
                "BY RU-KAM imports none 2023-01..2023-12 +25%",
            ],
            id="our-exports-says-a-governor",
        ),
        pytest.param(
            "Экспорт Курганской области в Беларусь за 2022 год составил 120 млн долларов, импорт – 50 млн. "
            "Положительное сальдо торгового баланса составило 70 млн долларов.",
            [
                "BY RU-KGN imports 120 2022-01..2022-12",
                "BY RU-KGN exports 50 2022-01..2022-12",
                "BY RU-KGN balance -70 2022-01..2022-12",
            ],
            id="balance-of-the-region",
        ),
    ],
)
def test_whose_side_tells(text: str, figures: list[str]) -> None:
    assert told(text) == figures


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
            "Посол в Твери\n\nПосол Беларуси в России посетил Тверскую область.\n\nРоссийский регион и Беларусь дружат "
            "давно. В 2013 году товарооборот составил 287,5 млн долларов.",
            ["BY RU-TVE turnover 287.5 2013-01..2013-12"],
            id="a-russian-region",
        ),
        pytest.param(
            "Встреча брянских и гомельских строителей\n\nБрянская область торгует с Беларусью почти на миллиард долларов, "
            "треть которого – с Гомельской областью.",
            ["BY RU-BRY turnover 1000 undated"],
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
            "Карелия подвела итоги\n\nЗа 2021 год в Карелии объем экспорта товаров вырос на 8%, превысив 1,2 млрд долларов."
            "\n\nБизнес-миссии побывали в Белоруссии.",
            [],
            id="before-belarus-is-named",
        ),
        pytest.param(
            "Торговля Карелии\n\nВзаимный товарооборот Карелии с республикой вырос в 2022 году на 8%.\n\n"
            "Об этом сообщило посольство Белоруссии.",
            ["BY RU-KR turnover none 2022-01..2022-12 +8%"],
            id="mutual-before-belarus-is-named",
        ),
        pytest.param(
            "Итоги года\n\nБеларусь стала осторожнее с поставками на зарубежные рынки. За семь месяцев 2022 года экспорт "
            "составил $7 млрд, за весь 2021 год – $11 млрд.\n\nЭкспорт в Россию за семь месяцев составил $4 млрд.",
            ["BY RU exports 4000 2022-01..2022-07"],
            id="foreign-markets-before",
        ),
        pytest.param(
            "Внешнеторговое сальдо в мае 2023 года достигло минус 400 млн долларов.\n\nЭкспорт товаров за пять месяцев вырос "
            "на 7% — до 15,5 млрд долларов.\n\nБеларусь нарастила экспорт в страны СНГ (главный рынок там — Россия). "
            "Прирост составил 9% — до 10 млрд долларов. Импорт из этих стран достиг 8 млрд долларов.\n\n"
            "Иначе с остальными странами. Импорт вырос до 6 млрд долларов.",
            [],
            id="all-countries-and-groups-of-them",
        ),
        pytest.param(
            "Сыр едет в Беларусь\n\nИз общей суммы в 30 млн долларов, в которую оценивают экспорт сыра из России, "
            "на Беларусь пришлось 3 млн.",
            ["BY RU imports 3 undated"],
            id="part-of-russian-exports",
        ),
        pytest.param(
            "Экспорт Гродненской области составил за 2023 год 900 млн долларов. На Россию пришлось 600 млн долларов.",
            ["BY-HR RU exports 600 2023-01..2023-12"],
            id="part-of-belarusian-exports",
        ),
        pytest.param(
            "Товарооборот Беларуси с Россией в 2023 году составил 46 млрд долларов, на Россию приходится 60% всей торговли.",
            ["BY RU turnover 46000 2023-01..2023-12"],
            id="share-of-all-trade-beside",
        ),
        pytest.param(
            "Торговля России и Беларуси\n\nДоля России в товарообороте Беларуси в 2020 году была 48%. "
            "По итогам 10 месяцев 2022 года она выросла до 60%.",
            [],
            id="the-share-grew-to",
        ),
    ],
)
def test_trade_with_others(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "product"),
    [
        pytest.param(
            "Не первый год товарооборот сельхозпродукцией между Россией и Беларусью растет. За 2018 год он прибавил 6% "
            "и составил почти 5 млрд долларов.",
            "agricultural products",
            id="it",
        ),
        pytest.param(
            "Большая доля молочного экспорта Беларуси пришлась на Россию. Туда отправили продукции на 1,2 млрд долларов.",
            "meat and dairy products",
            id="there",
        ),
        pytest.param(
            "Товарооборот России и Беларуси растет за счет поставок продовольствия. За 2020 год он составил 5 млрд долларов.",
            None,
            id="only-a-reason",
        ),
        pytest.param(
            "Поставки белорусской техники в Омскую область растут. В 2020 году товарооборот составил 100 млн долларов.",
            None,
            id="a-flow-of-its-own",
        ),
    ],
)
def test_goods_of_the_sentence_before(text: str, product: str | None) -> None:
    assert [figure.product for figure in extract(text).figures] == [product]


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
            ["BY RU-KAM turnover 1400 2021-01..2021-12 +100%", "BY RU-KAM turnover 700 undated"],
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
