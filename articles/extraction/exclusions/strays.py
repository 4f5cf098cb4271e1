"""Sums that nothing ties to the trade told before them: without a unit, or in the money of a house."""

from __future__ import annotations

from functools import lru_cache

from ..facts.attributes import IMPLIED_MOST, in_unit, is_below_one
from ..facts.facts import Fact
from ..goods.goods import leads_to_sum
from ..passage.topic import Topic
from ..sentences.implied import fits
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import Rule, rule

_HOUSE, _TRADED_IN = ("RUB", "BYN"), ("USD", "EUR")
_ROUBLES = 10  # a dollar has cost more of either rouble for all years but 2016 and later in Minsk
_EQUIVALENT = 40  # characters
_DWARFED = 100  # times: in roubles, a sum that is no part of the trade


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
def _counted_before() -> Rule:
    """Return the rule of what was counted before a number: "1,400 hectares were sown, the plan is 312"."""
    return rule(
        r"\d (?:(?:thousand|million|mln|тыс\w*\.?|миллион\w*|млн\.?) )?"
        r"(?:hectares?|ha|acres|tonn?e?s?|tons|kilomet\w+|km|people"
        r"|persons|workers|visitors|students|passengers|pieces|units|heads?|lit(?:re|er)s|га|гектар\w*|тонн\w*|километр\w*|км"
        r"|человек|людей|работник\w*|студент\w*|пассажир\w*|штук|единиц\w*|голов|литр\w*)(?!\w)[^.;:$€\d]{0,90}(?<!\w)"
        r"(?:plan|goal|target|norm|forecast|expect|want|hope|inten[dt]|aim|should|против|план|цел|хот|намер|прогноз|ожида|рассчит|долж)"
        r"[^.;:$€\d]{0,40}(?<!\bfor )(?<!worth )(?<!\bна )(?<!сумму )$"
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
    if _is_counted_on(reading, sentence, fact):
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
    if beside and is_below_one(reading, beside[-1]):
        return False  # "it was 0.4 billion at first, now it is 3.1"
    return not fits(in_unit(amount.value, last, IMPLIED_MOST), last)


def _is_counted_on(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a number goes on about hectares or people counted before it, and no trade between."""
    told = sentence.told, reading.plain, sentence.start, fact.first
    counted = _counted_before().search(*told)
    return counted is not None and not any(
        counted.start() <= c.start < fact.first for c in sentence.flows
    )


def is_house_money(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a small sum in roubles is told after trade in dollars: a fine, a repair, a fund.

    Trade is rarely told in two currencies without a word for it, and what a budget pays for is
    told in roubles: a sum that would be less than a tenth or so of the trade is taken for that.
    """
    amount = fact.amount
    if amount is None or amount.currency not in _HOUSE or topic.currency not in _TRADED_IN:
        return False
    if fact.change is not None or topic.value is None or amount.value >= _ROUBLES * topic.value:
        return False
    near = range(amount.start - _EQUIVALENT, amount.start)
    if any(a.end in near and a.currency in _TRADED_IN for a in sentence.amounts):
        return False  # "$5 million, or 300 million roubles"
    if any(fact.left <= c.start < fact.right for c in sentence.flows):
        return False
    if amount.value * _DWARFED < topic.value:
        return True  # "trade was $5 million. The rate for a lorry rose to 190 thousand roubles"
    pronouns = _rules(reading.language)[1]
    if "target" not in sentence.tags and pronouns.search(
        fact.told, reading.plain, fact.left, fact.first
    ):
        return False  # "In January 2023 it was 150 million roubles"
    return not any(leads_to_sum(reading, p, fact) for p in sentence.products)


def _is_subject_told(reading: Reading, sentence: Sentence) -> bool:
    """Say whether anything tells what a number is of that stands alone: not "flights rose to 25"."""
    bulk, pronouns = _rules(reading.language)
    words = reading.plain, sentence.start, sentence.end
    if bulk.search(sentence.told, *words):
        return False
    if sentence.spots or sentence.periods or sentence.flows:
        return True
    told = not sentence.tags.isdisjoint(("target", "forecast", "both"))
    return told or pronouns.search(sentence.told, *words) is not None
