"""Captions without capitals, wrapped lines under a headline, and clauses that change whose or when."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

FACTS = [
    pytest.param("Evening news\n\n5 March 2019\n9:04 pm\nthe working group of belarus and the samara region met today. last year the trade turnover exceeded 560 million dollars, more than with some european states. we sell cheese there, and also a great many tires for cars.\n9:05 pm\nit was also agreed about linen. for two months of this year there is an increase of 14%, the export is growing especially well, in 2 times.", ["BY RU-SAM turnover 560 2018-01..2018-12", "BY RU-SAM turnover none 2019-01..2019-02 +14%", "BY RU-SAM exports none 2019-01..2019-02 +100%"], id="captions"),
    pytest.param("Omsk Oblast\n\n27 April 2023\n\nIn 2022 trade of Omsk Oblast with Kazakhstan was 1.9 billion dollars, with Belarus - 150 million, of which exports accounted for 71 million.", ["BY RU-OMS turnover 150 2022-01..2022-12", "BY RU-OMS imports 71 2022-01..2022-12"], id="part_behind_the_second_partner"),
    pytest.param("Tula governor in Minsk\n\n6 October 2016\n\n“In 2013 trade with Tula Oblast was $225 million, in 2014 – only two thirds of it,” the president said.", ["BY RU-TUL turnover 225 2013-01..2013-12"], id="dash_opens_a_clause"),
    pytest.param("Tula governor in Minsk\n\n6 October 2016\n\nIn 2015 trade with Tula Oblast was $225 million. Another topic is lifts: about 1,900 of them have outlived their term.", ["BY RU-TUL turnover 225 2015-01..2015-12"], id="things_counted"),
    pytest.param("Food sales to Russia to grow\n\n12 November 2024\n\nBelarus may earn over $7 billion from deliveries of food to Russia by the end of this year.", ["BY RU exports 7000 2024-01..2024-12 forecast"], id="may_earn"),
    pytest.param("Sales to Russia to grow\n\n12 November 2024\n\nBelarus is to sell goods worth $24 billion to Russia this year, or almost 40% more than last year, the minister said.", ["BY RU exports 24000 2024-01..2024-12 +40% forecast"], id="is_to_sell"),
    pytest.param("Belarus and Orel\n\n14 June 2023\n\nOrel Oblast showed the best result of the first quarter of this year: + 61%, to $66.4 million of trade with Belarus.", ["BY RU-ORL turnover 66.4 2023-01..2023-03 +61%"], id="plus_apart_from_its_number"),
    pytest.param("Беларусь и Орел\n\n14 июня 2023\n\nТоварооборот с Орловской областью в первом квартале: + 61%, до 66,4 млн долларов.", ["BY RU-ORL turnover 66.4 2023-01..2023-03 +61%"], id="ru_plus_apart_from_its_number"),
    pytest.param("Sales to Russia grow\n\n12 November 2024\n\nIn 2023 Belarus sold goods worth $24 billion to Russia, or almost 60% of the total.", ["BY RU exports 24000 2023-01..2023-12"], id="or_almost_a_share"),
    pytest.param("Brest and Tambov\n\n17 September 2014\n\nA delegation of Brest Oblast came to Tambov. In 2013 trade between Tambov Oblast and the Republic of Belarus was $93.4 million, $7.1 million of it that of Brest Oblast.", ["BY RU-TAM turnover 93.4 2013-01..2013-12", "BY-BR RU-TAM turnover 7.1 2013-01..2013-12"], id="pair_of_the_country"),
    pytest.param("Minister in Moscow\n\n21 November 2022\n\nSales to Russia in October 2022 came to $2.1 billion. Belarus earned $16 billion a year from exports to Western countries.", ["BY RU exports 2100 2022-10..2022-10"], id="western_countries"),
    pytest.param("Chelyabinsk and Belarus\n\n27 April 2023\n\nTrade of Chelyabinsk Oblast with Belarus was $692 million in 2022. By the end of the first quarter of 2023, there is an increase by a fifth.", ["BY RU-CHE turnover 692 2022-01..2022-12", "BY RU-CHE turnover none 2023-01..2023-03 +20%"], id="by_the_end_of_a_quarter"),
    pytest.param("Meeting with Governor of Orenburg Oblast\n- 4\nBelarus does not intend to put up with the decline in\ntrade with Orenburg Oblast. President Ivan Orlov made it\nclear to the governor at the palace on 6\nOctober 2016.\nTrade reached $225 million in 2013.", ["BY RU-ORE turnover 225 2013-01..2013-12"], id="wrapped_lines_are_no_menu"),
]  # fmt: skip
GOODS = [
    pytest.param("In 2022 they spoke of furniture and about trade turnover of Belarus with Russia, which was $7 million.", None, id="goods_and_trade"),
    pytest.param("In 2022 the furniture trade of Belarus with Russia was $7 million.", "furniture", id="goods_trade"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "product"), GOODS)
def test_goods(text: str, product: str | None) -> None:
    assert [figure.product for figure in extract(text).figures] == [product]
