"""Russia told to come first in a flow of ours: "it leads in exports of the oblast", «по импорту первая»."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_REACH = 70  # characters
_HINTS = ("russia", "росси")
_FIRST = (
    r"(?:led|leads?|leading|first|second|third|ranks?|ranked|tops|topped|heads|headed|ahead|leader)"
)
_FIRST_RU = r"(?:лидир\w+|лидер\w*|перв\w+|втор\w+|треть\w+|впереди|возглав\w+|занима\w+|держит\w*)"
# Before the flow word: "Russia led in", «Россия была первой в».
_BEFORE_RE = compiled(
    rf"R+(?: federation)? (?:[a-z]+ ){{0,3}}?{_FIRST}(?: (?:place|as well|too|again|position|the list|line))?"
    r" (?:in|by|among|for) (?:(?:the|terms of|volume of|both) ){0,2}(?:[BM]+(?:'s?)? )?$"
    rf"|R+ (?:[^\W\d]+ ){{0,4}}?{_FIRST_RU}(?: мест\w)? (?:в|во|по) (?:объем\w+ )?$"
)
_LED_BY_RE = compiled(
    r"\b(?:in|by|as for|as to|as regards) (?:the |terms of )?$|(?<!\w)(?:в|во|по) (?:объем\w+ )?$"
)
# Behind it: "in imports Russia leads too", «по импорту Россия тоже первая».
_BEHIND_RE = compiled(
    rf",? R+(?: federation)? (?:[a-z]+ ){{0,2}}?{_FIRST}\b"
    rf"|,? R+ (?:(?:тоже|также|опять|снова|по-прежнему|была|здесь|на) ){{0,2}}{_FIRST_RU}(?!\w)"
)
_FROM_RE = compiled(r" (?:of (?:the )?(?!M)[a-zBRP]|from |to |into |in |из |в |B|our |наш)")
_WORDS = ("export", "import", "экспорт", "импорт")  # who leads in purchases is the one who buys


def foremost_seller(reading: Reading, sentence: Sentence, cue: Cue, *, sells: bool) -> str:
    """Return who sells where Russia comes first in a flow of the Belarusian side, or ""."""
    if not reading.plain.startswith(_WORDS, cue.start):
        return ""
    if not any(reading.plain.find(word, sentence.start, sentence.end) >= 0 for word in _HINTS):
        return ""
    coded, start = reading.coded, max(sentence.start, cue.start - _REACH)
    behind = _BEHIND_RE.match(coded, cue.end) and _LED_BY_RE.search(coded, start, cue.start)
    before = not _FROM_RE.match(coded, cue.end) and _BEFORE_RE.search(coded, start, cue.start)
    if not (behind or before):
        return ""
    return "B" if sells else "R"
