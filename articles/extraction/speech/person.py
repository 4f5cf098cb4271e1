"""One person of an article: the spellings met, the offices given, the gender where it shows."""

from __future__ import annotations

from .office_fit import with_other_names
from .roles import Office
from .tongue import office_stem

FELLOWS = frozenset(("counterpart", "colleague"))


class Person:
    """One person: the spellings met, the offices given, the gender where it shows."""

    __slots__ = ("first", "gender", "known", "name", "office", "offices", "spellings", "surname")

    def __init__(self, first: str, surname: str, name: str, gender: str) -> None:
        self.first, self.surname, self.name, self.gender = first, surname, name, gender
        self.known = bool(gender)  # whether anything but two capitals says that it is a person
        self.office: str | None = None
        self.offices: list[frozenset[str]] = []
        self.spellings: dict[str, int] = {}


def take_office(person: Person, office: Office) -> None:
    """Give a person an office, the fuller one where there are two."""
    person.offices += with_other_names(office.words)
    person.known = True
    held = (person.office or "").split()
    is_vague = not held or (len(held) == 1 and len(office.words) > 1)
    if is_vague or (not FELLOWS.isdisjoint(held) and FELLOWS.isdisjoint(office.words)):
        person.office = office.text  # tells more than "his Belarusian counterpart"
    if not person.gender:
        person.gender = office.gender


def share_office(person: Person, office: Office, other: Person) -> None:
    """Give "his Vitebsk counterpart" the office of whoever was named before, in a land of its own."""
    for held in other.offices[:1]:
        heads = frozenset(word for word in held if office_stem(word) or word == "prime")
        person.offices.append((office.words - FELLOWS) | heads)


def note_title(person: Person, before: str) -> None:
    """Keep what the word before a name tells: that it is a person, and of which gender."""
    if before in ("title", "office"):
        person.known = True
    elif before in ("m", "f"):
        person.known = True
        person.gender = before


def choose_spelling(person: Person) -> None:
    """Name the person by the fullest spelling, the more frequent of two as full; initials count little."""
    if len(person.spellings) == 1:
        (person.name,) = person.spellings
    elif person.spellings:
        person.name = max(
            person.spellings,
            key=lambda name: (
                len([word for word in name.split() if "." not in word]),
                len(name.split()),
                person.spellings[name],
            ),
        )
