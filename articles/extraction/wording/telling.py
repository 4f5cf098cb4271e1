"""Rules asked only of sentences that hold a word which they need.

Most of the rules about a fact look for words that stand in few sentences. The words of a sentence
are read once, each looked up in a table of what it tells; a rule is then passed over by one look.
What a new word tells is worked out from the patterns themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from sys import maxsize
from typing import NamedTuple

from .alternation import sought
from .needs import Needs, needs_of

_HEAD = 2  # letters by which the needs are found in a word
_KNOWN_LIMIT = 20_000  # words
_PLACES = "BMRPTO"  # the letters that a coded text writes places in
_ANY = 1  # the bit of patterns that need no word


class Rule(NamedTuple):
    """A pattern with the bit that a sentence which may hold a match of it has in what it tells."""

    pattern: re.Pattern[str]
    bit: int
    needs: Needs | None  # letters of which each match holds some

    def search(
        self, told: int, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Return the first match between two offsets, where the sentence's words allow one."""
        return self.pattern.search(text, start, end) if told & self.bit else None

    def may_hold(self, text: str, start: int = 0, end: int = maxsize) -> bool:
        """Say whether the letters that a match needs stand between two offsets, whatever is told."""
        if self.needs is None:
            return True
        return any(text.find(word, start, end) >= 0 for word in self.needs)


class _Known(dict[str, int]):
    """Word → the bits of the rules whose needs it holds; new words are worked out as they come."""

    def __init__(self, needs: dict[str, list[tuple[str, int]]]) -> None:
        super().__init__()
        self._needs = needs  # by their first letters

    def __missing__(self, word: str) -> int:
        bits = 0
        for at in range(len(word)):
            for letters, bit in self._needs.get(word[at : at + _HEAD], ()):
                if word.startswith(letters, at):
                    bits |= bit
        if len(self) < _KNOWN_LIMIT:
            self[word] = bits
        return bits


class _Needed:
    """What the rules made so far need."""

    def __init__(self) -> None:
        self.bits = 1  # given so far, the first to patterns that need no word
        self.places = dict.fromkeys(_PLACES, 0)  # the bits of the rules that need a place
        self._needs: dict[str, list[tuple[str, int]]] = {}
        self.known = _Known(self._needs)

    def add(self, needs: Needs | None) -> int:
        """Return the bit of a pattern with new needs: 0 where it never matches."""
        if needs is None or not all(map(self._can_be_found, needs)):
            return _ANY
        bit = 1 << self.bits if needs else 0
        self.bits += 1
        for word in needs:
            if word in self.places:
                self.places[word] |= bit
            else:
                self._needs.setdefault(word[:_HEAD], []).append((word, bit))
        self.known = _Known(self._needs)  # what was told of words is no longer all
        return bit

    def _can_be_found(self, word: str) -> bool:
        """Say whether a need is a place, or can be looked up in the words of a sentence."""
        return word in self.places or (word == word.lower() and len(word) >= _HEAD)


_NEEDED = _Needed()


@lru_cache(maxsize=1024)
def rule(source: str) -> Rule:
    """Return the rule of a vocabulary's source."""
    needs = needs_of(source)
    return Rule(sought(source), _NEEDED.add(needs), needs)


def read_telling(plain: str, coded: str) -> int:
    """Return what the words of a sentence tell: the bits of all rules that may hold in it."""
    # Rules still to come are not known of: they may hold.
    told = _ANY | -1 << _NEEDED.bits
    for bits in map(_NEEDED.known.__getitem__, plain.split()):
        if bits:
            told |= bits
    for letter, bits in _NEEDED.places.items():
        if bits and letter in coded:
            told |= bits
    return told
