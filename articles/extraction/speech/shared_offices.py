"""An office in the plural that two share, each in a land: "the governors of Tula and Tver X and Y"."""

from __future__ import annotations

import re

from .office_case import nominative_office
from .roles import Office, make_office
from .tongue import RU, Tongue, office_stem

_REACH = 130  # characters before the first name
_JOINT_RE = re.compile(r"\s(?:и|and)\s(?:the\s)?")
_LAND = r"[A-ZА-ЯЁ][\w-]+(?:\s[A-ZА-ЯЁ][\w-]+)?"
# «Министры экономики Беларуси и России», «губернаторов Тульской и Тверской областей».
_RU_RE = re.compile(
    rf"(?<![\w-])(?P<lead>(?:[А-Яа-яё-]+\s){{1,5}}?)(?P<one>{_LAND})\sи\s(?P<two>{_LAND})"
    r"(?:\s(?P<unit>областей|кра[её]в|республик|районов))?,?\s(?:[–—-]\s)?\Z"
)
# «Российский и белорусский президенты».
_PEOPLES_RE = re.compile(
    r"(?<![\w-])(?P<one>[А-Яа-яё]+)\sи\s(?P<two>[а-яё]+(?:ий|ого|ому|им|ая|ой|ие|их))\s(?P<office>[а-яё-]+)"
    r",?\s(?:[–—-]\s)?\Z"
)
_EN_RE = re.compile(
    r"(?<![\w-])(?P<office>(?:[A-Za-z]+\s){0,3}?[A-Za-z]+s)\sof\s(?:the\s)?(?P<one>" + _LAND + ")"
    r"\sand\s(?:the\s)?(?P<two>"
    + _LAND
    + r")(?:\s(?P<unit>(?:[Oo]blast|[Rr]egion)s))?(?:,|\s[–—-])?\s\Z"
)
_UNITS = {
    "областей": " области",
    "краев": " края",
    "краёв": " края",
    "республик": " республики",
    "районов": " района",
}
_MASCULINE_RE = re.compile(r"(?:ого|ому|им|ая|ой|ие|их)\Z")


def shared_offices(text: str, start: int, gap: str, tongue: Tongue) -> tuple[Office, Office] | None:
    """Return the office of each of two people named in a row, the first at `start`, `gap` between them."""
    if _JOINT_RE.fullmatch(gap) is None:
        return None
    left = text[max(0, start - _REACH) : start]
    if " и " not in left and " and " not in left:
        return None
    read = _russian if tongue is RU else _english
    phrases = read(left)
    if phrases is None:
        return None
    return make_office(phrases[0], tongue), make_office(phrases[1], tongue)


def _russian(left: str) -> tuple[str, str] | None:
    """Return the offices of «губернаторы Тульской и Тверской областей», one of each."""
    match = _RU_RE.search(left)
    words = match["lead"].split() if match else []
    for number, word in enumerate(words):
        if match is not None and (office := _singular(word)):
            unit = _UNITS.get(match["unit"] or "", "")
            lead = " ".join((office, *words[number + 1 :]))
            return f"{lead} {match['one']}{unit}", f"{lead} {match['two']}{unit}"
    match = _PEOPLES_RE.search(left)
    if match is not None and (office := _singular(match["office"])):
        one, two = (_MASCULINE_RE.sub("ий", match[side].lower()) for side in ("one", "two"))
        return f"{one} {office}", f"{two} {office}"
    return None


def _singular(word: str) -> str:
    """Return the nominative singular of an office in the plural, "" of any other word.

    >>> _singular("президентов"), _singular("Главы"), _singular("руководители"), _singular("встречи")
    ('президент', 'глава', 'руководитель', '')
    """
    stem = office_stem(word)
    low = word.lower()
    is_plural = low[len(stem) :] in ("ы", "и", "ов", "ей", "ам", "ям", "ами", "ями", "ах", "ях", "")
    if not stem or not is_plural or (low == stem and stem != "глав"):
        return ""
    return nominative_office(f"{stem}а")


def _english(left: str) -> tuple[str, str] | None:
    """Return the offices of "the governors of Tula and Tver Oblasts", one of each."""
    match = _EN_RE.search(left)
    if match is None:
        return None
    words = match["office"].split()
    first = next((n for n, word in enumerate(words) if office_stem(word.removesuffix("s"))), None)
    if first is None or not office_stem(words[-1].removesuffix("s")):
        return None
    office = " ".join(words).removesuffix("s")
    unit = " " + match["unit"].removesuffix("s") if match["unit"] else ""
    return f"{office} of {match['one']}{unit}", f"{office} of {match['two']}{unit}"
