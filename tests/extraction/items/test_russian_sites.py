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
            "на 9%, а импорт белорусских товаров в область поднялся на 3%.",
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
            "Основная часть мясного экспорта Беларуси идет в Россию. Туда продали товаров на 700 млн долларов.",
            "meat",
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
