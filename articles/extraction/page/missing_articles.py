"""Articles that a translation from Russian leaves out, put in where a number or a time hangs on them.

"Fell by third", "quarter more", "two and half times", "since beginning of year", "than year before".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .marks import Edit

_BEHIND_SHARE = (
    r"(?=[,.;:!?)»”\"]|\s*$|\s+(?:to|and|from|but|while|since|against|compared|in (?:comparison|relation)"
    r"|as compared|over|up|down|last|on the year|year[- ]on[- ]year)\b)"
)
_BEFORE_SHARE = (
    " by", "ed on", "en on", " year on", "more than", "less than", " minus", "rise of", "fall of", "drop of",
    "gain of", "loss of", "growth of", "increase of", "decrease of", "decline of", "reduction of",
)  # fmt: skip
_MORE = r"(?= (?:more|less|higher|lower|fewer|up|down)\b)"
_BEFORE_MORE = (",", " –", ", up", " almost", " nearly", " about", " was", " is")
_BEFORE_MAGNITUDE = (
    " reach", " reached", " reaching", " exceed", " exceeded", " exceeds", " over", " than", " almost",
    " nearly", " mark of", " level of", " bar of", " to", " totalled", " totaled",
)  # fmt: skip
_BEFORE_SAME = (" in", " to", " of", " with", " for", " against")
_YEAR = r"(?:(?:the |this |that |current )?year|(?:19|20)\d\d)\b"


def _behind(word: str, leads: Iterable[str]) -> str:
    """Return the source of a word right behind one of the leads; it begins with the word, which is rare."""
    lookbehinds = "|".join(f"(?<={lead} {word})" for lead in leads)
    return rf"{word}\b(?:{lookbehinds})"


# Each with a word that the text must hold.
_MISSING = (
    *(
        (
            f" {share}",
            re.compile(
                rf"{_behind(share, _BEFORE_SHARE)}{_BEHIND_SHARE}|{_behind(share, _BEFORE_MORE)}{_MORE}"
            ),
            "a ",
        )
        for share in ("third", "quarter", "fifth", "sixth", "tenth")
    ),
    # "two and half times"
    ("and half ", re.compile(r"half(?<= and half)(?= (?:times|fold|million|billion)\b)"), "a "),
    # "trade reached billion dollars"
    *(
        (
            f" {magnitude} ",
            re.compile(
                _behind(magnitude, _BEFORE_MAGNITUDE)
                + r"(?= (?:US |U\.S\. |Russian )?(?:dollars?|ro?ubles?)\b)"
            ),
            "a ",
        )
        for magnitude in ("billion", "million")
    ),
    # "since beginning of year", "by end of 2016"
    *(
        (
            f" {edge} of ",
            re.compile(rf"{_behind(edge, ('since', 'from', 'by', 'at', 'to', 'until'))}(?= of {_YEAR})"),
            "the ",
        )
        for edge in ("beginning", "start", "end")
    ),
    *(
        (f"{edge} of year", re.compile(rf"year\b(?<=\b{edge} of year)(?! (?:19|20)\d\d)"), "the ")
        for edge in ("beginning", "start", "end")
    ),
    (
        " same ",
        re.compile(rf"{_behind('same', _BEFORE_SAME)}(?= (?:period|months)\b)"),
        "the ",
    ),
    # "more than year before"
    *(
        (f" year {before}", re.compile(rf"{_behind('year', ('than', 'of', 'in'))}(?= {before}\b)"), "a ")
        for before in ("before", "ago", "earlier")
    ),
)  # fmt: skip


def missing_articles(text: str) -> Iterator[Edit]:
    """Yield the words whose article is missing, each with it.

    >>> text = "Trade fell by third since beginning of year, in third quarter by 5%."
    >>> [letters for _, _, letters in missing_articles(text)]
    ['a third', 'the beginning', 'the year']
    """
    for hint, pattern, article in _MISSING:
        if hint in text:
            for match in pattern.finditer(text):
                yield *match.span(), article + match.group()
