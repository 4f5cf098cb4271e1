"""Odd characters of pages made plain before a text is read, and offsets given back as they were.

Spaces of other kinds and runs of them in prose, soft hyphens, stress marks, letters in two parts, and
letters of the other alphabet that look alike ("Вelarus" with a Cyrillic first letter).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ..records import Extraction, Figure, Quote, Span

_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009\u2007\u200a\u2002\u2003"), " ")
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301"  # no letters, but a stress mark over one
_IN_PARTS = {"и\u0306": "й", "И\u0306": "Й", "е\u0308": "ё", "Е\u0308": "Ё"}
_ODD_RE = re.compile(f"[{''.join(map(chr, _SPACES))}{_HIDDEN}\u0306\u0308]")
_DROPPED_RE = re.compile(f"[{_HIDDEN}]|(?<=[йЙ])\u0306|(?<=[ёЁ])\u0308")
_RUN_RE = re.compile(r"(?<=\S) {2,}(?=\S)")
_NUMBER_RE = re.compile(r"[\d\s.,%+–-]+")
_WORDS, _IN_A_CELL = 8, 3  # what a line of prose has at least, in all and between two runs
_SENTENCE_ENDS = (".", "!", "?", "…", "”", "»", '"', ":", ";")
_LATIN, _CYRILLIC = "aceopxyABCEHKMOPTX", "асеорхуАВСЕНКМОРТХ"
_TO_CYRILLIC, _TO_LATIN = str.maketrans(_LATIN, _CYRILLIC), str.maketrans(_CYRILLIC, _LATIN)
_PAIR_RE = re.compile(r"[a-zA-Z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][a-zA-Z]")
_WORD_RE = re.compile(r"[^\W\d_]+")
_NO_CYRILLIC_RE, _NO_LATIN_RE = re.compile("[^а-яёА-ЯЁ]+"), re.compile("[^a-zA-Z]+")
# A word of one letter between words of the other alphabet: «торговля c Россией» with a Latin letter.
_ALONE_RE = re.compile(r"(?<=[а-яё] )[acoyB](?= [а-яёА-ЯЁ«\d])|(?<=[a-z] )а(?= [a-zA-Z])")


def make_plain(text: str) -> tuple[str, Sequence[int]]:
    """Return the text with plain characters, and where each of them stood.

    Lines of tables and menus keep their runs of spaces. The places are empty where nothing changed.

    >>> make_plain("Trade  with Tula grew by   five percent last year\\nExports  5.1")[0]
    'Trade with Tula grew by five percent last year\\nExports  5.1'
    >>> make_plain("то\u00adва\u0301ры\u00a0из Ту\u200bлы")[0]
    'товары из Тулы'
    """
    plain = text
    places: Sequence[int] = range(len(text))
    if _ODD_RE.search(text):
        plain, places = _without_hidden(text)
    if not plain.isascii():
        if _PAIR_RE.search(plain):
            plain = _WORD_RE.sub(_in_one_alphabet, plain)
        plain = _ALONE_RE.sub(_in_other_alphabet, plain)
    if _RUN_RE.search(plain):
        plain, kept = _without_runs(plain)
        places = [places[place] for place in kept]
    return plain, () if plain == text else places


def _without_hidden(text: str) -> tuple[str, list[int]]:
    """Return the text with plain spaces and whole letters, nothing hidden among them, and their places."""
    text = text.translate(_SPACES)
    for parts, letter in _IN_PARTS.items():
        text = text.replace(parts, letter + parts[1])
    dropped = {match.start() for match in _DROPPED_RE.finditer(text)}
    places = [place for place in range(len(text)) if place not in dropped]
    return "".join([text[place] for place in places]), places


def _in_one_alphabet(word: re.Match[str]) -> str:
    """Return a word of both alphabets in the one that all its letters may be of, where there is one."""
    letters = word.group()
    if letters.isascii() or _PAIR_RE.search(letters) is None:
        return letters
    if set(_NO_LATIN_RE.sub("", letters)) <= set(_LATIN):
        return letters.translate(_TO_CYRILLIC)
    if set(_NO_CYRILLIC_RE.sub("", letters)) <= set(_CYRILLIC):
        return letters.translate(_TO_LATIN)
    return letters


def _in_other_alphabet(letter: re.Match[str]) -> str:
    """Return a letter as it looks in the other alphabet."""
    found = letter.group()
    return found.translate(_TO_CYRILLIC if found.isascii() else _TO_LATIN)


def _without_runs(text: str) -> tuple[str, list[int]]:
    """Return the text with one space for each run in lines of prose, and the places of what is left."""
    places: list[int] = []
    at = 0
    for line in text.split("\n"):
        last = at
        if _is_prose(line):
            for run in _RUN_RE.finditer(line):
                places.extend(range(last, at + run.start() + 1))
                last = at + run.end()
        at += len(line) + 1
        places.extend(range(last, at))
    places.pop()  # no line break ends the last line
    return "".join([text[place] for place in places]), places


def _is_prose(line: str) -> bool:
    """Say whether a line with runs of spaces is one of prose: no row of a table, no menu."""
    cells = _RUN_RE.split(line)
    if len(cells) == 1 or "\t" in line or "|" in line:
        return False
    words = len(line.split())
    numbers = sum(_NUMBER_RE.fullmatch(cell) is not None for cell in cells)
    if words < _WORDS or numbers * _IN_A_CELL >= len(cells):
        return False
    if len(cells) == words:  # each gap is wide: those of a menu are too
        return line.rstrip().endswith(_SENTENCE_ENDS)
    return words >= _IN_A_CELL * len(cells)


def spread(found: Extraction, text: str, places: Sequence[int]) -> Extraction:
    """Return what was found in a text made plain with the offsets and the letters that it has in `text`."""

    def back(span: Span) -> Span:
        return Span(places[span.start], places[span.end - 1] + 1) if span.end > span.start else span

    def figure(record: Figure) -> Figure:
        span = back(record.span)
        return replace(
            record,
            span=span,
            evidence=span.of(text),
            sentence=back(record.sentence),
            context=back(record.context),
        )

    def quote(record: Quote) -> Quote:
        span = back(record.span)
        return replace(
            record,
            span=span,
            text=span.of(text),
            speaker_span=record.speaker_span and back(record.speaker_span),
            cue=record.cue and back(record.cue),
            sentence=back(record.sentence),
            context=back(record.context),
        )

    return replace(
        found,
        figures=tuple(map(figure, found.figures)),
        quotes=tuple(map(quote, found.quotes)),
        reported=tuple(map(quote, found.reported)),
    )
