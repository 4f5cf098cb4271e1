"""Months that a sum without its own takes: those the text is about, not what they are measured by."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "Trade of Belarus and Tver Oblast\n\n5 November 2025\n\n"
LEAD_RU = "Торговля Беларуси и Тверской области\n\n5 ноября 2025\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # an earlier year told for measure leaves the months that the text is about
        pytest.param(
            "In 2024 trade rose to $27 million. In 2023 it was $23 million, in 2019 $32 million. Exports came to $11 million.",
            ["BY RU-TVE turnover 27 2024-01..2024-12", "BY RU-TVE turnover 23 2023-01..2023-12", "BY RU-TVE turnover 32 2019-01..2019-12", "BY RU-TVE exports 11 2024-01..2024-12"],
            id="year-before-then-exports",
        ),
        pytest.param(
            "In January–May 2025 exports were $10 million. In the same period of 2024 exports were $9 million. Imports fell by 4 percent to $7 million.",
            ["BY RU-TVE exports 10 2025-01..2025-05", "BY RU-TVE exports 9 2024-01..2024-05", "BY RU-TVE imports 7 2025-01..2025-05 -4%"],
            id="two-goods-years",
        ),
        pytest.param(
            "In January–May 2025 trade made $43 million. In 2024 it was $77 million, and exports were $24 million.",
            ["BY RU-TVE turnover 43 2025-01..2025-05", "BY RU-TVE turnover 77 2024-01..2024-12", "BY RU-TVE exports 24 2024-01..2024-12"],
            id="part-after-whole",
        ),
        pytest.param(
            "The oblast imported goods worth $13 million from Belarus over the six months (it was $15 million in H1 2024). Exports to Belarus came to $38 million.",
            ["BY RU-TVE exports 13 2025-01..2025-06", "BY RU-TVE exports 15 2024-01..2024-06", "BY RU-TVE imports 38 2025-01..2025-06"],
            id="brackets-with-was",
        ),
        pytest.param(
            "In the first half of this year exports were worth $60 million. For comparison, in the first half of 2016 exports amounted to $26 million. Imports in January–June came to $16 million.",
            ["BY RU-TVE exports 60 2025-01..2025-06", "BY RU-TVE exports 26 2016-01..2016-06", "BY RU-TVE imports 16 2025-01..2025-06"],
            id="for-comparison",
        ),
        # a plan leaves them too
        pytest.param(
            "In H1 2025 trade totalled $24 million. By the end of the year we will pass the $45 million mark. Exports make up only $5 million.",
            ["BY RU-TVE turnover 24 2025-01..2025-06", "BY RU-TVE turnover 45 2025-01..2025-12 forecast", "BY RU-TVE exports 5 2025-01..2025-06"],
            id="after-a-plan",
        ),
        # what a year is told to be like dates the sums behind it
        pytest.param(
            "Last year was a record one. Trade came to $53 million, and in 2023 it was only $31 million.",
            ["BY RU-TVE turnover 53 2024-01..2024-12", "BY RU-TVE turnover 31 2023-01..2023-12"],
            id="last-year-was",
        ),
        pytest.param(
            "In Q1 trade in services was $30 million. In 2024 it was $110 million. Trade in goods in the same quarter: $90 million.",
            ["BY RU-TVE turnover 30 2025-01..2025-03", "BY RU-TVE turnover 110 2024-01..2024-12", "BY RU-TVE turnover 90 2025-01..2025-03"],
            id="the-same-quarter",
        ),
        # the year of an event dates no sum behind it
        pytest.param(
            "In 2016 a house of trade opened in Tver. Trade amounts to $31 million, exports are $19 million.",
            ["BY RU-TVE turnover 31 undated", "BY RU-TVE exports 19 undated"],
            id="house-opened",
        ),
        pytest.param(
            "2022 was a good year. Trade amounted to $31 million.",
            ["BY RU-TVE turnover 31 2022-01..2022-12"],
            id="good-year",
        ),
        pytest.param(
            "In H1 2025 trade was $30 million. The ministry expects trade to regain its 2014 level of $70 million by 2028. Exports were $9 million.",
            ["BY RU-TVE turnover 30 2025-01..2025-06", "BY RU-TVE turnover 70 2014-01..2014-12", "BY RU-TVE turnover 70 2028-01..2028-12 forecast", "BY RU-TVE exports 9 2025-01..2025-06"],
            id="level-of-a-year",
        ),
        pytest.param(
            "The record high of trade was registered in 2021, $72 million.",
            ["BY RU-TVE turnover 72 2021-01..2021-12"],
            id="record-registered",
        ),
        pytest.param(
            "In H1 trade was $30 million. With Tula Oblast it is modest, $17 million for the year.",
            ["BY RU-TVE turnover 30 2025-01..2025-06", "BY RU-TUL turnover 17 2024-01..2024-12"],
            id="for-the-year",
        ),
        pytest.param(
            "Results of 2024\n\nTrade rose by 16% to $48 million, the minister said in February.",
            ["BY RU-TVE turnover 48 2024-01..2024-12 +16%"],
            id="said-in-february",
        ),
        pytest.param(
            "This year's trade is supposed to surpass $1 billion.",
            ["BY RU-TVE turnover 1000 2025-01..2025-12 forecast"],
            id="supposed-to",
        ),
    ],
)  # fmt: skip
def test_english_sums_go_on_about_the_same_months(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # an earlier year told for measure leaves the months that the text is about
        pytest.param(
            "В 2024 году товарооборот вырос до 27 млн долларов. Годом ранее наторговали на 23 млн долларов, в 2019-м было 32 млн долларов. Экспорт составил 11 млн долларов.",
            ["BY RU-TVE turnover 27 2024-01..2024-12", "BY RU-TVE turnover 23 2023-01..2023-12", "BY RU-TVE turnover 32 2019-01..2019-12", "BY RU-TVE exports 11 2024-01..2024-12"],
            id="year-before-then-exports",
        ),
        pytest.param(
            "В январе–мае 2025 года экспорт составил 10 млн долларов. За тот же период 2024-го экспорт был 9 млн долларов. Импорт упал на 4 процента – до 7 млн долларов.",
            ["BY RU-TVE exports 10 2025-01..2025-05", "BY RU-TVE exports 9 2024-01..2024-05", "BY RU-TVE imports 7 2025-01..2025-05 -4%"],
            id="same-months",
        ),
        pytest.param(
            "За шесть месяцев экспорт составил 13 млн долларов (было 15 млн долларов в первом полугодии 2024 года). Импорт – 38 млн долларов.",
            ["BY RU-TVE exports 13 2025-01..2025-06", "BY RU-TVE exports 15 2024-01..2024-06", "BY RU-TVE imports 38 2025-01..2025-06"],
            id="brackets-with-was",
        ),
        # a plan leaves them too
        pytest.param(
            "В первом полугодии 2025 года товарооборот составил 24 млн долларов. К концу года он превысит 45 млн долларов. На экспорт приходится лишь 5 млн долларов.",
            ["BY RU-TVE turnover 24 2025-01..2025-06", "BY RU-TVE turnover 45 2025-01..2025-12 forecast", "BY RU-TVE exports 5 2025-01..2025-06"],
            id="after-a-plan",
        ),
        pytest.param(
            "Год, думаю, закроем сорока миллионами долларов товарооборота, а к 2030 году давайте доведем объем до ста.",
            ["BY RU-TVE turnover 40 2025-01..2025-12 forecast", "BY RU-TVE turnover 100 2030-01..2030-12 target"],
            id="year-closed-then-by",
        ),
        # what a year is told to be like dates the sums behind it
        pytest.param(
            "Прошлый год для области рекордный. Товарооборот – 53 млн долларов, а в 2023-м был всего 31 млн долларов.",
            ["BY RU-TVE turnover 53 2024-01..2024-12", "BY RU-TVE turnover 31 2023-01..2023-12"],
            id="last-year-was",
        ),
        pytest.param(
            "В 2016 году в Твери открылся торговый дом. Товарооборот составляет 31 млн долларов, экспорт – 19 млн долларов.",
            ["BY RU-TVE turnover 31 undated", "BY RU-TVE exports 19 undated"],
            id="house-opened",
        ),
        pytest.param(
            "— Прошлый год для нас рекордный. Товарооборот – 53 млн долларов.",
            ["BY RU-TVE turnover 53 2024-01..2024-12"],
            id="last-year-after-a-dash",
        ),
        pytest.param(
            "В первом квартале товарооборот составил 30 млн долларов. За весь 2024 год он составил 110 млн долларов. Экспорт за тот же квартал достиг 19 млн долларов.",
            ["BY RU-TVE turnover 30 2025-01..2025-03", "BY RU-TVE turnover 110 2024-01..2024-12", "BY RU-TVE exports 19 2025-01..2025-03"],
            id="the-same-quarter",
        ),
        pytest.param(
            "За девять месяцев импорт составил 30 млн долларов. За те же три квартала экспорт достиг 19 млн долларов.",
            ["BY RU-TVE imports 30 2025-01..2025-09", "BY RU-TVE exports 19 2025-01..2025-09"],
            id="the-same-quarters",
        ),
        pytest.param(
            "Итоги 2024 года\n\nТоварооборот вырос на 16% и вышел на 48 млн долларов, сообщал в феврале министр.",
            ["BY RU-TVE turnover 48 2024-01..2024-12 +16%"],
            id="reported-in-february",
        ),
        pytest.param(
            "Губернатор ответил, что пять лет назад область торговала с Беларусью на 62 млн долларов.",
            ["BY RU-TVE turnover 62 2020-01..2020-12"],
            id="that-years-ago",
        ),
    ],
)  # fmt: skip
def test_russian_sums_go_on_about_the_same_months(text: str, lines: list[str]) -> None:
    assert told(LEAD_RU + text) == lines


def test_a_number_of_a_paper_dates_nothing() -> None:
    """The year of the issue is not that of the trade told in it."""
    text = (
        "Newsletter\n\n№ 2, 2017\n\nIn 2016 trade of Belarus with Tver Oblast came to $60 million.\n\n"
        "It is a good result.\n\nThe turnover with Tula Oblast made up $39 million."
    )
    assert told(text)[1] == "BY RU-TUL turnover 39 2016-01..2016-12"


def test_a_footnote_dates_a_page() -> None:
    """A note names the year and the one that it is measured by."""
    text = "Trade of Belarus with Russia*\n\nTotal: $32.4 billion (+24%)\n\nExport: $12.9 billion\n\n*2017 to 2016"
    assert told(text) == [
        "BY RU turnover 32400 2017-01..2017-12 +24%",
        "BY RU exports 12900 2017-01..2017-12",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # the months told just before, in their order
        pytest.param(
            "In 2024 trade with Tver Oblast was $26 million, in January-April 2025 – $9 million. Exports were $19 million and $6 million respectively, imports $7 million and $3 million.",
            ["exports 19 2024-01..2024-12", "exports 6 2025-01..2025-04", "imports 7 2024-01..2024-12", "imports 3 2025-01..2025-04"],
            id="respectively",
        ),
        pytest.param(
            "В 2024 году товарооборот с Тверской областью составил 26 млн долларов, в январе-апреле 2025 года – 9 млн долларов. Экспорт составил соответственно 19 и 6 млн долларов.",
            ["exports 19 2024-01..2024-12", "exports 6 2025-01..2025-04"],
            id="ru-respectively",
        ),
        # a year that only "this one" tells
        pytest.param(
            "Trade with Tver Oblast exists. In 2023 it was $5 million. Last year gave us $6 million in trade, and this one will bring $8 million.",
            ["turnover 6 2024-01..2024-12", "turnover 8 2025-01..2025-12 forecast"],
            id="this-one",
        ),
        pytest.param(
            "Товарооборот с Тверской областью в 2023 году составил 5 млн долларов. В 2022 году было 4 млн. В прошлом году продали на 6 млн долларов, в этом уже на 8 млн долларов.",
            ["turnover 4 2022-01..2022-12", "exports 6 2024-01..2024-12", "exports 8 2025-01..2025-12"],
            id="ru-this-one",
        ),
        # months measured by those of a year before are later than it
        pytest.param(
            "In 2023 exports to Tver Oblast were $3 million. In 2024 they were $4 million. Imports stood at $2 million, 30% less than in January-October 2024.",
            ["exports 4 2024-01..2024-12", "imports 2 2025-01..2025-10 -30%"],
            id="behind-the-base",
        ),
    ],
)  # fmt: skip
def test_months_in_their_order(text: str, lines: list[str]) -> None:
    lead = "Trade of Belarus and Tver Oblast\n\n5 November 2025\n\n"
    found = [line.removeprefix("BY RU-TVE ") for line in told(lead + text)]
    assert found[-len(lines) :] == lines


TURNED = [
    pytest.param("MINSK, 14 July 2021. Last year the trade of Belarus and Russia exceeded $29 billion, and for the first five months of this year it shrank somewhat. Supplies from Russia to Belarus fell by 21 percent.", ["BY RU turnover 29000 2020-01..2020-12", "BY RU imports none 2021-01..2021-05 -21%"], id="period_turned_to_en"),
    pytest.param("МИНСК, 14 июля 2021 года. В прошлом году товарооборот Беларуси и России превысил $29 млрд, а за пять месяцев текущего года он немного снизился. Поставки из России в Беларусь сократились на 21%.", ["BY RU turnover 29000 2020-01..2020-12", "BY RU imports none 2021-01..2021-05 -21%"], id="period_turned_to_ru"),
    pytest.param("МИНСК, 6 октября 2015 года. В 2014 году оборот Беларуси с Россией составлял 38 млрд долларов, а за восемь месяцев текущего года снизился на четверть. В рублях оборот вырос на 17%.", ["BY RU turnover 38000 2014-01..2014-12", "BY RU turnover none 2015-01..2015-08 -25%"], id="period_turned_to_with_a_change_ru"),
    pytest.param("MINSK, 14 July 2021. Last year the trade of Belarus and Russia exceeded $29 billion, and in May the ministers met twice. Supplies from Russia to Belarus fell by 21 percent.", ["BY RU turnover 29000 2020-01..2020-12", "BY RU imports none 2020-01..2020-12 -21%"], id="lookalike_no_move"),
    pytest.param("MINSK, 14 July 2021. In January-May 2021 the trade of Belarus and Russia exceeded $14 billion, though in January it had declined. Exports to Russia grew by 21 percent.", ["BY RU turnover 14000 2021-01..2021-05", "BY RU exports none 2021-01..2021-05 +21%"], id="lookalike_earlier"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TURNED)
def test_the_months_that_a_sentence_turns_to_are_those_of_the_next(
    text: str, lines: list[str]
) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("10 October 2019\n\nAt the end of January – July of this year, the trade turnover of the Pskov Region with Belarus amounted to $210.4 million.", ["BY RU-PSK turnover 210.4 2019-01..2019-07"], id="end_of_months"),
        pytest.param("10 October 2019\n\nBy the end of January to July 2019 the trade with the Pskov Region amounted to $210.4 million.", ["BY RU-PSK turnover 210.4 2019-01..2019-07"], id="end_of_months_to"),
        pytest.param("In January-July 2021 relations between Belarus and Penza Oblast developed dynamically. In March the governor visited Minsk, and in May a business council met.\n\nTrade amounted to $250 million.", ["BY RU-PNZ turnover 250 2021-01..2021-07"], id="a_month_of_an_event"),
        pytest.param("В январе–июле 2021 года отношения Беларуси и Пензенской области развивались. В марте губернатор посетил Минск, в мае прошел деловой совет.\n\nТоварооборот составил 250 млн долларов.", ["BY RU-PNZ turnover 250 2021-01..2021-07"], id="ru_a_month_of_an_event"),
    ],
)  # fmt: skip
def test_months_to_their_end_and_months_of_events(text: str, expected: list[str]) -> None:
    assert told(text) == expected


NARROWED = [
    pytest.param("24 июля 2019\n\nВ 2019 году предприятия Брестской области нашли для экспорта 6 новых стран по сравнению с 2018 годом. Об этом сообщили в исполкоме.\n\nЗа январь-май текущего года товары отправились также в Оман и Сирию. В списке 71 страна.\n\nРастет экспорт в Китай. Однако сократился экспорт в Россию – на 3,4%.", ["BY RU exports none 2019-01..2019-05 -3.4%"], id="ru_months_of_the_year"),
    pytest.param("24 July 2019\n\nIn 2019 companies of Brest Oblast have found six new countries for exports compared to 2018. The executive committee has said so.\n\nIn January-May of this year goods went to Oman and Syria too. There are 71 countries on the list.\n\nExports to China are growing. However, exports to Russia fell by 3.4%.", ["BY RU exports none 2019-01..2019-05 -3.4%"], id="months_of_the_year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NARROWED)
def test_months_of_the_year_that_a_text_opened_with(text: str, expected: list[str]) -> None:
    assert told(text) == expected
