"""Whose office a page is of, as its last line or one of the first names it: a side, or one region.

The names of places are looked up in that line itself: on most pages it stands over a menu, and the
two are masked together.
"""

from __future__ import annotations

import re

from ..places import Place, find_places
from ..sentences.coded import MINSK
from ..text import Document

_HEAD = 400  # characters
# "BY Governor of Tula Oblast" under a post of a messenger's channel.
_AUTHOR_RE = re.compile(r"^BY .{4,80}$", re.MULTILINE)
_SITE_OF = (
    r"(?:(?:the )?(?:official )?(?:web-?)?(?:site|page|portal) of (?:the )?"
    r"|официальный (?:интернет-)?(?:сайт|портал) )"
)
# A line of its own above the text: "Committee for External Relations of Tula Oblast", "Gomel Oblast
# Executive Committee", «Официальный сайт Гродненского облисполкома», «Витебская область. Официальный портал».
_OFFICE_RE = re.compile(
    rf"^{_SITE_OF}?"
    r"(?:the )?(?:government|administration|committee|ministry|department|directorate|agency"
    r"|правительств[оа]|администраци[яи]|комитета?|министерств[оа]|департамента?|управлени[ея]|агентств[оа])"
    r"(?= )[^.!?:;|\n]{4,90}$"
    rf"|^{_SITE_OF}?(?:[\w'’-]+ ){{1,4}}(?:government|administration|executive committee)$"
    rf"|^{_SITE_OF}?[\w-]+ (?:(?:обл|гор)исполкома?|(?:областно|городско)\w+ исполнительн\w+ комитета?)$"
    rf"|^{_SITE_OF}[^.!?:;|\n]{{4,60}}(?:област|кра[йя]|республик|oblast|krai|republic|region)\w*$"
    r"|^[\w -]{4,40}[.,:–— ]{1,3}официальный (?:интернет-)?(?:сайт|портал)$",
    re.IGNORECASE | re.MULTILINE,
)
_SIDES = {"RU": "R", "BY": "B"}
_OBLAST_COMMITTEE = "облисполком"
_OF_CITY_RE = re.compile(r"горисполком|городско\w+ исполнительн|\bcity executive committee")
_AROUND = {MINSK: "BY-MI"}  # «Минский облисполком» is of the oblast around the city


def page_owner(document: Document) -> tuple[str, str]:
    """Return the side whose office the text is by, "R" or "B", and the one region that it is of.

    Either is empty where the page does not tell.
    """
    raw = document.raw
    author = _AUTHOR_RE.search(raw) if "BY " in raw else None
    author = author or _OFFICE_RE.search(raw, 0, _HEAD)
    named = find_places(author[0]) if author else []
    sides = {place.code[:2] for place in named}
    if author is None or len(sides) != 1:
        return "", ""
    region = _region_of(author[0].lower(), named[0]) if len(named) == 1 else ""
    return _SIDES.get(sides.pop(), ""), region


def _region_of(line: str, place: Place) -> str:
    """Return the code of a region whose office a line names, and not that of a city or a country."""
    if "-" not in place.code:
        return ""
    if place.code == MINSK and _OF_CITY_RE.search(line):
        return MINSK
    if place.kind == "adjective" and _OBLAST_COMMITTEE in line:
        return _AROUND.get(place.code, place.code)
    return place.code if place.kind == "region" else ""
