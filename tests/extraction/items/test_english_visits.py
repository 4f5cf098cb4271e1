"""English figures as reports of visits word them: goals, times past, results of months."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

LEAD = "Belarus and Ryazan Oblast held talks on 21 September 2022.\n\nTrade with Ryazan Oblast made $90 million in 2021. "
FIRST = "BY RU-RYA turnover 90 2021-01..2021-12"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a goal that has a name of its own, or is coming nearer
        pytest.param("“Still, the sides ought to strive for the coveted billion,” the guest said.", ["BY RU-RYA turnover 1000 undated target"], id="coveted-billion"),
        pytest.param("So a billion is getting closer.", ["BY RU-RYA turnover 1000 undated target"], id="getting-closer"),
        pytest.param("It would be good to reach $150 million.", ["BY RU-RYA turnover 150 undated target"], id="would-be-good"),
        pytest.param("He thinks it can double and come up to $180 million.", ["BY RU-RYA turnover 180 undated target"], id="can-double"),
        # better times without a date
        pytest.param("There were times when the trade made up $0.4 billion.", ["BY RU-RYA turnover 400 undated"], id="there-were-times"),
        pytest.param("At its peak trade exceeded $400 million.", ["BY RU-RYA turnover 400 undated"], id="at-its-peak"),
        pytest.param("At its peak in 2012 trade exceeded $400 million.", ["BY RU-RYA turnover 400 2012-01..2012-12"], id="at-its-dated-peak"),
        pytest.param("Several years ago the trade was $50 million bigger.", [], id="so-much-bigger"),
        # a month by "this" or "last"
        pytest.param("This July alone it was $9 million.", ["BY RU-RYA turnover 9 2022-07..2022-07"], id="this-july"),
        pytest.param("Last December it was $9 million.", ["BY RU-RYA turnover 9 2021-12..2021-12"], id="last-december"),
        pytest.param("This may reach $150 million.", ["BY RU-RYA turnover 150 undated forecast"], id="this-may"),
        # changes said of results, and an index behind a verb of growth
        pytest.param("The results of the first seven months of 2022 are encouraging: 20% up.", ["BY RU-RYA turnover none 2022-01..2022-07 +20%"], id="results-of-months"),
        pytest.param("In January-July 2022 Belarusian exports to Ryazan Oblast grow, it is more than 112% now.", ["BY RU-RYA exports none 2022-01..2022-07 +12%"], id="grow-it-is"),
    ],
)  # fmt: skip
def test_goals_peaks_and_results(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == [FIRST, *figures]


SIDES = "Belarus and Ryazan Oblast held talks on 21 September 2022.\n\n"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # the second flow without a verb, with "just" or "only" before its change
        pytest.param("In 2021 imports from Ryazan Oblast fell by 12%, while Belarus' exports – only by 3%.",
                     ["BY RU-RYA imports none 2021-01..2021-12 -12%", "BY RU-RYA exports none 2021-01..2021-12 -3%"], id="only-by"),
        pytest.param("In 2021 Ryazan Oblast's exports to Belarus rose by 12% and imports from Belarus – by just 5%.",
                     ["BY RU-RYA imports none 2021-01..2021-12 +12%", "BY RU-RYA exports none 2021-01..2021-12 +5%"], id="by-just"),
        pytest.param("In 2021 Belarus' exports to Ryazan Oblast were $20 million, return deliveries came to $11 million.",
                     ["BY RU-RYA exports 20 2021-01..2021-12", "BY RU-RYA imports 11 2021-01..2021-12"], id="return-deliveries"),
        pytest.param("Last year trade was $90 million, and this year the figure will be at least a quarter higher.",
                     ["BY RU-RYA turnover 90 2021-01..2021-12", "BY RU-RYA turnover none 2022-01..2022-12 +25% forecast"], id="and-this-year"),
        # what a speaker will say is no forecast, what is worked for is a goal
        pytest.param("“I will give you the figure for our exports to Ryazan Oblast: it is $30 million,” Belarus' ambassador said.",
                     ["BY RU-RYA exports 30 undated"], id="will-give-you"),
        pytest.param("The sides will draw up measures in order to see their trade at $150 million.", ["BY RU-RYA turnover 150 undated target"], id="in-order-to"),
        pytest.param("Trade made $90 million in 2021. That is, we are reaching $100 million.",
                     ["BY RU-RYA turnover 90 2021-01..2021-12", "BY RU-RYA turnover 100 undated forecast"], id="are-reaching"),
    ],
)  # fmt: skip
def test_second_flows_and_what_is_meant(text: str, figures: list[str]) -> None:
    assert told(SIDES + text) == figures


def test_no_sales_to_russia_where_nobody_names_it() -> None:
    text = "The minister reported to the president of Belarus. Trains with Belarusian dairy goods left for China. In January-June 2022 exports added 20 percent."
    assert told(text) == []


def test_goods_in_front_of_a_bracket() -> None:
    text = (
        SIDES
        + "In 2021 exports to Ryazan Oblast included tractors ($12 million), cheese ($8 million)."
    )
    assert [figure.product for figure in extract(text).figures] == [
        "tractors",
        "cheese",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Supplies of Belarusian food to Sakhalin Oblast have grown to $14 million this year. The oblast has purchased 45 machines in Belarus in 2022.", ["BY RU-SAK exports 14 2022-01..2022-12"], id="has-bought-in-the-year"),
        pytest.param("Supplies of Belarusian food to Sakhalin Oblast have grown to $14 million this year. The oblast purchased 45 machines in Belarus in 2022.", ["BY RU-SAK exports 14 2023-01..2023-12"], id="bought-in-the-year"),
    ],
)  # fmt: skip
def test_a_year_that_has_brought_machines_goes_on(text: str, expected: list[str]) -> None:
    assert told(text) == expected
