"""Sentences that name no flow, but are of trade all the same: both sides, or a goal, are named."""

from __future__ import annotations

from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.telling import rule

# "The scope of economic activity between the two grows": a sum that "it" comes to is of trade.
_ACTIVITY = rule(
    r"\b(?:volume|scope|scale|amount|level|value|indicators?) of (?:the |our |their )?"
    r"(?:(?:mutual|bilateral|international|joint|trade|inter-?regional|and) ){0,3}economic"
    r" (?:activit(?:y|ies)|cooperation|ties|relations|exchange|interaction|links)\b"
    r"|(?<!\w)(?:объ[её]м|масштаб|размер|уровень|показател)\w* (?:(?:взаимн|двусторонн|международн"
    r"|межрегиональн|совместн|торгово)\w+[ -]){0,3}экономическ\w+"
    r" (?:деятельност|сотрудничеств|связ|отношени|обмен|взаимодействи)\w+"
)


def looks_like_trade(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sum without a flow word is trade all the same: both sides, or a goal, named."""
    if "not" in sentence.tags:
        return False
    letters = {spot.letter for spot in (*sentence.spots, *sentence.offices)}
    both = bool(letters & set("BM")) and bool(letters & set("RP"))
    with_region = rule(vocabulary_of(reading.language).with_region)
    both = both or _is_of_activity(reading, sentence)
    both = both or bool(
        with_region.search(sentence.told, reading.coded, sentence.start, sentence.end)
    )
    goal = not sentence.tags.isdisjoint(("target", "forecast"))
    return both or "both" in sentence.tags or (goal and topic.last_fact >= 0)


def _is_of_activity(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the sentence, or the one before, tells how much the two have to do with each other."""
    number = max(reading.document.sentence_at(sentence.start) - 1, 0)
    start = reading.document.sentences[number].start
    told = _ACTIVITY.pattern.search(reading.plain, start, sentence.end)
    if told is None:
        return False
    letters = {spot.letter for spot in reading.spots if start <= spot.start < sentence.end}
    return bool(letters & set("RP"))
