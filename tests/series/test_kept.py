"""Readings are kept until the register changes, and never mixed up."""

from datetime import date

import pytest

from articles.series.kept import keep_region
from articles.series.query import ChartQuery, Misread
from tests.builders import make_figure, year

pytestmark = pytest.mark.django_db
TODAY = date(2024, 6, 1)
VERSION = iter(range(10**9, 2 * 10**9))


def test_a_reading_is_made_once_a_version(django_assert_num_queries):
    version = next(VERSION)
    make_figure(100)
    first = keep_region(version, "RU-ROS", ChartQuery(), TODAY)
    with django_assert_num_queries(0):
        assert keep_region(version, "RU-ROS", ChartQuery(), TODAY) == first


def test_a_new_version_is_read_anew():
    make_figure(100)
    before = keep_region(next(VERSION), "RU-ROS", ChartQuery(), TODAY)
    make_figure(120, period=year(2023))
    after = keep_region(next(VERSION), "RU-ROS", ChartQuery(), TODAY)
    assert (len(before.rows), len(after.rows)) == (1, 2)


def test_an_opened_point_and_what_was_misread_belong_to_their_own_request():
    version = next(VERSION)
    figure = make_figure(100)
    nonsense = ChartQuery.from_params({"flow": "sideways", "point": figure.public_id})
    opened = keep_region(version, "RU-ROS", nonsense, TODAY)
    plain = keep_region(version, "RU-ROS", ChartQuery(), TODAY)
    assert opened.asked.misread == (Misread("flow", "sideways"),)
    assert (opened.query.point, plain.query.point) == (figure.public_id, None)
    assert plain.asked.misread == ()
