"""Growth of each flow in brackets, parts that "are exports", places that open a clause, the month of a bulletin."""

from __future__ import annotations

import pytest

from .told import told

FACTS = [
    pytest.param("Smolensk customs\n\n10 October 2018. In 2017 the turnover of the Smolensk region with Belarus increased by 20.1 percent (exports – by 15.2%, to $640 million, imports – by 23.4%, to $1030 million).", ["BY RU-SMO turnover none 2017-01..2017-12 +20.1%", "BY RU-SMO imports 640 2017-01..2017-12 +15.2%", "BY RU-SMO exports 1030 2017-01..2017-12 +23.4%"], id="growth_of_each_in_brackets"),
    pytest.param("Ulyanovsk and Belarus\n\n15 November 2023. The Ulyanovsk region's turnover with Belarus was 9.3 billion rubles in 2022. Of this, 5.8 billion are our deliveries to the republic.", ['BY RU-ULY turnover 9300 2022-01..2022-12', 'BY RU-ULY imports 5800 2022-01..2022-12'], id="of_it_are_deliveries"),
    pytest.param("Oryol and Grodno\n\n1 May 2015. The trade turnover of Grodno region with the Oryol region was 6.8 million dollars in 2013, of which 5.9 fell on exports. In 2014 it was 7.2 million dollars, of them 6.1 went to exports.", ["BY-HR RU-ORL turnover 6.8 2013-01..2013-12", "BY-HR RU-ORL exports 5.9 2013-01..2013-12", "BY-HR RU-ORL turnover 7.2 2014-01..2014-12", "BY-HR RU-ORL exports 6.1 2014-01..2014-12"], id="of_which_fell_on"),
    pytest.param("Орел и Гродно\n\n1 мая 2015 года. Товарооборот Гродненской области с Орловской областью составил 6,8 млн долларов в 2013 году, из них 5,9 пришлось на экспорт.", ["BY-HR RU-ORL turnover 6.8 2013-01..2013-12", "BY-HR RU-ORL exports 5.9 2013-01..2013-12"], id="ru_of_which_fell_on"),
    pytest.param("Grodno\n\n22 March 2022. In 2021 exports of Grodno region to Russia reached $1391.7 million. The largest turnover: Moscow – $402.1 million, Kaliningrad region – $76.5 million.\n\nExports of services of the region amounted to $412 million, including to Russia - $118 million.", ["BY-HR RU exports 1391.7 2021-01..2021-12", "BY-HR RU-MOW turnover 402.1 2021-01..2021-12", "BY-HR RU-KGD turnover 76.5 2021-01..2021-12", "BY-HR RU exports 118 2021-01..2021-12"], id="region_with_a_part_to_russia"),
    pytest.param("Ryazan\n\n19 March 2015. Ryazan region and Republic Belarus: commodity turnover in 2014 109.3 million dollars. From Belarus mostly machinery, equipment, food are imported - 81 million dollars; to Belarus building materials, leather, petrochemicals were exported in the amount of 28.3 million dollars.", ["BY RU-RYA turnover 109.3 2014-01..2014-12", "BY RU-RYA exports 81 2014-01..2014-12", "BY RU-RYA imports 28.3 2014-01..2014-12"], id="from_belarus_are_imported"),
    pytest.param("Stavropol\n\n3 December 2015. In January-October 2015 commodity turnover between Stavropol territory and Belarus made 68.2 million US dollars. To the region come tractors (7.4 million dollars), tyres.", ["BY RU-STA turnover 68.2 2015-01..2015-10", "BY RU-STA exports 7.4 2015-01..2015-10"], id="to_the_region_come"),
    pytest.param("Brest\n\n25 April 2019. In 2018 the turnover between the Brest region and the Kaluga region amounted to 32.6 million dollars. Furniture manufacturers have trading houses there with a turnover of 1.3 billion rubles.", ["BY-BR RU-KLU turnover 32.6 2018-01..2018-12"], id="houses_with_a_turnover"),
    pytest.param("Belarus-Russia review. February 2021\nPrepared on 26.02.2021 by the institute\n\n1. Goods. Turnover in 2020 decreased by 17.4% to $29.5bn.\n\n2. Culture. Theatres of the two went on tour. Visitors were many.\nSports games were held too.\n\n3. Services. Export of services to Russia shrank by 12.1% to $2.3bn.", ["BY RU turnover 29500 2020-01..2020-12 -17.4%", "BY RU exports 2300 2020-01..2020-12 -12.1%"], id="month_of_the_issue"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_clauses_met_on_pages(text: str, lines: list[str]) -> None:
    assert told(text) == lines
