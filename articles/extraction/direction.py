"""Which way goods went: flow words turned to the Belarusian side.

A word of selling has a seller and a buyer; as soon as the text places one of them, the flow is
known. "Exports" of a Russian region to Belarus are imports here: `mirrored` is the one place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .coded import HOME, HOME_SIDE, RUSSIAN_SIDE
from .cues import FLOWS
from .lexicon import Cue, compiled, last_match
from .reading import Reading, Sentence
from .records import Flow
from .vocabulary.languages import vocabulary_of

_SUBJECT_REACH = 70
_OF_A_PEOPLE = ("belarusian ", "russian ")
_WITH_REACH = 60
_GOODS_REACH = 40
_DIGIT_RE = re.compile(r"\d")  # "imported Belarusian goods worth $5m, exported $3m"
# "P is ninth among Russian regions by trade with M": such lists are kept by M.
_RANKED_RE = compiled(r"(?<!\w)(?:среди|из) (?:всех )?(?:росси\w+ )?(?:регион|субъект|област)\w+(?! M)")
_PLACE_RE = re.compile("[BMRP]")


@dataclass(frozen=True, slots=True)
class Direction:
    """A flow seen from Belarus, the rule that found it, and the seller's side ("B", "R", "")."""

    flow: Flow | None
    rule: str
    seller: str = ""
    actor: str = ""  # the side whose trade the words describe: who sells, or who buys


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose words and whose trade a passage is: all sides "B", "R" or "".

    `seller` and `actor` are those of the flow before, `subject` is whose trade the passage is
    about, `speaker` the side of whoever says "our".
    """

    seller: str
    actor: str
    subject: str
    speaker: str


@dataclass(frozen=True)
class _Patterns:
    seller_after: tuple[tuple[str, re.Pattern[str]], ...]
    buyer_after: tuple[tuple[str, re.Pattern[str]], ...]
    owner: re.Pattern[str]
    goods: re.Pattern[str]
    own: re.Pattern[str]
    our: re.Pattern[str]
    opposite: re.Pattern[str]
    positive: re.Pattern[str]
    negative: re.Pattern[str]
    not_before: re.Pattern[str]
    joint: re.Pattern[str]
    recipient: re.Pattern[str]
    nouns: re.Pattern[str]
    to_us: re.Pattern[str]
    turnover_with: re.Pattern[str]
    pair_before: re.Pattern[str]
    pair_after: re.Pattern[str]
    buyer_before: re.Pattern[str]
    seller_before: re.Pattern[str]
    balance_for: re.Pattern[str]
    balance_flips: re.Pattern[str]
    balance_pair: re.Pattern[str]
    balance_winner: re.Pattern[str]
    caused: re.Pattern[str]
    planner: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        tuple((role, compiled(p)) for role, p in words.seller_after),
        tuple((role, compiled(p)) for role, p in words.buyer_after),
        compiled(words.owner_before),
        compiled(words.goods_owner),
        compiled(words.own),
        compiled(words.our),
        compiled(words.opposite),
        compiled(words.positive),
        compiled(words.negative),
        compiled(words.not_before),
        compiled(words.joint),
        compiled(words.recipient),
        compiled(words.flow_nouns),
        compiled(words.to_us),
        compiled(words.turnover_with),
        compiled(words.pair_before),
        compiled(words.pair_after),
        compiled(words.buyer_before),
        compiled(words.seller_before),
        compiled(words.balance_for),
        compiled(words.balance_flips),
        compiled(words.balance_pair),
        compiled(words.balance_winner),
        compiled(words.caused),
        compiled(words.planner),
    )


def side_of(letter: str) -> str:
    """Return "B" for Belarus and its regions, "R" for Russia and its regions, else "".

    >>> side_of("M"), side_of("P"), side_of("T")
    ('B', 'R', '')
    """
    if letter in HOME_SIDE:
        return "B"
    return "R" if letter in RUSSIAN_SIDE else ""


def mirrored(seller: str) -> Flow:
    """Return the flow as Belarus sees it: what Belarus sells is exports, what it buys imports."""
    return Flow.EXPORTS if seller == "B" else Flow.IMPORTS


def _other(side: str) -> str:
    return {"B": "R", "R": "B"}.get(side, "")


def find_direction(reading: Reading, sentence: Sentence, cue: Cue, voice: Voice) -> Direction:
    """Return the direction of the flow that `cue` names."""
    flow = FLOWS[cue.tag]
    if flow is Flow.TURNOVER:
        return Direction(flow, "flow_word", "", _told_by(reading, sentence, cue))
    if flow is Flow.BALANCE:
        return Direction(flow, "balance_word")
    sells = flow is Flow.EXPORTS
    for rule, actor in _sellers(reading, sentence, cue, voice, sells):
        if actor == "third":
            return Direction(None, "third")
        if actor:
            return Direction(mirrored(actor), rule, actor, _by(actor, sells))
    seller = _by(voice.speaker, sells) if voice.speaker else ""
    return Direction(mirrored(seller) if seller else flow, "default", "")


def _sellers(
    reading: Reading, sentence: Sentence, cue: Cue, voice: Voice, sells: bool
) -> Iterator[tuple[str, str]]:
    """Yield each rule with the seller it finds, the surest first; the next is asked where none is."""
    yield "opposite", _opposite(reading, sentence, cue, voice.seller)
    yield "place_before", _place_before(reading, sentence, cue)
    yield "owner", _owner(reading, sentence, cue, sells)
    yield "place_after", _place_after(reading, sentence, cue, sells)
    yield "goods", _goods_after(reading, sentence, cue)
    yield "our", _ours(reading, sentence, cue, voice.speaker, sells)
    yield "own", _own(reading, sentence, cue, voice.subject, sells)
    yield "joined", _joined(reading, sentence, cue, voice, sells)
    yield "subject", _subject(reading, sentence, cue, sells)
    yield "earlier_word", _earlier(reading, sentence, cue)
    yield "passage", _by(voice.actor, sells)


def _told_by(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose trade is told: "turnover with Belarus" is Russia's, "with Russia" Belarus'.

    Of two sides the one named first tells: "between Tver Oblast and Belarus", "Russia–Belarus trade".
    """
    patterns = _patterns(reading.language)
    lead = reading.coded[max(sentence.start, cue.start - _WITH_REACH) : cue.start]
    pair = patterns.pair_before.search(lead) or patterns.pair_after.match(
        reading.coded, cue.end, sentence.end
    )
    if pair:
        return side_of(pair["place"])
    match = patterns.turnover_with.search(
        reading.coded, cue.end, min(sentence.end, cue.end + _WITH_REACH)
    )
    if match is None:
        return ""
    if match["place"] == "M" and _RANKED_RE.search(reading.plain, sentence.start, sentence.end):
        return side_of("M")
    return _other(side_of(match["place"]))


def _by(side: str, sells: bool) -> str:
    """Return the seller where `side` sells, or buys."""
    return side if sells else _other(side)


def _goods_after(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return whose goods stand behind the word: "brought in $2m worth of Belarusian food"."""
    return goods_owner(reading, cue.end, min(sentence.end, cue.end + 70))


def _joined(reading: Reading, sentence: Sentence, cue: Cue, voice: Voice, sells: bool) -> str:
    """Return the seller by the actor of the verb before: "sold $5m and bought $6m"."""
    before = reading.plain[max(sentence.start, cue.start - 12) : cue.start]
    earlier = any(c.start < cue.start and c.tag in ("exports", "imports") for c in sentence.cues)
    if not earlier or not _patterns(reading.language).joint.search(before):
        return ""
    return _by(voice.actor, sells)


def _opposite(reading: Reading, sentence: Sentence, cue: Cue, last: str) -> str:
    """Return the other side's name where goods went "in the other direction"."""
    if not last:
        return ""
    window = reading.plain[max(sentence.start, cue.start - 40) : min(sentence.end, cue.end + 40)]
    return _other(last) if _patterns(reading.language).opposite.search(window) else ""


def _owner(reading: Reading, sentence: Sentence, cue: Cue, sells: bool) -> str:
    """Return the seller by the name right before the word: "Karelian exports"."""
    patterns = _patterns(reading.language)
    lead = max(sentence.start, cue.start - 60)
    place = _PLACE_RE.search(reading.coded, lead, cue.start)
    if place is None:
        return ""
    before = reading.coded[lead : cue.start]
    goods = last_match(patterns.goods, before, place.start() - lead, len(before))
    gap = before[goods.end() :] if goods else ""
    if goods and len(gap) < _GOODS_REACH and " and " not in gap and not _DIGIT_RE.search(gap):
        return side_of(goods["place"])
    match = patterns.owner.search(before)
    if match is None or patterns.not_before.search(before[: match.start()]):
        return ""
    side = side_of(match["place"])
    return side if sells else _other(side)


def _place_before(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller by a place before the verb: "to Belarus they sold", "from it they got"."""
    patterns = _patterns(reading.language)
    words = reading.coded[max(sentence.start, cue.start - 60) : cue.end]
    buyer = patterns.buyer_before.search(words)
    if buyer:
        return _other(side_of(buyer["place"] or buyer["people"]))
    seller = patterns.seller_before.search(words)
    return side_of(seller["place"]) if seller else ""


def _place_after(reading: Reading, sentence: Sentence, cue: Cue, sells: bool) -> str:
    """Return the seller by what follows the word: "to Belarus", "from the region"."""
    patterns = _patterns(reading.language)
    for role, pattern in patterns.seller_after if sells else patterns.buyer_after:
        match = pattern.match(reading.coded, cue.end, sentence.end)
        if match and role == "third":
            return "third"
        if match and role == "buyer" and reading.plain.startswith(_OF_A_PEOPLE, cue.end + 1):
            continue  # "sold Belarusian goods"
        if match:
            side = side_of(match["place"])
            return side if role == "seller" else _other(side)
    return ""


def _ours(reading: Reading, sentence: Sentence, cue: Cue, speaker: str, sells: bool) -> str:
    """Return the seller where the speaker says "our exports", "we sold" or "sales to us"."""
    target = _patterns(reading.language).to_us.match(reading.plain[cue.end : cue.end + 12])
    if target:
        theirs = _other(speaker or "B")
        return theirs if target["who"] in reading.words.us_words else speaker or "B"
    before = reading.plain[max(sentence.start, cue.start - 30) : cue.start]
    if not _patterns(reading.language).our.search(before):
        return ""
    return _by(speaker or "B", sells)


def _earlier(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller by another flow word before: "of the supplies to Belarus … was shipped"."""
    for other in reversed(sentence.cues):
        if other.start >= cue.start or other.tag not in ("exports", "imports"):
            continue
        lead = reading.plain[max(sentence.start, other.start - _SUBJECT_REACH) : other.start]
        if _patterns(reading.language).caused.search(lead):
            continue  # "on the back of supplies from the region: imports rose"
        sells = other.tag == "exports"
        seller = _owner(reading, sentence, other, sells) or _place_after(
            reading, sentence, other, sells
        )
        if seller in ("B", "R"):
            return seller if other.tag == cue.tag else _other(seller)
    return ""


def _own(reading: Reading, sentence: Sentence, cue: Cue, subject: str, sells: bool) -> str:
    """Return the seller of "its own sales": the first name of the sentence, or the passage's."""
    before = reading.plain[max(sentence.start, cue.start - 24) : cue.start]
    if not _patterns(reading.language).own.search(before):
        return ""
    named = [spot for spot in sentence.spots if spot.start < cue.start]
    side = side_of(named[0].letter) if named else subject
    return side if sells else _other(side)


def _subject(reading: Reading, sentence: Sentence, cue: Cue, sells: bool) -> str:
    """Return the seller by the nearest name before a verb of selling or buying.

    A name behind a preposition is no subject, unless no other name stands there.
    """
    if _patterns(reading.language).nouns.fullmatch(reading.plain, cue.start, cue.end):
        said = reading.coded[max(sentence.start, cue.start - _SUBJECT_REACH) : cue.start]
        match = _patterns(reading.language).planner.search(said)
        return _by(side_of(match["place"]), sells) if match else ""
    near = [s for s in sentence.spots if cue.start - _SUBJECT_REACH < s.start < cue.start]
    recipient = _patterns(reading.language).recipient
    near = [
        s for s in near if not recipient.search(reading.plain, max(0, s.start - 10), s.start)
    ]  # fmt: skip
    if not near:
        return ""
    lead = _patterns(reading.language).not_before
    free = [s for s in near if not lead.search(reading.plain, max(0, s.start - 14), s.start)]
    side = side_of((free or near)[-1].letter)
    return side if sells else _other(side)


def goods_owner(reading: Reading, start: int, end: int) -> str:
    """Return whose goods are named between two offsets: "Belarusian goods" gives "B"."""
    match = _patterns(reading.language).goods.search(reading.coded, start, end)
    return side_of(match["place"]) if match else ""


def balance_sign(reading: Reading, start: int, end: int, cue: Cue, subject: str) -> int:
    """Return 1 where Belarus sells more than it buys, -1 for the contrary, 0 where it stays open."""
    patterns = _patterns(reading.language)
    window = reading.plain[start:end]
    sign = {"surplus": 1, "deficit": -1}.get(cue.tag, 0)
    if sign == 0:
        negative = patterns.negative.search(window)
        sign = -1 if negative else 1 if patterns.positive.search(window) else 0
    coded = reading.coded[start:end]
    winner = patterns.balance_winner.search(coded)
    if winner:
        return 1 if side_of(winner["place"]) == "B" else -1
    before = reading.coded[max(start, cue.start - 40) : cue.start]
    owner = patterns.owner.search(before)
    if owner and patterns.not_before.search(before[: owner.start()]):
        owner = None  # "with Vologda the deficit"
    if owner and side_of(owner["place"]) == "R" and sign:
        return -sign  # "the region's positive balance"
    if patterns.balance_pair.search(coded):
        return -sign
    for_region = patterns.balance_for.search(coded)
    side = side_of(for_region["place"]) if for_region else ""
    flips = subject == "R" or patterns.balance_flips.search(coded)
    return -sign if side == "R" and flips else sign


__all__ = [
    "HOME",
    "Direction",
    "balance_sign",
    "find_direction",
    "goods_owner",
    "mirrored",
    "side_of",
]
