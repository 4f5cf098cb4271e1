"""Who answers: not whoever has just spoken, where an office could mean either of two."""

from __future__ import annotations

from bisect import bisect_right

from ..records import Span
from .person import Person
from .scene import Subject
from .tongue import RU
from .voices import Place
from .wanted_office import read_wanted

_REPLIES = (
    "answer", "repl", "respond", "retort", "rejoin", "parried", "countered", "agreed", "objected",
    "ответ", "парировал", "возразил", "отозвался", "согласился",
)  # fmt: skip
_REACH = 200  # mentions to look through


def replying(place: Place, subject: Subject, cue: Span) -> Subject:
    """Return the subject of a verb of answering, an office turned from the last speaker to the other.

    "“…,” X said. “…,” the head of state answered": it is Y, where X and Y alone are named.
    """
    if subject.kind != "office" or subject.person is None or not place.number:
        return subject
    if not place.text[cue.start : cue.end].lower().startswith(_REPLIES):
        return subject
    before = place.voices[place.number - 1]
    if before is None or before.subject.person is not subject.person:
        return subject
    other = _other(place, subject.person)
    if other is None or _holds(place, subject, subject.person) > _holds(place, subject, other):
        return subject
    return subject._replace(person=other)


def _other(place: Place, speaker: Person) -> Person | None:
    """Return the one person besides the speaker who has been named so far."""
    cast = place.scene.cast
    named = cast.mentions[: min(_REACH, bisect_right(cast.starts, place.outer.start))]
    others = {id(m.person): m.person for m in named if m.person.known and m.person is not speaker}
    return next(iter(others.values())) if len(others) == 1 else None


def _holds(place: Place, subject: Subject, person: Person) -> bool:
    """Say whether a person is told to hold the office that a subject is."""
    wanted = read_wanted(subject.span.of(place.text), place.scene.tongue is RU)
    return any(not held.isdisjoint(wanted.suited) for held in person.offices)
