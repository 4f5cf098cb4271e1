"""Receipts told of right behind what was sold by weight: "exports fell to 9 tonnes, and revenue to $5m"."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_RECEIPTS = ("revenue", "выручк")
_WAYS = ("exports", "imports")
_WEIGHT_RE = compiled(
    r"\d[\d.,]* ?(?:thousand |thsd\.? |thous\.? |million |mln\.? |тыс\w*\.? |млн\.? )?"
    r"(?:tonn?e?s?|kilogram\w*|litres|units|pieces|тонн\w*|литр\w*|штук\w*|единиц\w*)\b"
)


def is_from_sales(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether a word for receipts goes on about sales whose weight the sentence has just told."""
    if not reading.plain.startswith(_RECEIPTS, cue.start):
        return False
    sold = [c.end for c in sentence.flows if c.end <= cue.start and c.tag in _WAYS]
    return bool(sold) and _WEIGHT_RE.search(reading.plain, sold[0], cue.start) is not None
