"""Find the words for everybody else: "third countries", "the rest of the world", "far abroad"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..records import Span
from ..vocabulary.countries import WORLD_BEFORE

_WORLD_RE = re.compile(
    rf"(?<!\w)(?:{WORLD_BEFORE})$".replace("[ ]", r"\s+"), re.VERBOSE | re.IGNORECASE
)
_LETTERS_RE = re.compile(r"[^\W\d_]*")
_REACH = 32


def find_everybody_else(text: str, ends: Iterable[int]) -> Iterator[Span]:
    """Yield the stretches that stand for the other countries, given where their last words may be.

    >>> text = "trade with third countries"
    >>> [span.of(text) for span in find_everybody_else(text, [17])]
    ['third countries']
    """
    for at in ends:
        letters = _LETTERS_RE.match(text, at)
        end = letters.end() if letters else at + 1
        start = max(0, at - _REACH)
        match = _WORLD_RE.search(text[start:end])
        if match:
            yield Span(start + match.start(), end)
