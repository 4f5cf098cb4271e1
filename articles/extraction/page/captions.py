"""Captions of broadcasts, typed without capitals: these are put back, so that sentences and names show."""

from __future__ import annotations

import re

from ..wording.words import names_place

_SHORTEST = 60  # characters of a line that no heading in small letters is
_STOP_RE = re.compile(r"(?<=[^\W\d_]{3})[.?!] [^\W\d_]")
_FULL_STOP_RE = re.compile(r"[^\W\d_]{5}[.?!] [^\W\d_]")  # behind no abbreviation
_WORD_RE = re.compile(r"[^\W\d_]+")
_ORDINARY = frozenset(["us", "turkey", "jordan", "chad"])  # words of small letters too


def restore_capitals(text: str) -> str:
    """Return `text` with capitals where its lines have none at all; no letter moves.

    >>> restore_capitals("trade with the samara region shrank. we sold milk there, and bought cars.")
    'trade with the Samara region shrank. We sold milk there, and bought cars.'
    """
    if not any(map(_is_caption, text.split("\n"))):
        return text
    return "\n".join(
        _with_capitals(line) if _is_caption(line) else line for line in text.split("\n")
    )


def _is_caption(line: str) -> bool:
    """Say whether a line has sentences but no capital; the rest of a broken line has none either."""
    if len(line) < _SHORTEST or not line.islower() or not line[0].isalpha():
        return False
    return _FULL_STOP_RE.search(line) is not None


def _with_capitals(line: str) -> str:
    """Return a line with capitals at its sentences and at the names of places."""
    started = _STOP_RE.sub(lambda match: match[0].upper(), line)
    return _WORD_RE.sub(_capital, started)


def _capital(match: re.Match[str]) -> str:
    word = match[0]
    is_name = len(word) > 2 and word not in _ORDINARY and names_place(word)
    return word.capitalize() if is_name else word
