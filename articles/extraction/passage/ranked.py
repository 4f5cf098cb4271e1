"""Regions that only rank another one: "Tver is the second partner after Moscow"."""

from __future__ import annotations

from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_LEAD = 30  # characters
_RANK_RE = compiled(
    r"\b(?:second|third|fourth|fifth|rank\w*|place|position|partner|втор\w+|треть\w+|четверт\w+"
    r"|пят\w+|мест[оае]|строч\w+|позици\w+|партн[её]р\w*)\b"
)
_BETTER_RE = compiled(
    r"(?:(?<!day )(?<!soon )\bafter|\bbehind|(?:second|next) (?:only )?to|only to"
    r"|уступа\w+(?: только| лишь)?|после|вслед за|следом за)"
    r" (?:the )?(?:[BMRP]+ (?:and|и) )?$"
)


def without_better(reading: Reading, sentence: Sentence, spots: list[Spot]) -> list[Spot]:
    """Return the regions of a sentence without those that another one only comes after."""
    if len(spots) < 2 or not _RANK_RE.search(reading.plain, sentence.start, sentence.end):
        return spots
    start = sentence.start
    own = [
        s for s in spots
        if not _BETTER_RE.search(reading.coded, max(start, s.start - _LEAD), s.start)
    ]  # fmt: skip
    return own or spots
