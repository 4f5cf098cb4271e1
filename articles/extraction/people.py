"""The people of an article: where each is named, the fullest name, the office, the gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from .given import find_given, fold_surname, nominative, same_first
from .records import Span
from .roles import Office, find_office
from .text import Document
from .tongue import EN, RU, Tongue, office_stem
from .vocabulary.en_speech import FEMALE_TITLES, KNOWN_OFFICES, MALE_TITLES, SURNAME_LIKE


class Person:
    """One person: the spellings met, the offices given, the gender where it shows."""

    __slots__ = ("first", "gender", "known", "name", "office", "offices", "spellings", "surname")

    def __init__(self, first: str, surname: str, name: str, gender: str) -> None:
        self.first, self.surname, self.name, self.gender = first, surname, name, gender
        self.known = bool(gender)  # whether anything but two capitals says that it is a person
        self.office: str | None = None
        self.offices: list[frozenset[str]] = []
        self.spellings: dict[str, int] = {}


class Mention(NamedTuple):
    """A person's name in the text; `begin` is where the run of capitals around it starts."""

    start: int
    end: int
    person: Person
    begin: int


class Name(NamedTuple):
    """A name inside a run of capitals: offsets in the run, its words, what stands before it there."""

    start: int
    end: int
    words: tuple[str, ...]
    before: str


_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻĽŁŃŅŇŐŘŚŞŠŢŤŪŮŰŹŻŽȘȚ"
# The look-behinds stand after the capital, so that the search can skip to the next one.
_CAPITAL = rf"[{_UPPER}](?<!\w.)"
_WORD = (
    rf"{_CAPITAL}(?:\w+(?:[-‐]\w+){{0,3}}(?:['’](?!s\b|S\b)\w\w+)?"
    rf"|(?<=[ODM])['’][{_UPPER}]\w+|\.(?:[{_UPPER}]\.){{0,2}})"
)
_DOT = r"(?:(?<=Mr|Dr|St|Ms|Lt|Jr|Sr)\.|(?<=Mrs|Sen|Rep|Gov|Gen|Col|Sgt|Rev|Hon|Maj)\.|(?<=Prof|Capt)\.)?"
_PARTICLE = r"(?:de|da|di|del|della|der|den|van|von|bin|ibn|la|le|dos|du|ter|ten|y|zu|e)"
_SPACE = r"(?:[ \xa0]|\r?\n)"
_SEQUENCE_EN_RE = re.compile(
    rf"{_WORD}{_DOT}(?:{_SPACE}(?:{_PARTICLE}[ ]){{0,2}}(?:(?:al|el|ul)-)?{_WORD}{_DOT}){{0,9}}"
)
_WORD_RU = r"[А-ЯЁ](?<!\w.)(?:[а-яё]+(?:-[А-ЯЁа-яё][а-яё]+)*|\.(?:[ ]?[А-ЯЁ]\.)?)"
_SEQUENCE_RU_RE = re.compile(rf"{_WORD_RU}(?:(?:{_SPACE}|(?<=\.)){_WORD_RU}){{0,6}}")
_TOKEN_RE = re.compile(r"\S+")
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "jr.", "sr."))


class Cast:
    """Everybody named in a document, in text order, with look-ups by place and by surname."""

    __slots__ = ("by_surname", "mentions", "persons", "places", "starts", "tongue")

    def __init__(self, document: Document, place_starts: dict[int, int]) -> None:
        self.tongue: Tongue = RU if document.language == "ru" else EN
        self.by_surname: dict[str, list[Person]] = {}
        self.persons: list[Person] = []
        self.places = place_starts
        names = list(_find_names(document, place_starts, self.tongue))
        self.mentions: list[Mention] = sorted(self._full(names))
        self.mentions += self._short(names)
        self.mentions.sort(key=lambda mention: mention.start)
        self.starts = [mention.start for mention in self.mentions]
        self._give_offices(document.text)
        for person in self.persons:
            _choose_spelling(person)

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that start in a stretch of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def meet(self, words: tuple[str, ...]) -> Person:
        """Return the person so named, a new one where nobody is known by the name."""
        first, surname, gender = _parts(words, self.tongue)
        known = self.by_surname.setdefault(fold_surname(surname), [])
        for person in known:
            if same_first(person.first, first) or not first or not person.first:
                return person
        person = Person(first, surname, " ".join(words), gender)
        office = KNOWN_OFFICES.get(surname.lower())
        if office:
            person.offices.append(frozenset(office.split()))
            person.known = True
        known.append(person)
        self.persons.append(person)
        return person

    def meet_at(self, text: str, start: int, end: int) -> Person:
        """Return the person whose lone surname stands at a place, the office beside it read."""
        person = self.meet((text[start:end],))
        office = find_office(text, start, end, self.tongue) if person.office is None else None
        if office is not None:
            _take_office(person, office)
        return person

    def _full(self, names: Iterable[tuple[int, int, Name]]) -> Iterator[Mention]:
        """Meet everybody who is named with a first name."""
        for start, begin, name in names:
            if len(name.words) < 2:
                continue
            person = self.meet(name.words)
            spelling = " ".join(_canonical(name.words, self.tongue))
            person.spellings[spelling] = person.spellings.get(spelling, 0) + 1
            _note_title(person, name.before)
            yield Mention(start, start + name.end - name.start, person, begin)

    def _short(self, names: Iterable[tuple[int, int, Name]]) -> Iterator[Mention]:
        """Find the people that a single capitalised word stands for, by surname or first name."""
        by_first = {
            person.first.lower(): person for person in reversed(self.persons) if person.first
        }
        last: dict[str, Person] = {}
        for start, begin, name in names:
            if len(name.words) > 1:
                continue
            word = name.words[0]
            known = self.by_surname.get(fold_surname(word))
            person = known[0] if known else by_first.get(word.lower())
            if person is None and name.before != "title":
                continue
            if person is None:
                person = self.meet(name.words)
                person.spellings[word] = 1
            _note_title(person, name.before)
            last[word] = person
            yield Mention(start, start + name.end - name.start, person, begin)

    def _give_offices(self, text: str) -> None:
        """Read each person's offices beside the names; the first full one is the role."""
        for mention in self.mentions:
            person = mention.person
            if len(person.offices) > 2 and person.office:
                continue
            office = find_office(text, mention.start, mention.end, self.tongue)
            if office is not None:
                _take_office(person, office)


def _take_office(person: Person, office: Office) -> None:
    person.offices.append(office.words)
    person.known = True
    if person.office is None or (len(person.office.split()) == 1 and len(office.words) > 1):
        person.office = office.text
    if not person.gender:
        person.gender = office.gender


def _note_title(person: Person, before: str) -> None:
    if before in ("title", "office"):
        person.known = True
    elif before in ("m", "f"):
        person.known = True
        person.gender = before


def _choose_spelling(person: Person) -> None:
    """Name the person by the longest spelling, the more frequent of two as long."""
    if person.spellings:
        person.name = max(
            person.spellings, key=lambda name: (len(name.split()), person.spellings[name])
        )


def _canonical(words: tuple[str, ...], tongue: Tongue) -> tuple[str, ...]:
    """Return the name in the nominative."""
    if tongue is EN or len(words) < 2:
        return words
    first, surname, _ = nominative(words[0], words[-1])
    return (first, *words[1:-1], surname) if len(words) == 2 else words


def _parts(words: tuple[str, ...], tongue: Tongue) -> tuple[str, str, str]:
    """Return first name, surname and gender of a name."""
    last = words[-2] if len(words) > 2 and words[-1].lower() in _SUFFIXES else words[-1]
    if len(words) == 1:
        return "", last, ""
    given = find_given(words[0])
    if tongue is EN:
        return words[0], last, given.gender if given else _surname_gender(last)
    first, surname, gender = nominative(words[0], last)
    return first, surname, gender


def _surname_gender(surname: str) -> str:
    return "f" if surname.endswith(("skaya", "skaia", "ova", "eva", "kova")) else ""


def _find_names(
    document: Document, place_starts: dict[int, int], tongue: Tongue
) -> Iterator[tuple[int, int, Name]]:
    """Find names in text order: where each starts, where its run of capitals starts, the name."""
    pattern = _SEQUENCE_RU_RE if tongue is RU else _SEQUENCE_EN_RE
    for match in pattern.finditer(document.text):
        begin = match.start()
        for name in _names_in(match.group(), tongue is RU):
            if len(name.words) > 2 and document.text[max(0, begin - 4) : begin] == " of ":
                name = _after_office(name)
            start = begin + name.start
            place_end = place_starts.get(start)
            if place_end is None:
                yield start, begin, name
                continue
            rest = _after_place(name, place_end - begin)
            if rest is not None:
                yield begin + rest.start, begin, rest


def _after_office(name: Name) -> Name:
    """Return the name from its first name on: "Minister of Architecture Ruslan Parkhom"."""
    position = name.start
    for number, word in enumerate(name.words[:-1]):
        if number and find_given(word):
            return Name(position, name.end, name.words[number:], "other")
        position += len(word) + 1
    return name


def _after_place(name: Name, place_end: int) -> Name | None:
    """Return what is left of a name that starts with a place: "Belarus Pavel Drozd"."""
    if place_end >= name.end:
        return None
    position, words = name.start, list(name.words)
    while words and position < place_end:
        position += len(words.pop(0)) + 1
    if len(words) == 1 and len(name.words) == 2:
        return name  # "Jordan Smith", "Paris Hilton"
    return Name(position, name.end, tuple(words), "other") if words else None


@lru_cache(maxsize=8192)
def _names_in(run: str, russian: bool) -> tuple[Name, ...]:
    """Return the names inside a run of capitalised words, without titles, offices, places and bodies."""
    tongue = RU if russian else EN
    found: list[Name] = []
    words: list[tuple[int, int, str]] = []
    before = ""
    for match in _TOKEN_RE.finditer(run):
        word = match.group()
        kind = _kind(word, tongue)
        if not kind or _is_surname(word, words, before):
            words.append((match.start(), match.end(), word))
            continue
        if words and kind != "body":
            _append(found, words, before)
        words = []
        before = kind
    _append(found, words, before)
    return tuple(found)


def _is_surname(word: str, words: list[tuple[int, int, str]], before: str) -> bool:
    """Say whether a word that also means something else ends a name: "Tim Cook", "Dr Lee Park"."""
    if len(words) != 1 or word.lower().rstrip(".") not in SURNAME_LIKE:
        return False
    return find_given(words[0][2]) is not None or before in ("title", "m", "f")


def _append(found: list[Name], words: list[tuple[int, int, str]], before: str) -> None:
    """Add the name that the words make; a run without a word of two letters is none."""
    while words and (words[0][2].islower() or words[-1][2].islower()):
        words = words[1:] if words[0][2].islower() else words[:-1]
    if not words or not any(len(word) > 1 and "." not in word for _, _, word in words):
        return
    last = words[-1][2]
    end = words[-1][1] - (last.endswith(".") and len(last) > 2 and last.lower() not in _SUFFIXES)
    texts = [word for _, _, word in words]
    if len(texts) == 4 and texts[:2] == texts[2:]:  # a caption repeats the name
        _append(found, words[:2], before)
        _append(found, words[2:], "")
        return
    texts[-1] = last[: len(last) - (words[-1][1] - end)]
    if all(text.isupper() and len(text) > 3 for text in texts) and len(texts) == 1:
        return
    found.append(Name(words[0][0], end, tuple(texts), before))


def _kind(word: str, tongue: Tongue) -> str:
    """Return what a capitalised word is besides a part of a name; "" where nothing else is known."""
    low = word.lower().rstrip(".")
    if low in FEMALE_TITLES:
        return "f"
    if low in MALE_TITLES:
        return "m"
    if low in tongue.titles and low not in ("st",):
        return "title"
    if low in tongue.body:
        return "body"
    if low in tongue.skipped:
        return "other"
    if office_stem(low):
        return "office"
    if len(word) > 1 and word.isupper() and "." not in word and len(word) > 2:
        return "body"
    return ""


def place_spans(places: Iterable[object]) -> dict[int, int]:
    """Return where each word of a place starts → where the place ends."""
    ends: dict[int, int] = {}
    for place in places:
        span: Span = place.span  # type: ignore[attr-defined]
        ends[span.start] = max(span.end, ends.get(span.start, 0))
    return ends
