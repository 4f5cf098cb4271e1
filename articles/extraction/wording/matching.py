"""Matches looked for only at the places where one may begin; `openings` tells those."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Places = Sequence[int]  # offsets in text order


def matches(
    pattern: re.Pattern[str], text: str, start: int, end: int, places: Places | None = None
) -> Iterable[re.Match[str]]:
    """Return what `finditer` finds; with `places`, from a look at each of these alone.

    `places` are those between `start` and `end` where a match may begin.
    """
    if places is None:
        return pattern.finditer(text, start, end)
    found: list[re.Match[str]] = []
    match_at = pattern.match
    for at in places:
        if at >= start:
            match = match_at(text, at, end)
            if match is not None:
                found.append(match)
                start = match.end()
    return found
