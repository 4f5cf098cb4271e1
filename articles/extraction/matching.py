"""Matches looked for only at the places where one may begin; `openings` tells those."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

Places = Sequence[int]  # offsets in text order


def matches(
    pattern: re.Pattern[str], text: str, start: int, end: int, places: Places | None = None
) -> Iterator[re.Match[str]]:
    """Return what `finditer` finds; with `places`, from a look at each of these alone.

    `places` are those between `start` and `end` where a match may begin.
    """
    if places is None:
        return pattern.finditer(text, start, end)
    return _at_places(pattern, text, end, places) if places else iter(())


def _at_places(
    pattern: re.Pattern[str], text: str, end: int, places: Places
) -> Iterator[re.Match[str]]:
    free = 0  # where the last match ends
    for at in places:
        if at >= free:
            match = pattern.match(text, at, end)
            if match is not None:
                yield match
                free = match.end()
