"""What a flow is blamed on by the way: "imports, weighed down by the price of crude, fell by 5%"."""

from __future__ import annotations

import re

from ..wording.telling import rule
from .sentence import Sentence

_BLAMED = rule(
    r", (?:(?:mainly|largely|partly|mostly|still) )?"
    r"(?:(?:weighed|dragged|pulled|brought|held|pushed|driven|forced) (?:down|back|up)"
    r"|hit|hurt|helped|driven|dragged|pushed|pulled|supported|boosted|hampered|affected|depressed|fuel+ed|lifted"
    r"|undermined|propelled|squeezed|burdened|inflated|spurred|buoyed|aided) (?:[a-z]+ ){0,2}?by\b"
    r"|, (?:под (?:давлением|влиянием|воздействием|действием)"
    r"|(?:подогрет|подст[её]гнут|поддержан|подорван|придавлен|подтолкнут)\w*)(?!\w)"
)
_CLOSED_RE = re.compile(r"[^,()\d]*(?:\([^()]*\)[^,()\d]*)*,(?! ?\d)")


def blamed_on(told: int, plain: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where an aside between commas tells what a flow moved by, or None."""
    found = _BLAMED.search(told, plain, start, end)
    closed = _CLOSED_RE.match(plain, found.end(), end) if found else None
    return (found.start(), closed.end()) if found and closed else None


def pass_over_blamed(plain: str, sentence: Sentence) -> None:
    """Leave out the words of such an aside: its prices and supplies are not what moved."""
    aside = blamed_on(sentence.told, plain, sentence.head, sentence.end)
    if aside:
        sentence.cues = [c for c in sentence.cues if not aside[0] < c.start < aside[1]]
        sentence.settle()
