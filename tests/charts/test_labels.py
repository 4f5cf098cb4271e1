"""Labels never cover one another, whatever the data."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

from articles.charts.labels import Box, Wish, along, fitting, place, spread

PANE = Box(0, 0, 700, 400)
numbers = st.floats(-50, 450, allow_nan=False)
wishes = st.builds(
    Wish,
    st.floats(0, 700),
    st.floats(0, 400),
    st.text(max_size=24),
    st.sampled_from([11.0, 12.5, 14.0]),
)


@given(st.lists(numbers, min_size=1, max_size=20))
def test_a_column_of_labels_keeps_its_distance_and_its_order(wanted: list[float]) -> None:
    places = spread(wanted, 15, 10, 390)
    by_wish = [y for _, y in sorted(zip(wanted, places, strict=True))]
    assert all(later - earlier >= 15 - 1e-6 for earlier, later in pairwise(by_wish))
    assert all(10 - 1e-6 <= y <= 390 + 1e-6 for y in places)


def test_labels_with_room_stay_where_they_are() -> None:
    assert spread([100, 200, 50], 15, 0, 400) == [100, 200, 50]


def test_neighbours_share_the_shift() -> None:
    assert spread([100, 104], 15, 0, 400) == [94.5, 109.5]


def test_only_as_many_as_fit_are_asked_for() -> None:
    assert fitting(100, 15, 0, 60) == 5
    assert fitting(3, 15, 0, 60) == 3


@given(st.lists(wishes, max_size=40))
def test_no_label_covers_another_or_leaves_the_paper(asked: list[Wish]) -> None:
    boxes = [spot.box for spot in place(asked, PANE) if spot]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert all(box.within(PANE) for box in boxes)


@given(wishes)
def test_a_label_keeps_off_lines(wish: Wish) -> None:
    line = along([(0, 0), (700, 400)])
    (spot,) = place([wish], PANE, line)
    assert spot is None or not any(spot.box.meets(box) for box in line)


def test_a_label_alone_stands_above_its_point() -> None:
    (spot,) = place([Wish(300, 200, "570", 12.5)], PANE)
    assert spot is not None
    assert (spot.x, spot.anchor) == (300, "middle")
    assert spot.y < 200
