"""Goods listed behind those told to have gone: "from Minsk came cheese for $4m and tyres for $2m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# What money was lent, spent or raised for is nothing that went.
_OTHER_DEED_RE = compiled(
    r"\b(?:loans?|credits?|invest\w+|budget|subsid\w+|built|build\w*|produced|produc(?:es?|ing)|grants?|contracts?)\b"
    r"|(?<!\w)(?:кредит|заем|займ|инвестиц|бюджет|субсиди|постро|строит|произве[лд]|выпустил|контракт|вложи)\w*"
)


def way_told_before(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Flow | None:
    """Return the way of the goods before in the same sentence, which a sum of other goods goes on with."""
    if fact.amount is None or topic.told_way_at != sentence.start:
        return None
    if any(fact.left <= spot.start < fact.first for spot in sentence.spots):
        return None
    if any(topic.told_way_from <= cue.start < fact.right for cue in sentence.flows):
        return None
    if not any(fact.left <= goods.start < fact.right for goods in sentence.products):
        return None
    if _OTHER_DEED_RE.search(reading.plain, fact.left, fact.right):
        return None
    return topic.told_way
