"""What is held once a year: where the next one is to be in 2020, and this one is over, it is 2019."""

from __future__ import annotations

import re
from collections.abc import Iterator

# A sentence that tells of a forum.
_FORUM_RE = re.compile(r"[^.;!?\n]*\b(?:форум|forum)[^.;!?\n]*", re.IGNORECASE)
_YEAR_RE = re.compile(r"\b(?:in|for|в|на) (20\d\d)\b(?! ?[-–—/]\d)", re.IGNORECASE)
_COMING_RE = re.compile(
    r"\b(?:will|is to|is going to|(?:is|are) (?:scheduled|planned|set)|to be held)\b"
    r"|(?<!\w)(?:пройд[её]т|состоится|примет|будет|собер[её]тся|планируется|запланирован|проведут)(?!\w)",
    re.IGNORECASE,
)
_NEXT_RE = re.compile(r"\bnext\b|\bfollowing\b|(?<!\w)(?:следующ|очередн)", re.IGNORECASE)
_OVER_RE = re.compile(
    r"(?<!\w)(?:заверш\w+|закончил\w+|закрыл\w+|ended|is over|closed|concluded)(?!\w)",
    re.IGNORECASE,
)


def years_before_next(text: str) -> Iterator[int]:
    """Yield the year before the one that a text tells for the forum after that which it is about."""
    if "орум" not in text and "orum" not in text:
        return
    told = [match[0] for match in _FORUM_RE.finditer(text)]
    for sentence in told:
        year = _YEAR_RE.search(sentence)
        if year is None or not _COMING_RE.search(sentence):
            continue
        if _NEXT_RE.search(sentence) or any(_OVER_RE.search(other) for other in told):
            yield int(year[1]) - 1
