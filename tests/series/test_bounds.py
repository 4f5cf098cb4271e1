"""What a value as written allows, and what bounds forbid."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Qualifier
from articles.series.bounds import (
    agree,
    growth_pct,
    interval_of,
    may_compare,
    written_digits,
    written_unit,
)
from articles.series.types import Interval
from tests.builders import MILLION, make_row, year

OVER, UNDER, ABOUT = Qualifier.OVER, Qualifier.UNDER, Qualifier.ABOUT


def millions(low, high):
    """Return an interval in millions; `None` leaves an end open."""
    return Interval(*(None if end is None else Decimal(str(end)) * MILLION for end in (low, high)))


@pytest.mark.parametrize(
    ("value", "evidence", "unit"),
    [
        pytest.param(47_800_000, "47,8 млн долларов", 100_000, id="decimal comma"),
        pytest.param(1_204_500_000, "1 204,5 млн", 100_000, id="space between thousands"),
        pytest.param(1_204_500_000, "$1,204.5 mln", 100_000, id="comma between thousands"),
        pytest.param(420_000_000, "$420 million", 10_000_000, id="end zero is tens"),
        pytest.param(421_000_000, "$421 million", MILLION, id="units"),
        pytest.param(50_000_000, "$50 million", MILLION, id="two digits are as written"),
        pytest.param(420_000_000, "420,000,000 dollars", 10_000_000, id="written out in full"),
        pytest.param(2_000_000_000, "2 billion", 1_000_000_000, id="one digit"),
        pytest.param(2_000_000_000, "2.0 billion", 100_000_000, id="a zero after the point counts"),
        pytest.param(500_000_000, "half a billion", 100_000_000, id="words"),
        pytest.param(250_000_000, "in 2021, 250 million", 10_000_000, id="a year is not the value"),
        pytest.param(-35_500_000, "a deficit of 35.5 million", 100_000, id="negative"),
    ],
)
def test_rounding_is_read_from_the_digits_written(value, evidence, unit):
    assert written_unit(Decimal(value), evidence) == unit


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (make_row("47.8"), millions("47.75", "47.85")),
        (make_row("420"), millions(415, 425)),
        (make_row("500", qualifier=OVER), millions(500, None)),
        (make_row("6", qualifier=UNDER), millions(None, 6)),
        (make_row("225", qualifier=ABOUT), millions("213.75", "236.25")),
        (make_row("2", qualifier=ABOUT), millions("1.5", "2.5")),
    ],
    ids=["exact", "tens", "over", "under", "about", "about, rounding wider"],
)
def test_a_hedge_decides_what_a_value_allows(row, expected):
    assert interval_of(row) == expected


def test_a_range_allows_what_it_says():
    row = make_row(300, qualifier=Qualifier.RANGE, value_high=Decimal(350 * MILLION))
    assert interval_of(row) == millions(300, 350)


@given(st.integers(1, 10**6), st.integers(0, 9), st.sampled_from(Qualifier))
def test_a_value_always_lies_in_its_own_interval(number, exponent, qualifier):
    value = Decimal(number).scaleb(exponent - 2)
    row = make_row(1, value=value, evidence=f"{value:f}", qualifier=qualifier)
    assert interval_of(row).contains(value)


intervals = st.builds(
    lambda low, width: Interval(low, None if width is None else (low or 0) + width),
    st.none() | st.integers(-100, 100).map(Decimal),
    st.none() | st.integers(0, 50).map(Decimal),
)


@given(st.lists(intervals, min_size=1, max_size=4))
def test_intervals_agree_where_each_two_of_them_overlap(items):
    assert agree(items) == all(one.overlaps(other) for one in items for other in items)


@given(intervals, intervals)
def test_a_difference_undoes_a_sum(one, other):
    total = one.plus(other)
    assert total.minus(other).overlaps(one)


def test_digits_are_counted_as_written():
    assert [written_digits(make_row(text)) for text in ("47", "47.3", "420")] == [2, 3, 2]


@pytest.mark.parametrize("first", [OVER, UNDER])
@pytest.mark.parametrize("second", [OVER, UNDER])
def test_two_bounds_give_no_growth_and_no_comparison(first, second):
    later = make_row(500, qualifier=first, period=year(2022))
    earlier = make_row(500, qualifier=second, period=year(2021))
    assert not may_compare(later, earlier)
    assert growth_pct(later, earlier) is None


def test_one_bound_gives_growth_open_at_one_end():
    growth = growth_pct(make_row(500, qualifier=OVER), make_row("400.0"))
    assert growth is not None
    assert growth.high is None
    assert 24 < growth.low < 25
