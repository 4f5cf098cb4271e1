"""The people of an article: where each is named, the fullest name, the office, the gender."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from operator import attrgetter
from typing import NamedTuple

from ..text import Document
from ..vocabulary.case_endings import DOUBLE
from ..vocabulary.en_offices import KNOWN_OFFICES
from ..wording.matching import lowered
from .bylines import is_byline
from .capitals import names_in_capitals
from .given import find_given, fold_surname, is_patronymic, same_first, stands_oblique
from .lone_names import is_lone
from .name_parts import canonical, heads_speech, middle_names, parts_of
from .office_words import office_words
from .person import FELLOWS, Person, choose_spelling, note_title, share_office, take_office
from .person_names import Name, find_names
from .roles import Office, find_office
from .shared_offices import shared_offices
from .spelt_twice import is_near, spelt_twice
from .tongue import EN, RU, Tongue
from .two_names import restore_men

_INTRODUCED_RE = re.compile(r"\b(his|her|его|её|ее) (?:name is|name was|зовут) $", re.IGNORECASE)
_INTRODUCING = frozenset(("s ", "S ", "т ", "Т "))  # the last two letters of these
# Those whom a text may name by surname alone, in any case: «встреча с Путиным».
_FAMOUS: dict[str, str] = {}
for _surname in KNOWN_OFFICES:  # the first of two spellings is kept
    _FAMOUS.setdefault(fold_surname(_surname), _surname.capitalize())
_PERSONAL_RE = re.compile(r", (?:aged )?\d\d\b(?!\s?%)|, who\b")  # only of people
_ENDS_RE = re.compile(r"[.!?\n]")
_INTRODUCES = {"his": "m", "her": "f", "его": "m", "её": "f", "ее": "f"}


class Mention(NamedTuple):
    """A person's name in the text; `begin` is where the run of capitals around it starts."""

    start: int
    end: int
    person: Person
    begin: int


_SERVANTS = frozenset(
    ("aide", "adviser", "advisor", "spokesman", "spokeswoman", "spokesperson", "press", "deputy")
)
_MANY = 200  # people among whom a misspelt one is looked for
_start = attrgetter("start")


class Cast:
    """Everybody named in a document, in text order, with look-ups by place and by surname."""

    __slots__ = ("by_surname", "mentions", "persons", "places", "starts", "title_end", "tongue")

    def __init__(self, document: Document, place_starts: dict[int, int]) -> None:
        self.tongue: Tongue = RU if document.language == "ru" else EN
        self.by_surname: dict[str, list[Person]] = {}
        self.persons: list[Person] = []
        self.places = place_starts
        self.title_end = document.title.end if document.title else 0
        names = [
            (start, begin, name)
            for start, begin, name in find_names(document, place_starts, self.tongue)
            if not is_byline(document.text, start, start + name.end - name.start)
        ]
        names += names_in_capitals(document.text, self.tongue)
        if self.tongue is RU:
            names = restore_men(document.text, names)
        self.mentions: list[Mention] = sorted(self._full(names), key=_start)
        self.mentions += self._short(document.text, names)
        self.mentions.sort(key=_start)
        self.starts = [mention.start for mention in self.mentions]
        self._give_offices(document.text)
        self._join_patronymics()
        self._join_spellings(document.text)
        for person in self.persons:
            choose_spelling(person)

    def between(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that start in a stretch of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def meet(self, words: tuple[str, ...]) -> Person:
        """Return the person so named, a new one where nobody is known by the name."""
        first, surname, gender = parts_of(words, self.tongue)
        known = self.by_surname.setdefault(fold_surname(surname), [])
        for person in known:
            if same_first(person.first, first) or not first or not person.first:
                return person
            if DOUBLE.get(first.lower()) == person.first:
                return person  # «Евгения Друтя» after «Евгений Друть»
        inverted = self._inverted(words)
        if inverted is not None:
            return inverted
        person = Person(first, surname, " ".join(words), gender)
        person.known = person.known or find_given(first) is not None
        office = KNOWN_OFFICES.get(surname.lower())
        if office:
            person.offices.append(office_words(office))
            person.known = True
        known.append(person)
        self.persons.append(person)
        return person

    def _inverted(self, words: tuple[str, ...]) -> Person | None:
        """Return who was named the other way round before: "Sedov Ivan" of "Ivan Sedov"."""
        if len(words) != 2 or words[1].endswith("."):
            return None
        same = self.by_surname.get(fold_surname(words[0]), ())
        return next((p for p in same if p.first.lower() == words[1].lower()), None)

    def known_as(self, word: str) -> Person | None:
        """Return who was named by a surname already, misspelt too, or by the family name "Park"."""
        known = self.by_surname.get(fold_surname(word))
        if known:
            return _of_surname(known, word)
        family = next((p for p in self.persons if p.first == word and "-" in p.surname), None)
        if family is not None:
            return family
        near = [p for p in self.persons[:_MANY] if p.first and p.known and is_near(p.surname, word)]
        return near[0] if len(near) == 1 else None

    def meet_at(self, text: str, start: int, end: int) -> Person:
        """Return the person whose lone surname stands at a place, the office beside it read."""
        person = self.known_as(text[start:end]) or self.meet((text[start:end],))
        office = find_office(text, start, end, self.tongue) if person.office is None else None
        if office is not None:
            take_office(person, office)
        return person

    def _full(self, names: Iterable[tuple[int, int, Name]]) -> Iterator[Mention]:
        """Meet everybody who is named with a first name."""
        for start, begin, name in names:
            if len(name.words) < 2:
                continue
            person = self.meet(name.words)
            spelling = " ".join(canonical(name.words, self.tongue))
            person.spellings[spelling] = person.spellings.get(spelling, 0) + 1
            note_title(person, name.before)
            yield Mention(start, start + name.end - name.start, person, begin)

    def _short(self, text: str, names: Iterable[tuple[int, int, Name]]) -> Iterator[Mention]:
        """Find the people that a single capitalised word stands for, by surname or first name."""
        by_first = {
            word.lower(): person
            for person in reversed(self.persons)
            if person.first
            for word in middle_names(person.name, person.first)
        }
        last: dict[str, Person] = {}
        for start, begin, name in names:
            if len(name.words) > 1:
                continue
            word = name.words[0]
            folded = fold_surname(word)
            known = self.by_surname.get(folded)
            person = _of_surname(known, word) if known else by_first.get(word.lower())
            heads = start < self.title_end and heads_speech(text, start, word)
            if person is None and not (
                heads
                or name.before in ("title", "m", "f")
                or folded in _FAMOUS
                or is_lone(text, start, name, self.tongue, self.title_end)
            ):
                continue
            if person is None:
                word = _FAMOUS.get(folded, word) if self.tongue is RU else word
                person = self.meet((word,))
                person.spellings[word], person.known = 1, person.known or heads
            note_title(person, name.before)
            if known and text[max(0, start - 4) : start].lower() != "the ":
                person.known = True  # bodies are rarely called by their last word
            last[word] = person
            yield Mention(start, start + name.end - name.start, person, begin)

    def _join_patronymics(self) -> None:
        """Give "Lev Olegovich" to the one Lev whose surname the text tells."""
        same: dict[int, Person] = {}
        for person in self.persons:
            if person.office or not is_patronymic(person.surname):
                continue
            namesakes = [
                other
                for other in self.persons
                if other is not person and other.first == person.first and other.known
            ]
            if len(namesakes) == 1 and not is_patronymic(namesakes[0].surname):
                same[id(person)] = namesakes[0]
        self._replace(same)

    def _join_spellings(self, text: str) -> None:
        """Take who is spelt two ways for one person, called as the text calls them most or first."""
        same = spelt_twice(self.persons, _beside(text, self.mentions))
        for person in self.persons:
            one = same.get(id(person))
            if one is None:
                continue
            for spelling, count in person.spellings.items():
                one.spellings[spelling] = one.spellings.get(spelling, 0) + count
            one.offices += person.offices
            one.office = one.office or person.office
            self.by_surname[fold_surname(person.surname)] = [
                one if known is person else known
                for known in self.by_surname[fold_surname(person.surname)]
            ]
        self._replace(same)

    def _replace(self, same: dict[int, Person]) -> None:
        """Put people in the place of those whom the text means by another name."""
        if same:
            self.persons = [person for person in self.persons if id(person) not in same]
            self.mentions = [
                m._replace(person=same.get(id(m.person), m.person)) for m in self.mentions
            ]

    def _give_offices(self, text: str) -> None:
        """Read each person's offices beside the names; the first full one is the role."""
        last: Person | None = None
        shared: Office | None = None  # the second one's of «президенты России и Беларуси X и Y»
        above = 0
        for mention, behind in zip_longest(self.mentions, self.mentions[1:]):
            person, before, above = mention.person, above, mention.end
            if not person.known and _PERSONAL_RE.match(text, mention.end):
                person.known = True
            introduced = _introduction(text, mention.start)
            if introduced:
                person.known = True
                person.gender = person.gender or _INTRODUCES[lowered(introduced.group(1))]
            if len(person.offices) > 2 and person.office:
                continue
            is_oblique = self.tongue is RU and stands_oblique(
                text[mention.start : mention.end], person.gender
            )
            office, shared = shared, None
            gap = text[mention.end : behind.start] if behind and office is None else ""
            two = shared_offices(text, mention.start, gap, self.tongue) if gap else None
            if two is not None:
                office, shared = two
            elif office is None:
                office = find_office(
                    text, mention.start, mention.end, self.tongue, is_oblique, before
                )
            if office is not None and not _is_of_servant(person, office):
                take_office(person, office)
                if last is not None and not office.words.isdisjoint(FELLOWS):
                    share_office(person, office, last)
            last = person


def _is_of_servant(person: Person, office: Office) -> bool:
    """Say whether an office serves a person whom everybody knows: "an aide to the president Putin"."""
    return person.surname.lower() in KNOWN_OFFICES and not _SERVANTS.isdisjoint(office.words)


def _of_surname(known: Sequence[Person], word: str) -> Person:
    """Return whom a surname means, of those who share it: «Седова» is Anna's before Oleg Sedov's."""
    return next((person for person in known if person.surname == word), known[0])


def _beside(text: str, mentions: Sequence[Mention]) -> set[tuple[int, int]]:
    """Return the pairs of people, as keys, whom one sentence names one after the other."""
    return {
        (id(one.person), id(other.person))
        for one, other in pairwise(mentions)
        if not _ENDS_RE.search(text, one.end, other.start)
    }


def _introduction(text: str, start: int) -> re.Match[str] | None:
    """Return "His name is" or «Её зовут» right before a name."""
    if text[start - 2 : start] not in _INTRODUCING:
        return None
    return _INTRODUCED_RE.search(text, max(0, start - 14), start)
