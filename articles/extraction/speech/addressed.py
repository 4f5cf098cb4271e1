"""Whom a quotation speaks to by name: “Welcome, Oleg,” is not said by Oleg."""

from __future__ import annotations

import re

from ..records import Span
from .person import Person
from .scene import Scene, Subject
from .voices import Voice

_REACH = 160  # characters of a quotation that a greeting may take
# "…, Oleg (Petrovich)." and "Dear Oleg,"; «Спасибо, Олег Петрович, за приём»
_LEAD = r"(?:^|[,!(] ?|\b(?:dear|welcome|hello|you|уважаем\w{2}|дорог\w{2}) )"
_BEHIND = r"(?: \(?\w+(?:ich|vna|вич|вна)\)?)?[,!.]"


def without_addressed(scene: Scene, voice: Voice | None, inner: Span) -> Voice | None:
    """Return a voice turned to the other one of two where the quotation greets its speaker by name."""
    person = voice.subject.person if voice else None
    if voice is None or person is None or voice.subject.kind == "name":
        return voice
    if not _is_addressed(scene.text, inner, person):
        return voice
    if not _is_named_outside(scene, person, inner):
        return None  # «Спасибо, Олег Петрович», said by whoever has no name in the text
    other = _other_of_two(scene, person, inner.start)
    if other is None or other.first.split(" ")[0] == person.first.split(" ")[0]:
        return voice  # nor where the other bears the same name
    subject = Subject(voice.subject.span, other, None, voice.subject.kind)
    return Voice(subject, voice.cue, voice.rule)


def _is_addressed(text: str, inner: Span, person: Person) -> bool:
    """Say whether the opening of a quotation speaks to somebody by the first name of a person."""
    first = person.first.split(" ")[0]
    end = min(inner.end, inner.start + _REACH)
    if len(first) < 3 or text.find(first, inner.start, end) < 0:
        return False
    pattern = f"{_LEAD}{re.escape(first)}{_BEHIND}"
    return re.search(pattern, text[inner.start : end], re.IGNORECASE) is not None


def _is_named_outside(scene: Scene, person: Person, inner: Span) -> bool:
    """Say whether somebody is named anywhere but in the quotation that greets him."""
    named = scene.cast.between(0, len(scene.text))
    return any(m.person is person and not inner.start <= m.start < inner.end for m in named)


def _other_of_two(scene: Scene, person: Person, position: int) -> Person | None:
    """Return the other one of two people named in the paragraph of a quotation and the one before."""
    document = scene.document
    number = document.paragraph_at(position)
    for back in (0, 1, 2):
        start = document.paragraphs[max(0, number - back)].start
        named = [m.person for m in scene.cast.between(start, position) if m.person.known]
        named = [p for p in dict.fromkeys(named) if p is not person]
        if named:
            return named[0] if len(named) == 1 else None
    return None
