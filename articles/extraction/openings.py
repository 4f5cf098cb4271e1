"""The places of a stretch of text where a finder may begin, from one look at each of its words.

A pattern that is searched for tries each letter of a text. Here each word is looked up once in a
table for all finders: which may begin in it, and where. The answer for a new word is told from the
finders' own patterns and kept. A finder is then asked only at the places of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .first_words import first_word, heads_of

_MOST_WORDS = 20_000
_WORD_STARTS = (r"(?<!\w)", r"(?<![\w")  # a finder that begins so begins in no midst of a word
_HEADED = 2  # letters by which a word is known to open nothing
_LONGEST = 40  # letters of a word that is kept


class Openings(dict[str, tuple[tuple[int, int], ...]]):
    r"""The finders that may begin in a word, by number, each with the offset in the word.

    >>> opens = Openings([r"(?<!\w)(?:in )?may", r"(?<!\w)mayor"])
    >>> opens["(may"], opens["mayor"], opens["the"]
    (((0, 1),), ((0, 0), (1, 0)), ())
    """

    def __init__(self, sources: Iterable[str]) -> None:
        super().__init__()
        self._finders: list[re.Pattern[str]] = []
        self._anywhere: list[int] = []  # finders that may begin in the midst of a word
        self._by_head: dict[str, list[int]] = {}  # those that begin a word, by its first letters
        self._any_head: list[int] = []
        for number, source in enumerate(sources):
            opening = first_word(source)
            self._finders.append(re.compile(opening))
            heads = heads_of(opening)
            if not source.startswith(_WORD_STARTS):
                self._anywhere.append(number)
            elif heads is None:
                self._any_head.append(number)
            else:
                for head in heads:
                    self._by_head.setdefault(head, []).append(number)

    def __missing__(self, word: str) -> tuple[tuple[int, int], ...]:
        found = tuple(self._read(word))
        if len(self) < _MOST_WORDS and len(word) <= _LONGEST:
            self[word] = found
        return found

    def _read(self, word: str) -> list[tuple[int, int]]:
        """Return what a new word opens."""
        finders = self._finders
        if len(word) <= _HEADED or not word[:-1].isalpha():
            return [
                (number, match.start())
                for number, finder in enumerate(finders)
                for match in finder.finditer(word)
                if match.start() < len(word)
            ]
        # Letters with at most a mark behind, as most new words are: few finders begin so.
        known = {*self._any_head, *self._by_head.get(word[:_HEADED], ())}
        known.update(self._by_head.get(word[0] + "*", ()))
        found = [(n, 0) for n in sorted(known) if finders[n].match(word)]
        for number in self._anywhere:
            found += [(number, match.start()) for match in finders[number].finditer(word)]
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
