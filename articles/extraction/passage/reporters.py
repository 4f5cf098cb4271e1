"""Whose trade a passage goes on about on the Belarusian side: a region's, or the whole country's."""

from __future__ import annotations

from functools import lru_cache

from ..sentences.coded import MINSK, Spot, is_capital
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import Rule, rule
from .topic import Topic


@lru_cache(maxsize=2)
def _part_rule(language: str) -> Rule:
    """Return the rule of a part of a sum: "of which $300m with Gomel Oblast"."""
    return rule(vocabulary_of(language).part_of)


def move_reporter(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the Belarusian region, or the whole country, that the sentence names as a trader."""
    home = [s for s in strong if s.letter in "BM"]
    regions = [s for s in home if s.letter == "M"]
    if regions and _has_a_part(reading, sentence, regions[0]):
        topic.home = regions[0].code
        if topic.reporter != regions[0].code or len(home) > len(regions):
            topic.reporter = "BY"
        return  # "$900m, of which $300m with Gomel Oblast": the whole is not Gomel's
    if regions:
        topic.reporter = topic.home = regions[0].code
    elif home:
        topic.reporter = MINSK if is_capital(reading.plain, home[-1]) else "BY"


def _has_a_part(reading: Reading, sentence: Sentence, region: Spot) -> bool:
    """Say whether a region of Belarus stands only behind a sum, for its part of that."""
    sums = [a.end for a in sentence.amounts if a.end <= region.start]
    part = _part_rule(reading.language)
    return (
        bool(sums) and part.search(sentence.told, reading.plain, sums[0], region.start) is not None
    )
