"""The address of a chart: canonical, round, and never an error."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.extraction.records import Flow
from articles.series.query import ChartQuery, Misread, Show, View, Years

years = st.one_of(st.none(), st.integers(1990, 2100))
queries = st.builds(
    ChartQuery,
    flow=st.sampled_from(Flow),
    cur=st.none() | st.sampled_from(["USD", "RUB", "BYN"]),
    view=st.none() | st.sampled_from(View),
    time=st.none()
    | st.tuples(years, years)
    .filter(lambda pair: None in pair or pair[0] <= pair[1])
    .map(lambda pair: Years(*pair)),
    show=st.frozensets(st.sampled_from(Show)),
    as_of=st.none()
    | st.dates(date(1990, 1, 1))
    | st.datetimes(datetime(1990, 1, 1), timezones=st.just(UTC)),
    point=st.none() | st.from_regex(r"f[0-9a-z]{1,11}", fullmatch=True),
)
KEYS = ["flow", "cur", "view", "time", "show", "asOf", "point", "from", "to", "other"]
WORDS = st.text("0129.,-:TZ+ af\u0663", max_size=12)


@given(queries)
def test_an_address_and_its_query_are_one(query):
    assert ChartQuery.from_params(query.to_params()) == query


@given(st.dictionaries(st.sampled_from(KEYS), WORDS | st.lists(WORDS, max_size=3)))
def test_nonsense_is_never_an_error(params):
    query = ChartQuery.from_params(params)
    assert ChartQuery.from_params(query.to_params()) == query


def test_defaults_do_not_stand_in_the_address():
    params = {"flow": "turnover", "show": "unreviewed,targets,implied", "utm_source": "x"}
    assert ChartQuery.from_params(params).to_string() == ""


def test_keys_stand_in_canonical_order():
    params = {"point": "f8q2k", "asOf": "2023-01-31", "time": "2019..latest", "flow": "imports"}
    expected = "flow=imports&time=2019..latest&asOf=2023-01-31&point=f8q2k"
    assert ChartQuery.from_params(params).to_string() == expected


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("flow", "sideways"),
        ("cur", "dollars"),
        ("view", "pie"),
        ("time", "2024..2019"),
        ("time", "12..latest"),
        ("show", "targets,unicorns"),
        ("asOf", "yesterday"),
        ("point", "<script>"),
    ],
)
def test_a_value_not_understood_is_named_and_its_default_stands(key, value):
    query = ChartQuery.from_params({key: value})
    assert query.misread == (Misread(key, value),)
    assert query == ChartQuery()


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        pytest.param({"time": "2022"}, Years(2022, 2022), id="a single year"),
        pytest.param({"from": ["2019"], "to": ["2021"]}, Years(2019, 2021), id="two selects"),
        pytest.param({"from": "", "to": "2021"}, Years(None, 2021), id="one select"),
        pytest.param({"time": "earliest..latest"}, Years(None, None), id="all years"),
    ],
)
def test_years_are_read_in_each_spelling(params, expected):
    assert ChartQuery.from_params(params).time == expected


def test_boxes_of_a_form_add_up_and_none_ticked_shows_none():
    assert ChartQuery.from_params({"show": ["", "implied", "trails"]}).show == {
        Show.IMPLIED,
        Show.TRAILS,
    }
    assert ChartQuery.from_params({"show": [""]}).show == frozenset()


def test_a_day_means_its_end():
    moment = ChartQuery(as_of=date(2023, 1, 31)).moment
    assert moment == datetime(2023, 1, 31, 23, 59, 59, 999999, tzinfo=UTC)
