"""A place that opens a clause of what was sold: "from Belarus machines, food are imported for $5m"."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .sides import other_side, side_of

_REACH = 150  # characters
_PASSIVES = ("ed", "sold", "bought", "sent")
_CLAUSE_RE = compiled(
    r"(?:\A|[.;:(]|, (?:and|while|but|whereas)|,|[–—]) ?(?:mostly |mainly |and )?"
    r"(?P<way>from|to|into) (?:the )?(?:republic of )?(?P<place>[BMRP])(?P=place)*"
    r"(?P<told>(?:,| [–—-])?(?:[^.;:()\dBMRPTAXZ]|\d(?=\d{3}\b)){2,110}?)"
    r" (?:is|are|was|were|has been|have been)(?: (?:also|mainly|mostly|chiefly))? \Z"
)
# "From the Brest region in Tyumen milk for $5m is delivered", "in Omsk region from Gomel region".
_UNIT = r"(?: (?:region|oblast|territory|krai|republic))?"
_BOTH_RE = compiled(
    rf"\bfrom (?:the )?(?:(?P<seller>[BM])[BM]*{_UNIT} (?:in|into|to) (?:the )?[RP]"
    rf"|(?P<other>[RP])[RP]*{_UNIT} (?:in|into|to) (?:the )?[BM])"
    rf"|\b(?:in|into|to) (?:the )?(?:[RP]+{_UNIT} from (?:the )?(?P<behind>[BM])"
    rf"|[BM]+{_UNIT} from (?:the )?(?P<behind_other>[RP]))"
)
_VERB_RE = compiled(r"\b(?:is|are|was|were|has|have|from|to|into|which|that|who|said|noted)\b")


def fronted_seller(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return who sold what a passive verb tells of a place that its clause opens with, or ""."""
    words = reading.plain[cue.start : cue.end]
    if not words.endswith(_PASSIVES):
        return ""
    start = max(sentence.head, cue.start - _REACH)
    both = _BOTH_RE.search(reading.coded, start, cue.start)
    if both is not None:
        return side_of(next(filter(None, both.groups())))
    told = None
    for told in _CLAUSE_RE.finditer(reading.coded[start : cue.start]):
        if _VERB_RE.search(told["told"]) is None:
            break
        told = None
    if told is None:
        return ""
    side = side_of(told["place"])
    return side if told["way"] == "from" else other_side(side)
