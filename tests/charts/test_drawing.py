"""The server's drawing: one mark a value, each a link, every text escaped."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.charts.config import chart_config
from articles.charts.drawing import draw_chart, scale_of
from articles.charts.labels import Box, box_of, text_width
from articles.charts.marks import Kind, Mark, marks_of
from articles.charts.picture import picture
from articles.charts.table import table_rows
from articles.extraction.records import Qualifier
from articles.series.query import View
from articles.series.types import FigureRow, RegionReading, Target, TargetStatus
from tests.charts.readings import krasnodar, make_observation, make_reading, make_row

DRAWN = [View.PACE, View.ANNUAL, View.ALL]
SVG = "{http://www.w3.org/2000/svg}"


def point(mark: Mark) -> str:
    return f"?point={mark.figure.public_id}"


def row_point(row: FigureRow) -> str:
    return f"?point={row.public_id}"


def drawing(
    reading: RegionReading, *, narrow: bool = False, current: str | None = None
) -> ElementTree.Element:
    text = draw_chart(
        reading, marks_of(reading), point, "A <title> & more", narrow=narrow, current=current
    )
    return ElementTree.fromstring(text)


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("view", DRAWN)
def test_every_row_of_the_table_has_its_mark(view: View, narrow: bool) -> None:
    reading = krasnodar(view=view)
    marks = marks_of(reading)
    rows = table_rows(marks, scale_of(marks), row_point, None)
    keys = [re.search(r'data-key="([^"]+)"', row.attributes)[1] for row in rows]  # type: ignore[index]
    drawn = [link.get("data-key") for link in drawing(reading, narrow=narrow).iter("a")]
    assert sorted(drawn) == sorted(keys)  # type: ignore[type-var]
    assert len(set(keys)) == len(keys)


def test_every_mark_leads_to_its_sentence() -> None:
    links = {link.get("data-key"): link.get("href") for link in drawing(krasnodar()).iter("a")}
    assert links["f2"] == "?point=f2"
    assert links["f1-2022-01-2022-04"] == "?point=f1"


def test_only_the_open_mark_is_the_current_one() -> None:
    current = [
        a.get("data-key")
        for a in drawing(krasnodar(), current="f1").iter("a")
        if a.get("aria-current")
    ]
    assert current == ["f1"]


def test_lines_join_only_marks_of_one_year_and_no_goal() -> None:
    reading = krasnodar()
    joined = [p for p in drawing(reading).iter("path") if "line" in (p.get("class") or "").split()]
    years = {line.year: len(line.observations) for line in reading.pace}
    assert {p.get("data-year") for p in joined} <= {str(year) for year in years}
    assert len(joined) == sum(count - 1 for count in years.values())


def test_implied_values_are_hollow_and_the_way_to_them_dotted() -> None:
    root = drawing(krasnodar())
    implied = next(a for a in root.iter("a") if a.get("data-key") == "f1-2022-01-2022-04")
    assert [c.get("class") for c in implied.iter("circle")] == ["touch", "hollow", "halo"]
    dotted = [p for p in root.iter("path") if p.get("class") == "line s1 gap"]
    assert len(dotted) == 1


def test_a_year_without_a_value_is_an_empty_slot_that_says_so() -> None:
    texts = [text.text for text in drawing(krasnodar(view=View.ANNUAL)).iter("text")]
    assert {"2016", "2017", "2019"} <= set(texts)
    assert texts.count("not stated") == 4


def test_the_running_year_stands_apart_from_full_years() -> None:
    marks = marks_of(krasnodar(view=View.ANNUAL))
    assert [mark.key for mark in marks if mark.is_part] == ["f1"]
    assert "Jan–Apr" in [text.text for text in drawing(krasnodar(view=View.ANNUAL)).iter("text")]


def test_texts_are_escaped() -> None:
    text = draw_chart(krasnodar(), marks_of(krasnodar()), lambda mark: '"><script>', "A <title>")
    assert "<script>" not in text
    assert "A &lt;title&gt;" in text


def with_ambition(millions: str, **query: Any) -> RegionReading:
    """Return a reading of two full years beside a goal without a date."""
    ambition = make_row("f9", millions, "", "", status="target")
    return make_reading(
        make_observation(make_row("f1", "200", "2022-01", "2022-12")),
        make_observation(make_row("f2", "240", "2023-01", "2023-12")),
        targets=(Target(ambition, TargetStatus.AMBITION_OPEN, is_dated=False),),
        **query,
    )


@pytest.mark.parametrize("view", [View.PACE, View.ANNUAL])
def test_goals_out_of_reach_do_not_press_the_rest_to_the_floor(view: View) -> None:
    kinds = {mark.key: mark.kind for mark in marks_of(with_ambition("100000", view=view))}
    assert kinds.keys() == {"f1", "f2"}


def test_an_ambition_without_a_date_stands_at_the_newest_year() -> None:
    reading = with_ambition("500", view=View.ANNUAL)
    marks = marks_of(reading)
    assert {mark.key: mark.x for mark in marks} == {"f1": 2022, "f2": 2023, "f9": 2023}
    ticks = chart_config(reading, marks, scale_of(marks))["xTicks"]
    assert [tick["words"] for tick in ticks] == ["2022", "2023"]


def test_the_file_stands_by_itself_and_names_its_sources() -> None:
    root = ElementTree.fromstring(
        picture(
            krasnodar(),
            "Krasnodar <Krai>",
            "https://example.org/regions/RU-KDA/",
            date(2023, 7, 1),
        )
    )
    texts = [text.text or "" for text in root.iter(f"{SVG}text")]
    assert "Krasnodar <Krai>" in texts
    assert any(text.startswith("Sources: Border Trade Monitor") for text in texts)


values = st.integers(1, 10**6).map(lambda v: Decimal(v) / 10)


@st.composite
def readings(draw: st.DrawFn) -> RegionReading:
    """A region with any values in any of ten years."""
    months = draw(
        st.lists(
            st.tuples(st.integers(2014, 2023), st.integers(1, 12)),
            min_size=1,
            max_size=30,
            unique=True,
        )
    )
    observations = [
        make_observation(
            make_row(
                f"f{i}", str(draw(values)), f"{year}-01", f"{year}-{month:02}",
                qualifier=draw(st.sampled_from([q for q in Qualifier if q is not Qualifier.RANGE])),
            )
        )
        for i, (year, month) in enumerate(months)
    ]  # fmt: skip
    return make_reading(*observations, view=draw(st.sampled_from(DRAWN)))


def label_boxes(root: ElementTree.Element) -> list[Box]:
    """Where the labels of a drawing stand, by the width the drawing counted with."""
    boxes = []
    for text in root.iter("text"):
        style = (text.get("class") or "").split()
        if "lab" in style:
            size = 12.5 * (1.1 if "s0" in style else 1)
            width = text_width(text.text or "", size)
            x, y = float(text.get("x", 0)), float(text.get("y", 0))
            boxes.append(box_of(x, y, text.get("text-anchor", "start"), width * 0.98, size * 1.1))
    return boxes


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(readings())
def test_labels_never_collide(reading: RegionReading) -> None:
    boxes = label_boxes(drawing(reading))
    pairs = [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.meets(b)]
    assert pairs == []


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60)
@given(readings())
def test_the_newest_year_has_its_name_on_the_pace_chart(reading: RegionReading) -> None:
    if reading.query.view is not View.PACE:
        return
    newest = max(line.year for line in reading.pace)
    words = " ".join(text.text or "" for text in drawing(reading).iter("text"))
    assert str(newest) in words


@pytest.mark.parametrize("narrow", [False, True])
def test_a_steep_line_of_another_year_does_not_take_the_name_of_the_newest(narrow: bool) -> None:
    reading = make_reading(
        make_observation(make_row("f0", "0.1", "2014-01", "2014-01")),
        make_observation(make_row("f1", "3.1", "2014-01", "2014-02")),
        make_observation(make_row("f2", "0.1", "2015-01", "2015-01")),
        view=View.PACE,
    )
    words = [text.text or "" for text in drawing(reading, narrow=narrow).iter("text")]
    assert any(text.startswith("2015") for text in words)


def test_kinds_have_shapes_of_their_own() -> None:
    kinds = {mark.kind for mark in marks_of(krasnodar())}
    assert kinds == {Kind.STATED, Kind.IMPLIED, Kind.TARGET}
