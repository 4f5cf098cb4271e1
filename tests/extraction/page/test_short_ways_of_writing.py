"""Ways of writing that a page is read without: signs for words, dashes and hyphens close to their words."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2023 trade between Belarus and Tula Oblast totalled $300 million. Import deliveries grew by 12% to $120 million, while exports fell by 3%.", ["BY RU-TUL turnover 300 2023-01..2023-12", "BY RU-TUL imports 120 2023-01..2023-12 +12%", "BY RU-TUL exports none 2023-01..2023-12 -3%"], id="import-deliveries"),
        pytest.param("Between January & October 2023 trade between Belarus and Tula Oblast totalled $300 million. Exports & imports came to $150 million each.", ["BY RU-TUL turnover 300 2023-01..2023-10", "BY RU-TUL imports 150 2023-01..2023-10", "BY RU-TUL exports 150 2023-01..2023-10"], id="and-sign-between-months"),
        pytest.param("Belarus' export & import operations with Tula Oblast totalled $310 million in 2023.", ["BY RU-TUL turnover 310 2023-01..2023-12"], id="and-sign-of-a-flow"),
        pytest.param("The goods turnover of Tyumen Oblast with Belarus made 1-billion 870-million dollars in 2023.", ["BY RU-TYU turnover 1870 2023-01..2023-12"], id="hyphens-in-a-sum"),
        pytest.param("In 2017 the turnover of Kursk Oblast with Belarus reached $217 million. Exports of the oblast to Belarus–79 million, imports–138 million.", ["BY RU-KRS turnover 217 2017-01..2017-12", "BY RU-KRS imports 79 2017-01..2017-12", "BY RU-KRS exports 138 2017-01..2017-12"], id="dash-close-to-its-words"),
        pytest.param("Foreign trade in goods of Belarus with subjects of the Russian Federation in 2014\n(million US dollars)\n\nTurnover\nIvanovo Oblast - 61.2\nKostroma Oblast - 44.0", ["BY RU-IVA turnover 61.2 2014-01..2014-12", "BY RU-KOS turnover 44 2014-01..2014-12"], id="rows-with-hyphens"),
    ],
)  # fmt: skip
def test_signs_and_hyphens_are_read_as_words(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Товарооборот Смоленской области с Беларусью в 2023 году достиг 2-млрд 295,4-млн долларов.", ["BY RU-SMO turnover 2295.4 2023-01..2023-12"], id="hyphens-in-a-russian-sum"),
        pytest.param("В 2023 году экспорт Удмуртии в Беларусь вырос на 11%, импортные поставки сократились на 6%, до 12 млн долларов.", ["BY RU-UD imports none 2023-01..2023-12 +11%", "BY RU-UD exports 12 2023-01..2023-12 -6%"], id="russian-import-deliveries"),
        pytest.param("Товарооборот Удмуртии и Беларуси в 2023 году – 40 млн долларов, из них экспортные поставки из Удмуртии – 25 млн, импортные поставки – 15 млн.", ["BY RU-UD turnover 40 2023-01..2023-12", "BY RU-UD imports 25 2023-01..2023-12", "BY RU-UD exports 15 2023-01..2023-12"], id="export-and-import-deliveries"),
        pytest.param("Нижегородская область в 2023 году вывезла в Беларусь товаров на 870,5 млн долларов, на 51,9% больше, чем по результатам 2022 года.", ["BY RU-NIZ imports 870.5 2023-01..2023-12 +51.9%"], id="on-results-held-against"),
        pytest.param("По результатам 2023 года товарооборот Самарской области с Беларусью–$212 млн, поставки из Белоруссии–на 22,1% больше.", ["BY RU-SAM turnover 212 2023-01..2023-12", "BY RU-SAM exports none 2023-01..2023-12 +22.1%"], id="dashes-close-to-russian-words"),
    ],
)  # fmt: skip
def test_russian_signs_and_set_phrases_are_read_as_words(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2018 year the trade turnover of Belarus and Tula Oblast made up $84 million, an increase of 7%. Exports made $30 mln in 2018 year and $35 mln in 2019 year.", ["BY RU-TUL turnover 84 2018-01..2018-12 +7%", "BY RU-TUL exports 30 2018-01..2018-12", "BY RU-TUL exports 35 2019-01..2019-12"], id="year-behind-its-number"),
        pytest.param("Trade turnover of Belarus and Tula Oblast grew in 2018 year-on-year by 5%.", ["BY RU-TUL turnover none 2018-01..2018-12 +5%"], id="year-on-year"),
    ],
)  # fmt: skip
def test_year_behind_its_number(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Tula Oblast's trade with Belarus rose by 18 percent on the results of 2023.", ["BY RU-TUL turnover none 2023-01..2023-12 +18%"], id="on-the-results-of-a-year"),
        pytest.param("By the results of the first half of 2023 the turnover of Belarus and Tula Oblast grew by 5% to $90 million. On results of nine months of 2023 exports amounted to $50 million.", ["BY RU-TUL turnover 90 2023-01..2023-06 +5%", "BY RU-TUL exports 50 2023-01..2023-09"], id="by-the-results-of-months"),
        pytest.param("During January-May of the year 2023 Belarus' exports to Russia rose by 23% to $5 billion.", ["BY RU exports 5000 2023-01..2023-05 +23%"], id="months-of-the-year"),
        pytest.param("Trade with Bashkortostan totaled $487.6 million in 2022 and rose by a factor of 1.4. At the year-end 2023, it was $500 million.", ["BY RU-BA turnover 487.6 2022-01..2022-12 +40%", "BY RU-BA turnover 500 2023-01..2023-12"], id="by-a-factor"),
    ],
)  # fmt: skip
def test_set_phrases_are_read_as_common_ones(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("        date 2019-12-13 3.39 RUB\n        Belarus and Tula Oblast\n\n        In 2023, the trade turnover of Belarus with Tula Oblast exceeded $340 million.", ["BY RU-TUL turnover 340 2023-01..2023-12"], id="day-of-loading-indented"),
        pytest.param("\tBelarus and Tula Oblast in figures\n\n\tThe trade with Tula Oblast of Russia came to $340 million.\n\n\t*As of 2022", ["BY RU-TUL turnover 340 2022-01..2022-12"], id="footnote-indented"),
    ],
)  # fmt: skip
def test_indented_pages(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus and Kursk Oblast in 2023 fell by third to $310 million, while exports rose by quarter.", ["BY RU-KRS turnover 310 2023-01..2023-12 -33.3%", "BY RU-KRS exports none 2023-01..2023-12 +25%"], id="by-third"),
        pytest.param("Trade of Belarus and Kursk Oblast in January–May 2023 increased two and half times to $310 million.", ["BY RU-KRS turnover 310 2023-01..2023-05 +150%"], id="two-and-half-times"),
        pytest.param("Trade of Belarus and Kursk Oblast by end of 2023 amounted to $310 million, quarter more than year before.", ["BY RU-KRS turnover 310 2023-01..2023-12 +25%"], id="quarter-more"),
        pytest.param("Trade of Belarus and Kursk Oblast in January–June 2023 has decreased on third, in comparison with same period of last year.", ["BY RU-KRS turnover none 2023-01..2023-06 -33.3%"], id="on-third"),
        pytest.param("Trade of Belarus and Tatarstan in 2023 exceeded billion dollars, almost fifth higher than year earlier.", ["BY RU-TA turnover 1000 2023-01..2023-12 +20%"], id="billion"),
        pytest.param("In third quarter of 2023 trade of Belarus and Kursk Oblast was $31 million. In the third quarter more goods were sent by quarter trains.", ["BY RU-KRS turnover 31 2023-07..2023-09"], id="quarter-of-a-year"),
    ],
)  # fmt: skip
def test_a_translation_without_articles(text: str, expected: list[str]) -> None:
    assert told(text) == expected
