"""Sums of one firm by the words that make it the seller or the buyer: "shipped by the Maltsov plant"."""

from __future__ import annotations

from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.one_firm import ONE_FIRM
from ..wording.telling import Rule, rule

_BEHIND = 80  # characters behind a sum


@lru_cache(maxsize=2)
def _firm(language: str) -> Rule:
    return rule(ONE_FIRM[language])


def is_of_one_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether one firm sells or buys, told before the sum or right behind it."""
    firm = _firm(reading.language)
    if not firm.is_told(fact.told):
        return False
    end = min(fact.right, fact.end + _BEHIND)
    found = firm.search(fact.told, reading.plain, fact.left, end)
    if found is None:
        return False
    return found.start() < fact.start or "," not in reading.plain[fact.end : found.start()]
