"""Countries named only for what is held against their trade: "3 times more than with Peru"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.coded import THIRD, Spot
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

_REACH = 16  # characters
_THAN_RE = compiled(r"(?<!\w)(?:than|as|чем)(?: (?:with|to|from|с|со|в|во|из))? (?:the )?$")
_COMPARED_RE = compiled(
    r"\b(?:more|less|higher|larger|bigger|greater|lower|smaller|better) than (?:[a-z]+ ){0,4}$"
    r"|(?<!\w)(?:больше|меньше|выше|ниже),? чем (?:[а-я]+ ){0,4}$"
)
# "Exports to Russia grew faster than to China, by 9%": the change is that of the first.
_OURS_RE = compiled(r"[RP]")
_BY_RE = compiled(r"[^\W\d]{0,3},(?: [–—-])? (?:by|на) [^,;:]{0,20}?")
# "It fell less than that with Russia", «меньше, чем с Россией»: Russia is only what is held against.
_THAN_OURS = rule(
    r"\bthan (?:(?:that|those|the one|exports?|imports?|trade) )?(?:with|to|from) (?:the )?[RP]"
    r"|(?<!\w)чем (?:(?:экспорт|импорт|оборот|торговля) )?(?:со?|во?|из) [RP]"
)

# "Than with Russia: trade with it grew by 9%": what is told behind is Russia's after all.
_WITH_IT_RE = compiled(
    r":|,? (?:where|which)\b|\b(?:with|to|from) (?:it|her)\b|\bthere\b"
    r"|(?<!\w)(?:с ней|в нее|из нее|туда|оттуда|где|с которой|в которую|из которой)(?!\w)"
)

# "Trade with Peru, small compared to trade with Russia, fell by 9%": the number is Peru's.
_HELD_TO_OURS = rule(
    r"T+(?:[^.;:$€\dRPT]){0,60}?(?:\b(?:compared|relative|next|in comparison) (?:to|with)|\bagainst"
    r"|\b(?:more|less|higher|larger|bigger|greater|lower|smaller) than|по сравнению с|на фоне|чем)"
    r" (?:(?:the|its|our|that|those|belarusian|trade|turnover|exports?|imports?|supplies|торговл\w+"
    r"|(?:товаро)?оборот\w*|экспорт\w*|импорт\w*|поставк\w+) ){0,3}(?:(?:with|to|from|с|со|в|из) )?"
    r"(?:the )?R+(?:[^.;:$€\dRPTBM,–—]){0,20}(?:,| [–—-] )[^.;:$€\dRPTBM]*$"
)


def is_held_to_ours(reading: Reading, fact: Fact) -> bool:
    """Say whether a fact is told of another country, whose trade is set against Russia's by the way."""
    held = _HELD_TO_OURS.search(fact.told, reading.coded, fact.left, fact.first)
    return held is not None


def only_compares(reading: Reading, fact: Fact, spot: Spot) -> bool:
    """Say whether a country is only what another trade is more than: "3 times more than with Peru: $5m"."""
    if spot.start > fact.last and is_compared(reading, fact.last, spot.start):
        return True
    start = max(fact.left, spot.start - _REACH)
    than = _THAN_RE.search(reading.coded[start : spot.start])
    if than is None:
        return False
    if spot.start > fact.last or ":" in reading.plain[spot.end : fact.start]:
        return True
    ours = _OURS_RE.search(reading.coded, fact.left, start + than.start())
    return ours is not None and _BY_RE.fullmatch(reading.plain, spot.end, fact.first) is not None


def is_compared(reading: Reading, start: int, at: int) -> bool:
    """Say whether a country is only set against what was told: "more than with many countries"."""
    return _COMPARED_RE.search(reading.plain, start, at) is not None


def is_held_against_ours(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sentence that names Russia only to compare goes on about others just told of."""
    number = reading.document.sentence_at(sentence.start)
    if number == 0 or not sentence.letters <= set("RP"):
        return False
    than = _THAN_OURS.search(fact.told, reading.coded, sentence.start, fact.first)
    if than is None or _OURS_RE.search(reading.coded, sentence.start, than.end() - 1):
        return False
    if _WITH_IT_RE.search(reading.plain, than.end(), fact.first):
        return False
    before = reading.document.sentences[number - 1]
    return THIRD in reading.coded[slice(*before)] and not _OURS_RE.search(reading.coded, *before)
