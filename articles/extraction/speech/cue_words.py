"""Reporting verbs of a text, found once: "said", "pointed out", "подвёл итог"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from ..records import Span
from ..text import Document
from .tongue import Tongue

_SENTENCE_ENDS = (".", "!", "?", "”", '"')
_CLOSERS = ("”", "’", "»", '"', "'")
_PLURALS = frozenset(("i", "we", "they", "who", "you", "people", "police"))
_OWNERS = frozenset(("his", "her", "their", "its", "our", "my", "these", "those", "such", "any"))
_NEAR = 24  # characters between a phrasal verb and its particle


class CueIndex:
    """The reporting verbs of a text, in text order."""

    __slots__ = ("_cues", "_starts")

    def __init__(self, document: Document, tongue: Tongue) -> None:
        text = document.text
        read = (_cue_at(text, start, end, tongue) for start, end in document.words.cues)
        self._cues = [cue for cue in read if cue is not None]
        self._starts = [cue.start for cue in self._cues]

    def between(self, start: int, end: int) -> list[Span]:
        """Return the reporting verbs that start in a stretch, in text order."""
        return self._cues[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _cue_at(text: str, start: int, end: int, tongue: Tongue) -> Span | None:
    """Return the cue that a verb makes where it stands, with its particle; None where it makes none."""
    near = text[max(0, start - 3) : start].strip(" \n\t\r\xa0-–—") if text[start].isupper() else ""
    if near and not (text.startswith("Said ", start) and near.endswith(_SENTENCE_ENDS)):
        return None  # part of a name or a heading
    word = text[start:end].lower()
    if word in tongue.verbs:
        return None if _is_noun(text, start, word) else Span(start, end)
    if word in tongue.plural:
        before = text[max(0, start - _NEAR) : start]
        is_inverted = before.rstrip()[-1:] in _CLOSERS and text.startswith(" the ", end)
        return Span(start, end) if is_inverted or _is_plural(before) else None
    for behind in tongue.with_words.get(word, ()):
        if text.startswith(f" {behind} ", end):
            return Span(start, end + 1 + len(behind))
    return _phrasal_at(text, start, end, tongue.phrasal[word]) if word in tongue.phrasal else None


def _is_noun(text: str, start: int, word: str) -> bool:
    """Say whether what looks like a verb's third person is a plural: "the judge's remarks"."""
    if not word.endswith("s") or not word.isascii():
        return False
    before = text[max(0, start - _NEAR) : start].split()
    last = before[-1].lower() if before else ""
    return (
        (word == "states" and last == "member")
        or last in _OWNERS
        or any(
            owner.endswith(("'s", "’s", "s'", "s’")) for owner in before[-2:]
        )  # "X's opening remarks"
    )


def _phrasal_at(text: str, start: int, end: int, particle: str) -> Span | None:
    """Return the cue of a verb whose particle follows: "pointed out", "pointed it out"."""
    near = text[end : end + _NEAR + len(particle) + 1]
    if particle not in near.lower():
        return None
    after = _particle(particle).match(near)
    if after is None:
        return None
    return Span(start, end + after.end() if after.end() == len(particle) + 1 else end)


@lru_cache(maxsize=256)
def _particle(particle: str) -> re.Pattern[str]:
    return re.compile(rf"[^.,;:]{{0,{_NEAR}}}?\b{particle}\b", re.IGNORECASE)


def _is_plural(before: str) -> bool:
    """Say whether "we", "they" or a plural ends the words: "prosecutors allege".

    >>> _is_plural("the prosecutors "), _is_plural("Mueller's "), _is_plural("They ")
    (True, False, True)
    """
    words = before.split()
    if not words or words[-1].endswith(("'s", "’s")):
        return False
    return words[-1].lower() in _PLURALS or words[-1].endswith(("s", "s’", "s'"))
