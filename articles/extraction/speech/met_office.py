"""The bearer of an office whom somebody is told to deal with, and so another: "X met the governor"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from .person import Person
from .tongue import RU
from .wanted_office import read_wanted

if TYPE_CHECKING:
    from .scene import Scene

_MET_EN = (
    r"\b(?:with|by|met|meeting|thanked|invited|received|visited|told|joined) (?:the |its )"
    r"(?:(?!of |for |in |at |and |an? )[\w-]+ ){0,3}?"
)
_RANK_RE = re.compile(r"\b(?:prime|deputy|vice|first)\b|\bзам", re.IGNORECASE)
_BEHIND = 40  # characters that may tell a land
_MET_RU = r"\b(?:с|со|к|у|принял\w*|поблагодарил\w*|пригласил\w*) (?:\w+ ){0,3}?"


@lru_cache(maxsize=512)
def _met_re(heads: frozenset[str], russian: bool) -> re.Pattern[str]:
    words = "|".join("пос(?:о?л)" if word == "посол" else re.escape(word) for word in sorted(heads))
    return re.compile(
        rf"{_MET_RU if russian else _MET_EN}(?:{words}){'[а-яё]*' if russian else ''}\b",
        re.IGNORECASE,
    )


def has_met(scene: Scene, person: Person, wording: str, position: int) -> bool:
    """Say whether a sentence before tells of somebody without an office and of whoever holds this one."""
    russian = scene.tongue is RU
    wanted = read_wanted(wording, russian)
    if person.offices or not wanted.heads:
        return False
    sentences = scene.document.sentences
    for mention in scene.cast.between(0, position):
        if mention.person is person and not scene.is_quoted(mention.start):
            start, end = sentences[scene.document.sentence_at(mention.start)]
            found = _met_re(wanted.heads, russian).finditer(scene.text, start, min(end, position))
            if any(
                not scene.is_quoted(met.start()) and _is_same(scene, met, wording, wanted.lands)
                for met in found
            ):
                return True
    return False


def _is_same(scene: Scene, met: re.Match[str], wording: str, lands: frozenset[str]) -> bool:
    """Say whether an office met may be the one mentioned: of its rank, and of a land if that tells one."""
    told = scene.text[met.start() : met.end() + _BEHIND].lower()
    is_there = not lands or any(land in told for land in lands)
    return is_there and bool(_RANK_RE.search(met.group())) == bool(_RANK_RE.search(wording))
