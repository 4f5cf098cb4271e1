"""Lone changes of no year: "then it fell by 45%", "for comparison, with Tula it is 15 times less"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.elliptic_changes import AFTERWARDS, COMPARED
from ..wording.lexicon import compiled

_COMPARED_RE = compiled(COMPARED)


@lru_cache(maxsize=2)
def _afterwards(language: str) -> re.Pattern[str]:
    return compiled(AFTERWARDS[language])


def is_of_no_year(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """A lone change came afterwards, at no time told, or measures one trade by another."""
    if fact.amount is not None:
        return False
    if fact.is_multiple and _COMPARED_RE.search(reading.plain, sentence.head, fact.first):
        return not any(p.role == "base" for p in sentence.periods)
    if any(fact.left <= p.start < fact.right for p in sentence.periods):
        return False
    return _afterwards(reading.language).search(reading.plain, fact.left, fact.first) is not None
