"""A change that sets today's sum beside one of years ago is no growth over a year."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures

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
