"""Values that cannot all be right are found."""

from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Flow, Qualifier
from articles.series.build import build_observations, build_pace
from articles.series.checks import find_magnitude_slips
from articles.series.types import NoteKind
from tests.builders import make_row, to_date, year


def test_a_million_for_a_billion_is_found():
    slip = make_row("32", period=year(2017), partner="RU", qualifier=Qualifier.OVER)
    half = make_row("23000", period=to_date(2018, 6), partner="RU", qualifier=Qualifier.OVER)
    notes = find_magnitude_slips([slip, half])
    assert {note.figures for note in notes} == {(slip, half), (half, slip)}
    assert {note.kind for note in notes} == {NoteKind.MAGNITUDE}


def test_among_several_only_the_slip_is_found():
    slip = make_row("0.57", period=year(2022))
    rows = [make_row(text, period=year(2018 + n)) for n, text in enumerate(("356", "330", "252"))]
    assert [note.figures[0] for note in find_magnitude_slips([slip, *rows])] == [slip]


@pytest.mark.parametrize(
    "other",
    [
        {"millions": "20", "period": year(2021)},
        {"millions": "45", "period": to_date(2023, 1)},
        {"millions": "50000", "currency": "RUB"},
        {"millions": "50000", "partner": "RU"},
        {"millions": "0.1", "product": "timber"},
        {"millions": "0.1", "flow": Flow.BALANCE},
        {"millions": "50000", "status": "target"},
    ],
    ids=str,
)
def test_what_differs_for_a_reason_is_no_slip(other):
    assert find_magnitude_slips([make_row("500"), make_row(**other)]) == ()


def lines(*rows, flow=Flow.TURNOVER):
    """Return the pace lines of figures."""
    return build_pace(build_observations(rows), flow)


def test_a_running_total_that_falls_is_marked():
    earlier, later = (
        make_row("235.3", period=to_date(2022, 6)),
        make_row("210", period=to_date(2022, 9)),
    )
    (line,) = lines(earlier, later)
    (note,) = line.observations[1].notes
    assert (note.kind, note.figures) == (NoteKind.FALLS, (later, earlier))
    assert line.observations[0].notes == ()


def test_a_balance_may_fall():
    rows = [
        make_row("30", period=to_date(2022, 6), flow=Flow.BALANCE),
        make_row("10", period=to_date(2022, 9), flow=Flow.BALANCE),
    ]
    (line,) = lines(*rows, flow=Flow.BALANCE)
    assert all(not item.notes for item in line.observations)


def test_less_within_the_rounding_is_no_fall():
    (line,) = lines(
        make_row("47", period=to_date(2022, 6)), make_row("46.9", period=to_date(2022, 9))
    )
    assert all(not item.notes for item in line.observations)


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=12))
def test_each_value_is_measured_against_the_median_of_the_others(numbers):
    rows = [make_row(str(number), period=year(1990 + 4 * n)) for n, number in enumerate(numbers)]
    expected = []
    for place, number in enumerate(numbers):
        middle = median(numbers[:place] + numbers[place + 1 :])
        if number >= 100 * middle or 100 * number <= middle:
            expected.append(rows[place])
    assert [note.figures[0] for note in find_magnitude_slips(rows)] == expected


def test_a_tenth_of_the_years_around_it_is_a_slip_but_not_of_those_long_ago():
    years = [make_row(text, period=year(of)) for of, text in ((2016, 26100), (2017, 32000))]
    part = make_row(600, period=to_date(2017, 7))
    (note,) = find_magnitude_slips([*years, make_row(29500, period=year(2020)), part])
    assert note.figures[0] == part
    long_ago = make_row(1000, period=year(1996))
    assert find_magnitude_slips([*years, make_row(29500, period=year(2020)), long_ago]) == ()


def test_two_values_of_near_years_are_too_few_to_tell_which_is_off():
    rows = [make_row(600, period=year(2016)), make_row(32000, period=year(2017))]
    assert find_magnitude_slips(rows) == ()
