"""Third countries named for no trade with them: in brackets, for a ban, to compare, as a condition."""

from __future__ import annotations

from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .barred import is_barred
from .compared import is_compared
from .denials import is_supposed

_ASIDE_REACH = 120  # characters
_OF_SUM_RE = compiled(
    r"\((?:по|во|со|на|для|to|for|with|across|in)(?: (?:the|all|все[хм]?|всем|всеми))? ?"
)


def is_by_the_way(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a third country is named for no trade with it: in brackets, for a ban, to compare."""
    return (
        is_aside(reading.plain, spot.start)
        or is_barred(reading, spot.start)
        or is_compared(reading, sentence.start, spot.start)
        or is_supposed(reading, sentence, spot.start)
    )


def is_aside(plain: str, at: int) -> bool:
    """Say whether a country stands in brackets without a number: "exports (all once sold to Poland)".

    What the brackets hold alone is told of the sum before them: "$5 million (to all countries)".
    """
    start = plain.rfind("(", max(0, at - _ASIDE_REACH), at)
    if start >= 0 and _OF_SUM_RE.fullmatch(plain, start, at):
        return False
    end = plain.find(")", start, at + _ASIDE_REACH) if start >= 0 else -1
    return end > at and not any(map(str.isdigit, plain[start:end]))
