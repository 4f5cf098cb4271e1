"""Whose opinion it is, told between a verb and its infinitive, left out before a text is read.

"It can, to his mind, be tripled" is read as "it can be tripled". An aside with a name in it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .marks import Edit

_VERBS = (
    *("can", "could", "may", "might", "should", "must", "will", "would"),
    *(
        "может",
        "могут",
        "можно",
        "должен",
        "должна",
        "должно",
        "должны",
        "сможет",
        "смогут",
        "удастся",
    ),
)
_HINTS = tuple(f"{verb}, " for verb in _VERBS)
_ASIDE_RE = re.compile(
    rf"""\b(?:{"|".join(_VERBS)})
    (?P<aside>,\ [a-z'’\ I]{{4,40}},(?=\ (?:be|become|reach|exceed|surpass|grow|rise|increase|double|triple
        |total|amount|come|hit|top|make|go|climb|approach|get|bring|raise|return|even|soon|well)\b)
    |,\ (?:как|по|на|согласно|я|мы|он|она)\ [а-яё\ ]{{3,40}},(?=\ [а-яё]{{3,}}т[ьи](?:ся|сь)?(?!\w)))""",
    re.VERBOSE,
)


def asides(text: str) -> Iterator[Edit]:
    """Yield the asides that part a verb from its infinitive, to be left out.

    >>> list(asides("Trade can, in his view, reach $5 million"))
    [(9, 23, '')]
    """
    if any(hint in text for hint in _HINTS):
        for match in _ASIDE_RE.finditer(text):
            yield *match.span("aside"), ""
