"""What the biggest buyers of a trade took, whose trade that is, and what one dealer sold."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

EN = "In 2020 Brest Oblast's exports to Russia made $1.95 billion. Food accounted for $1.4 billion of the sales."
RU = "В 2020 году экспорт Брестской области в Россию составил 1,95 млрд долларов. На продовольствие пришлось 1,4 млрд."
BUYERS = [
    pytest.param(f"{EN}\n\nThe biggest buyers were Moscow Oblast ($905 million) and Smolensk Oblast ($158 million).", None, id="of-all-goods"),
    pytest.param(f"{RU}\n\nКрупнейшие покупатели – Московская область (905 млн) и Смоленская область (158 млн).", None, id="ru-of-all-goods"),
    pytest.param("In 2020 Brest Oblast sold food to Russia for $1.4 billion. The biggest buyers were Moscow Oblast ($905 million) and Smolensk Oblast ($158 million).", "food", id="of-the-goods-told"),
    pytest.param("В 2020 году Брестская область продала в Россию продовольствия на 1,4 млрд долларов. Крупнейшие покупатели – Московская область (905 млн) и Смоленская область (158 млн).", "food", id="ru-of-the-goods-told"),
]  # fmt: skip
DEALERS = [
    pytest.param("In 2018 trade of Ulyanovsk Oblast with Belarus made $118 million. A MTZ dealer, which works in Ulyanovsk, sold tractors for $3 million.", ["118"], id="dealer"),
    pytest.param("В 2018 году товарооборот Ульяновской области с Беларусью составил 118 млн долларов. В Ульяновске работает дилер МТЗ, который реализовал техники на 310 миллионов рублей.", ["118"], id="ru-dealer"),
    pytest.param("In 2018 Belarusian dealers sold tractors in Tula Oblast for $31 million.", ["31"], id="all-dealers"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), BUYERS)
def test_buyers_are_of_the_trade_told(text: str, goods: str | None) -> None:
    bought = extract(text).figures[-2:]
    assert [(f.reporter, f.partner, f.flow, f.product) for f in bought] == [
        ("BY-BR", "RU-MOS", "exports", goods),
        ("BY-BR", "RU-SMO", "exports", goods),
    ]


@pytest.mark.parametrize(("text", "sums"), DEALERS)
def test_what_one_dealer_sold_is_no_trade_of_regions(text: str, sums: list[str]) -> None:
    assert [f"{float(f.value or 0) / 10**6:g}" for f in extract(text).figures] == sums


WHOSE = [
    pytest.param('Ulyanovsk: a trade mission\n\n"Our trade with Belarus came to $81 million in 2010," the minister said.\n\n"Imports grew by 41% to $47 million," he added.', ["turnover 81 all", "exports 47 all"], id="our-trade-with"),
    pytest.param('Trade with Ulyanovsk Oblast\n\n"Our trade with Ulyanovsk Oblast came to $81 million in 2010," the minister said.\n\n"Imports grew by 41% to $47 million," he added.', ["turnover 81 all", "imports 47 all"], id="our-trade-with-them"),
    pytest.param("In 2018 trade of Pskov Oblast with Belarus made $272 million, its exports 140.\n\nVitebsk colleagues cite other data on trade of the two: $41.8 million, exports of $28.5 million and imports of $13.3 million.", ["turnover 272 all", "imports 140 all", "turnover 41.8 all", "exports 28.5 all", "imports 13.3 all"], id="colleagues-cite"),
    pytest.param("Trade of Belarus with regions of Siberia grew, Anton Ryzhov in Novosibirsk said. In 2012 the turnover with the district amounted to $1840 million.", ["turnover 1840 all"], id="with-the-district"),
    pytest.param("In 2008 the turnover of Belarus with Astrakhan Oblast was $14.7 million. Belarus sells tractors, trailers, furniture. In all, for $12.9 million.", ["turnover 14.7 all", "exports 12.9 all"], id="in-all-for"),
    pytest.param("In 2016 imports of Kemerovo Oblast from Belarus made $42.3 million. Among the imports, 38% ($16.1 million) fell on dump trucks.", ["exports 42.3 all", "exports 16.1 lorries"], id="fell-on"),
    pytest.param("В 2016 году импорт Кемеровской области из Беларуси составил 42,3 млн долларов, из них 38% (16,1 млн) пришлось на самосвалы.", ["exports 42.3 all", "exports 16.1 lorries"], id="ru-fell-on"),
    pytest.param("In 2019 imports of Belarus from Vologda Oblast, mostly metal ($210 million) and fertilizers ($31 million), decreased by 17% to $262 million.", ["imports 210 metals", "imports 31 fertilizers", "imports 262 all"], id="whole-behind-its-goods"),
    pytest.param("В 2019 году импорт Беларуси из Вологодской области (в основном металл – 210 млн долларов – и удобрения – 31 млн) сократился на 17%, до 262 млн.", ["imports 210 metals", "imports 31 fertilizers", "imports 262 all"], id="ru-whole-behind-its-goods"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sums"), WHOSE)
def test_whose_sums_and_of_what(text: str, sums: list[str]) -> None:
    found = extract(text).figures
    assert [f"{f.flow} {float(f.value or 0) / 10**6:g} {f.product or 'all'}" for f in found] == sums


def test_a_region_told_of_alone_is_only_an_example() -> None:
    text = (
        "Exports of Grodno Region to Russia in eight months of 2022 soared by almost 40% to $1.05 billion. "
        "St. Petersburg alone has taken goods for $104 million.\n\n"
        '"By the end of 2022, I think we\'ll be at 1.7 billion," the governor said.'
    )
    assert [(f.partner, f.status) for f in extract(text).figures] == [
        ("RU", "actual"),
        ("RU-SPE", "actual"),
        ("RU", "forecast"),
    ]


@pytest.mark.parametrize("verb", ["взял", "получил", "забрал"])
def test_a_city_takes_goods_of_others(verb: str) -> None:
    text = f"В 2021 году экспорт Беларуси в Россию вырос. Петербург {verb} товаров на 104 млн долларов."
    assert [f.flow for f in extract(text).figures] == ["exports"]


def test_a_district_is_none_of_its_cities() -> None:
    text = (
        "Trade of Belarus with Siberia grew, Anton Ryzhov in Novosibirsk said. "
        "In 2012 the turnover with the district amounted to $1.84 billion."
    )
    assert [f.partner for f in extract(text).figures] == ["RU"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("20 сентября 2016 года. Белорусскую технику в Томской области знают. Местные дилеры за последние три года продали тракторов и комбайнов на сумму свыше 1,1 миллиарда рублей.", [], id="local_dealers_ru"),
        pytest.param("20 сентября 2016 года. Товарооборот Омской области и Беларуси растет. Омские магазины продали за год белорусских продуктов на 140 млн рублей.", [], id="shops_of_a_city_ru"),
        pytest.param("20 September 2016. Trade of Omsk Oblast and Belarus is growing. Local dealers sold Belarusian tractors worth more than 1.1 billion rubles over the past three years.", [], id="local_dealers"),
        pytest.param("20 сентября 2016 года. Товарооборот Омской области и Беларуси растет. Белорусские заводы за 2015 год продали местным дилерам тракторов на сумму свыше 1,1 миллиарда рублей.", ["BY RU-OMS exports 1100 2015-01..2015-12"], id="plants_to_dealers_ru"),
        pytest.param("20 сентября 2016 года. Магазины Омской области в 2015 году закупили в Беларуси продуктов на 40 млн рублей.", ["BY RU-OMS exports 40 2015-01..2015-12"], id="shops_bought_in_belarus_ru"),
    ],
)  # fmt: skip
def test_what_shops_and_dealers_sell_at_home_is_no_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
