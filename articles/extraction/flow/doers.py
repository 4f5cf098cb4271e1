"""Who is told to have bought or sold more or less: "regions that cut purchases: Tula", "raised by Tula"."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled
from .sides import side_of

_HINTS = ("ed ", "cut ", "ed:", "вши", "или ")
_CHANGED = r"(?:increased|raised|boosted|stepped up|expanded|doubled|cut|reduced|decreased|lowered)"
_WHO_RE = compiled(
    rf"(?:\b(?:that|which|who) (?:have |has )?{_CHANGED}(?: (?:their|its|the))?"
    r"|(?<!\w)(?:нараст|увелич|расшир|сниз|сократ|уменьш)ивши[емх]+(?: сво[ий])?) $"
)
_LIST_RE = compiled(r"(?: ?[:–—-]| (?:are|is|were|это|стали)) (?:the )?(?P<place>[BMRP])")
_DOER_RE = compiled(
    rf"(?: (?:were|was|have been|has been))? (?:most )?{_CHANGED}(?: most| also| only)? by"
    r" (?:the )?(?P<by>[BMRP])"
    r"|(?: (?:больше всего|заметно|также|сильнее всего))? (?:нарастили|увеличили|расширили|снизили|сократили"
    r"|уменьшили) (?P<who>[BMRP])"
)
_LEAD = 50  # characters


def doer(reading: Reading, cue: Cue) -> str:
    """Return the side that a noun of buying or selling is told of, "" where no words tell it."""
    behind = reading.plain[cue.end : cue.end + _LEAD]
    lead = reading.plain[max(0, cue.start - _LEAD) : cue.start]
    if not any(hint in behind or hint in lead for hint in _HINTS):
        return ""
    told = _DOER_RE.match(reading.coded, cue.end)
    if told is None and _WHO_RE.search(lead):
        told = _LIST_RE.match(reading.coded, cue.end)
    return side_of(next(filter(None, told.groups()))) if told else ""
