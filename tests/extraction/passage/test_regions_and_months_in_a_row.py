"""Regions, months and countries told in a row or by the way: what follows is of the trade told before."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "Поставки белорусской техники в Курганскую, Омскую и Томскую области растут. За полугодие в Россию отгружено товаров на 900 млн долларов.",
            ["BY RU exports 900 undated"],
            id="lead-list-of-regions-is-no-partner",
        ),
        pytest.param(
            "Supplies to Perm Krai, Kurgan Oblast and Omsk Oblast have been growing. In 2021 Belarus exported to Russia food worth $4.1 billion.",
            ["BY RU exports 4100 2021-01..2021-12"],
            id="lead-list-of-regions-en",
        ),
        pytest.param(
            "Товарооборот Тульской области с Беларусью в 2021 году составил 90 млн долларов. Активно торгуют с Беларусью также Липецкая, Рязанская и Калужская области. Импорт в 2021 году составил 38 млн долларов.",
            ["BY RU-TUL turnover 90 2021-01..2021-12", "BY RU-TUL exports 38 2021-01..2021-12"],
            id="list-of-others-keeps-the-main-region",
        ),
        pytest.param(
            "Товарооборот Тульской области с Беларусью в 2021 году составил 90 млн долларов. Это третье место среди партнеров региона после Китая и Турции. Цель в 150 млн долларов с повестки дня никто не снимал.",
            ["BY RU-TUL turnover 90 2021-01..2021-12", "BY RU-TUL turnover 150 undated target"],
            id="ranked-behind-two",
        ),
        pytest.param(
            "Trade between Tula Oblast and Belarus came to $90 million in 2021. This is third place among partners after China and Turkey. Nobody has dropped the goal of $150 million.",
            ["BY RU-TUL turnover 90 2021-01..2021-12", "BY RU-TUL turnover 150 undated target"],
            id="ranked-behind-two-en",
        ),
        pytest.param(
            "Товарооборот Тульской области с Беларусью в 2021 году составил 90 млн долларов. Больше только с Китаем. Ставится цель в 150 млн долларов.",
            ["BY RU-TUL turnover 90 2021-01..2021-12", "BY RU-TUL turnover 150 undated target"],
            id="only-others-are-ahead",
        ),
        pytest.param(
            "Россия и Беларусь довели товарооборот в 2021 году до 39 млрд долларов. Напомним, торговля России с Казахстаном выросла на 4%. В денежном выражении она составила 25 млрд долларов.",
            ["BY RU turnover 39000 2021-01..2021-12"],
            id="trade-of-russia-with-another",
        ),
        pytest.param(
            "Russia and Belarus took their trade to $39 billion in 2021. Trade between Russia and Kazakhstan grew by 4%. In money terms it came to $25 billion.",
            ["BY RU turnover 39000 2021-01..2021-12"],
            id="trade-of-russia-with-another-en",
        ),
        pytest.param(
            "Поставки Беларуси в страны СНГ (в основном в Россию) в 2021 году выросли. Они составили 22 млрд долларов. Импорт оттуда – прежде всего из России – увеличился до 19 млрд долларов.",
            [],
            id="to-others-mainly-to-russia",
        ),
        pytest.param(
            "In 2021 Belarus' exports to the CIS, mainly to Russia, grew by 4% to $22 billion. Exports to Russia came to $19 billion.",
            ["BY RU exports 19000 2021-01..2021-12"],
            id="to-others-mainly-to-russia-en",
        ),
        pytest.param(
            "Торговля Беларуси со странами СНГ, прежде всего с Россией, растет. Экспорт в Россию в 2021 году составил 19 млрд долларов.",
            ["BY RU exports 19000 2021-01..2021-12"],
            id="to-others-and-to-russia",
        ),
        pytest.param(
            "Товарооборот Тульской области с Беларусью в 2020 году составил 90 млн долларов. В первом полугодии 2021 года рост составил 12 процентов, по итогам девяти месяцев – 15 процентов.",
            [
                "BY RU-TUL turnover 90 2020-01..2020-12",
                "BY RU-TUL turnover none 2021-01..2021-06 +12%",
                "BY RU-TUL turnover none 2021-01..2021-09 +15%",
            ],
            id="months-behind-months",
        ),
        pytest.param(
            "Trade between Tula Oblast and Belarus came to $90 million in 2020. In the first quarter of 2021 growth was 12%, in the first half of the year 14%, and in nine months as much as 15%.",
            [
                "BY RU-TUL turnover 90 2020-01..2020-12",
                "BY RU-TUL turnover none 2021-01..2021-03 +12%",
                "BY RU-TUL turnover none 2021-01..2021-06 +14%",
                "BY RU-TUL turnover none 2021-01..2021-09 +15%",
            ],
            id="months-behind-months-en",
        ),
        pytest.param(
            "Россия и Беларусь за январь–июль 2021 года довели товарооборот до 21 млрд долларов. Результат в этом году на 6% выше по сравнению с аналогичным периодом 2020 года.",
            ["BY RU turnover 21000 2021-01..2021-07 +6%"],
            id="this-year-is-the-same-months",
        ),
        pytest.param(
            "Товарооборот Тульской области и Беларуси пока далек от показателей 2012 года. По последним подсчетам, он вырос в 1,3 раза и составляет 90 млн долларов.",
            ["BY RU-TUL turnover 90 undated +30%"],
            id="far-from-another-year",
        ),
        pytest.param(
            "В 2013 году товарооборот с Тульской областью по сравнению с предыдущим годом снизился на 12%. Но в то же время он остается высоким и составляет около 90 млн долларов, заявил президент, добавив, что задачей должно стать обеспечение роста торговли.",
            ["BY RU-TUL turnover 90 2013-01..2013-12 -12%"],
            id="at-the-same-time-is-no-period",
        ),
        pytest.param(
            "Trade with Tula Oblast is about $90 million, the president said, adding that the task is to ensure growth.",
            ["BY RU-TUL turnover 90 undated"],
            id="added-that-the-task-is",
        ),
        pytest.param(
            "Trade with Tula Oblast can come to $90 million, the president said, adding that this is the goal for 2025.",
            ["BY RU-TUL turnover 90 2025-01..2025-12 target"],
            id="added-that-this-is-the-goal",
        ),
        pytest.param(
            "«Мы в 2021 году где-то на 6–8% в товарообороте с Тульской областью снизили», – сказал губернатор.",
            ["BY RU-TUL turnover none 2021-01..2021-12 -7%"],
            id="verb-behind-the-trade",
        ),
        pytest.param(
            "С 2018 года экспорт Беларуси в Тульскую область увеличился с 40 до 65 млн долларов.",
            ["BY RU-TUL exports 40 2018-01..2018-12", "BY RU-TUL exports 65 undated"],
            id="counted-from-a-year",
        ),
        pytest.param(
            "Since 2018 exports of Belarus to Tula Oblast have grown from $40 million to $65 million.",
            ["BY RU-TUL exports 40 2018-01..2018-12", "BY RU-TUL exports 65 undated"],
            id="counted-from-a-year-en",
        ),
        pytest.param(
            "Экспорт Тувы в Беларусь за прошлый год составил 71,5 тысячи долларов. Импорт был лишь на 48 тысяч долларов.",
            ["BY RU-TY imports 0.0715 undated", "BY RU-TY exports 0.048 undated"],
            id="small-sums-of-a-year",
        ),
        pytest.param(
            "Trade with Tula Oblast is growing. All exports to Tula Oblast came to $65 million in 2021.",
            ["BY RU-TUL exports 65 2021-01..2021-12"],
            id="all-exports-to-a-region",
        ),
        pytest.param(
            "Экспорт Беларуси в Россию в 2021 году составил 16 млрд долларов, или 41% всего экспорта страны (39 млрд долларов).",
            ["BY RU exports 16000 2021-01..2021-12"],
            id="share-of-all-exports-in-brackets",
        ),
        pytest.param(
            "Торговля с Татарстаном растет. В 2021 году белорусы поставили на КамАЗ продукции на 90 млн рублей. Всего экспорт в Татарстан в 2021 году составил 120 млн долларов.",
            ["BY RU-TA exports 120 2021-01..2021-12"],
            id="supplied-to-a-maker",
        ),
        pytest.param(
            "Trade with Tatarstan is growing. In 2021 Belarus supplied parts to the Yelabuga car plant worth $9 million. Total exports to Tatarstan in 2021 came to $120 million.",
            ["BY RU-TA exports 120 2021-01..2021-12"],
            id="supplied-to-a-maker-en",
        ),
        pytest.param(
            "Article of 28 June 2024. Trade between Penza Oblast and Belarus grew by 37% compared with the first quarter of 2023.",
            ["BY RU-PNZ turnover none 2024-01..2024-03 +37%"],
            id="months-a-year-behind-their-base",
        ),
        pytest.param(
            "28 июня 2024 года. Внешнеторговый оборот Пензенской области с Беларусью вырос на 37% по сравнению с первым кварталом 2023 года, в том числе экспорт – на 29%.",
            [
                "BY RU-PNZ turnover none 2024-01..2024-03 +37%",
                "BY RU-PNZ imports none 2024-01..2024-03 +29%",
            ],
            id="months-a-year-behind-their-base-ru",
        ),
        pytest.param(
            "28 июня 2024 года. Внешнеторговый оборот Пензенской области с Беларусью вырос на 37% по сравнению с 2022 годом.",
            ["BY RU-PNZ turnover none undated +37%"],
            id="a-year-as-base-dates-nothing",
        ),
        pytest.param(
            "Дни Беларуси прошли в Сахалинской области. «По данным нашей таможни, товарооборот между двумя странами превысил 14 миллионов долларов», – сказал губернатор.",
            ["BY RU-SAK turnover 14 undated"],
            id="trade-of-two-countries-by-a-region",
        ),
        pytest.param(
            'Days of Belarus were held in Sakhalin Oblast. "Trade between the two countries has exceeded $14 million," the governor said.',
            ["BY RU-SAK turnover 14 undated"],
            id="trade-of-two-countries-by-a-region-en",
        ),
        pytest.param(
            "Дни Беларуси прошли в Сахалинской области. «Товарооборот между двумя странами превысил 40 миллиардов долларов», – сказал посол.",
            ["BY RU turnover 40000 undated"],
            id="trade-of-two-countries",
        ),
        pytest.param(
            "Товарооборот Камчатского края с Беларусью в 2021 году составил 1,5 млрд рублей. В 2022 году выходим на 2 млрд.",
            [
                "BY RU-KAM turnover 1500 2021-01..2021-12",
                "BY RU-KAM turnover 2000 2022-01..2022-12 forecast",
            ],
            id="on-the-way-to-a-sum",
        ),
        pytest.param(
            "Trade of Mogilev Oblast with Russian regions reached $2.9 billion in 2024. Exports to Krasnodar Krai grew 1.3 times.",
            [
                "BY-MA RU turnover 2900 2024-01..2024-12",
                "BY-MA RU-KDA exports none 2024-01..2024-12 +30%",
            ],
            id="with-all-russian-regions",
        ),
        pytest.param(
            "Trade with the Russian region reached $290 million in 2024. Exports to Krasnodar Krai grew 1.3 times.",
            [
                "BY RU-KDA turnover 290 2024-01..2024-12",
                "BY RU-KDA exports none 2024-01..2024-12 +30%",
            ],
            id="with-one-russian-region",
        ),
        pytest.param(
            "Товарооборот Могилевской области с регионами России в 2024 году достиг 2,9 млрд долларов. Товарооборот достиг 2,9 млрд долларов, экспорт на Кубань вырос в 1,3 раза.",
            [
                "BY-MA RU turnover 2900 2024-01..2024-12",
                "BY-MA RU-KDA exports none 2024-01..2024-12 +30%",
            ],
            id="sum-before-a-region-of-its-own",
        ),
        pytest.param(
            "Trade of Mogilev Oblast with Russian regions reached $2.9 billion in 2024. Exports made up $1.5 billion, and those to Krasnodar Krai reached $40 million.",
            [
                "BY-MA RU turnover 2900 2024-01..2024-12",
                "BY-MA RU exports 1500 2024-01..2024-12",
                "BY-MA RU-KDA exports 40 2024-01..2024-12",
            ],
            id="sum-before-a-region-of-its-own-en",
        ),
        pytest.param(
            "В 2021 году товарооборот Астраханской области с Беларусью составил 38 млн долларов. По итогам пяти месяцев 2022 года рост заметнее: к такому же периоду 2021 года плюс 41 процент. В денежном выражении это 23 млн долларов.",
            [
                "BY RU-AST turnover 38 2021-01..2021-12",
                "BY RU-AST turnover 23 2022-01..2022-05 +41%",
            ],
            id="to-the-same-months-of-a-year",
        ),
        pytest.param(
            "In the first five months of 2022 trade between Astrakhan Oblast and Belarus came to $23 million: on the same period of 2021 it is plus 41 percent.",
            ["BY RU-AST turnover 23 2022-01..2022-05 +41%"],
            id="on-the-same-months-of-a-year",
        ),
        pytest.param(
            "В 2024 году Беларусь и Якутия наторговали на 115 млн долларов. Четверть миллиарда стабильно мы можем иметь.",
            ["BY RU-SA turnover 115 2024-01..2024-12", "BY RU-SA turnover 250 undated target"],
            id="part-of-a-billion-told-alone",
        ),
        pytest.param(
            "In 2024 Belarus and Yakutia traded for $115 million. A quarter of a billion steadily is what we can have in trade.",
            ["BY RU-SA turnover 115 2024-01..2024-12", "BY RU-SA turnover 250 undated target"],
            id="part-of-a-billion-told-alone-en",
        ),
        pytest.param(
            "Экспорт Беларуси в Саратовскую область за 2022 год вырос на 45%. Отмечены поставки саратовскому предприятию самосвалов на сумму более 7 млн долларов.",
            ["BY RU-SAR exports none 2022-01..2022-12 +45%"],
            id="supplied-to-one-house",
        ),
        pytest.param(
            "Exports of Belarus to Saratov Oblast grew by 45% in 2022. Among the events were supplies of lorries worth over $7 million to a Saratov company.",
            ["BY RU-SAR exports none 2022-01..2022-12 +45%"],
            id="supplied-to-one-house-en",
        ),
        pytest.param(
            "Белоруссия – третий партнер Москвы. В 2024 году товарооборот между республикой и российской столицей вырос на 5% и составил 18 млрд долларов.",
            ["BY RU-MOW turnover 18000 2024-01..2024-12 +5%"],
            id="trade-with-the-russian-capital",
        ),
        pytest.param(
            "Belarus is Moscow's third partner. In 2024 trade between the country and the Russian capital grew by 5% to $18 billion.",
            ["BY RU-MOW turnover 18000 2024-01..2024-12 +5%"],
            id="trade-with-the-russian-capital-en",
        ),
        pytest.param(
            "Товарооборот Беларуси и России в 2024 году составил 48 млрд долларов. Выставка прошла в российской столице. Экспорт в 2024 году составил 24 млрд долларов.",
            ["BY RU turnover 48000 2024-01..2024-12", "BY RU exports 24000 2024-01..2024-12"],
            id="held-in-the-russian-capital",
        ),
        pytest.param(
            "Мы ожидаем по итогам 2024 года практически 58 млрд долларов товарооборота России и Беларуси.",
            ["BY RU turnover 58000 2024-01..2024-12 forecast"],
            id="expected-by-the-results-of-a-year",
        ),
        pytest.param(
            "Ожидалось меньше, но по итогам 2023 года товарооборот России и Беларуси составил 48 млрд долларов.",
            ["BY RU turnover 48000 2023-01..2023-12"],
            id="expected-otherwise-than-it-came",
        ),
        pytest.param(
            "МИНСК, 31 мая 2017 года. Столичные предприятия наращивают экспорт, заявил председатель комитета Мингорисполкома Николай Рогов. В первом квартале поставки в Россию выросли на 29% и составили 620 млн долларов.",
            ["BY-HM RU exports 620 2017-01..2017-03 +29%"],
            id="enterprises-of-the-capital",
        ),
        pytest.param(
            "19 мая 2025 года. Торговля Беларуси и Иркутской области достигла наибольших значений в 2022 году – почти 124 млн долларов. В следующем году она снизилась до 102 млн долларов.",
            ["BY RU-IRK turnover 124 2022-01..2022-12", "BY RU-IRK turnover 102 2023-01..2023-12"],
            id="next-year-that-has-been",
        ),
        pytest.param(
            "19 мая 2025 года. Товарооборот Беларуси и Иркутской области в 2024 году составил 111 млн долларов. В следующем году он вырастет до 140 млн долларов.",
            [
                "BY RU-IRK turnover 111 2024-01..2024-12",
                "BY RU-IRK turnover 140 2026-01..2026-12 forecast",
            ],
            id="next-year-to-come",
        ),
        pytest.param(
            "Экспорт волгоградской продукции в Беларусь вырос на 40%\n\n6 сентября 2023 года. За первые полгода Волгоградская область экспортировала в Беларусь товары на 31 млн долларов.",
            ["BY RU-VGG imports 31 2023-01..2023-06 +40%"],
            id="headline-alone-tells-the-change",
        ),
        pytest.param(
            "Exports of Volgograd Oblast to Belarus up 40%\n\n6 September 2023. In the first half of the year Volgograd Oblast exported goods worth $31 million to Belarus.",
            ["BY RU-VGG imports 31 2023-01..2023-06 +40%"],
            id="headline-alone-tells-the-change-en",
        ),
        pytest.param(
            "Экспорт волгоградской продукции в Беларусь вырос на 40%\n\n6 сентября 2023 года. За первые полгода экспорт Волгоградской области в Беларусь вырос на 39,6% и составил 31 млн долларов.",
            ["BY RU-VGG imports 31 2023-01..2023-06 +39.6%"],
            id="text-tells-the-change-more-exactly",
        ),
        pytest.param(
            "Экспорт в Иркутскую область в 2024 году составил 71 млн долларов. "
            "Торговля растет – в районе 110 миллионов долларов мы всегда находимся.",
            ["BY RU-IRK exports 71 2024-01..2024-12", "BY RU-IRK turnover 110 undated"],
            id="where-trade-always-stands",
        ),
        pytest.param(
            "In 2024 exports to Irkutsk Oblast came to $71 million. Trade is growing: we always stand at around $110 million.",
            ["BY RU-IRK exports 71 2024-01..2024-12", "BY RU-IRK turnover 110 undated"],
            id="where-trade-always-stands-en",
        ),
    ],
)
def test_told_in_a_row_or_by_the_way(text: str, figures: list[str]) -> None:
    assert told(text) == figures
