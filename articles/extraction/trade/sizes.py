"""Sums too large for a region: only the two countries trade so much with each other."""

from __future__ import annotations

from decimal import Decimal

from ..amounts import Amount
from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.coded import MOSCOW
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# No region of Russia has traded more with Belarus in a year; Moscow, where the oil firms are, a little.
_MOST_OF_REGION = {"USD": Decimal("15e9"), "EUR": Decimal("13e9"), "RUB": Decimal("1.3e12")}
_MOST_OF_MOSCOW = Decimal("20e9")
_LEAST_OF_COUNTRY, _DWARFS = Decimal("1e9"), 20  # and how many times a region's largest sum
_TWO_RE = compiled(
    r"\b(?:the two|both|our) (?:countries|states|republics)\b"
    r"|(?<!\w)(?:двумя|двух|обеими|обеих|нашими|наших)(?: двумя| двух)? (?:стран|республик|государств)\w*"
)
# The two countries have traded more in every month since the nineties.
_LEAST_OF_TWO = {"USD": Decimal("250e6"), "EUR": Decimal("230e6"), "RUB": Decimal("5e9")}
# Nor have they traded more in any year: Russia's trade with all the world, or that of a union, is larger.
_MOST_OF_TWO = {"USD": Decimal("100e9"), "EUR": Decimal("90e9"), "RUB": Decimal("10e12")}
_PLANS = {"target", "forecast"}
# «За время существования Союзного государства», "in a quarter of a century".
_OVER_YEARS_RE = compiled(
    r"\b(?:over|during|in|for) (?:the |all |these |those )*(?:existence|quarter of a century|years|decades?"
    r"|lifetime|(?:history|life) of the union)\b|\b(?:years|decades) (?:of|since)\b|\bsince\b"
    r"|(?<!\w)за (?:вс\w+ )?(?:время|период|годы|четверть века"
    r"|(?:последн\w+ )?(?:полтора |два )?десятилети\w+)(?!\w)"
    r"|(?<!\w)(?:накопленн\w+|суммарн\w+ за|в сумме за)(?!\w)"
)
_AS_TRADE = Decimal("0.7")  # neither exports nor imports are more of the turnover


def outsizes_region(amount: Amount | None) -> bool:
    """Say whether no region of Russia, nor of Belarus, has traded so much with the other country."""
    most = _MOST_OF_REGION.get(amount.currency or "") if amount else None
    return amount is not None and most is not None and abs(amount.value) > most


def outsizes_two(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether the two countries have never traded so much in a year: "Russia's trade was $672 billion".

    What many years came to may be more.
    """
    most = _MOST_OF_TWO.get(fact.amount.currency or "") if fact.amount else None
    if fact.amount is None or most is None or fact.amount.value < most:
        return False
    if not _PLANS.isdisjoint(sentence.tags) and fact.amount.value < most * 2:
        return False  # "by 2030 we aim at a hundred billion dollars"
    if _OVER_YEARS_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    return not any(
        p.last_year or (p.relative or "").startswith("past") or p.role == "since"
        for p in sentence.periods
    )


def whole_if_too_large(
    partner: str, rule_name: str, amount: Amount | None, flow: Flow, topic: Topic
) -> tuple[str, str]:
    """Return Russia for a region that no words beside a sum name, where only all of Russia trades so much."""
    if partner == "RU" or rule_name not in ("topic", "named_earlier"):
        return partner, rule_name
    if rule_name == "topic" and topic.main == "RU" and _dwarfs_told(partner, amount, topic):
        return "RU", "too_large"
    if partner == MOSCOW and flow is Flow.TURNOVER and amount and amount.value <= _MOST_OF_MOSCOW:
        return partner, rule_name
    return ("RU", "too_large") if outsizes_region(amount) else (partner, rule_name)


def region_if_too_small(
    partner: str, words: str, amount: Amount | None, flow: Flow, topic: Topic
) -> str:
    """Return a page's region where "the two countries" are told to trade less than they ever have.

    "Our customs count trade between the two countries at $9 million": the region's own.
    """
    if flow is not Flow.TURNOVER or amount is None or not topic.main.startswith("RU-"):
        return partner
    least = _LEAST_OF_TWO.get(amount.currency or "")
    if least is None or amount.value >= least or not _TWO_RE.search(words):
        return partner
    return topic.main


def _dwarfs_told(partner: str, amount: Amount | None, topic: Topic) -> bool:
    """Say whether a sum is very many times the largest told of a region: the text is back with Russia."""
    told = topic.largest.get((partner, amount.currency)) if amount else None
    if amount is None or told is None or amount.value < _LEAST_OF_COUNTRY:
        return False
    return amount.value > told * _DWARFS


def is_as_trade(amount: Amount | None, topic: Topic) -> bool:
    """Say whether a sum is of the size of all trade with Russia, told before: "we aim at $50 billion"."""
    told = topic.turnovers.get(("RU", amount.currency)) if amount else None
    return amount is not None and told is not None and amount.value > told * _AS_TRADE


def country_if_too_large(
    reporter: str, rule_name: str, partner: str, amount: Amount | None, words: str
) -> tuple[str, str]:
    """Return Belarus for a region of it that only the passage names, where only all of it trades so much.

    So too where the words tell that "the two countries" trade.
    """
    if reporter == "BY" or rule_name != "topic":
        return reporter, rule_name
    if partner == "RU" and _TWO_RE.search(words):
        return "BY", "two_countries"
    return ("BY", "too_large") if outsizes_region(amount) else (reporter, rule_name)
