"""Words of an attribution: adverbs before its verb, the dots of titles, people without a name."""

from __future__ import annotations

import re

from ..vocabulary.honours import DOTTED_TITLES
from ..vocabulary.speech import ADVERBS, CROWDS
from .tongue import office_stem

_DOTTED_RE = re.compile(
    rf"\b({'|'.join(sorted(DOTTED_TITLES))}|[JS]r(?=\. [a-z])|[A-ZА-Я]|и|о|зам|пом|нач|им|г)\."
)
_NO_ADVERBS = frozenset(("family", "ally", "assembly", "reply", "bully"))


def without_dots(piece: str) -> str:
    """Return the piece with the dots of titles and initials turned into letters, lengths kept."""
    return _DOTTED_RE.sub(r"\1_", piece) if "." in piece else piece


def without_adverbs(piece: str) -> str:
    """Return the words before a verb without the auxiliaries and adverbs that end them.

    >>> without_adverbs("the minister has also"), without_adverbs("Zimin on Friday")
    ('the minister', 'Zimin')
    """
    while True:
        lead, _, last = piece.rpartition(" ")
        lead = lead.rstrip()
        low = last.lower()
        if low.endswith("day") and lead.lower().endswith(" on"):
            lead = lead[:-3].rstrip()
        elif not (
            low in ADVERBS
            or (low.endswith("ly") and last.isalpha() and last.islower() and low not in _NO_ADVERBS)
        ):
            return piece
        if not lead:
            return piece
        piece = lead


def is_crowd(phrase: str) -> bool:
    """Say whether the words name people without a name: "Police", "local officials"."""
    words = phrase.split()
    if len(words) > 1 and words[1] in ("at", "from", "in", "of", "with", "for"):
        words = words[:1]  # "Economists at ING"
    if words and words[0] in ("Both", "both"):
        return True  # "both sides", "both of them"
    if not 0 < len(words) <= 3 or any(word[0].isupper() for word in words[1:]):
        return False
    last = words[-1].lower()
    return last in CROWDS or (last.endswith("s") and bool(office_stem(last[:-1])))
