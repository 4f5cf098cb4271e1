"""Changes of a region named in the list before: "Omsk did $8m and Tomsk $5m. Omsk added 40%"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from .facts import Fact

_REACH, _BEFORE = 110, 3  # characters
_OPENS = r"(?:[.,;:!?–—\n] *|\A)(?:(?:and|but|while|with|а|и|но) )?"
_HELPS = r"(?: же)?(?: (?:has|have|had|even|alone|itself|уже|даже))?"
_HEDGES = (
    r"(?: (?:by|as much as|all of|about|almost|nearly|over|more than|some|a full|fully|another"
    r"|на|сразу|целых|аж|почти|около|более|свыше|примерно|даже|чем|все|еще))*"
)


@lru_cache(maxsize=2)
def _moves(language: str) -> re.Pattern[str]:
    words = vocabulary_of(language)
    verb = f"(?: (?:{words.up_before}|{words.down_before}))?"
    return compiled(rf"{_OPENS}(?:the )?P+{_HELPS}{verb}{_HEDGES}(?: [–—-])? ?\Z")


def region_moves(reading: Reading, fact: Fact) -> bool:
    """Say whether nothing but a verb stands between a region and its change: "Omsk added 40%"."""
    if fact.change is None:
        return False
    lead = max(0, fact.left - _BEFORE, fact.change.start - _REACH)
    return _moves(reading.language).search(reading.coded, lead, fact.change.start) is not None


def listed_region_moves(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether the region that moves is of those the sentence before named, or behind one with a sum."""
    if not region_moves(reading, fact):
        return False
    named = [s.code for s in sentence.spots if s.start < fact.first]
    if named and any(a.end < fact.left + 1 for a in sentence.amounts) and len(set(named)) > 1:
        return True  # "With Omsk it held at $8m, Tomsk lost a fifth"
    number = reading.document.sentence_at(sentence.start)
    before = reading.document.sentences[max(number - 1, 0)]
    listed = [spot.code for spot in reading.spots_between(*before)]
    return bool(named) and named[-1] in listed and len(set(listed)) > 1
