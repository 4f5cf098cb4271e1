"""Third countries that only tell the rank of one of ours: "first in the CIS", "second after Peru"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.ranked import OWN_SUM_RE, UNIONS, is_outranked
from ..sentences.coded import HOME, Spot
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled

_AFTER_RE = compiled(
    r"\b(?:after|behind|second only to|only to|после|вслед за|следом за|уступая(?: только| лишь)?)"
    r" (?:the )?T+(?:(?:, | and |, and | и )(?:the )?T+)+"
    r"(?!T|(?:,| and|, and| и) (?:the )?T|, (?:whose|чей|чья|чье|чьи)\b)"
)
# "Belarus holds second place among the partners of the oblast after China".
_SECOND_TO_RE = compiled(
    r"(?<!\w)(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th)|runner-up"
    r"|(?:no\.?|number|№) ?(?:\d|two|three|four|five)"
    r"|втор\w+|трет\w+|четверт\w+|пят\w+|шест\w+|\d-?(?:[еяй]|[оыи]?м)|уступа\w+|уступил\w*)(?!\w)"
    r"[^.;:$€\dT]{0,90}(?<!\w)(?:after|behind|only to|после|вслед за|следом за|за|только|лишь)"
    r" (?:the )?T+(?:(?:, | and | и )(?:the )?T+)*"
    r"(?!T| \(|,? (?:whose|wh(?:ich|ere)|чей|чь[яеи]|где|(?:(?:на долю|на|с|у) )?котор))"
)
# "$9m, after Peru ($11m)": the other has a sum of its own.
_BESIDE_RE = compiled(
    r"(?<!\w)(?:after|behind|ahead of|followed by|before|leaving behind|после|вслед за|следом за|опереж\w+"
    r"|опередив\w*|уступ\w+)(?: only| just| только| лишь)? (?:the )?$"
)
_BESIDE = 30  # characters
_IT_RE = compiled(r"(?<!\w)(?:it|она) ")


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of a union's members, and of the words before a union that ranks them."""
    words = vocabulary_of(language)
    return compiled(words.member), compiled(words.ranked_among)


def only_ranks(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a union of states is only where a partner ranks: "first among CIS countries"."""
    member, ranked = _patterns(reading.language)
    if member.match(reading.coded, spot.start):
        return True
    if spot.start > fact.last and is_outranked(reading, fact.last, fact.right, spot):
        return True
    if spot.start > fact.last and OWN_SUM_RE.match(reading.plain, spot.end):
        lead = max(fact.last, spot.start - _BESIDE)
        if _BESIDE_RE.search(reading.plain, lead, spot.start):
            return True
    for ranks in (_AFTER_RE, _SECOND_TO_RE):
        for listed in ranks.finditer(reading.coded, fact.left, fact.right):
            if listed.start() < spot.start < listed.end():
                return True  # "the fourth largest after China and Turkey, with $410 million"
    if reading.language == "ru" and spot.code not in UNIONS:
        return False  # «первые поставки в Китай»
    return ranked.search(reading.plain, fact.left, spot.start) is not None


def stands_behind(reading: Reading, fact: Fact, third: Spot) -> bool:
    """Say whether a third country stands behind Belarus, or behind an "it" that only ranks after it."""
    before = reading.coded[fact.left : third.start]
    return HOME in before or _IT_RE.search(before) is not None
