"""Russian talk of trade: what was added, what contracts are for, whose region, which year is meant."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_LEAD = "Псковская область и Беларусь подвели итоги\n\nМинск, 15 сентября 2023 года. Переговоры прошли в столице.\n\n"
_WAS = "BY RU-PSK turnover 190 2022-01..2022-12"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # what was added is no sum, wherever its verb stands
        pytest.param(
            "В 2022 году товарооборот вырос почти на 30 процентов или более, чем на 55 млн долларов.",
            ["BY RU-PSK turnover none 2022-01..2022-12 +30%"],
            id="percent-or-sum",
        ),
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов. За год мы на 5 млн долларов даже подросли.",
            [_WAS],
            id="grown-behind-the-sum",
        ),
        # what contracts are signed for
        pytest.param(
            "Стороны подписали 9 соглашений на 14 млн долларов, из них: по экспорту на 11 млн долларов; по импорту на 3 млн долларов.",
            [],
            id="agreements-and-their-parts",
        ),
        pytest.param(
            "Белорусские предприятия подписали с псковскими контракты на поставку техники на 3 млн долларов.",
            [],
            id="contract-for-supplies",
        ),
        pytest.param(
            "В 2022 году товарооборот вырос на 20% (+40 млн долларов).",
            ["BY RU-PSK turnover none 2022-01..2022-12 +20%"],
            id="increment-in-brackets",
        ),
        # what supplies are worth is trade
        pytest.param(
            "Стоимость экспорта Псковской области в Беларусь за 2022 год составила 3 млн долларов, а стоимость импорта - 5 млн долларов.",
            [
                "BY RU-PSK imports 3 2022-01..2022-12",
                "BY RU-PSK exports 5 2022-01..2022-12",
            ],
            id="worth-of-exports",
        ),
        # trade "worked out to", and a rate without its verb
        pytest.param(
            "«В 2022 году мы поработали практически на 190 млн долларов», — сказал премьер Беларуси.",
            [_WAS],
            id="worked-for-a-sum",
        ),
        pytest.param(
            "В 2022 году товарооборот вырос на 7%, а за семь месяцев этого года — уже 14%.",
            [
                "BY RU-PSK turnover none 2022-01..2022-12 +7%",
                "BY RU-PSK turnover none 2023-01..2023-07 +14%",
            ],
            id="rate-without-a-verb",
        ),
        # a stop with no space behind it ends a sentence all the same
        pytest.param(
            "В 2022 году товарооборот составил 190 млн долларов, дефицит для Беларуси – 30 млн.В январе-мае 2023 года товарооборот составил 80 млн долларов.",
            [
                _WAS,
                "BY RU-PSK balance -30 2022-01..2022-12",
                "BY RU-PSK turnover 80 2023-01..2023-05",
            ],
            id="no-space-after-a-stop",
        ),
    ],
)
def test_added_sums_and_contracts(text: str, figures: list[str]) -> None:
    assert told(_LEAD + text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "В Витебске открылся форум. Псковская область и Беларусь дружат. Торговля между нашей областью и республикой в 2022 году выросла на 15%.",
            ["BY RU-PSK turnover none 2022-01..2022-12 +15%"],
            id="our-region-and-the-republic",
        ),
        pytest.param(
            "Прошлый год Беларусь и Псковская область завершили с товарооборотом 190 млн долларов. Работа в 2023 году идёт: торговля во II квартале прибавила 9%.",
            [_WAS, "BY RU-PSK turnover none 2023-04..2023-06 +9%"],
            id="year-of-the-quarter",
        ),
        pytest.param(
            "Беларусь и Псковская область дружат. За прошлый год товарооборот вырос на 7%, а за два месяца этого года — на 14% к январю – февралю 2022 года.",
            [
                "BY RU-PSK turnover none 2022-01..2022-12 +7%",
                "BY RU-PSK turnover none 2023-01..2023-02 +14%",
            ],
            id="year-measured-by-the-months-beside",
        ),
    ],
)
def test_whose_and_when(text: str, figures: list[str]) -> None:
    assert told(text) == figures


_FORUM = "Беларусь и Псковская область дружат. "


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # months of no known year hold a sum and its change together, and keep others apart
        pytest.param(
            "По итогам января — июля товарооборот вырос на 8,5%.\n\nОбъём торговли за семь месяцев достиг 190 млн долларов.\n\nПо итогам прошлого года он составил 300 млн долларов.",
            ["BY RU-PSK turnover 190 undated +8.5%", "BY RU-PSK turnover 300 undated"],
            id="same-months",
        ),
        pytest.param(
            "В январе-июле товарооборот достиг 190 млн долларов.\n\nСедов приехал вчера. Он отметил, что товарооборот вырос на 8,5% после скачка год назад.",
            ["BY RU-PSK turnover 190 undated +8.5%"],
            id="change-without-months",
        ),
        pytest.param(
            "В январе-июле товарооборот достиг 190 млн долларов.\n\nСедов приехал вчера. В августе товарооборот вырос на 3%.",
            ["BY RU-PSK turnover 190 undated", "BY RU-PSK turnover none undated +3%"],
            id="other-months",
        ),
        # a fall of all exports beside a growth of those to the partner
        pytest.param(
            "Экспорт в Псковскую область за десять месяцев 2021 года вырос на 40%. С января по октябрь 2021 года вывоз товаров составил 88% к тому же периоду 2020 года.",
            ["BY RU-PSK exports none 2021-01..2021-10 +40%"],
            id="fall-of-all-exports",
        ),
        # a mark to pass is of no months; an editor's note ends no sentence
        pytest.param(
            "В 2022 году товарооборот вырос на 7%. Цифра в 190 млн долларов (уровень торговли. — Прим. ред.) не является пределом.",
            [
                "BY RU-PSK turnover none 2022-01..2022-12 +7%",
                "BY RU-PSK turnover 190 undated",
            ],
            id="no-limit",
        ),
    ],
)
def test_sums_without_a_year(text: str, figures: list[str]) -> None:
    assert told(_FORUM + text) == figures
