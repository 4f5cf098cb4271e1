"""Whom an office or a pronoun means: "the head of state", "the diplomat", "he"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from .office_case import is_nominative
from .office_fit import fit, fit_deputy, heads_country, names_country
from .person import Person
from .tongue import RU, office_stem
from .wanted_office import Wanted, read_wanted

if TYPE_CHECKING:
    from .scene import Scene

# " thanked X", and not " of the region X", " is X".
_DEED_RE = re.compile(
    r" (?!(?:of|for|in|on|at|to|and|is|was|are|were|has been|remains|became|и)\b)"
    r"[a-zа-яё][^,.;:()“”\"«»—–\n]*"
)
_JOINED_RE = re.compile(r" (?:and|и) ")
_OWNERS = {"he": "his ", "she": "her "}
_LONE = 20
_REACH = 200  # mentions to look through for the bearer of an office
_BACK = 9  # sentences that a pronoun may look back


def named_in_paragraph(scene: Scene, position: int) -> list[Person]:
    """Return whom the paragraph names before `position`, each once."""
    document = scene.document
    start = document.paragraphs[document.paragraph_at(position)].start
    mentions = scene.cast.between(start, position)
    return list(dict.fromkeys(m.person for m in mentions if m.person.known))


def resolve_office(scene: Scene, phrase: str, position: int, gender: str = "") -> Person | None:
    """Return the person whom an office means: the best match, the last named of equal ones.

    Where the verb tells a gender, nobody of the other one is meant.
    """
    wanted = read_wanted(phrase, scene.tongue is RU)
    if not wanted.heads:
        return None
    others = _acted_on(scene, position, phrase)
    offices = [
        (id(person), held)
        for person in _near(scene, position)
        if person not in others
        for held in _told_offices(person, wanted)
        if (not gender or _agrees(person, gender)) and not held.isdisjoint(wanted.suited)
    ]
    best = _best(offices, wanted, fit) or _best(offices, wanted, fit_deputy) if offices else set()
    if best and not (untitled := _speaks_of(scene, best, position)):
        return _last_named(scene, best, position)
    if best:
        return untitled
    if not wanted.kinds or heads_country(wanted):
        return None
    person = _paraphrased(scene, position)
    return None if person in others or person is _turn_of(scene, position) else person


def _turn_of(scene: Scene, position: int) -> Person | None:
    """Return whose turn a paragraph of a talk is, who calls others by an office: "X: The mayor said"."""
    paragraph = scene.document.paragraphs[scene.document.paragraph_at(position)]
    first = scene.cast.between(paragraph.start, position)[:1]
    is_label = first and first[0].begin == paragraph.start and scene.text[first[0].end] == ":"
    return first[0].person if is_label else None


def _speaks_of(scene: Scene, keys: set[int], position: int) -> Person | None:
    """Return who last spoke, without an office, if all who hold the office are only named by them.

    «Петров написал: «Встретились с главой области Ивановым»… – добавил глава региона»: Петров.
    """
    here = scene.document.sentence_at(position)
    heard = range(here - 1, max(-1, here - _BACK), -1)
    spoke = next((scene.voices[number] for number in heard if number in scene.voices), None)
    if spoke is None or spoke.offices or not spoke.known:
        return None
    named = [m for m in scene.cast.between(0, position) if id(m.person) in keys]
    return spoke if named and all(scene.is_quoted(m.start) for m in named) else None


def _acted_on(scene: Scene, position: int, phrase: str) -> list[Person]:
    """Return to whom an office does something where it stands, who are others: "the mayor thanked X"."""
    end = position + len(phrase)
    clause = _DEED_RE.match(scene.text, end) if scene.text.startswith(phrase, position) else None
    met = scene.cast.between(end, clause.end()) if clause else []
    return [m.person for m in met if scene.tongue is not RU or not scene.is_free(m)]


def _told_offices(person: Person, wanted: Wanted) -> list[frozenset[str]]:
    """Return the offices that tell whether somebody is meant: of a land, the ones that name one if any do."""
    if not wanted.lands:
        return person.offices
    full = [held for held in person.offices if len(held) > 1]
    return [held for held in full if names_country(held)] or full or person.offices


def _best(
    offices: list[tuple[int, frozenset[str]]],
    wanted: Wanted,
    score: Callable[[Wanted, frozenset[str]], int],
) -> set[int]:
    """Return the keys of the people whose office fits best; nobody where none fits."""
    top, keys = 0, set()
    for key, held in offices:
        value = score(wanted, held)
        if value > top:
            top, keys = value, {key}
        elif value == top and top:
            keys.add(key)
    return keys


def _paraphrased(scene: Scene, position: int) -> Person | None:
    """Return whom an office means that nobody is said to hold: whoever the sentence before is about."""
    number = scene.document.sentence_at(position)
    least = scene.document.sentences[max(0, number - 2)].start
    named = [m for m in scene.names(least, position) if m.person.known]
    if len(named) > 1 and _JOINED_RE.fullmatch(scene.text, named[-2].end, named[-1].start):
        return None  # "X and Y also met. The governor said …": either may be meant
    if named and not named[-1].person.offices:
        return named[-1].person
    near = [m.person for m in scene.cast.between(least, position) if m.person.known]
    if near and not near[-1].offices:
        return near[-1]  # "X's house was gone"
    without = [
        person for person in scene.cast.persons[:_REACH] if person.known and not person.offices
    ]
    return without[0] if len(without) == 1 else None


def _near(scene: Scene, position: int) -> Iterable[Person]:
    """Return the people who are named around `position`, each once: in most texts, everybody."""
    if len(scene.cast.mentions) <= _REACH and len(scene.cast.persons) <= _REACH:
        return scene.cast.persons
    before = bisect_right(scene.cast.starts, position)
    window = scene.cast.mentions[max(0, before - _REACH) : before + _REACH]
    lone = scene.cast.persons[-_LONE:]  # a surname that only an attribution gives
    return dict.fromkeys([mention.person for mention in window] + lone)


def _last_named(scene: Scene, keys: set[int], position: int) -> Person | None:
    """Return whoever of the people is named last before `position`, else first after it."""
    mentions = scene.cast.mentions
    before = bisect_right(scene.cast.starts, position)
    spoke, since = _last_speaker(scene, keys, position)
    last = None
    # Whoever acts comes before whoever is only spoken of: "alluding to US President X".
    for mention in reversed(mentions[max(0, before - _REACH) : before]):
        if id(mention.person) not in keys:
            continue
        if spoke is not None and mention.start < since:
            return spoke
        if scene.is_free(mention) and not scene.is_quoted(mention.start):
            return mention.person
        last = last or mention.person
    if last is not None:
        return last
    later = mentions[before : before + _REACH]
    nameless = [person for person in scene.cast.persons[-_LONE:] if id(person) in keys]
    return next((m.person for m in later if id(m.person) in keys), None) or nameless[-1]


def _last_speaker(scene: Scene, keys: set[int], position: int) -> tuple[Person | None, int]:
    """Return which of the people last spoke before `position`, and where that sentence starts."""
    number = scene.document.sentence_at(position) - 1
    for sentence in range(number, max(-1, number - _BACK), -1):
        person = scene.voices.get(sentence)
        if person is not None and id(person) in keys:
            return person, scene.document.sentences[sentence].start
    return None, 0


def resolve_pronoun(scene: Scene, word: str, position: int, aside: bool = False) -> Person | None:
    """Return whom "he", "she" or "она" means: the subject so far in the sentence, or of those before.

    An aside (", she said,") is of somebody from before its sentence.
    """
    gender = scene.tongue.pronouns.get(word.lower(), "")
    if not gender:
        return None
    sentences = scene.document.sentences
    here = scene.document.sentence_at(position)
    for mention in scene.names(sentences[here].start, position) if not aside else ():
        if mention.person.known and _agrees(mention.person, gender):
            return mention.person
    office = scene.office_in(sentences[here].start, position) if not aside else None
    if office is not None and not _is_governed(office.span.of(scene.text)):
        return office.person
    first = scene.document.sentence_at(scene.document.title.end) + 1 if scene.document.title else 0
    for number in range(here - aside, max(first, here - _BACK) - 1, -1):
        person = scene.voices.get(number)
        if person is None and number in scene.voices:
            return None
        if person is None and number < here:
            subject = scene.subject_of(number)
            if subject is not None and subject.person is None and subject.kind != "pronoun":
                if _is_own(scene, subject.span.start, word):
                    continue  # "His sister was in hospital. “…,” he said."
                return None  # somebody or something without a name
            person = subject.person if subject else None
        if person is not None and _agrees(person, gender):
            return person
    return _only_one(scene, position, gender)


def _is_governed(wording: str) -> bool:
    """Say whether a Russian office is no subject: «поставленная президентом задача решена, сказал он»."""
    held = [
        word for word in wording.split() if "а" <= word[:1].lower() <= "ё" and office_stem(word)
    ]
    return bool(held) and not is_nominative(held[0])


def _is_own(scene: Scene, start: int, word: str) -> bool:
    """Say whether a noun phrase is of whom a pronoun means: "his sister" before "he"."""
    owner = _OWNERS.get(word.lower())
    return owner is not None and scene.text[start : start + 4].lower() == owner


def _only_one(scene: Scene, position: int, gender: str) -> Person | None:
    """Return the one person of a gender who is named before `position` in the paragraph, or at all."""
    near = [p for p in named_in_paragraph(scene, position) if _agrees(p, gender)]
    if len(near) == 1:
        return near[0]
    before = bisect_right(scene.cast.starts, position)
    people = {
        id(mention.person): mention.person
        for mention in scene.cast.mentions[max(0, before - _REACH) : before]
        if mention.person.known and _agrees(mention.person, gender)
    }
    if people or scene.tongue is RU:
        return next(iter(people.values())) if len(people) == 1 else None
    return _unheard(scene, position, gender)


def _unheard(scene: Scene, position: int, gender: str) -> Person | None:
    """Return the one bearer of a full name that may be a person's, where nobody else can be meant."""
    document = scene.document
    number = document.paragraph_at(position)
    start = max(document.paragraphs[max(0, number - 1)].start, scene.cast.title_end)
    named = {
        id(m.person): m.person
        for m in scene.cast.between(start, position)
        if " " in scene.text[m.start : m.end]
        and not scene.is_quoted(m.start)
        and scene.text[max(0, m.start - 4) : m.start].lower() != "the "
    }
    found = [person for person in named.values() if _agrees(person, gender)]
    return found[0] if len(found) == 1 else None


def _agrees(person: Person, gender: str) -> bool:
    return not person.gender or person.gender == gender
