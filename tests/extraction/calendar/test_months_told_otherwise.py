"""The same months told in other everyday words: by their days, by quarters, from a beginning to an end."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told as records

EN = "MINSK, 20 November 2020.\n\n{} trade of Belarus with Tula Oblast came to $44.7 million. Exports were $20 million."
RU = "МИНСК, 20 ноября 2020 года.\n\n{} торговля Беларуси с Тульской областью составила 44,7 млн долларов. Экспорт составил 20 млн долларов."


def told(text: str) -> list[tuple[object, ...]]:
    """Return sum in millions, months, status and change of each figure."""
    return [
        (
            f.value and float(f.value) / 1e6,
            f.period and tuple(f.period),
            f.status.value,
            f.change_pct and float(f.change_pct),
        )
        for f in extract(text).figures
    ]


@pytest.mark.parametrize(
    "months",
    [
        "From 1 January to 30 September 2020",
        "From January 1 through September 30",
        "From the 1st of January until the 30th of September",
        "From the beginning of January to the end of September",
        "By the results of the first three quarters",
        "Following the results of three quarters of 2020",
        "The first three quarters:",
        "By the end of nine months",
        "By the end of 9 months of 2020",
    ],
)
def test_months_in_other_words(months: str) -> None:
    nine = ("2020-01", "2020-09")
    assert told(EN.format(months)) == [(44.7, nine, "actual", None), (20, nine, "actual", None)]


@pytest.mark.parametrize(
    "months",
    [
        "С 1 января по 30 сентября 2020 года",
        "За период с 1 января по 30 сентября",
        "С начала января по конец сентября",
        "С начала года по конец сентября",
        "С начала 2020 года до конца сентября",
        "К концу девяти месяцев",
        "По истечении 9 месяцев",
    ],
)
def test_russian_months_in_other_words(months: str) -> None:
    nine = ("2020-01", "2020-09")
    assert told(RU.format(months)) == [(44.7, nine, "actual", None), (20, nine, "actual", None)]


@pytest.mark.parametrize(
    "base",
    ["within", "by the results of", "at the end of", "during", "by the end of"],
)
def test_less_than_in_months_told_otherwise(base: str) -> None:
    text = f"MINSK, 20 November 2020.\n\nTrade of Belarus with Tula Oblast came to $5 million in the first half of 2020, 3% less than {base} the first half of 2019."
    assert told(text) == [(5, ("2020-01", "2020-06"), "actual", -3)]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("By the end of 2021 the turnover was $9 million, exports – $4 million.", "actual"),
        ("By the end of 2021 the sides plan a turnover of $9 million.", "target"),
        ("By the end of 2021 the turnover is expected to make $9 million.", "forecast"),
        ("By the end of 2021 the sides agreed to bring the turnover to $9 million.", "target"),
    ],
)
def test_a_time_by_which_it_was_so_is_no_deadline(text: str, status: str) -> None:
    lead = "In 2020 trade of Belarus with Tula Oblast was $5 million. "
    assert {row[2] for row in told(lead + text)[1:]} == {status}


def test_three_quarters_of_a_sum_are_no_months() -> None:
    text = "MINSK, 20 November 2020.\n\nIn January-May 2020 trade of Belarus with Tula Oblast was $5 million, three quarters of it supplies of tractors."
    assert told(text) == [(5, ("2020-01", "2020-05"), "actual", None)]


WAYS = [
    pytest.param("MINSK, 26 February 2021. In the eight months to August 2020 trade between Belarus and Russia was $17 billion.", ["BY RU turnover 17000 2020-01..2020-08"], id="months_to"),
    pytest.param("MINSK, 26 February 2021. For the three months ended in June 2020 exports of Belarus to Russia were $3 billion.", ["BY RU exports 3000 2020-04..2020-06"], id="months_ended"),
    pytest.param("MINSK, 26 February 2021. In Q1–Q3 2020 trade between Belarus and Russia was $20 billion.", ["BY RU turnover 20000 2020-01..2020-09"], id="quarters"),
    pytest.param("MINSK, 26 February 2021. Trade between Belarus and Russia was $13 billion in last year's first half and $28 billion at year-end 2020.", ["BY RU turnover 13000 2020-01..2020-06", "BY RU turnover 28000 2020-01..2020-12"], id="years_half"),
    pytest.param("MINSK, 26 February 2021. Trade between Belarus and Russia was $35 billion in the full year 2019.", ["BY RU turnover 35000 2019-01..2019-12"], id="full_year"),
    pytest.param("MINSK, 26 February 2021. For the year ended 31 December 2019, trade between Belarus and Russia was $35 billion.", ["BY RU turnover 35000 2019-01..2019-12"], id="year_ended"),
    pytest.param("MINSK, 2 March 2021. Last year the trade of Belarus and Russia was $28 billion. The statistics of the beginning of the year are encouraging. The volume has increased by 12%.", ["BY RU turnover 28000 2020-01..2020-12", "BY RU turnover none 2021-01..2021-12 +12%"], id="begun_en"),
    pytest.param("МИНСК, 2 марта 2021 года. В прошлом году товарооборот Беларуси и России составил $28 млрд. Статистика начала года обнадёживает. Объём увеличился на 12%.", ["BY RU turnover 28000 2020-01..2020-12", "BY RU turnover none 2021-01..2021-12 +12%"], id="begun_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), WAYS)
def test_months_are_told_by_their_end_and_by_their_year(text: str, lines: list[str]) -> None:
    assert records(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Экспорт Беларуси в Тверскую область в I-III кварталах 2021 года составил 12,3 млн долларов.", ["BY RU-TVE exports 12.3 2021-01..2021-09"], id="ru-roman-quarters"),
        pytest.param("Экспорт Беларуси в Тверскую область с первого по третий квартал 2021 года составил 12,3 млн долларов.", ["BY RU-TVE exports 12.3 2021-01..2021-09"], id="ru-from-first-to-third"),
        pytest.param("In the first semester of 2021 exports of Belarus to Tver Oblast amounted to $12.3 million.", ["BY RU-TVE exports 12.3 2021-01..2021-06"], id="semester"),
        pytest.param("For half a year of 2021 exports of Belarus to Tver Oblast amounted to $12.3 million.", ["BY RU-TVE exports 12.3 2021-01..2021-06"], id="half-a-year-of"),
        pytest.param("In Q1'2021 exports of Belarus to Tver Oblast amounted to $12.3 million.", ["BY RU-TVE exports 12.3 2021-01..2021-03"], id="quarter-with-an-apostrophe"),
        pytest.param("В 2021 году экспорт Беларуси в Тверскую область составил 12,3 млн долларов, упав на 20%.", ["BY RU-TVE exports 12.3 2021-01..2021-12 -20%"], id="ru-having-fallen"),
        pytest.param("В 2021 году экспорт Беларуси в Тверскую область составил 12,3 млн долларов, удвоившись.", ["BY RU-TVE exports 12.3 2021-01..2021-12 +100%"], id="ru-having-doubled"),
    ],
)  # fmt: skip
def test_months_and_changes_in_rarer_words(text: str, expected: list[str]) -> None:
    assert records(text) == expected
