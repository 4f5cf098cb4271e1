"""A part of trade that was lost, levels that were, and aims without a year, whose multiples are of no year."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2015 Tver Oblast lost a third of its trade with Belarus and was left with $112 million.", ["BY RU-TVE turnover 112 2015-01..2015-12 -33.3%"], id="lost a third of its trade"),
        pytest.param("In 2021 trade of Belarus with Tuva was $4.1 million. A dairy will be built for $6 million.", ["BY RU-TY turnover 4.1 2021-01..2021-12"], id="built for a sum"),
        pytest.param("Belarus and Khabarovsk Territory have come far: from $14.6 million of trade in 2020 to $22.1 million in 2021.", ["BY RU-KHA turnover 14.6 2020-01..2020-12", "BY RU-KHA turnover 22.1 2021-01..2021-12"], id="from a sum of trade to another"),
        pytest.param("Trade of Belarus with Khabarovsk Territory came to about $34 million in eleven months of 2022, a 70 per cent leap on the like period.", ["BY RU-KHA turnover 34 2022-01..2022-11 +70%"], id="a leap on the like period"),
        pytest.param("Foreign trade turnover of Oryol Region with Belarus for 2021: USD 117.2 mln, 120% of what it was in 2020.", ["BY RU-ORL turnover 117.2 2021-01..2021-12 +20%"], id="percent of what it was"),
        pytest.param("Belarus accounts for 60% of what Oryol Region sells abroad. Their trade was $5 million in 2021.", ["BY RU-ORL turnover 5 2021-01..2021-12"], id="percent of what is sold"),
        pytest.param("The prime minister wants the trade of Belarus with the Penza region to be twice as large: $600 million.", ["BY RU-PNZ turnover 600 undated target"], id="doubled some day"),
        pytest.param("On 5 May 2022 they met. The trade of Belarus with the Penza region must grow by 10% this year to $350 million.", ["BY RU-PNZ turnover 350 2022-01..2022-12 +10% target"], id="grown by a tenth by a year"),
        pytest.param("The premier on trade of Belarus with Rostov Oblast: \"Let's be at USD 460 million in 2030.\"", ["BY RU-ROS turnover 460 2030-01..2030-12 target"], id="let us be at a sum"),
    ],
)  # fmt: skip
def test_parts_lost_and_aims(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On 24 April 2024 they met. Trade of Belarus with the Tver Oblast was about 402 million dollars in 2023. Since the beginning of 2024 the rate has been plus 6 per cent.", ["BY RU-TVE turnover 402 2023-01..2023-12", "BY RU-TVE turnover none 2024-01..2024-12 +6%"], id="the rate since the beginning of a year"),
        pytest.param("On 26 July 2023 it was told that deliveries of Belarus to Russia grew 40% in H1 2023. For comparison, in 2022 deliveries to Russia were 35% up.", ["BY RU exports none 2023-01..2023-06 +40%", "BY RU exports none 2022-01..2022-12 +35%"], id="for comparison another year"),
        pytest.param("In 2023 trade of Belarus with Tver Oblast was $400 million. But in 2012 it was 35% more.", ["BY RU-TVE turnover 400 2023-01..2023-12"], id="once more than now"),
        pytest.param("The wish: six billion dollars of trade between Belarus and Moscow Oblast.", ["BY RU-MOS turnover 6000 undated target"], id="a wish"),
    ],
)  # fmt: skip
def test_rates_wishes_and_comparisons(text: str, expected: list[str]) -> None:
    assert told(text) == expected
