"""Places for labels, so that none covers another, a mark or the edge, whatever the data.

Two verbs: `spread` moves labels of a column apart, as little as can be; `place` finds each label
its first free spot around its point. Both leave out what cannot stand: a label that is missing
can still be read in the table, one that is covered cannot be read at all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

NARROW = frozenset("iljtfr.,:;|!'()[]– \u00a0\u202f")


# Boxes are kept by the height they stand at, so that a label is held against its neighbours alone.
SHELF = 16.0
Shelves = dict[int, list["Box"]]


class Box(NamedTuple):
    """A rectangle; y grows downwards, as in SVG."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Say whether two boxes share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, other: Box) -> bool:
        """Say whether this box lies wholly inside another."""
        return (
            self.left >= other.left
            and self.right <= other.right
            and self.top >= other.top
            and self.bottom <= other.bottom
        )


class Wish(NamedTuple):
    """A label looking for a place: its point, its text, the size of its type, the radius to keep."""

    x: float
    y: float
    text: str
    size: float
    clear: float = 8.0


class Spot(NamedTuple):
    """Where a label stands: the middle of its line, and `start`, `middle` or `end` of it at x."""

    x: float
    y: float
    anchor: str
    box: Box


def text_width(text: str, size: float) -> float:
    """Return a width that the text does not exceed in any usual sans-serif face."""
    return (
        sum(
            0.36
            if c in NARROW
            else 0.8
            if c.isupper() or c in "mwMWшщжю≥≤≈≠⚑"
            else 1.1
            if "①" <= c <= "⑩"
            else 0.64
            for c in text
        )
        * size
    )


def spread(wanted: Sequence[float], height: float, low: float, high: float) -> list[float]:
    """Return the places nearest to those wanted, at least `height` apart, between `low` and `high`.

    `wanted` need not be sorted. Neighbours that would touch are pooled and share their mean, which
    is the least squared shift there is. The caller makes sure that all of them fit.
    """
    order = sorted(range(len(wanted)), key=lambda i: wanted[i])
    # Taking i × height off each turns "at least height apart" into "not falling".
    pools: list[tuple[float, int]] = []
    for rank, i in enumerate(order):
        mean, count = wanted[i] - rank * height, 1
        while pools and pools[-1][0] > mean:
            other, size = pools.pop()
            mean, count = (mean * count + other * size) / (count + size), count + size
        pools.append((mean, count))
    last = high - (len(wanted) - 1) * height
    flat = [max(low, min(mean, last)) for mean, count in pools for _ in range(count)]
    places = [0.0] * len(wanted)
    for rank, i in enumerate(order):
        places[i] = flat[rank] + rank * height
    return places


def fitting(count: int, height: float, low: float, high: float) -> int:
    """Return how many of `count` labels a column has room for."""
    return max(0, min(count, int((high - low) / height) + 1))


def place(wishes: Sequence[Wish], pane: Box, taken: Sequence[Box] = ()) -> list[Spot | None]:
    """Return a spot for each label in turn, or None where every place around it is taken."""
    shelves: Shelves = defaultdict(list)
    for box in taken:
        _put(shelves, box)
    spots: list[Spot | None] = []
    for wish in wishes:
        spot = next((s for s in _around(wish) if _is_free(s.box, pane, shelves)), None)
        if spot:
            _put(shelves, spot.box)
        spots.append(spot)
    return spots


def _shelves_of(box: Box) -> range:
    """Return the shelves that a box reaches; only what shares a shelf can touch."""
    return range(int(box.top // SHELF), int(box.bottom // SHELF) + 1)


def _put(shelves: Shelves, box: Box) -> None:
    """Note that a box is taken."""
    for shelf in _shelves_of(box):
        shelves[shelf].append(box)


def _is_free(box: Box, pane: Box, shelves: Shelves) -> bool:
    """Say whether a box lies on the pane and touches nothing."""
    if not box.within(pane):
        return False
    left, top, right, bottom = box
    return not any(
        left < other[2] and other[0] < right and top < other[3] and other[1] < bottom
        for shelf in _shelves_of(box)
        for other in shelves.get(shelf, ())
    )


def _around(wish: Wish) -> Iterator[Spot]:
    """Yield the places around a point in the order of preference, above first as readers expect."""
    reach, height = wish.clear, wish.size * 1.25
    up, down = wish.y - reach - height / 2, wish.y + reach + height / 2
    tries = [
        (wish.x, up, "middle"),
        (wish.x - reach * 0.7, up, "end"),
        (wish.x + reach * 0.7, up, "start"),
        (wish.x + reach, wish.y, "start"),
        (wish.x - reach, wish.y, "end"),
        (wish.x, down, "middle"),
        (wish.x + reach * 0.7, down, "start"),
        (wish.x - reach * 0.7, down, "end"),
        (wish.x, up - height, "middle"),
        (wish.x, down + height, "middle"),
    ]
    for far in (2, 3, 4):
        tries += [
            (wish.x, wish.y - far * height, "middle"),
            (wish.x - reach, wish.y - far * height, "end"),
            (wish.x + reach, wish.y - far * height, "start"),
            (wish.x + reach, wish.y + far * height, "start"),
            (wish.x - reach, wish.y + far * height, "end"),
        ]
    width = text_width(wish.text, wish.size)
    for x, y, anchor in tries:
        yield Spot(x, y, anchor, box_of(x, y, anchor, width, height))


def box_of(x: float, y: float, anchor: str, width: float, height: float) -> Box:
    """Return the rectangle of a line of text anchored at x with its middle at y."""
    left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
    return Box(left, y - height / 2, left + width, y + height / 2)


def along(
    points: Sequence[tuple[float, float]], radius: float = 3.0, step: float = 9.0
) -> list[Box]:
    """Return small boxes along a line, so that labels keep off it."""
    boxes = []
    for (x1, y1), (x2, y2) in pairwise(points):
        pieces = max(1, int(max(abs(x2 - x1), abs(y2 - y1)) / step))
        across, down = (x2 - x1) / pieces, (y2 - y1) / pieces
        for piece in range(pieces + 1):
            x, y = x1 + across * piece, y1 + down * piece
            boxes.append(Box(x - radius, y - radius, x + radius, y + radius))
    return boxes
