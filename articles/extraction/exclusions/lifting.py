"""When a sentence returns to our trade behind a fact refused: by a flow word, a place, its subject."""

from __future__ import annotations

import re

from ..facts.facts import Fact
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .bulk import is_bracketed

_THERE_RE = compiled(
    r"\b(?:to |from )?there\b(?! (?:is|are|was|were))|(?<!\w)(?:туда|оттуда|там)(?!\w)"
)
_RESPECTIVELY_RE = compiled(r",? ?(?:respectively|соответственно)")
_AND_RE = re.compile(r"(?:, ?|,? ?and |,? ?и )?(?:by |на )?")
_RESUMES_RE = compiled(
    r"\),? (?:with|at|[–—-]|с|со) "
    r"(?:(?:about|over|almost|nearly|some|около|почти|более|свыше) )?(?:us ?)?[$€]?"
)
# What contracts are signed for is no trade either: "contracts for $2m, of these exports $1.5m".
_DEAL_PARTS_RE = compiled(
    r"\b(?:contracts|agreements|deals|loan|loans|credit|credits|fund|funds|контракт\w*|соглашени[ейя]\w*|договор\w*|сдел\w+|кредит\w*|за[её]м\w*|ссуд\w*)\b[^.;]{0,120}?\d[^;]{0,30}?"
    r"(?:of (?:which|these|them)\b|including|из (?:них|которых)\b|в том числе|в т\. ?ч)"
)


def lifts(reading: Reading, sentence: Sentence, fact: Fact, refused: str) -> bool:
    """Say whether a fact stands apart from a refused one: by a flow word, or by a place of ours.

    A flow word in brackets does not: "with Peru it was $9m (exports $7m, imports $2m)".
    """
    if refused == "bulk":  # "in tons they grew by 9 and 17 percent"
        return fact.amount is not None or not _AND_RE.fullmatch(
            reading.plain, fact.left, fact.first
        )
    if refused == "not_trade" and _DEAL_PARTS_RE.search(reading.plain, sentence.head, fact.start):
        return False
    if refused == "third_country" and _goes_on_respectively(reading, fact):
        return False
    if refused == "third_country" and _resumes(reading, sentence, fact):
        return True
    sides = "RP" if refused == "third_country" and _goes_there(reading, fact) else "RPB"
    named = refused == "third_country" and any(
        fact.left <= s.start < fact.right and s.letter in sides for s in sentence.spots
    )
    if (
        refused == "third_country"
        and not named
        and is_bracketed(reading, fact.first, sentence.head)
    ):
        return False
    if sides == "RP" and not named:
        return False
    return named or any(fact.left <= c.start < fact.right for c in sentence.flows)


def _goes_there(reading: Reading, fact: Fact) -> bool:
    """Say whether goods went "there", to the other country just told of."""
    return _THERE_RE.search(reading.plain, fact.left, fact.right) is not None


def _resumes(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sentence returns to its subject: "Belarus is third after Peru ($9m), with $5m"."""
    if not sentence.spots or sentence.spots[0].letter == THIRD:
        return False
    return _RESUMES_RE.fullmatch(reading.plain, fact.left, fact.first) is not None


def _goes_on_respectively(reading: Reading, fact: Fact) -> bool:
    """Say whether a change is the second of two others': "to Peru and Chile by 6 and 2% respectively"."""
    if fact.amount is not None or not _AND_RE.fullmatch(reading.plain, fact.left, fact.first):
        return False
    return _RESPECTIVELY_RE.match(reading.plain, fact.last) is not None
