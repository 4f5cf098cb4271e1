"""Tonnes, units and physical volume, whose change is no change of value."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.blamed import blamed_on
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .deals import is_counted

_RATE_RE = re.compile(r"\d ?(?:%|per ?cent|процент)")
_SENTENCE = 400  # characters
# "It fell by 3%, although tonnage grew": the tonnes are told of by the way.
_ASIDE_RE = compiled(r", (?:although|though|but|while|хотя|пусть|но|а|зато|[^\W\d]+ же)(?!\w)")
# "The volume exported rose by 4%, but we lost money because of the fall in prices".
_IN_MONEY_RE = compiled(
    r",? (?:but|yet|while|although|though|only|но|однако|хотя|а)(?!\w)[^.;:\d]{0,40}?"
    r"(?:\blost (?:\w+ )?(?:money|revenue|proceeds|earnings)"
    r"|\bmoney was lost|\b(?:earned|received|got) less (?:money|for)"
    r"|\b(?:revenues?|proceeds|earnings) (?:fell|dropped|declined|decreased|shrank|went down)"
    r"|потеря\w+ (?:в деньгах|в цене|в выручке|деньги|выручку)"
    r"|выручк\w (?:упала|снизилась|сократилась|уменьшилась))"
)
_DIGIT_RE = re.compile(r"\d")
# "We loaded 13% more cheese, but the money was smaller": more of it, told apart from what it fetched.
_CARRIED = rule(
    r"(?:\b(?:load|ship|sen[dt]|carr|deliver|s[oe]l[dl]|suppl|export|mov|haul|tak|took|br[io])\w*"
    r"|(?<!\w)(?:отгру|вез|отправ|постав|прода|вывез|экспортир)\w*)[^.;:\d]{0,40}$"
)
_MORE = r"(?: (?:more|less|fewer)\b|,? (?:больше|меньше)(?!\w))"
_MORE_RE = compiled(_MORE)
_THOUGH_CARRIED = rule(
    r"\b(?:although|though|even if|while) (?:[^\W\d]+ ){0,3}(?:load|ship|carr|haul|sent)\w* [^.;:,\d]{0,20}$"
    r"|(?<!\w)(?:хотя|пусть|при том,? что) (?:[^\W\d]+ ){0,3}(?:вез|отгру|отправ)\w* [^.;:,\d]{0,20}$"
)
_MORE_CARRIED_RE = compiled(
    _MORE
    + r"[^.;:,\d]{1,30} (?:was|were|has been) (?:loaded|shipped|sent|carried|hauled)\b[^.;:,\d]{0,40}"
    r", (?:but|though|although|yet|while)\b[^.;:\d]{0,40}"
    r"\b(?:money|revenues?|receipts|proceeds|earn\w*|prices?)\b"
)
_MONEY_APART_RE = compiled(
    _MORE + r"[^.;:,\d]{0,60}"
    r",? (?:but|though|although|yet|while|хотя|а|но|однако|зато)(?!\w)[^.;:\d]{0,40}"
    r"(?:\b(?:money|revenues?|receipts|proceeds|earn\w*|takings)\b|(?<!\w)(?:ден[ье]г|выручк|заработ|доход))"
)
_OF_ALL_RE = compiled(
    r", (?:and|while|but|а|и|но) (?:[^\s\d,;]+ ){0,3}?"
    r"(?:exports?|imports?|turnover|trade|экспорт|импорт|товарооборот|торговл)"
)


@lru_cache(maxsize=2)
def _bulk(language: str) -> Rule:
    return rule(vocabulary_of(language).bulk)


def is_bulk(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """A change of tonnes or units is no change of value."""
    if fact.amount is not None:
        return fact.amount.currency is None and is_counted(reading, sentence, fact)
    if _IN_MONEY_RE.match(reading.plain, fact.last):
        return True
    bulk = _bulk(reading.language)
    if _is_carried(reading, sentence, fact):
        return True
    aside = _ASIDE_RE.search(reading.plain, fact.last, fact.right)
    right = aside.start() if aside else fact.right
    blamed = blamed_on(fact.told, reading.plain, fact.left, fact.first)
    left = blamed[1] if blamed else fact.left
    weighed = bulk.search(fact.told, reading.plain, left, right)
    if weighed and not (_is_of_all(reading, weighed, fact) or _is_of_next(reading, weighed, fact)):
        return True
    if fact.left > sentence.head or sentence.flows:
        return False
    number = reading.document.sentence_at(sentence.start)
    before = reading.document.sentences[max(number - 1, 0)]  # "sold 5 tonnes. This is 3% more"
    if before.start == sentence.start or topic.last_fact == number - 1:
        return False
    start = max(before.start, before.end - _SENTENCE)  # a page without stops is one sentence
    told = bulk.pattern.finditer(reading.plain, start, before.end)
    return any(not is_bracketed(reading, m.start(), start) for m in told)


def _is_carried(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether more or less of some goods went, as the money told beside shows."""
    if _THOUGH_CARRIED.search(fact.told, reading.plain, sentence.start, fact.first):
        return _MORE_RE.match(reading.plain, fact.last) is not None
    if not _CARRIED.search(fact.told, reading.plain, sentence.start, fact.first):
        return _MORE_CARRIED_RE.match(reading.plain, fact.last, sentence.end) is not None
    return _MONEY_APART_RE.match(reading.plain, fact.last, sentence.end) is not None


def _is_of_all(reading: Reading, weighed: re.Match[str], fact: Fact) -> bool:
    """Say whether machines are counted in a clause before: "sold 90 lifts, and its exports grew by 5%"."""
    is_counted_out = _DIGIT_RE.search(weighed.group()) is not None
    return (
        is_counted_out and _OF_ALL_RE.search(reading.plain, weighed.end(), fact.first) is not None
    )


def _is_of_next(reading: Reading, weighed: re.Match[str], fact: Fact) -> bool:
    """Say whether a weight is of a later change: "rose by 12% in value and by 8% in physical volume"."""
    return _RATE_RE.search(reading.plain, fact.last, weighed.start()) is not None


def is_bracketed(reading: Reading, at: int, start: int) -> bool:
    """Say whether something stands in brackets: "tomatoes, fish (2 thousand tons) and salt"."""
    return reading.plain.rfind("(", start, at) > reading.plain.rfind(")", start, at)
