"""Sums told by the way: what one is in the red by, what goods cost, a year in brackets, months in a clause."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus sold 6% more to Bashkortostan in 2021, yet stays in the red in this trade by some USD 41 million.", ["BY RU-BA exports none 2021-01..2021-12 +6%", "BY RU-BA balance -41 2021-01..2021-12"], id="in the red by a sum"),
        pytest.param("In 2021 trade of Belarus with Bashkortostan, in the red for years, grew by $41 million.", [], id="what grew while in the red"),
        pytest.param("In 2022 Brest Oblast earned $33.1 million in Ryazan Oblast (+12.5%); what Ryazan shipped to Brest cost $9.4 million (+3.3%).", ["BY-BR RU-RYA exports 33.1 2022-01..2022-12 +12.5%", "BY-BR RU-RYA imports 9.4 2022-01..2022-12 +3.3%"], id="what was sent cost a sum"),
        pytest.param("In January–May 2018 Belarus sold Russia butter for $121 million (2017: $134 million).", ["BY RU exports 121 2018-01..2018-05", "BY RU exports 134 2017-01..2017-05"], id="the year before in brackets behind months"),
        pytest.param("В январе–мае 2018 года Беларусь продала в Тверскую область товаров на 28 млн долларов (2017: 31 млн).", ["BY RU-TVE exports 28 2018-01..2018-05", "BY RU-TVE exports 31 2017-01..2017-05"], id="russian year before in brackets behind months"),
        pytest.param("In January–May 2018 Belarus sold Tver Oblast goods for $28 million (in 2017 – $66 million).", ["BY RU-TVE exports 28 2018-01..2018-05", "BY RU-TVE exports 66 2017-01..2017-12"], id="a whole year in brackets behind months"),
        pytest.param("On 6 December 2021 the group met in Minsk. It was noted that February trade of Belarus with Kamchatka was 31% ahead of the figure of a year before.", ["BY RU-KAM turnover none 2021-02..2021-02 +31%"], id="a month told of in the midst of a clause"),
        pytest.param("Kursk digest, 3–7 July 2023\n\nThe ambassador of Belarus came to Kursk on Tuesday. The trade of his country with our oblast exceeded two billion US dollars in 2022.\n\nThe chamber invites exhibitors to the autumn fair in Mogilev.", ["BY RU-KRS turnover 2000 2022-01..2022-12"], id="our oblast of another land"),
    ],
)  # fmt: skip
def test_sums_told_by_the_way(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Brest Oblast and Pskov Oblast bought goods from each other for 64.9 million dollars in 2021.", ["BY-BR RU-PSK turnover 64.9 2021-01..2021-12"], id="bought from each other"),
        pytest.param("In 2021 Belarus and Pskov Oblast sold machines, food and timber to one another worth 64.9 million dollars.", ["BY RU-PSK turnover 64.9 2021-01..2021-12"], id="sold to one another with goods listed"),
        pytest.param("Belarus and Komi traded USD 43.6 million worth of goods in 2017: USD 28.9 million out (112.4% of the 2016 level), USD 14.7 million in.", ["BY RU-KO turnover 43.6 2017-01..2017-12", "BY RU-KO exports 28.9 2017-01..2017-12 +12.4%", "BY RU-KO imports 14.7 2017-01..2017-12"], id="out and in"),
        pytest.param("On 3 February 2023 they met. Trade of Belarus with Altai Krai was 164.9 million dollars in 2022; in 2021 it was 12.7 per cent less.", ["BY RU-ALT turnover 164.9 2022-01..2022-12"], id="the year below"),
        pytest.param("Trade of Belarus with Penza Oblast was $160 million in 2020. In 2021 this trade lost 23 percent since less rubber is bought from Russia.", ["BY RU-PNZ turnover 160 2020-01..2020-12", "BY RU-PNZ turnover none 2021-01..2021-12 -23%"], id="a fall since less is bought"),
        pytest.param("Tomsk Oblast's turnover with Belarus was worth USD 130 million in 2005. Belarusian goods brought into the region cost about USD 70 million of this sum.", ["BY RU-TOM turnover 130 2005-01..2005-12", "BY RU-TOM exports 70 2005-01..2005-12"], id="goods brought that cost a sum"),
        pytest.param("Last year's goods exchange of Omsk Oblast with Belarus was 34.6 million dollars. Of this, tractors, furniture and shoes from Belarus accounted for 23 million.", ["BY RU-OMS turnover 34.6 undated", "BY RU-OMS exports 23 undated"], id="goods from a country that account for a part"),
        pytest.param("Statistics\nPeriod: January–July 2022, in brackets % of January–July 2021\nTrade of Belarus with Tuva: $6.4 million (117.3%)\nExports: $4.1 million (121.5%)", ["BY RU-TY turnover 6.4 2022-01..2022-07 +17.3%", "BY RU-TY exports 4.1 2022-01..2022-07 +21.5%"], id="brackets in percent of the year before"),
        pytest.param("$410 million in seven months: trade with Belarus keeps its pace\n\n14 September 2022. Between January and July Belarus and the Perm Region did over $410m in mutual trade (plus 18 per cent to the same months of last year).", ["BY RU-PER turnover 410 2022-01..2022-07 +18%"], id="a headline without its region"),
        pytest.param("Belarus sold Russia goods for $9,120.6 million in 2011. Across all partners exports made $40,294 million.", ["BY RU exports 9120.6 2011-01..2011-12"], id="all partners"),
    ],
)  # fmt: skip
def test_sums_beside_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2023 Tuva's shipments to Belarus made 4.1 million dollars. What we receive from Belarus grew by 12%.", ["BY RU-TY imports 4.1 2023-01..2023-12", "BY RU-TY exports none 2023-01..2023-12 +12%"], id="what is got from a country"),
        pytest.param("In 2019 trade of Belarus with the Vologda Oblast was USD 531.4 million. Belarusian suppliers are responsible for USD 112.7 million of it.", ["BY RU-VLG turnover 531.4 2019-01..2019-12", "BY RU-VLG exports 112.7 2019-01..2019-12"], id="suppliers responsible for a part"),
        pytest.param("In seven months of 2022 trade of Karelia and Belarus was 17.4 million dollars. All of 2021 brought 29 million.\n\nRoubles, 300 million of them, are reserved for repairs.", ["BY RU-KR turnover 17.4 2022-01..2022-07", "BY RU-KR turnover 29 2021-01..2021-12"], id="roubles in the next paragraph"),
        pytest.param("In January, February and March 2014 Russia and Belarus exchanged goods for 8.1 billion dollars.", ["BY RU turnover 8100 2014-01..2014-03"], id="three months in a row"),
    ],
)  # fmt: skip
def test_sums_of_those_who_answer(text: str, expected: list[str]) -> None:
    assert told(text) == expected
