"""Bare numbers that take their unit from things counted: "12.9 million tonnes against 13.8 million"."""

from __future__ import annotations

from ..amounts import Amount
from ..sentences.reading import Reading, Sentence
from ..vocabulary.counted import COMPARED, COUNTED, MARK
from ..wording.lexicon import compiled, last_match

_REACH = 140  # characters
_COUNTED_RE, _COMPARED_RE, _MARK_RE = compiled(COUNTED), compiled(COMPARED), compiled(MARK)


def counts_things(reading: Reading, sentence: Sentence, amount: Amount) -> bool:
    """Say whether a number without a currency is what things counted just before are compared with."""
    if amount.currency is not None or not amount.has_magnitude:
        return False
    floor = reading.document.paragraphs[sentence.paragraph].start
    start = max(floor, amount.start - _REACH)
    compared = _COMPARED_RE.search(reading.plain, max(start, sentence.start), amount.start)
    if compared is None and not _MARK_RE.match(reading.plain, amount.end):
        return False
    counted = last_match(_COUNTED_RE, reading.plain, start, amount.start)
    if counted is None or (compared and counted.start() < sentence.start):
        return False
    sums = [a for a in sentence.amounts if counted.end() <= a.start < amount.start and a.currency]
    flows = [c for c in sentence.flows if counted.end() <= c.start < amount.start]
    return not sums and not flows
