"""Whose a flow is where its words also say whence or whither: "the oblast's Belarusian purchases"."""

from __future__ import annotations

from ..wording.lexicon import compiled
from .sides import other_side, side_of

# "Russian oil, gas and other imports": where the goods come from.
_ORIGIN_RE = compiled(
    r"(?P<place>[BMRP])(?:'s?)? (?:[a-zа-я]+,? ){1,4}(?:other|друг\w+|проч\w+|ин\w+) $"
)
# "The oblast's Belarusian purchases" are what the oblast buys, not what Belarus does.
_OF_OTHERS_RE = compiled(r"(?P<place>[BMRP])(?:'s|') (?P<other>[BMRP])(?P=other)*(?: [a-z]+)? $")


def origin_of(before: str, *, sells: bool) -> str:
    """Return the seller that the coded words right before a flow word tell, "" for none."""
    origin = _ORIGIN_RE.search(before)
    if origin:
        return side_of(origin["place"])
    owned = _OF_OTHERS_RE.search(before)
    if owned is None or side_of(owned["place"]) == side_of(owned["other"]):
        return ""
    owner = side_of(owned["place"])
    return owner if sells else other_side(owner)
