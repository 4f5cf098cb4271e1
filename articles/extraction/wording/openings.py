"""The places of a stretch of text where a finder may begin, from one look at each of its words.

A pattern that is searched for tries each letter of a text. Here each word is looked up once in a
table for all finders: which may begin in it, and where. The answer for a new word is told from its
first letters and kept. A finder is then asked only at the places of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import accumulate, count
from operator import itemgetter

from .first_words import ANY, DIGIT, ENDS, HEAD, NO_LETTER, SPACE, heads_of

_MOST_WORDS = 20_000
_WORD_STARTS = (r"(?<!\w)", r"(?<![\w")  # a finder that begins so begins in no midst of a word
_BEGUN = 3  # letters by which most words are known to open nothing
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
        starts: dict[str, list[int]] = {}  # finders by what a match may begin with
        midst: dict[str, list[int]] = {}  # those that may begin in the midst of a word
        self._nowhere: list[tuple[int, ...]] = []  # no places, for each finder
        for number, source in enumerate(sources):
            for head in heads_of(source):
                starts.setdefault(head, []).append(number)
                if not source.startswith(_WORD_STARTS):
                    midst.setdefault(head, []).append(number)
            self._nowhere.append(())
        self._starts = _keeper(starts)
        self._midst = _keeper(midst)
        self._outer_re = re.compile(r"(?<![^\W_]).")
        self._midst_re = re.compile(rf"(?<=[^\W_])(?={_first_two(midst)})(?s:.)")

    def __missing__(self, word: str) -> tuple[tuple[int, int], ...]:
        found = tuple(self._read(word))
        if len(self) < _MOST_WORDS and len(word) <= _LONGEST:
            self[word] = found
        return found

    def _read(self, word: str) -> list[tuple[int, int]]:
        """Return what a new word opens."""
        plain = word.isalpha()
        letters = (word if plain else _DIGIT_RE.sub(DIGIT, word)) + _SPACES
        found = [(number, 0) for number in self._starts(letters[:HEAD])]
        end = len(word)
        for match in self._midst_re.finditer(letters, 1, end):
            at = match.start()
            found += [(number, at) for number in self._midst(letters[at : at + HEAD])]
        if plain:
            return found
        for match in self._outer_re.finditer(letters, 1, end):
            at = match.start()
            found += [(number, at) for number in self._starts(letters[at : at + HEAD])]
        return sorted(found, key=itemgetter(1))

    def places(self, plain: str, start: int, end: int) -> list[list[int]]:
        """Return the places between two offsets where each finder may begin, in text order."""
        places: list[list[int]] = [*map(list, self._nowhere)]
        words = plain[start:end].split(" ")
        letters = accumulate(
            map(len, words), initial=start
        )  # before each word, its spaces left out
        for before, spaces, opened in zip(letters, count(), map(self.__getitem__, words)):
            if opened:
                at = before + spaces
                for finder, offset in opened:
                    places[finder].append(at + offset)
        return places


def _first_two(heads: Iterable[str]) -> str:
    """Return a pattern of how heads begin: of all offsets of a word, most are told from two letters."""
    seconds: dict[str, set[str]] = {}
    for head in heads:
        if head.startswith(ANY):
            return ""
        seconds.setdefault(head[0], set()).add(head[1:2])
    ways = [
        re.escape(first)
        + ("" if closing & {"", *ENDS} else f"[{re.escape(''.join(sorted(closing)))}]")
        for first, closing in sorted(seconds.items())
    ]
    return "|".join(ways) or "(?!)"


def _keeper(table: dict[str, list[int]]) -> Callable[[str], list[int]]:
    """Return what tells the finders that open at letters, each once; many words begin alike."""

    begun = {head[:_BEGUN] for head in table}

    @lru_cache(maxsize=_MOST_WORDS)
    def opened(letters: str) -> list[int]:
        found = {*table.get(letters, ()), *table.get(ANY, ())}
        for end in range(1, len(letters)):
            start = letters[:end]
            found.update(table.get(start + ANY, ()))
            if not letters[end].isalnum():
                found.update(table.get(start + NO_LETTER, ()))
            if letters[end] == SPACE:
                found.update(table.get(start + SPACE, ()))
                break
        return sorted(found)

    def opened_first(letters: str) -> list[int]:
        return opened(letters if letters[:_BEGUN] in begun else letters[:_BEGUN])

    return opened_first
