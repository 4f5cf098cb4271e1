"""Goods of a part, totals of lists, goods of narrow kinds; fairs, lines of credit, plans fulfilled; a minus."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

GOODS = [
    pytest.param("В 2021 году Беларусь поставила в Тульскую область товаров на 60 млн долларов, четверть из них, 15 млн, – комбайны.", [None, "agricultural machinery"], id="ru_quarter_dash"),
    pytest.param("В 2021 году Беларусь поставила в Тульскую область товаров на 60 млн долларов, половина от этой суммы, 30 млн, – это сыры.", [None, "cheese"], id="ru_half_these_are"),
    pytest.param("In 2021 Belarus sold Tula Oblast goods for $60 million, a quarter of that, $15 million, – tractors.", [None, "tractors"], id="en_quarter_dash"),
    pytest.param("В 2021 году Тульская область продала Беларуси каучук, полипропилен, шины, зерно: всего на 60 млн долларов.", [None], id="ru_list_and_total"),
    pytest.param("В 2021 году Тульская область продала Беларуси шины и зерно, всего на 60 млн долларов.", [None], id="ru_two_and_total"),
    pytest.param("В 2021 году Тульская область продала Беларуси шин всего на 6 млн долларов.", ["tyres"], id="ru_only"),
    pytest.param("В 2021 году Тульская область продала Беларуси товаров на 60 млн долларов. Больше всего выручили за руду – 20 млн долларов.", [None, "ores"], id="ru_ore"),
    pytest.param("В 2021 году Тульская область продала Беларуси товаров на 60 млн долларов. Комбикорма ушло на 20 млн долларов.", [None, "feed"], id="ru_feed"),
    pytest.param("В 2021 году Тульская область продала Беларуси конвейерных лент на 2 млн долларов.", ["rubber products"], id="ru_belts"),
    pytest.param("In 2021 Tula Oblast sold Belarus goods for $60 million. Firewood brought in $20 million.", [None, "timber"], id="en_firewood"),
    pytest.param("За семь месяцев 2021 года Беларусь купила в Тульской области масло для 6 миллионов долларов США.", ["butter"], id="ru_translated_for"),
    pytest.param("Trade turnover of organizations of Belarus and Russia in food and feed in 2021 amounted to $3 billion.", ["food and feed"], id="en_trade_of_the_two_in"),
    pytest.param("The trade between the two countries, Belarus and Russia, rose. The trade of Belarus with Russia in timber in all of 2021 was $3 billion.", ["timber"], id="en_trade_with_in"),
    pytest.param("Trade of Belarus with Russia in 2021 was $30 billion with a rise in dairy products.", [None], id="en_with_a_rise_in"),
    pytest.param("Товарооборот Беларуси с Россией сахаром за весь 2021 год вырос до 400 млн долларов.", ["sugar"], id="ru_trade_in"),
    pytest.param("Mutual food supplies of Belarus and Russia in 2021 were worth $3 billion.", ["food"], id="en_mutual_food_supplies"),
]  # fmt: skip
NONE = [
    pytest.param("За пять дней в прошлом году ярмарка белорусских товаров в Туле наторговала на 11 миллионов рублей.", id="ru_fair"),
    pytest.param("В Туле прошла белорусская ярмарка. Торговые ряды наторговали на 3 млн рублей.", id="ru_rows"),
    pytest.param("A fair of Belarusian goods was held in Tula. The fair sold goods for 11 million rubles.", id="en_fair"),
    pytest.param("Открыта кредитная линия на 1,5 млрд рублей. По первым двум (900 млн рублей) хозяйства Тульской области взяли 212 единиц белорусской техники.", id="ru_first_two_lines"),
    pytest.param("Это уже третий транш. На средства первого (900 млн рублей) Тульская область купила белорусские комбайны.", id="ru_first_tranche"),
    pytest.param("The bank opened a third credit line. Under the first two (900 million rubles) farms of Tula Oblast bought 212 Belarusian machines.", id="en_first_two_lines"),
    pytest.param("Почти все уходит в Россию, в Псков. План по экспорту перевыполнен: 108,4 процента при задании 104.", id="ru_plan_overfulfilled"),
]  # fmt: skip
FACTS = [
    pytest.param("Mutual food supplies of Belarus and Russia in 2021 were worth $3 billion.", ["BY RU turnover 3000 2021-01..2021-12"], id="en_mutual_food_supplies"),
    pytest.param("Взаимные продовольственные поставки Беларуси и России в 2021 году составили 3 млрд долларов.", ["BY RU turnover 3000 2021-01..2021-12"], id="ru_mutual_food_supplies"),
    pytest.param("Гомельская область поставляет товары в Россию. В 2021 году темп роста экспорта – 108,4 процента при задании 104.", ["BY-HO RU exports none 2021-01..2021-12 +8.4%"], id="ru_growth_against_a_task"),
    pytest.param("В 2021 году дефицит Беларуси в торговле с Россией составил 9 млрд долларов. Без нефти минус сокращается до 2 млрд долларов.", ["BY RU balance -9000 2021-01..2021-12", "BY RU balance -2000 2021-01..2021-12"], id="ru_minus"),
    pytest.param("In 2021 Belarus' deficit in trade with Russia came to $9 billion. Without oil the minus shrinks to $2 billion.", ["BY RU balance -9000 2021-01..2021-12", "BY RU balance -2000 2021-01..2021-12"], id="en_minus"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), GOODS)
def test_goods_are_named(text: str, goods: list[str | None]) -> None:
    assert [figure.product for figure in extract(text).figures] == goods


@pytest.mark.parametrize("text", NONE)
def test_no_trade_is_told(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "records"), FACTS)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
