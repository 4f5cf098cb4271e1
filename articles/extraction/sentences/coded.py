"""Places written as letters: the plain text with each place overwritten by a run of one capital."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from ..places import Place
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled, plain_text, stretches_near
from ..wording.telling import Rule, rule
from .foreign_capitals import is_party, trades_as_capital
from .twin_cities import Twins, is_twin
from .unlike import is_unlike

HOME, HOME_REGION, RUSSIA, REGION, THIRD, OFFICE = "BMRPTO"
# "The turnover of the capital of Belarus", but not "talks in the Belarusian capital".
_CAPITAL_OF_RE = re.compile(
    r"(?P<lead>(?:\bв|\bin|\bat|\bto|\bиз|\bfrom) (?:the )?)?\b(?:столиц\w{1,3}|capital of) (?:республики )?$"
)
_CAPITAL_BEHIND_RE = re.compile(r"(?:'s|’s)? (?:capital|столиц\w{1,3})\b(?! of)")
_INVESTED_RE = re.compile(
    r"\bwith (?:the )?(?:belarus|russ)(?:ian)?$"
)  # "companies with Belarusian capital"
_WITHIN_RE = re.compile(r"\b(?:в|во|из|in|at|to|from) (?:the )?$")
MOSCOW, AROUND_MOSCOW, MINSK = "RU-MOW", "RU-MOS", "BY-HM"
_ROUBLES = ("rub", "rou", "руб")
_MASTHEAD = 500  # characters in which a text says that it is Minsk city's own
HOME_SIDE = HOME + HOME_REGION
RUSSIAN_SIDE = RUSSIA + REGION
_MOSCOW = ("moscow", "москв")
_CITY_LEAD, _CITY_TRAIL = 120, 40  # characters beside the name that may call it a city
_JOINT = 60  # characters between the names of a list
_JOINT_RE = compiled(
    r"\s?(?:(?:мы |we )?(?:на)?(?:торгуем|торговали|trade)\b[^;()\n]{1,40}?"
    r"|\([^()\n]{1,40}\)|[–—:-]\s?[^;()\n]{1,40}?|\bwith [^;()\n]{1,30}?"
    r"|,\s(?:(?:with|to|from)\s(?:which|whom)|where|(?:(?:со?|в|из)\s)?котор\w+|куда|откуда)\s[^.;()\n]{1,45}?)?\s?"
    r"(?:[,;]|,? and|,? и)\s(?:(?:the|with|in|to|from|со?|во?|на|из|г\.|город\w{0,2}|city of)\s){0,2}"
)
_LISTED_RE = compiled(
    r"\b(?:partners?|regions|oblasts|territories|subjects|leaders|constituent)\b"
    r"|партнер|партнёр|регион(?:ы|ов|ами|ам|ах)|област(?:и|ей|ями)|субъект|лидер"
)
_DIGITS_RE = re.compile(r"\d")
_CITY_ROW_RE = re.compile(
    r"[•* \t-]{0,4}(?:Moscow|Москва)[ \t]?(?:[—–:|-]|\.{2,60}|…{1,20})[ \t]?(?:US ?)?[$€]?\d"
)


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
    minsk_city: Rule
    minsk_trade: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(
        compiled(words.moscow_city), rule(words.minsk_city), compiled(words.minsk_trade)
    )


def is_minsk_city(plain: str, language: str, raw: str, twins: Twins | None = None) -> bool:
    """Say whether a text opens as Minsk city's own, and tells of the city's trade.

    It may open so in the line over its menu, which is masked with that: `raw` has it.
    """
    if (twins is not None and twins.home == MINSK) or is_twin(plain, language, _MASTHEAD):
        return True
    patterns = _patterns(language)
    city, head = patterns.minsk_city, plain_text(raw[:_MASTHEAD])
    if not city.may_hold(head):
        return False
    opening = city.pattern.search(head)
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
    if _is_listed(places, text):
        return True
    near = stretches_near(_MOSCOW, plain, _CITY_LEAD, _CITY_TRAIL)
    if any(_ALONE_RE.search(plain, start, end) for start, end in near):
        return True
    city = _patterns(language).moscow_city
    if _TWO_RE.search(plain):
        return False
    return any(city.search(plain, start, end) for start, end in near)


# "With Moscow alone trade came to $5m": a part of Russia.
_ALONE_RE = compiled(
    r"\b(?:with|to|from) moscow,? (?:alone|only)\b"
    r"|\b(?:just|only|alone) (?:with|to|from) moscow\b(?!'s? (?:oblast|region))"
    r"|\bmoscow alone (?:account\w*|took|bought|sold|has|had|imported|shipped)\b"
    r"|(?<!\w)(?:с|на|в|из) одн(?:ой|у)(?: только| лишь)? москв\w{1,2}(?!\w)"
    r"|(?<!\w)(?:только|лишь|одной) (?:с|на|в|из) москв\w{1,2}(?!\w)(?! област)"
)


def _is_listed(places: list[Place], text: str) -> bool:
    """Say whether Moscow stands in one list with regions: "the partners are Moscow ($8bn), Tver (5)"."""
    for one, two in pairwise(places):
        if MOSCOW not in (one.code, two.code) or not _is_region(one, two):
            continue
        joint = text[one.span.end : two.span.start]
        if len(joint) > _JOINT or not _JOINT_RE.fullmatch(joint):
            continue
        lead = max(0, one.span.start - _CITY_LEAD)
        if (
            "$" in joint
            or _DIGITS_RE.search(joint)
            or _LISTED_RE.search(text, lead, one.span.start)
        ):
            return True
    return False


def _is_region(one: Place, two: Place) -> bool:
    """Say whether the other of two places, one of which is Moscow, is a region of Russia."""
    other = two.code if one.code == MOSCOW else one.code
    return other.startswith("RU-") and other != MOSCOW


# The capitals then stand for their countries: "the trade of Moscow and Minsk".
_TWO_RE = re.compile(
    r"между (?:росси\w+ и бел[ао]рус\w+|бел[ао]рус\w+ и росси\w+)"
    r"|between (?:russia and belarus|belarus and russia)\b"
    r"|(?:торговл|оборот|товарообмен)\w* (?:между )?(?:наши[хм]и?|дву[хм]я?) (?:стран|государств)"
    r"|\btrade (?:between|of) (?:the |our )?two (?:countries|states)\b"
)
_ONE_REGION_ENDS = frozenset(f"{letter} " for letter in "fFнаумеНАУМЕ")  # of these words:
_THIRD_LEAD, _MONEY_LEAD = 90, 12  # characters
_BRANCH_RE = re.compile(
    r" (?:branch|bureau|office|division) of (?:the )?(?:[\w-]+ ){0,2}(?:embassy|consulate)"
    r"|(?:[а-я]{0,4}) (?:отделени|филиал|представительств)\w+ (?:[\w-]+ )?(?:посольств|консульств)",
    re.IGNORECASE,
)
# "The Consulate General of Belarus in Smolensk", «в отделении посольства в Казани»: where it sits.
_SEAT_RE = re.compile(
    r"\b(?:embassy|consulate)\b(?:'s)?(?: (?!in\b|with\b|and\b)[\w'-]+){0,6} in (?:the city of )?$"
    r"|(?<!\w)(?:ген(?:еральн\w+ )?)?(?:посольств|консульств)\w{0,3}(?: [\w-]+){0,3}? в (?:г\. ?)?$",
    re.IGNORECASE,
)
_SEAT_LEAD = 60  # characters
_MONEY_RE = re.compile(
    r"дол\w*[.\s]{1,3}$|(?:[mb]illion|mln|bln|dollars?)[.\s]{1,2}$", re.IGNORECASE
)
# A region "which borders on Kazakhstan" trades with somebody else, and so does one whose sum is
# "11% of the total exports to all countries".
_NO_TRADER_RE = re.compile(
    r"(?:%|per ?cent)\sof\s(?:the\s|all\s|its\s|our\s|total\s|overall\s|foreign\s){0,3}"
    r"(?:exports?|imports?|trade|turnover)\b[^.,;]{0,40}\s(?:to|with|from)\s(?:the\s)?$"
    r"|(?:%|процент\w*)\s(?:от\s)?(?:общего|всего|всей|нашего|нашей)[^.;]{0,50}\s(?:в|с|со|из)\s$"
    r"|\b(?:border(?:s|ed)?|adjoins|adjacent|(?:,|which|that) (?:bordering|neighbou?ring|adjoining)"
    r"|(?:border|next door|close) to|neighbou?r of|гранич\w+|приграничн\w+|границ\w+|примыка\w+)"
    r"(?:\s(?:on|to|with|upon|by|the|northern|southern|с|со|к|северным|северному|of))*\s$",
    re.IGNORECASE,
)
_CAPITAL_RE = re.compile(
    r"(?<=\bthe )capital(?: city)?(?! (?:of|[A-Z]))"
    r"|(?<!\w)столиц(?:ы|ей)(?!\w| [A-Z])"
    r"|(?<!\w)столичн\w+(?= (?:предприят|компан|производит|завод))"
)
_ONE_REGION_RE = re.compile(r"\b(?:регион(?:а|у|ом|е)?|region of) $", re.IGNORECASE)

# "Trade with the Russian region": it stands for the region named before, not for the country.
_ONE_UNIT_RE = re.compile(
    r"(?:russian|belarusian) (?:region|oblast|krai|territory|province)\b(?! of)"
    r"|белорусск(?:ий|ого|ому|им|ом|ая|ой|ую) (?:регион(?:а|у|ом|е)?|област(?:ь|и|ью))\b"
    r"|российск(?:ий|ого|ому|им|ом|ая|ой|ую) (?:регион(?:а|у|ом|е)?|област(?:ь|и|ью)|кра(?:й|я|ю|ем|е))\b",
    re.IGNORECASE,
)


def find_spots(places: list[Place], text: str, is_city: bool) -> list[Spot]:
    """Return the places as spots; Moscow is Russia where it is not the city."""
    spots: list[Spot] = []
    for place in places:
        start, end = place.span
        if text[end + 1 : end + 4].lower() in _ROUBLES:
            continue  # "Russian rubles" are money
        if place.kind == "adjective" and _ONE_UNIT_RE.match(text, start):
            continue
        letter, weak = _letter(place.code, place.kind, place.explicit, is_city)
        if place.kind == "inhabitant" and _is_surname(text, start):
            continue
        if letter == HOME and text[start - 2 : start] in _ONE_REGION_ENDS:
            # "a south-western region of Belarus" is not the country
            weak = weak or _ONE_REGION_RE.search(text, max(0, start - 12), start) is not None
        if letter == REGION and _BRANCH_RE.match(text, end):
            continue  # "the St Petersburg branch of the embassy"
        if letter == REGION and _is_seat(place, text, spots):
            continue
        if letter == THIRD and _is_no_trader(place, text):
            continue
        if letter and (not spots or start >= spots[-1].end):
            code = {HOME: "BY", RUSSIA: "RU"}.get(letter, place.code)
            if letter == RUSSIA and trades_as_capital(text, start, end):
                letter, code = REGION, MOSCOW
            spots.append(Spot(start, end, letter, code, weak))
    return spots


def _is_seat(place: Place, text: str, before: list[Spot]) -> bool:
    """Say whether a mission to another region, named before, sits in a region: "the consulate in …"."""
    lead = max(0, place.span.start - _SEAT_LEAD)
    if _SEAT_RE.search(text, lead, place.span.start) is None:
        return False
    return any(s.letter == REGION and s.code != place.code for s in before)


def _is_no_trader(place: Place, text: str) -> bool:
    """Say whether a third country is told of for other reasons than trade: "5 million. USA"."""
    start = place.span.start
    if place.code == "US" and _MONEY_RE.search(text, max(0, start - _MONEY_LEAD), start):
        return True
    if place.kind == "capital" and not is_party(text, start, place.span.end):
        return True
    if is_unlike(text, start, place.span.end):
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
    behind = _CAPITAL_BEHIND_RE.match(plain, spot.end)
    if behind is None or _INVESTED_RE.search(plain[max(0, spot.start - 9) : spot.end]):
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


def with_capital(coded: str) -> str:
    """Return the coded text of a page of Minsk city with "the capital" overwritten too."""
    return _CAPITAL_RE.sub(lambda match: HOME_REGION * len(match.group()), coded)


def write_letters(plain: str, spots: list[Spot]) -> str:
    """Return `plain` with each spot overwritten by its letter."""
    pieces: list[str] = []
    at = 0
    for start, end, letter, _, _ in spots:
        pieces += (plain[at:start], letter * (end - start))
        at = end
    pieces.append(plain[at:])
    return "".join(pieces)
