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
# "The region was represented by Vice-Governor X.": who then speaks.
_LED_BY_RE = re.compile(
    r"(?:The |Its |Our )?(?!This\b|That\b|It\b)\w+(?: [\w'’-]+){0,6}? (?:was|were|is|are|has been|have been)"
    r"(?: also| again)? (?:represented|led|headed|fronted|chaired)"
    r"(?: (?:at|in) (?:the|this) [\w-]+)? by (?:its |the |a )?"
)
# "Her brother, she said, was out.", "The road is open, he said on Monday."
_SHE_SAID_RE = re.compile(
    r", (he|she) (?:said|says|added|adds|recalled|recalls|explained|wrote|noted|told [\w ]{3,30}?)"
    r"(?:,|(?: [\w ]{2,30})?\.\s*\Z)"
)
# "The guest welcomed X, who gave his opinion of the work.": the next words are X's.
_WHO_TOLD_RE = re.compile(
    r", (?:who (?:has |had )?(?:also |then |later |briefly )?(?:told|spoke|talked|said|noted|stressed"
    r"|commented|explained|assessed|evaluated|described|shared|praised|reported|recalled|summed up"
    r"|(?:gave|offered|expressed|voiced) (?:his|her|an?|the) (?:[a-z]+ )?"
    r"(?:opinion|view|assessment|estimate|account|thoughts?|impressions?))"
    r"|котор(?:ый|ая) (?:также |затем |потом )?(?:рассказал|сказал|отметил|подчеркнул|заявил|сообщил"
    r"|пояснил|оценил|прокомментировал|выступил|поделил(?:ся|ась)|высказал"
    r"|дал[аи]? (?:свою |высокую )?оценк)[аиу]?)\b"
)


def who_told(text: str, name_end: int, end: int) -> bool:
    """Say whether a clause behind a name says that its bearer spoke: ", who gave his opinion of"."""
    return _WHO_TOLD_RE.match(text, name_end, end) is not None


def is_of_office(text: str, end: int) -> bool:
    """Say whether an office and another name follow a name that ends at `end`."""
    behind = _OF_OFFICE_RE.match(text, end)
    return behind is not None and bool(office_stem(behind.group(1)))


def told_by(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return "was stated by", after which a sentence names whose words it gives, or "was led by"."""
    return _TOLD_BY_RE.search(text, start, end) or _LED_BY_RE.match(text, start, end)


def said_aside(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the aside that says whose words a sentence gives, its first group the pronoun."""
    return _SHE_SAID_RE.search(text, start, end)
