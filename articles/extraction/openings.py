"""The places of a stretch of text where a finder may begin, from one look at each of its words.

A pattern that is searched for tries each letter of a text. Here each word is looked up once in a
table for all finders: which may begin in it, and where. The answer for a new word is told from its
first letters and kept. A finder is then asked only at the places of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .first_words import ANY, DIGIT, HEAD, NO_LETTER, SPACE, heads_of

_MOST_WORDS = 20_000
_WORD_STARTS = (r"(?<!\w)", r"(?<![\w")  # a finder that begins so begins in no midst of a word
_LONGEST = 40  # letters of a word that is kept
_DIGIT_RE = re.compile(r"\d")
_SPACES = SPACE * HEAD


class Openings(dict[str, tuple[tuple[int, int], ...]]):
    r"""The finders that may begin in a word, by number, each with the offset in the word.

    >>> opens = Openings([r"(?<!\w)(?:in )?may", r"(?<!\w)mayor"])
    >>> opens["(may"], opens["mayor"], opens["the"]
    (((0, 1),), ((0, 0), (1, 0)), ())
    """

    def __init__(self, sources: Iterable[str]) -> None:
        super().__init__()
        self._starts: dict[str, list[int]] = {}  # finders by what a match may begin with
        self._anywhere: dict[str, list[int]] = {}  # those that may begin in the midst of a word
        self._finders = 0
        for number, source in enumerate(sources):
            tables = [self._starts]
            if not source.startswith(_WORD_STARTS):
                tables.append(self._anywhere)
            for head in heads_of(source):
                for table in tables:
                    table.setdefault(head, []).append(number)
            self._finders += 1

    def __missing__(self, word: str) -> tuple[tuple[int, int], ...]:
        found = tuple(self._read(word))
        if len(self) < _MOST_WORDS and len(word) <= _LONGEST:
            self[word] = found
        return found

    def _read(self, word: str) -> list[tuple[int, int]]:
        """Return what a new word opens."""
        letters = word if word.isalpha() else _DIGIT_RE.sub(DIGIT, word)
        letters += _SPACES
        found: list[tuple[int, int]] = []
        table = self._starts
        for at in range(len(word)):
            found += [(number, at) for number in _opened(table, letters[at : at + HEAD])]
            table = self._anywhere if letters[at].isalnum() or letters[at] == "_" else self._starts
        return found

    def places(self, plain: str, start: int, end: int) -> list[list[int]]:
        """Return the places between two offsets where each finder may begin, in text order."""
        places: list[list[int]] = [[] for _ in range(self._finders)]
        at = start
        for word in plain[start:end].split(" "):
            for finder, offset in self[word]:
                places[finder].append(at + offset)
            at += len(word) + 1
        return places


def _opened(table: dict[str, list[int]], head: str) -> Iterable[int]:
    """Return the finders that open at letters, each once."""
    found = [*table.get(head, ()), *table.get(ANY, ())]
    for end in range(1, HEAD):
        start = head[:end]
        found += table.get(start + ANY, ())
        if not head[end].isalnum():
            found += table.get(start + NO_LETTER, ())
            found += table.get(start + SPACE, ()) if head[end] == SPACE else ()
            if head[end] == SPACE:
                break
    return sorted(set(found)) if len(found) > 1 else found
