"""Find the words for everybody else: "third countries", "the rest of the world", "far abroad"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..records import Span
from ..vocabulary.countries import WORLD_BEFORE

_WORLD_RE = re.compile(
    rf"(?<!\w)(?:{WORLD_BEFORE})$".replace("[ ]", r"\s+"), re.VERBOSE | re.IGNORECASE
)
# "The countries of the Union State" are the two; "exports to the Union grew" is of others, but "thanks to the
# Union programmes" of nobody.
_UNION_STATE_RE = re.compile(r"\s+(?:state\b|of (?:belarus|russia)\b|государств)", re.IGNORECASE)
_UNION_RE = re.compile(
    r"(?:with|to|from)\s+the\s+(?:union|bloc|commonwealth|(?:collective\s+)?west)", re.IGNORECASE
)
_ENDS_RE = re.compile(
    r"\s*(?:[.,;:()–—]|$)|\s+(?:(?:de|in)creas|f[ae]ll|gr[eo]w|r[io]se|was|were|amount|total|came|reach|made|stood"
    r"|shr[aiu]nk|dropp?|by|in|for|and|at|over|\()",
    re.IGNORECASE,
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
        if match is None or _UNION_STATE_RE.match(text, end):
            continue
        if _UNION_RE.fullmatch(match[0]) and not _ENDS_RE.match(text, end):
            continue
        yield Span(start + match.start(), end)
