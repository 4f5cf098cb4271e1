"""Whom a description means that is nobody's office: "the Ohio Republican", "the 61-year-old"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..vocabulary.descriptions import ANYBODYS, LAY, PARTIES
from .person import Person

if TYPE_CHECKING:
    from .scene import Scene

_AGE_RE = re.compile(r"the (?:[\w-]+ )?(?:\d+|[a-z]+)-year-old\b", re.IGNORECASE)
_LAST_RE = re.compile(r"([\w-]+)(?:[”\"’,]| (?:of|from|in|for|who|and)\b.*)?\s*\Z", re.DOTALL)
_OF_TWO_RE = re.compile(r"the (former|latter|first|second)\s*\Z", re.IGNORECASE)
_BACK = 3  # sentences


def described(scene: Scene, phrase: str, position: int) -> Person | None:
    """Return whom a definite description means where it stands: the one that was just told of."""
    if phrase[:4].lower() != "the " or "'s " in phrase or "’s " in phrase:
        return None  # "the victim's mother" is another one
    if of_two := _OF_TWO_RE.match(phrase):
        return _of_two(scene, of_two.group(1).lower() in ("former", "first"), position)
    last = _LAST_RE.search(phrase.split(", ")[0])
    word = last.group(1).lower() if last else ""
    if word in LAY:
        person = _last_told(scene, position)
        return person if person is not None and not person.offices else None
    if _AGE_RE.match(phrase) or word in PARTIES or word in ANYBODYS:
        return _last_told(scene, position)
    return None


def _last_told(scene: Scene, position: int) -> Person | None:
    """Return whom the narration before a position is about: who spoke or acted last, nobody from afar."""
    document = scene.document
    here = document.sentence_at(position)
    least = document.sentence_at(document.title.end) + 1 if document.title else 0
    for number in range(here, max(least, here - _BACK) - 1, -1):
        if number in scene.voices and document.sentences[number].start < position:
            return scene.voices[number]
        subject = scene.subject_of(number) if number < here else None
        if subject is not None:
            return subject.person
        start, end = document.sentences[number]
        named = [
            m.person
            for m in scene.cast.between(start, min(end, position))
            if m.person.known and not scene.is_quoted(m.start)
        ]
        if named:
            return named[0] if len(set(map(id, named))) == 1 else None
    return None


def _of_two(scene: Scene, is_first: bool, position: int) -> Person | None:
    """Return whom "the former" or "the latter" means: of two whom the last sentence with names tells of."""
    here = scene.document.sentence_at(position)
    for number in range(here - 1, max(-1, here - 1 - _BACK), -1):
        named = scene.cast.between(*scene.document.sentences[number])
        told = [m.person for m in named if m.person.known and not scene.is_quoted(m.start)]
        people = list(dict.fromkeys(told))
        if people:
            return people[0 if is_first else 1] if len(people) == 2 else None
    return None
