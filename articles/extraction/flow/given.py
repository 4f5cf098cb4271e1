"""To whom goods were given by the form of a name: «продали Беларуси товаров», «в Беларусь … отправили»."""

from __future__ import annotations

import re

from ..sentences.reading import Reading
from ..vocabulary.recipients import GIVEN, INTO, REGION_ACTS, REGION_FIRMS_MOVE
from ..wording.lexicon import Cue, compiled
from .sides import is_dative, other_side, side_of
from .suppliers import earns_from

_GIVEN_RE, _INTO_RE, _REGION_RE = compiled(GIVEN), compiled(INTO), compiled(REGION_ACTS)
_REGION_FIRMS_RE = compiled(REGION_FIRMS_MOVE)
_LEAD, _NAME = 12, 60  # characters
_LED_RE = compiled(
    r"(?<!\w)(?:(?P<into>в|во|to|into)|из|from) (?P<place>[BMRP])(?P=place)*(?:[,:] | [—–-] | )$"
)
# "Sold goods for $5m to Tver Oblast, imports came to $4m": the place is where the goods before it went.
_SENT_RE = compiled(
    r"(?:[\d%]|illion|\b(?:mln|bn|bln|dollars|ro?ubles|percent|goods|products|food|exports|supplies"
    r"|deliveries|sales|shipments)|(?<!\w)(?:млн|млрд|тыс|долл\w*|руб\w*|процент\w*|товар\w*"
    r"|продукц\w+|экспорт\w*|постав\w+|отгру\w+|прода\w+))\.? $"
)
# «В Тулу», «в Тульскую область»: neither where something is nor an adjective, «в российском экспорте».
_WHERE_RE = compiled(r"(?:е|и|эл|рф|[аяую]я|[ыио]й|[ую]ю|[ыио]м|[ыи]х)$")


def is_given(reading: Reading, cue: Cue, at: int) -> bool:
    """Say whether the name at `at` behind a word of selling is whom one sells to, or has the money from."""
    if _GIVEN_RE.match(reading.plain, cue.end) or is_dative(reading.plain, at):
        return True
    return earns_from(reading, cue, at)


def comes_from(reading: Reading, start: int) -> bool:
    """Say whether a name is where goods came from: "imports from Belarus, including milk bought for $5m"."""
    return reading.plain.endswith((" из ", "from ", "from the "), 0, start)


def goes_into(reading: Reading, at: int) -> bool:
    """Say whether a preposition before a name tells where something goes: «в Беларусь»."""
    lead = max(0, at - _LEAD)
    end = at + _NAME  # the pattern looks at the name
    return any(m.end() == at for m in _INTO_RE.finditer(reading.plain, lead, end))


def led_seller(reading: Reading, start: int, cue: Cue, nouns: re.Pattern[str]) -> str:
    """Return the side that sells where a place leads to a noun of flow, or "".

    «В Тульскую область поставки выросли», "From Tver Oblast, supplies fell by a tenth".
    """
    led = _LED_RE.search(reading.coded, max(start, cue.start - _NAME), cue.start)
    if led is None or not nouns.fullmatch(reading.plain, cue.start, cue.end):
        return ""
    if _SENT_RE.search(reading.plain, max(start, led.start() - _LEAD), led.start()):
        return ""
    side = side_of(led["place"])
    if led["into"] is None:
        return side
    name = reading.plain[led.start("place") : cue.start].rstrip(" ,:—–-")
    if name.endswith("ian"):
        return ""  # "due to Belarusian exports": whose, not where to
    return "" if _WHERE_RE.search(name) else other_side(side)


def region_acts(reading: Reading, start: int, end: int) -> bool:
    """Say whether "the region" is the subject of a verb that begins at `end`: "of it the territory sold"."""
    return _REGION_RE.search(reading.plain, start, end) is not None


def region_firms_act(reading: Reading, start: int, end: int) -> bool:
    """Say whether firms of "the region" moved the flow at `end`: "its enterprises reduced export"."""
    return _REGION_FIRMS_RE.search(reading.plain, start, end) is not None
