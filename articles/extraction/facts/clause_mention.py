"""The mention that dates a fact by the clause it stands in: of a "when", of brackets, of a level beaten."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..periods import PeriodMention
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .facts import Fact

_BRACKET_REACH = 36  # characters
_IN_BRACKET_RE = re.compile(
    r"(?:'s|’s| года?)?(?: (?:figure|level|result|volume|indicator|total|value)s?)? ?\((?:[^\W\d]+ ){0,3}"
)
# "That is more than in the whole of 2021 ($8 million)", with no other sum beside.
_WHOLE_RE = compiled(
    r"\b(?:than|чем) (?:in |for |over |за )?(?:the |all )*(?:whole|entire|full|all|весь)\b"
    r"|\b(?:than|чем) (?:in|for|over|during|за|в) [^.,;:()]{3,30} \((?:us ?|usd ?)?\$?$"
)
# "It has beaten the result of 2021 ($8 million)": the sum of that year.
_LEVEL_RE = compiled(
    r"\b(?:beat\w*|exceed\w*|surpass\w*|top\w*|above|below|over|under|превы[сш]\w+|перекры\w+|обогна\w+"
    r"|обош\w+|выше|ниже) (?:the )?(?:[^\W\d]+-?[^\W\d]* )?"
    r"(?:level|results?|figures?|record|показател\w+|уров\w+|результат\w*|итог\w*|рекорд\w*)"
    r" (?:of |for |за )?(?:the )?(?:(?:all|whole|entire) (?:of )?|весь |всего )*"
    r"(?:19|20)\d\d(?:-го)?(?: год\w*| г\.)? \("
    r"(?:about |almost |over |около |почти |более )?(?:us ?|usd ?)?[$€]?$"
    # "above the 2020 level ($8 million)"
    r"|\b(?:beat\w*|exceed\w*|surpass\w*|top\w*|above|below|over|under) (?:the )?(?:19|20)\d\d(?:'s)?"
    r" (?:[a-z]+ )?(?:level|results?|figures?|record|indicator|volume|value|total|mark) \("
    r"(?:about |almost |over |около |почти |более )?(?:us ?|usd ?)?[$€]?$"
)
# "It is below the 2008 level, when they bought goods for $8 million".
_LEVEL_NOUN_RE = compiled(
    r"(?:'s)? (?:(?:record|peak) )?(?:levels?|figures?|marks?|results?|records?"
    r"|peak|high|maximum|values?|volumes?|indicators?),?"
)
_LEVEL_REACH = 24  # characters

# "Despite a fall in 2011, it grew by 5% in 2012"; "it fell in 2011, but growth of 5% came in 2012".
_DESPITE_RE = compiled(
    r"\b(?:despite|in spite of|notwithstanding|although|though|unlike|after|following)\b[^,;]*$"
    r"|(?<!\w)(?:несмотря на|вопреки|хотя|после|в отличие от)(?!\w)[^,;]*$"
)
# "Despite a fall in 2011 an increase of 5% was seen in 2012": a comma left out.
_SUBJECT_RE = compiled(
    r" (?:an?|the|it|they|there|trade|turnover|exports?|imports?|sales|supplies|deliveries)\b"
    r"| (?:товарооборот|оборот|экспорт|импорт|он|она|рост|прирост|торговля|поставки)(?!\w)"
)
_BUT_RE = compiled(r"[,;] (?:but|yet|however|whereas|while|но|однако|а|тогда как|зато)(?: |$)")


@lru_cache(maxsize=2)
def _when(language: str) -> Rule:
    return rule(vocabulary_of(language).when)


def clause_mention(reading: Reading, sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return the mention of a fact's own "when", of its brackets, or of the level that it is held against."""
    subordinate = _before_when(reading, sentence, fact)
    opens = fact.amount and fact.amount is sentence.amounts[0]
    held = _WHOLE_RE.search(reading.plain, fact.left, fact.first)
    if fact.amount and (not opens or held):
        subordinate = subordinate or _bracketed(reading.plain, sentence.periods, fact.start)
    return subordinate or _level_held_against(reading, sentence, fact)


def _before_when(reading: Reading, sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return the period right before the "when" that opens the fact's clause."""
    when = _when(reading.language)
    if not when.is_told(fact.told):
        return None
    lead = max(sentence.start, fact.left - 2)
    if not any(lead - _LEVEL_REACH <= p.end <= fact.start + 2 for p in sentence.periods):
        return None
    joints = list(when.pattern.finditer(reading.plain, lead, fact.start))
    if not joints:
        return None
    at = joints[-1].start()
    before = [
        p for p in sentence.periods
        if at - 3 <= p.end <= at + 2 or _LEVEL_NOUN_RE.fullmatch(reading.plain, p.end, at)
    ]  # fmt: skip
    if not before or any(at < p.start < fact.start and p.role == "own" for p in sentence.periods):
        return None
    return replace(before[-1], role="own")


def _level_held_against(reading: Reading, sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return the year of a level whose sum stands in brackets: "it beat the result of 2021 ($8 million)"."""
    before = [p for p in sentence.periods if p.end < fact.first and p.year]
    if not before or "(" not in reading.plain[before[-1].end : fact.first]:
        return None
    level = _LEVEL_RE.search(reading.plain, max(sentence.start, before[-1].start - 40), fact.first)
    return replace(before[-1], role="own") if level else None


def _bracketed(plain: str, periods: list[PeriodMention], at: int) -> PeriodMention | None:
    """Return the year compared with whose sum stands in brackets: "less than in 2023 ($7 million)"."""
    for mention in periods:
        near = mention.role == "base" and mention.end < at <= mention.end + _BRACKET_REACH
        if near and _IN_BRACKET_RE.fullmatch(plain, mention.end, at):
            return replace(mention, role="own")
    return None


def is_of_other_clause(reading: Reading, period: PeriodMention, fact: Fact) -> bool:
    """Say whether a period before the number dates what it is set against: "despite a fall in 2011, it …"."""
    between = reading.plain[period.end : fact.first]
    if _BUT_RE.search(between):
        return True
    conceded = _DESPITE_RE.search(reading.plain, fact.left, period.start)
    return conceded is not None and ("," in between or _SUBJECT_RE.match(between) is not None)
