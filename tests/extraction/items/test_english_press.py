"""English figures as news agencies word them after talks with a governor."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "Belarus and Vologda Oblast held talks on 14 March 2023.\n\n"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a change repeated for another flow, its verb left out
        pytest.param("In 2022 mutual trade expanded 1.3 times, and Belarus' exports – 1.6 times.",
                     ["BY RU-VLG turnover none 2022-01..2022-12 +30%", "BY RU-VLG exports none 2022-01..2022-12 +60%"], id="verb-left-out"),
        # a flow word that only gives the reason says nothing of the next one
        pytest.param("In 2022 trade between Belarus and Vologda Oblast grew by 12%, mostly on the back of supplies from Vologda Oblast: imports increased by 25%, while Belarusian exports fell by 9%.",
                     ["BY RU-VLG turnover none 2022-01..2022-12 +12%", "BY RU-VLG imports none 2022-01..2022-12 +25%", "BY RU-VLG exports none 2022-01..2022-12 -9%"], id="reason-then-flow"),
        # two decimals stay as they stand
        pytest.param("In 2022 exports to Vologda Oblast stood at $61.3 million, up by 17.35%.",
                     ["BY RU-VLG exports 61.3 2022-01..2022-12 +17.35%"], id="two-decimals"),
        # an editor's bracket round the currency
        pytest.param("Trade with Vologda Oblast was worth 2.4 billion [Russian rubles] in 2022.",
                     ["BY RU-VLG turnover 2400 2022-01..2022-12"], id="currency-in-bracket"),
        # a share of all foreign trade
        pytest.param("Trade with Vologda Oblast made $90 million, and it may give 2% of the total Belarusian foreign trade turnover of $40 billion.",
                     ["BY RU-VLG turnover 90 undated"], id="total-belarusian-foreign-trade"),
        # the city as a partner
        pytest.param("Belarus is one of Moscow's leading foreign trade partners. In 2022 the turnover was $3 billion.",
                     ["BY RU-MOW turnover 3000 2022-01..2022-12"], id="moscows-partner"),
    ],
)  # fmt: skip
def test_figures_after_talks(text: str, figures: list[str]) -> None:
    assert told(LEAD + text if "Moscow" not in text else text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("“In 2022 we surpassed the bar of half a billion dollars, which we set in 2018,” Belarus' ambassador said of trade with Vologda Oblast.",
                     ["BY RU-VLG turnover 500 2022-01..2022-12"], id="bar-surpassed"),
        pytest.param("In 2022 Belarus and Vologda Oblast reached the target of $200 million in trade.",
                     ["BY RU-VLG turnover 200 2022-01..2022-12"], id="target-reached"),
        pytest.param("Belarus and Vologda Oblast are to reach the target of $200 million in trade.",
                     ["BY RU-VLG turnover 200 undated target"], id="target-still-ahead"),
        pytest.param("Belarus and Vologda Oblast should try to achieve $200 million in trade.",
                     ["BY RU-VLG turnover 200 undated target"], id="should-try"),
    ],
)  # fmt: skip
def test_goals_ahead_and_behind(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures


@pytest.mark.parametrize(
    ("headline", "figures"),
    [
        pytest.param("Trade between Belarus and Vologda Oblast to reach $200m", ["BY RU-VLG turnover 200 undated forecast"], id="to-reach"),
        pytest.param("Belarus-Vologda Oblast trade up by 5% to reach $200m", ["BY RU-VLG turnover 200 undated +5%"], id="risen-to-reach"),
    ],
)  # fmt: skip
def test_headline_of_what_is_to_come(headline: str, figures: list[str]) -> None:
    assert told(headline + "\n\nThe sides met on 14 March 2023.") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("In 2022 trade between Belarus and Vologda Oblast made $90 million. This year it is 30 percent down due to lower imports of metals from Russia.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG turnover none 2023-01..2023-12 -30%"], id="country-in-a-reason"),
        pytest.param("During the past three years, trade with Vologda Oblast has grown to $90 million.",
                     ["BY RU-VLG turnover 90 undated"], id="grown-over-years"),
        pytest.param("In recent years trade with Vologda Oblast has fallen, in 2021 by a third. The sides posted a trade of $90 million.",
                     ["BY RU-VLG turnover 90 2021-01..2021-12 -33.3%"], id="one-of-those-years"),
        pytest.param("Trade with Vologda Oblast is $90 million. It should be at least three times greater.",
                     ["BY RU-VLG turnover 90 undated"], id="should-be-a-multiple"),
        pytest.param("Five years ago trade with Vologda Oblast stood at $30 million, while now it is $90 million. The threefold growth is due to new markets, the turn of exports to the east.",
                     ["BY RU-VLG turnover 30 2018-01..2018-12", "BY RU-VLG turnover 90 undated"], id="the-growth-told-before"),
        pytest.param("In January–November 2022 trade with Vologda Oblast already exceeded that of 2021. We will hit $90 million in trade.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12 forecast"], id="year-not-over"),
        pytest.param("Last year both sides exceeded the pre-crisis level in trade with Vologda Oblast, the increase being 11 percent.", [], id="pre-crisis"),
    ],
)  # fmt: skip
def test_years_and_reasons(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("In 2022 we slowed down a little: trade shrank by about 4%. We must raise trade in 2023 and exceed the $210 million that we have earned.",
                     ["BY RU-VLG turnover 210 2022-01..2022-12 -4%"], id="that-we-have-earned"),
        pytest.param("Last year trade grew by 4%. We have to raise trade this year for it to surpass the existing $210 million mark.",
                     ["BY RU-VLG turnover 210 2022-01..2022-12 +4%"], id="the-existing-mark"),
        pytest.param("We have to raise trade this year for it to surpass the $210 million mark.",
                     ["BY RU-VLG turnover 210 2023-01..2023-12 target"], id="a-mark-ahead"),
        pytest.param("We once dreamed of $100 million in trade. Today our trade is $90 million.",
                     ["BY RU-VLG turnover 100 undated target", "BY RU-VLG turnover 90 undated"], id="dreamed-of"),
    ],
)  # fmt: skip
def test_what_is_there_and_is_to_be_outdone(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("In 2022 export to Vologda Oblast stood at $30 million and import at $60 million (up 3% and 5% respectively).",
                     ["BY RU-VLG exports 30 2022-01..2022-12 +3%", "BY RU-VLG imports 60 2022-01..2022-12 +5%"], id="changes-respectively"),
        pytest.param("In 2022 exports and imports made $30 million and $60 million, up 3% and down 5% respectively.",
                     ["BY RU-VLG exports 30 2022-01..2022-12 +3%", "BY RU-VLG imports 60 2022-01..2022-12 -5%"], id="flows-and-changes-respectively"),
        pytest.param("In 2022 export to Vologda Oblast was $30 million and import $60 million (growth rate 96.5% and 104.2%, respectively).",
                     ["BY RU-VLG exports 30 2022-01..2022-12 -3.5%", "BY RU-VLG imports 60 2022-01..2022-12 +4.2%"], id="growth-rates-respectively"),
        pytest.param("Exports to Vologda Oblast in 2022 amounted to $30 million with the growth rate of 97.3%.",
                     ["BY RU-VLG exports 30 2022-01..2022-12 -2.7%"], id="growth-rate-below-a-hundred"),
        pytest.param("In 2022 trade with Vologda Oblast rose at a growth rate of 12%, to $90 million.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12 +12%"], id="growth-rate-that-is-a-growth"),
        pytest.param("Over the past five years, trade with Vologda Oblast has almost tripled from $30 million to $90 million.",
                     ["BY RU-VLG turnover 30 undated", "BY RU-VLG turnover 90 undated"], id="tripled-from-to"),
        pytest.param("We should increase trade with Vologda Oblast at least twofold.", [], id="should-increase-twofold"),
        pytest.param("It should be noted that trade with Vologda Oblast amounted to $90 million in 2022.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12"], id="should-be-noted"),
    ],
)  # fmt: skip
def test_changes_of_two_and_of_years(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("The trade of all the Far Eastern regions with Belarus is some two percent, or $270 million.\n\n“Two percent, yet $270 million so far from here is no trifle,” he said.",
                     ["BY RU turnover 270 undated"], id="the-sum-just-told"),
        pytest.param("In 2022 trade with Vologda Oblast made $90 million. We can reach $100 million in a year or two.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG turnover 100 undated target"], id="in-a-year-or-two"),
        pytest.param("In 2022 trade with Vologda Oblast made $90 million. We can reach $100 million within two to three years.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG turnover 100 undated target"], id="within-two-to-three-years"),
        pytest.param("We can reach $100 million in trade in a year or two. “At this pace we will get to $100 million by 2026,” he said.",
                     ["BY RU-VLG turnover 100 undated target"], id="loosely-first"),
        pytest.param("In 2022 trade made $90 million. We want $100 million this year, and $150 million in the foreseeable future.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG turnover 100 2023-01..2023-12 target", "BY RU-VLG turnover 150 undated target"], id="foreseeable-future"),
    ],
)  # fmt: skip
def test_told_again_and_told_loosely(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param("Trade with Vologda Oblast increased by one third, or $30 million, to $90 million in 2022.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12 +33.3%"], id="a-third-or-a-sum"),
        pytest.param("In 2022 trade with Vologda Oblast fell by 10%, or by about $9 million.",
                     ["BY RU-VLG turnover none 2022-01..2022-12 -10%"], id="percent-or-a-sum"),
        pytest.param("Trade made $90 million in 2022, with Belarus' exports at $35 million and imports at $55 million.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG exports 35 2022-01..2022-12", "BY RU-VLG imports 55 2022-01..2022-12"], id="with-belarus-exports-at"),
        pytest.param("Trade made $90 million in 2022, with Belarusian exports accounting for $35 million of that amount.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG exports 35 2022-01..2022-12"], id="with-exports-accounting-for"),
        pytest.param("In 2022 trade with Vologda Oblast made $90 million. We should strive for $100 million, especially since this year has begun well.",
                     ["BY RU-VLG turnover 90 2022-01..2022-12", "BY RU-VLG turnover 100 undated target"], id="year-in-a-reason"),
    ],
)  # fmt: skip
def test_parts_increments_and_reasons(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == figures
