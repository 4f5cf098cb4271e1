"""What goods earned a country on all markets: "Foreign trade came to $9m. Potash brought Belarus $1m".

Or what a whole branch of its industry sold: "The dairy industry exported for $9m".
"""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

# "Machinery earned it $5m there": on the market just told of.
_THERE_RE = compiled(
    r"\b(?:there|(?:that|this) (?:country|market|direction)|neighbou?r\w*|partners?|mutual|bilateral)\b"
    r"|(?<!\w)(?:там|туда|на этом рынке|сосед\w+|партн[её]р\w*|взаимн\w+|двусторонн\w+)(?!\w)"
)
_BRANCH = rule(
    r"\b(?:the|this|our|its|whose) (?:[a-z-]+ ){0,3}(?:industry|sector|complex|branch|concern)"
    r"(?: (?!and\b|of\b)[\w«»\"“”-]+| of B+)?(?: (?:has|had|have|also|already|alone))*"
    r" (?:exported|sold abroad|earned abroad)\b"
    r"|(?<!\w)(?:отрасль|промышленность|сектор|комплекс|концерн)(?: [«\"“]?[^\W\d]+[»\"”]?)?"
    r"(?: (?:B+|также|уже|за год))*"
    r" (?:экспортировал|вывез|продал\w? за рубеж|поставил\w? за рубеж)[аои]?(?!\w)"
)


def is_earned_of_all(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether goods earned Belarus a sum behind trade with all, no figure of a partner between.

    A sentence on what is traded with Russia may stand between, as long as it tells no sum of it.
    """
    if topic.main != "RU" or not sentence.letters.isdisjoint("RP"):
        return False
    if _is_of_branch(reading, sentence, fact):
        return True
    sentences, last = reading.document.sentences, topic.last_fact
    if topic.world_end < 0 or (last >= 0 and sentences[last].start > topic.world_end):
        return False
    earned = rule(vocabulary_of(reading.language).earned)
    by_whom = earned.search(fact.told, reading.coded, fact.left, fact.start)
    if by_whom is None or by_whom["place"] not in "BM":
        return False
    return not _THERE_RE.search(reading.plain, fact.left, fact.right)


def _is_of_branch(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a branch of industry or a concern exported for a sum, no buyer of it being named."""
    if fact.amount is None:
        return False
    if _BRANCH.search(fact.told, reading.coded, sentence.head, fact.first) is None:
        return False
    return not _THERE_RE.search(reading.plain, sentence.start, sentence.end)
