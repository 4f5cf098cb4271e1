"""Reporting verbs of a text, found once: "said", "pointed out", "подвёл итог"."""

from __future__ import annotations

import re
from bisect import bisect_left

from .records import Span
from .tongue import Tongue

_MARKS = ",.:;!?()[]/\"“”„«»'’‘—–-…"
_CLOSERS = ("”", "’", "»", '"', "'")
_PLURALS = frozenset(("i", "we", "they", "who", "you", "people", "police"))
_NEAR = 24  # characters between a phrasal verb and its particle


class CueIndex:
    """The reporting verbs of a text, in text order."""

    __slots__ = ("_cues", "_starts")

    def __init__(self, text: str, tongue: Tongue) -> None:
        lowered = _lower(text)
        self._cues: list[Span] = []
        for word in tongue.cues.intersection(_words_of(lowered)):
            self._cues += _find_word(text, lowered, word, tongue)
        self._cues.sort()
        self._starts = [cue.start for cue in self._cues]

    def between(self, start: int, end: int) -> list[Span]:
        """Return the reporting verbs that start in a stretch, in text order."""
        return self._cues[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _lower(text: str) -> str:
    """Return the text in lower case with its length kept ("İ" would become two characters)."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := char.lower()) == 1 else char for char in text)


def _words_of(lowered: str) -> list[str]:
    """Return the words of a text without the marks beside them."""
    for mark in _MARKS:
        lowered = lowered.replace(mark, " ")
    return lowered.split()


def _find_word(text: str, lowered: str, word: str, tongue: Tongue) -> list[Span]:
    """Find a verb as a word of its own, where it may report."""
    found: list[Span] = []
    position = lowered.find(word)
    while position >= 0:
        end = position + len(word)
        before = lowered[position - 1] if position else ""
        if not (before.isalpha() or before == "-" or lowered[end : end + 1].isalpha()):
            cue = _cue_at(text, lowered, position, end, tongue)
            if cue is not None:
                found.append(cue)
        position = lowered.find(word, end)
    return found


def _cue_at(text: str, lowered: str, start: int, end: int, tongue: Tongue) -> Span | None:
    """Return the cue that a verb makes where it stands, with its particle; None where it makes none."""
    word = lowered[start:end]
    if text[start].isupper() and text[max(0, start - 3) : start].strip(" \n\t\r\xa0-–—"):
        return None  # part of a name or a heading
    if word in tongue.verbs:
        is_noun = word == "states" and lowered.endswith("member ", 0, start)
        return None if is_noun else Span(start, end)
    if word in tongue.plural:
        before = text[max(0, start - _NEAR) : start]
        is_inverted = before.rstrip()[-1:] in _CLOSERS and lowered.startswith(" the ", end)
        return Span(start, end) if is_inverted or _is_plural(before) else None
    particle = tongue.phrasal[word]
    after = re.compile(rf"[^.,;:]{{0,{_NEAR}}}?\b{particle}\b").match(lowered, end)
    if after is None:
        return None
    is_close = after.end() - end == len(particle) + 1
    return Span(start, after.end() if is_close else end)


def _is_plural(before: str) -> bool:
    """Say whether "we", "they" or a plural ends the words: "prosecutors allege".

    >>> _is_plural("the prosecutors "), _is_plural("Mueller's "), _is_plural("They ")
    (True, False, True)
    """
    words = before.split()
    if not words or words[-1].endswith(("'s", "’s")):
        return False
    return words[-1].lower() in _PLURALS or words[-1].endswith(("s", "s’", "s'"))
