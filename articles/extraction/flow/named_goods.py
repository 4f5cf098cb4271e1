"""Whose goods were bought, by the name before their kind: "imports of Belarusian tractors"."""

from __future__ import annotations

from ..goods.goods import goods_owner
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .sides import side_of

_LEAD, _REACH, _BEHIND = 40, 60, 70  # characters
_OWNER_RE = compiled(r"(?P<place>[BMRP])(?:'s?)? (?:[a-z][a-z-]+ )?$")
_OF_RE = compiled(r" of (?:the )?(?:[a-z-]+ )?$")
_PASSIVE_RE = compiled(r"\b(?:was|were|been|is|are|being)(?: [a-z]+)? $")


def owner_of_named(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods of a kind are said to have been bought, "" where the words tell of none."""
    if cue.tag != "imports":
        return ""
    for goods in sentence.products:
        before = reading.coded[max(sentence.start, goods.start - _LEAD) : goods.start]
        owner = _OWNER_RE.search(before)
        if owner is None:
            continue
        first = owner.start("place") - len(before) + goods.start
        while first > sentence.start and reading.coded[first - 1] == owner["place"]:
            first -= 1
        if _is_bought(reading, cue, first, goods.end):
            return side_of(owner["place"])
    return ""


def goods_after(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods stand behind the word: "brought in $2m worth of Belarusian food"."""
    return goods_owner(reading, sentence.told, cue.end, min(sentence.end, cue.end + _BEHIND))


def _is_bought(reading: Reading, cue: Cue, first: int, last: int) -> bool:
    """Say whether goods between two offsets are what a word of buying tells of, behind or before it."""
    if cue.end <= first:
        return _OF_RE.fullmatch(reading.plain, cue.end, first) is not None
    gap = reading.plain[last : cue.start]
    if cue.start < last or len(gap) > _REACH or not set(",;:").isdisjoint(gap):
        return False
    return _PASSIVE_RE.search(gap) is not None
