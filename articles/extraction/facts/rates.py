"""Growth whose pace has changed: "growth slowed to 5% from 12% in the first quarter" tells of two."""

from __future__ import annotations

from decimal import Decimal

from ..numbers.numerals import parse_number
from ..wording.lexicon import compiled
from ..wording.matching import Places, matches

_PERCENT = r"(?P<{0}>\d{{1,3}}(?:[.,]\d{{1,2}})?) ?(?:%|per ?cent|процент\w*)"
_HEDGE = (
    r"(?:about |almost |nearly |over |more than |just |only |around |почти |около |более |свыше )?"
)
MOVED = (
    r"\b(?:(?P<up>growth|increase|rise|expansion|upturn|рост\w*|прирост\w*|подъем\w*)"
    r"|(?P<down>fall|drop|decline|decrease|contraction|slump|minus|спад\w*|падени\w*|снижени\w*|сокращени\w*|минус\w*))\b"
    r"[^.;%]{0,90}?\b(?:slow\w*|eas(?:ed|ing)|accelerat\w*|quicken\w*|sped|speeded|narrow\w*|dwindl\w*|shrank|deepen\w*|widen\w*"
    r"|soften\w*|moderat\w*|cool\w*|замедл\w*|ускор\w*|снизил\w*|сократил\w*|упал\w*|усилил\w*|углубил\w*)"
    rf"(?: \w+)? (?:to|from|до|со?) {_HEDGE}{_PERCENT.format('first')}"
)
_MOVED_RE = compiled(MOVED)
_BASE_RE = compiled(
    r"[^.;%\d]{0,30}?(?:[^.;%\d]{0,12}\d{4}[^.;%\d]{0,12})?,?"
    r" (?:to|from|against|after|compared (?:with|to)|versus|до|со?|против|после)"
    rf" (?:growth of |a (?:rise|fall) of |роста на )?{_HEDGE}{_PERCENT.format('second')}"
    r"(?= (?:in|over|during|for|a (?:year|month)|last|the (?:year|month|quarter)|в|за|годом|месяцем"
    r"|по итогам)\b|[.,;]|$)"
)


def moved_rates(
    plain: str, start: int, end: int, places: Places | None = None
) -> list[tuple[int, int, Decimal]]:
    """Return the growths before and after a change of pace, each with its offsets and its sign."""
    found = []
    for moved in matches(_MOVED_RE, plain, start, end, places):
        sign = 1 if moved["up"] else -1
        base = _BASE_RE.match(plain, moved.end(), end)
        if base is None:
            continue
        for match, name in ((moved, "first"), (base, "second")):
            value = parse_number(match[name].replace(",", ".")) * sign
            found.append((match.start(name), match.end(), value))
    return found
