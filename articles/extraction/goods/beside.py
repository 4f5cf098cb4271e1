"""Goods right beside a flow word or a sum: "exports of milk", "tractors ($5 million"."""

from __future__ import annotations

import re

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .goods import brought_by, is_earned_by, is_supplied, is_traded_in, leads_to_sum, opened_by
from .parts import is_made_of

_BESIDE = 24  # characters
# "exported 243 thousand tonnes of potatoes"
_WEIGHT_RE = compiled(
    r" (?:[a-zа-яё]+ ){0,2}\d[\d.,]* ?(?:thousand |million |mln |billion |bln |bn |тыс\w*\.? |млн\.? "
    r"|млрд\.? )?"
    r"(?:(?:tonn?e?s?|(?:deca|hecto)?lit(?:re|er)s|barrels|cubic met(?:re|er)s|cu\.? ?m) of "
    r"|(?:тонн|литр|декалитр|кубометр|баррел)\w* |куб\w*\.? ?м\w*\.? )"
    r"(?:[a-zа-яё-]+ (?:в пересчете на )?)?"
)
# "…$478 million as the prices of petrochemicals had gone down": goods behind a reason are none.
_APART_RE = re.compile(
    r"[,.;:()–—\d]|\bprices?\b|\bbecause\b|\bdue to\b|\bthanks to\b|\brel(?:y|ies|ied|ying)\b"
    r"|\bwith (?:an? )?(?:[a-z]+ )?(?:rise|growth|increase|fall|drop|decline|decrease) (?:in|of)\b"
    r"|\b(?:driven|led|supported|backed|explained|caused|determined) by\b|\battribut\w+ to\b"
    r"|\bобъясня\w+|\bвызван\w*|\bобусловлен\w*|\bсвязан\w*"
    r"|\bза счет\b|\bблагодаря\b|\bопира\w+|\bцен\w*|\bиз-за\b"
)
# «34 млн – на мясо», «34 млн ушло на молочку»
_FELL_TO_RE = compiled(
    r"(?: (?:долларов|рублей))?"
    r"(?: [–—-]|\)? (?:из них )?(?:уш|пош|приш|потра)(?:л[аои]|лось|лись|чен[ыо])) на "
)
# What may stand between goods and their sum: "tractors ($5 million".
_LABEL_RE = re.compile(
    r" ?[(–:-] ?(?:\d[\d.,]* ?%[,;:] ?)?(?:about |almost |nearly |over |more than )?"
)
# "the trade in furniture: its exports"
_OF_THEM_RE = compiled(r"[:,;]? ?[–—-]? ?(?:and |while |but |и |а )?(?:its|their|его|ее|их) ")
# "What Belarus bought was above all fish", «больше всего закупали именно рыбу».
_WHAT_WAS_RE = compiled(
    r" (?:there |mainly |mostly )?(?:was|were|is|are)"
    r" (?:(?:first and foremost|above all|first of all|in the first place|mostly|mainly|chiefly|primarily"
    r"|largely|predominantly) )?(?:[a-z]+ ){0,2}"
)


def goods_beside(reading: Reading, sentence: Sentence) -> str | None:
    """Return the goods right beside the first flow word of a sentence: "the export of milk grows"."""
    if not sentence.flows:
        return None
    flow = sentence.flows[0]
    for product in sentence.products:
        is_worth = reading.plain.endswith("worth of ", flow.start, product.start)
        if is_worth or _WEIGHT_RE.fullmatch(reading.plain, flow.end, product.start):
            return None if product.tag == "prod:goods" else product.tag[5:]
        gaps = ((flow.end, product.start), (product.end, flow.start))
        for start, end in gaps:
            if 0 <= end - start < _BESIDE and not _APART_RE.search(reading.plain, start, end):
                return None if product.tag == "prod:goods" else product.tag[5:]
    return None


def is_beside(reading: Reading, product: Cue, flow: Cue | None, fact: Fact) -> bool:
    """Say whether the goods stand right beside the flow word or right behind the sum."""
    if _LABEL_RE.fullmatch(reading.plain, product.end, fact.first):
        return True
    if product.start >= fact.end and (
        brought_by(reading, [product], fact.end)
        or opened_by(reading, [product], fact.first, fact.end)
    ):
        return True
    if is_earned_by(reading, product):
        return True
    if leads_to_sum(reading, product, fact) or _FELL_TO_RE.fullmatch(
        reading.plain, fact.end, product.start
    ):
        return True
    if flow is not None and (flow.start == product.start or is_supplied(reading, product, flow)):
        return True
    if flow is not None and _WEIGHT_RE.fullmatch(reading.plain, flow.end, product.start):
        return True
    if flow is not None and is_traded_in(reading, product, flow):
        return True
    if is_made_of(reading, product, fact):
        return True
    if flow is not None and _WHAT_WAS_RE.fullmatch(reading.plain, flow.end, product.start):
        return True
    gaps = [(fact.end, product.start)]
    if flow is None or not product.end <= flow.start < fact.first:
        gaps += [(product.end, fact.first)]
    if flow is not None and _OF_THEM_RE.fullmatch(reading.plain, product.end, flow.start):
        return True
    if flow is not None:
        gaps += [(flow.end, product.start)]
        if not reading.plain.startswith((" and ", " и "), product.end):
            gaps += [(product.end, flow.start)]  # not "furniture and about trade"
    return any(
        0 <= end - start < _BESIDE and not _APART_RE.search(reading.plain, start, end)
        for start, end in gaps
    )
