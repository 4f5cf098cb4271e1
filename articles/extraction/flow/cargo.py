"""Which way goods went where no flow word tells: they "came from Belarus", or "the other way went" ink."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.cargo import CARGO, EARNED, ELLIPTIC, MOVED_IN, MOVED_OFF, OTHER_WAY, THERE
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from .sides import other_side, side_of

_WORD = 16
_BRING_IN = ("brought in", "brings in", "bring in")
_THEY_RE = compiled(r"\W*(?:they|these|those|it|all this|this)(?: together| alone| all| also)? ")
_BESIDE, _TOLD = 3, 160  # characters
_OF_THIS_RE = compiled(
    r"(?:out )?(?:of (?:this|that|it|which)|из (?:этого|этой суммы|нее|него|них)),?"
    r" (?:(?:about|over|almost|nearly|some|more than|около|почти|более|свыше) )?(?:us ?|usd ?)?[$€]?"
)
# What sales earned, in the sentence before.
_EARNED_RE = compiled(
    r"(?:\b(?:exports?|sales)\b[^.;]*?"
    r" (?:brought|earned|fetched|yielded|came to|reached|totall?ed|were|was)\b"
    r"|(?<!\w)(?:экспорт|продаж)\w* [^.;]*?(?:принес|составил|достиг|дал)\w*)[^;]*$"
)
_EARNS_RE = compiled(
    r"\b(?:earned|earnings|revenues?|receipts|proceeds|takings)\b|(?<!\w)(?:выручк|заработа|поступлени)\w*"
)
_OWNED = 4  # characters between a place and its goods
_ELLIPTIC = 60
_OWNER_RE = re.compile("(?P<place>[BMRP])(?:'s|s'|')? $")
# «Вывез в Беларусь масла», "to Omsk region buses": of where to, where «белорусского масла» is of whose.
_INTO_RE = compiled(
    r"(?<!\w)(?:в|во|на|из|с|со) (?:беларус\w+|белорусси\w+|росси[юие]|рф"
    r"|(?:[^\W\d]+ )?(?:област|республик|кра[йяе]|регион)\w*) $"
)
_TO_PLACE_RE = re.compile(r"\b(?:to|into) (?:the )?[BMRP]+(?: [BMRP]+)* $")
_PLACE_RE = re.compile("[BMRP]")
_PASSIVE_RE = compiled(r"(?:продан|куплен|закуплен|поставлен|отгружен|реализован)[оаы]?(?!\w)")
_CARRIER_RE = compiled(
    r"(?:(?P<place>[BMRP])(?P=place)*(?: [^\W\dT]+){0,3}?"
    r" (?:везут|возят|привозят|поставляют|продают|присылают|шлют|отправляют)"
    r"|(?<!\w)(?:из|от) (?P<source>[BMRP])(?P=source)*(?: [^\W\dBMRPT]+){0,3}?"
    r" (?:идут|везут|поступают|приходят))"
    r"(?!\w)[^.;!?T]*[:,] [^.;!?BMT]*(?<!\w)(?:их|его|ее)(?!\w)[^.;!?:,BMRPT]*$"
)
_BUYER = ("покупател", "buyer", "customer")


class _Patterns(NamedTuple):
    off: re.Pattern[str]
    to: re.Pattern[str]
    other_way: re.Pattern[str]
    cargo: re.Pattern[str]
    there: re.Pattern[str]
    earned: re.Pattern[str]
    owner: re.Pattern[str]


_MANY_GOODS = 3  # kinds of goods


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    tables = (MOVED_OFF, MOVED_IN, OTHER_WAY, CARGO, THERE, EARNED, ELLIPTIC)
    return _Patterns(*(compiled(t[language]) for t in tables))


def moved_seller(reading: Reading, sentence: Sentence, start: int, end: int, last: str) -> str:
    """Return who sold the goods that are told to have gone between two offsets, "" if none are.

    `last` sold what was told before: "the other way" went what the other side sold.
    """
    patterns = _patterns(reading.language)
    if last and patterns.other_way.search(reading.plain, start, end):
        return other_side(last)
    placed = _PLACE_RE.search(reading.coded, start, end) is not None
    there = patterns.there.search(reading.plain, start, end) if last else None
    if not placed and there is None:
        return ""
    named = sentence.products or patterns.cargo.search(reading.plain, sentence.start, sentence.end)
    if not named:
        return ""  # "the governor went to Minsk"
    if there:
        return other_side(last) if there["off"] else last
    off = patterns.off.search(reading.coded, start, end)
    if off and _is_money(reading, sentence, off.start()):
        return other_side(side_of(off["place"] or off["lead"] or off["source"]))
    if off:
        return side_of(off["place"] or off["lead"] or off["source"])
    to = patterns.to.search(reading.coded, start, end)
    if to and reading.plain.find("neighbo", to.start(), to.end() + _WORD) >= 0:
        return ""  # "went to the neighbour": either of the two
    return other_side(side_of(to["place"] or to["lead"])) if to else ""


def _is_money(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether a part of what sales earned stands right before an offset: "Of this $5m came from R"."""
    before = [a for a in sentence.amounts if 0 <= at - a.end < _BESIDE]
    if before and _EARNS_RE.search(reading.plain, sentence.start, before[-1].start):
        return True  # "Of the $9m earned from exports $5m came from Russia"
    if not before or not _OF_THIS_RE.fullmatch(reading.plain, sentence.head, before[-1].start):
        return False
    told = whole_words(reading.plain, max(0, sentence.start - _TOLD), sentence.start)
    return _EARNED_RE.search(told) is not None


def moved_to_buyer(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller where goods are told to have gone to a buyer: "The main buyer: to Russia went …"."""
    if not any(word in reading.plain[cue.start : cue.end] for word in _BUYER):
        return ""
    return moved_seller(reading, sentence, cue.end, sentence.end, "")


def carrier(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return who carries the goods that "them" means: «белорусы везут нам тракторы: их продано на 5 млн»."""
    if not _PASSIVE_RE.match(reading.plain, cue.start):
        return ""
    carried = _CARRIER_RE.search(reading.coded, sentence.start, cue.start)
    return side_of(carried["place"] or carried["source"]) if carried else ""


def goes_other_way(reading: Reading, start: int, end: int) -> bool:
    """Say whether something is told to have gone "in the opposite direction" between two offsets."""
    return _patterns(reading.language).other_way.search(reading.plain, start, end) is not None


def earned_seller(reading: Reading, sentence: Sentence, start: int, end: int) -> str:
    """Return who sold what "brought in $5 million from" a place, as goods and services do."""
    match = _patterns(reading.language).earned.match(reading.coded, start, sentence.end)
    if match is None or not _is_behind_goods(sentence, start):
        return ""
    return other_side(side_of(match["place"]))


def _is_behind_goods(sentence: Sentence, at: int) -> bool:
    """Say whether goods, or sales of them, stand right before an offset."""
    near = [c for c in sentence.cues if 0 <= at - c.end < _WORD]
    return any(c.tag.startswith("prod:") or c.tag == "exports" for c in near)


def goods_bring_in(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether goods "brought in" a sum, as what was sold does, and nobody brought goods in."""
    if not reading.plain.startswith(_BRING_IN, cue.start):
        return False
    if _THEY_RE.fullmatch(reading.plain, sentence.head, cue.start):
        return True  # "Exports to Russia grew. They brought in $5m"
    return _is_behind_goods(sentence, cue.start)


def owned_goods(reading: Reading, sentence: Sentence, fact: Fact) -> str:
    """Return whose goods are named by kind: "buyers of the region's glass" gives "R"."""
    for product in sentence.products:
        if fact.left <= product.start < fact.right and "services" not in product.tag:
            owner = _OWNER_RE.search(reading.coded, max(0, product.start - _OWNED), product.start)
            into = _INTO_RE.search(reading.plain, fact.left, product.start)
            to = _TO_PLACE_RE.search(reading.coded, fact.left, product.start)
            if to is not None and reading.plain[product.start - 4 : product.start - 1] != "ian":
                into = to
            if owner and not into:
                return side_of(owner["place"])
    return ""


def elliptic_seller(reading: Reading, sentence: Sentence, fact: Fact, last: str) -> str:
    """Return who sold where only the owner changes: "Belarus' supplies were $8m, the region's $3m"."""
    if not last:
        return ""
    lead = max(fact.left, fact.first - _ELLIPTIC)
    owner = _patterns(reading.language).owner.search(reading.coded, lead, fact.first)
    side = side_of(owner["place"]) if owner else ""
    if owner is None or not side or side == last:
        return ""
    told = [s for s in sentence.spots if s.letter in "RP" and s.start < fact.left]
    new = [s for s in sentence.spots if s.letter in "RP" and fact.left <= s.start < fact.first]
    if side == "R" and new and new[-1].letter == "P" and new[-1].code not in [s.code for s in told]:
        return ""  # "to Tver Oblast $8m, Tula Oblast $3m": another buyer
    return side


def moved_goods(reading: Reading, sentence: Sentence, fact: Fact) -> str | None:
    """Return which goods are told to have gone for a sum, None where they are all goods."""
    if _patterns(reading.language).cargo.search(reading.plain, fact.left, fact.first):
        return None
    named = [c for c in sentence.products if fact.left <= c.start < fact.first]
    if named:  # "tractors, buses, tyres and furniture went there for $5m": all that went
        return named[0].tag[5:] if len({c.tag for c in named}) < _MANY_GOODS else None
    return None
