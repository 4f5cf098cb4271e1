"""One person spelt two ways: "Shcherbakov" and "Scherbakov", or "Wolf" for Volk, as a machine puts it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import combinations

from .given import find_given, fold_surname, same_first
from .office_words import DEPUTIES
from .person import Person
from .tongue import office_stem

_LEAST = 6  # letters of a surname, one of which may be another
_MOST = 60  # people: nobody is looked for in a telephone book
# Words of an office that say nothing of whose it is: any minister is one "of Belarus".
_LOOSE = frozenset(
    (
        "belarus", "russia", "беларус", "росси", "region", "oblast", "krai", "territory", "republic", "first",
        "prime", "general",
        "области", "края", "региона", "республики", "республика", "a", "of", "and", "extraordinary",
    )
)  # fmt: skip
_ENVOYS = frozenset(("ambassador", "посол"))


def spelt_twice(persons: Sequence[Person], beside: Set[tuple[int, int]]) -> dict[int, Person]:
    """Return the people who were met before under another spelling: the key of each → who that is.

    Two whom one sentence names one after the other (`beside`) are two.
    """
    same: dict[int, Person] = {}
    named = [
        person
        for person in persons[:_MOST]
        if person.known and person.first and "." not in person.first and find_given(person.first)
    ]
    for one, other in combinations(named, 2):
        if id(other) in same or id(one) in same or not same_first(one.first, other.first):
            continue
        if {(id(one), id(other)), (id(other), id(one))} & beside or {one.gender, other.gender} == {
            "m",
            "f",
        }:
            continue
        if is_near(one.surname, other.surname):
            if not one.offices or not other.offices or _shares_office(one, other, surely=False):
                same[id(other)] = one
        elif _shares_office(one, other, surely=True):
            same[id(other)] = one
    return same


def is_near(one: str, other: str) -> bool:
    """Say whether two surnames differ in one letter.

    >>> is_near("Shcherbakov", "Scherbakov"), is_near("Качанова", "Кочанова"), is_near("Sedov", "Sedin")
    (True, True, False)
    """
    a, b = sorted((fold_surname(one), fold_surname(other)), key=len)
    if len(a) < _LEAST - 1 or len(b) < _LEAST or len(b) - len(a) > 1 or a[0] != b[0]:
        return False
    if one[-1] != other[-1]:
        return False
    at = next((n for n, letter in enumerate(a) if letter != b[n]), len(a))
    return a[at:] == b[at + 1 :] or a[at + 1 :] == b[at + 1 :]


def _shares_office(one: Person, other: Person, surely: bool) -> bool:
    """Say whether an office of one is the other's too; surely where only one of a name can hold it."""
    for held in one.offices:
        for same in other.offices:
            small, large = sorted((held, same), key=len)
            heads = {word for word in small if office_stem(word)}
            if not heads or heads != {word for word in large if office_stem(word)}:
                continue
            if not surely or (small <= large and _is_only(small, heads)):
                return True
    return False


def _is_only(office: frozenset[str], heads: set[str]) -> bool:
    """Say whether an office has one bearer: "minister of trade", no deputy's and no "minister"."""
    if not heads.isdisjoint(DEPUTIES):
        return False
    return bool(office - heads - _LOOSE) or (not heads.isdisjoint(_ENVOYS) and len(office) > 1)
