"""Sums of a deed of their own: "the bank issued $5m" has nothing of the trade told before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.own_deed import (
    COSTING,
    GOODS_TOLD,
    MADE_FOR,
    OTHER_SUBJECT,
    OWN_DEED,
    TOLD_OF,
    WEAK_FLOW,
)
from ..wording.lexicon import Cue, compiled

_REACH = 60  # characters
_GOODS_RE, _MADE_RE = compiled(GOODS_TOLD), compiled(MADE_FOR)
# "A €45m logistics terminal is being discussed": its cost.
_COSTING_RE, _ONE_RE = (
    compiled(COSTING),
    compiled(r"\b(?:an?|the|another|its|their|this|new|planned)(?: [a-z-]+)? (?:us ?)?[$€]?$"),
)
_TOLD_OF_RE = compiled(TOLD_OF)


class _Patterns(NamedTuple):
    deed: re.Pattern[str]
    subject: re.Pattern[str]
    weak: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    return _Patterns(
        deed=compiled(OWN_DEED[language]),
        subject=compiled(OTHER_SUBJECT[language]),
        weak=compiled(WEAK_FLOW[language]),
    )


def flows_that_count(reading: Reading, sentence: Sentence) -> Sequence[Cue]:
    """Return the flow words of a sentence, but those which goods or two sides would have to stand by."""
    if not sentence.flows or sentence.products or names_both(reading, sentence):
        return sentence.flows
    weak = _patterns(reading.language).weak
    counted = [c for c in sentence.flows if not weak.match(reading.plain, c.start)]
    if len(counted) == len(sentence.flows):
        return sentence.flows
    goods = _GOODS_RE.search(reading.plain, sentence.start, sentence.end)
    return sentence.flows if goods else counted


def names_both(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence names a side in Belarus and one in Russia."""
    letters = set(reading.coded[sentence.start : sentence.end])
    return not letters.isdisjoint("BM") and not letters.isdisjoint("RP")


def is_made_for(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is what something costs that was built, written or stored, whoever is named."""
    start = max(sentence.head, fact.left, fact.first - _REACH)
    if _MADE_RE.search(reading.plain, start, fact.first):
        return True
    costs = _COSTING_RE.match(reading.plain, fact.end)
    return costs is not None and _ONE_RE.search(reading.plain, start, fact.first) is not None


def is_of_own_deed(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum without a flow word has a subject or a verb that is none of trade."""
    patterns = _patterns(reading.language)
    opens = max(sentence.head, fact.left)
    proposes = "target" in sentence.tags  # "the guests proposed to come to $5m"
    if not proposes and patterns.subject.match(reading.plain, opens, fact.first):
        return True
    start = max(opens, fact.first - _REACH)
    found = patterns.deed.search(reading.plain, start, fact.first)
    if found is None or _TOLD_OF_RE.search(reading.plain, opens, found.start()):
        return False
    return not any(opens <= p.start < fact.first for p in sentence.products)
