"""Drawings of a comparison: labels that never collide, shapes without colour, gaps that stay gaps."""

from __future__ import annotations

import re
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.charts.compare import (
    SHAPES,
    Line,
    compare_mark,
    compare_scale,
    draw_lines,
    draw_panel,
    short_names,
)
from articles.charts.spark import draw_spark
from articles.series.build import build_observations
from articles.series.compare_query import MOST
from tests.builders import make_row, year

YEARS = (2018, 2019, 2020, 2021, 2022)


def make_line(number: int, values: dict[int, float], name: str = "Rostov") -> Line:
    """Return a place's line through values in millions by year."""
    observations = build_observations(
        [make_row(value, period=year(of)) for of, value in values.items()]
    )
    marks = tuple(compare_mark(item, number, name, item.value) for item in observations)
    return Line(number, name, marks)


def labels_of(svg: str) -> list[tuple[float, str]]:
    """Return the labels beside the pane: height and words."""
    found = re.findall(r'<text class="lab edge[^"]*" x="[\d.]+" y="([\d.]+)"[^>]*>([^<]+)', svg)
    return [(float(y), words) for y, words in found]


@given(
    values=st.lists(
        st.floats(1, 900, allow_nan=False).map(lambda v: round(v, 1)), min_size=2, max_size=6
    ),
    narrow=st.booleans(),
)
def test_names_at_the_ends_of_lines_never_touch(values: list[float], narrow: bool) -> None:
    lines = [make_line(i, {2021: 5, 2022: value}) for i, value in enumerate(values, start=1)]
    svg = draw_lines(lines, YEARS, lambda row: "/", "Turnover", narrow=narrow)
    heights = sorted(y for y, _ in labels_of(svg))
    assert len(heights) == len(values)
    assert all(below - above >= 16 for above, below in pairwise(heights))


@pytest.mark.parametrize("narrow", [False, True])
def test_a_drawing_is_well_formed_and_escaped(narrow: bool) -> None:
    line = make_line(1, {2021: 5, 2022: 9}, name="<Rostov> & Co")
    svg = draw_lines(
        [line, make_line(2, {2022: 3})], YEARS, lambda row: "/?a=1&b=2", "T", narrow=narrow
    )
    assert len(list(ElementTree.fromstring(svg).iter("a"))) == 3


def test_a_missing_year_is_crossed_by_a_dotted_line() -> None:
    svg = draw_lines([make_line(1, {2018: 1, 2019: 2, 2022: 3})], YEARS, lambda row: "/", "T")
    assert svg.count('class="line set1"') == 1
    assert svg.count('class="line set1 gap"') == 1


def test_each_place_has_a_shape_of_its_own() -> None:
    assert len({shape(0, 0) for shape in SHAPES}) == len(SHAPES) == MOST


def test_a_panel_keeps_the_shared_scale() -> None:
    small, large = make_line(1, {2021: 1, 2022: 2}), make_line(2, {2022: 800})
    svg = draw_panel(small, compare_scale([small, large]), YEARS, lambda row: "/")
    assert ">800<" in svg


@pytest.mark.parametrize(
    ("names", "shorts"),
    [
        pytest.param(["Rostov Oblast", "Altai Krai"], ["Rostov", "Altai"], id="kinds dropped"),
        pytest.param(
            ["Altai Krai", "Altai Republic"], ["Altai Krai", "Altai Republic"], id="alike"
        ),
        pytest.param(
            ["Moscow", "Moscow Oblast"], ["Moscow", "Moscow Oblast"], id="city and oblast"
        ),
        pytest.param(["Republic of Komi"], ["Komi"], id="kind before"),
    ],
)
def test_names_lose_their_kind_unless_two_become_one(names: list[str], shorts: list[str]) -> None:
    assert short_names(names) == shorts


def test_a_single_year_has_no_little_line() -> None:
    assert draw_spark(build_observations([make_row(5)])) == ""


def test_a_little_line_is_hidden_from_ears_and_dotted_over_gaps() -> None:
    years = build_observations([make_row(5, period=year(of)) for of in (2018, 2019, 2022)])
    svg = draw_spark(years)
    ElementTree.fromstring(svg)
    assert 'aria-hidden="true"' in svg
    assert svg.count("M", svg.index('class="gap"')) == 1
