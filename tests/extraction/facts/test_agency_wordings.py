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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("6 June 2023. As for Tver Oblast, Belarus traded $210 million with it last year and $78 million in the first four months of this year.", ["BY RU-TVE turnover 210 2022-01..2022-12", "BY RU-TVE turnover 78 2023-01..2023-04"], id="traded_with_it"),
        pytest.param("14 July 2004. Tambov Region's imports from Belarus, at $6 million, were larger than its exports to the republic ($2 million) in January-May, he told reporters.", ["BY RU-TAM exports 6 2004-01..2004-05", "BY RU-TAM imports 2 2004-01..2004-05"], id="both_ways_in_the_same_months"),
        pytest.param("14 July 2004. Belarus' exports to Tula Oblast, mostly tractors, reached $9 million (including services) in January-May, the minister said.", ["BY RU-TUL exports 9 2004-01..2004-05"], id="months_before_who_said_it"),
        pytest.param("17 June 2010. Last year trade with Perm Krai was $318 million. “The day is not far off when we have $600 million in trade,” the governor said.", ["BY RU-PER turnover 318 2009-01..2009-12", "BY RU-PER turnover 600 undated forecast"], id="day_not_far_off"),
        pytest.param("15 September 2021. Belarus would like its trade with Kurgan Oblast to grow to $80 million. Trade has sagged this year for objective reasons, and its volume falls short of the potential of the parties. “I believe that $80 million is a bar within our capacity,” he said.", ["BY RU-KGN turnover 80 undated target"], id="objective_reasons"),
        pytest.param("15 March 2011. In January 2011 goods worth $6 million were shipped from Voronezh Oblast to Belarus. Chemical products made up $2 million of the January shipments, having added $0.3 million to last January's figure.", ["BY RU-VOR imports 6 2011-01..2011-01", "BY RU-VOR imports 2 2011-01..2011-01"], id="added_to_a_figure"),
        pytest.param("18 October 2024. In 2023 trade of Novgorod Oblast with Belarus made 8 billion rubles. Now over a thousand people come, and spending on the festivals has grown to 45 million rubles.", ["BY RU-NGR turnover 8000 2023-01..2023-12"], id="spending"),
        pytest.param("Mogilev Oblast's exports to Russia were $900 million in 2021. Russia also leads in imports to Mogilev Oblast with over 58%, ahead of China with 12%.", ["BY-MA RU exports 900 2021-01..2021-12"], id="leads_with_a_share"),
        pytest.param("12 July 2023. Belarus' sales to Russia went up by 18% to $10 billion in January-May 2023. Purchases from Russia were 2% lower at $9 billion.\n\nTrade with China jumped by half to $3 billion, with almost $2 billion of that being imports.", ["BY RU exports 10000 2023-01..2023-05 +18%", "BY RU imports 9000 2023-01..2023-05 -2%"], id="part_of_trade_with_others"),
    ],
)  # fmt: skip
def test_months_and_asides_in_agency_wordings(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tver Region bought USD 131,000 worth of goods from Belarus in 2008. Machine tools were bought for USD 21,000 and furniture for USD 8,000.", ["BY RU-TVE exports 0.131 2008-01..2008-12", "BY RU-TVE exports 0.021 2008-01..2008-12", "BY RU-TVE exports 0.008 2008-01..2008-12"], id="small_goods_bought_for"),
        pytest.param("Imports of Tver Region from Belarus were USD 131,000 in 2008. The region exported USD 66,500 worth of goods to Belarus. Sales of linen fabrics were tiny at just USD 3,000.", ["BY RU-TVE exports 0.131 2008-01..2008-12", "BY RU-TVE imports 0.0665 2008-01..2008-12", "BY RU-TVE imports 0.003 2008-01..2008-12"], id="small_sums_exported"),
        pytest.param("Trade of Tver Region with Belarus was $31 million in 2008. A minibus was bought for USD 21,000.", ["BY RU-TVE turnover 31 2008-01..2008-12"], id="a_price_is_no_trade"),
        pytest.param("Imports of Tver Region from Belarus barely made USD 248,000 in 2007. Last year they were already worth USD 631,000.", ["BY RU-TVE exports 0.248 2007-01..2007-12", "BY RU-TVE exports 0.631 undated"], id="last_year_is_another_year"),
        pytest.param("1 April 2011. In 2010 trade of Grodno Oblast with Russia was $2 billion. Exports to Russia are to go up by 15% this year.", ["BY-HR RU turnover 2000 2010-01..2010-12", "BY-HR RU exports none 2011-01..2011-12 +15% target"], id="are_to_go_up_by"),
    ],
)  # fmt: skip
def test_small_sums_and_plans_in_agency_wordings(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_an_instruction_given_is_no_level_had() -> None:
    text = (
        "5 May 2023. Trade of Belarus with Tver Oblast was $380 million in 2022. We are not going to stop there, "
        "as the president has instructed us to get to $700 million."
    )
    assert told(text) == [
        "BY RU-TVE turnover 380 2022-01..2022-12", "BY RU-TVE turnover 700 undated target"
    ]  # fmt: skip
