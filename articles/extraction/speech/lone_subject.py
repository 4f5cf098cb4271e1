"""A capitalised subject that nothing else names: a surname alone, or a body."""

from __future__ import annotations

import re

from ..records import Span
from .clause_words import is_crowd
from .scene import Scene, Subject


def lone_subject(scene: Scene, capital: re.Match[str]) -> Subject | None:
    """Return a capitalised subject that nothing else names: a surname alone, or a body."""
    start, words = capital.start(), capital.group().split()
    skipped, titles = scene.tongue.skipped, scene.tongue.titles
    while words and ((low := words[0].lower().rstrip(".")) in skipped or low in titles):
        start += len(words.pop(0)) + 1
    if not words:
        return None
    if len(words) == 1 and is_crowd(words[0]):
        return Subject(Span(start, start + len(words[0])), None, None, "other")
    known = scene.cast.known_as(words[-1]) if len(words) == 1 else None
    if capital.group().split()[0].lower() in ("a", "an", "the"):
        return Subject(Span(start, capital.end()), None, None, "other")  # "A Mari proverb says"
    if known is not None:
        return Subject(Span(start, start + len(words[0])), known, known.office, "name")
    phrase = scene.text[start : capital.end()].rstrip(".’'")
    phrase = phrase.removesuffix("'s").removesuffix("’s")
    span = Span(start, start + len(phrase))
    lowered = {word.lower().strip(".") for word in words}
    if lowered & scene.tongue.agencies:
        return None
    if (
        start in scene.cast.places
        or lowered & scene.tongue.body
        or phrase.isupper()
        or len(words) > 1
        or span.end < capital.end()
    ):
        return Subject(span, None, None, "other")
    return Subject(span, scene.cast.meet_at(scene.text, span.start, span.end), None, "name")
