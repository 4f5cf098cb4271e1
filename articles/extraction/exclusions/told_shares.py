"""A share of all trade told next as a sum: "Russia's share is 73%. In money terms this is $5m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.coded import RUSSIA
from ..sentences.reading import Reading, Sentence
from ..vocabulary.shares import MOST_WENT
from ..wording.lexicon import compiled

_AS_SUM_RE = compiled(
    r"(?:в (?:денежном|стоимостном|абсолютном|долларовом) выражении|в деньгах|в долларах"
    r"|в абсолютных (?:цифрах|числах|величинах)|in (?:money|value|absolute|dollar|monetary) terms|in money"
    r"|in absolute figures)(?:,? (?:это|он[аои]? |this is|it is|that is|this was|it was))?"
    r"|(?:это|this is|that is|it is) "
)
_MOST_WENT_RE = compiled(MOST_WENT)
# "Exports of the plants grew by 9%, with record figures achieved on the Russian market": to all.
WITH_BEST_RE = compiled(
    r",? with (?:the |an? )?(?:all-time )?(?:record|highest|best|largest|biggest|greatest|main)\b"
    r"[^.;,%$]{0,50} (?:on|in|to) (?:the )?R+(?:ian)?(?: market)?"
)
_PERCENT_RE = compiled(r"\d ?(?:%|per ?cent|процент)")


def tells_share_as_sum(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is Russia's share of all trade, which the sentence before told in percent."""
    number = reading.document.sentence_at(sentence.start)
    if fact.amount is None or number == 0:
        return False
    start, end = reading.document.sentences[number - 1]
    if RUSSIA not in reading.coded[start:end] or not _AS_SUM_RE.match(reading.plain, sentence.head):
        return False
    return _PERCENT_RE.search(reading.plain, start, end) is not None


def without_most(words: str) -> str:
    """Return coded text without what tells where most of all trade went, or grew best."""
    return WITH_BEST_RE.sub("", _MOST_WENT_RE.sub("", words))
