"""Numbers "of them" that count things, and are no sums: "with 15 of them the turnover exceeds $9m"."""

from __future__ import annotations

import re

from ..wording.matching import whole_words

_WITHIN = 12  # characters
# "With 15 of them the turnover exceeds $9m", "in 40 of them, we have shops": regions are counted.
_WITHIN_RE = re.compile(
    r"\b(?:with|in|to|for|from|among) (?:about |over |some )?$|(?<!\w)(?:с|в|из|для) $"
)
_THERE_RE = re.compile(
    r" (?:of (?:them|these|those)|из (?:них|этих)),? (?:already |уже )?"
    r"(?:the|we|it|they|there|our (?:trade|turnover)|trade|turnover"
    r"|exceed|tops?|surpass|(?:is|was|has been) (?:over|above|more)"
    r"|обор|товарооб|торгов|мы|у нас|превы|перевали|больше|выше)"
)
# "They buy lifts: 45 of them for $9m", "with 14 of them for more than $1 billion": things are counted.
_PRICED_RE = re.compile(
    r" (?:of (?:them|these|those)|из (?:них|этих)) (?:for|worth|at|costing|valued|на|за|по|стоимостью) "
    r"(?:(?:an?|total|of|at|сумму|about|over|almost|nearly|more than|около|почти|более|чем) ){0,3}"
    r"(?:us ?)?[$€]?\d"
)


def counts_of_them(plain: str, number: tuple[int, int], start: int, end: int) -> bool:
    """Say whether a number between two offsets counts what was told of, not its money."""
    if _PRICED_RE.match(plain, number[1], end):
        return True
    lead = whole_words(plain, max(start, number[0] - _WITHIN), number[0])
    return bool(_WITHIN_RE.search(lead) and _THERE_RE.match(plain, number[1], end))
