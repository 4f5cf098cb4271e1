"""Words that a page has broken, mostly at the ends of its lines, put together: "turn-⏎over" is "turnover".

A hyphen that the word has anyway stays: "year-⏎on-year", «торгово-⏎экономический», "two- or three-⏎year".
"""

from __future__ import annotations

import re

from ..vocabulary.hyphens import FIRST_PARTS, LAST_PARTS, LINKS
from .marks import Edit

_MARKS = "-\u2010\u00ad¬"
_BREAK_RE = re.compile(
    rf"(?P<head>[^\W\d_]{{2,}}|(?<=-)[^\W\d_])(?P<mark>[{_MARKS}])(?P<end>\n)(?=(?P<tail>[a-zа-яё]+))"
)
# «Вице- губернатор»: the first part stands alone where the page has put a space behind its hyphen.
_SPACED_RE = re.compile(
    r"(?<!\w)(?:вице|пресс|экс|vice|ex)-(?P<space> )(?=(?P<tail>[a-zа-яё]+))", re.IGNORECASE
)
_SPACED_HINTS = ("ице- ", "ресс- ", "кс- ", "ice- ", "x- ")
_PLAIN_MARK = ("-", "\u2010")


def broken_words(text: str) -> list[Edit]:
    """Return the edits that put words together which a page has broken at the ends of its lines.

    >>> broken_words("Turn-\\nover of tor-\\nic, year-\\non-year, two-\\nor three-year")
    [(4, 6, ''), (17, 19, ''), (28, 29, '')]
    >>> broken_words("the vice- governor")
    [(9, 10, '')]
    """
    edits: list[Edit] = []
    if any(hint in text for hint in _SPACED_HINTS):
        spaced = [m for m in _SPACED_RE.finditer(text) if m["tail"] not in LINKS]
        edits = [(*match.span("space"), "") for match in spaced]
    if not any(f"{mark}\n" in text for mark in _MARKS):
        return edits
    for broken in _BREAK_RE.finditer(text):
        if broken["tail"] not in LINKS:
            start = broken.start("end" if _has_hyphen(text, broken) else "mark")
            edits.append((start, broken.end("end"), ""))
    return sorted(edits)


def _has_hyphen(text: str, broken: re.Match[str]) -> bool:
    """Say whether a word that is broken at a hyphen has it in the middle of a line too."""
    if broken["mark"] not in _PLAIN_MARK:
        return False
    head, tail = broken["head"].lower(), broken["tail"]
    if f"{head}-{tail}" in text:
        return True
    if f"{head}{tail}" in text.lower():
        return False
    return head in FIRST_PARTS or tail in LAST_PARTS
