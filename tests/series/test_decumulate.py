"""Quarters from running totals: only where honest, and a reason where not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Period, Qualifier
from articles.series.build import build_observations
from articles.series.decumulate import LARGEST_ERROR, build_quarters
from articles.series.types import Origin, RefusalReason
from tests.builders import MILLION, make_row, to_date, year

Q3 = Period("2022-07", "2022-09")


def quarters(*rows):
    """Return what is found and what is refused."""
    return build_quarters(build_observations(rows))


def half(text="210", **fields):
    return make_row(text, period=to_date(2022, 6), **fields)


def nine(text="420", **fields):
    return make_row(text, period=to_date(2022, 9), **fields)


def test_a_quarter_is_the_difference_of_two_running_totals():
    later, earlier = nine("420"), half("210")
    (found,), _ = quarters(later, earlier)
    assert (found.period, found.value, found.inputs) == (Q3, 210 * MILLION, (later, earlier))
    assert found.interval.width == 20 * MILLION
    assert found.origin is Origin.IMPLIED


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        pytest.param((nine("300"), half("280")), RefusalReason.COARSE, id="50 percent of rounding"),
        pytest.param((nine("200"), half("280")), RefusalReason.FALLS, id="the total falls"),
        pytest.param(
            (nine(), half(qualifier=Qualifier.ABOUT)), RefusalReason.HEDGED, id="a hedged half"
        ),
        pytest.param(
            (nine(), half(source_slug="other")), RefusalReason.OTHER_SOURCE, id="two sources"
        ),
        pytest.param(
            (nine("420", article_pk=7), nine("510", article_pk=7), half()),
            RefusalReason.TWO_COUNTS,
            id="an article with the counts of both sides",
        ),
        pytest.param((nine(),), RefusalReason.ONE_SIDE, id="no half year"),
        pytest.param(
            (nine(article_pk=5), half(), half("190", article_pk=5, source_slug="else")),
            RefusalReason.REVISED,
            id="the later article revises the half year",
        ),
    ],
)
def test_a_refusal_has_its_reason(rows, reason):
    found, refused = quarters(*rows)
    assert found == ()
    assert [item.reason for item in refused if item.period == Q3] == [reason]


def test_rounding_of_a_refusal_is_told():
    _, refused = quarters(nine("300"), half("280"))
    (refusal,) = (item for item in refused if item.period == Q3)
    assert (refusal.error, refusal.difference) == (10 * MILLION, 20 * MILLION)


def test_an_honest_pair_beside_the_chosen_values_serves():
    rows = (nine(), half("212", source_kind="statistics", source_slug="customs"), half("210"))
    (found,), _ = quarters(*rows)
    assert found.inputs == (rows[0], rows[2])


def test_a_stated_quarter_needs_no_difference():
    stated = make_row("205", period=Q3)
    found, _ = quarters(stated, nine(), half())
    assert [item.figure for item in found] == [stated]


def test_the_first_three_months_are_the_first_quarter():
    row = make_row("100", period=to_date(2022, 3))
    found, refused = quarters(row)
    assert [item.figure for item in found] == [row]
    assert refused == ()


@given(
    st.lists(
        st.tuples(st.sampled_from([3, 6, 9, 12]), st.integers(-500, 900), st.sampled_from("ab")),
        max_size=8,
    )
)
def test_no_quarter_is_negative_or_coarser_than_a_tenth(items):
    rows = [
        make_row(
            number, period=to_date(2022, month) if month < 12 else year(2022), source_slug=slug
        )
        for month, number, slug in items
    ]
    found, refused = quarters(*rows)
    for item in found:
        if item.origin is Origin.IMPLIED:
            assert item.value >= 0
            assert item.interval.width <= 2 * LARGEST_ERROR * item.value
    assert all(item.reason.value for item in refused)
    assert not {item.period for item in found} & {item.period for item in refused}


def test_a_year_of_which_only_the_whole_is_stated_refuses_nothing():
    assert quarters(make_row("570", period=year(2022))) == ((), ())
