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
