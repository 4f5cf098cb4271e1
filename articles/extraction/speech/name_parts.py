"""The parts of a name: first name, surname, the gender they show, and its nominative."""

from __future__ import annotations

from .given import find_given, nominative, nominative_patronymic
from .person_names import SUFFIXES
from .tongue import EN, Tongue


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
    if tongue is EN:
        return words[0], last, given.gender if given else _surname_gender(last)
    first, surname, gender = nominative(words[0], last)
    return first, surname, gender


def _surname_gender(surname: str) -> str:
    return "f" if surname.endswith(("skaya", "skaia", "ova", "eva", "kova")) else ""
