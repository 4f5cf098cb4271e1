"""Regions beside a sum: those whose brackets it stands in, and those where it was only told."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.coded import Spot
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

# "$4 billion, the minister told a board of both ministries in Smolensk": where he spoke.
_TOLD_THERE_RE = compiled(
    r"(?: of (?:that|it|this|them))?[^.;:\d$€]{0,60}?, [^.;:\d$€]{0,60}?"
    r"(?:\b(?:told|said|stated|announced|declared|noted|reported)"
    r"|(?<!\w)(?:сообщил|рассказал|заявил|сказал|отметил|доложил|объявил|уточнил)[аи]?)\b"
    r"[^.,;:\d$€]{0,80} (?:in|в|во) (?:the )?$"
)


def opens_brackets(reading: Reading, fact: Fact, spots: list[Spot]) -> str:
    """Return the region right before the brackets a sum stands in: "Moscow (meat for $5 million)"."""
    at = reading.plain.rfind("(", fact.left, fact.first)
    if at < 0 or ")" in reading.plain[at : fact.first]:
        return ""
    return next((s.code for s in spots if s.end in (at, at - 1)), "")


def is_venue(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a city behind a sum is only where somebody told it."""
    if not spot.weak or spot.start < fact.end:
        return False
    return _TOLD_THERE_RE.match(reading.coded, fact.end, spot.start) is not None
