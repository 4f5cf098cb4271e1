"""Months that "a year earlier" and "last year's level" stand for."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "Trade of Belarus and Tver Oblast\n\n5 November 2025\n\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # what was a year earlier is of the same months
        pytest.param(
            "In January-July 2024 the deficit widened to $5 million from $4 million a year earlier.",
            ["BY RU-TVE balance -5 2024-01..2024-07", "BY RU-TVE balance -4 2023-01..2023-07"],
            id="a-year-earlier",
        ),
        pytest.param(
            "In Q1 2024 exports were $20 million, against $14 million a year before.",
            ["BY RU-TVE exports 20 2024-01..2024-03", "BY RU-TVE exports 14 2023-01..2023-03"],
            id="against-a-year-before",
        ),
        # months told behind it are of that year
        pytest.param(
            "In January-August 2025 trade was $24 million; a year ago the figure for eight months was $20 million.",
            ["BY RU-TVE turnover 24 2025-01..2025-08", "BY RU-TVE turnover 20 2024-01..2024-08"],
            id="a-year-ago-for-months",
        ),
        pytest.param(
            "В январе-августе 2025 года Беларусь и Тверская область наторговали на 24 млн долларов, год назад за восемь месяцев было 20 млн.",
            ["BY RU-TVE turnover 24 2025-01..2025-08", "BY RU-TVE turnover 20 2024-01..2024-08"],
            id="ru-a-year-ago-for-months",
        ),
        # the level of last year is a measure
        pytest.param(
            "In the first quarter of 2025 trade remained at last year's level – $37 million.",
            ["BY RU-TVE turnover 37 2025-01..2025-03"],
            id="at-last-years-level",
        ),
        pytest.param(
            "In H1 2025 exports held roughly at the previous year's figure and came to $9 million.",
            ["BY RU-TVE exports 9 2025-01..2025-06"],
            id="at-the-previous-years-figure",
        ),
        # after the base of a comparison the text goes on about the later year
        pytest.param(
            "They traded $18 million in 2020, more than in 2019, when it was $12 million. Of this, $7 million was exports.",
            ["BY RU-TVE turnover 18 2020-01..2020-12", "BY RU-TVE turnover 12 2019-01..2019-12", "BY RU-TVE exports 7 2020-01..2020-12"],
            id="when-it-was",
        ),
        pytest.param(
            "Trade was $18 million in 2020 (in 2019 it was $12 million). Exports reached $7 million.",
            ["BY RU-TVE turnover 18 2020-01..2020-12", "BY RU-TVE turnover 12 2019-01..2019-12", "BY RU-TVE exports 7 2020-01..2020-12"],
            id="in-brackets",
        ),
    ],
)  # fmt: skip
def test_what_a_year_before_stands_for(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


def test_a_headline_tells_what_is_to_come() -> None:
    """The body says by when; the first mention decides how sure it is."""
    text = (
        "Tver Oblast, Belarus to hit $400 million in trade\n\n5 November 2025\n\n"
        "They expect trade to come to $400 million before the year is out, the governor said."
    )
    assert told(text) == ["BY RU-TVE turnover 400 2025-01..2025-12 forecast"]


def test_after_the_whole_of_the_year_before_the_text_goes_on_about_its_months() -> None:
    text = (
        "In nine months of 2025 trade was $71 million, in the whole of 2024 it was $79 million. "
        "Exports rose by 14% to $37 million."
    )
    assert told(LEAD + text)[-1] == "BY RU-TVE exports 37 2025-01..2025-09 +14%"


NEXT = [
    pytest.param(
        "Since the start of the year Belarus has sold the oblast goods for $38 million, 22% more than in January-August 2024. Imports for the same time were $26 million.",
        "BY RU-TVE imports 26 2025-01..2025-08",
        id="since-the-start-against-months",
    ),
    pytest.param(
        "Trade grew 9% in 2024 to $148 million. January looks promising too: exports were up 11%.",
        "BY RU-TVE exports none 2025-01..2025-01 +11%",
        id="month-looks",
    ),
    pytest.param(
        "Trade grew 9% in 2024 to $148 million, and January brought a decrease by a third.",
        "BY RU-TVE turnover none 2025-01..2025-01 -33.3%",
        id="and-month-brought",
    ),
    pytest.param(
        "Товарооборот в 2024 году вырос на 9%, до 148 млн долларов, а январь принес спад на треть.",
        "BY RU-TVE turnover none 2025-01..2025-01 -33.3%",
        id="ru-month-brought",
    ),
    pytest.param(
        "In January-July 2025 trade was $29 million. The October 2024 agreement has given exports of $8 million.",
        "BY RU-TVE exports 8 2025-01..2025-07",
        id="year-of-an-agreement",
    ),
]


@pytest.mark.parametrize(("text", "line"), NEXT)
def test_months_behind_a_year(text: str, line: str) -> None:
    lead = LEAD if "Trade" in text or "trade" in text else LEAD.replace("November", "ноября")
    assert told(lead + text)[-1] == line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # in the next paragraph too the months are those told last
        pytest.param(
            "In January-August 2025 trade was $24 million.\n\n\"A year earlier the figure stood at $20 million,\" he said.",
            ["BY RU-TVE turnover 24 2025-01..2025-08", "BY RU-TVE turnover 20 2024-01..2024-08"],
            id="in-the-next-paragraph",
        ),
        pytest.param(
            "За январь-август 2025 года товарооборот с Тверской областью составил $24 млн.\n\nГодом ранее было $20 млн.",
            ["BY RU-TVE turnover 24 2025-01..2025-08", "BY RU-TVE turnover 20 2024-01..2024-08"],
            id="ru-in-the-next-paragraph",
        ),
        # a sum that another is held against is of the year before
        pytest.param(
            "In January-August 2025 trade was $24 million. Exports went up to $9 million from $7 million.",
            ["BY RU-TVE turnover 24 2025-01..2025-08", "BY RU-TVE exports 9 2025-01..2025-08", "BY RU-TVE exports 7 2024-01..2024-08"],
            id="from-behind",
        ),
        pytest.param(
            "За январь-август 2025 года экспорт в Тверскую область составил $9 млн против $7 млн.",
            ["BY RU-TVE exports 9 2025-01..2025-08", "BY RU-TVE exports 7 2024-01..2024-08"],
            id="ru-against",
        ),
        # but not what is bought against what is sold
        pytest.param(
            "В 2024 году товарооборот с Тверской областью составил $16 млн. Покупаем больше, чем продаем: $9 млн против $7 млн.",
            ["BY RU-TVE turnover 16 2024-01..2024-12", "BY RU-TVE imports 9 2024-01..2024-12", "BY RU-TVE exports 7 2024-01..2024-12"],
            id="ru-two-ways",
        ),
    ],
)  # fmt: skip
def test_sums_held_against(text: str, lines: list[str]) -> None:
    assert told(LEAD + text) == lines


@pytest.mark.parametrize(
    "past",
    [
        pytest.param("Five years ago we had $14 million.", id="we-had"),
        pytest.param('"Five years ago we were happy with $14 million," he said.', id="we-were"),
    ],
)
def test_what_we_had_years_ago(past: str) -> None:
    """It is of no year that is told, and surely not of this one."""
    assert told(f"{LEAD}In 2024 trade was $24 million. {past}")[1:] == [
        "BY RU-TVE turnover 14 undated"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот с Томской областью за 2012 год – 18 миллионов долларов, причем годом раньше было 23.", ["BY RU-TOM turnover 18 2012-01..2012-12", "BY RU-TOM turnover 23 2011-01..2011-12"], id="ru-moreover-a-year-earlier"),
        pytest.param("В 2012 году продовольствия из Беларуси в Новосибирскую область пришло миллионов на 30-35 в долларах.", ["BY RU-NVS exports 30 2012-01..2012-12"], id="ru-inverted-range"),
    ],
)  # fmt: skip
def test_moreover_and_inverted(text: str, expected: list[str]) -> None:
    assert told(text) == expected


BRACKETS_OF = [
    pytest.param("MINSK, 29 May 2009. In the first quarter of 2009 Belarus' trade with Russia fell to $4.4 billion. The trade gap stood at $2.0 billion (minus $3.2 billion a year earlier).", ["BY RU turnover 4400 2009-01..2009-03", "BY RU balance -2000 2009-01..2009-03", "BY RU balance -3200 2008-01..2008-03"], id="brackets_year_before"),
    pytest.param("MINSK, 29 May 2009. In the first quarter of 2009 Belarus' trade with Russia fell to $4.4 billion. Exports were $1.2 billion ($2.4 billion a year before).", ["BY RU turnover 4400 2009-01..2009-03", "BY RU exports 1200 2009-01..2009-03", "BY RU exports 2400 2008-01..2008-03"], id="brackets_year_before_exports"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), BRACKETS_OF)
def test_a_year_before_in_brackets_dates_what_they_hold(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Беседа в Москве\n\n13 июля 2021\n\nПрошлый, пандемийный год дался непросто, взаимная торговля России и Беларуси просела на 16 процентов, до 28,6 миллиарда долларов.", ["BY RU turnover 28600 2020-01..2020-12 -16%"], id="ru-a-hard-last-year"),
        pytest.param("Беседа в Москве\n\n13 июля 2021\n\nЕсли в прошлом году товарооборот Беларуси с Россией был 28 млрд долларов, то в этом выйдем на 36 млрд.", ["BY RU turnover 28000 2020-01..2020-12", "BY RU turnover 36000 2021-01..2021-12 forecast"], id="ru-then-this-year"),
        pytest.param("Если в 2020 году поставили вам продовольствия на 4,3 миллиарда долларов, то в этом будет еще больше. Так сказал президент Беларуси в Москве.", ["BY RU exports 4300 2020-01..2020-12"], id="ru-if-last-year"),
        pytest.param("За прошлый год товарооборот Воронежской области с Беларусью увеличился, если сравнивать с 2016-м, на 21% и достиг 342 млн долларов. В 2014 году в Воронеже открылся торговый дом.", ["BY RU-VOR turnover 342 2017-01..2017-12 +21%"], id="ru-if-compared-with"),
        pytest.param("In January-March 2007 Russia shipped to Belarus 6 percent fewer goods than in the first quarter of 2006. Exports to Russia rose by 21.4 percent (they now make up 38 percent of all exports).", ["BY RU imports none 2007-01..2007-03 -6%", "BY RU exports none 2007-01..2007-03 +21.4%"], id="now-in-brackets"),
        pytest.param("Belarus exported about $70 million worth of meat to China in January-September 2019. Russia remained the main buyer of Belarusian food. Its share of the country's food export dropped to 77 percent from 81 percent a year ago, with $2.9 billion worth of farm products delivered in the nine-month period.", ["BY RU exports 2900 2019-01..2019-09"], id="from-a-share-a-year-ago"),
    ],
)  # fmt: skip
def test_years_by_their_neighbours(text: str, expected: list[str]) -> None:
    assert told(text) == expected
