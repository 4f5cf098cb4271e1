"""Sums told before their flow, right behind each other's regions, and answers behind a bare yes."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

CASES = [
    pytest.param("MINSK, 15 September 2023. There is a short way to go before trade between Belarus and Tver Oblast hits $90 million.", ["BY RU-TVE turnover 90 undated forecast"], id="way_to_go"),
    pytest.param("15 September 2023. It won't be long before the trade of Belarus and Tver Oblast reaches $90 million.", ["BY RU-TVE turnover 90 undated forecast"], id="wont_be_long"),
    pytest.param("15 November 2022. Not long before the pandemic Belarus' exports to Tomsk Oblast were $30 million.", ["BY RU-TOM exports 30 undated"], id="not_long_before_is_told_of_the_past"),
    pytest.param("15 May 2023. Trade with Tomsk Oblast, at $90 million in 2022, is a stone's throw from a record.", ["BY RU-TOM turnover 90 2022-01..2022-12"], id="how_far_it_still_is"),
    pytest.param("10 February 2023. Let there be no doubt: in 2022 trade between Belarus and Kaluga Oblast was $300 million.", ["BY RU-KLU turnover 300 2022-01..2022-12"], id="let_there_be_no_doubt"),
    pytest.param("10 February 2023. Kaluga Oblast sets the benchmark with $300 million of trade with Belarus in 2022.", ["BY RU-KLU turnover 300 2022-01..2022-12"], id="a_benchmark_set_with_what_is"),
    pytest.param("10 May 2023. \"Let's be clear, exports to Pskov Oblast were $80 million last year,\" the ambassador said.", ["BY RU-PSK exports 80 2022-01..2022-12"], id="lets_be_clear"),
    pytest.param("10 May 2023. The factories have it in them to sell more: exports to Pskov Oblast came to $80 million last year.", ["BY RU-PSK exports 80 2022-01..2022-12"], id="what_came_behind_a_colon"),
    pytest.param("10 May 2023. For objective reasons trade with Pskov Oblast should not fall below $130 million this year.", ["BY RU-PSK turnover 130 2023-01..2023-12 target"], id="should_not_fall_below"),
    pytest.param("15 September 2023. Last year's Belarus-Tula Oblast trade of $120 million is being built on this year.", ["BY RU-TUL turnover 120 2022-01..2022-12"], id="built_on"),
    pytest.param("7 February 2022. Trade between Russia and Belarus shrank by 3% to $30 billion in January-November 2021. We expect $33 billion for the full year.", ["BY RU turnover 30000 2021-01..2021-11 -3%", "BY RU turnover 33000 2021-01..2021-12 forecast"], id="rest_of_the_year_told"),
    pytest.param("8 November 2022. In January-September trade of Belarus with Russia grew by 6% and now stands at $36 billion.", ["BY RU turnover 36000 2022-01..2022-09 +6%"], id="grown_and_now_at"),
    pytest.param("3 March 2022. Trade of Belarus with Tomsk Oblast was $44 million in 2021.\n\nHow will the old debt for equipment be settled?\n\nSeveral amounts were named, up to $15 million.", ["BY RU-TOM turnover 44 2021-01..2021-12"], id="debt_asked_of"),
    pytest.param("3 March 2022. Trade of Belarus with Tomsk Oblast was $44 million in 2021.\n\nHave you set targets for this year?\n\nYes, of course. To climb over $60 million.", ["BY RU-TOM turnover 44 2021-01..2021-12", "BY RU-TOM turnover 60 2022-01..2022-12 target"], id="bare_yes_before_the_goal"),
    pytest.param("3 March 2022. Trade of Belarus with Tomsk Oblast was $44 million in 2021. We also work in Altai Krai and Altai Republic: $31 million with Altai Krai and not even $2 million with Altai Republic.", ["BY RU-TOM turnover 44 2021-01..2021-12", "BY RU-ALT turnover 31 2021-01..2021-12", "BY RU-AL turnover 2 2021-01..2021-12"], id="right_behind_each"),
    pytest.param("Pskov Oblast's ties with Belarus were discussed. Last year's trade was $500 million (Vitebsk Oblast accounted for $210 million of it). In January-May it was $190 million.", ["BY RU-PSK turnover 500 undated", "BY-VI RU-PSK turnover 210 undated", "BY RU-PSK turnover 190 undated"], id="region_s_part_in_brackets"),
    pytest.param("5 May 2022. In 2021 trade with Kaluga Oblast has been growing by an average of $15 million a year.", [], id="by_an_average_of"),
    pytest.param("5 May 2022. In 2021 exports of Belarus to Kaluga Oblast fell by 8 percent and imports by 3.", ["BY RU-KLU exports none 2021-01..2021-12 -8%", "BY RU-KLU imports none 2021-01..2021-12 -3%"], id="imports_by_as_before"),
    pytest.param("5 May 2022. In 2021 trade with Kaluga Oblast rose, with Belarus' exports up by 21 percent and Kaluga's by 9.", ["BY RU-KLU exports none 2021-01..2021-12 +21%", "BY RU-KLU imports none 2021-01..2021-12 +9%"], id="the_others_by"),
    pytest.param("5 May 2022. It is within the power of Belarus and Kaluga Oblast to get their trade to $400 million.", ["BY RU-KLU turnover 400 undated target"], id="within_the_power"),
    pytest.param("5 May 2022. Belarus' trade with Kaluga Oblast was $300 million in 2021. The president named the benchmark, which is half a billion dollars.", ["BY RU-KLU turnover 300 2021-01..2021-12", "BY RU-KLU turnover 500 undated target"], id="benchmark_which_is"),
    pytest.param("5 May 2022. At $170 million, Belarus' exports to Kaluga Oblast in 2021 were 12% up; at $130 million, imports were down 4%.", ["BY RU-KLU exports 170 2021-01..2021-12 +12%", "BY RU-KLU imports 130 2021-01..2021-12 -4%"], id="at_a_sum_then_its_flow"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_news_wordings_of_sums(text: str, lines: list[str]) -> None:
    assert told(text) == lines
