"""Sums of one firm by the words that make it the seller or the buyer: "shipped by the Maltsov plant"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.one_firm import ASKED_OF_FIRM, ONE_FIRM
from ..wording.lexicon import compiled
from ..wording.matching import is_parted
from ..wording.telling import Rule, rule

_BEHIND = 80  # characters behind a sum
_QUESTION = 120  # characters of an interviewer's question
# "Tula's enterprises, such as the Tula plant, sold": one firm is only an example of who sells.
_EXAMPLE_RE = compiled(
    r"(?:, (?:such as|including|among them|for example|for instance|notably|like|e\.g\."
    r"|в том числе|включая|например|среди них|такие как|в частности)"
    r"|(?<!\w)такие [^\W\d]+(?: [^\W\d]+){0,2}, как )[^,;]{2,60}"
    r"(?:, (?!which\b|that\b|who|where\b|котор|где )|$)"
)
# "The dairy sold to Tula was worth $5m": it is what was sold.
_DAIRY_GOODS_RE = compiled(
    r"\bdairy (?:sold|shipped|supplied|delivered|exported|imported|bought|purchased|sent)"
    r"(?= (?:to|in|into|from|by|there|abroad|last)\b)[^,;]*"
    r" (?:was|were|is|amounted|came|totall?ed|reached|made|cost|exceeded|stood|grew|rose|fell)\b"
)
_NEXT_CLAUSE_RE = compiled(
    r"(?:;|, (?:and|but|while|whereas|yet|though|а|и|но|однако|зато|хотя|тогда как|при этом)) (?:the )?"
)
_OF_IT_RE = compiled(
    r"(?<!\w)(?:its?|their|they|whose|which|он[аои]?|его|ее|их|котор\w+|завод\w*|предприяти[ея])(?!\w)"
)
_FLOW_RE = compiled(
    r"(?<!\w)(?:exports?|imports?|trade|turnover|экспорт\w{0,2}|импорт\w{0,2}|товарооборот\w{0,2}|торговл\w+)(?!\w)"
)
# What an answer tells of the two sides is no firm's, whatever was asked.
_COMMON_RE = compiled(
    r"\b(?:bilateral|mutual|two-way|countries|(?:region|oblast|republic|country)['’]s"
    r"|(?:trade|turnover|exports|imports) of the (?:region|oblast|republic|country))\b"
    r"|(?<!\w)(?:взаимн\w+|двусторонн\w+"
    r"|(?:товарооборот|экспорт|импорт)\w? (?:области|региона|края|республики|страны))(?!\w)"
)


@lru_cache(maxsize=2)
def _firm(language: str) -> Rule:
    return rule(ONE_FIRM[language])


def is_of_one_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether one firm sells or buys, told before the sum, right behind it, or by what was asked."""
    if _is_asked_of_firm(reading, sentence, fact):
        return True
    firm = _firm(reading.language)
    if not firm.is_told(fact.told):
        return False
    end = min(fact.right, fact.end + _BEHIND)
    for found in firm.pattern.finditer(reading.plain, fact.left, end):
        if found.start() >= fact.start:
            return not is_parted(reading.plain, fact.end, found.start())
        if not _is_by_the_way(reading, fact, found):
            return True
    return False


def _is_by_the_way(reading: Reading, fact: Fact, firm: re.Match[str]) -> bool:
    """Say whether a firm before a sum has no part in it: "the oblast, including one plant, sold …"."""
    plain = reading.plain
    if any(
        a.start() < firm.start() < a.end()
        for a in _EXAMPLE_RE.finditer(plain, fact.left, fact.first)
    ):
        return True
    if _DAIRY_GOODS_RE.search(plain, firm.start(), fact.first):
        return True
    clause = _NEXT_CLAUSE_RE.search(plain, firm.end(), fact.first)
    if clause is None or _OF_IT_RE.search(plain, clause.start(), fact.first):
        return False
    opened = _FLOW_RE.search(plain, clause.end(), fact.first) is not None
    return opened or reading.coded.startswith(tuple("BMRP"), clause.end())


@lru_cache(maxsize=2)
def _asked(language: str) -> re.Pattern[str]:
    return compiled(ASKED_OF_FIRM[language])


def _is_asked_of_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum that names no side answers what was asked of a firm: "And your company?"."""
    if fact.amount is None or sentence.paragraph == 0 or sentence.spots:
        return False
    question = reading.document.paragraphs[sentence.paragraph - 1]
    if (
        question.end - question.start > _QUESTION
        or "?" not in reading.plain[question.end - 3 : question.end]
    ):
        return False
    if _COMMON_RE.search(reading.plain, fact.left, fact.right):
        return False
    return _asked(reading.language).search(reading.plain, question.start, question.end) is not None
