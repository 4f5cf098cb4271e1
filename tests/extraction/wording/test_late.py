"""Patterns made late: each can be made, and then answers as any other."""

from __future__ import annotations

import re

import pytest

from articles.extraction.calendar import year_words
from articles.extraction.wording.late import late


@pytest.mark.parametrize("name", [name for name in vars(year_words) if name.endswith("_RE")])
def test_every_pattern_can_be_made(name: str) -> None:
    assert re.compile(getattr(year_words, name).pattern)


def test_a_late_pattern_answers_as_any_other() -> None:
    pattern = late("(?P<letter>B)", re.IGNORECASE)
    assert pattern.sub("c", "abc") == "acc"
    assert [match["letter"] for match in pattern.finditer("aBb")] == ["B", "b"]
    assert dict(pattern.groupindex) == {"letter": 1}
