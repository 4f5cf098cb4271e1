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

_LARGE_PART = 4  # a sum of a quarter of what was told of the country is no region's


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


def stays_with_whole(topic: Topic, sentence: Sentence) -> bool:
    """Say whether a new paragraph without a name goes on about trade with all of Russia.

    Its sum is then of the size of those told of Russia, which no region's is: "exports to Russia
    grew to $2.6 billion. ¶ The surplus widened to $2.3 billion".
    """
    if sentence.spots or not sentence.amounts:
        return False
    amount = sentence.amounts[0]
    told = topic.largest.get(("RU", amount.currency or topic.currency))
    return told is not None and told <= amount.value * _LARGE_PART and amount.value <= told
