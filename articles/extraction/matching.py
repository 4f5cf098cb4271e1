"""Matches looked for only at the places where one may begin; `openings` tells those."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

Places = Sequence[int]  # offsets in text order


def matches(
    pattern: re.Pattern[str], text: str, start: int, end: int, places: Places | None = None
) -> Iterator[re.Match[str]]:
    """Return what `finditer` finds; with `places`, from a look at each of these alone."""
    if places is None:
        return pattern.finditer(text, start, end)
    return _at_places(pattern, text, places, start, end)


def _at_places(
    pattern: re.Pattern[str], text: str, places: Places, start: int, end: int
) -> Iterator[re.Match[str]]:
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        if at >= start:
            match = pattern.match(text, at, end)
            if match is not None:
                yield match
                start = match.end()
