"""When an oblast of Belarus trades and when the country does, and which oblast "the region" is."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

_GUEST = "Псковичи в гостях\n\n14 марта 2023 года. Председатель Витебского облисполкома ответил на вопросы. "
_OBLAST = (
    "10 октября 2018 года\n\nЦифры к форуму\n\nВ январе–августе торговля Беларуси и России составила 23 млрд долларов.\n\n"
    "Могилевская область за семь месяцев продала в Россию товаров на 600 млн долларов.\n\n"
)
_ENGLISH = (
    "Numbers for the forum\n\n10 October 2018. In January-August Belarus and Russia traded $23 billion worth of goods.\n\n"
    "Mogilev Oblast sold $600 million worth of goods to Russia in seven months.\n\n"
)
_COUNTRY = "BY RU turnover 23000 2018-01..2018-08"
_HOME = "BY-MA RU exports 600 2018-01..2018-07"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            _GUEST + "В прошлом году товарооборот области с Россией превысил 2 млрд долларов.",
            ["BY-VI RU turnover 2000 2022-01..2022-12"],
            id="oblast-with-russia",
        ),
        pytest.param(
            _GUEST + "Экспорт области в Россию составил в 2022 году 900 млн долларов.",
            ["BY-VI RU exports 900 2022-01..2022-12"],
            id="oblast-to-russia",
        ),
        pytest.param(
            _GUEST + "В 2022 году Россия купила у области молока на 300 млн долларов.",
            ["BY-VI RU exports 300 2022-01..2022-12"],
            id="russia-bought-from-oblast",
        ),
        pytest.param(
            _GUEST + "В 2022 году товарооборот области с Беларусью составил 70 млн долларов.",
            ["BY RU-PSK turnover 70 2022-01..2022-12"],
            id="russian-oblast-with-belarus",
        ),
        pytest.param(
            "Pskov guests\n\nMarch 14, 2023. The Vitebsk Oblast Executive Committee summed up 2022. The region's trade with "
            "Russia reached $2.1 billion.",
            ["BY-VI RU turnover 2100 2022-01..2022-12"],
            id="the-regions-trade-with-russia",
        ),
        pytest.param(
            "Pskov guests\n\nMarch 14, 2023. The Vitebsk Oblast Executive Committee summed up 2022. Russia bought $900 million "
            "worth of goods from the region.",
            ["BY-VI RU exports 900 2022-01..2022-12"],
            id="russia-bought-from-the-region",
        ),
        pytest.param(
            "Витебская область наращивает экспорт\n\n5 июля 2024 года. В 2023 году товарооборот между нашими странами составил почти 12 млрд долларов.",
            ["BY RU turnover 12000 2023-01..2023-12"],
            id="ru_region_and_two_countries",
        ),
        pytest.param(
            "Vitebsk Oblast expands its exports\n\n5 July 2024. In 2023 trade between our countries was almost $12 billion.",
            ["BY RU turnover 12000 2023-01..2023-12"],
            id="region_and_two_countries",
        ),
        pytest.param(
            "Товарооборот Магаданской и Витебской областей вырос\n\n5 июля 2024 года. В 2023 году товарооборот между нашими регионами составил почти 550 млн рублей.",
            ["BY-VI RU-MAG turnover 550 2023-01..2023-12"],
            id="ru_region_and_two_regions",
        ),
    ],
)
def test_the_region_is_the_one_that_deals_with_the_country(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            _OBLAST
            + "В облисполкоме напомнили, что в 2017 году торговля с Тульской областью составила 40 млн долларов.",
            [_COUNTRY, _HOME, "BY-MA RU-TUL turnover 40 2017-01..2017-12"],
            id="committee",
        ),
        pytest.param(
            _OBLAST
            + "В 2017 году торговля Беларуси с Тульской областью составила 40 млн долларов, знают в облисполкоме.",
            [_COUNTRY, _HOME, "BY RU-TUL turnover 40 2017-01..2017-12"],
            id="committee-tells-of-the-country",
        ),
        pytest.param(
            _OBLAST + "В 2017 году торговля с Тульской областью составила 40 млн долларов.",
            [_COUNTRY, _HOME, "BY RU-TUL turnover 40 2017-01..2017-12"],
            id="nobody-of-the-oblast",
        ),
        pytest.param(
            _ENGLISH
            + "In 2017 its trade with Tula Oblast was $40 million, the regional executive committee said.",
            [_COUNTRY, _HOME, "BY-MA RU-TUL turnover 40 2017-01..2017-12"],
            id="english-committee",
        ),
        pytest.param(
            _ENGLISH
            + "The oblast executive committee added that for the republic as a whole the trade with Tula Oblast "
            "was $90 million in 2017.",
            [_COUNTRY, _HOME, "BY RU-TUL turnover 90 2017-01..2017-12"],
            id="republic-as-a-whole",
        ),
    ],
)
def test_an_executive_committee_tells_of_its_own_oblast(text: str, figures: list[str]) -> None:
    assert told(text) == figures


@pytest.mark.parametrize(
    "furniture",
    [
        pytest.param("Беларусь и Китай договорились о кредите", id="of-another-country"),
        pytest.param("", id="none"),
    ],
)
def test_headlines_of_other_items_leave_the_oblast_in_place(furniture: str) -> None:
    text = (
        "12.10.2023\n\nВитебщина: что продаём соседям\n\nВитебская область ищет покупателей. За семь месяцев область продала "
        f"в Россию товаров на 600 млн долларов.\n\nИмпорт из Псковской области снизился на треть.\n\n{furniture}"
    )
    assert told(text) == [
        "BY-VI RU exports 600 2023-01..2023-07",
        "BY-VI RU-PSK imports none 2023-01..2023-07 -33.3%",
    ]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        pytest.param(
            "Обратный поток подрос на 44%, до 1,4 млрд долларов.", "imports", id="flow-back"
        ),
        pytest.param(
            "Встречные поставки выросли на 44%, до 1,4 млрд долларов.",
            "imports",
            id="supplies-back",
        ),
        pytest.param("Обратно пришло товаров на 1,4 млрд долларов.", "imports", id="came-back"),
    ],
)
def test_goods_that_went_the_other_way(text: str, flow: str) -> None:
    lead = "Гомель и Россия\n\n19 августа 2021 года. За полугодие Гомельская область продала в Россию товаров на 1 млрд долларов. "
    change = " +44%" if "44" in text else ""
    assert told(lead + text) == [
        "BY-HO RU exports 1000 2021-01..2021-06",
        f"BY-HO RU {flow} 1400 2021-01..2021-06{change}",
    ]


def test_english_goods_that_went_the_other_way() -> None:
    text = (
        "Gomel and Russia\n\nAugust 19, 2021. In January-June Gomel Oblast sold $1 billion worth of goods to Russia. "
        "The reverse flow grew too, by 44% to $1.4 billion."
    )
    assert told(text)[1] == "BY-HO RU imports 1400 2021-01..2021-06 +44%"


@pytest.mark.parametrize(
    ("text", "month"),
    [
        pytest.param(
            "За три месяца текущего года поставки белорусских товаров увеличились на 12%.",
            "2017-03",
            id="this-year",
        ),
    ],
)
def test_a_year_compared_with_the_one_before_is_not_the_one_of_writing(
    text: str, month: str
) -> None:
    lead = (
        "Омская область и Беларусь\n\nВ 2016 году товарооборот Омской области и Беларуси составил 70 миллионов долларов. "
        "По сравнению с 2015 годом он снизился на 8,9%. "
    )
    assert told(lead + text)[-1] == f"BY RU-OMS exports none 2017-01..{month} +12%"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The Vitebsk region shows growth in trade with the Russian Federation. In 2018 the foreign trade turnover of the region with Russia amounted to 2.6 billion dollars.\n\nWith the Pskov region the turnover was 84.6 million dollars.", ["BY-VI RU turnover 2600 2018-01..2018-12", "BY-VI RU-PSK turnover 84.6 2018-01..2018-12"], id="turnover_of_the_region"),
        pytest.param("Витебская область наращивает торговлю с Российской Федерацией. В 2018 году товарооборот области с Россией составил 2,6 млрд долларов.\n\nС Псковской областью оборот составил 84,6 млн долларов.", ["BY-VI RU turnover 2600 2018-01..2018-12", "BY-VI RU-PSK turnover 84.6 2018-01..2018-12"], id="ru_turnover_of_the_region"),
    ],
)  # fmt: skip
def test_turnover_of_the_region_is_its_own_in_the_next_paragraph(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected


def test_what_two_cities_aim_at_is_of_the_oblast_told_before() -> None:
    text = "Брянск и Гомель взаимный товарооборот намерены увеличить.\n\nВ 2013 году взаимный товарооборот двух областей составил 320 млн долларов. К 2016 году доведем его до 600 млн."
    assert told(text) == [
        "BY-HO RU-BRY turnover 320 2013-01..2013-12",
        "BY-HO RU-BRY turnover 600 2016-01..2016-12 target",
    ]
