"""Sums of one firm by the words that make it the seller or the buyer: "shipped by the Maltsov plant"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.one_firm import ASKED_OF_FIRM, ONE_FIRM
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule

_BEHIND = 80  # characters behind a sum
_QUESTION = 120  # characters of an interviewer's question


@lru_cache(maxsize=2)
def _firm(language: str) -> Rule:
    return rule(ONE_FIRM[language])


def is_of_one_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether one firm sells or buys, told before the sum, right behind it, or by what was asked."""
    if _is_asked_of_firm(reading, sentence, fact):
        return True
    firm = _firm(reading.language)
    if not firm.is_told(fact.told):
        return False
    end = min(fact.right, fact.end + _BEHIND)
    found = firm.search(fact.told, reading.plain, fact.left, end)
    if found is None:
        return False
    return found.start() < fact.start or "," not in reading.plain[fact.end : found.start()]


@lru_cache(maxsize=2)
def _asked(language: str) -> re.Pattern[str]:
    return compiled(ASKED_OF_FIRM[language])


def _is_asked_of_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum that names no side answers what was asked of a firm: "And your company?"."""
    if fact.amount is None or sentence.paragraph == 0 or sentence.spots:
        return False
    question = reading.document.paragraphs[sentence.paragraph - 1]
    if (
        question.end - question.start > _QUESTION
        or "?" not in reading.plain[question.end - 3 : question.end]
    ):
        return False
    return _asked(reading.language).search(reading.plain, question.start, question.end) is not None
