"""Numbers without a unit that no sum of trade told before them gives one."""

from __future__ import annotations

from functools import lru_cache

from ..cues import find_flows
from ..facts.attributes import IMPLIED_MOST, in_unit
from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.implied import fits
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import Rule, rule


@lru_cache(maxsize=2)
def _rules(language: str) -> tuple[Rule, Rule]:
    """Return the rules of what is counted or weighed, and of words for what was told of."""
    words = vocabulary_of(language)
    return rule(words.bulk), rule(words.pronouns)


@lru_cache(maxsize=2)
def _weighed_before(language: str) -> Rule:
    """Return the rule of a weight that a number is held against: "7.1 million tonnes against 7.6"."""
    bulk = vocabulary_of(language).bulk
    return rule(
        rf"(?:{bulk})[^.;:\d]{{0,24}}?(?:against|versus|from|instead of|than|after|против|вместо|чем|после|с)"
        r"(?: [^\W\d]+){0,3} $"
    )


@lru_cache(maxsize=1)
def _people() -> Rule:
    """Return the rule of those who live somewhere: "a region with a population of over a million"."""
    return rule(
        r"(?:\b(?:population of|home to|inhabited by)|(?<!\w)населени\w+)(?: [^\W\d]+){0,3} $"
    )


def is_stray(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a number without unit stands where no sum of trade has been told of late."""
    amount = fact.amount
    if amount is None or amount.currency is not None:
        return False
    told = sentence.told, reading.plain, sentence.start, amount.start
    if _weighed_before(reading.language).search(*told) or _people().search(*told):
        return True
    if not amount.is_implied:
        return False
    beside = [a for a in sentence.amounts if a.has_magnitude and a.start < amount.start]
    last = beside[-1].value if beside else topic.value
    near = bool(beside) or (
        topic.is_trade and topic.paragraph >= 0 and sentence.paragraph - topic.paragraph <= 1
    )
    if not near or (not beside and not _is_subject_told(reading, sentence)):
        return True
    return not fits(in_unit(amount.value, last, IMPLIED_MOST), last)


def _is_subject_told(reading: Reading, sentence: Sentence) -> bool:
    """Say whether anything tells what a number is of that stands alone: not "flights rose to 25"."""
    bulk, pronouns = _rules(reading.language)
    words = reading.plain, sentence.start, sentence.end
    if bulk.search(sentence.told, *words):
        return False
    if sentence.spots or sentence.periods or find_flows(sentence.cues):
        return True
    told = any(cue.tag in ("target", "forecast", "both") for cue in sentence.cues)
    return told or pronouns.search(sentence.told, *words) is not None
