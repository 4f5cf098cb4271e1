"""What is trade of the two and what is not: the world's, a third country's, a share, a fact told twice."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "MINSK, 5 May 2021 (PRESS) – "

# A text that never names Russia tells of trade with everybody, whichever way the goods go.
WORLD = [
    pytest.param("Merchandise trade of Belarus totalled $7 billion in 2020.", [], id="turnover_of_nobody_named"),
    pytest.param("Belarus had a deficit of $700 million in foreign trade in January-April 2021. The country's turnover grew by 12%.", [], id="deficit_of_nobody_named"),
    pytest.param("Trade between Belarus and Russia totalled $7 billion in 2020.", ["BY RU turnover 7000 2020-01..2020-12"], id="russia_named"),
]  # fmt: skip

# What may or would come is a forecast.
STATUS = [
    pytest.param("Trade with Russia might hit $41 billion in the current year, the ambassador said.", ["BY RU turnover 41000 2021-01..2021-12 forecast"], id="might_hit"),
    pytest.param("In 2021 trade with Russia is projected to hit $35 billion.", ["BY RU turnover 35000 2021-01..2021-12 forecast"], id="is_projected"),
    pytest.param("Belarus had planned to raise its exports to Russia by 10% this year, and the growth would actually reach 15%.", ["BY RU exports none 2021-01..2021-12 +10% target", "BY RU exports none 2021-01..2021-12 +15% forecast"], id="would_actually_reach"),
]  # fmt: skip

# A union that only ranks a partner, earnings from a buyer, a country that a paragraph is about.
PARTNERS = [
    pytest.param("Belarus is the second partner of Russia in the CIS and the ninth in the whole world, with mutual trade above $28 billion in 2020.", ["BY RU turnover 28000 2020-01..2020-12"], id="ranked_in_a_union"),
    pytest.param("Belarus ranks first among CIS countries, its trade with Russia reached $7 billion in 2020.", ["BY RU turnover 7000 2020-01..2020-12"], id="first_among"),
    pytest.param("Russia trades with Belarus. In the CIS the turnover reached $90 billion in 2020.", [], id="trade_of_a_union"),
    pytest.param("Belarus plans to receive $9 billion of export earnings from Russia in 2021.", ["BY RU exports 9000 2021-01..2021-12 target"], id="export_earnings_from"),
    pytest.param("Export revenue from Russia amounted to $9 billion in 2020.", ["BY RU exports 9000 2020-01..2020-12"], id="export_revenue_from"),
    pytest.param("Belarus received $9 million from Russia in 2020 for roads.", [], id="money_received"),
    pytest.param("Exports to Russia grew by 5% in 2020, the minister said.\n\nThe minister named Zimbabwe among the partners of Belarus. Many Belarusian machines work there. These were 800 harvesters for a total of nearly $30 million.", ["BY RU exports none 2020-01..2020-12 +5%"], id="paragraph_of_another_country"),
    pytest.param("Belarus and Russia trade evenly; Russian exports and imports came to 1.3 and 1.2 trillion roubles, respectively, in 2020.", ["BY RU imports 1300000 2020-01..2020-12", "BY RU exports 1200000 2020-01..2020-12"], id="respectively_of_another_side"),
    pytest.param("The export of potatoes to Russia grew to 27 thousand tons in 2020. This figure is 13% more than a year before.", [], id="growth_of_tons_told_before"),
    pytest.param("Exports to Russia grew to $27 million in 2020. This figure is 13% more than a year before.", ["BY RU exports 27 2020-01..2020-12 +13%"], id="growth_of_a_sum_told_before"),
    pytest.param("Belarus has told its foreign trade figures for 2020. The sum is imposing - about $700 million. Firms now turn from the Russian market to others.", [], id="foreign_trade_before_any_partner"),
    pytest.param("Firms of Belarus turn to Russia. In 2020 the total value of Belarus' trade in goods was over $50 billion. Meanwhile, between January and December 2020 the exports of Belarus grew by 8% to $26 billion.", [], id="total_value_of_trade"),
    pytest.param("In 2020 the total value of trade with Russia was $40 billion.", ["BY RU turnover 40000 2020-01..2020-12"], id="total_value_of_trade_with"),
    pytest.param("Russia may reduce imports from Belarus by some 30 percent in 2021, the minister said.", ["BY RU exports none 2021-01..2021-12 -30% forecast"], id="may_reduce"),
    pytest.param("Trade between Belarus and Russia rose by 20% in January-April 2021. The trade turnover gained 14% over 2020. Last year trade rose by 14% and topped 2 trillion rubles.", ["BY RU turnover none 2021-01..2021-04 +20%", "BY RU turnover 2000000 2020-01..2020-12 +14%"], id="change_told_again_without_months"),
]  # fmt: skip

# A part that is with Belarus takes the whole for the world's; money of a country is no side.
PARTS = [
    pytest.param("In 2020 Samara Oblast imported $2 billion worth of goods, including $180 million from Belarus.", ["BY RU-SAM exports 180 2020-01..2020-12"], id="including"),
    pytest.param("In 2020 Samara Oblast bought goods for $2 billion abroad, of which $180 million came from Belarus.", ["BY RU-SAM exports 180 2020-01..2020-12"], id="of_which"),
    pytest.param("In 2020 Belarusian goods worth 30 billion Russian rubles were sold in Samara Oblast.", ["BY RU-SAM exports 30000 2020-01..2020-12"], id="russian_rubles"),
    pytest.param("In 2020 Belarus traded with China for $8 billion. Exports to Samara Oblast reached $180 million.", ["BY RU-SAM exports 180 2020-01..2020-12"], id="back_from_a_third_country"),
    pytest.param("Trade of Belarus with Samara Oblast was $83 million in 2020. Exports made up a third of the turnover, or $27 million.", ["BY RU-SAM turnover 83 2020-01..2020-12", "BY RU-SAM exports 27 2020-01..2020-12"], id="a_third_of_the_turnover"),
    pytest.param("In 2020 trade turnover of Karelia and Belarus made $24 million. Export has made $15 million, import $9 million.", ["BY RU-KR turnover 24 2020-01..2020-12", "BY RU-KR imports 15 2020-01..2020-12", "BY RU-KR exports 9 2020-01..2020-12"], id="the_first_named_tells"),
    pytest.param("In 2020 Gomel Oblast rendered construction services worth $21 million to Russian customers.", ["BY-HO RU exports 21 2020-01..2020-12"], id="services_rendered"),
    pytest.param("Belarus sells food to Russia. The ministry expects food exports to hit $9 billion in 2021, including exports to Russia.", [], id="including_exports_to_russia"),
    pytest.param("Belarus was Samara Oblast's fourth largest trade partner in 2020 after the Netherlands, China and Turkey with $410 million.", ["BY RU-SAM turnover 410 2020-01..2020-12"], id="fourth_after_a_list"),
    pytest.param("In 2020 Kazakhstan traded with China for $8 billion. Exports to Samara Oblast reached $180 million.", [], id="still_a_third_country"),
]  # fmt: skip


def test_a_projected_year_is_the_year_of_writing() -> None:
    text = "MINSK, 5 December (PRESS) – In 2024 trade between Belarus and Russia is projected to hit $60 billion. In 2023 it was $53 billion."
    assert extract(text).published == "2024-12-05"


@pytest.mark.parametrize(("text", "expected"), WORLD + STATUS + PARTNERS + PARTS)
def test_scope(text: str, expected: list[str]) -> None:
    assert told(HEAD + text) == expected
