"""Goods that are the subject of a clause: "Fats and oils took another course: $2m"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..cues import FLOWS
from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from .goods import (
    is_condition,
    opens,
)
from .passage_goods import is_verb

_OPENING = 12  # characters
# "Dump trucks account for three fourths of our exports there, that is $167m": the sum is theirs.
_MAKES_UP_RE = compiled(
    r"[^.;:,\d]{0,30} (?:(?:are|is|were|was) responsible for|account(?:s|ed)? for|makes? up|made up"
    r"|constituted?s?|form(?:s|ed)?|provided?s?|обеспечи\w+|составля\w+|составил\w*|формиру\w+|приходит\w+|пришл\w+)"
    r" (?:[^.;:,]|,\d){0,40}?(?:of|от|всего|нашего|белорусского)? (?:[^.;:,]){0,30}"
    r"\b(?:exports?|imports?|supplies|deliveries|sales|purchases|экспорта|импорта|поставок|закупок|покупок"
    r"|ввоза|вывоза)\b"
    r"(?!,? [^.;:,]{0,30},? (?:which|котор))[^.;:$]{0,60}(?:: ?)?$"
)
# "Milk tops the list of Belarusian exports, at $5m", "gas came second on the list of purchases".
_LISTED_RE = compiled(
    r"(?: alone)? (?:(?:top|head|lead|open)(?:s|ed|ped)?|led|(?:is|are|was|were) (?:at the top of"
    r"|first (?:on|in))|(?:comes?|came) (?:first|second|third|fourth|next) (?:on|in))"
    r" (?:the |our |its |this )?(?:[a-z]+ )?"
    r"(?:lists?|rankings?|range|structure|table) of [^.;:$\d]{2,90}(?:\b20\d\d\b[^.;:$\d]{0,12})?$"
    r"|,? (?:возглав\w+|открыва\w+|открыл\w*|(?:лидиру\w+|(?:на|занима\w+) перв\w+ (?:мест|строч)\w+) в) "
    r"(?:[^\W\d]+ ){0,2}(?:спис|переч|рейтинг|структур)\w+ [^.;:$\d]{2,90}(?:20\d\d[^.;:$\d]{0,12})?$"
)
# "Oil products, which had made up most of supplies, were shipped for $5m".
_ASIDE_RE = compiled(r", (?:which|that|котор\w+|в которых|на которые) [^,;:]{3,70}, ")
_PASSIVE_RE = compiled(r"\b(?:was|were|is|are|been|being) (?:also |only |mainly |mostly )?$")


@lru_cache(maxsize=2)
def _clause_start(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).clause_start)


def is_subject(reading: Reading, sentence: Sentence, product: Cue, fact: Fact) -> bool:
    """Say whether goods open the fact's clause: "Fats and oils took another course: $2m"."""
    if product.start >= fact.first or is_condition(reading, product, fact):
        return False
    marks = [p.end for p in sentence.periods if p.end <= product.start]
    starts = _clause_start(reading.language)
    marks += [m.end() for m in starts.finditer(reading.plain, fact.left, product.start)]
    floor = max([fact.left, *marks])
    far = product.start - floor > _OPENING and not opens(reading, floor, product)
    if floor < fact.left or far:
        return False
    if ")" in reading.plain[product.end : fact.first]:
        return False  # "(mostly oil) and $4m in exports"
    if _MAKES_UP_RE.match(reading.coded, product.end, fact.first) or _LISTED_RE.match(
        reading.coded, product.end, fact.first
    ):
        return True
    aside = _ASIDE_RE.match(reading.plain, product.end, fact.first)
    told = aside.end() if aside else product.end
    between = [c for c in sentence.cues if told <= c.start < fact.first]
    return not any(cue.tag in FLOWS and not _is_done(reading, cue) for cue in between)


def _is_done(reading: Reading, cue: Cue) -> bool:
    """Say whether a flow word is a verb that goods may be the subject of: "Furniture … was sold for"."""
    lead = whole_words(reading.plain, max(0, cue.start - 16), cue.start)
    return is_verb(reading, cue) or _PASSIVE_RE.search(lead) is not None
