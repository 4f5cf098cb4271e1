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

# "At the CIS summit in Astana", «на саммите СНГ в Астане»: where they met.
_MEETING = r"(?:summit|forum|session|conference|congress|meeting|talks|negotiations)"
_RU_MEETING = r"(?:саммит|форум|заседани|конференци|съезд|встреч|переговор|совещани)\w*"
_OF_MEETING_RE = compiled(rf"(?:the )?(?:[\w-]+ ){{1,4}}{_MEETING}s?\b")
_MEETING_RE = compiled(
    rf"\b{_MEETING}s?(?: [\w-]+){{0,3}} (?:in|at|of|with)(?: the)? $"
    rf"|(?<!\w){_RU_MEETING}(?: [\w-]+){{0,4}}(?: в| во)? $"
)
_MET_REACH = 60  # characters


def is_venue(plain: str, at: int) -> bool:
    """Say whether a country or a union is named as where somebody met: "at the CIS summit in Astana"."""
    if _OF_MEETING_RE.match(plain, at):
        return True
    return _MEETING_RE.search(plain, max(0, at - _MET_REACH), at) is not None


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
