"""Matches looked for only at the places where one may begin; `openings` tells those."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

Places = Sequence[int]  # offsets in text order
_MARK_RE = re.compile(r"[,;:]")
_REST_RE = re.compile(r"\w*")


def is_parted(text: str, start: int, end: int) -> bool:
    """Say whether a comma, a semicolon or a colon stands between two offsets."""
    return _MARK_RE.search(text, start, end) is not None


def whole_words(text: str, start: int, end: int) -> str:
    """Return what stands between two offsets, without the rest of a word that begins before them.

    A pattern would take that rest for a word: the last letters of "Belarus" for "us".

    >>> whole_words("belarus came to", 5, 15), whole_words("belarus came to", 8, 15)
    (' came to', 'came to')
    """
    if 0 < start < end and text[start - 1].isalnum() and (rest := _REST_RE.match(text, start, end)):
        start = rest.end()
    return text[start:end]


def match_between(
    pattern: re.Pattern[str], text: str, start: int, end: int, places: Places | None = None
) -> re.Match[str] | None:
    """Return what `search` finds between two offsets; with `places`, from a look at each of these alone.

    `places` are those of the whole sentence where a match may begin.
    """
    if places is None:
        return pattern.search(text, start, end)
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        match = pattern.match(text, at, end)
        if match is not None:
            return match
    return None


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


def lowered(word: str) -> str:
    """Return a word in small letters; the capital İ, which patterns take for an i, as one.

    >>> lowered("APR\u0130L")
    'april'
    """
    return word.lower().replace("i\u0307", "i")
