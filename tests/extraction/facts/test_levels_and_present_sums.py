"""Levels that are to come back, what trade comes to now, years counted back, and what is no money."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

HEAD = "20 May 2024\n\n"
RU_HEAD = "20 мая 2024\n\n"
OMSK = "In 2023 trade between Belarus and Omsk Oblast came to $90 million. "
OMSK_TOLD = "BY RU-OMS turnover 90 2023-01..2023-12"
OMSK_RU = "В 2023 году товарооборот Беларуси и Омской области составил 90 млн долларов. "

CASES = [
    # people, and parts of tonnes
    pytest.param(HEAD + OMSK + "For a region with a population of some two million that is little.", [OMSK_TOLD], id="population"),
    pytest.param(HEAD + OMSK + "The oblast is home to 1.8 million.", [OMSK_TOLD], id="home-to"),
    pytest.param(RU_HEAD + OMSK_RU + "В области проживает около 2 миллионов.", [OMSK_TOLD], id="ru-population"),
    pytest.param(HEAD + OMSK + "Supplies of oil will reach 18 million tonnes, of which 5 million may be sold on.", [OMSK_TOLD], id="part-of-tonnes"),
    # a level of old with the time by which it is to be back
    pytest.param(HEAD + "Belarus and Omsk Oblast plan to restore trade to the 2014 level of $120 million this year.",
                 ["BY RU-OMS turnover 120 2014-01..2014-12", "BY RU-OMS turnover 120 2024-01..2024-12 target"], id="level-this-year"),
    pytest.param(HEAD + "Belarus and Omsk Oblast expect to get trade back to the 2014 level of $120 million before the year is out.",
                 ["BY RU-OMS turnover 120 2014-01..2014-12", "BY RU-OMS turnover 120 2024-01..2024-12 target"], id="level-before-the-year-is-out"),
    pytest.param(HEAD + "Belarus and Omsk Oblast hope to regain the 2014 level of trade, $120 million, in 2025.",
                 ["BY RU-OMS turnover 120 2014-01..2014-12", "BY RU-OMS turnover 120 2025-01..2025-12 target"], id="level-of-trade"),
    pytest.param(RU_HEAD + "Беларусь и Омская область намерены вернуть товарооборот на уровень 2014 года в 120 млн долларов до конца года.",
                 ["BY RU-OMS turnover 120 2014-01..2014-12", "BY RU-OMS turnover 120 2024-01..2024-12 target"], id="ru-level-by-the-end"),
    pytest.param(HEAD + "Belarus and Omsk Oblast want to get back to the 2014 level of $120 million.", ["BY RU-OMS turnover 120 2014-01..2014-12"], id="level-without-time"),
    # what trade comes to now has no months; a plan moves away from it
    pytest.param(HEAD + "Belarus plans to push exports to Omsk Oblast to $60 million this year from the current $45 million.",
                 ["BY RU-OMS exports 60 2024-01..2024-12 target", "BY RU-OMS exports 45 undated"], id="from-the-current"),
    pytest.param(HEAD + "Belarus plans to raise exports to Omsk Oblast from today's $45 million to $60 million in 2025.",
                 ["BY RU-OMS exports 45 undated", "BY RU-OMS exports 60 2025-01..2025-12 target"], id="from-today-s"),
    pytest.param(RU_HEAD + "В этом году Беларусь планирует увеличить экспорт в Омскую область с нынешних 45 млн долларов до 60 млн.",
                 ["BY RU-OMS exports 45 undated", "BY RU-OMS exports 60 2024-01..2024-12 target"], id="ru-from-the-current"),
    pytest.param(RU_HEAD + "Товарооборот с Омской областью планируется нарастить с 45 млн долларов до 60 млн долларов к 2026 году.",
                 ["BY RU-OMS turnover 45 undated", "BY RU-OMS turnover 60 2026-01..2026-12 target"], id="ru-a-plan-moves-from"),
    pytest.param(HEAD + "The sides intend to double trade between Belarus and Omsk Oblast, currently at $45 million, by 2030.",
                 ["BY RU-OMS turnover 45 undated"], id="currently-at"),
    pytest.param(HEAD + "Trade between Belarus and Omsk Oblast rose from $45 million to $60 million in 2023.",
                 ["BY RU-OMS turnover 45 undated", "BY RU-OMS turnover 60 2023-01..2023-12"], id="moved-in-a-year"),
    # the year before, counted back once; "as a whole" is all of it
    pytest.param(HEAD + "In January-March 2024 trade of Belarus and Omsk Oblast reached $21 million. In the previous year as a whole trade increased by 4% and passed $90 million.",
                 ["BY RU-OMS turnover 21 2024-01..2024-03", "BY RU-OMS turnover 90 2023-01..2023-12 +4%"], id="previous-year-as-a-whole"),
    pytest.param(RU_HEAD + "В январе-марте 2024 года товарооборот Беларуси и Омской области достиг 21 млн долларов. За предыдущий год в целом он вырос на 4% и превысил 90 млн долларов.",
                 ["BY RU-OMS turnover 21 2024-01..2024-03", "BY RU-OMS turnover 90 2023-01..2023-12 +4%"], id="ru-previous-year-as-a-whole"),
    pytest.param(HEAD + "Trade with Omsk Oblast reached $85 million in January-November 2023; the full-year figure was expected to top $90 million.",
                 ["BY RU-OMS turnover 85 2023-01..2023-11", "BY RU-OMS turnover 90 2023-01..2023-12 forecast"], id="full-year-figure"),
    # an index of a level seen, a multiple behind a dash, changes in brackets of a list
    pytest.param(HEAD + "Trade of Belarus with Omsk Oblast in 2023 made $90 million, or 91.2% of the level seen a year before.", ["BY RU-OMS turnover 90 2023-01..2023-12 -8.8%"], id="level-seen"),
    pytest.param(HEAD + "In 2023 trade turnover of Belarus with Omsk Oblast made 8.2bn Russian Roubles – 1.8-fold growth.", ["BY RU-OMS turnover 8200 2023-01..2023-12 +80%"], id="multiple-behind-a-dash"),
    pytest.param(HEAD + "In 2023 Belarusian exports rose to Omsk Oblast (by 12% to $45 million), Tver Oblast (by 7% to $120 million) and Pskov Oblast (by 3% to $95 million).",
                 ["BY RU-OMS exports 45 2023-01..2023-12 +12%", "BY RU-TVE exports 120 2023-01..2023-12 +7%", "BY RU-PSK exports 95 2023-01..2023-12 +3%"], id="changes-in-brackets"),
    pytest.param(HEAD + "Belarusian exports to Omsk Oblast grew 11% and to Tver Oblast 25% in 2023.",
                 ["BY RU-OMS exports none 2023-01..2023-12 +11%", "BY RU-TVE exports none 2023-01..2023-12 +25%"], id="and-to-another"),
    # whose sums these are
    pytest.param(HEAD + "St Petersburg is Belarus' second largest partner in Russia after Moscow: trade in 2023 was $3.1 billion.", ["BY RU-SPE turnover 3100 2023-01..2023-12"], id="after-a-better-one"),
    pytest.param(RU_HEAD + "Омская область занимает второе место после Тверской области: товарооборот с Беларусью в 2023 году – 90 млн долларов.", [OMSK_TOLD], id="ru-after-a-better-one"),
    pytest.param(HEAD + "Trade of Belarus with its partners in numbers. Exports totalled $8 billion in 2023 and imports $9 billion. The overall deficit widened to $1 billion. Trade with Russia grew faster than that with others. It amounted to $9.9 billion.",
                 ["BY RU turnover 9900 2023-01..2023-12"], id="trade-that-grew-faster"),
    pytest.param(HEAD + "Belarus exported timber worth $700 million in 2023. The main buyer is Russia: shipments there were worth $500 million.", ["BY RU exports 500 2023-01..2023-12"], id="shipments-there"),
    pytest.param(HEAD + "Main Russian buyers of Belarusian goods in 2023, million USD\nOmsk Oblast – 45.2\nTver Oblast – 120.1", ["BY RU-OMS exports 45.2 2023-01..2023-12", "BY RU-TVE exports 120.1 2023-01..2023-12"], id="a-table-of-buyers"),
    pytest.param(HEAD + "Vitebsk Oblast shipped $95 million worth of goods to Pskov Oblast in 2023 and received $40 million worth in return.",
                 ["BY-VI RU-PSK exports 95 2023-01..2023-12", "BY-VI RU-PSK imports 40 2023-01..2023-12"], id="received-in-return"),
    pytest.param(HEAD + "In rouble terms, supplies from Omsk Oblast to Belarus rose from 1.1 billion in 2022 to 1.4 billion in 2023.",
                 ["BY RU-OMS imports 1100 2022-01..2022-12", "BY RU-OMS imports 1400 2023-01..2023-12"], id="in-rouble-terms"),
    # a row of months; a factor is no range; what makes up trade is no growth of it
    pytest.param(HEAD + "Exports to Russia by month in 2023: January – $1.8bn, February – $1.9bn and March – $2.2bn.",
                 ["BY RU exports 1800 2023-01..2023-01", "BY RU exports 1900 2023-02..2023-02", "BY RU exports 2200 2023-03..2023-03"], id="a-row-of-months"),
    pytest.param(HEAD + "Deliveries of Belarusian tractors to Omsk Oblast grew by a factor of 1.7 to $24 million in 2023.", ["BY RU-OMS exports 24 2023-01..2023-12 +70%"], id="a-factor"),
    pytest.param(HEAD + OMSK + "The bulk of exports was made up of products of the food industry (43.5%) and furniture (27%).", [OMSK_TOLD], id="made-up-of"),
    pytest.param(HEAD + "Mogilev Oblast exported $2.6 billion worth of goods last year, with $2.1 billion going to Russia.", ["BY-MA RU exports 2100 2023-01..2023-12"], id="with-a-part-going-to"),
    pytest.param(HEAD + "In 2023 Belarus exported goods worth $60 million to Omsk Oblast and is going to reach $70 million in 2025.",
                 ["BY RU-OMS exports 60 2023-01..2023-12", "BY RU-OMS exports 70 2025-01..2025-12 forecast"], id="going-to-do"),
    # what trade comes to now beside what it is to reach
    pytest.param("In 2019 a roadmap was signed, and in the coming years trade between Belarus and Kaluga Oblast is to reach $500 million, the turnover being $310 million now.", ["BY RU-KLU turnover 500 undated target", "BY RU-KLU turnover 310 undated"], id="being-now"),
    pytest.param("Belarus and Kaluga Oblast plan to trade for $500 million in 2022, the current turnover standing at $310 million.", ["BY RU-KLU turnover 500 2022-01..2022-12 target", "BY RU-KLU turnover 310 undated"], id="standing-at"),
    pytest.param("Trade between Belarus and Kaluga Oblast is to reach $500 million, exports being $200 million of this.", ["BY RU-KLU turnover 500 undated target", "BY RU-KLU exports 200 undated target"], id="exports-being"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sums_of_now_of_old_and_of_others_are_told_apart(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_balance_of_services_is_theirs() -> None:
    text = "Services trade between Belarus and Russia rose to $5.6 billion in 2023; Belarus had a surplus of $0.5 billion."
    products = [figure.product for figure in extract(HEAD + text).figures]
    assert products == ["services", "services"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("From January till September 2021, the trade turnover of Belarus with Tomsk Oblast grew 1.8 times. Now it is over $19 million.", ["BY RU-TOM turnover 19 2021-01..2021-09 +80%"], id="now-behind-growth-in-months"),
        pytest.param("Товарооборот Беларуси и Томской области за январь–сентябрь 2021 года вырос в 1,8 раза. Сейчас он превышает 19 млн долларов.", ["BY RU-TOM turnover 19 2021-01..2021-09 +80%"], id="now-behind-growth-in-months-in-russian"),
        pytest.param("In 2020 trade of Belarus and Tomsk Oblast fell to $10 million. Now it is over $19 million.", ["BY RU-TOM turnover 10 2020-01..2020-12", "BY RU-TOM turnover 19 undated"], id="now-behind-a-year"),
    ],
)  # fmt: skip
def test_where_months_have_brought_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот Беларуси с Омской областью пора поднять до $1 млрд.\n\n«То, что у нас сейчас чуть больше $540 млн, никого не красит», – сказал президент.", ["BY RU-OMS turnover 1000 undated target", "BY RU-OMS turnover 540 undated"], id="what_we_have_now_ru"),
        pytest.param("Беларусь и Тульская область обсудили товарооборот. «Сейчас у нас 210 млн долларов, и этого мало», – сказал президент.", ["BY RU-TUL turnover 210 undated"], id="now_we_have_ru"),
        pytest.param("Беларусь и Тульская область обсудили товарооборот. «Пока мы с вами на отметке в 210 млн долларов. Это немного», – сказал президент.", ["BY RU-TUL turnover 210 undated"], id="we_are_at_the_mark_ru"),
        pytest.param("Belarus and Tula Oblast discussed trade. “The fact that we now have slightly over $210 million is too little for us,” the president said.", ["BY RU-TUL turnover 210 undated"], id="we_now_have"),
        pytest.param("Беларусь и Тульская область обсудили товарооборот. «То, что у нас сейчас кредитов чуть больше $210 млн, никого не красит», – сказал президент.", [], id="now_we_have_loans_ru"),
        pytest.param("Беларусь и Тульская область обсудили товарооборот. «У нас сейчас 210 млн рублей на школы», – сказал губернатор.", [], id="now_we_have_for_schools_ru"),
    ],
)  # fmt: skip
def test_what_we_have_now_is_of_the_trade_told(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("14 июня 2017 года. Объем торговли между Удмуртией и Белоруссией пока не вернулся к уровню 2013 года, заявил вице-премьер. «Спасибо за приём. Удмуртия – наш старый друг. По итогам 2016 года мы просели на 12 процентов и остановились на 140 миллионах долларов. Зато за четыре месяца вышли на рост в 1,6 раза», – сказал он.", ["BY RU-UD turnover 140 2016-01..2016-12 -12%", "BY RU-UD turnover none 2017-01..2017-04 +60%"], id="we_slipped_and_stopped_at_ru"),
        pytest.param("14 июня 2017 года. Товарооборот Беларуси и Омской области обсудили в Минске. «Зато за пять месяцев идём с ростом в полтора раза», – сказал посол.", ["BY RU-OMS turnover none 2017-01..2017-05 +50%"], id="we_go_with_growth_ru"),
        pytest.param("14 июня 2017 года. Удмуртия и Белоруссия обсудили торговлю. «По итогам 2016 года мы потеряли 12 процентов туристов и остановились на 140 миллионах рублей», – сказал министр.", [], id="we_lost_tourists_ru"),
    ],
)  # fmt: skip
def test_where_a_fall_of_ours_stopped(text: str, expected: list[str]) -> None:
    assert told(text) == expected
