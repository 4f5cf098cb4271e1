"""Goods that most of a sum is, which the sum itself is not: "supplies, mainly steel and rubber"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled

_BEFORE_RE = compiled(
    r"(?:[,(]|[–—-] ?)(?:mainly|mostly|primarily|chiefly|largely|predominantly|above all|first of all"
    r"|including|в основном|преимущественно|прежде всего|главным образом|включая)"
    r" [^.;:()\d$]{0,60}$"
)
_BEHIND_RE = compiled(
    r" (?:above all|first of all|mainly|mostly|chiefly|в основном|прежде всего)[,)]"
)


def is_mostly(reading: Reading, fact: Fact, goods: Cue) -> bool:
    """Say whether goods before a sum are only most of it: "mainly steel", "cars above all"."""
    if _BEFORE_RE.search(reading.plain, fact.left, goods.start):
        return True
    return _BEHIND_RE.match(reading.plain, goods.end) is not None
