"""What a fact is like: its sum with unit and currency, its hedge, its goods."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from ..amounts import Amount
from ..cues import (
    find_qualifiers,
    qualifier_before,
    qualifier_of,
)
from ..passage.topic import Topic
from ..records import Qualifier
from ..sentences.reading import Reading, Sentence
from ..vocabulary.currencies import OTHER
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from .growth import said_currencies

_OPENING, _VERB = 8, 14  # characters: "But in all of 2022", "it was almost"
_LEAST = 10_000  # no trade is less, where its currency is not even named
_PART_MOST = 5  # a number without unit is hardly more than so many times the sum before it
IMPLIED_MOST = 25  # a number that only the passage makes a sum may be of another region
_LABELS = ("- ", "– ", "— ", ": ", "minus ", "минус ")
_SHARED_MOST = 1000  # "turnover 172.3, exports 73.8, the balance $0.7 million": the unit is of all
# "Exceeded in 2023 $5 million", «превысил по итогам года 5 млн»: what passes a sum hedges it.
_PASSES_RE = compiled(
    r"превы[сш]|перевал|перешагн|переступ|перескоч|превзо|exceed|surpass|topped|passed|crossed|outgr"
)
_BEFORE_MONTHS_RE = compiled(
    r" (?:(?:in|for|over|during|by|at|as of|the|results? of|end of"
    r"|за|в|на|по|к|итогам|итогу|результатам|концу|первые|все) )*"
)
_AFTER_MONTHS_RE = compiled(
    r"[ ,]*(?:(?:года|году|год|уже|already|the|mark|of|за|через"
    r"|отметк[уи]|планк[уи]|рубеж|порог|в|us|usd) ?)*"
)
_MONTHS_REACH = 24  # characters
_PART_RE = compiled(
    r" ?of (?:it|this|that|them|those|these) (?:is|are|was|were|came|come|comes|went|goes|go|falls?|fell"
    r"|belongs?|stems?|made up|makes up|account\w+)"
    r" (?:for |from |on |to )?(?:(?:the|our|its|their|belarusian|belarus'|russian) ){0,2}"
    r"(?:exports?|imports?|supplies|deliveries|shipments|sales|purchases)\b"
    r"| ?из (?:них|этой суммы|этого|нее) (?:[–—-] |это |(?:при(?:ход|ш)\w+|выпа\w+) на |составил\w? )?"
    r"(?:(?:наш|белорусск|российск)\w* )?(?:экспорт|импорт|поставк|закупк|продаж|отгрузк)"
)


@lru_cache(maxsize=2)
def _raised_to(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).raised_to)


def read_money(reading: Reading, sentence: Sentence, amount: Amount, topic: Topic) -> Amount | None:
    """Return the amount with the unit and currency that the words before it imply."""
    others = [a for a in sentence.amounts if a.currency and a.start < amount.start]
    outside = [a for a in others if reading.plain[a.start - 1] != "("]  # an equivalent is no unit
    others = (outside or others)[-1:]
    others = others or [a for a in sentence.amounts if a.currency]
    is_told = amount.currency is None
    if is_told:
        codes = (
            code for said, code in said_currencies(reading.language)
            if said.search(sentence.told, reading.plain, sentence.start, amount.start)
        )  # fmt: skip
        told = topic.currency
        is_sum = reading.plain[amount.start].isdigit() or bool(sentence.flows)
        if told is None and amount.has_magnitude and is_sum:  # "a billion in trade"
            told = topic.sole_currency
        currency = next(codes, others[0].currency if others else told)
        amount = replace(amount, currency=currency)
    if not amount.has_magnitude and amount.value < 1000:
        others = others or [a for a in sentence.amounts if a.has_magnitude]
        led = amount.is_led or _PART_RE.match(reading.plain, amount.end)
        beside = topic.paragraph == sentence.paragraph and any(
            p.start - sentence.start < _OPENING and 0 <= amount.start - p.end < _VERB
            for p in sentence.periods
        )  # "It was $118 million in half a year. In all of 2022 it was 205."
        last = others[0].value if others else topic.value if led or beside else None
        if last is None:
            return None
        most = IMPLIED_MOST if amount.is_implied else _PART_MOST
        labelled = amount.is_led and reading.plain.endswith(_LABELS, 0, amount.start)
        if labelled and others and others[0].start > amount.start:
            most = _SHARED_MOST
        if others and is_below_one(reading, others[0]):
            amount = replace(amount, value=amount.value * _unit(others[0].value) * 1000)
        else:
            amount = replace(amount, value=in_unit(amount.value, last, most))
    if not amount.has_magnitude and is_told and abs(amount.value) < _LEAST:
        return None  # "1,900 of them": things counted
    return amount if amount.currency not in (None, OTHER) else None


def in_unit(value: Decimal, last: Decimal | None, most: int = _PART_MOST) -> Decimal:
    """Return a number without unit in the unit of the sum before it, or in a smaller one.

    >>> int(in_unit(Decimal(285), Decimal(310_000_000))), int(in_unit(Decimal(700), Decimal(5_000_000_000)))
    (285000000, 700000000)
    """
    if last is None:
        return value
    unit = _unit(last)
    while unit > 1 and value * unit > most * last:
        unit /= 1000
    return value * unit


def is_below_one(reading: Reading, amount: Amount) -> bool:
    """Say whether a sum is written as a part of its unit, in which what follows is told: "0.4 billion"."""
    at = amount.start + (not reading.plain[amount.start].isdigit())
    return reading.plain.startswith(("0.", "0,"), at)


def _unit(value: Decimal) -> Decimal:
    """Return the magnitude that a value is read in.

    >>> int(_unit(Decimal(350_000_000)))
    1000000
    """
    return Decimal(10) ** (value.adjusted() // 3 * 3)


def _hedge_before_months(
    reading: Reading, sentence: Sentence, amount: Amount, hedges: list[Cue]
) -> Cue | None:
    """Return a verb that hedges a sum with months in between: "exceeded in 2023 $5 million"."""
    before = [p for p in sentence.periods if p.end <= amount.start and p.role == "own"]
    if not before or amount.start - before[-1].end > _MONTHS_REACH:
        return None
    months = before[-1]
    if not _AFTER_MONTHS_RE.fullmatch(reading.plain, months.end, amount.start):
        return None
    cue = next((c for c in reversed(hedges) if c.end <= months.start), None)
    if cue is None or not _PASSES_RE.search(reading.plain, cue.start, cue.end):
        return None
    return cue if _BEFORE_MONTHS_RE.fullmatch(reading.plain, cue.end, months.start) else None


# "We are talking about $5 million", "should talk today, maybe, about $5m": the word goes with the verb.
_SPOKEN_OF_RE = compiled(
    r"\b(?:(?:talk|speak|think|dream|hear|argu|ask)\w*|spoke|thought|heard|told us)"
    r"(?:,? (?:today|now|already|perhaps|maybe|possibly|probably|rather|instead)){0,3},?"
    r" (?:(?:maybe|perhaps) )?about$"
)


def read_qualifier(reading: Reading, sentence: Sentence, amount: Amount) -> Qualifier:
    """Return how the text hedges a sum."""
    if amount.high is not None:
        return Qualifier.RANGE
    if amount.qualifier:
        return Qualifier(amount.qualifier)
    hedges = find_qualifiers(sentence.cues)
    hedge = qualifier_before(hedges, reading.plain, amount.start, reading.language)
    hedge = hedge or _hedge_before_months(reading, sentence, amount, hedges)
    if hedge is not None and _SPOKEN_OF_RE.search(reading.plain, sentence.start, hedge.end):
        return Qualifier.EXACT
    is_limit = hedge is not None and reading.plain[hedge.start : hedge.end] in reading.words.limits
    if hedge is not None and is_limit:
        raised = _raised_to(reading.language)
        if raised.search(reading.plain, sentence.start, hedge.start):
            return Qualifier.EXACT
    return qualifier_of(hedge)
