"""Turns of English that tell whose words a sentence gives, or that a name is only whose office it is."""

from __future__ import annotations

import re

from .tongue import office_stem

# "Maple Leafs head coach Ivan Sedov", "Drozd campaign manager Ivan Sedov": whose the office is.
_OF_OFFICE_RE = re.compile(
    r" (?:(?:head|vice|assistant|associate|deputy|former|interim|first|chief|senior|acting|lead|star|campaign"
    r"|press|fire|police|city|county|state|team|general|policy|finance|foreign|prime|executive|managing"
    r"|research|co-|longtime|legal|defen[cs]e) )*([a-z-]+) [A-Z]"
)
# "This was stated by Governor X at a meeting with Y", "…, as announced by X": whose words it gives.
_TOLD_BY_RE = re.compile(
    r"(?:(?:\A|(?<=[\s“\"]))(?:[Tt]his|[Tt]hat|[Ii]t|(?:[Tt]he|[Ss]uch|[Tt]hese) (?:\w+ ){0,2}\w+)"
    r" (?:was|were|has been|have been)|\b(?:as(?: was)?|which was))"
    r" (?:\w+ly )?(?:said|stated|announced|declared|reported|noted|voiced|told|shared|confirmed)"
    r"(?: (?!by\b)\w+){0,3} by (?:the )?"
)
# "Her brother, she said, was out.", "The road is open, he said on Monday."
_SHE_SAID_RE = re.compile(
    r", (he|she) (?:said|says|added|adds|recalled|recalls|explained|wrote|noted|told [\w ]{3,30}?)"
    r"(?:,|(?: [\w ]{2,30})?\.\s*\Z)"
)


def is_of_office(text: str, end: int) -> bool:
    """Say whether an office and another name follow a name that ends at `end`."""
    behind = _OF_OFFICE_RE.match(text, end)
    return behind is not None and bool(office_stem(behind.group(1)))


def told_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return "was stated by", after which a sentence names whose words it gives."""
    return _TOLD_BY_RE.search(text, start, end)


def said_aside(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the aside that says whose words a sentence gives, its first group the pronoun."""
    return _SHE_SAID_RE.search(text, start, end)
