"""Envoys named without their country: "our" in what "the ambassador" says is of who sent him."""

from __future__ import annotations

from ..sentences.coded import OFFICE, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

_POST = (
    r"(?:(?:ambassador|envoy|consul|diplomat)s?"
    r"|пос(?:ол|ла|лу|лом|ле)|(?:ген|почетн\w{2,3} )?консул\w{0,2}|дипломат\w{0,2})"
)
_ENVOY = rule(
    rf"(?<!\w)(?:the |consul general |general )?(?P<post>{_POST})(?!\w)"
    r"(?! (?:of|in|to) )(?!(?: [^\W\d]+){0,3} [BR])"
)
# Of which of the two he is, wherever the text tells it: right before the country's name, or behind it.
_SENT_BY_RE = compiled(
    r"(?:\b(?:ambassador|consul|embassy|consulate)s?(?:[- ]general)?"
    r"(?: extraordinary and plenipotentiary)? (?:of|from) (?:the )?(?:republic of )?"
    r"|(?<!\w)(?:посол|посл[ауе]|послом|(?:ген)?консул\w{0,2}|посольств\w+|консульств\w+) (?:республики )?)$"
)
_SENDS_RE = compiled(
    r"(?:'s)? (?:(?:consul|embassy|ambassador|diplomat)|пос(?:ол|ла|лу|лом|ле)(?!\w)"
    r"|(?:ген)?консул|посольств|дипломат)"
)
_LEAD = 60  # characters
# «Сказал губернатор послу»: what is said to an envoy is none of his.
_OTHER_VOICE_RE = compiled(
    r"\b(?:governor|mayor|(?:prime |deputy )?minister|head of the (?:region|republic))\b"
    r"|(?<!\w)(?:губернатор|мэр|министр|глава (?:региона|области|республики))\w{0,2}(?!\w)"
)


def envoy_side(reading: Reading, sentence: Sentence) -> str:
    """Return the side of an envoy whom a sentence names by his post alone, if only one side has any."""
    if not _ENVOY.may_hold(reading.plain, sentence.start, sentence.end):
        return ""
    if not _ENVOY.pattern.search(_with_offices(reading, sentence)):
        return ""
    if _OTHER_VOICE_RE.search(reading.plain, sentence.start, sentence.end):
        return ""
    if reading.envoy_sender is None:
        senders = {s.letter for s in reading.spots if s.letter in "BR" and _sends(reading, s)}
        reading.envoy_sender = senders.pop() if len(senders) == 1 else ""
    return reading.envoy_sender


def _with_offices(reading: Reading, sentence: Sentence) -> str:
    """Return the coded words of a sentence, the offices that are overwritten there in their own words."""
    coded = reading.coded[sentence.start : sentence.end]
    plain = reading.plain[sentence.start : sentence.end]
    return "".join(
        word if code == OFFICE else code for code, word in zip(coded, plain, strict=True)
    )


def _sends(reading: Reading, spot: Spot) -> bool:
    """Say whether a country is named as that of an envoy."""
    lead = max(0, spot.start - _LEAD)
    if _SENT_BY_RE.search(reading.plain, lead, spot.start):
        return True
    return _SENDS_RE.match(reading.plain, spot.end) is not None
