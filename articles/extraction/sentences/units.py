"""Whose "the region" and "the republic" are: of which side, by what stands beside them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cached_property
from operator import attrgetter

from ..passage.page_owner import page_owner
from ..places import REGIONS
from ..text import Document
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled, last_match, plain_text
from .coded import HOME, HOME_REGION, HOME_SIDE, REGION, RUSSIA, RUSSIAN_SIDE, Spot

_BESIDE = 6  # places of the paragraph that "the region" may stand for
_start = attrgetter("start")
# What only a unit of Russia is called, whichever side's regions stand beside.
_OF_RUSSIA_RE = compiled(
    r"R |\b(?:russian|northern capital|siberian|volga)\b|(?<!\w)(?:северн\w+ столиц|российск)"
)
_REPUBLIC_ACTS_RE = compiled(
    r"(?:\bthe republic\b(?! of)|(?<!\w)республик[аиуей]{1,2}(?!\w))(?:[^.;]|\.\d){0,90}$"
)
# "Exports to this region of Russia", «в этот регион России».
_BEHIND_RE = compiled(
    r" (?:of (?:the )?)?(?:(?P<russia>russia(?:n federation)?|росси(?:и|йской федерации)|рф)"
    r"|belarus|беларуси|белоруссии)(?!\w)"
)
_OF_BELARUS_RE = compiled(r"\bbelarusian\b|(?<!\w)белорусск")
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
    rf"|(?:supplied|provided|sold)|(?:bought|buys?|imported|purchased)(?:{_SUM} of)?"
    r"|(?:закупил|купил|приобрел|импортировал|ввезл)\w*) (?P<other>[BMRP])"
    r"|(?:'s trade)? (?:со?|with) (?P<with>[BR])"
)
_FLOW_OF_RE = re.compile(
    r"(?:экспорт|вывоз|поставк|отгрузк|продаж)\w{0,2} $"
    r"|(?:импорт|ввоз|закуп)\w{0,2} $"
    r"|(?:exports?|imports?|sales|supplies|deliveries|shipments|purchases) of (?:the )?$"
)
_INTO_RE = re.compile(r"(?: товаров)? (?:(?:в|на|to) (?P<other>[MP])|(?:из|from) (?P<with>[BMRP]))")
# «Торговля с этим регионом»: the one that trade was told to be with.
_TRADE_WITH_RE = compiled(
    r"(?:торг\w+|оборот\w*|обмен\w*)(?: [^\W\dBMRPT]+){0,3} со? $"
    r"|\b(?:trade|trading|turnover)(?: [^\W\dBMRPT]+){0,2} with $"
)
_TRADE_WITH_LEAD = 60  # characters
_TOLD_LEAD = 5_000  # characters: an article
_TOLD_WITH_RE = compiled(
    r"(?:торг\w+|оборот\w*)[^.;\d]{0,60}? со? (?:[^\W\d]+ ){0,2}(?P<with>[MP])"
    r"|\b(?:trade|trading|turnover)[^.;\d]{0,60}? with (?:the )?(?P<with2>[MP])"
)
# «с учётом всех регионов России экспорт области»: who sells to all of Russia is Belarusian.
_WHOLE_LEAD = 48  # characters
_WHOLE_RUSSIA_RE = compiled(
    r"\b(?:вс(?:ех|еми|ей|ю)|целом по|all(?: the)?(?: regions of)?|whole of)"
    r"(?: регион\w+| рынк\w+)? R+[^.;BMPT]{0,30}$"
)
# "Tver Oblast bought $5m worth of the region's goods": who deals with the region is of the other side.
_DEALS_RE = compiled(
    r"(?P<who>[BMRP])(?:"
    rf" (?:bought|buys?|purchased?|imported|imports?|took) (?:{_SUM} )?(?:of|from)(?: the)? $"
    rf"| (?:sold|sells?|shipped|supplied|delivered|exported) (?:{_SUM} )?to(?: the)? $"
    r"| (?:купил|закупил|приобрел|получил|импортировал|ввезл|покупает|закупает)\w*"
    rf" (?:{_SUM} )?(?:у|из|товар\w{{1,2}}|продукци\w) $"
    rf"| (?:продал|поставил|отгрузил|экспортировал|отправил)\w* (?:{_SUM} )?в $)"
)
_DEALS_LEAD = 90  # characters
# "The region's exports came to $9m, of it $5m to Russia": no region of Russia sells there.
_PART_TO_RUSSIA_RE = re.compile(
    r"(?:[^.;BMPT]|\.\d){0,90}?(?<!\w)(?:including|of (?:which|these|them|it)|из них|из которых|в том числе)"
    r"(?:[^.;BMPT]|\.\d){0,40}? (?:to|from|with|on|во?|на|из|со?) (?:the )?R"
)
_SELLS_TO_RUSSIA_RE = compiled(
    r"(?:'s?)? (?:exports?|sales|supplies|deliveries|shipments) to (?:the )?R"
    r"|(?: товаров)? (?:в|на рын[^\W\d]+|на(?= R+ рын)) R"
)


class Units:
    """Whose unit "the region" is at a place of a text, by the regions that it names outright."""

    def __init__(
        self, coded: str, spots: list[Spot], named: list[Spot], document: Document
    ) -> None:
        self.coded, self.spots, self.named, self.document = coded, spots, named, document
        self.plain = plain_text(document.text)
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

    def _dealer(self, start: int) -> str:
        """Return the letter of the place that sells to the region, or buys there, "" for none."""
        dealt = _DEALS_RE.search(self.coded, max(0, start - _DEALS_LEAD), start)
        if dealt is None or (dealt["who"] in RUSSIAN_SIDE and not self.names_home_region):
            return ""
        return dealt["who"]

    def _traded_with(self, start: int) -> str:
        """Return the letter of the partner told last where trade is "with the region" again."""
        lead = max(0, start - _TRADE_WITH_LEAD), start
        if not self.names_home_region or not _TRADE_WITH_RE.search(self.coded, *lead):
            return ""
        told = last_match(_TOLD_WITH_RE, self.coded, max(0, start - _TOLD_LEAD), start)
        return (told["with"] or told["with2"]) if told else ""

    @cached_property
    def title_side(self) -> str:
        """The side whose regions alone the headline names, if only by a city, "" for none."""
        title = self.document.title
        units = (spot for spot in self.spots if spot.letter in (REGION, HOME_REGION))
        sides = {spot.letter for spot in units if title and spot.start < title.end}
        return sides.pop() if len(sides) == 1 else ""

    @cached_property
    def owner_side(self) -> str:
        """The side of the region whose office the page is of, "" where it tells none."""
        code = page_owner(self.document)[1]
        return {"BY-": HOME_REGION, "RU-": REGION}.get(code[:3], "")

    def _faces_republic(self, last: Spot, floor: int, start: int) -> bool:
        """Say whether a republic of Russia, named last, deals with the region: "the republic sold it"."""
        if last.letter != REGION or REGIONS[last.code].kind != "republic":
            return False
        if not self.names_home_region or HOME in self.coded[floor:start]:
            return False
        return _REPUBLIC_ACTS_RE.search(self.coded, last.end, start) is not None

    def _side_before(self, kind: str, at: int) -> str:
        """Return the one side whose units of a kind, or of any, are named before, "" for none or both."""
        sides = {s.letter for s in self.named[:at] if kind in ("", REGIONS[s.code].kind)}
        return sides.pop() if len(sides) == 1 else ""

    def _has_kind(self, kind: str, side: str) -> bool:
        """Say whether any region of a side that the text names is of a kind, or none is on the other."""
        kinds = {s.letter for s in self.named if REGIONS[s.code].kind == kind}
        return side in kinds or not kinds

    def letters_for(self, match: re.Match[str]) -> str:
        """Return the letters to overwrite "the region" with."""
        return self._letter_for(match) * len(match.group())

    def _letter_for(self, match: re.Match[str]) -> str:
        """Return whose "the region" is by the words beside it, or by the places named before."""
        found, start = match.group(), match.start()
        if _OF_RUSSIA_RE.search(found):
            return REGION
        if _OF_BELARUS_RE.search(found):
            return HOME_REGION
        if behind := _BEHIND_RE.match(self.plain, match.end()):
            return REGION if behind["russia"] else HOME_REGION
        if _TO_REGION_RE.search(self.coded, max(0, start - _FLOW_LEAD), start):
            return REGION if self.usual[REGION] else HOME_REGION
        other = self.other_side(match) or self._dealer(start)
        before = max(0, start - _WHOLE_LEAD), start
        if not other and self.names_home_region and _WHOLE_RUSSIA_RE.search(self.coded, *before):
            other = RUSSIA
        if other:
            return REGION if other in HOME_SIDE else HOME_REGION
        if partner := self._traded_with(start):
            return partner
        if self.names_home_region and (
            _SELLS_TO_RUSSIA_RE.match(self.coded, match.end())
            or _PART_TO_RUSSIA_RE.match(self.coded, match.end())
        ):
            return HOME_REGION  # no region of Russia exports there
        return self._letter_by_names(found, start)

    def _letter_by_names(self, found: str, start: int) -> str:
        """Return whose "the region" is by the places named before it, in its paragraph or the text."""
        floor = self.document.paragraphs[self.document.paragraph_at(start)].start
        at = bisect_left(self.named, start, key=_start)
        first = max(bisect_left(self.named, floor, key=_start), at - _BESIDE)
        kind = next((kind for word, kind in self.kinds.items() if word in found), "")
        near = self.named[first:at]
        if near and self._faces_republic(near[-1], floor, start):
            return HOME_REGION
        alike = {s.letter for s in near if (REGIONS[s.code].kind == "city") == (kind == "city")}
        if near and not alike and kind == "oblast" and (told := self._side_before(kind, at)):
            return told  # "St Petersburg is our market. The oblast plans to sell …"
        sides = alike or {
            spot.letter for spot in near
        }  # "the region" is no city, nor "the city" a region
        if len(sides) == 1:
            return sides.pop()
        if kind == "krai":
            return REGION
        told = self.title_side or self.owner_side
        if kind == "oblast" and told and not self._has_kind(kind, told):
            told = ""  # "Grodno met the head of Perm Krai … The oblast exported": no krai is one
        told = told or self._side_before(kind, at)
        told = told or self._side_before(
            "", at
        )  # "Mari El … the region": a republic of Russia is one too
        told = "" if len(sides) > 1 else told
        return told or self.main_sides.get(kind) or self.usual.most_common(1)[0][0]


def home_republic(coded: str, spots: list[Spot], match: re.Match[str]) -> str:
    """Return Belarus for a republic, or the one of Russia told of before that deals with its region."""
    dealt = _OTHER_SIDE_RE.match(coded, match.end())
    if dealt is None or (dealt["other"] or dealt["with"]) != HOME_REGION:
        return HOME * len(match.group())
    told = (s.code for s in spots if s.letter == REGION and s.end <= match.start())
    is_partners = any(REGIONS[code].kind == "republic" for code in told)
    return (REGION if is_partners else HOME) * len(match.group())


def republic_for(coded: str, match: re.Match[str]) -> str:
    """Return which republic trades, of Belarus and one of Russia that tells: "exports from the republic"."""
    if coded.startswith(f" {HOME}", match.end()):
        return HOME * len(match.group())  # «экспорт из Республики Беларусь»
    lead = coded[max(0, match.start() - _FLOW_LEAD) : match.start()]
    if _FROM_REGION_RE.search(lead):
        return REGION * len(match.group())
    return HOME * len(match.group()) if _TO_REGION_RE.search(lead) else match.group()
