"""Flows measured by each other, goods that brought sums, who is a buyer of whom, what is no trade beside."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

LEAD = "Kaluga Region and Belarus in 2009\n\nIn 2009 trade of Kaluga Region and Belarus shrank by 28% to $110 million. "
WHOLE = "BY RU-KLU turnover 110 2009-01..2009-12 -28%"
LEAD_RU = "Калужская область и Беларусь в 2009 году\n\nВ 2009 году товарооборот Калужской области и Беларуси сократился на 28% до 110 млн долларов. "

MEASURED = [
    pytest.param(LEAD + "Export from Kaluga fell faster than import: by 33% against 21%.", [WHOLE, "BY RU-KLU imports none 2009-01..2009-12 -33%", "BY RU-KLU exports none 2009-01..2009-12 -21%"], id="against"),
    pytest.param(LEAD + "Belarus' imports shrank more than its exports: 33 percent versus 21 percent.", [WHOLE, "BY RU-KLU imports none 2009-01..2009-12 -33%", "BY RU-KLU exports none 2009-01..2009-12 -21%"], id="versus"),
    pytest.param(LEAD_RU + "Экспорт из области падал быстрее импорта: на 33% против 21%.", [WHOLE, "BY RU-KLU imports none 2009-01..2009-12 -33%", "BY RU-KLU exports none 2009-01..2009-12 -21%"], id="ru_against"),
    pytest.param(LEAD + "Exports from the region to Belarus fell slower than imports: minus 12 percent.", [WHOLE, "BY RU-KLU imports none 2009-01..2009-12 -12%"], id="one_change"),
    pytest.param(LEAD_RU + "Импорт из Беларуси падал быстрее экспорта: минус 12 процентов.", [WHOLE, "BY RU-KLU exports none 2009-01..2009-12 -12%"], id="ru_one_change"),
]  # fmt: skip

TOLD = [
    pytest.param("Belarus and Russia\n\n8 November 2017. In nine months of 2017 supplies of dairy products to Russia came to $1.4 billion. Cheese brought $590 million, butter – about $310 million.", ["BY RU exports 1400 2017-01..2017-09", "BY RU exports 590 2017-01..2017-09", "BY RU exports 310 2017-01..2017-09"], id="goods_brought"),
    pytest.param("Tyres for Yakutia\n\n30 March 2021. Yakutia is not a large buyer of Belarusian goods. Last year the republic took a little over 20 million dollars' worth.", ["BY RU-SA exports 20 2020-01..2020-12"], id="buyer_of"),
    pytest.param("Якутия и Беларусь\n\n30 марта 2021 года. Якутия – не самый крупный покупатель белорусских товаров. В прошлом году республика взяла их на 20 с небольшим миллионов долларов.", ["BY RU-SA exports 20 2020-01..2020-12"], id="ru_buyer_of"),
    pytest.param("Belarus and Russia\n\n11 December 2007. Belarus wants to borrow $1.5 billion from Russia. In January-October 2007 Belarus bought Russian goods for $13.7 billion and sold there for $7.2 billion. Imports rose by one fifth and exports by 26 percent, and the gap has become wider and amounts to $6.5 billion.", ["BY RU imports 13700 2007-01..2007-10 +20%", "BY RU exports 7200 2007-01..2007-10 +26%", "BY RU balance -6500 2007-01..2007-10"], id="loan_there_and_gap"),
    pytest.param("Беларусь и Россия\n\n11 декабря 2007 года. Беларусь хочет занять у России 1,5 млрд долларов. В январе-октябре 2007 года Беларусь закупила российских товаров на 13,7 млрд долларов, а продала на 7,2 млрд. Импорт вырос на 20%, экспорт – на 26%, разрыв увеличился и составил 6,5 млрд долларов.", ["BY RU imports 13700 2007-01..2007-10 +20%", "BY RU exports 7200 2007-01..2007-10 +26%", "BY RU balance -6500 2007-01..2007-10"], id="ru_loan_and_gap"),
    pytest.param("Forum of Regions\n\n26 June 2024. Over 400 agreements are in force between the two states, and at the previous forum the total was RUB 12bn.", [], id="total_of_a_forum"),
    pytest.param("Omsk and Minsk\n\n9 October 2025. Trade of Omsk Region with Belarus was $231 million in 2024. In the summer 52 trolleybuses were bought for 2.3 billion rubles, of them 1.9 billion is a treasury loan.", ["BY RU-OMS turnover 231 2024-01..2024-12"], id="counted_goods"),
    pytest.param("Ports of Murmansk\n\n20 November 2024. In ten months of 2024 Russian ports handled 11.8 million tons of Belarusian export cargo, of which potash made 8.1 million tons; growth is 9 and 17 percent respectively.", [], id="growth_of_tons"),
    pytest.param("Vyatka and Belarus\n\n5 October 2023. The ministry has counted how much Vyatka trades with Belarus. For eight months of this year the turnover exceeded 6.2 billion rubles.", ["BY RU-KIR turnover 6200 2023-01..2023-08"], id="vyatka"),
    pytest.param("Bashkortostan and Belarus\n\n8 October 2019. Last year the trade of the two was $680 million. This year it will be a little lower. But it will stay at the level of half a billion dollars, the physical volumes of supplies will not shrink.", ["BY RU-BA turnover 680 2018-01..2018-12", "BY RU-BA turnover 500 2019-01..2019-12 forecast"], id="physical_volumes_behind"),
    pytest.param("Smolensk and Belarus\n\n20 May 2006. In 2005 trade between Belarus and the Smolensk Region was $582 million. This year export and import operations will hit $700 million.", ["BY RU-SMO turnover 582 2005-01..2005-12", "BY RU-SMO turnover 700 2006-01..2006-12 forecast"], id="export_and_import_operations"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), MEASURED)
def test_flows_measured_by_each_other(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "lines"), TOLD)
def test_told_beside(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_goods_that_brought_a_sum() -> None:
    """Each sum is of the goods that brought it."""
    figures = extract(TOLD[0].values[0]).figures
    assert [figure.product for figure in figures[1:]] == ["cheese", "butter"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In January-May 2021 cargo turnover between Tambov Oblast and Belarus surged 1.5 times to over $34 million.", ["BY RU-TAM turnover 34 2021-01..2021-05 +50%"], id="cargo-turnover-in-money"),
        pytest.param("In January-May 2021 cargo turnover between Tambov Oblast and Belarus grew by 15% to 240 thousand tonnes worth $30 million.", [], id="cargo-turnover-in-tonnes"),
        pytest.param("In January-May 2021 cargo turnover between Tambov Oblast and Belarus grew by 15%, and the cost of carriage came to $3 million.", [], id="cargo-turnover-and-its-cost"),
        pytest.param("Exports of Tambov Oblast to Belarus went up by 15% in 2021. What came from Belarus was worth $30 million.", ["BY RU-TAM imports none 2021-01..2021-12 +15%", "BY RU-TAM exports 30 2021-01..2021-12"], id="what-came-from"),
        pytest.param("What came to Belarus from Tambov Oblast in 2021 was worth $30 million.", ["BY RU-TAM imports 30 2021-01..2021-12"], id="what-came-to"),
        pytest.param("The cargo turnover of the port of Rostov with Belarus made $34 million in 2021.", [], id="cargo-turnover-of-a-port"),
        pytest.param("In January-May 2021 cargo turnover between Tambov Oblast and Belarus grew by 15%.", [], id="cargo-turnover-without-a-sum"),
    ],
)  # fmt: skip
def test_cargo_turnover_is_trade_in_money_alone(text: str, expected: list[str]) -> None:
    assert told(text) == expected
