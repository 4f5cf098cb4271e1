"""Places side by side: the same months only, no rank from two bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Flow, Qualifier
from articles.series.address import Misread
from articles.series.build import build_observations
from articles.series.compare import rank, read_comparison
from articles.series.compare_query import CompareQuery, CompareView, Scale
from tests.builders import make_figure, make_row, to_date, year

CODES = ["RU-ROS", "RU-VOR", "RU-TUL", "BY-HO", "RU"]
queries = st.builds(
    CompareQuery,
    regions=st.lists(st.sampled_from(CODES), unique=True).map(tuple),
    flow=st.sampled_from(Flow),
    cur=st.sampled_from(["USD", "RUB"]),
    months=st.integers(1, 12),
    year=st.none() | st.integers(1990, 2100),
    view=st.sampled_from(CompareView),
    scale=st.sampled_from(Scale),
    indexed=st.booleans(),
    as_of=st.none() | st.dates(),
)


@given(queries)
def test_an_address_and_its_query_are_one(query):
    assert CompareQuery.from_params(query.to_params()) == query


def test_the_seventh_place_and_what_is_no_place_are_named():
    codes = ["RU-ROS", "RU-VOR", "RU-TUL", "RU-BRY", "RU-SMO", "RU-PSK", "RU-KRS", "<b>"]
    query = CompareQuery.from_params({"regions": ",".join(codes)})
    assert query.regions == tuple(codes[:6])
    assert query.misread == (Misread("regions", "RU-KRS"), Misread("regions", "<B>"))


def compare(*codes, **fields):
    """Return the reading of a comparison."""
    return read_comparison(CompareQuery(regions=codes, **fields))


@pytest.mark.django_db
def test_only_the_same_months_stand_side_by_side():
    make_figure(100, period=year(2022))
    make_figure(70, period=to_date(2022, 9))
    make_figure(90, partner_id="RU-VOR", period=to_date(2022, 9))
    full, nine = compare("RU-ROS", "RU-VOR"), compare("RU-ROS", "RU-VOR", months=9)
    assert [len(line.observations) for line in full.lines] == [1, 1]
    assert full.lines[1].observations == (None,)
    assert [item.code for item in nine.ranked] == ["RU-VOR", "RU-ROS"]
    assert [(option.months, option.places) for option in full.period_options] == [(12, 1), (9, 2)]


@pytest.mark.django_db
def test_places_without_a_value_are_listed():
    make_figure(100)
    reading = compare("RU-ROS", "RU-VOR", "RU-XXX")
    assert reading.not_stated == ("RU-VOR",)
    assert reading.unknown == ("RU-XXX",)


@pytest.mark.django_db
def test_the_ranking_is_of_the_newest_year_that_most_have():
    for number in (2021, 2022):
        make_figure(100, period=year(number))
        make_figure(90, partner_id="RU-VOR", period=year(number))
    make_figure(110, period=year(2023))
    assert compare("RU-ROS", "RU-VOR").period == year(2022)
    assert compare("RU-ROS", "RU-VOR", year=2023).period == year(2023)


@pytest.mark.django_db
def test_a_belarusian_region_is_compared_by_its_own_trade():
    make_figure(100, reporter_id="BY-HO", partner_id="RU")
    make_figure(90, partner_id="RU")
    reading = compare("BY-HO", "RU")
    assert [line.observations[0].value for line in reading.lines] == [100_000_000, 90_000_000]


@pytest.mark.django_db
def test_the_index_starts_at_the_first_common_year():
    for code, number, value in [
        ("RU-ROS", 2020, 80),
        ("RU-ROS", 2021, 100),
        ("RU-ROS", 2022, 150),
        ("RU-VOR", 2021, 50),
        ("RU-VOR", 2022, 40),
    ]:
        make_figure(value, partner_id=code, period=year(number))
    reading = compare("RU-ROS", "RU-VOR")
    assert reading.index_year == 2021
    assert [line.index for line in reading.lines] == [(80, 100, 150), (None, 100, 80)]


@pytest.mark.django_db
def test_one_hedged_value_forbids_the_index():
    for code in ("RU-ROS", "RU-VOR"):
        make_figure(100, partner_id=code, period=year(2021))
    make_figure(120, qualifier="over")
    assert compare("RU-ROS", "RU-VOR").index_year is None


@pytest.mark.django_db
def test_six_places_cost_as_many_queries_as_two(django_assert_num_queries):
    for code in CODES:
        make_figure(100, partner_id="RU" if code == "BY-HO" else code)
    for codes in (CODES[:2], CODES):
        with django_assert_num_queries(3):
            compare(*codes)


observations = st.lists(
    st.tuples(
        st.integers(1, 9), st.sampled_from([Qualifier.EXACT, Qualifier.OVER, Qualifier.UNDER])
    ),
    max_size=6,
).map(
    lambda items: {
        f"RU-{number}": build_observations([make_row(value, qualifier=qualifier)])[0]
        for number, (value, qualifier) in enumerate(items)
    }
)


@given(observations)
def test_two_bounds_are_never_ranked_against_each_other(chosen):
    ranked = rank(chosen)
    assert {item.code for item in ranked} == set(chosen)
    placed = [item for item in ranked if item.place is not None]
    assert sum(item.observation.qualifier is not Qualifier.EXACT for item in placed) <= 1
    assert [item.place for item in placed] == sorted(item.place for item in placed)
