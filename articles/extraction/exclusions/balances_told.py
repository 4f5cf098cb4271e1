"""Balances of trade: with all the world where nothing ties them to Russia, or with the partner just told."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .whole_again import OF_LAST_RE

_BALANCES = frozenset(("balance", "surplus", "deficit"))
# "Exports came to $9m, $5m of it to Russia. The foreign trade balance was …": that of all the world.
_FOREIGN_BALANCE_RE = compiled(
    r"\b(?:balance|surplus|deficit) (?:of|in) (?:foreign|external) trade\b"
    r"|foreign trade (?:balance|surplus|deficit)\b"  # glued to its rubric: "EconomyForeign trade"
    r"|(?<!\w)(?:сальдо|дефицит|профицит)\w* (?:во )?внешн\w+ торговл\w+(?! (?:товарами )?со? )"
)
# "Belarus posted a trade deficit of $1m": a country's own, in a paragraph that names no partner.
_OF_ALL_BALANCE = rule(
    r"\bB+ (?:\w+ )?(?:post|record|regist|report|had|has|saw|sees|ran|runs?|got|logg?)\w* an?"
    r" (?:[\w-]+ ){0,2}trade (?:deficit|surplus|gap)\b"
    r"|\b(?:generat|produc|led to|gave|meant|result\w* in|creat|caus|br(?:ings?|ought) about"
    r"|le(?:ft|av\w+))\w* (?:(?:B+|it|the (?:country|economy))(?: with)? )?an? (?:[\w-]+ ){0,2}"
    r"trade (?:deficit|surplus|gap)\b"
    r"|(?<!\w)(?:из-за (?:чего|этого)|поэтому|отчего|что (?:привел|дал)\w* к?) ?(?:[а-я]+ )?"
    r"(?:дефицит|профицит|сальдо)\w* (?:во? )?(?:внешн\w+ )?торговл\w+"
    r"|\bB+ (?:[^\W\d]+ )?(?:получил|зафиксировал|имел|показал|имеет|допустил)\w* (?:[^\W\d]+ )?"
    r"(?:дефицит|профицит|сальдо) (?:во? )?(?:[^\W\d]+ )?торговл\w+"
)
_WITH_RE = compiled(
    r"(?<!\w)(?:with|со?) (?:the )?[RP]|(?<!\w)(?:B+ and (?:the )?R|R+ and (?:the )?B|B+ и R|R+ и B)"
)
_TOLD_REACH = 300  # characters


def is_balance_of_all(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a country posts a balance where no sum of its trade with another was told just before."""
    if fact.amount is None or not sentence.letters.isdisjoint("RPM"):
        return False
    if _is_of_one_way(reading, sentence, fact, topic):
        return True
    of_all = topic.refused_sums and topic.turnover is None
    of_all = of_all or (topic.main != "RU" and sentence.paragraph != topic.paragraph)
    if of_all and _FOREIGN_BALANCE_RE.search(reading.plain, sentence.head, fact.first):
        return True
    goes_back = bool(topic.refused_sums) and sentence.paragraph != topic.paragraph
    if topic.value is not None and not goes_back:
        return False
    number = reading.document.sentence_at(sentence.start)
    if topic.last_fact == number - 1 and topic.near_flow is Flow.TURNOVER:
        return False  # "Trade of the two grew by 5%. Belarus posted a trade surplus of $1m"
    words = fact.told, reading.coded, sentence.head, fact.first
    if _OF_ALL_BALANCE.search(*words) is None:
        return False
    # "Trade with Russia slowed. Imports grew, which left a trade deficit of $1m": of the two
    opening = sentence if goes_back else reading.document.sentences[max(number - 1, 0)]
    start = max(opening.start, fact.first - _TOLD_REACH)
    end = min(sentence.end, fact.end + _TOLD_REACH)
    return _WITH_RE.search(reading.coded, start, end) is None


def _is_of_one_way(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a balance is told where Russia has but one way of a trade told with all the world.

    "Exports came to $9m, those to Russia to $5m. The surplus was $1m".
    """
    last = [c.tag for c in sentence.flows if c.start < fact.start]
    if not last or last[-1] not in _BALANCES or topic.main != "RU" or topic.turnover is not None:
        return False
    if len(topic.ways) != 1 or Flow.TURNOVER in topic.ways or "T" in sentence.letters:
        return False
    most = max((value for value, _ in topic.refused_sums), default=None)
    told = max(topic.largest.values(), default=None)
    if most is None or told is None or most <= told:
        return False
    return not OF_LAST_RE.search(reading.plain, sentence.start, fact.right)


def is_balance_of_two(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a balance is that of the trade with a region just told: "… Foreign trade surplus: $3m"."""
    tags = {cue.tag for cue in sentence.flows}
    if not tags or not tags <= _BALANCES or fact.amount is None:
        return False
    number = reading.document.sentence_at(sentence.start)
    told_of, most = topic.turnover_of[0], topic.turnover
    if topic.last_fact != number - 1 or topic.paragraph != sentence.paragraph or most is None:
        return False
    if reading.says_region(sentence.start, sentence.end):
        return False  # "the foreign trade surplus of the oblast"
    return told_of not in ("", "RU") and abs(fact.amount.value) <= most
