"""The ledger: statuses from a closed list, computed."""

from datetime import date
from decimal import Decimal

import pytest

from articles.extraction.records import Flow, Qualifier, Status
from articles.series.targets import build_ledger
from articles.series.types import Hindrance, Replacement, TargetStatus
from tests.builders import MILLION, make_row, to_date, year

OVER, UNDER = Qualifier.OVER, Qualifier.UNDER
TODAY = date(2024, 6, 1)


def aim(millions=500, **fields):
    """Return a target for 2023, stated in March 2022."""
    defaults = {"status": Status.TARGET, "period": year(2023), "published": date(2022, 3, 1)}
    return make_row(millions, **defaults | fields)


def actual(millions, **fields):
    """Return what has been stated for 2023, in February 2024."""
    return make_row(millions, **{"period": year(2023), "published": date(2024, 2, 1)} | fields)


def only(targets, actuals=(), today=TODAY):
    """Return the one row of the ledger."""
    (target,) = build_ledger(targets, actuals, today)
    return target


@pytest.mark.parametrize(
    ("stated", "status"),
    [
        pytest.param("500", TargetStatus.REACHED, id="as high"),
        pytest.param("512", TargetStatus.REACHED, id="higher"),
        pytest.param("499", TargetStatus.NOT_REACHED, id="lower"),
    ],
)
def test_a_stated_actual_decides(stated, status):
    assert only([aim()], [actual(stated)]).status is status


@pytest.mark.parametrize(
    ("stated", "qualifier", "status"),
    [
        ("500", OVER, TargetStatus.REACHED),
        ("500", UNDER, TargetStatus.NOT_REACHED),
        ("450", OVER, TargetStatus.CANNOT_COMPARE),
        ("557", UNDER, TargetStatus.CANNOT_COMPARE),
    ],
)
def test_bounds_decide_only_what_they_can(stated, qualifier, status):
    target = only([aim()], [actual(stated, qualifier=qualifier)])
    assert target.status is status
    assert (target.hindrance is Hindrance.BOUND) == (status is TargetStatus.CANNOT_COMPARE)


def test_a_range_across_the_target_leaves_it_open():
    row = actual(450, qualifier=Qualifier.RANGE, value_high=Decimal(550 * MILLION))
    assert only([aim()], [row]).hindrance is Hindrance.BOUND


def test_sources_that_part_over_a_target_are_not_chosen_from():
    target = only([aim()], [actual("340"), actual("500", qualifier=OVER)])
    assert target.status is TargetStatus.CANNOT_COMPARE
    assert target.hindrance is Hindrance.SOURCES


def test_reached_names_who_said_so_first():
    first, later = actual("510", published=date(2024, 1, 5)), actual("511")
    assert only([aim()], [later, first]).actual == first


def test_a_running_total_may_reach_a_target_early():
    row = actual("505", period=to_date(2023, 9), published=date(2023, 11, 1))
    target = only([aim()], [row], date(2023, 12, 1))
    assert (target.status, target.actual) == (TargetStatus.REACHED, row)


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (date(2023, 12, 31), TargetStatus.NOT_YET_DUE),
        (date(2024, 1, 1), TargetStatus.NO_ACTUAL),
    ],
)
def test_a_target_is_due_after_its_last_month(today, status):
    assert only([aim()], [], today).status is status


@pytest.mark.parametrize(
    ("fields", "hindrance"),
    [
        ({"currency": "RUB"}, Hindrance.CURRENCY),
        ({"flow": Flow.EXPORTS}, Hindrance.FLOW),
        ({"product": "timber"}, Hindrance.SCOPE),
    ],
)
def test_what_is_unlike_cannot_be_compared(fields, hindrance):
    target = only([aim()], [actual(900, **fields)])
    assert (target.status, target.hindrance) == (TargetStatus.CANNOT_COMPARE, hindrance)


def test_another_region_says_nothing():
    assert only([aim()], [actual(900, partner="RU-VOR")]).status is TargetStatus.NO_ACTUAL


def test_an_ambition_is_reached_by_the_first_period_as_high():
    ambition = aim(500, period=None, published=date(2022, 11, 3))
    rows = [
        actual("510", period=year(2021)),
        actual("570", period=year(2022)),
        actual("600", period=year(2013)),
    ]
    target = only([ambition], rows)
    assert (target.status, target.actual) == (TargetStatus.AMBITION_REACHED, rows[0])
    assert not target.is_dated


def test_an_ambition_not_reached_so_far_tells_the_newest_value_and_the_distance():
    ambition = aim(1000, period=None)
    target = only([ambition], [actual("400", period=year(2022)), actual("520")])
    assert target.status is TargetStatus.AMBITION_OPEN
    assert target.shortfall == 480 * MILLION


def test_what_is_said_again_is_one_row_that_unfolds():
    first, again = aim(), aim(published=date(2022, 9, 1))
    target = only([again, first])
    assert (target.figure, target.chain) == (first, (first, again))


@pytest.mark.parametrize(
    ("fields", "how", "moved"),
    [
        ({"millions": 600}, Replacement.HIGHER, False),
        ({"millions": 450}, Replacement.LOWER, True),
        ({"period": year(2025)}, Replacement.LATER, True),
    ],
)
def test_a_newer_value_or_a_later_year_replaces(fields, how, moved):
    newer = aim(**{"published": date(2023, 2, 1)} | fields)
    old = next(
        target for target in build_ledger([aim(), newer], [], TODAY) if target.figure != newer
    )
    assert (old.status, old.replaced_by, old.replacement) == (TargetStatus.REPLACED, newer, how)
    assert old.has_moved is moved


def test_a_target_reached_before_is_not_replaced():
    newer = aim(600, published=date(2024, 3, 1))
    ledger = build_ledger([aim(), newer], [actual(510)], TODAY)
    assert {item.status for item in ledger} == {TargetStatus.REACHED, TargetStatus.NOT_REACHED}


def test_a_target_for_another_year_is_a_target_of_its_own():
    newer = aim(600, period=year(2024), published=date(2023, 2, 1))
    statuses = [target.status for target in build_ledger([aim(), newer], [], TODAY)]
    assert statuses == [TargetStatus.NOT_YET_DUE, TargetStatus.NO_ACTUAL]


def test_what_an_open_target_asks_of_the_months_left_is_arithmetic():
    row = actual("420", period=to_date(2023, 8), published=date(2023, 11, 3))
    target = only([aim()], [row], date(2023, 11, 3))
    assert target.pace.latest == row
    assert (target.pace.missing, target.pace.months_left) == (80 * MILLION, 4)
    assert target.pace.needed_a_month == 20 * MILLION
    assert target.pace.so_far_a_month == Decimal("52.5") * MILLION
    assert target.shortfall == 80 * MILLION


def test_a_bound_gives_no_pace():
    row = actual("420", period=to_date(2023, 8), qualifier=OVER)
    assert only([aim()], [row], date(2023, 11, 3)).pace is None
