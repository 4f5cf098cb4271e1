"""Two cities that trade: "Minsk and St. Petersburg … the trade of the two cities"."""

from __future__ import annotations

from collections import Counter
from operator import attrgetter
from typing import NamedTuple

from ..places import Place
from ..records import Span
from ..wording.lexicon import compiled
from ..wording.telling import rule

# It is asked for first: few texts tell of the trade of cities.
_TRADE = {
    "en": rule(
        r"\b(?:trade|turnover|exchange of goods)(?: [a-z]+){0,2} (?:between|of) "
        r"(?P<both>(?:(?:the|our|both|these) )?(?:two )?(?:cities|capitals)\b)(?! (?:in|with|across)\b)"
    ),
    "ru": rule(
        r"(?:торговл|оборот)\w* (?:между (?=(?:(?:нашими|двумя|обоими|этими) )?(?:городами|столицами)(?!\w))"
        r"|(?:торговли )?(?=(?:наших|двух|обоих|обеих|этих) (?:городов|столиц)(?!\w)))"
        r"(?P<both>(?:(?!город|столиц)[а-я]+ )?(?:город|столиц)[а-я]*)"
    ),
}
# "Trade of Minsk and St Petersburg", which are regions of their own, where no trade of the countries
# is told; but "between Minsk and Moscow" is between their governments.
_METROPOLES = {
    "en": rule(
        r"\b(?:trade|turnover) (?:between|of) (?:minsk (?:and|with) (?:st\.? |saint )petersburg"
        r"|(?:st\.? |saint )petersburg (?:and|with) minsk)\b(?! (?:oblast|region))"
    ),
    "ru": rule(
        r"(?:торговл|оборот)\w* (?:(?:города |г\. ?)?минска (?:и|с) (?:город(?:а|ом) |г\. ?)?"
        r"(?:москв(?:ы|ой)|(?:санкт-)?петербург(?:а|ом))"
        r"|(?:города |г\. ?)?"
        r"(?:москвы|(?:санкт-)?петербурга) (?:и|с) (?:город(?:а|ом) |г\. ?)?минск(?:а|ом))(?!\w)"
    ),
}
_COUNTRIES_RE = compiled(
    r"\btrade (?:between|of) (?:the |our )?two (?:countries|states)\b"
    r"|(?:торговл|оборот|товарообмен)\w* (?:между )?(?:наши[хм]и?|дву[хм]я?) (?:стран|государств)"
    r"|\b(?:russia|belarus)\w*(?:'s)? (?:and|with) (?:russia|belarus)"
    r"|\b(?:russia|belarus)'s? (?:trade|exports|imports)|\b(?:trade|exports|imports) of (?:russia|belarus)\b"
    r"|(?<!\w)(?:росси|белорус|беларус)\w* (?:и|с) (?:республик\w+ )?(?:росси|белорус|беларус)"
    r"|(?:экспорт|импорт|торговл|оборот)\w* (?:росси[ию]|белорусси[ию]|беларуси)(?!\w)"
)
_PAIR = {
    "en": rule(
        r"\bminsk(?: (?:and|with) |[–—-]| [–—-] )(?!oblast|region)"
        r"|\b(?:and|with) (?:the city of )?minsk\b(?! (?:oblast|region|tractor|automobile|district))"
    ),
    "ru": rule(
        r"(?<!\w)минск(?:а|у|ом)?(?: (?:и|с|со) |[–—-]| [–—-] )"
        r"|(?<!\w)(?:и|с) (?:г\. ?|городом )?минск(?:а|у|ом)?(?!\w)"
    ),
}

_AND = {"en": " and ", "ru": " и "}


def is_twin(plain: str, language: str, reach: int) -> bool:
    """Say whether a text opens with Minsk beside another city, and tells of the trade of the two.

    >>> is_twin("minsk and pskov meet. trade between the two cities grew.", "en", 500)
    True
    >>> is_twin("минск и псков – партнеры. оборот двух городов вырос.", "ru", 500)
    True
    >>> is_twin("minsk and pskov meet. trade grew in two cities.", "en", 500)
    False
    """
    if _METROPOLES[language].may_hold(plain) and _METROPOLES[language].pattern.search(plain):
        return _COUNTRIES_RE.search(plain) is None
    trade, pair = _TRADE[language], _PAIR[language]
    if not (trade.may_hold(plain) and pair.may_hold(plain, 0, reach)):
        return False
    if trade.pattern.search(plain) is None:
        return False
    return pair.pattern.search(plain, 0, reach) is not None


class Twins(NamedTuple):
    """Two cities whose trade a text tells of, and where it calls them "the two cities"."""

    home: str
    partner: str
    called: list[Span]
    joint: str  # "and"


def find_twins(places: list[Place], plain: str, text: str, language: str) -> Twins | None:
    """Return the city of each side named most in a text that tells of "the trade of the cities".

    Wherever they stand: "Days of Kazan open in Minsk. The trade of the cities grew."
    """
    trade = _TRADE[language]
    if not trade.may_hold(plain):
        return None
    called = [Span(*match.span("both")) for match in trade.pattern.finditer(plain)]
    cities = [p for p in places if p.kind == "capital" and not _is_dateline(p, text)]
    home, partner = (_most_named(cities, side) for side in ("BY-", "RU-"))
    return Twins(home, partner, called, _AND[language]) if called and home and partner else None


def with_twins(places: list[Place], twins: Twins | None) -> list[Place]:
    """Return the places, the names of the two being those of cities, and "the two cities" both."""
    if twins is None:
        return places
    named = [p._replace(explicit=True) if p.code in twins[:2] else p for p in places]
    for start, end in twins.called:
        first, second = _halves(start, end, twins.joint)
        named.append(Place(Span(start, first), twins.home, "capital", True))
        named.append(Place(Span(second, end), twins.partner, "capital", True))
    return sorted(named, key=attrgetter("span"))


def write_twins(coded: str, twins: Twins | None) -> str:
    """Return `coded` with "M and P" where the text calls the two "the two cities"."""
    if twins is None:
        return coded
    for start, end in twins.called:
        first, second = _halves(start, end, twins.joint)
        coded = coded[:first] + twins.joint + coded[second:]
    return coded


def _halves(start: int, end: int, joint: str) -> tuple[int, int]:
    """Return where the letters of the first of the two end, and where those of the second begin."""
    first = start + (end - start - len(joint)) // 2
    return first, first + len(joint)


def _is_dateline(place: Place, text: str) -> bool:
    """Say whether a city only tells where a report was written: "MINSK, 14 July"."""
    start, end = place.span
    return text[start:end].isupper() and text[end : end + 1] in (",", ".", " ")


def _most_named(cities: list[Place], side: str) -> str:
    """Return the city of a side that is named more often than any other of it, else ""."""
    told = Counter(p.code for p in cities if p.code.startswith(side)).most_common(2)
    is_plain = bool(told) and (len(told) == 1 or told[0][1] > told[1][1])
    return told[0][0] if is_plain else ""
