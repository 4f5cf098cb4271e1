"""How numbers, sums, periods and dates are written."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from articles.charts import formats
from articles.extraction.records import Period, Qualifier

SPACES = str.maketrans({formats.NBSP: " ", formats.THIN: " "})


@pytest.mark.parametrize(
    ("value", "currency", "high", "words"),
    [
        ("420000000", "USD", None, "$420 million"),
        ("385500000", "USD", None, "$385.5 million"),
        ("1204500000", "USD", None, "$1,204.5 million"),
        ("1200000000", "USD", None, "$1.2 billion"),
        ("29500000000", "RUB", None, "RUB 29.5 billion"),
        ("498000000", "USD", "512000000", "$498–512 million"),
        ("950000", "EUR", None, "€950 thousand"),
        ("-31000000", "USD", None, "−$31 million"),
        ("0", "BYN", None, "BYN 0"),
    ],
)
def test_a_sum_is_told_in_digits_and_words(
    value: str, currency: str, high: str | None, words: str
) -> None:
    told = formats.amount(Decimal(value), currency, Decimal(high) if high else None)
    assert told.translate(SPACES) == words


@pytest.mark.parametrize(
    ("start", "end", "long", "short"),
    [
        ("2022-01", "2022-12", "2022", "2022"),
        ("2022-01", "2022-08", "January–August 2022", "Jan–Aug 2022"),
        ("2022-08", "2022-08", "August 2022", "Aug 2022"),
        ("2019-01", "2021-12", "2019–2021", "2019–2021"),
        ("2021-10", "2022-03", "October 2021 – March 2022", "Oct 2021 – Mar 2022"),
    ],
)
def test_a_period_is_told_long_and_short(start: str, end: str, long: str, short: str) -> None:
    period = Period(start, end)
    assert formats.period_long(period).translate(SPACES) == long
    assert formats.period_short(period).translate(SPACES) == short


def test_a_date_is_written_out() -> None:
    day = date(2022, 11, 3)
    assert formats.date_long(day).translate(SPACES) == "3 November 2022"
    assert formats.date_short(day).translate(SPACES) == "3 Nov 2022"
    assert formats.date_short(None) == "–"


@pytest.mark.parametrize(
    ("qualifier", "words", "mark"),
    [
        ("over", "at least $5", "≥"),
        ("under", "at most $5", "≤"),
        ("about", "about $5", "≈"),
        ("exact", "$5", ""),
    ],
)
def test_a_hedge_has_words_and_a_sign(qualifier: str, words: str, mark: str) -> None:
    assert formats.hedged("$5", qualifier) == words
    assert formats.hedge_mark(Qualifier(qualifier)) == mark


def test_a_change_keeps_its_sign_and_never_wraps() -> None:
    assert formats.change(Decimal("63.8")) == "+63.8\u00a0%"
    assert formats.change(Decimal("-4.50")) == "−4.5\u00a0%"


def test_separators_are_those_of_the_language() -> None:
    with override("ru"):
        assert formats.number(Decimal("1204.5")) == "1\u202f204,5"


@given(st.decimals(min_value=1, max_value=10**14, places=2))
def test_all_digits_are_kept(value: Decimal) -> None:
    assert Decimal(formats.number(value).replace(",", "")) == value


@given(st.decimals(min_value=Decimal("0.01"), max_value=10**14, places=2))
def test_rounding_stays_within_half_a_percent(value: Decimal) -> None:
    assert abs(formats.rounded(value) - value) <= value * Decimal("0.005")
