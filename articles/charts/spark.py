"""A region's full years as a line of a word's height; its numbers stand beside it in words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from articles.charts.svg import n
from articles.series.types import Observation

WIDTH, HEIGHT, EDGE = 96.0, 24.0, 3.0
SPAN = 12  # years


def draw_spark(years: Sequence[Observation]) -> str:
    """Return a small line through full years, dotted over missing ones; nothing for fewer than two.

    The axis starts at zero: a line that fills its height would make much of little.
    """
    years = [item for item in years if item.year > years[-1].year - SPAN]
    if len(years) < 2:
        return ""
    first, span = years[0].year, years[-1].year - years[0].year
    top = max(float(item.value) for item in years) or 1.0
    points = [
        (
            EDGE + (item.year - first) / span * (WIDTH - 2 * EDGE),
            HEIGHT - EDGE - max(float(item.value), 0.0) / top * (HEIGHT - 2 * EDGE),
        )
        for item in years
    ]
    way, gaps = "", ""
    for (before, (x1, y1)), (item, (x, y)) in pairwise(zip(years, points, strict=True)):
        step = f"M{n(x1)} {n(y1)}L{n(x)} {n(y)}"
        if item.year - before.year == 1:
            way += step
        else:
            gaps += step
    dots = "".join(f'<circle cx="{n(x)}" cy="{n(y)}" r="1.3"/>' for x, y in points[:-1])
    x, y = points[-1]
    return (
        f'<svg class="spark" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" aria-hidden="true" focusable="false">'
        f'<path d="{way}"/><path class="gap" d="{gaps}"/>{dots}'
        f'<circle cx="{n(x)}" cy="{n(y)}" r="2.6"/></svg>'
    )
