"""What tells no change of a flow: what it is blamed on, and how much smaller it is than the other.

"Imports, weighed down by the price of crude, fell by 5%"; "imports were four times less and made $3m".
"""

from __future__ import annotations

import re
from decimal import Decimal

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


# Behind a sum of the other way: "exports were $12m, and imports turned out to be four times less".
_SMALLER = rule(
    r"\b(?:exports?|imports?|deliveries|supplies|purchases|sales)"
    r"(?: (?:was|were|is|are|being|proved|appeared|turned out)(?: to be)?| –)"
    r" (?:(?:almost|about|nearly|over|more than|some) )?(?P<times>[\w.]+(?: and a half)?) (?:times|fold)"
    r" (?:less|smaller|lower|fewer|more|larger|bigger|greater|higher)"
    r"(?=[.,;:)]| (?:and|at|–|-) )"
)


# "The pace is slower, but we are in the black: plus 4%": growth, and no surplus.
_IN_BLACK = ("in the black", "in the red")


def pass_over_black(plain: str, sentence: Sentence) -> None:
    """Leave out "in the black" where nothing but a change is told: it is no balance of trade."""
    if sentence.amounts or not sentence.changes:
        return
    if any(plain.startswith(_IN_BLACK, c.start) for c in sentence.flows):
        sentence.cues = [c for c in sentence.cues if not plain.startswith(_IN_BLACK, c.start)]
        sentence.settle()


_NEAR = Decimal("0.15")  # of a sum: what "three times" leaves open


def pass_over_ratio(plain: str, sentence: Sentence) -> None:
    """Leave out how many times one flow is as large as the other, told just before with its sum."""
    if not sentence.changes or not sentence.amounts:
        return
    found = _SMALLER.search(sentence.told, plain, sentence.amounts[0].end, sentence.end)
    if found is None:
        return
    flows = {c.tag for c in sentence.flows if c.start < found.start()}
    if not flows or flows <= {c.tag for c in sentence.flows if c.start == found.start()}:
        return  # of the same flow as before: of an earlier time
    if _is_too_far_off(sentence, found):
        return
    sentence.changes = [c for c in sentence.changes if not found.start() < c.start < found.end()]


def _is_too_far_off(sentence: Sentence, found: re.Match[str]) -> bool:
    """Say whether two sums are not so many times each other: "$12m, … 1.5 times more, $8m"."""
    told = next((c for c in sentence.changes if found.start() < c.start < found.end()), None)
    sums = [a for a in sentence.amounts if a.end <= found.start()]
    behind = next((a for a in sentence.amounts if a.start >= found.end()), None)
    if told is None or behind is None or sums[-1].currency != behind.currency:
        return False
    times = 1 + told.percent / 100
    return abs(sums[-1].value * times - behind.value) > _NEAR * behind.value
