"""Sums that the words behind them share out, Russia's part by name: they are of all the world."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2022-01..2022-12"
HEAD = "Russia remains our main market\n\nMarch 3, 2023\n\n"
TITLE = "Россия остается главным рынком\n\n3 марта 2023\n\n"
ENGLISH = [
    pytest.param("Belarus' trade came to $29.2 billion in 2022, exports to $14 billion.\n\nTrade with Russia made $15.1 billion.", [f"BY RU turnover 15100 {YEAR}"], id="turnover-with-all"),
    pytest.param("In 2022 the trade between Belarus and Omsk Oblast came to $118 million.\n\nOmsk Oblast exported $1.07 billion of goods in 2022.", [f"BY RU-OMS turnover 118 {YEAR}"], id="own-sums-outgrow"),
    pytest.param("In 2022 the trade between Belarus and Omsk Oblast came to $118 million.\n\nOmsk Oblast sold machinery for $98 million in 2022.", [f"BY RU-OMS turnover 118 {YEAR}", f"BY RU-OMS imports 98 {YEAR}"], id="sums-that-fit"),
    pytest.param("Exports of the light industry totalled $830 million in 2022. The Russian market received 86% of the exports.", [], id="market-received"),
    pytest.param("Exports to CIS countries amounted to $13.8 billion in 2022, with Russia taking $12.1 billion (+0.9%).", [f"BY RU exports 12100 {YEAR} +0.9%"], id="with-russia-taking"),
    pytest.param("Belarus' exports amounted to $18.8 billion in 2022; Russia took $12.1 billion, China $900 million.", [f"BY RU exports 12100 {YEAR}"], id="russia-took-behind-a-semicolon"),
    pytest.param("Exports of goods came to $18.9 billion in 2022. Imports grew by 3.1%, reaching $22 billion.\n\nExports to Russia were $12.1 billion.", [f"BY RU exports 12100 {YEAR}"], id="both-ways-of-all"),
    pytest.param("Of dairy products worth $1.6 billion exported in 2022, Russia bought $1.4 billion.", [f"BY RU exports 1400 {YEAR}"], id="out-of-the-whole"),
    pytest.param("In 2022 imports were $420 million, of which $388 million came from Russia.", [f"BY RU imports 388 {YEAR}"], id="of-which-came"),
    pytest.param("Companies imported goods for $420 million in 2022, including $388 million from Russia.", [f"BY RU imports 388 {YEAR}"], id="including-from"),
    pytest.param("The concern exported goods worth $506 million in 2022. The bulk, $391 million, fell on Russia.", [f"BY RU exports 391 {YEAR}"], id="the-bulk"),
    pytest.param("Minsk Oblast sold goods worth $1900 million in 2022. Russia took more than 80%.", [], id="took-a-share"),
    pytest.param("Imports came to $1900 million in 2022. More than 80% came from Russia.", [], id="share-came"),
    pytest.param("Furniture exports stood at $170 million in 2022; the Russian market's share exceeded 70%.", [], id="share-of-market"),
    pytest.param("Turnover reached $3900 million in 2022. Russia accounts for two thirds.", [], id="two-thirds"),
    pytest.param("Turnover of Mogilev Oblast reached $3900 million in 2022. Of that, $2500 million was with Russia.", [f"BY-MA RU turnover 2500 {YEAR}"], id="of-that-with"),
    pytest.param("Trade turnover amounted to $5000 million in 2022, including exports to Russia of $3000 million.", [f"BY RU turnover 5000 {YEAR}", f"BY RU exports 3000 {YEAR}"], id="one-way-of-both"),
    pytest.param("Trade with Russia is growing. Exports came to $9000 million in 2022. Russia accounts for 60%.", [f"BY RU exports 9000 {YEAR}"], id="share-of-something-else"),
    pytest.param("Exports to Russia came to $9000 million in 2022. Russia took 60% of it.", [f"BY RU exports 9000 {YEAR}"], id="named-partner"),
    pytest.param("Food worth $370 million was sent to Russia in 2022. A year earlier supplies to Russia were $390 million.", [f"BY RU exports 370 {YEAR}", "BY RU exports 390 2021-01..2021-12"], id="year-before"),
    pytest.param("Brest Oblast's exports totaled $1.9bn in 2015; some $1.2bn of that came to the share of Russia.", ["BY-BR RU exports 1200 2015-01..2015-12"], id="came-to-the-share"),
    pytest.param("In 2015 exports of Belarusian furniture totaled $410m, and $290m fell on Russia.", ["BY RU exports 290 2015-01..2015-12"], id="fell-on"),
    pytest.param("The foreign trade turnover of Brest Oblast was $3.9bn in 2015, with $2.2bn falling on the share of Russia.", ["BY-BR RU turnover 2200 2015-01..2015-12"], id="falling-on-the-share"),
    pytest.param("Belarusian exports to Russia totaled $10.4bn in 2015, $2.9bn fell on food.", ["BY RU exports 10400 2015-01..2015-12", "BY RU exports 2900 2015-01..2015-12"], id="goods-fell-on"),
]  # fmt: skip
RUSSIAN = [
    pytest.param("По итогам 2022 года Беларусь имеет дефицит торговли товарами в 1,2 млрд долларов при обороте 29,2 млрд.\n\nТорговля с Россией — 15100 млн долларов.", [f"BY RU turnover 15100 {YEAR}"], id="turnover-with-all"),
    pytest.param("В 2022 году товарооборот Омской области и Беларуси составил 118 млн долларов.\n\nЭкспорт Омской области в 2022 году достиг 1,07 млрд долларов, импорт — 260 млн долларов.", [f"BY RU-OMS turnover 118 {YEAR}"], id="own-sums-outgrow"),
    pytest.param("Экспорт легпрома составил в 2022 году 830 млн долларов. Российский рынок забрал 86% поставок.", [], id="market-took"),
    pytest.param("Из 1600 млн долларов молочного экспорта в 2022 году на Россию пришлось 1400 млн.", [f"BY RU exports 1400 {YEAR}"], id="out-of-the-whole"),
    pytest.param("Импорт составил в 2022 году 420 млн долларов, из них 388 млн пришлось на Россию.", [f"BY RU imports 388 {YEAR}"], id="of-them-fell"),
    pytest.param("В 2022 году область ввезла товаров на 420 млн долларов, в том числе из России — на 388 млн долларов.", [f"BY RU imports 388 {YEAR}"], id="including-from"),
    pytest.param("Экспорт в 2022 году — 1900 млн долларов. Основная часть, 1500 млн долларов, пришлась на Россию.", [f"BY RU exports 1500 {YEAR}"], id="main-part"),
    pytest.param("В 2022 году предприятия продали товаров на 1900 млн долларов. Более 80% пришлось на Россию.", [], id="share-fell"),
    pytest.param("Экспорт мебели составил в 2022 году 170 млн долларов, доля российского рынка — 70%.", [], id="share-of-market"),
    pytest.param("Экспорт мебели составил в 2022 году 170 млн долларов. Доля России в нем превысила 70%.", [], id="share-in-it"),
    pytest.param("Товарооборот в 2022 году достиг 3900 млн долларов, две трети его приходится на Россию.", [], id="two-thirds"),
    pytest.param("Товарооборот в 2022 году достиг 3900 млн долларов, в том числе экспорт в Россию — 1500 млн долларов.", [f"BY RU turnover 3900 {YEAR}", f"BY RU exports 1500 {YEAR}"], id="one-way-of-both"),
    pytest.param("Товарооборот с Россией в 2022 году достиг 3900 млн долларов. На Россию приходится половина.", [f"BY RU turnover 3900 {YEAR}"], id="named-partner"),
    pytest.param("Экспорт Брестской области составил 1,9 млрд долларов в 2015 году, 1,2 млрд – на долю России.", ["BY-BR RU exports 1200 2015-01..2015-12"], id="on-the-share-ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: list[str]) -> None:
    assert told(HEAD + text) == expected


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: list[str]) -> None:
    assert told(TITLE + text) == expected


SECTOR = "Молочная отрасль\n\n21 декабря 2018\n\nВ 2017 году отрасль поставила на экспорт продукции на 480 млн долларов. В Россию отправлено на 370 млн долларов."
SOLD = "BY RU exports 370 2017-01..2017-12"
GOALS = [
    pytest.param("К 2020 году отрасль должна выйти на экспорт в 600 млн долларов.", [SOLD], id="goal-of-a-sector"),
    pytest.param("К 2020 году экспорт в Россию должен вырасти до 600 млн долларов.", [SOLD, "BY RU exports 600 2020-01..2020-12 target"], id="goal-with-russia"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOALS)
def test_goals(text: str, expected: list[str]) -> None:
    assert told(f"{SECTOR} {text}") == expected


def test_services_told_after_others_are_the_worlds() -> None:
    text = (
        "Belarus' foreign trade grows\n\nAugust 14, 2024\n\nIn 2023 Belarus' exports totalled $19 billion.\n\n"
        "Trade with Russia made up $24 billion. Trade with China came to $4 billion.\n\n"
        "Trade in services was at $7 billion. Exports of services rose to $4 billion."
    )
    assert told(text) == ["BY RU turnover 24000 2023-01..2023-12"]


def test_an_oblast_of_the_headline_is_the_one_that_its_statisticians_are_of() -> None:
    text = (
        "Внешняя торговля области\n\n25 ноября 2022\n\nПо данным Брестского главного управления статистики,"
        " в январе — сентябре экспорт составил 2041 млн долларов.\n\n"
        "Торговля с Россией оценивается в 2115 млн долларов."
    )
    assert told(text) == ["BY-BR RU turnover 2115 2022-01..2022-09"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kazakhstan and Belarus bought Tula goods for 18 and 15 million dollars respectively.", ["BY RU-TUL imports 15 undated"], id="of a region's buyers one is ours"),
        pytest.param("Six percent of the sales of the Tula Region fell on Belarus and the United States, whose imports from Tula amounted to $15 and $14 million, respectively.", ["BY RU-TUL imports 15 undated"], id="whose purchases are shared out"),
        pytest.param("Продажи Тульской области растут в Беларусь и США, чей импорт из Тулы составил 15 и 14 млн долларов соответственно.", ["BY RU-TUL imports 15 undated"], id="чьи закупки названы по порядку"),
    ],
)  # fmt: skip
def test_sums_of_a_regions_buyers_in_their_order(text: str, expected: list[str]) -> None:
    assert told(text) == expected
