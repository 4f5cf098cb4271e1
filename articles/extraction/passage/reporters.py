"""Whose trade a passage goes on about on the Belarusian side: a region's, or the whole country's."""

from __future__ import annotations

from ..sentences.coded import MINSK, Spot, is_capital
from ..sentences.reading import Reading, Sentence
from .parts_named import has_a_part, has_its_own
from .topic import Topic


def move_reporter(reading: Reading, topic: Topic, sentence: Sentence, strong: list[Spot]) -> None:
    """Turn to the Belarusian region, or the whole country, that the sentence names as a trader."""
    home = [s for s in strong if s.letter in "BM"]
    regions = [s for s in home if s.letter == "M"]
    if regions and (
        has_a_part(reading, sentence, regions[0]) or has_its_own(reading, sentence, regions[0])
    ):
        topic.home = regions[0].code
        if topic.reporter != regions[0].code or len(home) > len(regions):
            topic.reporter = "BY"
        return  # "$900m, of which $300m with Gomel Oblast": the whole is not Gomel's
    if regions:
        topic.reporter = topic.home = regions[0].code
    elif home:
        topic.reporter = MINSK if is_capital(reading.plain, home[-1]) else "BY"
