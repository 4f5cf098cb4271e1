"""Find the places a text names: regions of Russia and Belarus, the two countries, and others.

A name is looked up word by word in the index of `gazetteer`; the unit word beside it ("Oblast",
"край", "city of") chooses between namesakes, and a list shares the unit word of its last member
("Tver, Tula and Kaluga regions"). What stays open is left out: unknown is allowed, wrong is not.
"""

from __future__ import annotations

import re
from itertools import islice
from operator import attrgetter
from typing import NamedTuple

from .lands.gazetteer import NAME, PLAIN, REGIONS, UNIT, WEAK, Sense
from .lands.names import Name, find_names
from .lands.shared_letters import LETTERS, republic_meant
from .lands.third_parties import find_everybody_else
from .records import Span
from .text import Document, read_document
from .vocabulary.given_names import GIVEN_NAMES

__all__ = ["REGIONS", "Place", "find_places"]


class Place(NamedTuple):
    """A mention of a place. `explicit` holds where a unit word or an own name says which unit it is."""

    span: Span
    code: str
    kind: str
    explicit: bool


_WHOLE = frozenset(("region", "country", "third"))
# What follows a name that is no place here: an hour, a road, an agreement, money, a sports ground.
_NO_PLACE_AFTER_RE = re.compile(
    r"""['’s]{0,2}\s+(?:
        time\b|agreements?\b|process\b|protocols?\b|exchange\b|street\b|avenue\b|prospekt\b|bulge\b
      | (?:stock|currency|interbank)\s+exchange
      | (?:international\s+)?economic\s+forum
      | мирн\w+\s+договор|времен[ия]\b|бирж\w+|улиц\w+|проспект\w*|шоссе\b|дуг[аие]\b|соглашени\w+
      | международн\w+\s+экономическ\w+\s+форум
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# "At the Kazan economic forum", «на полях Петербургского форума»: named for the city it is held in.
_EVENT_AFTER_RE = re.compile(
    r"\s+(?:[^\W\d]+(?:ом|ой|ого|ему|ому|ый|ий|ая)\s+){0,2}(?:форум|саммит|конференци|выставк|ярмар[ко]|конгресс)",
    re.IGNORECASE,
)
_MONEY_AFTER_RE = re.compile(r"[.\s]{0,3}(?:\$|dollars?\b|долл)", re.IGNORECASE)
_INITIAL_RE = re.compile(r"(?:[A-ZА-Я]\.){1,2}")
_CAPITAL_AFTER_RE = re.compile(r"\s+[^\W\d_]")
# «На выставке „Смоленские ворота“»: the event's own name.
_EVENT_NAMED_RE = re.compile(
    r"(?:выставк|форум|ярмарк|фестивал|конкурс|конференц|экспозици|конгресс)\w* (?:[^\W\d]+ )?"
    r"[«“„\"][^»”“\"]{0,30}$"
)
_EVENT_REACH = 70  # characters
# "Tula Region of Russia", «Тульская область (Россия)»: the country tells which region is meant.
_OF_COUNTRY_RE = re.compile(
    r" of (?:the )?| (?P<bracket>\()"
    r"| (?=(?:росси(?:и|йской федерации)|рф|(?:республики )?беларус[иь])(?!\w))",
    re.IGNORECASE,
)
_OF, _NOT_REACH = 8, 40  # characters
_TO = r"(?:to |with |from |in |the |that of |со? |во? |из |на |к )*"
_NOT_RE = re.compile(
    r"(?:[(,–—-] ?|, (?:and|but|а|и) )"
    rf"(?:not (?:to be (?:confused|mixed up) with )?|не (?:пута(?:ть|йте) )?){_TO}$",
    re.IGNORECASE,
)
_NOT_BUT_RE = re.compile(rf"(?<!\w)(?:not|не) {_TO}$", re.IGNORECASE)
_BUT_RE = re.compile(r",? (?:but|а) (?!also|and|also|не\b)")
_PREPOSITION_BEFORE_RE = re.compile(r"\b(?:in|from|to|near|for|во?|из|под|до|от)\s$", re.IGNORECASE)


def find_places(document: Document | str) -> list[Place]:
    """Return the places named in a text, in its order."""
    document = read_document(document) if isinstance(document, str) else document
    text = document.text
    places = _resolve(text, find_names(text, document.words))
    places.extend(
        Place(span, "WORLD", "third", True)
        for span in find_everybody_else(text, document.words.others)
    )
    places = [p for p in places if not _is_denied(text, p)]
    places.sort(key=attrgetter("span"))
    return _with_countries(text, _with_republic(text, places))


def _with_republic(text: str, places: list[Place]) -> list[Place]:
    """Return the places, «РБ» as the republic of Russia that a text abbreviates so."""
    if LETTERS not in text:
        return places
    spelt_out = {p.code for p in places if text[p.span.start : p.span.end] != LETTERS}
    meant = republic_meant(text, spelt_out)
    return [
        Place(p.span, meant, "region", True)
        if meant and p.code == "BY" and text[p.span.start : p.span.end] == LETTERS
        else p
        for p in places
    ]  # fmt: skip


def _is_denied(text: str, place: Place) -> bool:
    """Say whether a region is only told apart: "Kurgan (not Kursk) Oblast", «не Курская, а Курганская»."""
    if "-" not in place.code:
        return False
    start, end = place.span
    lead = text[max(0, start - _NOT_REACH) : start]
    if _NOT_RE.search(lead):
        return True
    return _NOT_BUT_RE.search(lead) is not None and _BUT_RE.match(text, end) is not None


def _with_countries(text: str, places: list[Place]) -> list[Place]:
    """Return the places, a region and the country it is said to be of as one: "Tula Region of Russia"."""
    joined: list[Place] = []
    for place in places:
        last = joined[-1] if joined else None
        if (
            last
            and place.code in ("BY", "RU")
            and last.code.startswith(f"{place.code}-")
            and last.explicit
            and place.span.start - last.span.end <= _OF
        ):
            link = _OF_COUNTRY_RE.match(text, last.span.end)
            closes = text.startswith(")", place.span.end)
            is_next = link is not None and link.end() == place.span.start
            if link and is_next and (closes or not link["bracket"]):
                closes = closes and bool(link["bracket"])
                end = place.span.end + closes
                joined[-1] = last._replace(span=Span(last.span.start, end))
                continue
        joined.append(place)
    return joined


def _resolve(text: str, names: list[Name]) -> list[Place]:
    """Return the places whose code is beyond doubt, names with two meanings after the others."""
    places: list[Place] = []
    doubtful: list[tuple[Name, list[Sense]]] = []
    for name in names:
        if name.unit:
            places.extend(_with_unit(name))
            continue
        if not _stands_for_place(text, name, name.senses[0]):
            continue
        for sense in name.senses:
            if sense.use == PLAIN:
                span = Span(name.start, name.upto)
                kind = _kind_there(text, name, sense)
                places.append(Place(span, sense.code, kind, kind in _WHOLE))
                break
        else:
            doubtful.append((name, [s for s in name.senses if s.use in (WEAK, NAME)]))
    named = {place.code for place in places}
    for name, senses in doubtful:
        backed = [
            sense for sense in senses if sense.code in named and _fits_name(text, name, sense)
        ]
        if len({sense.code for sense in backed}) == 1:
            places.append(Place(Span(name.start, name.upto), backed[0].code, backed[0].kind, False))
    return places


def _kind_there(text: str, name: Name, sense: Sense) -> str:
    """Return the kind of a mention: an event's name tells its city, not the region it is about."""
    is_alone = text[name.start - 1 : name.start] != "-"  # «гомельско-брянский форум» is of both
    if sense.kind == "adjective" and is_alone and _EVENT_AFTER_RE.match(text, name.end):
        return "capital"
    if sense.kind == "adjective" and _EVENT_NAMED_RE.search(
        text[max(0, name.start - _EVENT_REACH) : name.start]
    ):
        return "capital"
    return sense.kind


def _with_unit(name: Name) -> list[Place]:
    """Return the one unit that a name with this unit word can mean, or nothing."""
    senses = name.senses
    whole = Span(name.start, name.upto)
    if name.is_country:
        kind = senses[0].kind
        is_name = name.unit == "republic" and kind != "adjective"
        span = whole if is_name else Span(name.start, name.end)
        return [Place(span, senses[0].code, kind, kind != "adjective")]
    if name.unit == "city":
        cities = (s.code for s in senses if s.kind == "capital" and s.use != UNIT)
        return [Place(whole, code, "capital", True) for code in islice(cities, 1)]
    unit = _choose_unit(sorted({sense.code for sense in senses}), name.unit)
    if unit:
        return [Place(whole, unit, "region", True)]
    if name.unit != "republic":
        return []
    # "With Tula the republic trades": the word goes on about Belarus.
    plain = (s for s in senses if s.use == PLAIN)
    return [Place(Span(name.start, name.end), s.code, s.kind, False) for s in islice(plain, 1)]


def _choose_unit(codes: list[str], unit: str) -> str | None:
    """Return the only code that goes with the class of the unit word.

    >>> _choose_unit(["RU-AL", "RU-ALT"], "krai"), _choose_unit(["RU-AL", "RU-ALT"], "region")
    ('RU-ALT', None)
    """
    if unit == "district":
        return None
    same = [code for code in codes if REGIONS[code].kind == unit]
    if len(same) == 1:
        return same[0]
    wider = [code for code in codes if REGIONS[code].kind != "city"]
    return wider[0] if len(wider) == 1 and unit in ("region", "oblast", "krai") else None


def _stands_for_place(text: str, name: Name, sense: Sense) -> bool:
    """Say whether the words around leave the name a place: no surname, no hour, no money."""
    if sense.code == "US":
        return _MONEY_AFTER_RE.match(text, name.end) is None
    if name.is_country:
        return True
    if _NO_PLACE_AFTER_RE.match(text, name.end):
        return False
    if text[name.start - 1 : name.start] not in (" ", "\u00a0") or name.start < 2:
        return True
    before = text[max(0, name.start - 16) : name.start].split()
    word = before[-1] if before else ""
    if _INITIAL_RE.fullmatch(word):
        return False
    return word.lower().replace("ё", "е").rstrip(".") not in GIVEN_NAMES


def _fits_name(text: str, name: Name, sense: Sense) -> bool:
    """Say whether a first name ("Vladimir") is a city here: after a preposition, before no surname."""
    if sense.use != NAME:
        return True
    after = _CAPITAL_AFTER_RE.match(text, name.end)
    if after and after[0][-1].isupper():
        return False
    return bool(_PREPOSITION_BEFORE_RE.search(text[max(0, name.start - 6) : name.start]))
