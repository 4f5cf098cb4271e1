"""Regions that a sentence names only for their parts of its sums: what follows is of the whole again."""

from __future__ import annotations

from functools import lru_cache

from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule

_LIST = 2  # regions, each with a sum
_LEAD = 200  # characters
# "Trade with Russia came to $900m. Exports – $500m, of which to Tula Oblast $100m".
_OF_RUSSIA_RE = compiled(
    r"R[^\nP]*\d(?:[^.;\n\dRP]|\.\d)*"
    r"(?:of (?:which|it|this|that|them)|including|из (?:них|которых|этого)|в том числе|в т\. ?ч\.?|включая)"
    r"(?:[^.;\n]|\.\d){0,40}$"
)
# "It is already over $900m, and with Tula Oblast alone we traded for $100m".
_WITH_ONE_RE = compiled(
    r"(?: [^.;:,()\d]{1,30})?(?:,| [–—])(?: (?:and|but|а|и|причем|при этом))?"
    r" (?:with|со?) (?:(?:just|only|the|one|одн\w+|только|лишь) ){0,3}(?:город\w+ |city of )?$"
)
# "It was $900m (Gomel Oblast accounted for $300m of it)".
_MAKES_RE = compiled(r"(?: (?!and\b|but\b|и\b|а\b)[^\W\d]+){0,5} (?:us ?)?[$€]?")
_OF_THAT_RE = compiled(
    r"(?: (?:us )?dollars| долл\w*\.?)? (?:of (?:it|this|that|these|them|the (?:total|sum|amount|figure))"
    r"|из (?:них|этого|этой суммы|этих денег|общ\w+ (?:суммы|объема)))(?!\w)"
)


@lru_cache(maxsize=2)
def _part_rule(language: str) -> Rule:
    """Return the rule of a part of a sum: "of which $300m with Gomel Oblast"."""
    return rule(vocabulary_of(language).part_of)


def has_a_part(reading: Reading, sentence: Sentence, region: Spot) -> bool:
    """Say whether a region stands only behind a sum, for its part of that."""
    sums = [a.end for a in sentence.amounts if a.end <= region.start]
    if not sums:
        return False
    if _part_rule(reading.language).search(sentence.told, reading.plain, sums[0], region.start):
        return True
    behind = next((a for a in sentence.amounts if a.start >= region.end), None)
    return (
        behind is not None
        and _MAKES_RE.fullmatch(reading.plain, region.end, behind.start) is not None
        and _OF_THAT_RE.match(reading.plain, behind.end) is not None
    )


def are_parts(reading: Reading, sentence: Sentence, regions: list[Spot]) -> bool:
    """Say whether regions are told of in passing: as parts of a sum, or as the items of a list of sums."""
    if has_a_part(reading, sentence, regions[0]):
        return True
    codes = {spot.code for spot in regions}
    return len(codes) >= _LIST and len(sentence.amounts) >= len(codes)


def has_its_own(reading: Reading, sentence: Sentence, region: Spot) -> bool:
    """Say whether a region opens the second clause of two with a sum each: "$9m, with Tula $1m"."""
    before = [a for a in sentence.amounts if a.end <= region.start]
    behind = [a for a in sentence.amounts if a.start >= region.end]
    if not before or not behind or behind[0].value >= before[-1].value:
        return False
    return _WITH_ONE_RE.fullmatch(reading.plain, before[-1].end, region.start) is not None


def is_part_of_russia(reading: Reading, region: Spot) -> bool:
    """Say whether a region is named for its part of a sum of all Russia, told just before."""
    start = max(0, region.start - _LEAD)
    return _OF_RUSSIA_RE.search(reading.coded, start, region.start) is not None
