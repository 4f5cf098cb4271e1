"""What stands under a heading that names another country is its trade, not ours."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from .topic import Topic

_HEADING = 48  # characters of a heading at most


def mind_heading(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Keep to the country that a heading names, until a sentence names one of ours or a new heading comes."""
    named = sentence.letters
    is_heading = is_heading_line(reading, sentence)
    if is_heading:
        topic.under_third = named == {"T"}
    elif not named.isdisjoint("BMRP"):
        topic.under_third = False
    if topic.under_third:
        topic.is_third, topic.third_paragraph = True, sentence.paragraph


def is_heading_line(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is a short line of its own that tells no number: "The European Union"."""
    if sentence.amounts or sentence.changes or sentence.is_title:
        return False
    line = reading.document.paragraphs[sentence.paragraph]
    if sentence.end - sentence.start > _HEADING or line.end - line.start > _HEADING:
        return False
    return reading.plain[sentence.end - 1] not in '.!?…»"'
