"""Growth of each flow in brackets, parts that "are exports", places that open a clause, the month of a bulletin."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import told

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
    pytest.param("Embassy of the Republic of Belarus in the Russian Federation\nRepublic of Karelia\n\nKarelia ranks 41st in the North-West in trade with Belarus. In 2015 turnover was 42.1 mln USD, exports 20.3 mln USD, imports 21.8 mln USD.", ["BY RU-KR turnover 42.1 2015-01..2015-12", "BY RU-KR exports 20.3 2015-01..2015-12", "BY RU-KR imports 21.8 2015-01..2015-12"], id="embassy_tells_of_its_own"),
    pytest.param("Ministry of Economy of Karelia\n\nIn 2015 the trade of Karelia with Belarus was 42.1 mln USD, exports 20.3 mln USD, imports 21.8 mln USD.", ["BY RU-KR turnover 42.1 2015-01..2015-12", "BY RU-KR imports 20.3 2015-01..2015-12", "BY RU-KR exports 21.8 2015-01..2015-12"], id="region_tells_of_its_own"),
    pytest.param("Генеральное консульство Республики Беларусь в Санкт-Петербурге\n\nТорговля Псковской области с Беларусью. В 2015 году товарооборот составил 42,1 млн долларов, экспорт - 20,3 млн долларов, импорт - 21,8 млн долларов.", ["BY RU-PSK turnover 42.1 2015-01..2015-12", "BY RU-PSK exports 20.3 2015-01..2015-12", "BY RU-PSK imports 21.8 2015-01..2015-12"], id="ru_consulate_tells_of_its_own"),
    pytest.param("Vitebsk\n\n8 February 2022. Import of the Vitebsk region from Russia amounted to $1.9 billion in 2021, including oil for $1.3 billion. It was 1.9 times more than in 2020.", ["BY-VI RU imports 1900 2021-01..2021-12 +90%", "BY-VI RU imports 1300 2021-01..2021-12"], id="change_of_the_whole_and_not_of_its_part"),
    pytest.param("Pskov\n\n8 February 2022. Belarus' trade with the Pskov region amounted to $90 million in 2021, of which exports were $50 million. This is 12% more than in 2020.", ['BY RU-PSK turnover 90 2021-01..2021-12 +12%', 'BY RU-PSK exports 50 2021-01..2021-12'], id="whole_with_its_year_before_the_part"),
    pytest.param("Perm\n\n30 November 2021. For 9 months of 2021 Perm exporters sold goods to Belarus for $ 214 million. Imports: $ 68 million, 1.2-fold.", ["BY RU-PER imports 214 2021-01..2021-09", "BY RU-PER exports 68 2021-01..2021-09 +20%"], id="multiple_behind_a_sum"),
    pytest.param("Note\n\n11 April 2024. Belarus' trade with Russia in 2023 reached $49.6bn. Among the regions are Moscow ($8.8bn of exports), St. Petersburg ($2.5bn) and Tula region ($0.4bn).", ['BY RU turnover 49600 2023-01..2023-12', 'BY RU-MOW exports 8800 2023-01..2023-12', 'BY RU-SPE exports 2500 2023-01..2023-12', 'BY RU-TUL exports 400 2023-01..2023-12'], id="flow_in_the_first_brackets"),
    pytest.param('Tambov\n\n13 December 2018. Turnover of the Tambov region with Belarus in 2017 reached 60.9 million dollars. As the head of the region noted,"it is real to achieve 100 million dollars in the nearest years".', ['BY RU-TAM turnover 60.9 2017-01..2017-12', 'BY RU-TAM turnover 100 undated target'], id="real_to_achieve"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), FACTS)
def test_clauses_met_on_pages(text: str, lines: list[str]) -> None:
    assert told(text) == lines


DAYS = [
    pytest.param("Digest\n\nWeek 34: August 21-27, 2023 | Published: 28.08.2023\n\nTrade grew.", "2023-08-28", id="labelled"),
    pytest.param("Digest\n\nAugust 21-27, 2023\n\nTrade grew.", "2023-08-27", id="week_alone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_week_of_a_digest_dates_it_where_nothing_else_does(text: str, day: str) -> None:
    assert find_published(read_document(text))[0] == day
