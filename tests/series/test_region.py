"""A region's reading as a whole: the views of one set of figures agree."""

from datetime import date

import pytest

from articles.extraction.records import Period
from articles.series.query import ChartQuery, Show, Years
from articles.series.region import read_region
from articles.series.types import ApartReason, NoteKind, Origin, TargetStatus
from tests.builders import MILLION, make_article, make_figure, make_source, to_date, year

pytestmark = pytest.mark.django_db
TODAY = date(2023, 11, 22)


@pytest.fixture
def kuban():
    """A region with running totals, growth, a dispute, a target and figures outside its series."""
    fields = {"partner_id": "RU-KDA"}
    monitor = make_source("Monitor", "press")
    make_figure("356", period=year(2018), **fields)
    make_figure("330", period=year(2021), qualifier="over", **fields)
    make_figure("385.5", period=to_date(2022, 9), change_pct="63.8", **fields)
    make_figure("570", change_pct=52, **fields)
    article = make_article(source=monitor, published=date(2023, 6, 1))
    make_figure("557", article=article, qualifier="under", **fields)
    make_figure("200", period=to_date(2023, 4), change_pct=50, article=article, **fields)
    make_figure("800", period=year(2023), status="target", **fields)
    make_figure("12", product="timber", **fields)
    make_figure(None, change_pct=13, **fields)
    make_figure("3", reporter_id="BY-HO", **fields)


def read(**changes):
    """Return the reading of the region."""
    return read_region("RU-KDA", ChartQuery().but(**changes), TODAY)


def test_every_row_of_the_main_series_is_in_an_observation(kuban):
    reading = read()
    shown = [item for item in reading.observations if item.figure]
    held = {row.pk for item in shown for row in (item.figure, *item.alternatives)}
    assert held == {row.pk for row in reading.rows}
    assert reading.hidden == 0


def test_marks_have_names_of_their_own(kuban):
    keys = [item.key for item in read().observations]
    assert len(keys) == len(set(keys)) == 8


def test_the_answer_line_finds_what_it_names(kuban):
    reading = read()
    assert reading.newest.period == to_date(2023, 4)
    assert (reading.best_year.year, reading.best_year.value) == (2022, 570 * MILLION)
    assert [item.period for item in reading.disputed] == [year(2022)]
    assert reading.running.value == 200 * MILLION
    (target,) = reading.targets
    assert target.status is TargetStatus.NOT_YET_DUE
    assert target.pace.needed_a_month == 75 * MILLION


def test_pace_has_a_line_a_year_with_hollow_points(kuban):
    lines = {line.year: line.observations for line in read().pace}
    assert list(lines) == [2023, 2022, 2021, 2018]
    assert [(item.month, item.origin) for item in lines[2022]] == [
        (4, Origin.IMPLIED),
        (9, Origin.STATED),
        (12, Origin.STATED),
    ]


def test_growth_of_the_next_year_implies_a_value_of_the_last_one_shown(kuban):
    implied = (to_date(2022, 4), Origin.IMPLIED)
    for last in (2022, 2023):
        reading = read(time=Years(2022, last))
        assert implied in [(item.period, item.origin) for item in reading.observations]
    shown = read(time=Years(2022, 2022))
    assert {row.year for row in shown.rows} == {2022}
    assert {item.year for item in shown.observations} == {2022}


def test_hollow_points_go_with_their_switch(kuban):
    reading = read(show=frozenset({Show.UNREVIEWED}))
    assert all(item.origin is Origin.STATED for item in reading.observations)
    assert reading.targets == ()


def test_what_stands_apart_has_its_reason(kuban):
    reasons = {item.reason for item in read().apart}
    assert reasons == {ApartReason.PRODUCT, ApartReason.NO_VALUE, ApartReason.REPORTER}
    assert (read().apart_count, read().total) == (3, 10)


def test_quarters_are_refused_with_reasons(kuban):
    refused = {item.period: item.reason for item in read().refusals}
    assert Period("2022-07", "2022-09") in refused
    assert all(refused.values())


def test_sources_are_counted(kuban):
    assert [(item.name, item.count) for item in read().sources] == [("Agency", 5), ("Monitor", 2)]


def test_a_slip_of_a_thousand_is_noted_at_its_mark():
    for number, millions in ((2019, "0.3"), (2020, "320"), (2021, "340"), (2022, "350")):
        make_figure(millions, period=year(number), partner_id="RU-KDA")
    noted = [item for item in read().observations if item.notes]
    assert [(item.year, item.notes[0].kind) for item in noted] == [(2019, NoteKind.MAGNITUDE)]
