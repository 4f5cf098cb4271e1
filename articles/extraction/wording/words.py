"""The words of a text, each looked up once for all who look for words.

A text is cut at its spaces, and what stands between two of them is looked up in a table: where in
it the name of a place may begin, a reporting verb stands, a number begins. What a new word is
follows from the vocabulary, so that a word added there is found here too. A text has few words
but many times each, and most of them are nothing to anybody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, count
from operator import attrgetter
from typing import NamedTuple

from ..lands.gazetteer import Entry, Sense, build_index
from ..speech.tongue import EN, RU
from ..vocabulary.countries import WORLD_HEADS
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.sources import AGENCIES, DOMAINS
from .alternation import by_first_letter
from .phrases import first_words_of, pattern_of, phrases_of

_INDEX = build_index()
_DIGITS = "[0-9]+"
_PIECE_RE = re.compile(r"[^\W\d_]+")
_MARKS = ".,;:!?()\"“”«»'’"
_UPPER, _CAPITAL, _SMALL = map(attrgetter, ("upper", "capital", "small"))  # of an entry
_MOST = 30_000  # words kept
_LONGEST = 40  # letters of a word that is kept


def names_place(word: str) -> bool:
    """Say whether a word in small letters is the name of a place by itself.

    >>> names_place("samara"), names_place("south")
    (True, False)
    """
    return any(not entry.rest for entry in _INDEX.get(word, ()))


class Opening(NamedTuple):
    """A word that may open names of places: each has the words to follow and what it stands for."""

    start: int
    end: int
    names: tuple[tuple[tuple[str, ...], tuple[Sense, ...]], ...]


class Known(NamedTuple):
    """What stands between two spaces; offsets are counted from its first letter."""

    places: tuple[Opening, ...]
    cues: tuple[tuple[int, int], ...]  # reporting verbs
    stems: tuple[tuple[int, int], ...]  # what else is looked for: which of `_STEMS`, where


# What is looked for inside words, each a list of offsets in `Words`.
_NUMBER = 0
_STEMS = ("numbers", "hints", "units", "magnitudes", "others", "agencies", "sites")


class Words:
    """What is known of the words of a text, in text order; all offsets are those of the text.

    `places` may open the name of a place, `cues` are verbs that may report. Then offsets: `numbers`
    are first digits, `hints` words that may tell of a number in words, `units` words for a unit
    ("region"), `magnitudes` of sums, `others` end a word for everybody else ("countries"),
    `agencies` may open the name of one, `sites` are the dot before the last part of their names.
    """

    __slots__ = ("cues", "places", *_STEMS)

    numbers: list[int]
    hints: list[int]
    units: list[int]
    magnitudes: list[int]
    others: list[int]
    agencies: list[int]
    sites: list[int]

    def __init__(self, text: str, language: str) -> None:
        table = _table(language)
        self.places: list[tuple[int, Opening]] = []
        self.cues: list[tuple[int, int]] = []
        stems: list[list[int]] = [[] for _ in _STEMS]
        words = text.replace("\n", " ").split(" ")
        letters = accumulate(map(len, words), initial=0)  # before each word, its spaces left out
        for before, spaces, known in zip(letters, count(), map(table.__getitem__, words)):
            if known is not None:
                at = before + spaces
                for opening in known.places:
                    self.places.append((at, opening))
                for start, end in known.cues:
                    self.cues.append((at + start, at + end))
                for stem, offset in known.stems:
                    stems[stem].append(at + offset)
        for name, offsets in zip(_STEMS, stems, strict=True):
            setattr(self, name, offsets)


_NEW = Known((), (), ())  # stands for a word not met yet


class _Table(dict[str, Known | None]):
    """Word → what it is, or None where it is nothing to anybody; new words are added as they come."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._cues = (RU if language == "ru" else EN).cues
        self._stems = _stem_patterns(language)
        self._any_stem = re.compile(
            by_first_letter("|".join(pattern.pattern for pattern in self._stems))
        )

    def __missing__(self, word: str) -> Known | None:
        bare = word.strip(_MARKS)
        is_dull = len(bare) > 1 and self.get(bare, _NEW) is None  # known without its marks
        known = None if is_dull else self._read(word)
        if len(self) < _MOST and len(word) <= _LONGEST:
            self[word] = known
        return known

    def _read(self, word: str) -> Known | None:
        """Return what a word is by the vocabulary."""
        places: list[Opening] = []
        cues: list[tuple[int, int]] = []
        pieces = _pieces(word)
        if not pieces:  # "$5", "2017,"
            numbers = tuple((_NUMBER, start) for start in number_starts(word))
            return Known((), (), numbers) if numbers else None
        for at, piece in pieces:
            low = piece.lower()
            if low in self._cues and word[at - 1 : at] != "-":
                cues.append((at, at + len(piece)))
            entries = _INDEX.get(low.replace("ё", "е"))
            opening = entries and _opening(word, at, piece, entries)
            if opening:
                places.append(opening)
        stems = self._stems_of(word.lower().replace("ё", "е"))
        if places or cues or stems:
            return Known(tuple(places), tuple(cues), stems)
        return None

    def _stems_of(self, low: str) -> tuple[tuple[int, int], ...]:
        """Return which stems a word holds, and where."""
        if self._any_stem.search(low) is None:
            return ()
        return tuple(
            (number, match.start())
            for number, pattern in enumerate(self._stems)
            for match in pattern.finditer(low)
        )


def _pieces(word: str) -> Sequence[tuple[int, str]]:
    """Return the runs of letters of a word, each with where it begins."""
    bare = word.strip(_MARKS)
    if bare.isalpha():  # as most are
        return ((word.find(bare), bare),)
    return [(match.start(), match[0]) for match in _PIECE_RE.finditer(word)]


def _stem_patterns(language: str) -> list[re.Pattern[str]]:
    """Return the patterns of `_STEMS`, which read a word in small letters."""
    words = vocabulary_of(language)
    tables = (words.table_magnitudes, WORLD_HEADS, AGENCIES)
    stems = [pattern_of(phrase.lower().partition(" ")[0] for phrase in table) for table in tables]
    sources = (
        _DIGITS,
        rf"(?<!\w)(?:{first_words_of(phrases_of(words.number_hints))})(?!\w)",
        words.anaphora_words,
        *stems,
        rf"\.(?:{DOMAINS})",
    )
    return [re.compile(source) for source in sources]


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
    return [match.start() for match in re.finditer(_DIGITS, text)]


def _opening(word: str, at: int, piece: str, entries: tuple[Entry, ...]) -> Opening | None:
    """Return the names that a word may open as it is written, capital or small; the longest first."""
    end = at + len(piece)
    if len(piece) == 1 and piece.isascii() and word[end : end + 1] != ".":
        return None  # "U.S.", but no lone letter
    written = _UPPER if piece.isupper() else _CAPITAL if piece[0].isupper() else _SMALL
    names = ((entry.rest, written(entry)) for entry in entries)
    held = tuple((rest, senses) for rest, senses in names if senses)
    return Opening(at, end, held) if held else None


@lru_cache(maxsize=2)
def _table(language: str) -> _Table:
    return _Table(language)
