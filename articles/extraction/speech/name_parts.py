"""The parts of a name: first name, surname, the gender they show, and its nominative."""

from __future__ import annotations

import re

from .given import find_given, nominative, nominative_patronymic
from .person_names import INITIALS_RE, SUFFIXES
from .tongue import EN, Tongue

_SURNAME_RU_RE = re.compile(
    r"[А-ЯЁ][а-яё]+(?:[оеё]в|[иы]н|ский|цкий|[иы]х|ко|[юу]к|ич|ян|дзе|[оеё]ва|[иы]на|ская|цкая)"
)
_PARTICLES = frozenset(
    ("Van", "Von", "De", "Del", "Della", "Di", "Da", "Du", "Des", "Ter", "Ten", "Dos")
)


def canonical(words: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    """Return the name in the nominative."""
    if tongue is EN or len(words) < 2:
        return words
    first, surname, _ = nominative(words[0], words[-1])
    return (first, *(nominative_patronymic(word) for word in words[1:-1]), surname)


def parts_of(words: tuple[str, ...], tongue: Tongue) -> tuple[str, str, str]:
    """Return first name, surname and gender of a name."""
    last = words[-2] if len(words) > 2 and words[-1].lower() in SUFFIXES else words[-1]
    if len(words) == 1:
        return "", last, ""
    given = find_given(words[0])
    if tongue is EN and words[0] in _PARTICLES:
        return "", last, ""  # "Van der Meer" of "Piet van der Meer"
    if tongue is EN and not given and all(map(INITIALS_RE.fullmatch, words[1:])):
        return words[1], words[0], _surname_gender(words[0])  # "Drozdov A. G."
    if tongue is EN:
        return words[0], last, given.gender if given else _surname_gender(last)
    first, surname, gender = nominative(words[0], last)
    return first, surname, gender


def _surname_gender(surname: str) -> str:
    return "f" if surname.endswith(("skaya", "skaia", "ova", "eva", "kova")) else ""


def is_like_surname(word: str) -> bool:
    """Say whether a Russian word ends as surnames in the nominative do."""
    return _SURNAME_RU_RE.fullmatch(word) is not None


def heads_speech(text: str, start: int, word: str) -> bool:
    """Say whether a headline opens with a surname and what it says: «Дроздов: торговля растет»."""
    is_first = not text[:start].strip() and text.startswith(": ", start + len(word))
    return is_first and is_like_surname(word) and not word.endswith("ина")  # «Причина: …»


def middle_names(name: str, first: str) -> list[str]:
    """Return the first name, and of a long name what else may stand for it: "Lula" of "… Lula da Silva"."""
    words = name.split()
    return [first, *(word for word in words[1:-1] if len(words) > 3 and word[0].isupper())]
