"""A sentence with the ones around it, cut at the words that matter."""

from types import SimpleNamespace

import pytest

from articles.pages.context import NEAR, sentence_parts

SUM = "$5 million"
LONG = "oats, " * NEAR


def parts_of(before: str, head: str, tail: str, after: str):
    text = before + head + SUM + tail + after
    first, start = len(before), len(before) + len(head)
    end = start + len(SUM)
    row = SimpleNamespace(
        context_start=0,
        sentence_start=first,
        sentence_end=end + len(tail),
        context_end=len(text),
    )
    return sentence_parts(text, row, (start, end))


def test_a_sentence_stands_whole_between_its_neighbours() -> None:
    words = "It rained. ", "Trade was ", " last year.", " It snowed."
    parts = parts_of(*words)
    assert (parts.before, parts.head, parts.tail, parts.after) == words
    assert parts.marked == SUM


@pytest.mark.parametrize("long", [LONG, "x" * len(LONG)], ids=["words", "no-space"])
def test_of_a_sentence_as_long_as_a_page_what_is_near_is_left(long: str) -> None:
    parts = parts_of("It rained. ", long, long, " It snowed.")
    assert parts.marked == SUM
    assert (parts.before, parts.after) == ("", "")
    assert parts.head.startswith("… ")
    assert long.endswith(parts.head[2:])
    assert parts.tail.endswith(" …")
    assert long.startswith(parts.tail[:-2])
    assert NEAR / 2 < len(parts.head) <= NEAR + 2
    assert NEAR / 2 < len(parts.tail) <= NEAR + 2


def test_a_long_neighbour_does_not_push_the_sentence_away() -> None:
    parts = parts_of(LONG, "Trade was ", " last year.", LONG)
    assert parts.head == "Trade was "
    assert max(len(parts.before), len(parts.after)) <= NEAR + 2
