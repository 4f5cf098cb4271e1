"""Growth whose pace has changed: "growth slowed to 5% from 12% in the first quarter" tells of two.

Where only the later pace is told, it is growth still: «рост экспорта замедлится до 2%» is no fall.
"""

from __future__ import annotations

import re
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
    r"(?:(?: \w+)?|(?: (?:в|за|in|over) [^.;,%]{3,30}?))"
    rf" (?:to|from|до|со?) {_HEDGE}{_PERCENT.format('first')}"
)
_MOVED_RE = compiled(MOVED)
# What grew and when may stand between, but no other subject of the verb.
_PACE_RE = compiled(
    r"(?:(?:growth|increase|rise|fall|drop|decline|decrease|(?:при)?рост[ау]?|спад\w*|падени[ея]|снижени[ея]"
    r"|сокращени[ея]) (?!(?:of |in )?(?:the )?shares?\b|дол[ией])"
    r"(?:(?:of|in|to|from|for|во?|на|из|со?|за|к|по) )?(?:(?!(?:а|но|but|as|при)(?!\w)"
    r"|(?:и|and) (?:экспорт|импорт|(?:товаро)?оборот|торговля|поставки|закупки|exports|imports)(?!\w))"
    r"[^\s,;:–—]+ ){0,9}?"
    r"|(?:growth|increase|(?:при)?рост[ау]?|спад|падение|снижение|сокращение) )"
    r"(?:slow\w*|eas(?:ed|ing)|accelerat\w*|quicken\w*|замедл\w*|ускор\w*|снизил\w*|сократил\w*|упал\w*)"
    r"(?: (?:в|за|in|over) [^.;,%]{3,30}?)? (?:to|до) [^%]*%?(?:per ?cent|процент\w*)?"
)
_PACE_MOST = 60  # percent; "growth fell to 94%" tells of a level
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
            found += _new_pace(moved)
            continue
        for match, name in ((moved, "first"), (base, "second")):
            value = parse_number(match[name].replace(",", ".")) * sign
            found.append((match.start(name), match.end(), value))
    return found


def _new_pace(moved: re.Match[str]) -> list[tuple[int, int, Decimal]]:
    """Return the growth that is left of one whose pace alone has changed: "growth slowed to 2%"."""
    value = parse_number(moved["first"].replace(",", "."))
    if value >= _PACE_MOST or _PACE_RE.fullmatch(moved.group()) is None:
        return []
    return [(moved.start("first"), moved.end(), value if moved["up"] else -value)]
