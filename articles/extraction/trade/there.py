"""Who sold what went "there": to the place just named, or from it."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..vocabulary.besides import THERE_TO
from ..wording.lexicon import Cue, compiled
from .sides import other_side, side_of

_LEAD, _BEHIND, _BESIDE = 20, 12, 2  # characters
_THERE_RE = compiled(THERE_TO)


def sold_there(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller where goods went to the place just named: "Russia is the chief market: … there"."""
    end = min(sentence.end, cue.end + _BEHIND)
    there = _THERE_RE.search(reading.plain, max(sentence.start, cue.start - _LEAD), end)
    if there is None:
        return ""
    acts = [s for s in sentence.spots if 0 < cue.start - s.end <= _BESIDE]
    if acts and there.start() >= cue.start and not (there["off"] or there["off2"]):
        return side_of(acts[-1].letter)  # "Minsk shipped there food": to a place told before
    sides = {side_of(s.letter) for s in sentence.spots if s.end <= there.start()}
    side = sides.pop() if len(sides) == 1 else ""
    return side if there["off"] or there["off2"] else other_side(side)
