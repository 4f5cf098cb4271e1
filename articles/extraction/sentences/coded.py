"""Places written as letters: the plain text with each place overwritten by a run of one capital."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

from ..places import REGIONS, Place
from ..text import Document
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled, stretches_around, stretches_near

HOME, HOME_REGION, RUSSIA, REGION, THIRD, OFFICE = "BMRPTO"
# "The turnover of the capital of Belarus", but not "talks in the Belarusian capital".
_CAPITAL_OF_RE = re.compile(
    r"(?P<lead>(?:\bв|\bin|\bat|\bto|\bиз|\bfrom) (?:the )?)?\b(?:столиц\w{1,3}|capital of) (?:республики )?$"
)
_CAPITAL_BEHIND_RE = re.compile(r"(?:'s|’s)? (?:capital|столиц\w{1,3})\b(?! of)")
_WITHIN_RE = re.compile(r"\b(?:в|во|из|in|at|to|from) (?:the )?$")
MOSCOW, AROUND_MOSCOW, MINSK = "RU-MOW", "RU-MOS", "BY-HM"
_ROUBLES = ("rub", "rou", "руб")
_BESIDE = 6  # places of the paragraph that "the region" may stand for
_MASTHEAD = 500  # characters in which a text says that it is Minsk city's own
HOME_SIDE = HOME + HOME_REGION
RUSSIAN_SIDE = RUSSIA + REGION
_MOSCOW = ("moscow", "москв")
_CITY_LEAD, _CITY_TRAIL = 120, 40  # characters beside the name that may call it a city
_UNIT_LEAD, _UNIT_TRAIL = 48, 24  # characters beside "region" that may make it "the region"
_CITY_ROW_RE = re.compile(r"[•* \t-]{0,4}(?:Moscow|Москва)[ \t]?[—–:-][ \t]?\d")


_start = attrgetter("start")


class Spot(NamedTuple):
    """A place in the coded text. A weak one (a bare city, somebody's office) names no topic."""

    start: int
    end: int
    letter: str
    code: str
    weak: bool


@dataclass(frozen=True)
class _Patterns:
    moscow_city: re.Pattern[str]
    minsk_city: re.Pattern[str]
    minsk_trade: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(words.moscow_city), compiled(words.minsk_city), compiled(words.minsk_trade)
    )


def is_minsk_city(plain: str, language: str) -> bool:
    """Say whether a text opens as Minsk city's own, and tells of the city's trade."""
    patterns = _patterns(language)
    opening = patterns.minsk_city.search(plain, 0, _MASTHEAD)
    return opening is not None and patterns.minsk_trade.search(plain) is not None


def names_moscow(places: list[Place], plain: str, text: str, language: str) -> bool:
    """Say whether Moscow is the city and not the capital: where the text names the city as such."""
    named = [place for place in places if place.code in (MOSCOW, AROUND_MOSCOW)]
    if any(place.explicit or place.code == AROUND_MOSCOW for place in named):
        return True
    if not named:
        return False
    lines = {text.rfind("\n", 0, place.span.start) + 1 for place in named}
    if any(_CITY_ROW_RE.match(text, line) for line in lines):
        return True
    city = _patterns(language).moscow_city
    near = stretches_near(_MOSCOW, plain, _CITY_LEAD, _CITY_TRAIL)
    return any(city.search(plain, start, end) for start, end in near)


_REPUBLIC = ("republic", "республик")  # a stem of every word that `anaphora_home` finds
_FLOW_LEAD = 16  # characters
# What one sells to the region, it buys; what the region sells, is from there.
_TO_REGION_RE = re.compile(r"(?:экспорт|вывоз|поставк)\w{0,2} в $|(?:импорт|ввоз)\w{0,2} из $")
_FROM_REGION_RE = re.compile(r"(?:экспорт|вывоз|поставк)\w{0,2} из $|(?:импорт|ввоз)\w{0,2} в $")
# Who sells to Russia, or buys there, is Belarusian: "the region raised its exports to Russia".
_WORDS = r"(?: [^\W\dBMRPT]+)"
_OTHER_SIDE_RE = re.compile(
    rf"{_WORDS}{{0,6}}? (?:(?:экспорт|вывоз|продаж|отгруз|постав|прода)\w*{_WORDS}{{0,3}}? (?:в|на рынок)"
    rf"|(?:импорт|ввоз|закупк)\w*{_WORDS}{{0,3}}? из|торг\w+{_WORDS}{{0,2}}? со?"
    rf"|(?:exports?|supplies|deliveries|sales|shipments)(?: of{_WORDS})? to"
    rf"|imports?(?: of{_WORDS})? from|trade with) (?P<other>[BR])"
)
_RUSSIA_BUYS_RE = compiled(
    r"R+ (?:купил|закупил|приобрел|получил|импортировал|ввезл|покупает|закупает)\w* (?:у|из) $"
    r"|\bR+ (?:bought|buys|purchased|imported|imports) from $"
)
_SELLS_TO_RUSSIA_RE = compiled(
    r"(?:'s?)? (?:exports?|sales|supplies|deliveries|shipments) to (?:the )?R"
    r"|(?: товаров)? (?:в|на рын[^\W\d]+|на(?= R+ рын)) R"
)
_ONE_REGION_ENDS = frozenset(f"{letter} " for letter in "fFнаумеНАУМЕ")  # of these words:
_THIRD_LEAD, _MONEY_LEAD = 90, 12  # characters
_MONEY_RE = re.compile(
    r"дол\w*[.\s]{1,3}$|(?:[mb]illion|mln|bln|dollars?)[.\s]{1,2}$", re.IGNORECASE
)
# A region "which borders on Kazakhstan" trades with somebody else, and so does one whose sum is
# "11% of the total exports to all countries".
_NO_TRADER_RE = re.compile(
    r"(?:%|per ?cent)\sof\s(?:the\s|all\s|its\s|our\s|total\s|overall\s|foreign\s){0,3}"
    r"(?:exports?|imports?|trade|turnover)\b[^.,;]{0,40}\s(?:to|with|from)\s$"
    r"|%\s(?:от\s)?(?:общего|всего|всей)\s[^.,;]{0,40}\s(?:в|с|со|из)\s$"
    r"|\b(?:border(?:s|ed)?|adjoins|adjacent|(?:,|which|that) (?:bordering|neighbou?ring|adjoining)"
    r"|(?:border|next door|close) to|neighbou?r of|гранич\w+|приграничн\w+|границ\w+|примыка\w+)"
    r"(?:\s(?:on|to|with|upon|by|the|northern|southern|с|со|к|северным|северному|of))*\s$",
    re.IGNORECASE,
)
_CAPITAL_RE = re.compile(
    r"(?<=\bthe )capital(?! (?:of|[A-Z]))"
    r"|(?<!\w)столичн\w+(?= (?:предприят|компан|производит|завод))"
)
_ONE_REGION_RE = re.compile(r"\b(?:регион(?:а|у|ом|е)?|region of) $", re.IGNORECASE)


def find_spots(places: list[Place], text: str, is_city: bool) -> list[Spot]:
    """Return the places as spots; Moscow is Russia where it is not the city."""
    spots: list[Spot] = []
    for place in places:
        start, end = place.span
        if text[end + 1 : end + 4].lower() in _ROUBLES:
            continue  # "Russian rubles" are money
        letter, weak = _letter(place.code, place.kind, place.explicit, is_city)
        if place.kind == "inhabitant" and _is_surname(text, start):
            continue
        if letter == HOME and text[start - 2 : start] in _ONE_REGION_ENDS:
            # "a south-western region of Belarus" is not the country
            weak = weak or _ONE_REGION_RE.search(text, max(0, start - 12), start) is not None
        if letter == THIRD and _is_no_trader(place, text):
            continue
        if letter and (not spots or start >= spots[-1].end):
            code = {HOME: "BY", RUSSIA: "RU"}.get(letter, place.code)
            spots.append(Spot(start, end, letter, code, weak))
    return spots


def _is_no_trader(place: Place, text: str) -> bool:
    """Say whether a third country is told of for other reasons than trade: "5 million. USA"."""
    start = place.span.start
    if place.code == "US" and _MONEY_RE.search(text, max(0, start - _MONEY_LEAD), start):
        return True
    return _NO_TRADER_RE.search(text, max(0, start - _THIRD_LEAD), start) is not None


def _is_surname(text: str, start: int) -> bool:
    """Say whether Cyrillic inhabitants with a capital in mid-sentence are somebody's name."""
    if not "А" <= text[start] <= "Я":
        return False
    before = text[max(0, start - 3) : start].rstrip(' «"„(—–-')
    return bool(before) and before[-1] not in ".!?:\n"


@lru_cache(maxsize=1024)
def is_capital(plain: str, spot: Spot) -> bool:
    """Say whether "the capital" beside a country's name trades: not where something was said."""
    before = _CAPITAL_OF_RE.search(plain[max(0, spot.start - 24) : spot.start])
    if before is not None:
        return before["lead"] is None
    if not _CAPITAL_BEHIND_RE.match(plain, spot.end):
        return False
    return not _WITHIN_RE.search(plain[max(0, spot.start - 12) : spot.start])


def _letter(code: str, kind: str, explicit: bool, is_city: bool) -> tuple[str, bool]:
    """Return the letter that stands for a place, and whether the mention is weak."""
    weak = kind == "capital" and not explicit
    if code == "BY" or (code == MINSK and not explicit):
        return HOME, weak
    if code == "RU" or (code == MOSCOW and weak and not is_city):
        return RUSSIA, weak
    if code.startswith("BY-"):
        return HOME_REGION, weak
    if code.startswith("RU-"):
        return REGION, weak
    return THIRD, False


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
    named = [spot for spot in spots if spot.letter in (REGION, HOME_REGION) and not spot.weak]
    if named:
        coded = _overwritten(coded, region, near, _Units(coded, spots, named, document).letters_for)
    if not any(stem in coded for stem in _REPUBLIC):
        return coded
    russian = Counter(spot.code for spot in spots if spot.letter == REGION).most_common(1)
    if not russian or REGIONS[russian[0][0]].kind != "republic":
        return _overwritten(coded, republic, near, lambda match: HOME * len(match.group()))
    return _overwritten(coded, republic, near, partial(_republic_for, coded))


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

    def letters_for(self, match: re.Match[str]) -> str:
        """Return the letters to overwrite "the region" with."""
        found, start = match.group(), match.start()
        if _TO_REGION_RE.search(self.coded, max(0, start - _FLOW_LEAD), start):
            return (REGION if self.usual[REGION] else HOME_REGION) * len(found)
        dealt = _OTHER_SIDE_RE.match(self.coded, match.end())
        if dealt:
            return (REGION if dealt["other"] == HOME else HOME_REGION) * len(found)
        if self.usual[HOME_REGION] and (
            _SELLS_TO_RUSSIA_RE.match(self.coded, match.end())
            or _RUSSIA_BUYS_RE.search(self.coded, max(0, start - _FLOW_LEAD), start)
        ):
            return HOME_REGION * len(found)  # no region of Russia exports there
        floor = self.document.paragraphs[self.document.paragraph_at(start)].start
        at = bisect_left(self.named, start, key=_start)
        first = max(bisect_left(self.named, floor, key=_start), at - _BESIDE)
        sides = {spot.letter for spot in self.named[first:at]}
        if len(sides) == 1:
            return sides.pop() * len(found)
        kind = next((kind for word, kind in self.kinds.items() if word in found), "")
        same = Counter(s.letter for s in self.known if REGIONS[s.code].kind == kind)
        return (same or self.usual).most_common(1)[0][0] * len(found)


def with_capital(coded: str) -> str:
    """Return the coded text of a page of Minsk city with "the capital" overwritten too."""
    return _CAPITAL_RE.sub(lambda match: HOME_REGION * len(match.group()), coded)


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


def write_letters(plain: str, spots: list[Spot]) -> str:
    """Return `plain` with each spot overwritten by its letter."""
    pieces: list[str] = []
    at = 0
    for start, end, letter, _, _ in spots:
        pieces += (plain[at:start], letter * (end - start))
        at = end
    pieces.append(plain[at:])
    return "".join(pieces)
