"""Sums only told to compare, and gone on about no further: "against $5m", "it had been $5m"."""

from __future__ import annotations

from ..records import Period
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import whole_words
from ..wording.telling import rule
from .facts import Fact

_LEAD = 60  # characters
# "He said that trade had totalled $5m": of what is told, and of no time before it.
_SAID = (
    r"\b(?:said|told|added|noted|reported|announced|stressed|recalled|explained|pointed out|informed"
    r"|emphasi[sz]ed|remarked|stated|specified|mentioned|learned|learnt)\b"
)
_RETELLS_RE = compiled(rf"{_SAID}[^.;]{{0,120}}$")
_RETOLD_RE = compiled(rf", [^,;.]{{2,80}}{_SAID}")


def is_background(
    reading: Reading, sentence: Sentence, fact: Fact, period: Period | None, context: Period | None
) -> bool:
    """Say whether a sum is only told to compare; `context` are the months that the passage is of."""
    lead = whole_words(reading.plain, max(fact.left, fact.start - _LEAD), fact.start)
    compared = rule(vocabulary_of(reading.language).background).search(fact.told, lead)
    if compared and not compared.group().startswith("had "):
        return True
    is_earlier = compared is not None and _had_before(reading, sentence, fact, period, context)
    return is_earlier or _is_bracketed_past(reading, sentence, fact, period, context)


def _had_before(
    reading: Reading, sentence: Sentence, fact: Fact, period: Period | None, context: Period | None
) -> bool:
    """Say whether what had been is of a time before the one told of.

    "In 2020 trade had reached $5m" is not, where no later year was told before.
    """
    if period is not None and (context is None or period.start >= context.start):
        return False
    plain, start, end = reading.plain, sentence.start, sentence.end
    is_retold = _RETELLS_RE.search(plain, start, fact.start) or _RETOLD_RE.search(
        plain, fact.end, end
    )
    return is_retold is None


def _is_bracketed_past(
    reading: Reading, sentence: Sentence, fact: Fact, period: Period | None, context: Period | None
) -> bool:
    """Say whether brackets behind a sum tell of an earlier year: "it was $9m (in 2016, $8m)"."""
    if period is None or context is None or period >= context:
        return False
    opened = reading.plain.rfind("(", fact.left, fact.first)
    if opened < 0 or ")" in reading.plain[opened : fact.first]:
        return False
    return any(opened < p.start < fact.right for p in sentence.periods)
