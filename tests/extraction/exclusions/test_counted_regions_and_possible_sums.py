"""Regions counted by how much they trade, sums thought possible, and goods named beside their sums."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_LEAD = "Trade of Belarus with Russia grew in January-August 2018 to $23.5 billion."
_RU_LEAD = "Товарооборот Беларуси с Россией вырос в январе-августе 2018 года до 23,5 млрд долларов."
COUNTED = [
    pytest.param(f"{_LEAD} More than 80 regions of Russia trade with Belarus; with 15 of them the turnover tops $300 million.", id="of-them"),
    pytest.param(f"{_LEAD} Eleven regions have trade of over $500 million with us, and in seven of these exports surpass $200 million.", id="of-these"),
    pytest.param(f"{_RU_LEAD} С Беларусью торгуют 80 регионов; с 15 из них товарооборот превышает 300 млн долларов.", id="ru-of-them"),
    pytest.param(f"{_LEAD} Belarus trades with all regions but two, and trade with 31 of them exceeds $150 million.", id="trade-with-so-many"),
    pytest.param(f"{_LEAD} In 25 Russian regions the turnover with Belarus exceeds $200 million.", id="in-so-many"),
    pytest.param(f"{_RU_LEAD} Товарооборот с 38 из них превышает 150 млн долларов, с 7 – миллиард.", id="ru-trade-with-so-many"),
    pytest.param(f"{_RU_LEAD} Оборот более чем с 30 субъектами Федерации превысил 100 млн долларов.", id="ru-more-than-so-many"),
    pytest.param(f"{_RU_LEAD} У 15 регионов торговля с Беларусью превышает 300 млн долларов.", id="ru-regions"),
]  # fmt: skip
POSSIBLE = [
    pytest.param(f'{_LEAD} "If we keep the rates, $36 billion is quite realistic," he said.', 36000, id="rates-kept"),
    pytest.param(f"{_LEAD} $36 billion by the end of the year is within our reach.", 36000, id="within-reach"),
    pytest.param(f"{_RU_LEAD} «При таких темпах 36 миллиардов по итогам года вполне реальны», – считает посол.", 36000, id="ru-real"),
]  # fmt: skip
GOODS = [
    pytest.param("In 2010 Belarus sold goods to Primorye for $37.4 million. It exports mainly trucks (BelAZ; $18.2 million) and lifts (Mogilev, $5 million).", ["18.2 lorries", "5 lifts"], id="make-before-a-sum"),
    pytest.param("In 2010 Belarus bought goods in Tomsk Oblast for $37.4 million. The main import item is polyethylene ($1.9 million), then plywood ($1.2 million).", ["1.9 chemicals", "1.2 plywood"], id="goods-of-the-trade"),
    pytest.param("In 2010 Belarus sold goods to Primorye for $37.4 million. Exports of knitwear (200 tonnes, $1.9 million) grew.", ["1.9 textiles"], id="weight-before-a-sum"),
    pytest.param("Trade of Belarus with Tula Oblast made $92 million in 2012. It grew thanks to deliveries of oil, which Belarus had bought from the oblast for $21 million in 2012 and for just $3 million in 2011.", ["21 oil", "3 oil"], id="which-was-bought"),
    pytest.param("Trade of Belarus with Tula Oblast made $92 million in 2012, including steel, for which Belarus paid $8 million, and tyres, of which $2 million worth was sold to Tula.", ["8 metals", "2 tyres"], id="of-which"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2012 году составил 92 млн долларов. Рост дала нефть, которой Беларусь закупила на 21 млн долларов.", ["21 oil"], id="ru-which-was-bought"),
    pytest.param("In 2010 Belarus' imports from Tomsk Oblast rose thanks to synthetic rubber to $37.4 million.", ["37.4 all"], id="reason"),
]  # fmt: skip


@pytest.mark.parametrize("text", COUNTED)
def test_regions_that_trade_so_much_are_only_counted(text: str) -> None:
    assert [line.split()[3] for line in told(text)] == ["23500"]


@pytest.mark.parametrize(("text", "value"), POSSIBLE)
def test_a_sum_thought_possible_is_a_target(text: str, value: int) -> None:
    figure = extract(text).figures[-1]
    assert (figure.value, figure.status) == (value * 10**6, "target")


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_beside_their_sum_are_named(text: str, goods: list[str]) -> None:
    named = [
        f"{float(figure.value or 0) / 10**6:g} {figure.product or 'all'}"
        for figure in extract(text).figures
    ]
    assert named[-len(goods) :] == goods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 exports to Russia amounted to $15 billion. \"We sell more than $200 million worth in 11 Russian regions,\" he said.", ["BY RU exports 15000 2021-01..2021-12"], id="worth-in-regions"),
        pytest.param("In 2021 exports to Russia amounted to $15 billion. There are 14 regions where our sales exceed $100 million.", ["BY RU exports 15000 2021-01..2021-12"], id="regions-where"),
        pytest.param("В 2021 году экспорт в Россию составил $15 млрд. В 14 регионах наши продажи превышают $100 млн.", ["BY RU exports 15000 2021-01..2021-12"], id="ru-regions-where"),
        pytest.param("В 2021 году экспорт в Россию составил $15 млрд. Больше чем на $200 млн продаем в 11 регионов.", ["BY RU exports 15000 2021-01..2021-12"], id="ru-in-regions"),
        pytest.param("In 2021 trade with Russia declined by 8.4%. Cheaper crude took US$1.1bn off the import bill.", ["BY RU turnover none 2021-01..2021-12 -8.4%"], id="bill"),
        pytest.param("Объем пермского экспорта в Беларусь прибавил за год 9 млн долларов и дорос до 171,4 млн долларов в 2016 году.", ["BY RU-PER imports 171.4 2016-01..2016-12"], id="ru-added-over-the-year"),
    ],
)  # fmt: skip
def test_counted_and_taken_off(text: str, expected: list[str]) -> None:
    assert told(text) == expected
