"""The voice of a quotation, and the place where a rule looks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .marks import Stretch
from .people import Mention
from .records import Span
from .scene import Scene, Subject

# The look-behinds stand after the mark, so that the search can skip to the next one.
ENDS_RE = re.compile(
    r"[.!?](?=\s|$)(?<![A-ZА-Я].)(?<!(?:Mr|Ms|Dr|St|Lt).)"
    r"(?<!(?:Mrs|Gov|Sen|Rep|Gen|Col|Maj|Sgt|Rev|Hon|Adm|Cpl|Det).)(?<!(?:Prof|Capt).)"
)
NEAR = 90
LONG = 260


class Voice(NamedTuple):
    """The speaker of one quotation, the reporting verb, and the rule that found them."""

    subject: Subject
    cue: Span | None
    rule: str


class Place:
    """A quotation among the others of its text: its own stretch and its neighbours' voices."""

    __slots__ = ("_after", "_before", "number", "outer", "scene", "stretches", "text", "voices")

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
        self._before = self._after = -1

    def before(self) -> int:
        """Return where the narration before the quotation starts: its sentence, or the quotation before."""
        if self._before < 0:
            document = self.scene.document
            start = document.sentences[document.sentence_at(self.outer.start)].start
            if self.number:
                start = max(start, self.stretches[self.number - 1].outer.end)
            self._before = start
        return self._before

    def after(self) -> int:
        """Return where the narration after the quotation ends: its paragraph, or the next quotation."""
        if self._after < 0:
            document = self.scene.document
            end = document.paragraphs[document.paragraph_at(self.outer.end - 1)].end
            if self.number + 1 < len(self.stretches):
                end = min(end, self.stretches[self.number + 1].outer.start)
            self._after = max(end, self.outer.end)
        return self._after


def named_subject(mention: Mention) -> Subject:
    person = mention.person
    return Subject(Span(mention.start, mention.end), person, person.office, "name")
