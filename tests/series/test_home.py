"""The home page's reading: the newest of everything, a line for each region."""

from datetime import date

import pytest

from articles.extraction.records import Flow
from articles.series.home import NEWEST, read_home
from articles.series.register import Register
from articles.series.types import TargetStatus
from tests.builders import MILLION, make_article, make_figure, to_date, year

pytestmark = pytest.mark.django_db
TODAY = date(2023, 11, 22)


def home():
    """Return the reading of the home page."""
    return read_home(Register(), TODAY)


def line(code="RU-ROS"):
    """Return the line of a region."""
    return next(item for item in home().regions if item.code == code)


def test_every_region_of_russia_has_a_line_with_or_without_values():
    lines = home().regions
    assert len(lines) > 80
    assert all(item.newest is None and item.years == () for item in lines)


def test_a_region_shows_its_newest_period_and_its_full_years():
    make_figure(330, period=year(2021))
    make_figure(570)
    make_figure(200, period=to_date(2023, 4))
    assert line().newest.value == 200 * MILLION
    assert [item.year for item in line().years] == [2021, 2022]


def test_a_region_without_turnover_shows_its_exports():
    make_figure(40, flow="exports")
    assert line().newest.flow is Flow.EXPORTS
    assert line().years == ()


def test_the_newest_figures_are_those_said_last():
    for month in range(1, 12):
        make_figure(month, article=make_article(published=date(2023, month, 1)))
    assert [row.published.month for row in home().newest] == list(range(11, 11 - NEWEST, -1))


def test_disputed_full_years_are_on_the_front_page():
    make_figure(570)
    make_figure(500)
    (item,) = home().disputed
    assert item.is_disputed
    assert line().is_disputed


def test_targets_due_this_year_are_in_view():
    make_figure(800, status="target", period=year(2023))
    make_figure(900, status="target", period=year(2026))
    (target,) = home().targets
    assert target.status is TargetStatus.NOT_YET_DUE


def test_home_costs_the_same_however_much_is_known(django_assert_num_queries):
    for number in range(12):
        make_figure(number + 1, period=year(2010 + number))
        make_figure(800, status="target", period=year(2023), partner_id="RU-VOR")
    with django_assert_num_queries(5):
        home()
