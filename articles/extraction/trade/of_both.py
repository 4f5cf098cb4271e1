"""Clauses that speak of both countries behind a region's name: "…, and trade with Russia was $5 billion"."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import HOME, RUSSIA, Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import Rule, rule

_ROUNDED = Decimal("0.02")  # what is lost where sums are rounded
_SHARE_LEAD = 20  # characters: "the share of Tula Oblast"
# "Tula Oblast accounts for 2% of Belarus' trade with Russia, which …": the sum is all the trade.
_SHARED_WHOLE = rule(
    r"(?:%|percent|per cent|процент\w*|\bshare|\bthird|\bhalf|\bquarter|(?<!\w)дол[яюией]|трет[ьи]"
    r"|половин\w)[^.;]{1,90}R+[^.;,]{0,30},? (?:which|that|котор\w+)\b"
)
# "The guests from Tula were told that trade with Russia had reached $5 billion": a clause of its own.
_WITH_ALL = rule(
    r"(?:,|\b(?:that|whose)\b|(?<!\w)что(?!\w))(?:[^.;:\dP]|(?:19|20)\d\d){0,60}?"
    r"(?:\b(?:trade|turnover|exports?|imports?)\b|(?<!\w)(?:торговл|товарооборот|экспорт|импорт)\w*)"
    r"[^.;:,\dP]{0,40}? (?:with|to|from|со?|в|из) (?:the )?R+(?![^.;,]{0,30}P)(?=[^,;]*$)"
)


@lru_cache(maxsize=2)
def _whole_trade(language: str) -> Rule:
    return rule(vocabulary_of(language).whole_trade)


def is_of_both(reading: Reading, spot: Spot, fact: Fact) -> bool:
    """Say whether a new clause speaks of both countries: ", and trade between the two states"."""
    lead = max(fact.left, spot.start - _SHARE_LEAD)
    if _WITH_ALL.search(fact.told, reading.coded, spot.end, fact.start):
        return True
    if _SHARED_WHOLE.search(fact.told, reading.coded, lead, fact.start):
        return True
    words = _whole_trade(reading.language).search(fact.told, reading.coded, spot.end, fact.start)
    return words is not None and "," in reading.plain[spot.end : words.start() + 1]


def is_way_of_region(sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether two sums of Belarus and Russia make up the trade with a region told before.

    "Trade with Tula Oblast was $5m. Belarusian exports made $2m, Russian deliveries $3m."
    """
    whole, currency = topic.turnover, topic.turnover_of[1]
    if whole is None or fact.amount is None or sentence.letters != {HOME, RUSSIA}:
        return False
    if topic.turnover_of[0] in ("", "RU"):
        return False
    ways = [amount for amount in sentence.amounts if amount.currency in (None, currency)]
    if len(ways) != len(sentence.letters) or fact.amount not in ways:
        return False
    return abs(sum(way.value for way in ways) - whole) <= whole * _ROUNDED
