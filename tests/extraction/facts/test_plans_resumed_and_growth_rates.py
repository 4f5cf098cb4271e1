"""A plan told before what there was and its goal behind, growth rates set apart, and last year's level."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

KIROV = "8 July 2011\n\nBelarus and Kirov Oblast "
KIROV_RU = "8 июля 2011\n\nБеларусь и Кировская область "
WAS = "BY RU-KIR turnover 61.4 2010-01..2010-12"
PLANS = [
    pytest.param(KIROV + "agreed to raise their trade, which was $61.4 million last year, to at least 80 million by the end of this year.", [WAS, "BY RU-KIR turnover 80 2011-01..2011-12 target"], id="which-was"),
    pytest.param(KIROV + "agreed in Vyatka to take their trade, which was $61.4 million last year, to 80 million in 2012.", [WAS, "BY RU-KIR turnover 80 2012-01..2012-12 target"], id="agreed-there"),
    pytest.param(KIROV + "intend to bring their trade ($61.4 million last year) to $80 million in 2012.", [WAS, "BY RU-KIR turnover 80 2012-01..2012-12 target"], id="in-brackets"),
    pytest.param(KIROV + "hope to get mutual trade, now at $61.4 million, up to $80 million.", ["BY RU-KIR turnover 61.4 undated", "BY RU-KIR turnover 80 undated target"], id="now-at"),
    pytest.param(KIROV_RU + "намерены довести товарооборот, который в прошлом году составил $61,4 млн, до 80 млн к концу этого года.", [WAS, "BY RU-KIR turnover 80 2011-01..2011-12 target"], id="ru-which-was"),
    pytest.param(KIROV_RU + "договорились увеличить товарооборот ($61,4 млн в прошлом году) до $80 млн.", [WAS, "BY RU-KIR turnover 80 undated target"], id="ru-in-brackets"),
    pytest.param("8 July 2011\n\nThey managed to raise trade of Belarus with Kirov Oblast, which was $61.4 million in 2009, to $80 million last year.", ["BY RU-KIR turnover 61.4 2009-01..2009-12", "BY RU-KIR turnover 80 2010-01..2010-12"], id="managed-to"),
]  # fmt: skip
LIPETSK = "19 June 2014\n\nThe trade of Belarus with the Lipetsk region "
MADE = "BY RU-LIP turnover 312.5 2013-01..2013-12"
RATES = [
    pytest.param(LIPETSK + "made $312.5 mln in 2013 (growth rate: 108.7%).", [MADE + " +8.7%"], id="rate-and-colon"),
    pytest.param(LIPETSK + "made $312.5 mln in 2013 (growth rate: 8.7%).", [MADE + " +8.7%"], id="rate-below"),
    pytest.param(LIPETSK + "has been going up for three years in a row and made $312.5 mln in 2013 (growth rate – 108.7%).", [MADE + " +8.7%"], id="growing-for-years"),
    pytest.param(LIPETSK + "has been growing for three years and in 2013 made $312.5 mln, 8.7% more than a year earlier.", [MADE + " +8.7%"], id="growing-and-more"),
    pytest.param(LIPETSK + "grew by 8.7% in three years, to $312.5 mln in 2013.", [MADE], id="over-years"),
    # what we had last year, and what it must not become
    pytest.param("22 December 2008\n\n“I am all for it,” said Medvedev of the trade between Russia and Belarus, “as long as those 34 billion dollars we had last year do not turn into 20.”", ["BY RU turnover 34000 2007-01..2007-12"], id="as-long-as"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), [*PLANS, *RATES])
def test_what_is_planned_beside_what_was(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_a_level_that_is_exceeded_is_told_exactly() -> None:
    text = (
        "20 November 2012\n\nIn January-September trade between Belarus and Chuvashia fell to $84.9 million."
        " The minister is sure that the annual figure will exceed last year's $117 million."
    )
    assert [f.qualifier for f in extract(text).figures if f.status == "actual"] == ["exact"] * 2
