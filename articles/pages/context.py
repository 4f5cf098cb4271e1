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


# A list without full stops can run over pages: what is near the words to mark is enough.
NEAR = 700


def sentence_parts(text: str, row: Placed, span: tuple[int, int]) -> SentenceParts:
    """Return a row's context cut at `span`, the words to mark.

    Of what is longer than anybody writes, some `NEAR` characters before and behind them are left,
    with an ellipsis where it goes on: the article's page shows it whole.
    """
    start, end = span
    first, last = min(row.sentence_start, start), max(row.sentence_end, end)
    head, tail = _end_of(text[first:start]), _start_of(text[end:last])
    is_whole = len(head) == start - first, len(tail) == last - end
    return SentenceParts(
        before=_end_of(text[min(row.context_start, first) : first]) if is_whole[0] else "",
        head=head,
        marked=text[start:end],
        tail=tail,
        after=_start_of(text[last : max(row.context_end, last)]) if is_whole[1] else "",
    )


def _end_of(words: str) -> str:
    """Return words whole, or their end from a word on."""
    if len(words) <= NEAR:
        return words
    near = words[-NEAR:]
    return f"… {near.split(' ', 1)[-1]}"


def _start_of(words: str) -> str:
    """Return words whole, or their beginning up to a word."""
    if len(words) <= NEAR:
        return words
    near = words[:NEAR]
    return f"{near.rsplit(' ', 1)[0]} …"
