"""Number trails: origin and echoes."""

from datetime import date

from articles.series.build import build_observations
from articles.series.trails import find_trails
from tests.builders import make_row, year


def trails(*rows):
    """Return the trails of figures."""
    return find_trails(build_observations(rows))


def test_a_trail_starts_with_the_first_who_said_it_and_counts_its_echoes():
    first = make_row("47.3", published=date(2023, 1, 5), source_slug="gazette", speaker_slug="anna")
    echo = make_row("47", published=date(2023, 2, 1))
    again = make_row("47.3", published=date(2023, 3, 1), speaker_slug="anna")
    (trail,) = trails(again, echo, first)
    assert trail.figures == (first, echo, again)
    assert (trail.first, trail.echoes, trail.sources, trail.speakers) == (first, 2, 2, 1)


def test_a_value_that_contradicts_is_no_echo():
    assert trails(make_row("570"), make_row("500")) == ()


def test_the_longest_trails_come_first():
    rows = [make_row("100", period=year(2020)) for _ in range(2)]
    rows += [make_row("200", period=year(2021)) for _ in range(3)]
    assert [trail.echoes for trail in trails(*rows)] == [2, 1]
