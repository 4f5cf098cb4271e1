"""A text's own pair taken up again behind a region that no trade was told of: "The sides plan to bring …"."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule
from .topic import Topic

_PAIR = rule(
    r"\b(?:mutual|bilateral|two-way|reciprocal) (?:trade|turnover|supplies|deliveries)\b"
    r"|\btrade between the (?:two|sides|parties|regions)\b"
    r"|\b(?:the|both) (?:sides|parties|two (?:regions|oblasts|sides))\b[^.;]{0,60}\b(?:trade|turnover)\b"
    r"|(?<!\w)(?:взаимн|двусторонн)\w+ (?:товарооборот|торговл|оборот|поставк)\w*"
    r"|(?<!\w)(?:стороны|обе области|оба региона|регионы)(?!\w)[^.;]{0,60}(?<!\w)(?:товарооборот|торговл)\w*"
)


def returns_to_pair(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether a new paragraph without a name goes back to the region whose trade the text told of.

    Between the two a plant supplied trucks to another region, and no trade with that one was told.
    """
    if sentence.spots or topic.partner == topic.main or not topic.main.startswith("RU-"):
        return False
    told = {partner for partner, _ in topic.turnovers}
    if topic.main not in told or topic.partner in told:
        return False
    before = reading.document.paragraphs[max(topic.told_paragraph, 0)]
    if reading.document.sentences[topic.last_fact].start >= before.start:
        return False
    return _PAIR.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None
