"""The places of a stretch of text where a finder may begin, from one look at each of its words.

A pattern that is searched for tries each letter of a text. Here each word is looked up once in a
table for all finders: which may begin in it, and where. The answer for a new word is told from the
finders' own patterns and kept. A finder is then asked only at the places of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .first_words import first_word

_MOST_WORDS = 20_000
_WORD_STARTS = (r"(?<!\w)", r"(?<![\w")  # a finder that begins so begins in no midst of a word
_LONGEST = 40  # letters of a word that is kept


class Openings(dict[str, tuple[tuple[int, int], ...]]):
    r"""The finders that may begin in a word, by number, each with the offset in the word.

    >>> opens = Openings([r"(?<!\w)(?:in )?may", r"(?<!\w)mayor"])
    >>> opens["(may"], opens["mayor"], opens["the"]
    (((0, 1),), ((0, 0), (1, 0)), ())
    """

    def __init__(self, sources: Iterable[str]) -> None:
        super().__init__()
        self._finders = [
            (re.compile(first_word(source)), source.startswith(_WORD_STARTS)) for source in sources
        ]

    def __missing__(self, word: str) -> tuple[tuple[int, int], ...]:
        found = tuple(self._read(word))
        if len(self) < _MOST_WORDS and len(word) <= _LONGEST:
            self[word] = found
        return found

    def _read(self, word: str) -> list[tuple[int, int]]:
        """Return what a new word opens: letters with a mark behind, as most are, at its start."""
        found: list[tuple[int, int]] = []
        is_plain = word[:-1].isalpha()
        for number, (finder, at_start) in enumerate(self._finders):
            if not (is_plain and at_start):
                starts = (match.start() for match in finder.finditer(word))
                found += [(number, start) for start in starts if start < len(word)]
            elif finder.match(word):
                found.append((number, 0))
        return found

    def places(self, plain: str, start: int, end: int) -> list[list[int]]:
        """Return the places between two offsets where each finder may begin, in text order."""
        places: list[list[int]] = [[] for _ in self._finders]
        at = start
        for word in plain[start:end].split(" "):
            for finder, offset in self[word]:
                places[finder].append(at + offset)
            at += len(word) + 1
        return places
