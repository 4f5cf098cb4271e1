"""Whose goods were bought, by the name before their kind: "imports of Belarusian tractors"."""

from __future__ import annotations

import re

from ..goods.goods import goods_owner
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .direction_words import direction_words
from .sides import side_of

_LEAD, _REACH, _BEHIND = 40, 60, 70  # characters
_GOODS_REACH, _DATED_REACH = 40, 60
_DIGIT_RE = compiled(r"\d")  # "imported Belarusian goods worth $5m, exported $3m"
_YEAR_RE = compiled(
    r"(?:(?:in|for|за|в) )?(?:\d{1,2} (?:months|месяц\w+) (?:of )?)?(?:19|20)\d\d(?!\d)(?:-м)?"
)
# "Belarusian goods worth $5m were shipped", «российских товаров на 5 млн завезено»
_WORTH_RE = compiled(
    r" (?:for|worth|to the value of|на) [^,;:]{3,40} (?:(?:was|were|been|is|are)(?: [a-z]+)? )?$"
)
_RU_PASSIVE_RE = compiled(r"[а-я]+(?:ено|ано|ято|езли|упили|авили)(?!\w)")
# «Ввезено российских на 5 млн», "and Russian ones worth $5m were brought in"
_ADJECTIVE_RE = compiled(
    r" (?P<name>[а-яё-]+(?:[иы]х|ой|ого)) (?:уже |всего |лишь )?(?:на|за) (?:[а-я]+ )*[$€]?\d"
)
# «Вывоз орловских товаров – 23 млн, ввоз белорусских – 38 млн»
_LONE_RE = compiled(r" (?P<name>[а-яё-]+[иы]х)(?: (?:[–—-]|на|составил\w?|достиг\w{0,2}|в)|:)")
_AHEAD_RE = compiled(r" (?:[^\W\d]+ )?на (?:[^\W\d]+ ){0,2}[$€]?\d")
_OF_WHOM_RE = compiled(r"(?:[иы]х|ой|ого)$")
_PARTED_RE = compiled(r"[,;:–—] | (?:and|и|а) ")
_PEOPLE_RE = compiled(r"(?:ian|[иы]х|ой|ого) [^\W\d]+(?: [^\W\d]+)?$")  # "Belarusian goods"
_ONES_RE = compiled(r"ian ones (?:worth|for) [^,;:]{3,40} $")
# "Two million are exports, the rest Belarusian tractors": those are no exports.
_REST_RE = compiled(r"[,;] (?:and |а |и )?(?:the (?:rest|remainder|balance)|остальн|остаток)")
# «Крупнейший покупатель липецкой стали»: whose goods, unlike «покупатели: Липецкая область».
_BUYER_OF_RE = compiled(r" (?P<name>(?P<place>[BMRP])(?P=place)*)(?= [а-я]{3,})")
_BUYER = ("покупатель", "покупателем", "покупатели", "покупателями")
_OWNER_RE = compiled(r"(?P<place>[BMRP])(?:'s?)? (?:[a-zа-яё][a-zа-яё-]+ )?$")
_OF_RE = compiled(r" of (?:the )?(?:[a-z-]+ )?$")
_OWNS_RE = compiled(r"(?: of(?: the)?)? (?P<place>[BMRP])(?P=place)*")
_PASSIVE_RE = compiled(r"\b(?:was|were|been|is|are|being)(?: [a-z]+)? $")


def owner_of_named(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods of a kind are said to have been bought, "" where the words tell of none."""
    if cue.tag != "imports":
        return ""
    told = _BUYER_OF_RE.match(reading.coded, cue.end)
    if (
        told is not None
        and reading.plain.endswith(_BUYER, cue.start, cue.end)
        and _OF_WHOM_RE.search(reading.plain, cue.end, told.end("name"))
    ):
        return side_of(told["place"])
    for goods in sentence.products:
        before = reading.coded[max(sentence.start, goods.start - _LEAD) : goods.start]
        owner = _OWNER_RE.search(before)
        if owner is None:
            continue
        first = owner.start("place") - len(before) + goods.start
        while first > sentence.start and reading.coded[first - 1] == owner["place"]:
            first -= 1
        if _is_bought(reading, cue, first, goods.end):
            return side_of(owner["place"])
    return ""


def goods_after(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods stand behind the word: "brought in $2m worth of Belarusian food"."""
    end = min(sentence.end, cue.end + _BEHIND)
    for other in sentence.flows:  # "exports $3m, imports of Belarusian goods $5m"
        is_other = other.tag in ("exports", "imports") and other.tag != cue.tag
        if (
            is_other
            and cue.end < other.start < end
            and _DIGIT_RE.search(reading.plain, cue.end, other.start)
        ):
            end = other.start
    rest = _REST_RE.search(reading.plain, cue.end, end)
    return goods_owner(reading, sentence.told, cue.end, rest.start() if rest else end)


def _is_bought(reading: Reading, cue: Cue, first: int, last: int) -> bool:
    """Say whether goods between two offsets are what a word of buying tells of, behind or before it."""
    if cue.end + 1 == first:  # «импорт российской нефти», but not "Russian imports of oil"
        end = reading.plain.find(" ", first)
        return _OF_WHOM_RE.search(reading.plain, first, end) is not None
    if cue.end <= first:
        return _OF_RE.fullmatch(reading.plain, cue.end, first) is not None
    gap = reading.plain[last : cue.start]
    if cue.start < last or len(gap) > _REACH or not set(",;:").isdisjoint(gap):
        return False
    return _PASSIVE_RE.search(gap) is not None


def is_told_of_goods(reading: Reading, sentence: Sentence, named: re.Match[str], cue: Cue) -> bool:
    """Say whether a word tells of goods named before it: nothing but months or a sum between.

    Goods that another word owns are its own: "exports of Russian goods fell, and supplies grew".
    """
    end = named.end()
    is_noun = direction_words(reading.language).nouns.fullmatch(reading.plain, cue.start, cue.end)
    if is_noun and any(_is_owned(reading, c, named.start("place")) for c in sentence.flows):
        return False
    gap = reading.plain[end : cue.start]
    if not _DIGIT_RE.search(gap):
        return len(gap) < _GOODS_REACH and " and " not in gap
    if len(gap) >= _DATED_REACH or _PARTED_RE.search(gap):
        return False
    if not _DIGIT_RE.search(_YEAR_RE.sub("", gap)):
        return True
    if _WORTH_RE.match(gap) is None or not _PEOPLE_RE.search(reading.plain, end - _LEAD, end):
        return False
    if reading.language == "ru":
        return _RU_PASSIVE_RE.match(reading.plain, cue.start) is not None
    return _PASSIVE_RE.search(gap) is not None


def _is_owned(reading: Reading, cue: Cue, at: int) -> bool:
    """Say whether goods with the name of a place at an offset stand right behind a flow word."""
    owned = _OWNS_RE.match(reading.coded, cue.end)
    return owned is not None and owned.start("place") <= at < owned.end()


def elliptic_goods(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods a word tells of where only their owner is named: «ввезено российских на 5 млн»."""
    passive = _RU_PASSIVE_RE.match(reading.plain, cue.start)
    if passive is not None:
        named = _ADJECTIVE_RE.match(reading.plain, passive.end())
        spots = [s for s in sentence.spots if named and s.start == named.start("name")]
        # «российских завезено на 7 млн»
        ahead = _AHEAD_RE.match(reading.plain, passive.end()) is not None
        spots = spots or [s for s in sentence.spots if ahead and s.end == cue.start - 1]
        of_whom = spots and _OF_WHOM_RE.search(reading.plain, spots[0].start, spots[0].end)
        return side_of(spots[0].letter) if of_whom else ""
    if reading.language == "ru":
        lone = _LONE_RE.match(reading.plain, cue.end)
        spots = [s for s in sentence.spots if lone and s.start == lone.start("name")]
        return side_of(spots[0].letter) if spots else ""
    lead = max(sentence.start, cue.start - _REACH)
    be = _PASSIVE_RE.search(reading.plain, lead, cue.start)
    ones = _ONES_RE.search(reading.plain, lead, be.start()) if be else None
    spots = [s for s in sentence.spots if ones and s.end == ones.start() + 3]
    return side_of(spots[0].letter) if spots else ""
