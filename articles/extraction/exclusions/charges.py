"""Money about trade that is no trade: charged on it, a firm's, an exchange's, the whole of a share."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..facts.facts import Fact
from ..sentences.coded import HOME_SIDE, RUSSIAN_SIDE
from ..sentences.reading import Reading, Sentence
from ..vocabulary.charges import (
    AT_EXCHANGE,
    CHARGED,
    COST_TRADERS,
    OF_NAMED_FIRM,
    OUTPUT,
    SHIPPED,
    SHIPPED_TO,
    SPENT_BEHIND,
    WHOLE_SHARED,
)
from ..wording.lexicon import compiled
from ..wording.matching import is_parted, whole_words
from ..wording.telling import Rule, any_of, rule

_CAUSE = 32  # characters
# "Thanks to a credit for the purchase of buses exports came to $5m": what it led to is trade.
_CAUSE_RE = compiled(
    r"(?<!\w)(?:thanks to|due to|owing to|because of|despite|in spite of|without|given|благодаря|вопреки"
    r"|несмотря на|из-за|за счет|без|с помощью|при)(?: [^\W\d]+){0,2} $"
)
_MARK_RE = re.compile(r"[,;]")
# "A loss of $5m to $7m": the second of them.
_LOSS_RE = compiled(
    r"\b(?:loss(?:es)?|damage|shortfall) of (?:(?:about|some|up to|around|between|from) )*(?:us ?)?"
    r"[$€]?\d[\d.,]*(?: ?[a-z]+){0,2} (?:to|and|or|up to) (?:us ?)?[$€]?$"
)
_LOSS = 70  # characters
# "The deficit of $5m was covered by services": what is covered is trade all the same.
_GAP_RE = compiled(
    r"(?:\b(?:trade|its|this|the|that|our|a) (?:(?:resulting|negative|whole|entire) )?"
    r"(?:deficit|gap|imbalance|balance) of"
    r"|(?<!\w)(?:дефицит\w{0,2}|разниц\w{1,2}|минус\w{0,2}|сальдо) (?:торговли )?в)"
    r"(?: (?:about|some|around|over|more than|almost|nearly|около|более|почти|свыше))* $"
)
_GAP = 60  # characters
# "Buyers, who spent $5m on Belarusian goods": that is trade.
_ON_GOODS_RE = compiled(
    r"(?: (?:us )?dollars| долл\w*\.?| ro?ubles| рубл\w*)? (?:on|for|на) (?:the |these |our |наши |эти )?"
    r"(?:B+\w* )?(?:goods|products|produce|food|imports|machinery|equipment"
    r"|товар|продукц|продукт|технику|оборудован)"
)
_SHIPPED_TO_RE = compiled(SHIPPED_TO)


class _Rules(NamedTuple):
    charged: Rule
    whole: Rule
    firm: Rule
    exchange: Rule
    output: Rule
    shipped: Rule
    cost: Rule
    spent: re.Pattern[str]
    any: int  # what tells that any of these but the whole may be


@lru_cache(maxsize=2)
def _rules(language: str) -> _Rules:
    tables = CHARGED, OF_NAMED_FIRM, AT_EXCHANGE, OUTPUT, SHIPPED, COST_TRADERS
    charged, firm, exchange, output, shipped, cost = (rule(table[language]) for table in tables)
    return _Rules(
        charged=charged,
        whole=rule(WHOLE_SHARED[language]),
        firm=firm,
        exchange=exchange,
        output=output,
        shipped=shipped,
        cost=cost,
        spent=compiled(SPENT_BEHIND[language]),
        any=any_of(charged, firm, exchange, output, shipped, cost),
    )


def is_other_money(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is a duty, a debt, a firm's revenue, an exchange's deals or the whole of a share."""
    rules, told = _rules(reading.language), fact.told
    if fact.amount is not None and (
        (rules.spent.match(reading.plain, fact.end) and not _is_gap(reading, fact))
        or _is_whole(reading, fact)
        or _LOSS_RE.search(reading.plain, max(sentence.head, fact.start - _LOSS), fact.start)
    ):
        return True
    if not told & rules.any:
        return False
    if fact.amount is not None and _is_at_exchange(reading, fact):
        return True
    if rules.firm.search(told, reading.plain, fact.left, fact.start):
        return True
    charged = rules.charged.search(told, reading.plain, fact.left, fact.start)
    if charged and not _CAUSE_RE.search(_words_before(reading, charged.start())):
        return True
    if fact.amount is None:
        return False
    if _is_output(reading, fact):
        return True
    if _ON_GOODS_RE.match(reading.coded, fact.end):
        return False
    return rules.cost.search(told, reading.plain, fact.left, fact.start) is not None


def _is_gap(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is a deficit of trade, whatever money covers it."""
    return _GAP_RE.search(reading.plain, max(0, fact.start - _GAP), fact.start) is not None


def _words_before(reading: Reading, at: int) -> str:
    """Return the few words that stand before an offset."""
    return whole_words(reading.plain, max(0, at - _CAUSE), at)


def _is_at_exchange(reading: Reading, fact: Fact) -> bool:
    """Say whether goods changed hands at an exchange, told before the sum or in its own clause."""
    named = _rules(reading.language).exchange.search(
        fact.told, reading.plain, fact.left, fact.right
    )
    if named is None or is_parted(reading.plain, fact.end, named.start()):
        return False
    mark = _MARK_RE.search(reading.plain, named.end() + 1, fact.start)
    return mark is None  # "at the exchange the rouble rose, and trade came to $5m"


def _is_output(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is what industry makes and ships, to no buyer of ours."""
    shipped = _rules(reading.language).output.search(
        fact.told, reading.plain, fact.left, fact.right
    )
    in_roubles = fact.amount is not None and fact.amount.currency == "RUB"
    if in_roubles and set(HOME_SIDE).isdisjoint(reading.coded[fact.left : fact.start]):
        words = fact.told, reading.plain, fact.left, fact.start
        shipped = shipped or _rules(reading.language).shipped.search(*words)
    return shipped is not None and not _SHIPPED_TO_RE.search(reading.coded, fact.left, fact.right)


def _is_whole(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is all the trade of a side that the other has a share in."""
    shared = _rules(reading.language).whole.search(fact.told, reading.coded, fact.left, fact.start)
    if shared is None:
        return False
    held, other = HOME_SIDE, RUSSIAN_SIDE
    if shared["holder"] in RUSSIAN_SIDE:
        held, other = other, held
    market = set(shared["market"])
    return not market.isdisjoint(other) and market.isdisjoint(held)
