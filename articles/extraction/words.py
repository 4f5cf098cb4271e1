"""The words of a text, each looked up once for all who look for words.

A text is cut at its spaces, and what stands between two of them is looked up in a table: where in
it the name of a place may begin, a reporting verb stands, a number begins. What a new word is
follows from the vocabulary, so that a word added there is found here too. A text has few words
but many times each, and most of them are nothing to anybody.
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from .first_words import first_word
from .gazetteer import Sense, build_index
from .lexicon import pattern_of, phrases_of, places_of
from .tongue import EN, RU
from .vocabulary.languages import vocabulary_of

_INDEX = build_index()
_DIGITS_RE = re.compile(r"[0-9]+")
_PIECE_RE = re.compile(r"[^\W\d_]+")
_MARKS = ".,;:!?()\"“”«»'’"
_UPPER, _CAPITAL, _SMALL = map(attrgetter, ("upper", "capital", "small"))  # of an entry
_MOST = 30_000  # words kept
_LONGEST = 40  # letters of a word that is kept


class Opening(NamedTuple):
    """A word that may open names of places: each has the words to follow and what it stands for."""

    start: int
    end: int
    names: tuple[tuple[tuple[str, ...], tuple[Sense, ...]], ...]


class Known(NamedTuple):
    """What stands between two spaces; offsets are counted from its first letter."""

    places: tuple[Opening, ...]
    cues: tuple[tuple[int, int], ...]  # reporting verbs
    numbers: tuple[int, ...]  # first digits
    units: tuple[int, ...]  # words for a unit: "region"
    hints: tuple[int, ...]  # words that may tell of a number in words: "million"


class Words:
    """What is known of the words of a text, in text order."""

    __slots__ = ("_found",)

    def __init__(self, text: str, language: str) -> None:
        table = _TABLES[language]
        self._found: list[tuple[int, Known]] = []
        at = 0
        for word in text.replace("\n", " ").split(" "):
            known = table[word]
            if known is not None:
                self._found.append((at, known))
            at += len(word) + 1

    def places(self) -> list[tuple[int, Opening]]:
        """Return the words that may open the name of a place, each with the offset of its own."""
        return [(at, opening) for at, known in self._found for opening in known.places]

    def cues(self) -> list[tuple[int, int]]:
        """Return where the verbs begin and end that may report."""
        return [(at + start, at + end) for at, known in self._found for start, end in known.cues]

    def numbers(self) -> list[int]:
        """Return where a run of digits begins."""
        return [at + start for at, known in self._found for start in known.numbers]

    def units(self) -> list[int]:
        """Return where a word for a unit stands, or its stem within another word."""
        return [at + start for at, known in self._found for start in known.units]

    def hints(self) -> list[int]:
        """Return where a word stands that may tell of a number in words."""
        return [at + start for at, known in self._found for start in known.hints]


class _Table(dict[str, Known | None]):
    """Word → what it is, or None where it is nothing to anybody; new words are added as they come."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._cues = (RU if language == "ru" else EN).cues
        self._units = vocabulary_of(language).anaphora_words
        self._hint_re = re.compile(first_word(number_hints(language)))

    def __missing__(self, word: str) -> Known | None:
        known = self._read(word)
        if len(self) < _MOST and len(word) <= _LONGEST:
            self[word] = known
        return known

    def _read(self, word: str) -> Known | None:
        """Return what a word is by the vocabulary."""
        bare = word.strip(_MARKS)
        if bare.isalpha():  # as most are
            pieces = [(word.find(bare), bare)]
        else:
            pieces = [(match.start(), match[0]) for match in _PIECE_RE.finditer(word)]
        places = tuple(o for at, piece in pieces if (o := _opening(word, at, piece)))
        low = word.lower()
        cues = tuple(
            (at, at + len(piece))
            for at, piece in pieces
            if low[at : at + len(piece)] in self._cues and word[at - 1 : at] != "-"
        )
        units = tuple(places_of(self._units, low))
        numbers = () if bare.isalpha() else tuple(number_starts(word))
        hints = tuple(match.start() for match in self._hint_re.finditer(low.replace("ё", "е")))
        if places or cues or numbers or units or hints:
            return Known(places, cues, numbers, units, hints)
        return None


@lru_cache(maxsize=2)
def number_hints(language: str) -> str:
    """Return the source of a pattern of the words that may tell of a number in words."""
    hints = phrases_of(vocabulary_of(language).number_hints)
    return rf"(?<!\w)(?:{pattern_of(hints)})(?!\w)"


def number_starts(text: str) -> list[int]:
    """Return where the runs of digits of a text begin.

    >>> number_starts("5 of 2,017")
    [0, 5, 7]
    """
    return [match.start() for match in _DIGITS_RE.finditer(text)]


def _opening(word: str, at: int, piece: str) -> Opening | None:
    """Return the names that a word may open as it is written, capital or small; the longest first."""
    entries = _INDEX.get(piece.lower().replace("ё", "е"))
    if entries is None:
        return None
    end = at + len(piece)
    if len(piece) == 1 and piece.isascii() and word[end : end + 1] != ".":
        return None  # "U.S.", but no lone letter
    written = _UPPER if piece.isupper() else _CAPITAL if piece[0].isupper() else _SMALL
    names = ((entry.rest, written(entry)) for entry in entries)
    held = tuple((rest, senses) for rest, senses in names if senses)
    return Opening(at, end, held) if held else None


_TABLES = {"en": _Table("en"), "ru": _Table("ru")}
