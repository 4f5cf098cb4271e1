"""What agencies write: what is set beside the other way, sums with a verb of their own, datelines."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

CASES = [
    pytest.param("Lipetsk Oblast buys four times more from Belarus than it sells\n\n5 May 2021. In 2020 Lipetsk Oblast sold Belarus $6 million worth of goods. Its purchases from the republic made $24 million.", ["BY RU-LIP imports 6 2020-01..2020-12", "BY RU-LIP exports 24 2020-01..2020-12"], id="buys_more_than_it_sells"),
    pytest.param("5 мая 2021 года. В 2020 году Липецкая область продала Беларуси товаров на 6 млн долларов. Покупает она вчетверо больше, чем продает.", ["BY RU-LIP imports 6 2020-01..2020-12"], id="pokupaet_bolshe_chem_prodaet"),
    pytest.param("5 May 2021. In 2020 Lipetsk Oblast sold Belarus three times more than it did a year before, $9 million.", ["BY RU-LIP imports 9 2020-01..2020-12 +200%"], id="more_than_it_did_a_year_before"),
    pytest.param("12 November 2024. Tula Oblast is ahead of the rest.\n\nIn January-June 2024 trade between Belarus and the regions of our consular district was $410 million, with Tula Oblast accounting for $150 million.", ["BY RU turnover 410 2024-01..2024-06", "BY RU-TUL turnover 150 2024-01..2024-06"], id="regions_of_a_district"),
    pytest.param("4 August 2021. In H1 2021 exports of Belarus to Perm Krai made $52 million, a 1.3-fold increase on the same half of 2020.", ["BY RU-PER exports 52 2021-01..2021-06 +30%"], id="same_half_of_a_year"),
    pytest.param("4 August 2021. Trade of Tver Oblast with Belarus is short of past levels. It plunged by 37% in 2019, when shipments of peat ceased.", ["BY RU-TVE turnover none 2019-01..2019-12 -37%"], id="it_plunged_when"),
    pytest.param("Omsk Oblast's trade with Belarus swells to $110m\n\nThe consulate said that $110 million was the amount that trade between Belarus and Omsk Oblast reached over ten months of 2022 after growing by 14%.", ["BY RU-OMS turnover 110 2022-01..2022-10 +14%"], id="was_the_amount_that"),
    pytest.param("12 February 2021. Russian exports to Belarus were $15 billion in 2020. Minsk bought some oil elsewhere and raised the tariff for pumping crude by 6%.", ["BY RU imports 15000 2020-01..2020-12"], id="tariff_raised"),
    pytest.param("24 October 2012. Over eight months of this year, 2012, Belarus' exports to Kaluga Oblast were $71 million.", ["BY RU-KLU exports 71 2012-01..2012-08"], id="this_year_and_its_number"),
    pytest.param("MOSCOW. April 11, 2019 (Agency) - Agricultural trade between Russia and Belarus fell by 9% last year to $4 billion.", ["BY RU turnover 4000 2018-01..2018-12 -9%"], id="agency_dateline_before_goods"),
    pytest.param("11 April 2019. In 2018 agricultural trade between Russia and Belarus fell by 9% to $4.6 billion. Russia's food exports to Belarus dropped 12% to $0.8 billion, while imports from Belarus decreased 8% to $3.8 billion.", ["BY RU turnover 4600 2018-01..2018-12 -9%", "BY RU imports 800 2018-01..2018-12 -12%", "BY RU exports 3800 2018-01..2018-12 -8%"], id="parts_of_trade_in_goods"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_agency_wordings(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "goods"),
    [
        ("MINSK, 11 April 2019 (Agency) - Agricultural trade between Russia and Belarus fell by 9% in 2018 to $4 billion.", ["agricultural products"]),
        ("11 April 2019. In 2018 agricultural trade between Russia and Belarus fell by 9% to $4.6 billion. Russia's food exports to Belarus dropped 12% to $0.8 billion, while imports from Belarus decreased 8% to $3.8 billion.", ["agricultural products", "food", "agricultural products"]),
        ("5 May 2005. In 2004 trade with Samara Oblast was $16 million. Belarus bought fish worth $2 million, as well as glass ($1 million).", [None, "fish", "glass"]),
        ("5 May 2005. In 2004 trade with Samara Oblast was $16 million. What Belarus bought was first of all fish worth $2 million.", [None, "fish"]),
    ],
)  # fmt: skip
def test_goods_named_in_agency_wordings(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == goods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("19 September 2023. Seven months into this year, trade of Belarus with Tver Oblast stood at $73 million, 16% more than at the same point in 2022.", ["BY RU-TVE turnover 73 2023-01..2023-07 +16%"], id="months_into_the_year"),
        pytest.param("5 May 2023. Nine months into 2022, Belarus' exports to Tver Oblast had reached $73 million.", ["BY RU-TVE exports 73 2022-01..2022-09"], id="months_into_a_year"),
        pytest.param("5 May 2023. Halfway through 2022, Belarus' exports to Tver Oblast stood at $44 million.", ["BY RU-TVE exports 44 2022-01..2022-06"], id="halfway_through"),
        pytest.param("5 May 2022. Tomsk Oblast and Belarus did RUB1.6 billion worth of trade in 2021, which is 17% above the figure of five years before.", ["BY RU-TOM turnover 1600 2021-01..2021-12"], id="above_the_figure_of_five_years_before"),
        pytest.param("5 May 2022. Tomsk Oblast and Belarus did RUB1.6 billion worth of trade in 2021, which is 17% above the figure of a year before.", ["BY RU-TOM turnover 1600 2021-01..2021-12 +17%"], id="above_the_figure_of_a_year_before"),
        pytest.param("12 May 2005. Samara Oblast, for one, received $42 million worth of machines and other goods from Belarus in 2004.", ["BY RU-SAM exports 42 2004-01..2004-12"], id="worth_of_machines"),
        pytest.param("8 November 2019. Last year's trade of Samara Oblast with Belarus was $440 million, and in the first half of 2019 it was $310 million. The 2018 figure was an almost 15% improvement.", ["BY RU-SAM turnover 440 2018-01..2018-12 +15%", "BY RU-SAM turnover 310 2019-01..2019-06"], id="figure_of_a_year_was_a_growth"),
        pytest.param("14 November 2023. Trade of Belarus with Samara Oblast was some $320 million in 2022, First Deputy Governor of Samara Oblast Ivan Lomov said. The economies grew together, he noted.\n\nFor reference\n\nSamara Oblast was Belarus' 16th largest trade partner in 2022. Trade increased by 18% over 2021, exports by 41%.", ["BY RU-SAM turnover 320 2022-01..2022-12 +18%", "BY RU-SAM exports none 2022-01..2022-12 +41%"], id="nth_largest_partner"),
    ],
)  # fmt: skip
def test_times_and_levels_in_agency_wordings(text: str, expected: list[str]) -> None:
    assert told(text) == expected
