"""Series: never unlike figures in one line."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status
from articles.series.build import (
    best_year,
    build_observations,
    build_pace,
    build_series,
    compare_with_year_before,
    newest_stated,
    running_year,
)
from tests.builders import MILLION, make_row, to_date, year

PERIODS = [
    year(2021),
    year(2022),
    to_date(2022, 3),
    to_date(2022, 9),
    Period("2022-01", "2022-01"),
    Period("2022-04", "2022-06"),
    Period("2022-07", "2022-12"),
    Period("2020-01", "2022-12"),
]
rows = st.lists(
    st.builds(
        make_row,
        st.integers(1, 900),
        period=st.sampled_from(PERIODS),
        status=st.sampled_from(Status),
        qualifier=st.sampled_from([Qualifier.EXACT, Qualifier.OVER, Qualifier.UNDER]),
    ),
    max_size=12,
)


@given(rows)
def test_no_series_joins_unlike_periods_or_statuses(figures):
    for series in build_series(build_observations(figures)):
        for item in series.observations:
            assert item.period.kind is series.kind
            assert item.status is series.status
        ends = [item.period.end for item in series.observations]
        assert ends == sorted(ends)


@given(rows)
def test_every_figure_is_shown_or_stands_beside_the_one_shown(figures):
    observations = build_observations(figures)
    held = [row for item in observations for row in (item.figure, *item.alternatives)]
    assert sorted(row.pk for row in held) == sorted(row.pk for row in figures)
    assert len({(item.status, item.period) for item in observations}) == len(observations)


@given(rows)
def test_a_pace_line_counts_from_january_of_its_year_and_holds_actuals(figures):
    for line in build_pace(build_observations(figures), Flow.TURNOVER):
        months = [item.month for item in line.observations]
        assert months == sorted(set(months))
        for item in line.observations:
            assert item.period.start == f"{line.year}-01"
            assert item.period.end.startswith(str(line.year))
            assert item.status is Status.ACTUAL


@given(rows)
def test_the_best_year_is_not_ranked_from_two_bounds(figures):
    observations = build_observations(figures)
    best = best_year(observations)
    years = [
        item
        for item in observations
        if item.period.kind is PeriodKind.YEAR and item.status is Status.ACTUAL
    ]
    if best is not None:
        bounds = [item for item in years if item.qualifier is not Qualifier.EXACT]
        assert best.qualifier is Qualifier.EXACT or len(bounds) == 1
        assert best.value == max(item.value for item in years)


def test_the_newest_value_is_of_the_period_that_ends_last():
    figures = [
        make_row(570, period=year(2022)),
        make_row(200, period=to_date(2023, 4), published=date(2023, 5, 1)),
        make_row(800, period=year(2023), status=Status.TARGET),
    ]
    assert newest_stated(build_observations(figures)).value == 200 * MILLION


def test_what_was_told_of_months_to_come_is_neither_the_newest_nor_the_best_value():
    said = date(2022, 10, 5)
    told = make_row(900, period=year(2022), published=said)
    assert newest_stated(build_observations([told])).value == 900 * MILLION
    assert best_year(build_observations([told])) is None
    over = make_row(400, period=to_date(2022, 9), published=said)
    figures = build_observations([told, over, make_row(300, period=year(2021))])
    assert newest_stated(figures).value == 400 * MILLION
    assert best_year(figures).value == 300 * MILLION


def test_the_running_year_stands_apart_until_its_full_value_is_stated():
    figures = [make_row(570, period=year(2022)), make_row(385, period=to_date(2022, 9))]
    assert running_year(build_observations(figures)) is None
    figures.append(make_row(200, period=to_date(2023, 4)))
    assert running_year(build_observations(figures)).value == Decimal(200 * MILLION)


def beside(newest, *others):
    """Return the newest figure beside the year before."""
    observations = build_observations([newest, *others])
    return compare_with_year_before(newest_stated(observations), observations)


def test_the_newest_value_stands_beside_the_same_months_a_year_before():
    newest = make_row("252", period=to_date(2022, 8))
    others = [make_row("300.0", period=to_date(2021, 8)), make_row("450", period=year(2021))]
    compared = beside(newest, *others)
    assert compared.before.figure == others[0]
    assert compared.growth_pct == -16
    assert compared.growth.contains(Decimal(-16))


def test_two_bounds_stand_beside_each_other_without_growth():
    hedged = {"qualifier": Qualifier.OVER}
    newest = make_row("500", **hedged)
    assert beside(newest, make_row("500", period=year(2021), **hedged)) is None
    assert beside(newest, make_row("400", period=year(2021))).growth.high is None


def test_a_year_is_not_compared_with_part_of_the_year_before():
    assert beside(make_row("500"), make_row("400", period=to_date(2021, 11))) is None
