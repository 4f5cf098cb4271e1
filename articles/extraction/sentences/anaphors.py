"""Words that stand for a region: "the region" and "the republic" overwritten with their side's letter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from functools import lru_cache, partial

from ..places import REGIONS
from ..text import Document
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled, last_match, stretches_around
from .coded import HOME_REGION, REGION, THIRD, Spot
from .units import Units, home_republic, republic_for

_UNIT_LEAD, _UNIT_TRAIL = 48, 24  # characters beside "region" that may make it "the region"
_REPUBLIC = ("republic", "республик")  # a stem of every word that `anaphora_home` finds
_WITH_IT = (" with it", " с ней", " с нею", " с ним")
_PRONOUN_REACH = 60  # characters
_TOLD_REACH = 200  # characters
_SEAT = 24  # characters: "a partner of Belarus in Russia"
_TRADE_WITH_IT_RE = compiled(
    r"\b(?:trade|trading|turnover|(?:оборот|товарооборот|торговл|обмен|торгу|наторгова)\w*)(?: [^\W\d]+){0,2}"
    r" (?:with|с) (?P<it>it|ней|нею|ним)(?!\w)"
)


# "Russia is the main partner of Brest Oblast. Last year it accounted for half of its trade."
_RANKED_AS = (
    r"(?:partner|market|buyer|supplier|customer|destination"
    r"|партнер|рын[ок]|покупател|поставщик|заказчик|потребител)\w*(?: [^\W\dBMRPT]+){0,2}? (?:the )?"
)
_PARTNER_TOLD_RE = re.compile(
    rf"(?<!\w)(?P<who>[BMRPT])(?P=who)*[^.;BMRPT]{{0,60}}? {_RANKED_AS}[BMRP]"
    rf"|(?<!\w){_RANKED_AS}(?P<of>[BMRP])(?P=of)*[^.;BMRPT]{{0,30}}?"
    r"(?: [–—-] | is | was | remains | остается | остался | осталась | является )(?:the )?(?P<who2>[BMRPT])"
)
_SHARE_PRONOUN_RE = re.compile(
    r"(?<!\w)(?:на (?P<ru>нее|него|(?:ее|его)(?= долю\b))(?= [^.;]{0,40}(?:пришл|приход))"
    r"|(?P<en>it)(?= accounted for\b))"
)
_SHARE_WORDS = (" на нее ", " на него ", " на ее долю ", " на его долю ", " it accounted ")
_RANK_LEAD = 24  # characters
_RANK_RE = compiled(
    r"\b(?:after|behind|overtaking|past|among|in|of|после|вслед за|следом за|опередив|обогнав|среди|в|из)"
    r"(?: (?:the|стран|countries of))* $"
)


@lru_cache(maxsize=2)
def anaphors(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of "the region" and of "the republic" in a language."""
    words = vocabulary_of(language)
    return sought(words.anaphora), sought(words.anaphora_home)


def with_anaphors(coded: str, spots: list[Spot], language: str, document: Document) -> str:
    """Return `coded` with "the region" and "the republic" overwritten too, where they are plain.

    "The region" is of the side whose regions alone the paragraph has named so far, else of the
    side whose oblasts and krais the text names most; "the republic" is Belarus unless a republic
    of Russia is named.
    """
    words_at = (at for at in document.words.units if coded[at].islower())  # in no name of a place
    near = stretches_around(words_at, _UNIT_LEAD, _UNIT_TRAIL)
    if not near:
        return coded
    region, republic = anaphors(language)
    units = [spot for spot in spots if spot.letter in (REGION, HOME_REGION)]
    named = [spot for spot in units if not spot.weak]
    if not named and len({spot.code for spot in units}) == 1:
        named = units  # the city alone is named: "in Tver …. The region's exports"
    if named:
        coded = _overwritten(coded, region, near, Units(coded, spots, named, document).letters_for)
    if not any(stem in coded for stem in _REPUBLIC):
        return coded
    russian = Counter(spot.code for spot in spots if spot.letter == REGION).most_common(1)
    if not russian or REGIONS[russian[0][0]].kind != "republic":
        return _overwritten(coded, republic, near, partial(home_republic, coded, spots))
    return _overwritten(coded, republic, near, partial(republic_for, coded))


def with_share_pronouns(coded: str) -> str:
    """Return `coded` with "it" in "it accounted for half" overwritten by the partner's letter."""
    if not any(words in coded for words in _SHARE_WORDS):
        return coded

    def lettered(match: re.Match[str]) -> str:
        at = match.start()
        told = last_match(_PARTNER_TOLD_RE, coded, max(0, at - _TOLD_REACH), at)
        if told is None:
            return match[0]
        start, end = (at - match.start() for at in match.span(match.lastgroup or 0))
        letter = told["who"] or told["who2"]
        return match[0][:start] + letter * (end - start) + match[0][end:]

    return _SHARE_PRONOUN_RE.sub(lettered, coded)


def with_pronouns(coded: str, spots: list[Spot]) -> str:
    """Return `coded` with "it" in "trade with it" overwritten by the letter of the place named last."""
    if not any(words in coded for words in _WITH_IT):
        return coded
    starts = [spot.start for spot in spots]

    def lettered(match: re.Match[str]) -> str:
        reach = max(0, match.start() - _TOLD_REACH), match.start()
        called = last_match(_PARTNER_TOLD_RE, coded, *reach)
        partner = (called["who"] or called["who2"]) if called else THIRD
        at = bisect_left(starts, match.start()) - 1
        if called and partner != THIRD and (at < 0 or spots[at].start < called.end() + _SEAT):
            return _with_letter(match, partner)  # "R is a partner of M. The trade with it"
        while at > 0 and spots[at].letter == THIRD and _is_rank(coded, spots[at].start):
            at -= 1
        if at < 0 or match.start() - spots[at].end >= _PRONOUN_REACH:
            return match[0]
        return _with_letter(match, spots[at].letter)

    return _TRADE_WITH_IT_RE.sub(lettered, coded)


def _with_letter(match: re.Match[str], letter: str) -> str:
    """Return a match with its "it" overwritten by a letter."""
    start, end = (offset - match.start() for offset in match.span("it"))
    return match[0][:start] + letter * (end - start) + match[0][end:]


def _is_rank(coded: str, at: int) -> bool:
    """Say whether a third country only tells a rank: "the first partner in the CIS, after Ukraine"."""
    return _RANK_RE.search(coded, max(0, at - _RANK_LEAD), at) is not None


def _overwritten(
    coded: str,
    pattern: re.Pattern[str],
    stretches: list[tuple[int, int]],
    letters_for: Callable[[re.Match[str]], str],
) -> str:
    """Return `coded` with the letters for each match of a pattern in the stretches to look at."""
    pieces: list[str] = []
    at = 0
    for start, end in stretches:
        for match in pattern.finditer(coded, max(start, at), end):
            pieces += (coded[at : match.start()], letters_for(match))
            at = match.end()
    return "".join((*pieces, coded[at:]))
