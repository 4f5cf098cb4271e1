"""The sign of a balance by the words that tell it: a surplus of whom, in whose favour."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ..flow.sides import side_of
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled


@dataclass(frozen=True)
class _Patterns:
    positive: re.Pattern[str]
    negative: re.Pattern[str]
    owner: re.Pattern[str]
    not_before: re.Pattern[str]
    winner: re.Pattern[str]
    pair: re.Pattern[str]
    named_for: re.Pattern[str]
    flips: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(words.positive),
        compiled(words.negative),
        compiled(words.owner_before),
        compiled(words.not_before),
        compiled(words.balance_winner),
        compiled(words.balance_pair),
        compiled(words.balance_for),
        compiled(words.balance_flips),
    )


def balance_sign(reading: Reading, start: int, end: int, cue: Cue, subject: str) -> int:
    """Return 1 where Belarus sells more than it buys, -1 for the contrary, 0 where it stays open."""
    patterns = _patterns(reading.language)
    window = reading.plain[start:end]
    sign = {"surplus": 1, "deficit": -1}.get(cue.tag, 0)
    if sign == 0:
        negative = patterns.negative.search(window)
        sign = -1 if negative else 1 if patterns.positive.search(window) else 0
    coded = reading.coded[start:end]
    winner = patterns.winner.search(coded)
    if winner:
        return 1 if side_of(winner["place"]) == "B" else -1
    before = reading.coded[max(start, cue.start - 40) : cue.start]
    owner = patterns.owner.search(before)
    if owner and patterns.not_before.search(before[: owner.start()]):
        owner = None  # "with Vologda the deficit"
    if owner and side_of(owner["place"]) == "R" and sign:
        return -sign  # "the region's positive balance"
    for_region = patterns.named_for.search(coded)
    side = side_of(for_region["place"]) if for_region else ""
    if side != "B" and patterns.pair.search(coded):
        return -sign
    flips = subject == "R" or patterns.flips.search(coded)
    return -sign if side == "R" and flips else sign
