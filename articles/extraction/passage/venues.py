"""Cities that are regions where they are only a venue: "at talks in Moscow", "in shops near Moscow"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..places import REGIONS
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled

_NEAR_LEAD = 32  # characters
# "In shops near St Petersburg": where goods lie, not who trades.
_NEAR_RE = compiled(
    r"(?:\b(?:near|outside|just outside|not far from|around)"
    r"|(?<!\w)(?:под|возле|вблизи|около|недалеко от|неподалеку от)) $"
    r"|(?<!\w)(?:shops?|stores?|malls?|supermarkets|shelves|markets|магазин\w*|супермаркет\w*|рынк\w+|прилавк\w+"
    r"|полк\w+|торгов\w+ (?:центр|сет|зал)\w*) (?:in |of |в )?$"
)


@lru_cache(maxsize=2)
def _setting(language: str) -> re.Pattern[str]:
    return sought(vocabulary_of(language).setting_before)


def is_setting(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a city that is a region is only where something was said or sold: "at talks in Moscow"."""
    if REGIONS[spot.code].kind != "city":
        return False
    if _NEAR_RE.search(reading.plain, max(sentence.start, spot.start - _NEAR_LEAD), spot.start):
        return True
    if sentence.flows:
        return False
    before = reading.plain[max(sentence.start, spot.start - 6) : spot.start]
    return bool(_setting(reading.language).search(before))
