"""Rules asked only of sentences that hold a word which they need.

Most of the rules about a fact look for words that stand in few sentences. The words of a sentence
are read once, each looked up in a table of what it tells; a rule is then passed over by one look.
What a new word tells is worked out from the patterns themselves.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache, reduce
from operator import or_
from sys import maxsize

from .alternation import sought
from .needs import Needs, all_needs_of

_HEAD = 2  # letters by which the needs are found in a word
_KNOWN_LIMIT = 20_000  # words
_PLACES = "BMRPTO"  # the letters that a coded text writes places in
_MOST_NEEDS = 2  # words of a match that are looked for
_ANY = 1  # the bit of patterns that need no word


class Rule:
    """A pattern with the bits that the words of a sentence which may hold a match of it all tell.

    The pattern is made when it is first asked: most are for words that few texts have.
    """

    def __init__(self, source: str, bits: list[int], needs: Needs | None) -> None:
        self._source = source
        self._bits = reduce(or_, bits)
        self.rarest = bits[0]  # the bit of the rarest words that it needs
        self._needs = needs  # letters of which each match holds some

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, to be asked whatever is told."""
        return sought(self._source)

    def is_told(self, told: int) -> bool:
        """Say whether a sentence has the words that a match needs."""
        return told & self._bits == self._bits

    def search(
        self, told: int, text: str, start: int = 0, end: int = maxsize
    ) -> re.Match[str] | None:
        """Return the first match between two offsets, where the sentence's words allow one."""
        return self.pattern.search(text, start, end) if told & self._bits == self._bits else None

    def match(self, told: int, text: str, start: int, end: int = maxsize) -> re.Match[str] | None:
        """Return the match at an offset, where the sentence's words allow one."""
        return self.pattern.match(text, start, end) if told & self._bits == self._bits else None

    def may_hold(self, text: str, start: int = 0, end: int = maxsize) -> bool:
        """Say whether the letters that a match needs stand between two offsets, whatever is told."""
        if self._needs is None:
            return True
        return any(text.find(word, start, end) >= 0 for word in self._needs)


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

    def add(self, needs: Needs) -> int:
        """Return the bit of new needs of a pattern, which no word tells where it never matches."""
        if not all(map(self._can_be_found, needs)):
            return _ANY
        bit = 1 << self.bits
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
    sets = all_needs_of(source, _MOST_NEEDS)
    bits = [_NEEDED.add(needs) for needs in sets] or [_ANY]
    return Rule(source, bits, sets[0] if sets else None)


def any_of(*rules: Rule) -> int:
    """Return the bits of which one is told wherever any of some rules may hold: one look for all."""
    return reduce(or_, [one.rarest for one in rules])


def read_telling(plain: str, coded: str) -> int:
    """Return what the words of a sentence tell: the bits of all rules that may hold in it."""
    # Rules still to come are not known of: they may hold.
    told = reduce(or_, map(_NEEDED.known.__getitem__, plain.split()), _ANY | -1 << _NEEDED.bits)
    for letter, bits in _NEEDED.places.items():
        if bits and letter in coded:
            told |= bits
    return told
