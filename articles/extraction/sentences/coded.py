"""Places written as letters: the plain text with each place overwritten by a run of one capital."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ..places import REGIONS, Place
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled, plain_text
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .foreign_capitals import is_party, trades_as_capital
from .twin_cities import Twins, is_twin
from .unlike import is_unlike

# Transcripts tell the day, the hour and the place on lines of their own.
_DAY_LINE_RE = re.compile(
    r"(?:\b\d{1,2}:\d\d|(?:\d{1,2} [^\W\d]{3,9}|[^\W\d]{3,9} \d{1,2},) (?:19|20)\d\d(?: ?г\.| года)?),?"
    r"[ \t]*\n\s*\Z"
)
_HEAD, _DAY_LINE = 600, 32  # characters
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


class Spot(NamedTuple):
    """A place in the coded text. A weak one (a bare city, somebody's office) names no topic."""

    start: int
    end: int
    letter: str
    code: str
    weak: bool


@dataclass(frozen=True)
class _Patterns:
    minsk_city: Rule
    minsk_trade: re.Pattern[str]


@lru_cache(maxsize=2)
def _patterns(language: str) -> _Patterns:
    words = vocabulary_of(language)
    return _Patterns(rule(words.minsk_city), compiled(words.minsk_trade))


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
        if letter == REGION and start < _HEAD and _is_venue(place, text):
            continue
        if letter == THIRD and _is_no_trader(place, text):
            continue
        if letter and (not spots or start >= spots[-1].end):
            code = {HOME: "BY", RUSSIA: "RU"}.get(letter, place.code)
            if letter == RUSSIA and trades_as_capital(text, start, end):
                letter, code = REGION, MOSCOW
            spots.append(Spot(start, end, letter, code, weak))
    return spots


def _is_venue(place: Place, text: str) -> bool:
    """Say whether a line below the day and the hour is but where it was spoken: "14:15\\nSt Petersburg"."""
    start, end = place.span
    if place.kind != "capital" and REGIONS[place.code].kind != "city":
        return False
    if text[end : end + 1] not in ("\n", "") or text[start - 1 : start] != "\n":
        return False
    return _DAY_LINE_RE.search(text, max(0, start - _DAY_LINE), start) is not None


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
    before = _CAPITAL_OF_RE.search(whole_words(plain, max(0, spot.start - 24), spot.start))
    if before is not None:
        return before["lead"] is None
    behind = _CAPITAL_BEHIND_RE.match(plain, spot.end)
    if behind is None or _INVESTED_RE.search(plain[max(0, spot.start - 9) : spot.end]):
        return False
    return not _WITHIN_RE.search(whole_words(plain, max(0, spot.start - 12), spot.start))


def outside_sums(plain: str, spots: list[Spot], sums: list[tuple[int, int]]) -> list[Spot]:
    """Return the places that are no part of a sum: "US dollars" names none."""
    return [
        s
        for s in spots
        if not any(a <= s.start < b for a, b in sums)
        and not (s.code == "US" and "дол" in plain[max(0, s.start - 10) : s.start])
    ]


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
