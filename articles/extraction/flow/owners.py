"""Whose trade a sum is by a name alone: "earned the oblast", "Belarusian $10bn", "to Belarus $5m"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.cargo import FROM_MARKET
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule
from .direction import Direction, Voice, find_direction
from .sides import mirrored, other_side, side_of

_ADJECTIVE_RE = compiled(r"[^\W\d](?:к(?:ий|ие|их|ая|ое|ой|ого)|sian)(?!\w)")
# «Из них белорусских – 290 млн»: goods of theirs.
_WHOSE_RE = compiled(r"[^\W\d](?:их|ых)(?!\w)")
_MUTUAL_RE = compiled(r"suppl|deliver|shipment|sales|поставк|продаж")


@lru_cache(maxsize=2)
def _rules(language: str) -> tuple[Rule, Rule, Rule]:
    """Return the rules of who earned a sum, of whom it cost, and of the market that it came from."""
    words = vocabulary_of(language)
    return rule(words.earned), rule(words.cost), rule(FROM_MARKET[language])


@lru_cache(maxsize=2)
def _lone_owner(language: str) -> re.Pattern[str]:
    """Return the pattern of a clause that is nothing but an owner up to its sum."""
    hedges = vocabulary_of(language).bare_hedges
    return compiled(
        r"\)?[,;:]? ?(?:and |while |but |а |и |но |зато )?(?:из (?:них|этой суммы) |в том числе )?"
        # "Russian sales (-2%) holding up better than Belarusian ones (down 6% to $7bn)"
        r"(?:(?:holding|doing|faring|growing|falling|rising|performing|shrinking)(?: (?:up|by))?"
        r" (?:better|worse|faster|slower|more|less)(?: [a-z]+)? than )?"
        r"(?:(?:the )?(?P<place>[BMRP])(?P=place)*(?:'s?)?"
        r"(?: ones?| one's| (?:companies|enterprises|producers|exporters|side)'?)?"
        r"|(?P<ours>ours|наш(?:[аеи]|их)?)|yours|ваш(?:[аеи]|их)?)"
        r"(?P<into> (?:to|into|во?) (?:the )?[BMRP]+)?"
        r"(?: (?:[a-z]+ed|rose|fell|grew|lost|shrank|sank)"
        r"| [а-я]{3,}(?:л|л[аиоя]|лись|лась|лось|лся)| (?:вы|воз|под)рос(?:ли|ло|ла)?)?(?: by)?"
        rf"(?: ?[–—-])?(?: (?:всего|сразу|лишь|только|уже|only|just|even))?(?: by)?"
        rf" ?(?:[–—-] ?|were |was |came to |to |at |for |составил[аио]? )?(?:на |в |до )?(?:{hedges})?"
        r"(?:все |целых |a full |all of )?(?:\((?:up |down |plus |minus |[+–-])?)?"
    )


def earner(reading: Reading, fact: Fact) -> str:
    """Return who sold where goods "earned the oblast" or "cost Belarus" a sum, or a market gave it."""
    by_sale, by_cost, by_market = _rules(reading.language)
    earned = by_sale.search(fact.told, reading.coded, fact.left, fact.start)
    if earned:
        return side_of(earned["place"])
    cost = by_cost.search(fact.told, reading.coded, fact.left, fact.start)
    if cost:
        return other_side(side_of(cost["place"]))
    market = by_market.search(fact.told, reading.coded, fact.left, fact.right)
    return other_side(side_of(next(filter(None, market.groups())))) if market else ""


def other_owner(
    reading: Reading, sentence: Sentence, fact: Fact, cue: Cue, voice: Voice
) -> Direction | None:
    """Return the direction of an owner alone: "Russian supplies came to $22bn, Belarusian to $10bn".

    `cue` is the flow word of the clause before, which has an owner of its own.
    """
    if cue.tag not in ("exports", "imports", "turnover"):
        return None
    owner = _lone_owner(reading.language).fullmatch(reading.coded, fact.left, fact.first)
    if owner is None:
        return None
    if cue.tag == "turnover" and not (
        _MUTUAL_RE.search(reading.plain, cue.start, cue.end)
        or _WHOSE_RE.search(reading.plain, *owner.span())
    ):
        return None
    side = _lone_side(owner, voice)
    if cue.tag == "turnover":  # "mutual supplies were $33bn, Russian $22bn"
        return Direction(mirrored(side), "other_owner", side, side)
    is_others = reading.coded[max(0, cue.start - 2) : cue.start] == "T "
    if not is_others and "T" in reading.coded[cue.end : fact.left]:
        return None  # "exports came to $9m, with Peru paying $3m and Russia $5m": a list of buyers
    if not is_others and not _has_owner(reading, sentence, cue, voice, owner):
        return None
    if _is_next_partner(sentence, fact) or ":" in reading.plain[cue.end : fact.first]:
        return None  # "imports of the oblast: China $50m, Belarus $20m" lists partners
    seller = side if cue.tag == "exports" or owner["into"] else other_side(side)
    return Direction(mirrored(seller), "other_owner", seller, side)


def _lone_side(owner: re.Match[str], voice: Voice) -> str:
    """Return the side that a lone owner names, "ours" and "yours" by who speaks."""
    if owner["place"]:
        return side_of(owner["place"])
    speaker = voice.speaker or "B"
    return speaker if owner["ours"] else other_side(speaker)


def _has_owner(
    reading: Reading, sentence: Sentence, cue: Cue, voice: Voice, owner: re.Match[str]
) -> bool:
    """Say whether the flow word is one side's, so that a lone name is the other's.

    Where only its way tells, an adjective is needed: «экспорт в Россию – $9 млн, российский – $5 млн».
    """
    told_by = find_direction(reading, sentence, cue, voice).rule
    is_adjective = _ADJECTIVE_RE.search(reading.plain, *owner.span()) is not None
    if told_by == "our":  # "your exports are $23bn, ours $22bn"
        return True
    return told_by == "owner" or (told_by == "place_after" and is_adjective)


def those_of(found: re.Match[str], flows: list[Cue]) -> Direction:
    """Return the direction of "those of Tula": what Tula sold, or "that of Tula", its trade told of."""
    before = [c for c in flows if c.end <= found.start()]
    if before and before[-1].tag == "turnover":
        return Direction(Flow.TURNOVER, "those")
    seller = side_of(found["place"])
    return Direction(mirrored(seller), "those", seller)


def _is_next_partner(sentence: Sentence, fact: Fact) -> bool:
    """Say whether the name is of another buyer: "Belarusian exports to Tver were $8m, Tula $3m"."""
    regions = [s for s in sentence.spots if s.letter == "P" and s.start < fact.first]
    told = {s.code for s in regions if s.start < fact.left}
    return bool(told) and any(s.code not in told for s in regions)


def part_of_all(sentence: Sentence, fact: Fact, cue: Cue) -> Direction | None:
    """Return the direction of a partner's part of what was sold to all: "…, of which Russia is to give $5m".

    `cue` is the flow word of the whole, which went to others.
    """
    if cue.tag not in ("exports", "imports") or cue.end > fact.left:
        return None
    named = [s for s in sentence.spots if fact.left <= s.start < fact.right and side_of(s.letter)]
    if not named:
        return None
    side = side_of(named[0].letter)
    seller = other_side(side) if cue.tag == "exports" else side
    return Direction(mirrored(seller), "part_of_all", seller)
