"""Money about trade that is no trade: charged on it, one firm's, an exchange's, the whole of a share."""

from __future__ import annotations

import pytest

from tests.extraction.told import facts, told

OTHER = [
    pytest.param("Belarusian exporters to Penza Oblast paid fines of $3 million in 2021.", id="fines"),
    pytest.param("Belarus' debt for gas supplies from Russia reached $300 million in 2021.", id="debt_for_supplies"),
    pytest.param("VAT on goods supplied from Belarus to Penza Oblast came to $7 million in 2021.", id="vat"),
    pytest.param("Budget revenue from trade between Belarus and Penza Oblast amounted to $5 million in 2021.", id="budget"),
    pytest.param("The share of Belarus in trade of Penza Oblast ($3 billion) was 12% in 2021.", id="whole_of_a_share"),
    pytest.param("The turnover of Amkodor in Russia amounted to $300 million in 2021.", id="turnover_of_a_firm"),
    pytest.param("Amkodor increased its revenue from sales in Russia to $300 million in 2021.", id="revenue_of_a_firm"),
    pytest.param("Penza residents bought Belarusian goods at the exchange for $20 million in 2021.", id="exchange"),
    pytest.param("Trade between Belarus and Penza Oblast was C$50 million in 2021.", id="canadian"),
    pytest.param("Задолженность Беларуси за поставки газа из России достигла 300 млн долларов.", id="ru_debt"),
    pytest.param("Таможенные пошлины с белорусского импорта из России составили в 2021 году 300 млн долларов.", id="ru_duties"),
    pytest.param("НДС с товаров, поставленных из Беларуси в Пензенскую область, составил в 2021 году 7 млн долларов.", id="ru_vat"),
    pytest.param("Доходы бюджета от торговли Беларуси с Пензенской областью составили в 2021 году 5 млн долларов.", id="ru_budget"),
    pytest.param("Доля Беларуси в товарообороте Пензенской области (3 млрд долларов) составила в 2021 году 12%.", id="ru_whole"),
    pytest.param("Оборот Амкодора в России составил в 2021 году 300 млн долларов.", id="ru_firm"),
    pytest.param("Экспорт ОАО «Сыродел» в Россию вырос в 2021 году до 30 млн долларов.", id="ru_joint_stock"),
    pytest.param("Через БУТБ резиденты Пензенской области закупили белорусских товаров на 20 млн долларов.", id="ru_exchange"),
    pytest.param("На маркетплейсах россияне купили белорусских товаров на 300 млн долларов в 2021 году.", id="ru_marketplace"),
]  # fmt: skip
TRADE = [
    pytest.param("On the Moscow Exchange the rouble rose; trade of Belarus with Penza Oblast was $5 million in 2023.", ("turnover", 5), id="exchange_before"),
    pytest.param("Thanks to the export credit, exports of Belarus to Penza Oblast came to $5 million in 2023.", ("exports", 5), id="thanks_to_a_credit"),
    pytest.param("На Московской бирже рубль вырос, а товарооборот Беларуси с Пензенской областью в 2023 году составил 5 млн долларов.", ("turnover", 5), id="ru_exchange_before"),
    pytest.param("Благодаря кредиту на закупку техники экспорт Беларуси в Пензенскую область составил в 2023 году 5 млн долларов.", ("exports", 5), id="ru_thanks_to_a_credit"),
    pytest.param("Tax authorities of Belarus said exports to Penza Oblast came to $5 million in 2021.", ("exports", 5), id="who_says"),
    pytest.param("Investment in Penza Oblast is growing and trade with Belarus reached $5 million in 2021.", ("turnover", 5), id="and_trade"),
    pytest.param("Despite arrears for gas, trade between Belarus and Penza Oblast was $5 million in 2021.", ("turnover", 5), id="despite"),
    pytest.param("Trade between Belarus and Penza Oblast, with payments in roubles, was $5 million in 2021.", ("turnover", 5), id="with_payments_in"),
    pytest.param("Duty-free exports of Belarus to Penza Oblast were $5 million in 2021.", ("exports", 5), id="duty_free"),
    pytest.param("The exchange of goods between Belarus and Penza Oblast came to $30 million in 2021.", ("turnover", 30), id="exchange_of_goods"),
    pytest.param("Trade between Belarus and Penza Oblast was Br30 million (S$12 million) in 2021.", ("turnover", 30), id="aside_in_other_dollars"),
    pytest.param("In trade with Penza Oblast last year's $40 million was beaten by Belarus.", ("turnover", 40), id="no_such_dollars"),
    pytest.param("Доля Беларуси в экспорте Пензенской области составила 12% (300 млн долларов) в 2021 году.", ("imports", 300), id="ru_the_share_itself"),
    pytest.param("Поставки МАЗов и тракторов в Пензенскую область в 2021 году составили 30 млн долларов, сообщили в Минске.", ("exports", 30), id="ru_lorries"),
]  # fmt: skip


@pytest.mark.parametrize("sentence", OTHER)
def test_other_money_is_no_figure(sentence: str) -> None:
    assert facts(sentence) == []


@pytest.mark.parametrize(("sentence", "expected"), TRADE)
def test_trade_beside_other_money_is_read(sentence: str, expected: tuple[str, int]) -> None:
    assert [(flow, value // 10**6) for _, flow, value in facts(sentence)] == [expected]


LEAD = "In 2023 trade between Belarus and Penza Oblast was $90 million. "
LEAD_RU = "В 2023 году товарооборот Беларуси и Пензенской области составил 90 млн долларов. "
BESIDE = [
    pytest.param(f"{LEAD}Some $5 million will go to the purchase of Belarusian buses.", id="to_be_spent"),
    pytest.param(f"{LEAD}The export potential of the district is put at $8 million.", id="potential"),
    pytest.param(f"{LEAD}Exporters got state support of 300 million rubles.", id="support"),
    pytest.param(f"{LEAD}The order portfolio of the shipyard exceeds $70 million.", id="orders"),
    pytest.param(f"{LEAD}Sanctions cost Belarusian exporters $500 million.", id="cost_exporters"),
    pytest.param(f"{LEAD}The transit of goods brought Belarus $700 million.", id="transit"),
    pytest.param(f"{LEAD}Work worth $3 million was performed by Belarusian builders.", id="work"),
    pytest.param(f"{LEAD}Online stores' turnover grew to 12 billion rubles.", id="stores"),
    pytest.param(f"{LEAD}There 12 companies with Belarusian capital turned over 5 billion rubles.", id="joint"),
    pytest.param(f"{LEAD_RU}Сельхозпродукции в области произведено на 50 млрд рублей.", id="ru_output"),
    pytest.param(f"{LEAD_RU}Экспортный потенциал района оценивают в 8 млн долларов.", id="ru_potential"),
    pytest.param(f"{LEAD_RU}Туристы из Беларуси оставили в регионе 4 млн долларов.", id="ru_tourists"),
    pytest.param(f"{LEAD_RU}На границе задержали белорусских товаров на 1 млн долларов.", id="ru_seized"),
    pytest.param(f"{LEAD_RU}Скидка на газ для Беларуси — 2 млрд долларов в год.", id="ru_discount"),
    pytest.param(f"{LEAD_RU}Транзит грузов принес Беларуси 700 млн долларов.", id="ru_transit"),
    pytest.param(f"{LEAD_RU}Белорусские строители выполнили работ на 3 млн долларов.", id="ru_work"),
    pytest.param(f"{LEAD_RU}Санкции стоили белорусским экспортерам 500 млн долларов.", id="ru_cost_exporters"),
    pytest.param(f"{LEAD_RU}12 предприятий с белорусским капиталом с оборотом 5 млрд рублей работают там.", id="ru_joint"),
]  # fmt: skip

IN_ROUBLES = [
    pytest.param("Fines for late forms amounted to 1.3 million roubles in the year.", [], id="fines"),
    pytest.param("The sides looked at the bridge in Nikolsk (12 km, RUB740 million).", [], id="bridge"),
    pytest.param("В городе обустроят парк побратимов, на него уйдет 84 млн рублей.", [], id="ru_park"),
    pytest.param("In roubles the year was worth more than 7 billion.", [7 * 10**9], id="the_same_in_roubles"),
    pytest.param("Furniture was sold there for 120 million roubles.", [120 * 10**6], id="goods_sold"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), IN_ROUBLES)
def test_small_sums_in_roubles_beside_trade_in_dollars(text: str, values: list[int]) -> None:
    assert [value for _, _, value in facts(LEAD + text)[1:]] == values


@pytest.mark.parametrize("text", BESIDE)
def test_money_told_after_a_turnover_is_not_added(text: str) -> None:
    assert [value // 10**6 for _, _, value in facts(text)] == [90]


TALKS, TALKS_RU = (
    "Belarus and Penza Oblast discussed trade. ",
    "Беларусь и Пензенская область обсудили торговлю. ",
)
WITHIN = [
    pytest.param(f"{TALKS}The region's exports in 2023 amounted to $450 million, Belarus accounting for a tenth.", id="whole_of_a_part"),
    pytest.param(f"{TALKS}Retail chains buy $3 million worth of vegetables from local farmers.", id="local_farmers"),
    pytest.param(f"{TALKS}Ticket sales brought 2 million rubles in 2023.", id="tickets"),
    pytest.param(f"{TALKS}The supply of gas to villages will cost 1.5 billion rubles.", id="will_cost"),
    pytest.param(f"{TALKS}The dairy's sales rose to 800 million rubles.", id="a_dairy"),
    pytest.param(f"{TALKS}The turnover of the fair was 2 million rubles.", id="a_fair"),
    pytest.param(f"{TALKS_RU}Торговые сети закупают у местных фермеров овощей на 3 млн долларов.", id="ru_local_farmers"),
    pytest.param(f"{TALKS_RU}Продажи квартир в регионе достигли в 2023 году 9 млрд рублей.", id="ru_flats"),
    pytest.param(f"{TALKS_RU}Молокозавод увеличил продажи до 800 млн рублей.", id="ru_a_dairy"),
    pytest.param(f"{TALKS_RU}Оборот организаций региона — 1,1 трлн рублей.", id="ru_organizations"),
    pytest.param(f"{TALKS_RU}Оптовая торговля в регионе дала 300 млрд рублей.", id="ru_wholesale"),
]  # fmt: skip


@pytest.mark.parametrize("text", WITHIN)
def test_sales_within_a_region_are_no_trade_of_two(text: str) -> None:
    assert facts(text) == []


def test_a_share_of_some_goods_makes_no_whole_of_a_turnover() -> None:
    text = "In 2017 the two countries' trade grew to $5 billion, and Belarus accounted for 84 per cent of the milk that Russia imported."
    assert facts(text) == [("RU", "turnover", 5 * 10**9)]


SET_ASIDE = [
    pytest.param("Мы в Томской области покупаем много белорусских лифтов, в 2021 году на них предусмотрено 1,3 млрд рублей.", [], id="set_aside"),
    pytest.param("Программой предусмотрено довести товарооборот Беларуси и Томской области до 90 млн долларов в 2025 году.", ["BY RU-TOM turnover 90 2025-01..2025-12 target"], id="programme"),
    pytest.param("Товарооборот Беларуси и Томской области в 2021 году составил 60 млн долларов. Гости побывали на двух фермах. Одной из них поставят оборудование на 35 млн рублей.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="one_of_farms"),
    pytest.param("Trade between Belarus and Tomsk Oblast came to $60 million in 2021. Guests saw two farms. One of them will be supplied with equipment worth 35 million roubles.", ["BY RU-TOM turnover 60 2021-01..2021-12"], id="one_of_farms_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SET_ASIDE)
def test_money_set_aside_and_one_purchase_are_no_trade(text: str, expected: list[str]) -> None:
    assert told(text) == expected
