"""A sentence with the ones around it, cut at the words that matter."""

from __future__ import annotations

from typing import NamedTuple, Protocol


class Placed(Protocol):
    """A row that knows its sentence and context in its article's text."""

    sentence_start: int
    sentence_end: int
    context_start: int
    context_end: int


class SentenceParts(NamedTuple):
    """The text before the sentence, the sentence in three pieces, and the text after it."""

    before: str
    head: str
    marked: str
    tail: str
    after: str


def sentence_parts(text: str, row: Placed, span: tuple[int, int]) -> SentenceParts:
    """Return a row's context cut at `span`, the words to mark."""
    start, end = span
    first, last = min(row.sentence_start, start), max(row.sentence_end, end)
    return SentenceParts(
        before=text[min(row.context_start, first) : first],
        head=text[first:start],
        marked=text[start:end],
        tail=text[end:last],
        after=text[last : max(row.context_end, last)],
    )
