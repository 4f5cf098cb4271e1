"""Receipts told of right behind what was sold by weight: "exports fell to 9 tonnes, and revenue to $5m"."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_RECEIPTS = ("revenue", "receipts", "proceeds", "earnings", "currency", "выручк")
_WAYS = ("exports", "imports")
_WEIGHT_RE = compiled(
    r"\d[\d.,]* ?(?:thousand |thsd\.? |thous\.? |million |mln\.? |тыс\w*\.? |млн\.? )?"
    r"(?:tonn?e?s?|kilogram\w*|litres|units|pieces|тонн\w*|литр\w*|штук\w*|единиц\w*)\b"
)
# "Receipts from dairy products on the Russian market came to $5m": what was sold there.
_ON_MARKET_RE = compiled(
    r"(?:s)? (?:from|for|of) (?:(?:the )?(?:sales|sale|supplies|deliveries|exports?) of )?"
    r"(?!the\b)(?:[\w-]+ ){1,4}"
    r"(?:on|in|to|from) (?:the )?[RP]+(?: (?:market|consumer|buyer|customer)s?)?\b"
    r"|[^\W\d]*(?: [BM]+)? от "
    r"(?:(?:продаж\w*|реализации|экспорта|поставок) )?(?:[^\W\d]+ ){1,4}(?:на|в|из) [RP]+"
    r"(?: (?:рын\w+))?(?!\w)"
)
# "Exports fell, and the receipts from them went down to $5m".
_FROM_IT_RE = compiled(r"[^\W\d]* (?:from|of|от|с) (?:it|them|these sales|него|нее|них)\b")


def is_from_sales(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a word for receipts tells of sales in Russia, or of those weighed just before."""
    if not reading.plain.startswith(_RECEIPTS, cue.start):
        return False
    if _ON_MARKET_RE.match(reading.coded, cue.end):
        return True
    if _FROM_IT_RE.match(reading.plain, cue.end):
        return any(c.end <= cue.start and c.tag in _WAYS for c in sentence.flows)
    sold = [c.end for c in sentence.flows if c.end <= cue.start and c.tag in _WAYS]
    return bool(sold) and _WEIGHT_RE.search(reading.plain, sold[0], cue.start) is not None
