"""Sums that are no trade of the two, or no new one; balances by their side."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param('Meeting with President of Belarus\n\nJuly 14, 2016\n14:15\nSt Petersburg\n\nPresident of Russia Ivan Petrov: Bilateral trade fell by 5 percent last year, to $30 billion.', ['BY RU turnover 30000 2015-01..2015-12 -5%'], id="where_it_was_spoken"),
    pytest.param('Тверская область за 2019 год отправила в Беларусь товаров на 61,5 тысячи долларов.', ['BY RU-TVE imports 0.0615 2019-01..2019-12'], id="ru_goods_sent_for_thousands"),
    pytest.param('In 2019 Tver Oblast sent goods worth $61,500 to Belarus. A school bought goods for $3,000 from a shop.', ['BY RU-TVE imports 0.0615 2019-01..2019-12'], id="goods_sent_for_thousands"),
    pytest.param('In 2022 trade of Belarus and Tver Oblast came to $187 million. The purchase of Belarusian road machines for 900 million rubles is also being considered.', ['BY RU-TVE turnover 187 2022-01..2022-12'], id="purchase_considered"),
    pytest.param('В 2022 году товарооборот Беларуси и Тверской области составил 187 млн долларов. Обсуждается поставка белорусских тракторов на 900 млн рублей.', ['BY RU-TVE turnover 187 2022-01..2022-12'], id="ru_supply_discussed"),
    pytest.param('In 2022 trade of Belarus and Tver Oblast came to $187 million. For our exports dealers are opened in Tver, with $8 million to be spent on them.', ['BY RU-TVE turnover 187 2022-01..2022-12'], id="to_be_spent_on_them"),
    pytest.param("Belarus' foreign trade deficit was USD 2.6 billion in January-March 2011. The deficit of trade with Russia went up to USD 2.3 billion.\n\nIn 2010, Belarus posted a commodity trade deficit of USD 9.6 billion.", ['BY RU balance -2300 2011-01..2011-03'], id="deficit_of_all_again"),
    pytest.param("Trade of Belarus with Russia in 2010 came to USD 28 billion.\n\nIn the same year Belarus posted a trade deficit of USD 9.6 billion.", ['BY RU turnover 28000 2010-01..2010-12', 'BY RU balance -9600 2010-01..2010-12'], id="deficit_of_two"),
    pytest.param('In 2011 trade of Belarus with Moscow reached $2 billion, and with the Volga added it was close to a fifth of everything Belarus buys abroad.', ['BY RU-MOW turnover 2000 2011-01..2011-12'], id="fifth_of_everything"),
    pytest.param('In 2015 exports of Belarus to Tver Oblast were $10 million. With a weak ruble our plants have not received about $3 million.', ['BY RU-TVE exports 10 2015-01..2015-12'], id="not_received"),
    pytest.param('Экспорт Беларуси в Тверскую область в 2015 году составил 10 млн долларов. Из-за слабого рубля заводы не получили почти 3 млн долларов.', ['BY RU-TVE exports 10 2015-01..2015-12'], id="ru_not_received"),
    pytest.param('The trade turnover of Belarus and Tver Oblast was $90 million in 2015. If we try, we can easily get $200 million in trade turnover.', ['BY RU-TVE turnover 90 2015-01..2015-12', 'BY RU-TVE turnover 200 undated target'], id="can_get_trade"),
    pytest.param('In 2021 deliveries of Belarus to Tver Oblast climbed 14%, or $9 million.', ['BY RU-TVE exports none 2021-01..2021-12 +14%'], id="climbed_or"),
    pytest.param('In 2021 exports of Belarus to Tver Oblast plunged by 14%, or $9 million.', ['BY RU-TVE exports none 2021-01..2021-12 -14%'], id="plunged_or"),
    pytest.param('Belarus trades more with China and Russia\n\nChina comes first: a turnover of $3.3 billion in 2018.\n\nOf this, exports amounted to $430 million, imports to $2.87 billion. China was thus the third partner of Belarus.\n\nTurnover with Russia was $32.6 billion in 2018.\n\nOf this, exports amounted to $11.9 billion.', ['BY RU turnover 32600 2018-01..2018-12', 'BY RU exports 11900 2018-01..2018-12'], id="third_goes_on"),
    pytest.param('As for Russia, 2018 brought Belarus plus $2.9 billion and a trade turnover of $32.6 billion.', ['BY RU turnover 32600 2018-01..2018-12'], id="brought_plus"),
    pytest.param('Belarus sees trade with Tatarstan at $3 billion in 2023\n\nKAZAN, October 6, 2023. Minsk counts on trade turnover between Belarus and Tatarstan to amount to $3 billion at the end of 2023.', ['BY RU-TA turnover 3000 2023-01..2023-12 forecast'], id="headline_sees"),
    pytest.param("Belarus and Tula Region traded for $300 million in 2022. The region's share in Belarus's trade with Russia climbed from 6.1% in 2021 to 7.8%.", ['BY RU-TUL turnover 300 2022-01..2022-12'], id="share_climbs"),
    pytest.param('Belarus and Tula Region traded for $300 million in 2022. In short: a maker opens $55 million hall in Tula, a yard changed hands for 900 million rubles.', ['BY RU-TUL turnover 300 2022-01..2022-12'], id="hall_and_yard"),
    pytest.param('In 2022 Tula Region sold Belarus goods for $48 million. Duties do not apply, as all of this is trade within the union; $14 million of VAT was collected.', ['BY RU-TUL imports 48 2022-01..2022-12'], id="vat"),
    pytest.param('Brest farms sold $812 million of food to Russia\n\nRussian shops paid Brest Region $812 million for food in 2021.', ['BY-BR RU exports 812 2021-01..2021-12'], id="headline_again"),
    pytest.param("Belarus's goods trade gap with Russia narrowed to $581.7 million in January 2007.", ['BY RU balance -581.7 2007-01..2007-01'], id="gap"),
    pytest.param("Belarus's trade with Russia was $40 billion in 2021. Imports, $23 billion, grew by 5%. The gap thus widened to $6 billion.", ['BY RU turnover 40000 2021-01..2021-12', 'BY RU imports 23000 2021-01..2021-12 +5%', 'BY RU balance -6000 2021-01..2021-12'], id="gap_thus"),
    pytest.param("Belarus's trade with Russia was $40 billion in 2021. The gap between imports and exports was $6 billion.", ['BY RU turnover 40000 2021-01..2021-12', 'BY RU balance -6000 2021-01..2021-12'], id="gap_between"),
    pytest.param("Russia gave Belarus a postponement on 800 million\n\nThe turnover of the two countries exceeded 38 billion dollars in 2021.", ['BY RU turnover 38000 2021-01..2021-12'], id="postponed"),
    pytest.param('В 2021 году товарооборот Беларуси с Россией составил 40 млрд долларов. Импорт – 23 млрд. Этот разрыв, впрочем, удалось сократить до 6 млрд долларов.', ['BY RU turnover 40000 2021-01..2021-12', 'BY RU imports 23000 2021-01..2021-12', 'BY RU balance -6000 2021-01..2021-12'], id="ru_this_gap"),
    pytest.param('In 2014 the trade of Tula Region with Belarus showed a negative balance of $69 million.', ['BY RU-TUL balance 69 2014-01..2014-12'], id="gap_of_the_region"),
    pytest.param('Разрыв между экспортом и импортом в торговле Беларуси с Россией в 2022 году составил 5,2 млрд долларов не в нашу пользу.', ['BY RU balance -5200 2022-01..2022-12'], id="ru_gap"),
    pytest.param('Доля региона в торговле Беларуси с Россией выросла с 6,1% в 2021 году до 7,8%. Товарооборот Беларуси и Тульской области в 2022 году – 300 млн долларов.', ['BY RU-TUL turnover 300 2022-01..2022-12'], id="ru_share"),
    pytest.param('Trade in services between the two countries, Belarus and Russia, was worth $4.1 billion in 2022. Add the goods, and total trade in goods and services stood at just over $50 billion, the chairwoman said.', ['BY RU turnover 4100 2022-01..2022-12', 'BY RU turnover 50000 2022-01..2022-12'], id="total_of_two"),
    pytest.param('Belarus and Penza Region plan to get more out of a bilateral trade that now hovers around $310 million.', ['BY RU-PNZ turnover 310 undated'], id="stands_now"),
    pytest.param("Belarus's trade with Tula Region in 2022 was nearly 20 billion. The sums are given in Russian rubles.", ['BY RU-TUL turnover 20000 2022-01..2022-12'], id="only_currency"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_sums_aside(text: str, expected: list[str]) -> None:
    assert told(text) == expected
