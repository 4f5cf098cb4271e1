"""Who is told to have bought or sold: "regions that cut purchases: Tula", "Tula firms came. They sold"."""

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
_THEY = ("they", "они")
_FIRMS = (
    r"(?:companies|enterprises|firms|producers|manufacturers|exporters|importers|businesses|farmers"
    r"|suppliers"
    r"|entrepreneurs|предприятия\w*|компани[ийяе]\w*|фирм[ыа]?\w{0,2}|производител\w+|экспорт[её]р\w+|предпринимател\w+)"
)
_THEY_RE = compiled(
    r"\W*(?:(?:in|over|during|for|в|за) [^.;,]{2,40},? )?(?:they|они)"
    r"(?: have| also| all| themselves| также| сами)? $"
)
_FIRMS_RE = compiled(rf"(?P<place>[BMRP])[BMRP]*(?:'s?)? (?:[^\W\d]+ )?{_FIRMS}(?!\w)")
_OF_FIRMS_RE = compiled(rf"{_FIRMS} (?:(?:of|from|in|из) (?:the )?)?(?P<place>[BMRP])")


def doer(reading: Reading, cue: Cue) -> str:
    """Return the side that is told to buy or sell, "" where no words tell it."""
    return _doer(reading, cue) or _firms_meant(reading, cue)


def _firms_meant(reading: Reading, cue: Cue) -> str:
    """Return the side whose firms "they" are: "Tula firms work with Belarus. In 2021 they sold"."""
    if not any(word in reading.plain[max(0, cue.start - _LEAD) : cue.start] for word in _THEY):
        return ""
    number = reading.document.sentence_at(cue.start)
    sentences = reading.document.sentences
    start = sentences[number].start
    mark = reading.plain.rfind(":", start, cue.start)
    if mark >= 0 and _THEY_RE.match(reading.plain, mark, cue.start):
        before = reading.coded[start:mark]  # "It was a good year for Belarusian firms: they sold"
    elif number > 0 and _THEY_RE.match(reading.plain, start, cue.start):
        before = reading.coded[sentences[number - 1].start : start]
    else:
        return ""
    owned = list(_FIRMS_RE.finditer(before))
    ends = [m.end() for m in owned]  # "Belarusian suppliers in Omsk Oblast" are of Belarus
    placed = [
        m for m in _OF_FIRMS_RE.finditer(before) if not any(m.start() < e < m.end() for e in ends)
    ]
    sides = {side_of(m["place"]) for m in (*owned, *placed)}
    return sides.pop() if len(sides) == 1 else ""


def _doer(reading: Reading, cue: Cue) -> str:
    """Return the side that a noun of buying or selling is told of, "" where no words tell it."""
    behind = reading.plain[cue.end : cue.end + _LEAD]
    lead = reading.plain[max(0, cue.start - _LEAD) : cue.start]
    if not any(hint in behind or hint in lead for hint in _HINTS):
        return ""
    told = _DOER_RE.match(reading.coded, cue.end)
    if told is None and _WHO_RE.search(lead):
        told = _LIST_RE.match(reading.coded, cue.end)
    return side_of(next(filter(None, told.groups()))) if told else ""
