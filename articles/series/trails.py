"""Number trails: where a value comes from, and how far it travelled."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from articles.series.bounds import interval_of
from articles.series.types import FigureRow, Observation, Trail

RULE = """
Figures of the same places, flow, goods, currency and months belong to one trail if one and the same number
could be rounded to all of them. The one published first stands at its head; the others are echoes of it,
not further evidence: what counts is how many sources and speakers there are.
"""

SHOWN = 3


def find_trails(observations: Iterable[Observation], limit: int = SHOWN) -> tuple[Trail, ...]:
    """Return the trails of two figures and more, the longest first."""
    trails = [trail_of(item) for item in observations if item.figure]
    longest = sorted(trails, key=lambda trail: (-len(trail.figures), trail.observation.key))
    return tuple(trail for trail in longest if trail.echoes)[:limit]


def trail_of(observation: Observation) -> Trail:
    """Return the trail of a stated observation: its figure with those consistent with it."""
    others = [
        row for row in observation.alternatives if interval_of(row).overlaps(observation.interval)
    ]
    return Trail(observation, tuple(sorted((*observation.inputs, *others), key=_published)))


def _published(row: FigureRow) -> tuple[date, int]:
    """Return the key that sorts by publication; an article without a date comes last."""
    return row.published or date.max, row.pk
