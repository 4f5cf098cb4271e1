"""Coverage and silence: what is held, what has gone quiet, what is expected."""

from datetime import date

import pytest

from articles.series.coverage import _FirstSaid, find_expected, read_coverage
from articles.series.register import Register
from tests.builders import make_article, make_figure, to_date, year

TODAY = date(2024, 11, 22)


def line(code="RU-ROS"):
    """Return the line of a region."""
    reading = read_coverage(Register(), TODAY)
    return next(item for item in reading.lines if item.code == code)


def cell(when=2022):
    """Return the cell of Rostov Oblast and a year."""
    return next(item for item in line().cells if item.year == when)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ([{}], "actual"),
        ([{"status": "target"}], "target"),
        ([{"millions": None, "change_pct": 13}], "change"),
        ([{}, {"status": "target"}], "actual"),
        ([{"millions": 570}, {"millions": 500}], "disputed"),
        ([{"millions": 570}, {"millions": 571, "flow": "exports"}], "actual"),
        ([{"review": "rejected"}], ""),
        ([], ""),
    ],
)
def test_a_cell_says_what_is_held(fields, kind):
    for item in fields:
        make_figure(item.pop("millions", 570), **item)
    assert cell().kind == kind


@pytest.mark.django_db
def test_a_cell_says_when_it_was_last_spoken_of():
    make_figure(article=make_article(published=date(2023, 3, 1)))
    make_figure(article=make_article(published=date(2023, 7, 9)))
    assert cell().last_said == date(2023, 7, 9)


@pytest.mark.django_db
def test_a_region_heard_of_three_years_on_end_and_no_more_has_gone_quiet():
    for number in (2018, 2019, 2020):
        make_figure(period=year(number))
        make_figure(period=year(number + 3), partner_id="RU-VOR")
    assert line().gone_quiet_since == 2020
    assert line("RU-VOR").gone_quiet_since is None


@pytest.mark.parametrize(
    ("said", "today", "expected"),
    [
        pytest.param({2021: (11, 20), 2022: (11, 3), 2023: (11, 9)}, TODAY, 1, id="three years"),
        pytest.param({2022: (11, 3), 2023: (11, 9)}, TODAY, 0, id="two years"),
        pytest.param(
            {2021: (11, 20), 2022: (11, 3), 2023: (11, 9), 2024: (11, 8)},
            TODAY,
            0,
            id="it has come",
        ),
        pytest.param(
            {2021: (11, 20), 2022: (11, 3), 2023: (11, 9)}, date(2024, 10, 1), 0, id="not yet"
        ),
        pytest.param({2021: (10, 2), 2022: (12, 20), 2023: (11, 9)}, TODAY, 0, id="scattered"),
    ],
)
def test_what_came_every_year_is_expected(said, today, expected):
    first = [_FirstSaid(9, when, date(when, *day)) for when, day in said.items()]
    found = find_expected(first, today)
    assert len(found) == expected
    for item in found:
        assert item.period == to_date(2024, 9)
        assert (item.first, item.last) == (date(2024, 11, 2), date(2024, 11, 19))


@pytest.mark.django_db
def test_months_without_an_article_are_named():
    make_article(published=date(2023, 1, 5))
    make_article(published=date(2023, 4, 5))
    reading = read_coverage(Register(), TODAY)
    assert reading.empty_months == (date(2023, 2, 1), date(2023, 3, 1))
    assert [(item.month, item.articles) for item in reading.months] == [
        (date(2023, 4, 1), 1),
        (date(2023, 1, 1), 1),
    ]


@pytest.mark.django_db
def test_the_grid_costs_six_queries(django_assert_num_queries):
    for number in range(5):
        make_figure(period=year(2018 + number))
    with django_assert_num_queries(6):
        read_coverage(Register(), TODAY)
