"""Values implied by stated growth and by identities: hollow, one step, inputs listed."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Flow, Qualifier
from articles.series.build import add_implied, build_observations, find_implied
from articles.series.implied import imply_by_growth, imply_by_identity
from articles.series.types import DerivationKind, NoteKind, Origin
from tests.builders import MILLION, make_row, to_date, year


def ends(observation):
    """Return the interval in millions, to one place."""
    interval = observation.interval
    return tuple(
        None if end is None else round(end / MILLION, 1) for end in (interval.low, interval.high)
    )


def beside(millions, flow, **fields):
    """Return a figure of the same article and months as all others of this kind."""
    return make_row(millions, flow=flow, article_pk=7, period=year(2024), **fields)


def test_growth_gives_the_year_before_with_the_rounding_of_both_numbers():
    row = make_row("420", period=to_date(2022, 8), change_pct=30)
    hollow = imply_by_growth(row)
    assert hollow.period == to_date(2021, 8)
    assert round(hollow.value / MILLION) == 323
    assert ends(hollow) == (Decimal("318.0"), Decimal("328.2"))
    assert (hollow.origin, hollow.qualifier) == (Origin.IMPLIED, Qualifier.ABOUT)
    assert (hollow.derivation.kind, hollow.inputs) == (DerivationKind.GROWTH, (row,))


def test_growth_of_a_bound_gives_a_bound():
    hollow = imply_by_growth(make_row("500", qualifier=Qualifier.OVER, change_pct="25.0"))
    assert hollow.qualifier is Qualifier.OVER
    assert hollow.interval.high is None
    assert hollow.value == hollow.interval.low


@pytest.mark.parametrize(
    "fields",
    [
        {"change_pct": None},
        {"change_pct": 30, "period": None},
        {"change_pct": -100},
        {"change_pct": 30, "status": "target"},
        {"change_pct": 30, "flow": Flow.BALANCE},
        {"change_pct": 30, "change_rule": "percent of physical volume"},
        {"change_pct": 30, "change_rule": "in another currency"},
    ],
    ids=str,
)
def test_growth_that_is_not_of_this_value_implies_nothing(fields):
    assert imply_by_growth(make_row(**fields)) is None


def test_a_multiple_is_rounded_to_tenths_of_the_whole():
    percent = imply_by_growth(make_row("140.0", change_pct=40))
    times = imply_by_growth(make_row("140.0", change_pct=40, change_rule="times"))
    assert times.interval.width > percent.interval.width * 5


def test_bounds_combine():
    rows = [beside("47.8", Flow.TURNOVER), beside("47", Flow.EXPORTS, qualifier=Qualifier.OVER)]
    (imports,) = imply_by_identity(Flow.IMPORTS, rows)
    assert ends(imports) == (None, Decimal("0.8"))
    assert imports.qualifier is Qualifier.UNDER
    assert imports.value == Decimal("0.85") * MILLION
    assert imports.inputs == tuple(rows)


def test_two_bounds_make_no_difference():
    rows = [
        beside("50", Flow.TURNOVER, qualifier=Qualifier.UNDER),
        beside("47", Flow.EXPORTS, qualifier=Qualifier.OVER),
    ]
    assert imply_by_identity(Flow.IMPORTS, rows) == []


@pytest.mark.parametrize(
    ("flow", "stated", "expected"),
    [
        (Flow.TURNOVER, {Flow.EXPORTS: "30.0", Flow.IMPORTS: "12.0"}, 42),
        (Flow.EXPORTS, {Flow.TURNOVER: "42.0", Flow.IMPORTS: "12.0"}, 30),
        (Flow.EXPORTS, {Flow.TURNOVER: "42.0", Flow.BALANCE: "18.0"}, 30),
        (Flow.EXPORTS, {Flow.IMPORTS: "12.0", Flow.BALANCE: "18.0"}, 30),
        (Flow.IMPORTS, {Flow.TURNOVER: "42.0", Flow.EXPORTS: "30.0"}, 12),
        (Flow.IMPORTS, {Flow.TURNOVER: "42.0", Flow.BALANCE: "18.0"}, 12),
        (Flow.IMPORTS, {Flow.EXPORTS: "30.0", Flow.BALANCE: "18.0"}, 12),
        (Flow.BALANCE, {Flow.EXPORTS: "12.0", Flow.IMPORTS: "30.0"}, -18),
    ],
)
def test_any_two_of_turnover_exports_imports_balance_give_another(flow, stated, expected):
    (observation,) = imply_by_identity(flow, [beside(text, key) for key, text in stated.items()])
    assert observation.value == expected * MILLION
    assert observation.interval.contains(observation.value)
    assert (observation.flow, len(observation.inputs)) == (flow, 2)


def test_two_sources_make_no_identity():
    rows = [
        beside("42.0", Flow.TURNOVER, source_slug="one"),
        beside("30.0", Flow.EXPORTS, source_slug="two"),
    ]
    assert imply_by_identity(Flow.IMPORTS, rows) == []


def test_two_counts_that_one_source_passes_on_make_no_identity():
    exports = beside("1500", Flow.EXPORTS)
    counts = [beside("2200", Flow.TURNOVER), beside("2650", Flow.TURNOVER)]
    assert imply_by_identity(Flow.IMPORTS, [exports, *counts]) == []
    echoes = [beside("2200", Flow.TURNOVER), beside("2204", Flow.TURNOVER)]
    assert len(imply_by_identity(Flow.IMPORTS, [exports, *echoes])) == 1


def test_exports_above_turnover_imply_no_imports():
    rows = [beside("42.0", Flow.TURNOVER), beside("50.0", Flow.EXPORTS)]
    assert imply_by_identity(Flow.IMPORTS, rows) == []


def build(rows, companions=(), *, show=True):
    """Return the observations of turnover with what is implied."""
    implied = find_implied(Flow.TURNOVER, rows, companions)
    return add_implied(build_observations(rows), implied, show=show)


def test_a_stated_value_replaces_the_implied_one_and_keeps_it():
    rows = [
        make_row("420", period=to_date(2022, 8), change_pct=30),
        make_row("325", period=to_date(2021, 8)),
    ]
    earlier, later = build(rows)
    assert (earlier.origin, earlier.value) == (Origin.STATED, 325 * MILLION)
    assert earlier.implied.inputs == (rows[0],)
    assert earlier.notes == later.notes == ()


def test_a_stated_value_that_does_not_fit_is_challenged():
    rows = [
        make_row("420", period=to_date(2022, 8), change_pct=30),
        make_row("400", period=to_date(2021, 8)),
    ]
    (note,) = build(rows)[0].notes
    assert (note.kind, note.figures) == (NoteKind.DOES_NOT_FIT, (rows[0],))


def test_flows_that_do_not_add_up_are_challenged():
    companions = [beside("30.0", Flow.EXPORTS), beside("12.0", Flow.IMPORTS)]
    (observation,) = build([beside("50.0", Flow.TURNOVER)], companions)
    (note,) = observation.notes
    assert (note.kind, note.figures) == (NoteKind.DOES_NOT_ADD_UP, tuple(companions))


def test_implied_values_can_be_switched_off():
    rows = [make_row("420", change_pct=30)]
    assert [item.origin for item in build(rows, show=False)] == [Origin.STATED]


@given(
    st.lists(
        st.tuples(st.integers(2015, 2023), st.integers(1, 900), st.none() | st.integers(-50, 90)),
        max_size=12,
    )
)
def test_an_implied_value_never_comes_from_an_implied_one(items):
    rows = [
        make_row(number, period=year(when), change_pct=change) for when, number, change in items
    ]
    for observation in build(rows):
        assert all(row in rows for row in observation.inputs)
        if observation.origin is Origin.IMPLIED:
            assert len(observation.inputs) == 1
            assert observation.period not in {row.period for row in rows}
