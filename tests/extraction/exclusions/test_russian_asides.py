"""Sums with something told besides: other countries' sections, trade left out, shares, "there"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Итоги внешней торговли Беларуси за 2012 год\n\nРоссия\n\nТоварооборот составил 40 млрд долларов.\n\n"
            "Китай\n\nТоварооборот составил 3 млрд долларов, импорт - 2 млрд долларов.\n\nЭкспорт упал на 5%.",
            ["BY RU turnover 40000 2012-01..2012-12"],
            id="headings-of-countries",
        ),
        pytest.param(
            "Belarus' foreign trade in 2012\n\nChina\n\nTrade came to $3 billion.\n\nImports were $2 billion.\n\n"
            "Russia\n\nTrade came to $40 billion.",
            ["BY RU turnover 40000 2012-01..2012-12"],
            id="english-headings-of-countries",
        ),
        pytest.param(
            "Торговля Рязанской области за 2019 год\n\nОборот области без учета торговли с Беларусью составил 700 млн "
            "долларов. Торговля с Беларусью достигла 90 млн долларов.",
            ["BY RU-RYA turnover 90 2019-01..2019-12"],
            id="all-but-ours",
        ),
        pytest.param(
            "Trade of Ryazan Oblast in 2019\n\nThe oblast's exports, excluding trade with Belarus, stood at $700 "
            "million. Trade with Belarus reached $90 million.",
            ["BY RU-RYA turnover 90 2019-01..2019-12"],
            id="english-all-but-ours",
        ),
        pytest.param(
            "Торговля с Россией не растет\n\nОбщий оборот страны за 2019 год — 80 млрд долларов. Торговля с Россией "
            "принесла 35 млрд долларов.",
            ["BY RU turnover 35000 2019-01..2019-12"],
            id="turnover-of-the-country",
        ),
        pytest.param(
            "В 2018 году товарооборот Гродненской и Тульской областей достиг 60 млн долларов. За пять месяцев 2019 "
            "года пока 21 млн долларов, из которых половина - экспорт трикотажа.",
            [
                "BY-HR RU-TUL turnover 60 2018-01..2018-12",
                "BY-HR RU-TUL turnover 21 2019-01..2019-05",
            ],
            id="half-of-which-is-exported",
        ),
        pytest.param(
            "Омская область — третий партнёр Беларуси за Уралом, около 90 млн долларов за 2018 год, но там "
            "преобладает каучук, который мы покупаем.",
            ["BY RU-OMS turnover 90 2018-01..2018-12"],
            id="goods-that-we-buy",
        ),
        pytest.param(
            "Главный рынок Могилевской области\n\nГлавным рынком остается Россия: туда за 2021 год отгружено товаров "
            "на 1,5 млрд долларов, оттуда ввезено на 900 млн долларов.",
            [
                "BY-MA RU exports 1500 2021-01..2021-12",
                "BY-MA RU imports 900 2021-01..2021-12",
            ],
            id="shipped-there",
        ),
        pytest.param(
            "Belarus' chief market is Pskov Oblast, with exports there of $300 million in 2021.",
            ["BY RU-PSK exports 300 2021-01..2021-12"],
            id="exports-there",
        ),
        pytest.param(
            "Товарооборот Беларуси с Тверской областью за 2013 год составил 50 млн долларов, вниз на 12% от 2012 года.",
            ["BY RU-TVE turnover 50 2013-01..2013-12 -12%"],
            id="downward-by",
        ),
    ],
)
def test_what_is_told_besides(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Итоги\n\n12 марта 2019 г.\n\nТоварооборот Беларуси с Тверской областью в прошлом году упал до 40 млн "
            "долларов с 55 млн в 2016-м, зато январь прибавил 10%.",
            [
                "BY RU-TVE turnover 40 2018-01..2018-12",
                "BY RU-TVE turnover 55 2016-01..2016-12",
                "BY RU-TVE turnover none 2019-01..2019-01 +10%",
            ],
            id="months-behind-a-base-year",
        ),
        pytest.param(
            "Встреча\n\nТоварооборот Беларуси с Тверской областью за первое полугодие 2019 года составил 31 млн "
            "долларов. А за весь прошлый было 44. Школ там было 30.",
            [
                "BY RU-TVE turnover 31 2019-01..2019-06",
                "BY RU-TVE turnover 44 2018-01..2018-12",
            ],
            id="bare-number-of-a-year",
        ),
        pytest.param(
            "Товарооборот Беларуси и России в 2021 году вырос и превысил 38 млрд долларов, сказал посол.\n\nМы довольны, "
            "говорил он коллегам: по товарам - свыше 38 млрд долларов, а с услугами подходим к 43 млрд долларов.",
            [
                "BY RU turnover 38000 2021-01..2021-12",
                "BY RU turnover 43000 2021-01..2021-12",
            ],
            id="with-services",
        ),
        pytest.param(
            "Торговля: коротко\n3 мая 2019\n2 минуты\n40 прочтений\nТоварооборот Беларуси и России за 2018 год "
            "превысил 35 миллиардов долларов\n\n- Экспорт в Россию +2%\n- Импорт +4%",
            [
                "BY RU turnover 35000 2018-01..2018-12",
                "BY RU exports none 2018-01..2018-12 +2%",
                "BY RU imports none 2018-01..2018-12 +4%",
            ],
            id="a-post-without-stops",
        ),
    ],
)
def test_years_and_lines(text: str, figures: list[str]) -> None:
    assert told(text) == figures
