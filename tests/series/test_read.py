"""Rows as read from a real PostgreSQL: what is in, what is out, what it costs."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone

from articles.extraction.records import Flow, Status
from articles.models.review import Review
from articles.series.query import ChartQuery, Show, Years
from articles.series.read import (
    PER_PERIOD,
    Register,
    Tally,
    count_changes_since,
    count_figures,
    read_apart,
    read_beside,
    read_main,
    read_statements,
    within_reach,
)
from articles.series.region import read_region
from tests.builders import make_article, make_figure, make_source, make_statement, to_date, year

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 1)
ALL_YEARS = Years(None, None)


def read_turnover(register=None, code="RU-ROS"):
    return read_main(register or Register(), code, Flow.TURNOVER, "USD", ALL_YEARS)


def test_a_row_holds_what_the_page_shows():
    statement = make_statement("We reached $420 million, and more will come.")
    stored = make_figure("420", article=statement.article, statement=statement, change_pct=30)
    (row,) = read_turnover()
    assert (row.public_id, row.value, row.change_pct) == (stored.public_id, 420_000_000, 30)
    assert (row.speaker_name, row.speaker_slug) == ("Irina Kulesh", "irina-kulesh")
    assert (row.source_name, row.source_kind) == ("Agency", "state agency")
    assert row.period == year(2022)


def test_the_slug_of_a_row_is_that_of_its_article_page():
    article = make_article("Торговля: Trade grows – again!\n\nIt came to $100 million.")
    make_figure(article=article)
    assert article.get_absolute_url().endswith(f"/{read_turnover()[0].article_slug}/")


@pytest.mark.parametrize(
    "fields",
    [
        {"product": "timber"},
        {"reporter_id": "BY-HO"},
        {"period": None},
        {"review": Review.REJECTED},
        {"review": Review.WITHDRAWN},
        {"flow": "exports"},
        {"currency": "RUB"},
        {"partner_id": "RU-VOR"},
    ],
    ids=str,
)
def test_what_is_not_of_the_main_series_is_not_read_for_it(fields):
    make_figure(**fields)
    assert read_turnover() == []


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("BY-HO", {"reporter_id": "BY-HO", "partner_id": "RU"}),
        ("RU", {"partner_id": "RU"}),
        ("BY", {"partner_id": "RU"}),
    ],
)
def test_belarusian_regions_and_whole_countries_have_series_of_their_own(code, fields):
    make_figure(**fields)
    assert len(read_turnover(code=code)) == 1


def test_trade_of_a_belarusian_region_with_a_russian_one_stands_apart_for_both():
    make_figure(reporter_id="BY-HO", partner_id="RU-BRY")
    assert read_apart(Register(), "BY-HO")[1] == read_apart(Register(), "RU-BRY")[1] == 1


def test_of_one_period_the_figures_first_by_the_rule_are_read_and_the_rest_counted():
    customs = make_figure(500, article=make_article(source=make_source("Customs", "statistics")))
    for number in range(PER_PERIOD + 3):
        make_figure(501 + number)
    reading = read_region("RU-ROS", ChartQuery(), TODAY)
    assert reading.rows[0].public_id == customs.public_id
    assert len(reading.rows) == PER_PERIOD
    assert reading.hidden == 4


def test_unreviewed_figures_can_be_switched_off():
    make_figure(100)
    confirmed = make_figure(200, review=Review.CONFIRMED, period=year(2021))
    reading = read_region("RU-ROS", ChartQuery(show=frozenset({Show.IMPLIED})), TODAY)
    assert [row.public_id for row in reading.rows] == [confirmed.public_id]


def test_the_last_six_years_with_values_are_shown_by_default():
    for number in (2010, 2015, 2020):
        make_figure(100, period=year(number))
    reading = read_region("RU-ROS", ChartQuery(), TODAY)
    assert [row.year for row in reading.rows] == [2020, 2015]
    assert reading.years == (2010, 2015, 2020)


def test_counts_are_of_all_figures_of_a_flow_and_currency():
    make_figure(1)
    make_figure(2, period=year(2001))
    make_figure(3, currency="RUB")
    make_figure(4, flow="exports")
    reading = read_region("RU-ROS", ChartQuery(), TODAY)
    assert [(item.name, item.count) for item in reading.flows] == [
        ("turnover", 3),
        ("exports", 1),
        ("imports", 0),
        ("balance", 0),
    ]
    assert [(item.name, item.count) for item in reading.currencies] == [("USD", 2), ("RUB", 1)]


def test_a_place_with_only_exports_shows_them():
    make_figure(4, flow="exports")
    assert read_region("RU-ROS", ChartQuery(), TODAY).query.flow is Flow.EXPORTS


def test_pace_is_the_view_where_a_running_total_is_stated():
    make_figure(4)
    assert read_region("RU-ROS", ChartQuery(), TODAY).query.view == "annual"
    make_figure(3, period=to_date(2023, 8))
    assert read_region("RU-ROS", ChartQuery(), TODAY).query.view == "pace"


def test_as_of_shows_the_register_as_it_stood():
    figure = make_figure(100)
    before = timezone.now()
    figure.value = 200_000_000
    figure.save()
    make_figure(300, period=year(2021))
    then = read_turnover(Register(before))
    assert [row.value for row in then] == [100_000_000]
    assert read_turnover(Register(figure.known_from - timedelta(seconds=1))) == []


def test_as_of_keeps_a_figure_that_was_withdrawn_or_moved_later():
    withdrawn, moved = make_figure(100), make_figure(90, period=year(2021))
    before = timezone.now()
    withdrawn.review = Review.WITHDRAWN
    withdrawn.save()
    moved.partner_id = "RU-VOR"
    moved.save()
    assert len(read_turnover(Register(before))) == 2
    assert read_turnover(Register(timezone.now())) == read_turnover() == []


def test_adding_an_article_changes_nothing_that_was_known_before():
    make_figure(100)
    make_statement()
    moment = timezone.now()
    query = ChartQuery(as_of=moment)
    before = read_region("RU-ROS", query, TODAY), read_statements(Register(moment), "RU-ROS")
    make_figure(100, change_pct=4)
    make_figure(120, product="timber")
    make_statement("This is said of the same place later.")
    after = read_region("RU-ROS", query, TODAY), read_statements(Register(moment), "RU-ROS")
    assert after == before


def test_a_statement_comes_with_its_figures_and_their_years():
    statement = make_statement("We reached $420 million, and more will come.")
    make_figure("420", article=statement.article, statement=statement, period=to_date(2021, 8))
    (row,) = read_statements(Register(), "RU-ROS")
    assert row.years == (2021,)
    assert (row.speaker_name, row.kind) == ("Irina Kulesh", "direct")


def test_a_statement_without_a_date_or_a_speaker_is_read_too():
    make_statement(article=make_article(published=None), speaker=None)
    (row,) = read_statements(Register(), "RU-ROS")
    assert (row.published, row.years, row.speaker_name) == (None, (), "")


def test_a_region_costs_the_same_number_of_queries_however_much_is_known(
    django_assert_max_num_queries, django_assert_num_queries
):
    make_figure(100)
    make_figure(120, status="target", period=year(2023))
    with django_assert_max_num_queries(7) as few:
        read_region("RU-ROS", ChartQuery(), TODAY)
    for number in range(30):
        make_figure(100 + number, change_pct=3, period=year(2000 + number % 20))
        make_figure(50, flow="exports", status="target", product="timber")
    with django_assert_num_queries(len(few.captured_queries)):
        read_region("RU-ROS", ChartQuery(), TODAY)


def test_counting_takes_one_query_and_knows_years():
    make_figure(100, period=to_date(2023, 4))
    (tally,) = count_figures(Register(datetime.now(UTC)), "RU-ROS")
    assert (tally.flow, tally.currency, tally.year, tally.figures) == ("turnover", "USD", 2023, 1)


def test_changes_since_a_moment_are_counted_once_a_figure():
    figure = make_figure(100)
    make_figure(90, partner_id="RU-VOR")
    moment = timezone.now()
    for value in (110, 120):
        figure.value = value * 1_000_000
        figure.save()
    make_figure(130)
    assert count_changes_since(moment, "RU-ROS") == 2
    assert count_changes_since(timezone.now(), "RU-ROS") == 0


def monthly(first, last, figures=PER_PERIOD, flow=Flow.TURNOVER):
    """Return the tallies of months of some years, each with so many figures."""
    return [
        Tally(flow, "USD", Status.ACTUAL, date(number, month, 1), figures)
        for number in range(first, last + 1)
        for month in range(1, 13)
    ]


def test_years_that_no_page_gets_to_are_not_ranked():
    tallies = [*monthly(2000, 2020), *monthly(2000, 2020, flow=Flow.EXPORTS)]
    assert within_reach(tallies, Flow.TURNOVER, "USD", ALL_YEARS) == Years(2008, None)
    assert within_reach(tallies, Flow.TURNOVER, "USD", Years(2019, 2020)) == Years(2019, 2020)


@pytest.mark.parametrize("others", [[], monthly(2000, 2020, figures=1, flow=Flow.EXPORTS)])
def test_all_years_are_ranked_where_either_list_has_room(others):
    tallies = [*monthly(2000, 2020), *others]
    assert within_reach(tallies, Flow.TURNOVER, "USD", ALL_YEARS) == ALL_YEARS


def test_what_is_left_out_would_not_have_been_read(monkeypatch):
    monkeypatch.setattr("articles.series.read.ROWS", 4)
    for number in range(2010, 2020):
        for flow in ("turnover", "exports"):
            for value in (500, 501, 502):
                make_figure(value, flow=flow, period=year(number))
    tallies = count_figures(Register(), "RU-ROS")
    key = (Register(), "RU-ROS", Flow.TURNOVER, "USD")
    reach = within_reach(tallies, Flow.TURNOVER, "USD", ALL_YEARS)
    assert reach == Years(2018, None)
    assert read_beside(*key, reach) == read_beside(*key, ALL_YEARS)
