"""Words that stand for a region: "the region" and "the republic" overwritten with their side's letter."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from functools import cached_property, lru_cache, partial
from operator import attrgetter

from ..places import REGIONS
from ..text import Document
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled, last_match, stretches_around
from .coded import HOME, HOME_REGION, HOME_SIDE, REGION, RUSSIA, THIRD, Spot

_BESIDE = 6  # places of the paragraph that "the region" may stand for
_UNIT_LEAD, _UNIT_TRAIL = 48, 24  # characters beside "region" that may make it "the region"
_start = attrgetter("start")
# What only a unit of Russia is called, whichever side's regions stand beside.
_OF_RUSSIA_RE = compiled(
    r"R |\b(?:russian|northern capital|siberian|volga)\b|(?<!\w)(?:северн\w+ столиц|российск)"
)
_REPUBLIC_ACTS_RE = compiled(
    r"(?:\bthe republic\b(?! of)|(?<!\w)республик[аиуей]{1,2}(?!\w))(?:[^.;]|\.\d){0,90}$"
)
_OF_BELARUS_RE = compiled(r"\bbelarusian\b|(?<!\w)белорусск")
_REPUBLIC = ("republic", "республик")  # a stem of every word that `anaphora_home` finds
_FLOW_LEAD = 16  # characters
# What one sells to the region, it buys; what the region sells, is from there.
_TO_REGION_RE = re.compile(r"(?:экспорт|вывоз|поставк)\w{0,2} в $|(?:импорт|ввоз)\w{0,2} из $")
_FROM_REGION_RE = re.compile(r"(?:экспорт|вывоз|поставк)\w{0,2} из $|(?:импорт|ввоз)\w{0,2} в $")
# Who sells to a side, or buys there, is of the other: "the region raised its exports to Russia".
_WORDS = r"(?:(?:'s)? [^\W\dBMRPT]+)"
_SUM = r"(?:[^.;:()BMRPT]|\.\d){0,60}?"
_OTHER_SIDE_RE = re.compile(
    rf"(?:{_WORDS}{{0,6}}? |'s (?!trade))"
    rf"(?:(?:экспорт|вывоз|продаж|отгру[зж]|отправ|постав|прода)\w*{_SUM} (?:во?|на рынок)"
    rf"|(?:отгру[зж]|отправ|постав|прода)\w*{_SUM} на(?! рын)"
    rf"|(?:импорт|ввоз|закуп)\w*{_SUM} из|торг\w+{_WORDS}{{0,2}}? со?"
    rf"|(?:exports?|supplies|deliveries|sales|shipments)(?: of{_WORDS})? to"
    rf"|(?:sold|sells?|exported|suppl(?:ied|y)|shipp?(?:ed)?|deliver(?:ed)?)\b{_SUM} to"
    rf"|(?:imports?|purchases)(?: of{_WORDS})? from|(?:bought|buys?|imported)\b{_SUM} from|trade with"
    r"|(?:supplied|provided|sold)) (?P<other>[BMRP])"
    r"|(?:'s trade)? (?:со?|with) (?P<with>[BR])"
)
_FLOW_OF_RE = re.compile(r"(?:экспорт|вывоз|поставк|отгрузк|продаж)\w{0,2} $|exports of the $")
_INTO_RE = re.compile(r" (?:в|на|to) (?P<other>[MP])")
# «с учётом всех регионов России экспорт области»: who sells to all of Russia is Belarusian.
_WHOLE_LEAD = 48  # characters
_WHOLE_RUSSIA_RE = compiled(
    r"\b(?:вс(?:ех|еми|ей|ю)|целом по|all(?: the)?(?: regions of)?|whole of)"
    r"(?: регион\w+| рынк\w+)? R+[^.;BMPT]{0,30}$"
)
_RUSSIA_BUYS_RE = compiled(
    r"R+ (?:купил|закупил|приобрел|получил|импортировал|ввезл|покупает|закупает)\w* (?:у|из) $"
    r"|\bR+ (?:bought|buys|purchased|imported|imports) from $"
)
_SELLS_TO_RUSSIA_RE = compiled(
    r"(?:'s?)? (?:exports?|sales|supplies|deliveries|shipments) to (?:the )?R"
    r"|(?: товаров)? (?:в|на рын[^\W\d]+|на(?= R+ рын)) R"
)


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
        coded = _overwritten(coded, region, near, _Units(coded, spots, named, document).letters_for)
    if not any(stem in coded for stem in _REPUBLIC):
        return coded
    russian = Counter(spot.code for spot in spots if spot.letter == REGION).most_common(1)
    if not russian or REGIONS[russian[0][0]].kind != "republic":
        return _overwritten(coded, republic, near, partial(_home_republic, coded, spots))
    return _overwritten(coded, republic, near, partial(_republic_for, coded))


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


class _Units:
    """Whose unit "the region" is at a place of a text, by the regions that it names outright."""

    def __init__(
        self, coded: str, spots: list[Spot], named: list[Spot], document: Document
    ) -> None:
        self.coded, self.spots, self.named, self.document = coded, spots, named, document
        self.kinds = vocabulary_of(document.language).unit_kinds

    @cached_property
    def known(self) -> list[Spot]:
        """All mentions of the regions that are named outright."""
        codes = {spot.code for spot in self.named}
        return [spot for spot in self.spots if spot.code in codes]

    @cached_property
    def usual(self) -> Counter[str]:
        """How often each side's oblasts and krais are named, or its regions at all."""
        units = Counter(s.letter for s in self.known if REGIONS[s.code].kind != "republic")
        return units or Counter(spot.letter for spot in self.known)

    @cached_property
    def main_sides(self) -> dict[str, str]:
        """The side whose units the text names most, by their kind."""
        named: dict[str, Counter[str]] = {}
        for spot in self.known:
            named.setdefault(REGIONS[spot.code].kind, Counter())[spot.letter] += 1
        return {kind: letters.most_common(1)[0][0] for kind, letters in named.items()}

    @cached_property
    def names_home_region(self) -> bool:
        """Whether a region of Belarus is named in any way, if only as its capital."""
        return any(spot.letter == HOME_REGION for spot in self.spots)

    def other_side(self, match: re.Match[str]) -> str:
        """Return the letter of the place that "the region" deals with in its clause; "" for none."""
        dealt = _OTHER_SIDE_RE.match(self.coded, match.end())
        lead = max(0, match.start() - _FLOW_LEAD)
        if dealt is None and _FLOW_OF_RE.search(self.coded, lead, match.start()):
            dealt = _INTO_RE.match(self.coded, match.end())
        if dealt is None:
            return ""
        other: str = dealt["other"] or dealt["with"]
        # A region that sells to one of Russia need not be Belarusian where none is named.
        return "" if other == REGION and not self.names_home_region else other

    def _faces_republic(self, last: Spot, floor: int, start: int) -> bool:
        """Say whether a republic of Russia, named last, deals with the region: "the republic sold it"."""
        if last.letter != REGION or REGIONS[last.code].kind != "republic":
            return False
        if not self.names_home_region or HOME in self.coded[floor:start]:
            return False
        return _REPUBLIC_ACTS_RE.search(self.coded, last.end, start) is not None

    def letters_for(self, match: re.Match[str]) -> str:
        """Return the letters to overwrite "the region" with."""
        found, start = match.group(), match.start()
        if _OF_RUSSIA_RE.search(found):
            return REGION * len(found)
        if _OF_BELARUS_RE.search(found):
            return HOME_REGION * len(found)
        if _TO_REGION_RE.search(self.coded, max(0, start - _FLOW_LEAD), start):
            return (REGION if self.usual[REGION] else HOME_REGION) * len(found)
        other, before = self.other_side(match), (max(0, start - _WHOLE_LEAD), start)
        if not other and self.names_home_region and _WHOLE_RUSSIA_RE.search(self.coded, *before):
            other = RUSSIA
        if other:
            return (REGION if other in HOME_SIDE else HOME_REGION) * len(found)
        if self.names_home_region and (
            _SELLS_TO_RUSSIA_RE.match(self.coded, match.end())
            or _RUSSIA_BUYS_RE.search(self.coded, max(0, start - _FLOW_LEAD), start)
        ):
            return HOME_REGION * len(found)  # no region of Russia exports there
        floor = self.document.paragraphs[self.document.paragraph_at(start)].start
        at = bisect_left(self.named, start, key=_start)
        first = max(bisect_left(self.named, floor, key=_start), at - _BESIDE)
        kind = next((kind for word, kind in self.kinds.items() if word in found), "")
        near = self.named[first:at]
        if near and self._faces_republic(near[-1], floor, start):
            return HOME_REGION * len(found)
        alike = {s.letter for s in near if (REGIONS[s.code].kind == "city") == (kind == "city")}
        sides = alike or {
            spot.letter for spot in near
        }  # "the region" is no city, nor "the city" a region
        if len(sides) == 1:
            return sides.pop() * len(found)
        if kind == "krai":
            return REGION * len(found)
        side = self.main_sides.get(kind) or self.usual.most_common(1)[0][0]
        return side * len(found)


def _home_republic(coded: str, spots: list[Spot], match: re.Match[str]) -> str:
    """Return Belarus for a republic, or the one of Russia told of before that deals with its region."""
    dealt = _OTHER_SIDE_RE.match(coded, match.end())
    if dealt is None or (dealt["other"] or dealt["with"]) != HOME_REGION:
        return HOME * len(match.group())
    told = (s.code for s in spots if s.letter == REGION and s.end <= match.start())
    is_partners = any(REGIONS[code].kind == "republic" for code in told)
    return (REGION if is_partners else HOME) * len(match.group())


def _republic_for(coded: str, match: re.Match[str]) -> str:
    """Return which republic trades, of Belarus and one of Russia that tells: "exports from the republic"."""
    lead = coded[max(0, match.start() - _FLOW_LEAD) : match.start()]
    if _FROM_REGION_RE.search(lead):
        return REGION * len(match.group())
    return HOME * len(match.group()) if _TO_REGION_RE.search(lead) else match.group()


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
