"""What is sold where no trade with Russia has been told of yet, and what one house sells or signs for."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

UNTIED = [
    pytest.param("3 October 2014. The poor results stem from the fact that Russia has closed its border for dyes. Revenues from exports of dyes reached over $2.1 billion this year, about 9% of all Belarusian exports.", [], id="re-exports_barred"),
    pytest.param("12 April 2016. Growing Russian criticism goes on. In January-February 2016 exports shrank by 21.4 percent and imports by 18.9 percent.", [], id="criticism"),
    pytest.param("12 апреля 2016. Российская критика звучит все громче. За январь-февраль 2016 года экспорт сократился на 21,4%, импорт – на 18,9%.", [], id="criticism_ru"),
    pytest.param("14 March 2025. Trade between Belarus and China has doubled. Goods worth $7 billion go to China and come from China. Exports grow faster than those to Russia. Trade in goods and services has approached $10.5 billion.", [], id="china_first"),
    pytest.param("8 September 2015. The number of Russians has fallen, the Russian financial market being weak. Two million people came in half a year. The volume of exports of tourism services totalled $71 million.", [], id="tourism"),
    pytest.param("Belarus and Russia trade more\n\n20 September 2019. Exports came to $6.1 billion in January-June.", ["BY RU exports 6100 2019-01..2019-06"], id="trade_of_both"),
    pytest.param("20 September 2019. The Russian market remains the main one. Exports came to $6.1 billion in January-June.", ["BY RU exports 6100 2019-01..2019-06"], id="market"),
    pytest.param("30 June 2021. Russia imported 9,000 tonnes of Belarusian butter in January-May. The deliveries came to $41 million.", ["BY RU exports 41 2021-01..2021-05"], id="imported_by_russia"),
    pytest.param("30 июня 2021. В январе-мае Россия закупила у белорусов 9 тысяч тонн масла. Поставки составили 41 млн долларов.", ["BY RU exports 41 2021-01..2021-05"], id="bought_by_russia_ru"),
    pytest.param("30 июня 2021. РФ для Беларуси – источник газа. В мае импорт газа составил 310 млн долларов.", ["BY RU imports 310 2021-05..2021-05"], id="source_ru"),
    pytest.param("12 февраля 2021. О делах рассказал торгпред России в Минске. Экспорт за 2020 год составил 15 млрд долларов, импорт – 12 млрд.", ["BY RU imports 15000 2020-01..2020-12", "BY RU exports 12000 2020-01..2020-12"], id="envoy_ru"),
    pytest.param("20 September 2019. Belarus' minister received the ambassador of Russia. Exports came to $6.1 billion in January-June.", ["BY RU exports 6100 2019-01..2019-06"], id="ambassador"),
    pytest.param("20 September 2019. \"Russia is our ally,\" said the premier. In 2018 we exported goods worth $12.9 billion.", ["BY RU exports 12900 2018-01..2018-12"], id="ally"),
    pytest.param("20 сентября 2019. Министр принял посла России. Экспорт Беларуси за полугодие составил 6,1 млрд долларов.", ["BY RU exports 6100 2019-01..2019-06"], id="ambassador_ru"),
]  # fmt: skip
HOUSES = [
    pytest.param("14 August 2016. \"Russia accounts for 52% of the concern's exports,\" its head said. Exports made 96% of the level of the first half of 2015. Exports are expected to grow by 4% this year.", [], id="concern"),
    pytest.param("14 августа 2016. «На Россию приходится 52% экспорта концерна», – сказал его глава. Экспорт в первом полугодии вырос на 4% до 310 млн долларов.", [], id="concern_ru"),
    pytest.param("14 August 2016. Russia accounts for 52% of the company's exports. Exports of Belarus to Russia grew by 4% to $5 billion in January-June.", ["BY RU exports 5000 2016-01..2016-06 +4%"], id="not_of_the_company"),
    pytest.param("5 May 2024. The distributor signed contracts with the Russian ministry for 900 million rubles. Sales in the first quarter alone exceeded $7 million.", [], id="under_contracts"),
    pytest.param("1 October 2018. Belarus and Russia meet in Gomel. The total amount of contracts and export agreements signed can reach almost half a billion dollars. It is twice more than the sum of the previous four forums.", [], id="export_agreements"),
    pytest.param("10 June 2021. The exchange named a large transaction with Russia for the purchase of butter to the amount of over $1.7 million.", [], id="transaction"),
    pytest.param("Trade losses of Belarus near $2 billion\n\n5 May 2015. Both the Russian and Belarusian economies shrank by about 4 percent in the first quarter of this year.", [], id="economies"),
    pytest.param("20 September 2019. The Russian economy grows and trade with Belarus rose by 5% in January-June.", ["BY RU turnover none 2019-01..2019-06 +5%"], id="economy_and_trade"),
    pytest.param("10 February 2023. The Belarusian economy increased deliveries to Tyumen Oblast by 12% in 2022.", ["BY RU-TYU exports none 2022-01..2022-12 +12%"], id="an_economy_that_delivers"),
    pytest.param("10 February 2023. Belarus sold milking machines for dairy farms in Kirov Oblast worth $5 million last year.", ["BY RU-KIR exports 5 2022-01..2022-12"], id="what_farms_buy"),
    pytest.param("10 May 2023. Belarus supplies lifts, cattle farm equipment and feed to Pskov Oblast, $30 million worth in 2022.", ["BY RU-PSK exports 30 2022-01..2022-12"], id="farm_equipment"),
    pytest.param("10 February 2023. Spending on imports has not fallen: Belarus bought goods for $60 million from Samara Oblast in 2022.", ["BY RU-SAM imports 60 2022-01..2022-12"], id="spending_on_imports"),
    pytest.param("10 February 2023. In 2022 transactions between Belarus and Tyumen Oblast were worth $70 million, exports making up $30 million.", ["BY RU-TYU turnover 70 2022-01..2022-12", "BY RU-TYU exports 30 2022-01..2022-12"], id="transactions_of_the_two"),
    pytest.param("Trade with Russia decreased in 2008.\nExports: $31.7 billion (2008 est.).\nImports: $37.5 billion f.o.b. (2008 est.).", [], id="handbook"),
    pytest.param("20 September 2009. Supplies to Russia declined by 16.3% on the year to 5,605 trucks.", [], id="trucks"),
]  # fmt: skip
OTHERS = [
    pytest.param("Lithuania's exports to Russia grew by 1.6 percent in 2018, while its imports of Russian goods increased by 19.4 percent. Belarus sells there too.", [], id="its_imports"),
    pytest.param("25 June 2012. \"In the first year of the union our trade turnover with Russia and Belarus increased by 34 percent,\" the Kazakhstani president recalled.", [], id="our_trade_with_both"),
    pytest.param("25 июня 2012. «За первый год союза наш товарооборот с Россией и Беларусью вырос на 34%», – сказал президент Казахстана.", [], id="our_trade_with_both_ru"),
    pytest.param("25 June 2012. Trade between Russia and Belarus rose by 34% in January-May. China's exports to Russia grew by 9%.", ["BY RU turnover none 2012-01..2012-05 +34%"], id="between_the_two"),
    pytest.param("5 January 2023. The share of the Russian Federation in the volume of exports of construction services from Belarus is 78%, the minister said.\n\nThe export of construction services was sharply increased and last year reached $410 million.", [], id="building_services"),
    pytest.param("2 May 2017. Barriers prevent Belarusian exports to Russia. Consumption fell 4.4% last year, but it is expected to recover. Non-performing loans rose to a peak of 13% in 2016.", [], id="consumption"),
    pytest.param("13 January 2023. Exports of goods produced by Belarusian industrial plants surged by 13%, with the record high figures achieved on the Russian market. This indicator is expected to be at the level of 113%.", [], id="records_there"),
    pytest.param("20 November 2020. The share of Belarus in the exports of Tver Oblast is 21%, in imports 9%. Exports of the oblast came to $340 million in January-September, imports to $460 million. To Belarus it sold $61 million worth of goods.", ["BY RU-TVE imports 61 2020-01..2020-09"], id="exports_of_the_oblast"),
    pytest.param("20 ноября 2020. Доля Беларуси в экспорте Тверской области – 21%. Экспорт области составил за девять месяцев 340 млн долларов. В Беларусь она продала товаров на 61 млн долларов.", ["BY RU-TVE imports 61 2020-01..2020-09"], id="exports_of_the_oblast_ru"),
    pytest.param("5 March 2013. The trade turnover between Belarus and Russia reached $43.6 billion in 2012. In the same year potash exports brought 2.6 billion, of which about 20 million from Russia.", ["BY RU turnover 43600 2012-01..2012-12", "BY RU exports 20 2012-01..2012-12"], id="of_which_from_russia"),
    pytest.param("18 May 2017. Belarus sold goods worth $31 million to Tambov Oblast in 2016. The oblast buys harvesters from us: 42 of them for 8 million were shipped in spring.", ["BY RU-TAM exports 31 2016-01..2016-12"], id="pieces_for_a_sum"),
    pytest.param("12 September 2025. Belarus trades with all 89 Russian regions, and with 14 of them for more than $1 billion.", [], id="regions_for_more_than"),
    pytest.param("2 April 2021. The Union State budget for 2021 is 4.7 billion rubles. Of this 3 billion comes from Russia, 1.7 billion from Belarus.", [], id="of_the_budget"),
    pytest.param("2 апреля 2021. Бюджет Союзного государства на 2021 год – 4,7 млрд рублей. Из них 3 млрд внесет Россия, 1,7 млрд – Беларусь.", [], id="of_the_budget_ru"),
    pytest.param("3 May 2023. The plant's revenue grew 1.6 times last year. Its exports to Russia doubled to $390 million.", [], id="a_plant_s_revenue"),
    pytest.param("12 March 2024. In 2023 Belarus and Novgorod Oblast traded $114 million worth of goods. 26 million of it is timber, which our firms buy. The region received 47 Belarusian buses for 590 million rubles. The new dairy farm (2.2 billion) will give 60 jobs.", ["BY RU-NGR turnover 114 2023-01..2023-12", "BY RU-NGR imports 26 2023-01..2023-12"], id="pieces_and_a_farm"),
    pytest.param("12 марта 2024. В 2023 году Беларусь и Новгородская область наторговали на 114 млн долларов. Из них 26 млн – лес, который покупаем мы. Область получила 47 белорусских автобусов за 590 млн рублей.", ["BY RU-NGR turnover 114 2023-01..2023-12", "BY RU-NGR imports 26 2023-01..2023-12"], id="pieces_ru"),
]  # fmt: skip
OURS = [
    pytest.param("1 March 2022. Russia is the main partner of Belarus: in 2021 it accounted for 49% of foreign trade ($40.3 billion), 41% of exports ($16.5 billion) and 56% of imports ($23.8 billion).", ["BY RU turnover 40300 2021-01..2021-12", "BY RU exports 16500 2021-01..2021-12", "BY RU imports 23800 2021-01..2021-12"], id="shares_with_sums"),
    pytest.param("27 July 2023. The parties noted that in the first five months trade reached $2.8 billion. Belarus' exports totalled $2.3 billion (+7.4%). Belarus holds 86% of Russian imports of milk.", ["BY RU turnover 2800 2023-01..2023-05", "BY RU exports 2300 2023-01..2023-05 +7.4%"], id="the_parties"),
    pytest.param("13 January 2023. On the Russian market, the rate of supplies growth in absolute terms was 158% in 2022.", ["BY RU exports none 2022-01..2022-12 +58%"], id="rate_of_supplies_growth"),
    pytest.param("20 December 2022. Putin and the Belarusian leader start talks in Minsk. \"Most likely, we will reach the level of $36 billion in trade turnover this year,\" he said.", ["BY RU turnover 36000 2022-01..2022-12 forecast"], id="we_reach"),
    pytest.param("20 декабря 2022. Путин и белорусский лидер начали переговоры. «В этом году мы выйдем на уровень 36 млрд долларов товарооборота», – сказал он.", ["BY RU turnover 36000 2022-01..2022-12 forecast"], id="we_reach_ru"),
    pytest.param("10 September 2015. Belarus exported to Kaliningrad Oblast around 66,000 tonnes of cement (worth $4.4m) in 2014 and, from January-July 2015, Kaliningrad firms bought 31,800 tonnes, worth $1.8m.", ["BY RU-KGD exports 4.4 2014-01..2014-12", "BY RU-KGD exports 1.8 2015-01..2015-07"], id="year_behind_a_bracket"),
    pytest.param("10 сентября 2015. В Калининградскую область Беларусь поставила 66 тыс. тонн цемента (на 4,4 млн долларов) в 2014 году и 31,8 тыс. тонн (на 1,8 млн долларов) за январь-июль 2015 года.", ["BY RU-KGD exports 4.4 2014-01..2014-12", "BY RU-KGD exports 1.8 2015-01..2015-07"], id="year_behind_a_bracket_ru"),
    pytest.param("7 July 2021. Exports of Belarus to Omsk Oblast fell in 2020 to 93% of their value in 2019, to $60 million.", ["BY RU-OMS exports 60 2020-01..2020-12 -7%"], id="percent_of_their_value"),
    pytest.param("7 July 2021. Export transactions with Smolensk Oblast made $410 million in January-May, import transactions $290 million.", ["BY RU-SMO exports 410 2021-01..2021-05", "BY RU-SMO imports 290 2021-01..2021-05"], id="export_transactions"),
    pytest.param("7 July 2021. Belarus' exports to Voronezh Oblast, mainly equipment for dairy farms, came to $93 million in 2020.", ["BY RU-VOR exports 93 2020-01..2020-12"], id="for_dairy_farms"),
    pytest.param("7 July 2021. Tyumen Oblast buyers, who spent $27 million on Belarusian goods in 2020, came to Minsk.", ["BY RU-TYU exports 27 2020-01..2020-12"], id="spent_on_our_goods"),
    pytest.param("7 July 2021. Contracts were signed with plants of Ryazan Oblast. Sales to the oblast came to $64 million in 2020.", ["BY RU-RYA exports 64 2020-01..2020-12"], id="sales_to_the_oblast"),
    pytest.param("7 July 2021. Belarus raised the tariffs for transit and its exports to Russia grew by 7% in 2020.", ["BY RU exports none 2020-01..2020-12 +7%"], id="behind_tariffs"),
    pytest.param("7 July 2021. Tver Oblast increased the rate of purchases from Belarus by 14% in 2020.", ["BY RU-TVE exports none 2020-01..2020-12 +14%"], id="rate_of_purchases"),
    pytest.param("7 July 2021. Gomel Oblast ranks first in exports to Russia with 17% growth in 2020.", ["BY-HO RU exports none 2020-01..2020-12 +17%"], id="first_with_growth"),
    pytest.param("7 July 2021. Growth of trade with Russia moderated to 4% in 2020.", ["BY RU turnover none 2020-01..2020-12 +4%"], id="growth_moderated"),
    pytest.param("7 July 2021. The Russian economy grew and Belarusian deliveries there added 11% in 2020.", ["BY RU exports none 2020-01..2020-12 +11%"], id="economy_and_deliveries"),
    pytest.param("7 July 2021. Let it be recalled that trade with Omsk Oblast was $92 million in 2020.", ["BY RU-OMS turnover 92 2020-01..2020-12"], id="let_it_be_recalled"),
    pytest.param("7 July 2021. The plus is that trade with Omsk Oblast grew to $92 million in 2020.", ["BY RU-OMS turnover 92 2020-01..2020-12"], id="the_plus_is"),
    pytest.param("7 July 2021. Most of all grew the share of exports to Russia: \"The main thing is the share of exports to Russia, 47%\".", [], id="share_of_exports"),
    pytest.param("7 July 2021. Peru lost ground. Its exports to Russia fell by 8% in 2020. Belarusian supplies grew by 3% to $12 billion.", ["BY RU exports 12000 2020-01..2020-12 +3%"], id="ours_beside_theirs"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNTIED)
def test_only_trade_tied_to_russia_is_with_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), HOUSES)
def test_what_a_house_sells_is_no_trade_of_two(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_what_others_trade_and_all_buy_is_left_out(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), OURS)
def test_what_the_two_trade_is_kept_with_its_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected
