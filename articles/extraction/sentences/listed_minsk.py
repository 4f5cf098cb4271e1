"""Minsk as one of a list: "Gomel Oblast $4.3bn, Minsk $7.9bn, Minsk Oblast $4.1bn" tells of the city."""

from __future__ import annotations

import re
from itertools import pairwise

from ..places import Place
from .coded import MINSK

_APART = 90  # characters between the names of a list
_SUM = (
    r"(?:us ?)?[$€]\d|(?:br|usd)? ?\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\d{1,3})?[ \u00a0]?"
    r"(?:млрд|млн|миллиард|миллион|billion|million|bln|mln|bn\b|mn\b)"
)
# Right behind the name its sum: "Minsk had $7.9 billion", «у Минска – 7,9 млрд».
_OWN_SUM_RE = re.compile(
    rf"(?: ?[–—:-]| ?\(| had| has| with|, у которого"
    r"| (?:came|amounted) to| (?:reached|totall?ed|was|were|made)| составил\w?| достиг\w{0,2})?"
    rf"[ \u00a0]?(?:{_SUM})",
    re.IGNORECASE,
)
# "Among the regions, Minsk leads in exports, followed by Minsk Oblast": one of them.
_LEADS_RE = re.compile(
    r" (?:leads\b|(?:comes|came|ranks|ranked|is|was) (?:the )?(?:first|leader|in the lead)|tops\b"
    r"|holds first|took first"
    r"|лидирует|на первом месте|занимает первое)(?:[^.;\n]|\.\d){0,80}?[,;(] ?(?:followed by|then"
    r"|ahead of|while|за ним|далее|затем)",
    re.IGNORECASE,
)


def with_minsk(places: list[Place], text: str, is_own: bool) -> list[Place]:
    """Return the places, Minsk being the city in a text of its own, or with its own sum in a list."""
    if is_own:
        return [p._replace(explicit=True) if p.code == MINSK else p for p in places]
    if not any(p.code == MINSK and not p.explicit for p in places):
        return places
    found = [_as_leader(places, place, text) for place in places]
    for index, (one, two) in enumerate(pairwise(places)):
        if two.span.start - one.span.end > _APART or "\n" in text[one.span.end : two.span.start]:
            continue
        for at, place, other in ((index, one, two), (index + 1, two, one)):
            if place.code == MINSK and _is_home_region(other) and _has_own_sum(place, text):
                found[at] = place._replace(explicit=True)
    return found


def _as_leader(places: list[Place], place: Place, text: str) -> Place:
    """Return a place, Minsk as the city where it is told to lead a list of regions."""
    if place.code != MINSK or place.explicit:
        return place
    leads = _LEADS_RE.match(text, place.span.end, place.span.end + 2 * _APART)
    if leads is None:
        return place
    near = (p for p in places if 0 <= p.span.start - leads.end() < _APART)
    return place._replace(explicit=True) if any(map(_is_home_region, near)) else place


def _is_home_region(place: Place) -> bool:
    """Say whether a place is a region of Belarus named as such."""
    return place.code.startswith("BY-") and place.code != MINSK and place.kind == "region"


def _has_own_sum(place: Place, text: str) -> bool:
    """Say whether a sum stands right behind a place."""
    return _OWN_SUM_RE.match(text, place.span.end) is not None
