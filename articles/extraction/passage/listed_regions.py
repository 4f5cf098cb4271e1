"""Regions that a sentence without numbers lists as alike: what follows is of none of them alone."""

from __future__ import annotations

from itertools import pairwise

from ..sentences.coded import Spot
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

# Between two regions of a list: "Altai, Stavropol and Primorye territories, Rostov Oblast".
_JOINT_RE = compiled(
    r"(?: [^\W\d]+)?(?:,|,? and|,? и|,? а также|,? as well as)"
    r"(?: (?:to|with|from|in|в|с|со|из))?(?: the)?(?: [^\W\d]+)? "
)
_FEW = 2


def lists_regions(reading: Reading, regions: list[Spot], main: str) -> bool:
    """Say whether regions stand in one row, and none of them is the one the text is about."""
    if len({spot.code for spot in regions}) < _FEW or any(s.code == main for s in regions):
        return False
    return all(_JOINT_RE.fullmatch(reading.coded, a.end, b.start) for a, b in pairwise(regions))


def opens_with_list(reading: Reading, named: list[Spot]) -> bool:
    """Say whether a text names its regions first in a row, and none of them again."""
    at = reading.document.sentence_at(named[0].start)
    start, end = reading.document.sentences[at]
    if any(map(str.isdigit, reading.plain[start:end])) or len({s.code for s in named}) < len(named):
        return False
    return lists_regions(reading, [spot for spot in named if spot.start < end], "RU")
