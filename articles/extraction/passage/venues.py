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
# "After the two ministries had sat together in Smolensk": where they met.
_MET_THERE_RE = compiled(
    r"\b(?:sat|sits?|met|meets?|meeting|gathered|convened|conferred|assembled|spoke|spoken|talked|talks"
    r"|negotiations|sessions?|sittings?|forums?|conference|took place|taking place|takes place"
    r"|(?:was|were|is|are|be|being) held)"
    r"(?: (?!on\b|about\b|of\b)[a-z]+){0,4} in (?:the city of )?$"
    r"|(?<!\w)(?:посидел|заседал|встре[тч]|собра?л|собер|съехал|совеща|переговор|заседани|форум|конференци"
    r"|прош(?:ел|л)|проход|состоя)[^\W\d]*(?: (?!о\b|об\b)[^\W\d]+){0,4} в (?:городе )?$"
)
_GOVERNOR_RE = compiled(r"\bgovernor|(?<!\w)губернатор")
_MET_LEAD = 60  # characters


@lru_cache(maxsize=2)
def _setting(language: str) -> re.Pattern[str]:
    return sought(vocabulary_of(language).setting_before)


def is_setting(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a city is only where something was said or sold: "at talks in Moscow"."""
    start = max(sentence.start, spot.start - _MET_LEAD)
    if (
        spot.weak
        and "R" in sentence.letters
        and _MET_THERE_RE.search(reading.plain, start, spot.start)
    ):
        return _GOVERNOR_RE.search(reading.plain, sentence.start, sentence.end) is None
    if REGIONS[spot.code].kind != "city":
        return False
    if _NEAR_RE.search(reading.plain, max(sentence.start, spot.start - _NEAR_LEAD), spot.start):
        return True
    if sentence.flows:
        return False
    before = reading.plain[max(sentence.start, spot.start - 6) : spot.start]
    return bool(_setting(reading.language).search(before))
