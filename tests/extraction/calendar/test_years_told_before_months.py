"""Months and whole years of the year that a clause began with, parts as "ours", and tonnes by the way."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told


def periods(text: str) -> list[str]:
    """Return the months of each figure of a text that appeared on 15 September 2023."""
    return [f"{f.period.start}..{f.period.end}" if f.period else "undated" for f in figures(text)]


YEARS = [
    pytest.param("В прошлом году за девять месяцев товарооборот с Омской областью составил 64 млн долларов.", ["2022-01..2022-09"], id="ru_months"),
    pytest.param("Товарооборот с Омской областью в прошлом году составил 64 млн долларов за полгода и 120 млн за весь год.", ["2022-01..2022-06", "2022-01..2022-12"], id="ru_half_and_whole"),
    pytest.param("Товарооборот с Омской областью в позапрошлом году составил 64 млн долларов за весь год.", ["2021-01..2021-12"], id="ru_year_before_last"),
    pytest.param("Last year trade with Omsk Oblast came to $64 million over nine months.", ["2022-01..2022-09"], id="en_months"),
    pytest.param("Last year trade with Omsk Oblast, let me remind you, came to $64 million for the whole year.", ["2022-01..2022-12"], id="en_whole"),
    pytest.param("В прошлом году товарооборот с Омской областью вырос, а за пять месяцев упал на 5%.", ["2023-01..2023-05"], id="ru_but_months"),
    pytest.param("Last year trade with Omsk Oblast grew, but in January-May it fell by 5%.", ["2023-01..2023-05"], id="en_but_months"),
]  # fmt: skip
TOLD = [
    pytest.param("Оборот с Архангельской областью за 2019 год – 19 миллионов долларов, из них 16 наш экспорт.", ["BY RU-ARK turnover 19 2019-01..2019-12", "BY RU-ARK exports 16 2019-01..2019-12"], id="ru_ours"),
    pytest.param("Trade with Vologda Oblast was $455 million in 2019. Tonnage held: 610 thousand against 604.", ["BY RU-VLG turnover 455 2019-01..2019-12"], id="en_tonnage"),
    pytest.param("С Вологодской областью оборот за 2019 год 455 миллионов долларов. Падение 6,2 процента, металл подешевел, тонны же остались: 610 тысяч против 604. В 2018 году было 648 миллионов.", ["BY RU-VLG turnover 455 2019-01..2019-12 -6.2%", "BY RU-VLG turnover 648 2018-01..2018-12"], id="ru_tonnes"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_months_are_of_the_year_told(text: str, expected: list[str]) -> None:
    assert periods(text) == expected


@pytest.mark.parametrize(("text", "records"), TOLD)
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records


AFTER_YEAR = [
    pytest.param("MINSK, 20 June 2022. Trade between Russia and Belarus rose by a quarter to $38 billion in 2021, the minister said, adding that between January and April it put on another 8 percent to top $12 billion.", ["BY RU turnover 38000 2021-01..2021-12 +25%", "BY RU turnover 12000 2022-01..2022-04 +8%"], id="months_after_year_en"),
    pytest.param("МИНСК, 20 июня 2022 года. Товарооборот России и Беларуси в 2021 году вырос до $38 млрд, а за четыре месяца – ещё на 8%, до $12 млрд.", ["BY RU turnover 38000 2021-01..2021-12", "BY RU turnover 12000 2022-01..2022-04 +8%"], id="months_after_year_ru"),
    pytest.param("MINSK, 20 June 2022. Trade between Russia and Belarus reached $38 billion in 2021, $12 billion of it in January-April.", ["BY RU turnover 38000 2021-01..2021-12", "BY RU turnover 12000 2021-01..2021-04"], id="lookalike_part"),
    pytest.param("MINSK, 2 February 2022. Trade between Russia and Belarus reached $38 billion in 2021, and in January-October it was $31 billion.", ["BY RU turnover 38000 2021-01..2021-12", "BY RU turnover 31000 2021-01..2021-10"], id="lookalike_and_of_year"),
    pytest.param("MINSK, 16 March 2011. \"In 2009 the trade of Belarus and Russia fell to $23 billion, but now we are back on track, and in January it jumped by 41%,\" the premier said.", ["BY RU turnover 23000 2009-01..2009-12", "BY RU turnover none 2011-01..2011-01 +41%"], id="now"),
    pytest.param("МИНСК, 20 июля 2020 года. В 2019 году товарооборот России и Беларуси превысил $34 млрд, однако за январь-июнь он снизился на 18%.", ["BY RU turnover 34000 2019-01..2019-12", "BY RU turnover none 2020-01..2020-06 -18%"], id="but_told_otherwise_ru"),
    pytest.param("MINSK, 20 July 2020. Trade between Russia and Belarus exceeded $34 billion in 2019, however in January-June it came to $13 billion.", ["BY RU turnover 34000 2019-01..2019-12", "BY RU turnover 13000 2020-01..2020-06"], id="however"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), AFTER_YEAR)
def test_months_behind_a_year_told_are_of_the_year_that_goes_on(
    text: str, lines: list[str]
) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Despite a slowdown of the trade of Belarus with Komi in 2011 an increase of 15% was registered in January-July 2012.", ["BY RU-KO turnover none 2012-01..2012-07 +15%"], id="despite-without-comma"),
        pytest.param("After the decline of exports of Belarus to Komi in 2011 they grew by 15% in January-July 2012.", ["BY RU-KO exports none 2012-01..2012-07 +15%"], id="after-without-comma"),
        pytest.param("In 2011 an increase of 15% was registered in the trade of Belarus with Komi.", ["BY RU-KO turnover none 2011-01..2011-12 +15%"], id="of-the-year-told"),
        pytest.param("Несмотря на спад торговли Беларуси с Коми в 2011 году рост на 15% отмечен в январе-июле 2012 года.", ["BY RU-KO turnover none 2012-01..2012-07 +15%"], id="despite-without-comma-in-russian"),
    ],
)  # fmt: skip
def test_a_year_set_against_without_a_comma(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Exports of the Saratov Region to Belarus amounted to $88.3 million. That is 14% more than in January-September of 2022.", ["BY RU-SAR imports 88.3 2023-01..2023-09 +14%"], id="months a year behind those compared with"),
        pytest.param("Exports of the Saratov Region to Belarus amounted to $88.3 million and imports to $102.7 million. That is 14% and 22% more than in January-September of 2022.", ["BY RU-SAR imports 88.3 2023-01..2023-09 +14%", "BY RU-SAR exports 102.7 2023-01..2023-09 +22%"], id="both ways compared with the same months"),
        pytest.param("Экспорт Саратовской области в Беларусь составил 88,3 млн долларов. Это на 14% больше, чем в январе-сентябре 2022 года.", ["BY RU-SAR imports 88.3 2023-01..2023-09 +14%"], id="месяцы сравнения на год раньше"),
    ],
)  # fmt: skip
def test_months_behind_those_that_the_next_sentence_compares_with(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
