"""Sums, rates, months and names of regions written another way are read alike."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.page.notation import write_out
from tests.extraction.told import told

SUMS = [
    "$4.5m",
    "USD 4.5mn",
    "$4.5 mln.",
    "4.5 million U.S. dollars",
    "$0.0045 billion",
    "4.5 MLN USD",
]
RATES = ["14%", "14 pct", "14 pc", "14 percents", "14 per-cent"]
MONTHS = {
    "1H 2023": "2023-06",
    "in 9M 2023": "2023-09",
    "11M of 2023": "2023-11",
    "H1 2023": "2023-06",
    "Jan.–Sept. 2023": "2023-09",
    "Jan-Aug 2023": "2023-08",
    "the first quarter (Jan - Mar 2023)": "2023-03",
}
OF_COUNTRIES = {
    "of Russia": "Buyers of Belarusian goods in 2023:\n\nTula Region of Russia – $20 million\n\n"
    "Penza Region of the Russian Federation – $40 million",
    "in brackets": "Buyers of Belarusian goods in 2023:\n\nTula Oblast (Russia) – $20 million\n\n"
    "Penza Oblast (Russian Federation) – $40 million",
    "in Russian": "Покупатели белорусских товаров в 2023 году:\n\nТульская область России – 20 млн долларов\n\n"
    "Пензенская область (РФ) – 40 млн долларов",
}


@pytest.mark.parametrize("sum_", SUMS)
def test_a_sum_is_read_however_short_it_is_written(sum_: str) -> None:
    text = f"In 2023 trade between Belarus and Tula Oblast reached {sum_} and grew by a tenth."
    figures = extract(text).figures
    assert [(figure.value, figure.change_pct) for figure in figures] == [(4_500_000, 10)]


@pytest.mark.parametrize("rate", RATES)
def test_a_rate_is_read_however_percent_is_written(rate: str) -> None:
    text = f"In 2023 trade of Belarus with Tula Oblast grew by {rate} and came to $4.5 million."
    assert [figure.change_pct for figure in extract(text).figures] == [14]


@pytest.mark.parametrize(("months", "last"), MONTHS.items(), ids=MONTHS)
def test_letters_and_numbers_name_months(months: str, last: str) -> None:
    text = f"Trade between Belarus and Tula Oblast over {months} came to $9m."
    periods = [figure.to_dict() for figure in extract(text).figures]
    assert [(period["start"], period["end"]) for period in periods] == [("2023-01", last)]


def test_a_base_in_short_months_carries_its_index() -> None:
    text = (
        "In Jan.–Jul. 2023 trade of Belarus with Tula Oblast came to $9m (120% to Jan.–Jul. 2022)."
    )
    assert [figure.change_pct for figure in extract(text).figures] == [20]


def test_a_year_is_told_by_sums_in_dollars_and_months_in_short() -> None:
    text = "Talks in Minsk\n\nMINSK, 16 June. In 2021 trade with Tula Oblast was 9 million U.S. dollars."
    told = text + " It grew by a fifth in Jan.–Apr. of this year."
    assert extract(told).published == "2022-06-16"


def test_a_sum_in_full_digits_ends_no_row_of_years() -> None:
    text = "Exports from Belarus to Tula Oblast rose from 3 900 000 dollars in 2021 to 31 500 000 dollars in 2023."
    periods = [figure.to_dict() for figure in extract(text).figures]
    assert [(p["value"], p["start"][:4], p["end"][:4]) for p in periods] == [
        (3_900_000, "2021", "2021"),
        (31_500_000, "2023", "2023"),
    ]


def test_millions_before_a_year_are_no_months() -> None:
    figures = extract("Trade of Belarus with Tula Oblast was $9m 2023 saw a record.").figures
    assert [figure.value for figure in figures] == [9_000_000]


def test_what_is_written_short_is_given_back_as_it_stands() -> None:
    text = "Trade with Tula hits $4.5m\n\nTrade of Belarus with Tula Oblast was $4.5m in 2023, up 5 pct."
    found = extract(text)
    assert found.title == "Trade with Tula hits $4.5m"
    assert [figure.evidence for figure in found.figures] == ["$4.5m"]
    assert extract(text, title="hits $4.5 million").title == "hits $4.5 million"
    assert found.figures[0].span.of(text) == "$4.5m"


@pytest.mark.parametrize("marks", ['""', "„“", ("``", "''"), ("''", "''")], ids="".join)
def test_speech_is_read_between_any_marks(marks: tuple[str, str]) -> None:
    said = "We traded with Belarus for 9 million dollars in 2023, and it is not the limit"
    text = f"Tula and Minsk\n\n{marks[0]}{said},{marks[1]} Tula Oblast Governor Ivan Karpuk said."
    found = extract(text)
    assert [(quote.text, quote.speaker) for quote in found.quotes] == [(f"{said},", "Ivan Karpuk")]
    assert [(figure.partner, figure.value) for figure in found.figures] == [("RU-TUL", 9_000_000)]


def test_countries_are_read_by_their_full_names_and_given_back_with_them() -> None:
    text = (
        "Trade with Tula\n\nBelarus’ Ambassador to {} Ivan Karpuk recalled that in 2023 trade with Tula "
        "Oblast had barely topped $9m. “We shall sell more to it,” Ivan Karpuk said."
    )
    short, full = (extract(text.format(name)) for name in ("Russia", "the Russian Federation"))
    assert [(f.partner, f.value) for f in full.figures] == [("RU-TUL", 9_000_000)]
    assert [(f.partner, f.value) for f in short.figures] == [("RU-TUL", 9_000_000)]
    assert full.quotes[0].role == "Belarus’ Ambassador to the Russian Federation"


@pytest.mark.parametrize(
    "text",
    ["a stand of 5 m", "a 5 m-long boom", "Grade B, 5 b", "the U.S. market"],
)
def test_what_may_be_no_sum_is_left(text: str) -> None:
    assert write_out(text) == (text, ())


@pytest.mark.parametrize("text", OF_COUNTRIES.values(), ids=OF_COUNTRIES)
def test_the_country_of_a_region_is_no_buyer_itself(text: str) -> None:
    figures = extract(text).figures
    assert [(f.partner, f.flow.value, f.value) for f in figures] == [
        ("RU-TUL", "exports", 20_000_000),
        ("RU-PNZ", "exports", 40_000_000),
    ]


@pytest.mark.parametrize("hedge", ["in excess of", "approximately", "slightly more than", "up to"])
def test_a_small_sum_may_have_any_hedge(hedge: str) -> None:
    text = f"In 2023 the turnover of Belarus with Tula Oblast was {hedge} $38 thousand."
    assert [figure.value for figure in extract(text).figures] == [38_000]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2022 Belarus supplied to the Kostroma Region cheese for 4.1 million and 35 tractors for 1.2 million dollars.", ["BY RU-KOS exports 4.1 2022-01..2022-12", "BY RU-KOS exports 1.2 2022-01..2022-12"], id="a number of things behind a sum"),
        pytest.param("За 2022 год из Беларуси в Костромскую область поставлено сыра на 4,1 млн и тридцать тракторов на 1,2 млн долларов.", ["BY RU-KOS exports 4.1 2022-01..2022-12", "BY RU-KOS exports 1.2 2022-01..2022-12"], id="число машин за суммой"),
    ],
)  # fmt: skip
def test_numbers_of_things_behind_sums(text: str, expected: list[str]) -> None:
    assert told(text) == expected
