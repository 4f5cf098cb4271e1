"""The words around a year, as the rules about it read them."""

from __future__ import annotations

from .year_words import CLAUSE_END_RE


class Around:
    """The words around a year: lower case, one space between two words; the clause cut at its ends.

    `above` and `below` are the clauses before and after its own.
    """

    __slots__ = ("above", "after", "before", "below", "clause", "clause_after", "clause_before")

    def __init__(self, before: str, after: str) -> None:
        ends = [found.end() for found in CLAUSE_END_RE.finditer(before)]
        end = CLAUSE_END_RE.search(after)
        self.before = _plain(before[-64:])
        self.after = _plain(after[:40])
        self.clause_before = _plain(before[ends[-1] if ends else 0 :])
        self.clause_after = _plain(after[: end.start() if end else None])
        self.below = _plain(after[end.end() :]) if end else ""
        self.above = _plain(before[ends[-2] if len(ends) > 1 else 0 : ends[-1] if ends else 0])
        self.clause = f"{self.clause_before}#{self.clause_after}"  # the mark stands for the year


def _plain(text: str) -> str:
    """Return `text` in lower case with single spaces; a space at its end is kept."""
    end = " " if text[-1:].isspace() else ""
    return " ".join(text.lower().split()) + end
