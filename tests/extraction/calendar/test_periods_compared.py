"""Periods that only compare, run over two years or stand in the sentence before: what they do to a fact."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

BOTH = "BY RU-SAM turnover"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a month as the subject of its sentence
        pytest.param("16 August 2022\n\nTrade of Belarus and Samara Oblast came to $90 million in January-July 2022. July alone saw trade of $15 million, up 41%.",
                     [f"{BOTH} 90 2022-01..2022-07", f"{BOTH} 15 2022-07..2022-07 +41%"], id="alone"),
        pytest.param("16 August 2022\n\nTrade of Belarus and Samara Oblast came to $90 million in January-July 2022. July exports reached $12 million.",
                     [f"{BOTH} 90 2022-01..2022-07", "BY RU-SAM exports 12 2022-07..2022-07"], id="month-and-flow"),
        pytest.param("16 июня 2022\n\nТоварооборот Беларуси и Самарской области за январь-май 2022 года составил $90 млн. Майский экспорт достиг $12 млн.",
                     [f"{BOTH} 90 2022-01..2022-05", "BY RU-SAM exports 12 2022-05..2022-05"], id="adjective"),
        # twelve months over the turn of a year
        pytest.param("Trade of Belarus with Samara Oblast was $90 million in the year ending March 2020.", [f"{BOTH} 90 2019-04..2020-03"], id="year-ending"),
        pytest.param("Trade of Belarus with Samara Oblast was $90 million in the year ended in December 2020.", [f"{BOTH} 90 2020-01..2020-12"], id="ended-in-december"),
        pytest.param("Trade of Belarus with Samara Oblast was $90 million for the 12 months through May 2020.", [f"{BOTH} 90 2019-06..2020-05"], id="twelve-months"),
        pytest.param("Товарооборот Беларуси и Самарской области за 12 месяцев по март 2020 года составил $90 млн.", [f"{BOTH} 90 2019-04..2020-03"], id="twelve-months-ru"),
        # what is only compared with
        pytest.param("In 2010 Belarus traded more with Samara Oblast. Trade amounted to $90 million, above the $70 million of 2009.",
                     [f"{BOTH} 90 2010-01..2010-12", f"{BOTH} 70 2009-01..2009-12"], id="above-the-sum-of"),
        pytest.param("In 2010 Belarus traded more with Samara Oblast. Trade was $90 million, which tops the $70 million of 2009.",
                     [f"{BOTH} 90 2010-01..2010-12", f"{BOTH} 70 2009-01..2009-12"], id="tops"),
        pytest.param("In 2007 the trade of Samara Oblast with Belarus, having added $18.6 million to 2006, made $24.7 million.", [f"{BOTH} 24.7 2007-01..2007-12"], id="added-to"),
        pytest.param("В 2007 году товарооборот Самарской области с Беларусью, прибавив $18,6 млн к 2006 году, составил $24,7 млн.", [f"{BOTH} 24.7 2007-01..2007-12"], id="added-to-ru"),
        pytest.param("In nine months of 2019 trade of Belarus with Samara Oblast has all but caught up with the whole of 2018 - $41 million.", [f"{BOTH} 41 2019-01..2019-09"], id="caught-up"),
        pytest.param("In nine months of 2019 trade of Belarus with Samara Oblast matched the total of 2018 and stood at $41 million.", [f"{BOTH} 41 2019-01..2019-09"], id="matched"),
        pytest.param("За девять месяцев 2019 года товарооборот Беларуси с Самарской областью почти догнал весь 2018 год - $41 млн.", [f"{BOTH} 41 2019-01..2019-09"], id="caught-up-ru"),
        # from one sum to another: what moved is said of the second, and the first is of before
        pytest.param("Trade of Belarus with Samara Oblast was up by a third, from $72 million in 2021 to $96 million in 2022.",
                     [f"{BOTH} 72 2021-01..2021-12", f"{BOTH} 96 2022-01..2022-12 +33.3%"], id="moved-with-years"),
        pytest.param("Trade of Belarus with Samara Oblast grew by 33% from $72 million to $96 million in 2022.",
                     [f"{BOTH} 72 undated", f"{BOTH} 96 2022-01..2022-12 +33%"], id="moved-with-one-year"),
        pytest.param("Товарооборот Беларуси и Самарской области вырос на треть, с $72 млн в 2021 году до $96 млн в 2022-м.",
                     [f"{BOTH} 72 2021-01..2021-12", f"{BOTH} 96 2022-01..2022-12 +33.3%"], id="moved-with-years-ru"),
        # "last year's" beside months of this one
        pytest.param("For eight months of 2024 trade of Belarus with Samara Oblast was over $30 million. Exports to the region slid from last year's $9 million to $7 million.",
                     [f"{BOTH} 30 2024-01..2024-08", "BY RU-SAM exports 9 2023-01..2023-08", "BY RU-SAM exports 7 2024-01..2024-08"], id="from-last-year-s"),
        pytest.param("За восемь месяцев 2024 года товарооборот Беларуси с Самарской областью превысил $30 млн. Экспорт в область снизился с прошлогодних $9 млн до $7 млн.",
                     [f"{BOTH} 30 2024-01..2024-08", "BY RU-SAM exports 9 2023-01..2023-08", "BY RU-SAM exports 7 2024-01..2024-08"], id="from-last-year-s-ru"),
        # what a year is held against, right behind its verb
        pytest.param("Товарооборот Беларуси и Самарской области за 2022 год прибавил к 2021-му 31,5%.", [f"{BOTH} none 2022-01..2022-12 +31.5%"], id="gained-on-ru"),
        pytest.param("В 2022 году Самарская область чаще торговала с Беларусью. Товарооборот за тот год потерял к 2021-му 4%, белорусский экспорт – 6%.",
                     [f"{BOTH} none 2022-01..2022-12 -4%", "BY RU-SAM exports none 2022-01..2022-12 -6%"], id="lost-on-ru"),
        pytest.param("В 2022 году товарооборот Беларуси с Самарской областью стал к 2021-му больше на 7%.", [f"{BOTH} none 2022-01..2022-12 +7%"], id="became-more-ru"),
        pytest.param("Товарооборот Беларуси и Самарской области вырастет к 2025 году на 20%.", [f"{BOTH} none 2025-01..2025-12 +20% forecast"], id="still-ahead-ru"),
        # months of another year, told for comparison, are not what the text goes on about
        pytest.param("Trade between Belarus and Russia rose in January-November 2018. The turnover with China stood at $2.9 billion in the like period of 2017. As for Russia, the 11 months brought a trade turnover of $32 billion.",
                     ["BY RU turnover 32000 2018-01..2018-11"], id="for-comparison"),
        pytest.param("31 January 2024\n\nExports of Belarus to Samara Oblast ran to $76 million in 11 months of 2023 against $90 million in those of 2022.",
                     ["BY RU-SAM exports 76 2023-01..2023-11", "BY RU-SAM exports 90 2022-01..2022-11"], id="those-of"),
    ],
)  # fmt: skip
def test_period_of_a_fact(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It may trade more with Belarus.", id="may"),
        pytest.param("They march, Belarus exports $5 million to Samara Oblast.", id="march"),
    ],
)
def test_a_verb_is_no_month(text: str) -> None:
    assert all("undated" in line for line in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tula Oblast's trade with Belarus rose by 18 percent over the year 2023.", ["BY RU-TUL turnover none 2023-01..2023-12 +18%"], id="over-the-year"),
        pytest.param("Tula Oblast's trade with Belarus rose by 18 percent over 2022 and came to $90 million in 2023.", ["BY RU-TUL turnover 90 2023-01..2023-12 +18%"], id="over-a-year-held-against"),
        pytest.param("In January through September 2021 Belarus sold food to Russia for $3.6 billion, 8.3% up from January through September 2020.", ["BY RU exports 3600 2021-01..2021-09 +8.3%"], id="up-from-months-through"),
        pytest.param("Exports of Belarus to Russia were 5% up from January through May 2019.", ["BY RU exports none 2019-01..2019-05 +5%"], id="up-in-months-alone"),
        pytest.param("In January–March 2015 Belarus' exports to Russia were close to $2.4 billion, 33% down from January to March 2014.", ["BY RU exports 2400 2015-01..2015-03 -33%"], id="down-from-months-to"),
        pytest.param("For the whole of 2023 our target of trade with Moscow Oblast is ten billion dollars; the two months still missing from this table will be enough.", ["BY RU-MOS turnover 10000 2023-01..2023-12 target"], id="months-left-behind-a-semicolon"),
    ],
)  # fmt: skip
def test_months_held_against_and_years_gone_through(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Minsk, 1 June 2024\n\nTrade between Belarus and Tula Oblast has withstood the pressure. At the same time, last year the trade turnover exceeded $600 million with a 5% increase.", ["BY RU-TUL turnover 600 2023-01..2023-12 +5%"], id="at-the-same-time-last-year"),
        pytest.param("Minsk, 1 June 2024\n\nTrade between Belarus and Tula Oblast grew by 5% in January-April. At the same time, exports rose by 7%.", ["BY RU-TUL turnover none 2024-01..2024-04 +5%", "BY RU-TUL exports none 2024-01..2024-04 +7%"], id="at-the-same-time-goes-on"),
        pytest.param("Chuvashia sold Belarus goods for $27.3 million, while it bought goods for $31.8 million in the first six months of 2022.", ["BY RU-CU imports 27.3 2022-01..2022-06", "BY RU-CU exports 31.8 2022-01..2022-06"], id="sold-while-it-bought"),
        pytest.param("Чувашия продала в Беларусь продукции на 27,3 млн долларов, а ввезла оттуда на 31,8 млн за шесть месяцев 2022 года.", ["BY RU-CU imports 27.3 2022-01..2022-06", "BY RU-CU exports 31.8 2022-01..2022-06"], id="sold-and-bought-russian"),
    ],
)  # fmt: skip
def test_whose_the_time_behind_or_before_is(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("В четверг, 10 октября глава Хакасии принял министра Беларуси. Опорой для связей служит подписанное в 2001 году соглашение. В прошлом году объем торговли между двумя республиками составил 26,8 миллиона долларов.", ["BY RU-KK turnover 26.8 undated"], id="agreement-of-an-old-year"),
        pytest.param("On Thursday, 10 October, the head of Khakassia received a minister of Belarus. Ties rest on an agreement signed in 2001. Last year trade of Khakassia with Belarus came to $26.8 million.", ["BY RU-KK turnover 26.8 undated"], id="agreement-of-an-old-year-english"),
    ],
)  # fmt: skip
def test_agreements_of_old_years_date_nothing(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade between Belarus and Russia shrank 10.9 percent in the first half of 2019 from the same period of last year, to $16.2 billion.", ["BY RU turnover 16200 2019-01..2019-06 -10.9%"], id="from_the_same_period_behind_months"),
        pytest.param("19 July 2019. Trade between Belarus and Russia rose 1.2 times in January-June from a year earlier and came to $16.2 billion.", ["BY RU turnover 16200 2019-01..2019-06 +20%"], id="from_a_year_earlier_behind_months"),
        pytest.param("19 July 2019. Trade between Belarus and Russia shrank 10.9 percent in the first half of 2019 from the first half of last year, to $16.2 billion. Belarusian exports to Russia grew by four percent to $6.4 billion.", ["BY RU turnover 16200 2019-01..2019-06 -10.9%", "BY RU exports 6400 2019-01..2019-06 +4%"], id="from_the_first_half_behind_months"),
        pytest.param("Trade between Belarus and Russia grew by 4 percent in 2019, and from January to June 2020 it came to $13 billion.", ["BY RU turnover none 2019-01..2019-12 +4%", "BY RU turnover 13000 2020-01..2020-06"], id="from_months_to_months"),
    ],
)  # fmt: skip
def test_months_held_against_those_from_which_it_moved(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Russia in January–October 2007 was $20 billion. In the same period last year it was $15 billion. The price of gas in the first quarter of 2008 will be 119 dollars.", ["BY RU turnover 20000 2007-01..2007-10", "BY RU turnover 15000 2006-01..2006-10"], id="same-period-last-year"),
        pytest.param("Товарооборот Беларуси с Россией в январе–октябре 2007 года составил 20 млрд долларов. За аналогичный период прошлого года было 15 млрд долларов. Цена газа в первом квартале 2008 года составит 119 долларов.", ["BY RU turnover 20000 2007-01..2007-10", "BY RU turnover 15000 2006-01..2006-10"], id="same-period-last-year-in-russian"),
    ],
)  # fmt: skip
def test_same_months_of_last_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In the first quarter of 2023 Belarus and the Kostroma Region traded for $12 million. In the same period of last year exports were $5.5 million and imports $4.8 million.", ["BY RU-KOS turnover 12 2023-01..2023-03", "BY RU-KOS exports 5.5 2022-01..2022-03", "BY RU-KOS imports 4.8 2022-01..2022-03"], id="the same months of last year for both ways"),
        pytest.param("В первом квартале 2023 года Беларусь и Костромская область наторговали на 12 млн долларов. За тот же период прошлого года экспорт составил 5,5 млн, импорт 4,8 млн долларов.", ["BY RU-KOS turnover 12 2023-01..2023-03", "BY RU-KOS exports 5.5 2022-01..2022-03", "BY RU-KOS imports 4.8 2022-01..2022-03"], id="за тот же период прошлого года – в обе стороны"),
    ],
)  # fmt: skip
def test_the_same_months_of_last_year_hold_for_both_ways(text: str, expected: list[str]) -> None:
    assert told(text) == expected
