"""The voice of a quotation, and the place where a rule looks for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from .marks import Stretch
from .people import Mention
from .records import Span
from .scene import Scene, Subject

ENDS_RE = re.compile(
    r"(?<![A-ZА-Я])(?<!Mr)(?<!Mrs)(?<!Ms)(?<!Dr)(?<!St)(?<!Gov)(?<!Sen)(?<!Rep)(?<!Gen)(?<!Prof)[.!?](?=\s|$)"
)
NEAR = 90
LONG = 260


class Voice(NamedTuple):
    """The speaker of one quotation, the reporting verb, and the rule that found them."""

    subject: Subject
    cue: Span | None
    rule: str


class Place(NamedTuple):
    """A quotation among the others of its text: its own stretch and its neighbours' voices."""

    scene: Scene
    number: int
    stretches: Sequence[Stretch]
    voices: Sequence[Voice | None]

    @property
    def outer(self) -> Span:
        """The quotation with its marks."""
        return self.stretches[self.number].outer

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.scene.text

    def before(self) -> int:
        """Return where the narration before the quotation starts: its sentence, or the quotation before."""
        document = self.scene.document
        start = document.sentences[document.sentence_at(self.outer.start)].start
        if self.number and self.stretches[self.number - 1].outer.end > start:
            start = self.stretches[self.number - 1].outer.end
        return start

    def after(self) -> int:
        """Return where the narration after the quotation ends: its paragraph, or the next quotation."""
        document = self.scene.document
        end = document.paragraphs[document.paragraph_at(self.outer.end - 1)].end
        if self.number + 1 < len(self.stretches):
            end = min(end, self.stretches[self.number + 1].outer.start)
        return max(end, self.outer.end)


def named_subject(mention: Mention) -> Subject:
    person = mention.person
    return Subject(Span(mention.start, mention.end), person, person.office, "name")
