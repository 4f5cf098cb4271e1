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
# "Tula Oblast is a good partner, together with Perm Krai and Omsk Oblast": the text is of the first.
_SUBJECT_RE = compiled(
    r",? (?:is|was|has|had|remains|became|ranks|trades|являет|стал|остает|был|име|торгу|вход)\w*\b"
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


def has_subject(reading: Reading, spots: list[Spot]) -> bool:
    """Say whether the first of several regions opens a sentence that tells of it."""
    first, second = spots[0], spots[1]
    start = reading.document.sentences[reading.document.sentence_at(first.start)].start
    if reading.plain[start : first.start] not in ("", "the "):
        return False
    return _SUBJECT_RE.match(reading.plain, first.end, second.start) is not None
