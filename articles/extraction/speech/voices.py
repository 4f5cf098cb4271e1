"""The voice of a quotation, and the place where a rule looks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..records import Span
from ..vocabulary.honours import of_length
from .marks import Stretch
from .people import Mention
from .scene import Scene, Subject

# The look-behinds stand after the mark, so that the search can skip to the next one.
ENDS_RE = re.compile(
    rf"[.!?](?=\s|$)(?<![A-ZА-Я].)(?<!(?:{of_length(2)}).)(?<!(?:{of_length(3)}).)"
    rf"(?<!(?:{of_length(4)}).)(?<!(?:{of_length(5)}).)"
    r"(?<!(?:Jr|Sr).(?= [a-z]))"  # "Ivan Kent Jr. said"
    # «и. о. министра», «зам. директора», «г. Минска»
    r"(?<!\bи.)(?<!\bо.)(?<!\bг.(?= [А-ЯЁ]))(?<!\bим.)(?<!\b(?:зам|пом|нач).)"
)
NEAR = 90
LONG = 260


class Voice(NamedTuple):
    """The speaker of one quotation, the reporting verb, and the rule that found them."""

    subject: Subject
    cue: Span | None
    rule: str


class Place:
    """A quotation among the others of its text: its own stretch and its neighbours' voices.

    The narration before it starts at `before`: its sentence, or the quotation before. The narration
    after it ends at `after`: its paragraph, or the next quotation.
    """

    __slots__ = ("after", "before", "number", "outer", "scene", "stretches", "text", "voices")

    def __init__(
        self,
        scene: Scene,
        number: int,
        stretches: Sequence[Stretch],
        voices: Sequence[Voice | None],
    ) -> None:
        self.scene, self.number, self.stretches, self.voices = scene, number, stretches, voices
        self.outer: Span = stretches[number].outer
        self.text: str = scene.text
        document, outer = scene.document, self.outer
        self.before = document.sentences[document.sentence_at(outer.start)].start
        if number:
            self.before = max(self.before, stretches[number - 1].outer.end)
        self.after = document.paragraphs[document.paragraph_at(outer.end - 1)].end
        if number + 1 < len(stretches):
            self.after = min(self.after, stretches[number + 1].outer.start)
        self.after = max(self.after, outer.end)


def named_subject(mention: Mention) -> Subject:
    """Return somebody named as the subject of a verb, with the office held."""
    person = mention.person
    return Subject(Span(mention.start, mention.end), person, person.office, "name")
