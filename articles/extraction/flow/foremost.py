"""A partner told to come first in a flow of the other side, or to have a share: "Russia leads in exports"."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .sides import other_side, side_of

_REACH = 70  # characters
_HINTS = ("russia", "росси")
_FIRST = (
    r"(?:led|leads?|leading|first|second|third|ranks?|ranked|tops|topped|heads|headed|ahead|leader)"
)
_FIRST_RU = r"(?:лидир\w+|лидер\w*|перв\w+|втор\w+|треть\w+|впереди|возглав\w+|занима\w+|держит\w*)"
_ALL = (
    r"(?:(?:the|total|overall|its|whole|merchandise|goods|commodity|foreign|all|B+'s?|[BM]+'?) )*"
)
# Before the flow word: "Russia led in", "Russia's share in", «Россия была первой в».
_BEFORE_RE = compiled(
    rf"\bR+(?:'s?)? share (?:in|of) {_ALL}$|\bshare of R+ in {_ALL}$"
    r"|(?<!\w)дол[яюи] R+ (?:федерации )?в(?: общем| всем| совокупном)? $|"
    rf"R+(?: federation)? (?:[a-z]+ ){{0,3}}?{_FIRST}(?: (?:place|as well|too|again|position|the list|line))?"
    r" (?:in|by|among|for) (?:(?:the|terms of|volume of|both) ){0,2}(?:[BM]+(?:'s?)? )?$"
    rf"|R+ (?:[^\W\d]+ ){{0,4}}?{_FIRST_RU}(?: мест\w)? (?:в|во|по) (?:объем\w+ )?$"
)
_LED_BY_RE = compiled(
    r"\b(?:in|by|as for|as to|as regards) (?:the |terms of )?(?:[BMRP]+'s? )?$"
    r"|(?<!\w)(?:в|во|по) (?:объем\w+ )?$"
)
# Behind it: "in imports Russia leads too", «по экспорту Беларусь в 2022 году – второй партнёр области».
_WHEN = r"(?:в (?:19|20)\d\d году|за [^.;,:\d]{3,20}|in (?:19|20)\d\d) "
_BEHIND_RE = compiled(
    rf",? (?P<place>[BMRP])(?P=place)*(?: (?P=place)+)*(?: federation)? (?:{_WHEN})?"
    rf"(?:(?:[a-z]+ ){{0,2}}?(?:[a-z]+'s )?(?:{_FIRST}|account(?:s|ed) for|ma[dk]es? up|provide[sd])\b"
    rf"|(?:[–—-] )?(?:(?:тоже|также|опять|снова|по-прежнему|была|стала|здесь|на) ){{0,2}}{_FIRST_RU}(?!\w))"
)
_FROM_RE = compiled(r" (?:of (?:the )?(?!M)[a-zBRP]|from |to |into |in |из |в |B|our |наш)")
_WORDS = ("export", "import", "экспорт", "импорт")  # who leads in purchases is the one who buys


def foremost_seller(reading: Reading, sentence: Sentence, cue: Cue, *, sells: bool) -> str:
    """Return who sells where a partner comes first in a flow of the other side, or ""."""
    if not reading.plain.startswith(_WORDS, cue.start):
        return ""
    coded, start = reading.coded, max(sentence.start, cue.start - _REACH)
    behind = _BEHIND_RE.match(coded, cue.end)
    if behind is not None and _LED_BY_RE.search(coded, start, cue.start):
        side = side_of(behind["place"])
        return other_side(side) if sells else side
    if not any(reading.plain.find(word, sentence.start, sentence.end) >= 0 for word in _HINTS):
        return ""
    if _FROM_RE.match(coded, cue.end) or not _BEFORE_RE.search(coded, start, cue.start):
        return ""
    return "B" if sells else "R"
