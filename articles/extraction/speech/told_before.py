"""A quotation that goes on a sentence without a verb of speech: of whom it, or the one before, tells."""

from __future__ import annotations

import re

from ..records import Span
from .referents import resolve_pronoun
from .said_before import voice_in
from .scene import Subject
from .voices import NEAR, Place, Voice

_REST = 60  # characters of an attribution that ends a paragraph
# Several people act: «в пресс-службе тему описали так: «…»», "at the ministry they call it “…”".
_SEVERAL_RE = re.compile(
    r"\w{3,}л(?:и|ись)\b|\b(?:they|they’ve|пресс-служб\w+|press service)\b", re.IGNORECASE
)
_PRONOUN_RE = re.compile(r"\b(?:he|she|он|она)\b", re.IGNORECASE)


def he_before(place: Place) -> Voice | None:
    """Now he intends “to …”, Asked of prices he was brief: this year “…”: whom the pronoun means."""
    start, end = place.before, place.outer.start
    if _PRONOUN_RE.search(place.text, start, end) is None:
        return None
    *_, found = _PRONOUN_RE.finditer(place.text, start, end)
    person = resolve_pronoun(place.scene, found.group(), found.start())
    if person is None:
        return None
    return Voice(Subject(Span(*found.span()), person, None, "pronoun"), None, "he_before")


def told_before(place: Place) -> Voice | None:
    """X did not argue. By spring “the road will be open”: whom the sentence before tells of."""
    if not _only_leads(place):
        return None
    document = place.scene.document
    number = document.sentence_at(place.outer.start)
    if not number:
        return None
    above = document.sentences[number - 1]
    paragraph = document.paragraphs[document.paragraph_at(place.outer.start)]
    last = place.stretches[place.number - 1].outer.end if place.number else 0
    if above.start < paragraph.start:
        return _above_paragraph(place, paragraph.start)
    if last > above.start:
        return None
    has_verb = bool(place.scene.cues.between(*above))
    told = voice_in(place, *above, "told_before", whole=has_verb)
    if told is not None and told.subject.person is not None:
        return told
    subject = place.scene.subject_of(number - 1)
    return Voice(subject, None, "told_before") if subject and subject.person else None


def _above_paragraph(place: Place, opens: int) -> Voice | None:
    """Return the voice with whose words the paragraph above ends: "“…,” he says. | Now it is “…”"."""
    document = place.scene.document
    last = place.voices[place.number - 1] if place.number else None
    if last is None or last.subject.person is None:
        return None
    ends = place.stretches[place.number - 1].outer.end
    above = document.paragraphs[document.paragraph_at(opens) - 1]
    is_near = above.start <= ends and above.end - ends < _REST
    return Voice(last.subject, None, "told_before") if is_near else None


def _only_leads(place: Place) -> bool:
    """Say whether the few words before a quotation name nobody, and the quotation goes on with them."""
    start, end = place.before, place.outer.start
    lead = place.text[start:end].strip()
    inner = place.stretches[place.number].inner
    if not lead or len(lead) > NEAR or not place.text[inner.start].islower():
        return False
    if _SEVERAL_RE.search(lead):
        return False
    is_named = place.scene.cast.between(start, end) or place.scene.office_in(start, end)
    return not is_named and not place.scene.cues.between(start, end)
