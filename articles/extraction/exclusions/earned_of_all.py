"""What goods earned a country on all markets: "Foreign trade came to $9m. Potash brought Belarus $1m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import rule

# "Machinery earned it $5m there": on the market just told of.
_THERE_RE = compiled(r"\b(?:there|that (?:country|market))\b|(?<!\w)(?:там|на этом рынке)(?!\w)")


def is_earned_of_all(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether goods earned Belarus a sum behind trade with all, no figure of a partner between.

    A sentence on what is traded with Russia may stand between, as long as it tells no sum of it.
    """
    if topic.main != "RU" or not sentence.letters.isdisjoint("RP"):
        return False
    sentences, last = reading.document.sentences, topic.last_fact
    if topic.world_end < 0 or (last >= 0 and sentences[last].start > topic.world_end):
        return False
    earned = rule(vocabulary_of(reading.language).earned)
    by_whom = earned.search(fact.told, reading.coded, fact.left, fact.start)
    if by_whom is None or by_whom["place"] not in "BM":
        return False
    return not _THERE_RE.search(reading.plain, fact.left, fact.right)
