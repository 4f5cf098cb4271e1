"""What stands under a heading that names another country is its trade, not ours."""

from __future__ import annotations

from ..sentences.coded import THIRD
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
    if is_labelled(reading, sentence):
        topic.label_paragraph = sentence.paragraph
    if topic.under_third:
        topic.is_third, topic.third_paragraph = True, sentence.paragraph


def is_labelled(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a paragraph opens with another country as its label: "KAZAKHSTAN. Trade with Russia …"."""
    first = sentence.spots[0] if sentence.spots else None
    if first is None or first.letter != THIRD or first.start != sentence.start:
        return False
    if sentence.start != reading.document.paragraphs[sentence.paragraph].start:
        return False
    return first.end == sentence.end - 1 or reading.plain.startswith((":", "."), first.end)


def is_heading_line(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is a short line of its own that tells no number: "The European Union"."""
    if sentence.amounts or sentence.changes or sentence.is_title:
        return False
    line = reading.document.paragraphs[sentence.paragraph]
    if sentence.end - sentence.start > _HEADING or line.end - line.start > _HEADING:
        return False
    return reading.plain[sentence.end - 1] not in '.!?…»"'
