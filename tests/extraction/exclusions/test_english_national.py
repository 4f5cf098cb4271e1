"""National totals in English: which of a page's sums are trade of Belarus with Russia at all."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what follows a sum of foreign trade is of the world too, until a partner is named
        pytest.param("Foreign trade of Belarus grew\n\nThe volume of Belarus' foreign trade grew by 7.1% in 2012 and reached $92bn. Exports rose by 8.7% to $46.1bn, and imports grew by 9.8% to $46.4bn. The volume of exports to Russia rose by 12.4% to $16.3bn.", ["BY RU exports 16300 2012-01..2012-12 +12.4%"], id="foreign-trade-goes-on"),
        pytest.param("Belarus and Russia trade\n\nIn 2019 Belarus' external trade was $76 billion, exports $38 billion, imports $38 billion.\n\nMutual trade with Russia came to $35 billion.", ["BY RU turnover 35000 2019-01..2019-12"], id="external-trade"),
        # nobody but Belarus has been named
        pytest.param("Belarus plans to export its dairy to a sum of three billion U.S. dollars in 2018, Minister Igor Vasin said on Monday.\n\n\"We expect to reach three billion in terms of exports,\" he said.\n\nTrade with Russia\n\nExports of cheese to Russia came to $900 million in 2017.", ["BY RU exports 900 2017-01..2017-12"], id="no-partner-yet"),
        pytest.param("In 2017 the two countries traded for $31 billion. Belarus' exports to its neighbour came to $12 billion.", ["BY RU turnover 31000 2017-01..2017-12", "BY RU exports 12000 2017-01..2017-12"], id="two-countries"),
        # all sales, and Russia has only most of them
        pytest.param("In 2020 Belarus exported lorries worth $480.2 million, with Russia being the main buyer. Russia's share is 80%.", [], id="main-buyer"),
        pytest.param("Trade with Russia\n\nBelarus' exports of food in 2020 amounted to $5.2 billion, of which Russia accounted for $3.9 billion.", ["BY RU exports 3900 2020-01..2020-12"], id="russia-accounted-for"),
        pytest.param("Trade with Russia\n\nBelarusian exports of timber were $310 million in 2020, mostly to Russia.", [], id="mostly-to-russia"),
    ],
)  # fmt: skip
def test_trade_with_all_the_world(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Forum of Belarusian and Russian Regions\n\nContracts were concluded for the supply of Belarusian furniture worth 3.5 billion Russian rubles at the fair in Kazan. That is twice as much as in 2021.", [], id="contracts-concluded-for"),
        pytest.param("The ambassador said that 16 Russian regions have a trade turnover of over $100 million with Belarus.", [], id="so-many-regions-have"),
        pytest.param("Exports to Russia grew. In his opinion, exports exceed $200 million in 12 Russian regions.", [], id="in-so-many-regions"),
        pytest.param("Belarus trades with 80 Russian regions. Trade with Russia exceeded $35 billion in 2019.", ["BY RU turnover 35000 2019-01..2019-12"], id="trades-with-so-many"),
    ],
)  # fmt: skip
def test_deals_and_thresholds(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade between Belarus and Russia totaled $34.2 billion in 2018, marking an increase of 9.7% year-over-year.", ["BY RU turnover 34200 2018-01..2018-12 +9.7%"], id="year-over-year"),
        pytest.param("Trade between Belarus and Russia increased by 18% in the first quarter of 2011, making up more than $US 7 billion.", ["BY RU turnover 7000 2011-01..2011-03 +18%"], id="making-up"),
        pytest.param("Trade with Russia\n\nRussia took most of it over the past two years.\n\nTrade between Belarus and Russia rose by 5.4% in 2017 compared with 2016 to over $32.4 billion. Exports to Russia were $12.9 billion (+18.1%).", ["BY RU turnover 32400 2017-01..2017-12 +5.4%", "BY RU exports 12900 2017-01..2017-12 +18.1%"], id="compared-to-sum"),
        pytest.param("Belarus hopes its exports to Russia will come to $17-18 bln in 2024.", ["BY RU exports 17000 2024-01..2024-12 forecast"], id="hopes-will"),
        pytest.param("Belarus hopes to raise exports to Russia to $22 bln in 2030.", ["BY RU exports 22000 2030-01..2030-12 target"], id="hopes-to"),
        pytest.param("Trade with Russia has all the signs of reaching $32 billion.", ["BY RU turnover 32000 undated forecast"], id="signs-of-reaching"),
        pytest.param("Belarus seeking to boost exports 7% to $24.1 bln to Russia in 2030", ["BY RU exports 24100 2030-01..2030-12 +7% target"], id="seeking"),
    ],
)  # fmt: skip
def test_national_totals(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade with Russia\n\nThe trade between Belarus and Russia grew by 4.4% in 2019, while trade in services rose even faster.", ["BY RU turnover none 2019-01..2019-12 +4.4%"], id="while-services"),
        pytest.param("Trade with Tver Oblast\n\nTrade with Tver Oblast had dropped by 11 percent in 2014, but had increased by 7 percent in the first quarter of 2015, and that a third of the region's exports were timber.", ["BY RU-TVE turnover none 2014-01..2014-12 -11%", "BY RU-TVE turnover none 2015-01..2015-03 +7%"], id="and-that"),
        pytest.param("Belarus and Russia\n\nExports to Russia fell by 3.4% in 2015. The prices of exports to Russia and of imports from Russia fell by 2.7% and 1.9% respectively.", ["BY RU exports none 2015-01..2015-12 -3.4%"], id="prices-of-exports"),
        pytest.param("Trade with Russia grew\n\nBelarus plans to increase exports to China to $2 billion. Exports have already reached 700 million U.S. dollars.", [], id="goes-on-about-china"),
        pytest.param("Belarus and Russia\n\nIf earlier Belarus sold a little to Vietnam, now exports have reached 30 million dollars.", [], id="only-vietnam-named"),
        pytest.param("Belarus and Russia\n\nI do not think that trade with Russia will grow twice in 2012.", [], id="not-thought-to"),
        pytest.param("Forum of Belarusian and Russian Regions\n\nContracts worth $2 billion were signed at the forums, including:\n\nabout $300 million at the third forum;\n\nover $400 million at the fourth forum.\n\nTrade with Russia was $35 billion in 2019.", ["BY RU turnover 35000 2019-01..2019-12"], id="list-of-contracts"),
    ],
)  # fmt: skip
def test_other_clauses(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_a_forecast_takes_the_year_that_the_lead_expects_it_in() -> None:
    text = (
        "MINSK, 29 September 2021. Trade between Belarus and Russia in 2021 is expected to exceed "
        'the level of 2020, the ambassador said.\n\n"Trade with Russia has all the signs of '
        'reaching $38 billion," he said.'
    )
    assert told(text) == ["BY RU turnover 38000 2021-01..2021-12 forecast"]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Contracts were signed for Belarusian lifts worth 8.3 billion Russian rubles to Kazan.", [], id="contracts-signed-for"),
        pytest.param("Updated at 10:27,14-04-2020\n\nTrade with Russia\n\n2018 was the best year of trade with Russia. Exports to Russia increased by 4.5%.", ["BY RU exports none 2018-01..2018-12 +4.5%"], id="date-of-update"),
    ],
)  # fmt: skip
def test_page_and_contracts(text: str, lines: list[str]) -> None:
    assert told(text) == lines


def test_two_currencies_joined_by_or() -> None:
    text = (
        "The turnover of Belarus and Russia in 2021 came to 94 bln Belarusian rubles or over "
        "3 trillion Russian rubles; in January-May 2022 it was 37 bln Belarusian "
        "rubles or 1.2 trillion Russian rubles."
    )
    found = extract(text).figures
    sums = [(f.currency, f.value and int(f.value) // 10**9, f.qualifier.value) for f in found]
    assert sums == [
        ("BYN", 94, "exact"),
        ("RUB", 3000, "over"),
        ("BYN", 37, "exact"),
        ("RUB", 1200, "exact"),
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Grodno Oblast and Tver Oblast\n\nIn 2021 Grodno Oblast traded with Tver Oblast for $60.5 million. Belarus' export grew by 7.6% to $40.3 million, with import up by 4.5% to $20.2 million.", ["BY-HR RU-TVE turnover 60.5 2021-01..2021-12", "BY-HR RU-TVE exports 40.3 2021-01..2021-12 +7.6%", "BY-HR RU-TVE imports 20.2 2021-01..2021-12 +4.5%"], id="parts-of-a-region"),
        pytest.param("Grodno Oblast and Tver Oblast\n\nIn 2021 Grodno Oblast traded with Tver Oblast for $60.5 million. Belarus' export to Tver Oblast rose to $240.3 million, with import at $90.2 million.", ["BY-HR RU-TVE turnover 60.5 2021-01..2021-12", "BY RU-TVE exports 240.3 2021-01..2021-12", "BY RU-TVE imports 90.2 2021-01..2021-12"], id="parts-of-the-country"),
        pytest.param("Regional cooperation*\n\nImports from Russia were $18 billion, or 52.4% of all imports.\n\nSales grew in 36 regions of Russia.\n\n*As of 2017\n\nSources: the embassy", ["BY RU imports 18000 2017-01..2017-12"], id="footnote"),
        pytest.param("Food for Russia\n\nThis year we found new markets: Ghana, Nepal, Peru. Deliveries have grown. For seven months exports amounted to $3 billion, 5.2% more than a year ago.", [], id="markets-of-others"),
        pytest.param("Food for Russia\n\nOf 7 billion dollars of exports Russia accounted for 5.6 billion in 2021.", ["BY RU exports 5600 2021-01..2021-12"], id="part-of-exports"),
        pytest.param("Trade with Russia\n\nRussia is a partner.\n\nIn construction there is much to do.\n\nBelarusian food exports came to $5.1 billion in 2019.", [], id="food-exports-of-no-partner"),
    ],
)  # fmt: skip
def test_parts_and_notes(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Belarus, Russia approve budget\n\nThe Union State budget for 2020 will be 6.7 billion rubles. Russia contributes 4.8 billion, Belarus 1.9 billion. Trade between the countries was $35.5 billion in 2019.", ["BY RU turnover 35500 2019-01..2019-12"], id="contributions"),
        pytest.param("Trade with Russia\n\nExports to Angola reached $20 million in 2019, to Ghana $7 million.", [], id="angola-and-ghana"),
    ],
)  # fmt: skip
def test_budgets_and_far_countries(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade between Russia and Belarus may reach a record 5 trillion rubles (around $60 billion) by the end of 2024.", ["BY RU turnover 5000000 2024-01..2024-12 forecast", "BY RU turnover 60000 2024-01..2024-12 forecast"], id="months-behind-the-equivalent"),
        pytest.param("The trade between Minsk and Moscow shrank 18% in 2020 to $29 billion.", ["BY RU turnover 29000 2020-01..2020-12 -18%"], id="capitals-for-countries"),
        pytest.param("Belarus ranks fourth among Russia's trade partners. Russia's foreign trade turnover in January-July 2019 totaled $378 billion.", [], id="foreign-trade-of-russia"),
        pytest.param("In 2013 commodity turnover with Russia amounted to 39.7 bln. dollars, or 90.7% to the level of 2012. The export was 16.8 bln. dollars or 103.1%, the import - 22.9 bln. dollars (83.3%).", ["BY RU turnover 39700 2013-01..2013-12 -9.3%", "BY RU exports 16800 2013-01..2013-12 +3.1%", "BY RU imports 22900 2013-01..2013-12 -16.7%"], id="or-index"),
    ],
)  # fmt: skip
def test_totals_of_statistics(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("Trade with Russia\n\nIn January-April 2017 Belarus' trade with the CIS countries increased by 24.6% to $11.4 billion. Exports went up to $4.9 billion. The trade with Russia amounted to $9.6 billion.", ["BY RU turnover 9600 2017-01..2017-04"], id="cis-countries"),
        pytest.param("In 2022 exports to Russia reached $18 billion, to third countries $7 billion.", ["BY RU exports 18000 2022-01..2022-12"], id="russia-then-others"),
        pytest.param("Belarus' exports of goods rose 3% to $40 billion in 2023: Russia – $26.1 billion, China – $2 billion, Kazakhstan – $0.9 billion.", ["BY RU exports 26100 2023-01..2023-12"], id="whole-and-its-buyers"),
        pytest.param("Trade with Russia\n\nIn 2015 exports of dairy to Russia were $1.9 billion. Total agricultural exports reached $4.4 billion.", ["BY RU exports 1900 2015-01..2015-12"], id="total-agricultural-exports"),
        pytest.param("In 2017 Russia accounted for 44.2% of all merchandise exports of Belarus – $12.9 billion.", ["BY RU exports 12900 2017-01..2017-12"], id="share-with-its-sum"),
    ],
)  # fmt: skip
def test_russia_among_others(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("The goods turnover of Belarus with the Russian Federation in 2010 - 28 billion dollars (increase by 19.2%).", ["BY RU turnover 28000 2010-01..2010-12 +19.2%"], id="year-dash-sum"),
        pytest.param("Belarus and Russia\n\nA Moscow company will buy transformers for $50 million. Russia's exports to Belarus were $21.7 billion in 2021.", ["BY RU imports 21700 2021-01..2021-12"], id="will-buy"),
        pytest.param("By 2030 Belarus will sell goods worth $30 billion to Russia.", ["BY RU exports 30000 2030-01..2030-12 forecast"], id="will-sell-goods"),
        pytest.param("Belarus' potash exports fell to $1.1 billion in 2023. Exports to Russia grew to $26.1 billion.", ["BY RU exports 26100 2023-01..2023-12"], id="partner-named-next"),
    ],
)  # fmt: skip
def test_machine_translation_and_deals(text: str, lines: list[str]) -> None:
    assert told(text) == lines
