"""Sums of a reason, of a level held against, of a balance told of before, of one deal among many."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import figures, told

TULA = "BY-VI RU-TUL turnover 80 2021-01..2021-12 +20%"
GREW = "In 2021 Vitebsk Oblast's trade with Tula Oblast grew by 20% to $80 million. "
GREW_RU = "В 2021 году товарооборот Витебской области с Тульской областью вырос на 20%"
REASONS = [
    pytest.param(f"{GREW}This was due to growth of imports, which doubled and reached $50 million.", [TULA, "BY-VI RU-TUL imports 50 2021-01..2021-12 +100%"], id="which"),
    pytest.param(f"{GREW}This was thanks to exports: they rose by 12% to $50 million.", [TULA, "BY-VI RU-TUL exports 50 2021-01..2021-12 +12%"], id="they"),
    pytest.param("Thanks to exports, trade of Vitebsk Oblast with Tula Oblast reached $80 million in 2021.", ["BY-VI RU-TUL turnover 80 2021-01..2021-12"], id="reason_alone"),
    pytest.param(f"{GREW_RU} до 80 млн долларов за счет экспорта, который удвоился и достиг 50 млн долларов.", [TULA, "BY-VI RU-TUL exports 50 2021-01..2021-12 +100%"], id="ru_which"),
    pytest.param(f"{GREW_RU} благодаря экспорту и составил 80 млн долларов.", [TULA], id="ru_reason_alone"),
    pytest.param("Because of the crisis exports to Tula Oblast fell to $50 million in 2021.", ["BY RU-TUL exports 50 2021-01..2021-12"], id="behind_a_cause"),
    pytest.param("In 2021, due to lower prices imports from Tula Oblast fell to $50 million.", ["BY RU-TUL imports 50 2021-01..2021-12"], id="behind_lower_prices"),
    pytest.param("In 2021 trade with Tula Oblast grew due to exports to $50 million.", ["BY RU-TUL turnover 50 2021-01..2021-12"], id="cause_alone"),
    pytest.param("Благодаря новым договорам экспорт в Тульскую область вырос в 2021 году до 50 млн долларов.", ["BY RU-TUL exports 50 2021-01..2021-12"], id="ru_behind_a_cause"),
    pytest.param("Из-за падения производства импорт Беларуси из Тульской области упал в 2021 году до 50 млн долларов.", ["BY RU-TUL imports 50 2021-01..2021-12"], id="ru_behind_output"),
    pytest.param("Товарооборот с Тульской областью вырос в 2021 году за счет экспорта до 50 млн долларов.", ["BY RU-TUL turnover 50 2021-01..2021-12"], id="ru_cause_alone"),
    pytest.param("Trade between Belarus and Russia increased by 31% in 2011. The growth is 18.2% in January 2012, so the Customs Union is bearing fruit.", ["BY RU turnover none 2011-01..2011-12 +31%", "BY RU turnover none 2012-01..2012-01 +18.2%"], id="union-bears-fruit"),
    pytest.param("Товарооборот Беларуси и России в 2011 году увеличился на 31%. В январе рост 18,2% – Таможенный союз работает.", ["BY RU turnover none 2011-01..2011-12 +31%", "BY RU turnover none 2012-01..2012-01 +18.2%"], id="ru-union-works"),
    pytest.param("Trade between Belarus and Russia increased by 31% in 2011. In January 2012 exports to the Customs Union grew by 7%.", ["BY RU turnover none 2011-01..2011-12 +31%"], id="union-as-a-market"),
    pytest.param("Today trade between Belarus and Penza Oblast is $110 million, and given the reserves, there is every opportunity to increase it to $160 million.", ["BY RU-PNZ turnover 110 undated", "BY RU-PNZ turnover 160 undated target"], id="given-the-reserves"),
    pytest.param("Trade of Belarus with Russia grew. The reserves amounted to $8 billion.", [], id="reserves-of-money"),
    pytest.param("Сегодня товарооборот Беларуси и Пензенской области – 110 млн долларов, и, учитывая резервы, есть все возможности увеличить его до 160 млн.", ["BY RU-PNZ turnover 110 undated", "BY RU-PNZ turnover 160 undated target"], id="ru-given-the-reserves"),
]  # fmt: skip
BRACKETS = [
    pytest.param("Trade of Belarus with Tula Oblast fell by 8% in 2021 because of imports ($15 million, down 20%).", ["BY RU-TUL turnover none 2021-01..2021-12 -8%", "BY RU-TUL imports 15 2021-01..2021-12 -20%"], id="brackets"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2021 году снизился на 8% из-за импорта (15 млн долларов, минус 20%).", ["BY RU-TUL turnover none 2021-01..2021-12 -8%", "BY RU-TUL imports 15 2021-01..2021-12 -20%"], id="ru_brackets"),
    pytest.param("Товарооборот Беларуси с Тульской областью в 2021 году снизился до 35 млн долларов из-за падения импорта до 15 млн долларов.", ["BY RU-TUL turnover 35 2021-01..2021-12", "BY RU-TUL imports 15 2021-01..2021-12"], id="ru_fall_to"),
]  # fmt: skip
TRANSLATED = [
    pytest.param("Trade turnover of Belarus and the Tula region for 2020 has made 90 million dollars that on 12 % there is more than level of 2019.", ["BY RU-TUL turnover 90 2020-01..2020-12 +12%"], id="there_is_more"),
    pytest.param("Trade turnover of Belarus and the Tula region for 2020 has made 90 million dollars that on 12 % exceeds an indicator of 2019.", ["BY RU-TUL turnover 90 2020-01..2020-12 +12%"], id="exceeds_an_indicator"),
    pytest.param("Following the results of 2020 trade turnover between Belarus and the Tula region has made 112 % by 2019 and has reached 90 million dollars.", ["BY RU-TUL turnover 90 2020-01..2020-12 +12%"], id="percent_by_a_year"),
    pytest.param("Tula region for eight months of 2021 increased deliveries of agro-industrial production in Belarus in 1.7 times. In monetary expression it is 16 million dollars.", ["BY RU-TUL imports 16 2021-01..2021-08 +70%"], id="agro_industrial"),
]  # fmt: skip
LEVELS = [
    pytest.param("20 May 2022\n\nIn 2021 Belarus' trade with Tula Oblast was $80 million, still below the 2013 peak, when it stood at $120 million.", ["BY RU-TUL turnover 80 2021-01..2021-12", "BY RU-TUL turnover 120 2013-01..2013-12"], id="peak_when"),
    pytest.param("20 May 2022\n\nLast year Belarus' trade with Tula Oblast was $80 million, 9% more than in the difficult year of 2020.", ["BY RU-TUL turnover 80 2021-01..2021-12 +9%"], id="difficult_year"),
    pytest.param("20 мая 2022\n\nВ прошлом году торговля Беларуси с Тульской областью достигла 80 млн долларов, на 9% больше, чем в непростом 2020 году.", ["BY RU-TUL turnover 80 2021-01..2021-12 +9%"], id="ru_difficult_year"),
]  # fmt: skip
BALANCES = [
    pytest.param("Trade of Belarus with Tula Oblast grows, and our deficit grows with it. In 2021 it came to $9 million.", ["BY RU-TUL balance -9 2021-01..2021-12"], id="deficit_grows"),
    pytest.param("In 2021 trade of Belarus and Russia came to $30 billion. The minus for us is $9 billion.", ["BY RU turnover 30000 2021-01..2021-12", "BY RU balance -9000 2021-01..2021-12"], id="minus_for_us"),
    pytest.param("В 2021 году товарооборот Беларуси и России составил 30 млрд долларов. Минус для нас – 9 млрд долларов.", ["BY RU turnover 30000 2021-01..2021-12", "BY RU balance -9000 2021-01..2021-12"], id="ru_minus_for_us"),
    pytest.param("Belarus has a surplus in its trade with Tula Oblast. In 2021 it exceeded $9 million.", ["BY RU-TUL balance 9 2021-01..2021-12"], id="surplus_in_trade"),
    pytest.param("Trade of Belarus with Tula Oblast grew despite the deficit. In 2021 it came to $90 million.", ["BY RU-TUL turnover 90 2021-01..2021-12"], id="despite_the_deficit"),
    pytest.param("В торговле с Тульской областью у Беларуси дефицит. В 2021 году он составил 9 млн долларов.", ["BY RU-TUL balance -9 2021-01..2021-12"], id="ru_deficit"),
    pytest.param("Товарооборот Беларуси с Тульской областью растет с профицитом. В 2021 году он составил 90 млн долларов.", ["BY RU-TUL turnover 90 2021-01..2021-12"], id="ru_with_a_surplus"),
    pytest.param("В 2008 году товарооборот Беларуси и России составил 32 млрд долларов. Растет и наш дефицит. За год, полагает он, сумма дотянет до 35 млрд долларов.", ["BY RU turnover 32000 2008-01..2008-12", "BY RU turnover 35000 2008-01..2008-12 forecast"], id="more_than_all_trade"),
]  # fmt: skip
ASIDE = [
    pytest.param("4 мая 2017\n\nВ 2016 году экспорт Витебской области в Тульскую область составил 49 млн долларов. В первом квартале 2017 года экспорт вырос на 6%.\n\nВсего предприятия области поставили товары в 79 стран, общий экспорт – 2 млрд долларов, из которых на Россию пришлось 70%.", ["BY-VI RU-TUL exports 49 2016-01..2016-12", "BY-VI RU-TUL exports none 2017-01..2017-03 +6%"], id="ru_whole_shared_itself"),
    pytest.param("11 августа 2014\n\nВ 2013 году экспорт молока в Россию составил 2 млрд долларов. Весь аграрный экспорт – 6 млрд долларов.", ["BY RU exports 2000 2013-01..2013-12"], id="ru_all_farm_exports"),
    pytest.param("5 June 2021\n\nBelarusian companies signed 14 contracts with partners from Tula Oblast. The total is $12 million, of which $4 million falls on supplies of tractors.", [], id="total_of_contracts"),
    pytest.param("5 июня 2021\n\nНа форуме подписаны соглашения на 900 млн рублей. Больше половины этой суммы, 500 млн рублей, – поставки комбайнов в Тульскую область.", [], id="ru_half_of_this_sum"),
    pytest.param("5 June 2021\n\nUnder the agreements trade with Tula Oblast reached $12 million in 2020. Half of this sum, $6 million, are exports.", ["BY RU-TUL turnover 12 2020-01..2020-12", "BY RU-TUL exports 6 2020-01..2020-12"], id="half_of_trade"),
    pytest.param("5 June 2021\n\nLet us look at trade with the regions: with Tula Oblast we have $12 million.", ["BY RU-TUL turnover 12 undated"], id="let_us_look"),
    pytest.param("20 June 2024\n\nIn all 64 documents were signed with Tula Oblast. The largest one, for RUB 270 million, covers the supply of trams.", [], id="largest_one"),
    pytest.param("20 июня 2024\n\nС партнерами из Тульской области заключено 12 договоров. Самый крупный, стоимостью 150 млн рублей, касается поставки лифтов. Один из них на 20 млн рублей — на экспорт сыров.", [], id="ru_largest"),
    pytest.param("20 June 2024\n\nTwo regions stand out. The largest partner is Tula Oblast, $270 million of trade in 2023.", ["BY RU-TUL turnover 270 2023-01..2023-12"], id="largest_partner"),
    pytest.param("20 June 2024\n\nIn 2023 Belarus' trade with Tula Oblast was $270 million.\n\nWeather: +21, wind 4 m/s", ["BY RU-TUL turnover 270 2023-01..2023-12"], id="metres_a_second"),
    pytest.param("11 August 2014\n\nIn 2013 dairy exports to Russia came to $2 billion. Total farm exports made up $6 billion.", ["BY RU exports 2000 2013-01..2013-12"], id="all_farm_exports"),
    pytest.param("11 August 2014\n\nIn 2013 food exports to Russia came to $4 billion, which is 70% of all food exports, $6 billion. Of it dairy products were $2 billion.", ["BY RU exports 4000 2013-01..2013-12", "BY RU exports 2000 2013-01..2013-12"], id="share_of_all"),
]  # fmt: skip
BANS = [
    pytest.param("11 August 2014\n\nDairy supplies to Russia will bring $2 billion this year in view of the embargo on European food.", ["BY RU exports 2000 2014-01..2014-12 forecast"], id="embargo_on"),
    pytest.param("11 августа 2014\n\nНа фоне запрета на ввоз продовольствия из Евросоюза поставки молока в Россию превысят в этом году 2 млрд долларов.", ["BY RU exports 2000 2014-01..2014-12 forecast"], id="ru_ban_on"),
    pytest.param("11 August 2014\n\nIn 2013 Belarus exported dairy products to Poland for $2 million.", [], id="no_ban"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), REASONS + BRACKETS + TRANSLATED + LEVELS + BALANCES + ASIDE + BANS
)
def test_read(text: str, expected: list[str]) -> None:
    assert sorted(told(text)) == sorted(expected)


def test_balance_held_against() -> None:
    text = (
        "In 2022 Belarus' exports of services to Russia were $900 million, imports $500 million. "
        "The surplus of $400 million compares with $350 million in 2021."
    )
    assert {figure.product for figure in figures(text)} == {"services"}


DATES = [
    pytest.param("Meeting\n5 November\n\nTrade of Belarus with Omsk Oblast went up by 31% to $90 million over nine months of 2021.", "2021-11-05", id="over_months"),
    pytest.param("Meeting\n5 November\n\nIn 2019 the two sides traded for $90 million. In 2020 barely a third of that was left. In nine months of this year trade with Omsk Oblast was up.", "2021-11-05", id="a_third_of_that"),
    pytest.param("Встреча\n5 ноября\n\nТоварооборот с Омской областью в 2019 году составил 90 млн долларов. В 2020-м от этого осталась половина. В этом году торговля растет.", "2021-11-05", id="ru_half_left"),
    pytest.param("Meeting\n\nIn Omsk on 5 November\ndate 2021-11-05\n\nTrade with Omsk Oblast fell. At the end of 2020 it was $90 million.", "2021-11-05", id="it_was_at_the_end"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DATES)
def test_dates(text: str, day: str) -> None:
    assert extract(text).published == day
