"""English figures as reports of visits word them: goals, times past, results of months."""

from __future__ import annotations

import pytest

from .told import told

LEAD = "Belarus and Ryazan Oblast held talks on 21 September 2022.\n\nTrade with Ryazan Oblast made $90 million in 2021. "
FIRST = "BY RU-RYA turnover 90 2021-01..2021-12"


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # a goal that has a name of its own, or is coming nearer
        pytest.param("“But we should strive for the coveted billion,” the guest said.", ["BY RU-RYA turnover 1000 undated target"], id="coveted-billion"),
        pytest.param("So a billion is getting closer.", ["BY RU-RYA turnover 1000 undated target"], id="getting-closer"),
        pytest.param("It would be good to reach $150 million.", ["BY RU-RYA turnover 150 undated target"], id="would-be-good"),
        pytest.param("He thinks it can double and come up to $180 million.", ["BY RU-RYA turnover 180 undated target"], id="can-double"),
        # better times without a date
        pytest.param("There were times when the trade made up $0.4 billion.", ["BY RU-RYA turnover 400 undated"], id="there-were-times"),
        pytest.param("At its peak trade exceeded $400 million.", ["BY RU-RYA turnover 400 undated"], id="at-its-peak"),
        pytest.param("At its peak in 2012 trade exceeded $400 million.", ["BY RU-RYA turnover 400 2012-01..2012-12"], id="at-its-dated-peak"),
        pytest.param("Several years ago the trade was $50 million bigger.", [], id="so-much-bigger"),
        # changes said of results, and an index behind a verb of growth
        pytest.param("The results of the first seven months of 2022 are encouraging: 20% up.", ["BY RU-RYA turnover none 2022-01..2022-07 +20%"], id="results-of-months"),
        pytest.param("In January-July 2022 Belarusian exports to Ryazan Oblast grow, it is more than 112% now.", ["BY RU-RYA exports none 2022-01..2022-07 +12%"], id="grow-it-is"),
    ],
)  # fmt: skip
def test_goals_peaks_and_results(text: str, figures: list[str]) -> None:
    assert told(LEAD + text) == [FIRST, *figures]
