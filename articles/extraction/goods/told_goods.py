"""The goods of the sentence before, which a sentence goes on about: "There they sold", "They gave $5m"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled

_NEXT = 3  # characters between one sentence and the next
_IT_RE = compiled(r"\b(?:it|they|он|она|они)\b")


@lru_cache(maxsize=2)
def _back(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).points_back)


def told_goods(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic
) -> str | None:
    """Return the goods of the sentence before, where a fact goes on about them."""
    is_next = 0 <= sentence.start - topic.told_end < _NEXT
    if topic.told_product and is_next and _points_back(reading, sentence, fact, flow):
        return topic.told_product
    named = topic.named_product if is_next else None
    if named not in (None, "goods") and _is_of_them(reading, sentence):
        return named
    changed = topic.loose[-1] if topic.loose else None  # "Exports of cheese rose. They gave $5m"
    if changed is None or not 0 <= sentence.start - changed.sentence.end < _NEXT:
        return None
    return changed.product if flow is None and not sentence.products else None


def _is_of_them(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence opens with what was named just before: "Their exports came to"."""
    return _back(reading.language).match(reading.plain, sentence.start) is not None


def _points_back(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> bool:
    """Say whether a sentence goes on about the goods before: "There they sold", "It came to"."""
    if _is_of_them(reading, sentence):
        return True
    if flow is not None or sentence.products:
        return False
    return _IT_RE.search(reading.plain, sentence.start, fact.first) is not None
