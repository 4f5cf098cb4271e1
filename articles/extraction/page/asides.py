"""Asides left out before a text is read: whose opinion it is, and brackets around the year of months.

"It can, to his mind, be tripled" is read as "it can be tripled". An aside with a name in it stays.
"In Q1 [of 2022]" is read as "in Q1 of 2022".
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
# A year that an editor has put in: "In Q1 [of 2022]", «за пять месяцев [этого года]».
_YEAR_RE = re.compile(
    r"[\[(](?:(?:of )?(?:(?:19|20)\d\d|(?:this|last) year|the year)"
    r"|(?:(?:19|20)\d\d|этого|прошлого|нынешнего|текущего) (?:года|г\.))[\])]"
)
_MONTHS_RE = re.compile(
    r"(?:\bQ[1-4]|\b(?:quarter|half|months)|(?<!\w)(?:квартал|полугоди|месяц)[а-я]{0,3}) $"
)
_MONTHS = 14  # characters


def asides(text: str) -> Iterator[Edit]:
    """Yield what is to be left out: asides that part a verb from its infinitive, brackets around a year.

    >>> list(asides("Trade can, in his view, reach $5 million"))
    [(9, 23, '')]
    """
    if any(hint in text for hint in _HINTS):
        for match in _ASIDE_RE.finditer(text):
            yield *match.span("aside"), ""
    for match in _YEAR_RE.finditer(text):
        start, end = match.span()
        if _MONTHS_RE.search(text[max(0, start - _MONTHS) : start]):
            yield start, start + 1, ""
            yield end - 1, end, ""
