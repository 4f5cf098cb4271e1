"""What trade is held against or moved by, what carried goods cost, and whose goods reached a market."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Thanks to the EAEU exports of Belarus to its members hit $24 billion in 2022. Exports to Russia were $23 billion.",
        ["BY RU exports 23000 2022-01..2022-12"],
        id="thanks_to_a_union_to_its_members",
    ),
    pytest.param(
        "Because of the war in Ukraine trade with it fell by 40% to $300 million, while exports to Russia were $4 billion in 2016.",
        ["BY RU exports 4000 2016-01..2016-12"],
        id="strife_there_and_trade_with_it",
    ),
    pytest.param(
        "Exports of cheese to Russia came to $210 million (48,000 tonnes) in H1 2018 and $240 million (51,000 tonnes) in H1 2019.",
        ["BY RU exports 210 2018-01..2018-06", "BY RU exports 240 2019-01..2019-06"],
        id="tonnes_in_brackets_before_months",
    ),
    pytest.param(
        "Экспорт сыра в Россию составил 210 млн долларов (48 тыс. тонн) в 2018 году и 240 млн (51 тыс. тонн) в 2019-м.",
        ["BY RU exports 210 2018-01..2018-12", "BY RU exports 240 2019-01..2019-12"],
        id="ru_tonnes_in_brackets",
    ),
    pytest.param(
        "The minister spoke in Minsk. In 2018 we brought $310 million worth of furniture to Russia.",
        ["BY RU exports 310 2018-01..2018-12"],
        id="worth_of_goods_brought_to_a_market",
    ),
    pytest.param(
        "The minister spoke in Minsk. In 2018 Belarus took goods worth $310 million to the Russian market.",
        ["BY RU exports 310 2018-01..2018-12"],
        id="goods_taken_to_a_market",
    ),
    pytest.param(
        "In 2018 trade with Russia was $35 billion.\n\nTurnover with the EU grew too. It rose more slowly than with Russia, by 3% to $18 billion.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="russia_held_against_others",
    ),
    pytest.param(
        "В 2018 году товарооборот с Россией составил 35 млрд долларов.\n\nОборот со странами ЕС тоже вырос. Он прибавил меньше, чем с Россией, – на 3%, до 18 млрд долларов.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="ru_russia_held_against_others",
    ),
    pytest.param(
        "In 2018 exports to Russia grew faster than to Kazakhstan, by 4% to $13 billion.",
        ["BY RU exports 13000 2018-01..2018-12 +4%"],
        id="others_held_against_russia",
    ),
    pytest.param(
        "В 2018 году экспорт в Россию рос быстрее, чем в Казахстан, – на 4%, до 13 млрд долларов.",
        ["BY RU exports 13000 2018-01..2018-12 +4%"],
        id="ru_others_held_against_russia",
    ),
    pytest.param(
        "In 2018 exports to Russia were five times higher than to any other country. Imports from it came to $22 billion.",
        ["BY RU imports 22000 2018-01..2018-12"],
        id="more_than_to_any_other",
    ),
    pytest.param(
        "В 2018 году экспорт в Россию был втрое больше, чем во все остальные страны. Импорт из нее составил 22 млрд долларов.",
        ["BY RU imports 22000 2018-01..2018-12"],
        id="ru_more_than_to_all_others",
    ),
    pytest.param(
        "Trade in farm goods between Russia and Belarus fell to $4.4 billion in 2018. Despite this, Russia exported food worth $25 billion, three times more than ten years ago.",
        ["BY RU turnover 4400 2018-01..2018-12"],
        id="russias_own_exports",
    ),
    pytest.param(
        "Товарооборот Беларуси и России в 2018 году достиг 35 млрд долларов. Россия экспортировала продовольствия на 56 млрд долларов.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="ru_russias_own_exports",
    ),
    pytest.param(
        "Trade of Russia and Belarus came to $3 billion in January 2019. In 2018 Russia exported goods worth $22 billion there.",
        ["BY RU turnover 3000 2019-01..2019-01", "BY RU imports 22000 2018-01..2018-12"],
        id="exports_there",
    ),
    pytest.param(
        "Exports of Belarus fell in 2018 due to Russian restrictions on transit.\n\nLast year exports of goods came to $33.7 billion, 4% less than in 2017.",
        [],
        id="restrictions_as_the_cause",
    ),
    pytest.param(
        "Экспорт Беларуси в 2018 году упал из-за российских ограничений. Экспорт товаров составил 33,7 млрд долларов.",
        [],
        id="ru_restrictions_as_the_cause",
    ),
    pytest.param(
        "Exports of Belarus fell in 2018 because of the crisis in Russia. Exports to Russia came to $12.9 billion.",
        ["BY RU exports 12900 2018-01..2018-12"],
        id="crisis_in_russia_then_exports_to_it",
    ),
    pytest.param(
        "Railway transportation between Belarus and Russia may reach $1.4 billion in 2019. Trade between the two countries was $35 billion in 2018.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="carriage_is_no_trade",
    ),
    pytest.param(
        "Железнодорожные перевозки между Беларусью и Россией достигли 1,4 млрд долларов. Товарооборот двух стран составил в 2018 году 35 млрд долларов.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="ru_carriage_is_no_trade",
    ),
    pytest.param(
        "In 2018 exports of road transportation services to Russia reached $0.9 billion.",
        ["BY RU exports 900 2018-01..2018-12"],
        id="carriage_as_a_service",
    ),
    pytest.param(
        "Trade of Belarus and Russia is heading towards $40 billion.",
        ["BY RU turnover 40000 undated forecast"],
        id="on_the_way_to",
    ),
    pytest.param(
        "In 2018 mutual trade of Russia and Belarus in farm goods grew by 6% to $4.6 billion. In five months of 2019 the growth in trade was 3%.",
        ["BY RU turnover 4600 2018-01..2018-12 +6%"],
        id="growth_of_the_same_trade",
    ),
    pytest.param(
        "In 2018 mutual trade of Russia and Belarus in food grew by 6%. In five months of 2019 trade between the two countries grew by 3%.",
        ["BY RU turnover none 2019-01..2019-05 +3%"],
        id="growth_of_all_trade_beside",
    ),
    pytest.param(
        "В 2018 году товарооборот России и Беларуси по продовольствию вырос на 6%. За пять месяцев 2019 года общий товарооборот вырос на 3%.",
        ["BY RU turnover none 2019-01..2019-05 +3%"],
        id="ru_growth_of_all_trade_beside",
    ),
    pytest.param(
        "In 2018 trade in the EAEU set a record. The trade of Russia and Belarus – I recently discussed it with the premier – has reached 2.2 trillion rubles ($35 billion).",
        ["BY RU turnover 2200000 2018-01..2018-12", "BY RU turnover 35000 2018-01..2018-12"],
        id="spoken_of_recently",
    ),
    pytest.param(
        "В 2018 году торговля в ЕАЭС била рекорды. Товарооборот России и Беларуси, о чем мы недавно говорили с премьером, достиг 35 млрд долларов.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="ru_spoken_of_recently",
    ),
    pytest.param(
        'Belarus-Russia trade growth expected at 5% in 2019\n\n"2018 was a record year in trade with Russia. In numbers, exports to Russia increased by 11.5%," the ambassador said.',
        ["BY RU exports none 2018-01..2018-12 +11.5%"],
        id="record_year_below_a_headline_of_the_next",
    ),
    pytest.param(
        "Рост торговли Беларуси и России в 2019 году ожидается на уровне 5%\n\n«2018 год был рекордным в торговле с Россией. Экспорт в Россию увеличился на 11,5%», – сказал посол.",
        ["BY RU exports none 2018-01..2018-12 +11.5%"],
        id="ru_record_year_below_a_headline",
    ),
    pytest.param(
        "Light industry works on the Russian market\n\nIn the third quarter of 2018 output grew by 6%, while exports increased by 13%.",
        [],
        id="exports_beside_output",
    ),
    pytest.param(
        "Легпром работает на российском рынке\n\nВ третьем квартале 2018 года производство выросло на 6%, экспорт – на 13%.",
        [],
        id="ru_exports_beside_output",
    ),
    pytest.param(
        "In 2018 output of the industry grew by 6%, and its exports to Russia by 13%.",
        ["BY RU exports none 2018-01..2018-12 +13%"],
        id="exports_to_russia_beside_output",
    ),
    pytest.param(
        "From 2016 to 2018 Belarus exported goods worth $33 billion to Russia. At the same time it imported goods for $55 billion from there.",
        ["BY RU exports 33000 2016-01..2018-12", "BY RU imports 55000 2016-01..2018-12"],
        id="same_years_again",
    ),
    pytest.param(
        '"We will do our best to bring exports to Russia to $14 billion in 2019," the minister said.',
        ["BY RU exports 14000 2019-01..2019-12 target"],
        id="best_to_outdo",
    ),
    pytest.param(
        "Mutual trade with Russia has decreased by 9%, unfortunately, this is now about $33 billion.",
        ["BY RU turnover 33000 undated -9%"],
        id="sum_it_now_is",
    ),
    pytest.param(
        "Взаимная торговля с Россией выросла на 9%, сегодня это 35 млрд долларов.",
        ["BY RU turnover 35000 undated +9%"],
        id="ru_sum_it_now_is",
    ),
    pytest.param(
        "Exports to Russia jumped 3.6% y/y to $9.2bn in 9M19, and imports from Russia came to $6.1bn in 1H2019.",
        ["BY RU exports 9200 2019-01..2019-09 +3.6%", "BY RU imports 6100 2019-01..2019-06"],
        id="months_and_year_in_one_word",
    ),
    pytest.param(
        "Exports to Russia came to $12.9bn in FY2018.",
        ["BY RU exports 12900 2018-01..2018-12"],
        id="financial_year",
    ),
    pytest.param(
        "In January-September 2019 exports to Russia rose to $10.2bn. As a result, Minsk swung to a surplus of $0.8bn from a gap of $2.2bn a year ago.",
        [
            "BY RU exports 10200 2019-01..2019-09",
            "BY RU balance 800 2019-01..2019-09",
            "BY RU balance -2200 2018-01..2018-09",
        ],
        id="surplus_after_a_gap",
    ),
    pytest.param(
        "In 2018 Belarus' reliance on exports to Russia grew by 5%. Imports from Russia came to $22 billion.",
        ["BY RU imports 22000 2018-01..2018-12"],
        id="reliance_on_exports",
    ),
    pytest.param(
        "За 2018 год зависимость Беларуси от экспорта в Россию выросла на 5%. Импорт из России составил 22 млрд долларов.",
        ["BY RU imports 22000 2018-01..2018-12"],
        id="ru_reliance_on_exports",
    ),
    pytest.param(
        "In 2018 exports to Russia came to $13 billion. Belarus doubled its presence on the Russian market of tractors.",
        ["BY RU exports 13000 2018-01..2018-12"],
        id="presence_doubled",
    ),
    pytest.param(
        "В 2018 году экспорт в Россию составил 13 млрд долларов. Беларусь удвоила присутствие на российском рынке.",
        ["BY RU exports 13000 2018-01..2018-12"],
        id="ru_presence_doubled",
    ),
    pytest.param(
        "Russia is the main partner. In 2018 it bought goods for $12.9 billion from Belarus. Belarus bought $22 billion worth of goods from it.",
        ["BY RU exports 12900 2018-01..2018-12", "BY RU imports 22000 2018-01..2018-12"],
        id="bought_for_a_sum_from",
    ),
    pytest.param(
        "Russia bought $15.8bn of Belarusian goods in 2018, or 41% of the total, well ahead of Ukraine ($5.1bn). It supplied $23.1bn.",
        ["BY RU exports 15800 2018-01..2018-12", "BY RU imports 23100 2018-01..2018-12"],
        id="it_ahead_of_others",
    ),
    pytest.param(
        "In January-May 2019 Belarus' foreign trade rose by 5.4%. Most of the increase in exports went to Russia. The import of goods went up by 11.3%.",
        [],
        id="where_growth_went",
    ),
    pytest.param(
        "В январе-мае 2019 года внешняя торговля Беларуси выросла на 5,4%. Основной прирост экспорта пришелся на Россию. Импорт товаров увеличился на 11,3%.",
        [],
        id="ru_where_growth_went",
    ),
    pytest.param(
        "In 2019 mutual trade of Belarus and Russia is not getting about 8% to the level of 2018.",
        ["BY RU turnover none 2019-01..2019-12 -8%"],
        id="not_getting_to_a_level",
    ),
    pytest.param(
        "Во взаимной торговле с Россией в 2019 году мы недополучаем около 18% к уровню 2018 года.",
        ["BY RU turnover none 2019-01..2019-12 -18%"],
        id="ru_not_getting_to_a_level",
    ),
    pytest.param(
        "In 2018 we sold sugar to Russia for $90 million and we want to sell more.",
        ["BY RU exports 90 2018-01..2018-12"],
        id="sold_and_a_wish_to_sell_more",
    ),
    pytest.param(
        "Trade with Russia was $35 billion in 2018. Some $300 million of exports was lost.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="exports_that_were_lost",
    ),
    pytest.param(
        "В 2018 году товарооборот с Россией составил 35 млрд долларов. Экспорта на 300 млн долларов потеряно.",
        ["BY RU turnover 35000 2018-01..2018-12"],
        id="ru_exports_that_were_lost",
    ),
    pytest.param(
        "In 2018 imports from Russia came to $22 billion. Belarusian plants received orders worth $5 million from Russia.",
        ["BY RU imports 22000 2018-01..2018-12"],
        id="orders_received",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus and Russia are close. With the launch of the Customs Union, bilateral trade soared to $40 billion in 2011.", ["BY RU turnover 40000 2011-01..2011-12"], id="customs-union"),
        pytest.param("Беларусь и Россия близки. Благодаря Таможенному союзу взаимная торговля в 2011 году выросла до 40 млрд долларов.", ["BY RU turnover 40000 2011-01..2011-12"], id="таможенный-союз"),
        pytest.param("Belarus and Russia are close. Within the EAEU, mutual trade in 2015 came to $40 billion.", [], id="within-the-union"),
        pytest.param("In 2019 Belarus shipped 1.1 million tonnes of petroleum products to Ukraine and 40,000 tonnes to Russia, earning $520 million and $17 million, respectively.", ["BY RU exports 17 2019-01..2019-12"], id="weights-between"),
        pytest.param("In Belarus' imports from Russia in 2018, energy products made up 46.7%, or $8.9 billion.", ["BY RU imports 8900 2018-01..2018-12"], id="made-up-or"),
        pytest.param("Imports of Belarus from Russia in 2018 went up 12%, or $2.1 billion.", ["BY RU imports none 2018-01..2018-12 +12%"], id="grew-or"),
    ],
)  # fmt: skip
def test_unions_named_as_a_cause_and_shares_told_as_sums(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2019 Belarus' trade with Russia was $35 billion, that with Beijing was $8 billion.", ["BY RU turnover 35000 2019-01..2019-12"], id="that-with-beijing"),
        pytest.param("Belarus' exports to Russia reached $13 billion in 2019, to Warsaw $2 billion.", ["BY RU exports 13000 2019-01..2019-12"], id="to-warsaw"),
        pytest.param("The trade of Belarus and Russia for 2019 year amounted to $35.5 billion and decreased in comparison with 2018 by 0.3%.", ["BY RU turnover 35500 2019-01..2019-12 -0.3%"], id="for-2019-year"),
    ],
)  # fmt: skip
def test_a_capital_stands_for_its_country(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In January-September 2009 Belarus' turnover with Russia was 59.5% of January-September 2008.", ["BY RU turnover none 2009-01..2009-09 -40.5%"], id="percent-of-months"),
        pytest.param("Imports of Belarus from Russia in January 2019 were $529 million (89% of January 2018).", ["BY RU imports 529 2019-01..2019-01 -11%"], id="percent-of-a-month-in-brackets"),
        pytest.param("In January 2009 Belarus' exports to Russia were $5 million, or 60% of January 2008 exports.", ["BY RU exports 5 2009-01..2009-01 -40%"], id="percent-of-exports-of-a-month"),
        pytest.param("Exports of Belarus to Russia reached $506 million in 2014. The volume exported rose by 4%, but we lost money because of the fall in prices.", ["BY RU exports 506 2014-01..2014-12"], id="volume-but-money-lost"),
        pytest.param("Экспорт Беларуси в Россию в 2014 году составил $506 млн. Объем экспортируемой продукции увеличился на 4%, но мы потеряли в деньгах из-за снижения цен.", ["BY RU exports 506 2014-01..2014-12"], id="объём-но-потеряли"),
        pytest.param("Exports of Belarus to Russia reached $506 million in 2014. The volume of exports rose by 4% despite lower prices.", ["BY RU exports 506 2014-01..2014-12 +4%"], id="volume-despite-prices"),
    ],
)  # fmt: skip
def test_a_base_of_months_and_a_volume_sold_for_less(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus' exports of goods in 2020 came to $29 billion: $13.1 billion to Russia, $5.4 billion to the EU.", ["BY RU exports 13100 2020-01..2020-12"], id="whole-colon-parts"),
        pytest.param("Belarus' exports in 2020 came to $29 billion, $13.1 billion to Russia and $5.4 billion to the EU.", ["BY RU exports 13100 2020-01..2020-12"], id="whole-comma-parts"),
        pytest.param("Экспорт Беларуси в 2020 году составил $29 млрд: 13,1 млрд – в Россию, 5,4 млрд – в ЕС.", ["BY RU exports 13100 2020-01..2020-12"], id="целое-и-части"),
        pytest.param("Belarus sold $1.2 billion of dairy products in 2011, with $1.04 billion going to Russia.", ["BY RU exports 1040 2011-01..2011-12"], id="goods-of-a-whole-sold"),
        pytest.param("Belarus sold $1.2 billion of dairy products in 2011; 87% went to Russia ($1.04 billion), 6% to Kazakhstan ($72 million).", ["BY RU exports 1040 2011-01..2011-12"], id="goods-of-a-whole-in-brackets"),
    ],
)  # fmt: skip
def test_a_whole_before_its_parts(text: str, expected: list[str]) -> None:
    assert told(text) == expected
