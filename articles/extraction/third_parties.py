"""Find the words for everybody else: "third countries", "the rest of the world", "far abroad"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .records import Span
from .vocabulary.countries import WORLD_BEFORE, WORLD_HEADS

_WORLD_RE = re.compile(
    rf"(?<!\w)(?:{WORLD_BEFORE})$".replace("[ ]", r"\s+"), re.VERBOSE | re.IGNORECASE
)
_LETTERS_RE = re.compile(r"[^\W\d_]*")
_REACH = 32
_LATIN_HEADS = tuple(head for head in WORLD_HEADS if head.isascii())


def find_everybody_else(text: str) -> Iterator[Span]:
    """Yield the stretches that stand for the other countries; not in text order.

    The last word is looked for first, since a plain search is many times faster than a pattern.

    >>> [span.of("trade with third countries") for span in find_everybody_else("trade with third countries")]
    ['third countries']
    """
    for head in WORLD_HEADS if "а" in text or "и" in text else _LATIN_HEADS:
        found = text.find(head)
        while found >= 0:
            letters = _LETTERS_RE.match(text, found)
            end = letters.end() if letters else found + 1
            start = max(0, found - _REACH)
            match = _WORLD_RE.search(text[start:end])
            if match:
                yield Span(start + match.start(), end)
            found = text.find(head, end)
