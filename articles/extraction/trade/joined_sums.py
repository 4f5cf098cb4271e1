"""Two sums with nothing but "and" between them, and whether they are of the two told before."""

from __future__ import annotations

import re

from ..records import Figure
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_JOINED_RE = re.compile(
    r",? ?(?:and|versus|vs\.?|against|to|as against|и|против|–|—) ?(?:us|usd)?"
    r"(?:(?:about|almost|nearly|over|only|just|some|the|около|почти|свыше|лишь|всего) ?)*"
)
# "In 2008 the same figures had been $5m and $7m".
_FIGURES_RE = compiled(
    r"\b(?:the|these|both|corresponding) (?:(?:same|corresponding|two) )?"
    r"(?:figures|numbers|indicators|sums)\b[^.;:,]*$"
    r"|\bthey (?:were|had been|stood at|made|came to|amounted to|will be|are to be)"
    r" (?:about |some |over )?[^\w]*(?:us ?|usd ?)?$"
    r"|(?<!\w)(?:эти|те же|оба|обе|соответствующие) (?:показател|цифр|сумм)\w+[^.;:,]*$"
)


def are_joined(reading: Reading, figures: list[Figure]) -> bool:
    """Say whether nothing but "and" or the like stands between the first two sums."""
    between = (figures[0].span.end, figures[1].span.start)
    return _JOINED_RE.fullmatch(reading.plain, *between) is not None


def says_both(reading: Reading, sentence: Sentence, figures: list[Figure]) -> bool:
    """Say whether two sums are told of both that stood before: "the same figures had been $5m and $7m"."""
    if len(figures) != 2 or not are_joined(reading, figures):
        return False
    return _FIGURES_RE.search(reading.plain, sentence.start, figures[0].span.start) is not None
