"""A change that sets today's sum beside one of years ago is no growth over a year."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

SINCE = [
    "“Two years ago we traded in $300 million with Perm Krai, today we are at $420 million. It is 40% more.”",
    "“Two years ago trade with Perm Krai stood at $300 million, now it is $420 million, which is 40% more.”",
    "«Два года назад товарооборот с Пермским краем составлял $300 млн, сегодня – $420 млн. Это на 40% больше».",
]


@pytest.mark.parametrize("text", SINCE)
def test_growth_since_years_ago_is_not_read(text: str) -> None:
    assert [(f.value and int(f.value), f.change_pct) for f in figures(text)] == [
        (300_000_000, None),
        (420_000_000, None),
    ]


def test_other_growth_stays() -> None:
    text = "Two years ago trade with Perm Krai was $300 million, now it is $420 million, up 12% on last year."
    assert [f.change_pct for f in figures(text)] == [None, 12]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Since 2000 trade between Belarus and Russia has grown from $9.1 billion almost fourfold, to $35.3 billion in 2019.", ["BY RU turnover 9100 2000-01..2000-12", "BY RU turnover 35300 2019-01..2019-12"], id="fourfold_since"),
        pytest.param("С 2000 года товарооборот Беларуси и России вырос с 9,1 млрд долларов почти в четыре раза – до 35,3 млрд в 2019 году.", ["BY RU turnover 9100 2000-01..2000-12", "BY RU turnover 35300 2019-01..2019-12"], id="ru_fourfold_since"),
    ],
)  # fmt: skip
def test_growth_since_a_year_dates_what_it_grew_from(text: str, expected: list[str]) -> None:
    assert told(text) == expected
