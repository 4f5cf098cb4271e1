"""The two sides of the trade, as letters: "B" for the Belarusian one, "R" for the Russian one.

What one side sells the other buys: `mirrored` is the one place where a flow is turned to Belarus.
"""

from __future__ import annotations

import re

from ..records import Flow
from ..sentences.coded import HOME_SIDE, RUSSIAN_SIDE

# «Экспортировали донские компании», «поставила Тульская область»: who sells, not to whom.
_SUBJECT_FORM_RE = re.compile(
    r"(?:[а-я]+(?:[кн]ие|[кн]ая|[кн]ий|щина|яне|ане|цы)|беларусь|белоруссия|россия|белорусы)(?!\w)"
)
_DATIVE_RE = re.compile(r"[а-я]+(?:[сц]ким [а-я]+)?[ая]м(?!\w)")
_ADJECTIVE_RE = re.compile(r"[а-я](?:[иы]й|ого|ому|[иоы]м|ск(?:ие|их|ими)) $")
_TRADES_IN_RE = re.compile(r"(?<!\w)(?:экспорт|импорт|вывоз|ввоз)\w{0,2}(?: [а-яё]+)? в $")
_IN_REACH = 36  # characters
_SEAT_RE = re.compile(r"[а-яё-]+(?:ской (?:области|республике)|ском (?:крае|округе))(?!\w)")
_TAKEN_IN = ("импорт", "ввоз", "завоз", "import")
_INTO_REGION_RE = re.compile(
    r" (?:в|на рынок) (?:наш\w+ |эту? )?(?:P|область|регион|край|республику)"
    r"| (?:in)?to (?:the |this |our )?(?:P|region|oblast|krai|territory|republic)"
)


def side_of(letter: str) -> str:
    """Return "B" for Belarus and its regions, "R" for Russia and its regions, else "".

    >>> side_of("M"), side_of("P"), side_of("T")
    ('B', 'R', '')
    """
    if letter in HOME_SIDE:
        return "B"
    return "R" if letter in RUSSIAN_SIDE else ""


def mirrored(seller: str) -> Flow:
    """Return the flow as Belarus sees it: what Belarus sells is exports, what it buys imports."""
    return Flow.EXPORTS if seller == "B" else Flow.IMPORTS


def seller_of(flow: Flow | None) -> str:
    """Return the side that sells in a flow one way, "" for any other."""
    return {Flow.EXPORTS: "B", Flow.IMPORTS: "R"}.get(flow, "") if flow else ""


def other_side(side: str) -> str:
    """Return the side across the border: "R" for "B", "B" for "R", else ""."""
    return {"B": "R", "R": "B"}.get(side, "")


def seller_if(side: str, sells: bool) -> str:
    """Return the seller where `side` sells, or buys."""
    return side if sells else other_side(side)


def is_subject_form(plain: str, at: int) -> bool:
    """Say whether a Russian name stands in the nominative: «тульские», not «белорусам»."""
    return _SUBJECT_FORM_RE.match(plain, at) is not None


def is_dative(plain: str, at: int) -> bool:
    """Say whether a Russian people is whom one sells to: «белорусам», «российским потребителям»."""
    return _DATIVE_RE.match(plain, at) is not None


def is_seat(plain: str, at: int) -> bool:
    """Say whether a region is where the trade is, not where goods go: «экспорт в Тульской области»."""
    if not plain.endswith(" в ", 0, at) or not _SEAT_RE.match(plain, at):
        return False
    return _TRADES_IN_RE.search(plain, max(0, at - _IN_REACH), at) is not None


def is_taken_in(plain: str, coded: str, start: int, end: int) -> bool:
    """Say whether imports are told by where they come: "Belarusian imports to the region"."""
    return plain.startswith(_TAKEN_IN, start) and _INTO_REGION_RE.match(coded, end) is not None


def is_adjective_of(plain: str, coded: str, at: int) -> bool:
    """Say whether a Russian adjective of a place stands right before an offset: «белорусский экспорт»."""
    is_place = coded[max(0, at - 2) : at - 1].isupper()
    return is_place and _ADJECTIVE_RE.search(plain, max(0, at - 12), at) is not None
