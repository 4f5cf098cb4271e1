"""Which way goods went: flow words turned to the Belarusian side. What Penza exports is imports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..cues import FLOWS
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled, last_match
from ..wording.matching import whole_words
from .cargo import carrier, moved_to_buyer
from .direction_words import direction_words
from .doers import doer
from .foreign_origin import origin_of
from .foremost import foremost_seller
from .fronted import fronted_seller
from .given import comes_from, goes_into, is_given, led_seller, region_acts, region_firms_act
from .named_goods import elliptic_goods, goods_after, is_told_of_goods, owner_of_named
from .nearest_word import is_of_next_word
from .ours import our_seller, our_seller_beside
from .seen_from import brought_in_return, own_seller, said_again, sold_by_own_country
from .sides import (
    is_adjective_of,
    is_dative,
    is_seat,
    is_subject_form,
    is_taken_in,
    mirrored,
    other_side,
    seller_if,
    side_of,
)
from .supplied import handed_on, supplied_on
from .there import sold_opposite, sold_there
from .titled import titled_buyer
from .told_objects import bought_of_ours, sold_to_it
from .turnover_teller import sentence_teller, trade_teller
from .viewpoint import speaker_at

_SUBJECT_REACH, _REGION_REACH = 70, 40  # characters
_OF_A_PEOPLE = ("belarusian ", "russian ", "the belarusian ", "the russian ")
_GONE = ("ушл", "уех", "поех", "пошл", "went")  # goods do so of themselves
_TO_PEOPLE = ("анам", "цам", "усам", "якам", "ичам")  # "белорусам продали"
_ADJECTIVE_RE = re.compile(r"(?:[иы]й|[гм][оу]|[иоы]м|ая|ой|ую|[иы]е|[иы]х|ми|an)$")
_MADE_THERE_RE = re.compile(r"(?:белорус|россий)ского (?:почти |более чем |уже )?(?:на|за) ")
_MARKET_RE = re.compile(r"(?:'s|’s)? (?:рын|market|покупател|buyer|потребител|customer)")
_FROM_US_RE = re.compile(r"\b(?:у|от|from) (?:нас|us)\b")  # "Russia bought from us": our trade
_IT_RE = compiled(
    r", (?:it|they)(?: (?:also|has|have|had))? $|, (?:она|оно|он|они)(?: [^\W\d]+)? $"
)
_PASSIVE_RE = re.compile(r"[а-я]+(?:[ая]н|ен)[оыа]?(?!\w)")
_PLACE_RE = re.compile("[BMRP]")


class Direction(NamedTuple):
    """A flow seen from Belarus, the rule that found it, and the seller's side ("B", "R", "")."""

    flow: Flow | None
    rule: str
    seller: str = ""
    actor: str = ""  # the side whose trade the words describe: who sells, or who buys


class Voice(NamedTuple):
    """Whose words a passage is: sides of the flow before, whose trade it is, who says "our"."""

    seller: str
    actor: str
    subject: str
    speaker: str
    may_turn: bool = True  # to "the opposite direction"
    sold: str = ""  # the side that sold where the passage has told of one flow only
    near: str = ""  # the side that sold what the sentence before in the paragraph told of


def find_direction(reading: Reading, sentence: Sentence, cue: Cue, voice: Voice) -> Direction:
    """Return the direction of the flow that `cue` names."""
    flow = FLOWS[cue.tag]
    if flow is Flow.TURNOVER:
        return Direction(flow, "flow_word", actor=sentence_teller(reading, sentence, cue))
    if flow is Flow.BALANCE:
        return Direction(flow, "balance_word", actor=trade_teller(reading, sentence, cue.start))
    sells = flow is Flow.EXPORTS
    for rule, actor in _sellers(reading, sentence, cue, voice, sells):
        if actor == "third":
            return Direction(None, "third")
        if actor:
            from_us = _FROM_US_RE.search(reading.plain, cue.start, cue.end + 8)
            told_by = voice.speaker if from_us else ""
            return Direction(mirrored(actor), rule, actor, told_by or seller_if(actor, sells))
    seller = seller_if(voice.speaker, sells) if voice.speaker else ""
    return Direction(mirrored(seller) if seller else flow, "default", "")


def _sellers(
    reading: Reading, sentence: Sentence, cue: Cue, voice: Voice, sells: bool
) -> Iterator[tuple[str, str]]:
    """Yield each rule with the seller it finds, the surest first; the next is asked where none is."""
    yield "foremost", foremost_seller(reading, sentence, cue, sells=sells)
    yield "moved", moved_to_buyer(reading, sentence, cue) or carrier(reading, sentence, cue)
    yield "opposite", sold_opposite(reading, sentence, cue, voice.seller if voice.may_turn else "")
    placed = _place_before(reading, sentence, cue) or fronted_seller(reading, sentence, cue)
    yield "place_before", placed
    yield "doer", seller_if(doer(reading, cue), sells)
    yield "there", sold_there(reading, sentence, cue)
    yield "object", sold_to_it(reading, sentence, cue)
    yield "object", bought_of_ours(reading, sentence, cue, voice.speaker)
    yield "ellipsis", elliptic_goods(reading, sentence, cue)
    yield "named_goods", owner_of_named(reading, sentence, cue)
    yield "in_return", brought_in_return(reading, sentence, cue, voice.seller, voice.actor)
    yield "owner", _owner(reading, sentence, cue, sells)
    yield "own_country", sold_by_own_country(reading, sentence, cue)
    yield "our", our_seller_beside(reading, sentence, cue, voice.speaker, sells)
    yield "place_after", _place_after(reading, sentence, cue, sells)
    yield "goods", goods_after(reading, sentence, cue)
    yield "our", our_seller(reading, sentence, cue, voice.speaker, sells)
    yield "own", own_seller(reading, sentence, cue, voice.subject, sells)
    yield "buyer", other_side(titled_buyer(reading, sentence.start, sentence.end))
    yield "joined", _joined(reading, sentence, cue, voice, sells)
    yield "subject", _subject(reading, sentence, cue, sells, voice.subject)
    yield "earlier_word", _earlier(reading, sentence, cue)
    yield "trade_with", seller_if(trade_teller(reading, sentence, cue.start), sells)
    yield "passage", said_again(reading, sentence, cue, voice.near, seller_if(voice.actor, sells))
    yield "voice", seller_if(speaker_at(reading, cue.start), sells)
    yield "handed_on", handed_on(reading, sentence, cue, voice.seller)
    yield (
        "passage",
        supplied_on(reading, sentence, cue, voice.sold) or seller_if(voice.actor, sells),
    )


def _joined(reading: Reading, sentence: Sentence, cue: Cue, voice: Voice, sells: bool) -> str:
    """Return the seller by the actor of the verb before: "sold $5m and bought $6m"."""
    before = reading.plain[max(sentence.start, cue.start - 12) : cue.start]
    earlier = any(c.start < cue.start and c.tag in ("exports", "imports") for c in sentence.flows)
    if not earlier or not direction_words(reading.language).joint.search(before):
        return ""
    is_gone = reading.plain.startswith(_GONE, cue.start)  # "…, and $2m went there in butter"
    return voice.seller if is_gone else seller_if(voice.actor, sells)


def _owner(reading: Reading, sentence: Sentence, cue: Cue, sells: bool) -> str:
    """Return the seller by the name right before the word: "Karelian exports"."""
    patterns = direction_words(reading.language)
    lead = max(sentence.start, cue.start - 60)
    if (place := _PLACE_RE.search(reading.coded, lead, cue.start)) is None:
        return ""
    before = reading.coded[lead : cue.start]
    if told := origin_of(before, sells=sells):
        return told
    goods = last_match(patterns.goods, reading.coded, place.start(), cue.start)
    if goods and is_told_of_goods(reading, sentence, goods, cue):
        return side_of(goods["place"])
    match = patterns.owner.search(before)
    if match is None:
        return ""
    owned = match.group().rstrip().endswith(("'s", "s'"))  # or "$5m of Russian exports"
    owned = owned or (before.endswith("' ") and before.endswith("in ", 0, match.start()))
    owned = owned or reading.plain.endswith(_OF_A_PEOPLE, lead, cue.start)
    owned = owned or is_adjective_of(reading.plain, reading.coded, cue.start)
    if not owned and patterns.not_before.search(before[: match.start()]):
        return ""
    side = side_of(match["place"])
    if not owned and _is_of_next(reading, sentence, cue, side):
        return ""
    taken_in = not sells and is_taken_in(reading.plain, reading.coded, cue.start, cue.end)
    given = is_dative(reading.plain, lead + match.start())
    return other_side(side) if sells == given and not taken_in else side


def _is_of_next(reading: Reading, sentence: Sentence, cue: Cue, side: str) -> bool:
    """Say whether a flow is of the name behind it: «в регионах России экспорт Гомельщины»."""
    behind = _PLACE_RE.match(reading.coded, cue.end + 1)
    if behind is None or side_of(behind.group()) == side:
        return False
    if not direction_words(reading.language).nouns.fullmatch(reading.plain, cue.start, cue.end):
        return False
    named = [s for s in sentence.spots if s.end <= cue.start]
    return bool(named) and not _ADJECTIVE_RE.search(reading.plain[named[-1].start : named[-1].end])


def _place_before(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller by a place before the verb: "to Belarus they sold", "from it they got"."""
    patterns = direction_words(reading.language)
    near = [s for s in sentence.spots if cue.start - 60 < s.start < cue.start]
    sold = [c for c in sentence.flows if near and near[-1].start - 30 < c.start < near[-1].start]
    to_people = near and reading.plain[near[-1].start : near[-1].end].endswith(_TO_PEOPLE)
    if to_people and not sold:
        return other_side(side_of(near[-1].letter))
    if near and (led := led_seller(reading, sentence.start, cue, patterns.nouns)):
        return led
    verb = reading.plain[cue.start : cue.end].partition(" ")[0]
    words = reading.coded[max(sentence.start, cue.start - 60) : cue.start + len(verb)]
    if buyer := patterns.buyer_before.search(words):
        return other_side(side_of(next(filter(None, buyer.groups()))))
    seller = patterns.seller_before.search(words)
    return side_of(seller["place"]) if seller else ""


def _place_after(reading: Reading, sentence: Sentence, cue: Cue, sells: bool) -> str:
    """Return the seller by what follows the word: "to Belarus", "from the region"."""
    patterns = direction_words(reading.language)
    for role, pattern in patterns.seller_after if sells else patterns.buyer_after:
        match = pattern.match(reading.coded, cue.end, sentence.end)
        if match and role == "third":
            return "third"
        is_origin = role == "buyer" and reading.plain.startswith(_OF_A_PEOPLE, cue.end + 1)
        if match and (is_origin or is_of_next_word(sentence, cue, match.start("place"))):
            continue  # "sold Belarusian goods"
        if match and not sells and _MADE_THERE_RE.match(reading.plain, match.start("place")):
            return side_of(match["place"])  # «купил белорусского на 5 млн»
        if match:
            side = side_of(match["place"])
            if role == "buyer" and is_seat(reading.plain, match.start("place")):
                return seller_if(side, sells)  # «экспорт в Гродненской области»
            given = is_given(reading, cue, match.start("place"))
            if sells and role == "seller" and given:
                return other_side(side)  # "sold the Russians goods", «поставки россиянам»
            leads = sells and match.start("place") == cue.end + 1
            sells_it = role == "seller" or (leads and is_subject_form(reading.plain, cue.end + 1))
            return side if sells_it else other_side(side)
    return ""


def _earlier(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller by another flow word before: "of the supplies to Belarus … was shipped"."""
    for other in reversed(sentence.cues):
        if other.start >= cue.start or other.tag not in ("exports", "imports"):
            continue
        lead = whole_words(
            reading.plain, max(sentence.start, other.start - _SUBJECT_REACH), other.start
        )
        if direction_words(reading.language).caused.search(lead):
            continue  # "on the back of supplies from the region: imports rose"
        sells = other.tag == "exports"
        owner = _owner(reading, sentence, other, sells)
        seller = owner or _place_after(reading, sentence, other, sells)
        if seller in ("B", "R"):
            return seller if other.tag == cue.tag else other_side(seller)
    return ""


def _subject(reading: Reading, sentence: Sentence, cue: Cue, sells: bool, subject: str) -> str:
    """Return the seller by the nearest name before a verb of selling or buying.

    A name behind a preposition is no subject, unless no other name stands there.
    """
    if direction_words(reading.language).nouns.fullmatch(reading.plain, cue.start, cue.end):
        reach = max(sentence.start, cue.start - _SUBJECT_REACH)
        if region_firms_act(reading, reach, cue.start):
            return seller_if(subject, sells)
        said = reading.coded[reach : cue.start]
        match = direction_words(reading.language).planner.search(said)
        return seller_if(side_of(match["place"]), sells) if match else ""
    if region_acts(reading, max(sentence.start, cue.start - _REGION_REACH), cue.start):
        return seller_if(subject, sells)
    # "Whereas Belarus bought … from Tula Oblast, it sold …": a pronoun reaches further back
    reach = _SUBJECT_REACH * (1 + bool(_IT_RE.search(reading.plain, sentence.start, cue.start)))
    near = [s for s in sentence.spots if cue.start - reach < s.start < cue.start]
    near = [s for s in near if not _MARKET_RE.match(reading.plain, s.end)]
    if _PASSIVE_RE.match(reading.plain, cue.start):  # «россияне брали мебель, её продано на 5 млн»
        near = [s for s in near if not is_subject_form(reading.plain, s.start)]
    to = direction_words(reading.language).recipient
    near = [s for s in near if not to.search(reading.plain, max(0, s.start - 10), s.start)]
    given = [s for s in near if is_dative(reading.plain, s.start)]
    near = [s for s in near if s not in given]
    if not near:
        return other_side(side_of(given[-1].letter)) if given and sells else ""
    lead = direction_words(reading.language).not_before
    free = [s for s in near if not lead.search(reading.plain, max(0, s.start - 14), s.start)]
    at, side = near[-1].start, side_of(near[-1].letter)
    if not free and reading.plain.endswith(" по ", 0, at):
        return ""  # "in all of Russia the concern sold": where, not who
    if not free and (goes_into(reading, at) if sells else comes_from(reading, at)):
        return other_side(side) if sells else side
    return seller_if(side_of((free or near)[-1].letter), sells)
