"""Goods that "were supplied", by whom is not said: they went the way that was told last."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_LEAD = 24  # characters
_PASSIVE_RE = compiled(
    r"(?:supplied|delivered|shipped)\b|поставл(?:ял[аио]?сь|ялся|я[ею]тся|ен[аоы]?)(?!\w)"
    r"|отгруж(?:ал[аио]?сь|ался|ен[аоы]?)(?!\w)"
)
_WERE_RE = compiled(r"\b(?:was|were|been|being|is|are)(?: (?:also|mainly|mostly|chiefly))? $")
_BE_RE = compiled(r" (?:mainly |mostly |also )?(?:were|was|are|is) ")
_PLACE_RE = compiled(r"[BMRP]")


def supplied_on(reading: Reading, sentence: Sentence, cue: Cue, last: str) -> str:
    """Return who sold what was told before where no side is named: "Imports fell. Supplied were tyres".

    `last` sold what was told before, or is "".
    """
    if not last or _PASSIVE_RE.match(reading.plain, cue.start) is None:
        return ""
    if _PLACE_RE.search(reading.coded, sentence.start, cue.end):
        return ""
    is_russian = reading.language == "ru"
    lead = max(sentence.start, cue.start - _LEAD)
    passive = is_russian or (
        _WERE_RE.search(reading.plain, lead, cue.start) or _BE_RE.match(reading.plain, cue.end)
    )
    return last if passive else ""
