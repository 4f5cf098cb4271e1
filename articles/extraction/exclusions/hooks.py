"""What ties a sum without a flow word to the trade spoken of before it."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.cargo import goes_other_way, moved_seller
from ..goods.goods import brought_by, leads_to_sum
from ..goods.items import is_item, listed_goods
from ..goods.passage_goods import service_sector
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.plans import FEASIBLE
from ..wording.lexicon import compiled

_TERSE = 60  # characters of a sentence that is hardly more than its sum
_OPENING = 14  # characters to a sum
_LED = 8  # characters from a wish to a sum: "suggested thinking of $5m"
_ONE_WAY = frozenset((Flow.EXPORTS, Flow.IMPORTS))
_WHOLE = "prod:goods and services"
_FEASIBLE_RE = compiled(FEASIBLE)
# "By our count it is $5m, and by yours almost $6m": the same trade by two counts.
_COUNTED_BY_RE = compiled(
    r"\b(?:by|according to|on|in) (?:yours?|ours|theirs|our|their|(?:the )?(?:belarus|russ)ian)\b"
    r"(?: (?:side's )?(?:own )?(?:count|data|figures|numbers|statistics|estimates?|calculations?|analysis))?"
    r"[ ,–—-]{1,3}"
    r"(?:it (?:is|was|comes to) )?"
    r"(?:(?:even|already|as much as|about|over|almost|nearly|around|just|only|more than) )*(?:us ?)?\$?$"
    r"|(?<!\w)по (?:их|[вн]аш(?:им|ей)|(?:белорусск|российск)(?:им|ой|ого|их))"
    r"(?: (?:данным|под[сщ]ч[её]там|оценк\w+|расч[её]там|статистике|цифрам))?"
    r"[ ,–—-]{1,3}(?:это )?"
    r"(?:(?:даже|уже|и вовсе|и того|все|лишь|только|около|почти|более|свыше|чуть|порядка) )*\$?$"
)
# "Cheese accounts for two thirds of the amount, or $5m".
_MAKES_UP_RE = compiled(
    r" (?:alone )?(?:account(?:s|ed)? for|ma[dk]e?s? up|constitute[sd]?|provide[sd]?|brought|contributed)\b"
    r"|[^\W\d]* (?:составл\w+|составил\w*|принес\w*|обеспечил\w*|дал\w*|занима\w+)(?!\w)"
)
# "He named the benchmark, which is half a billion", «назвал ориентир, это 500 млн».
_WHICH_IS_RE = compiled(
    r",? (?:(?:which|that|it|and this) (?:is|was|being)|это) (?:[^\W\d]+ )?(?:us ?)?[$€]?"
)


@lru_cache(maxsize=2)
def _comes_to_re(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).comes_to)


def hooks_on(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether anything ties a sum without a flow word to the trade spoken of before it."""
    if fact.change is not None or sentence.end - sentence.start < _TERSE:
        return True
    if _FEASIBLE_RE.match(reading.plain, fact.last, fact.right):
        return True
    if _COUNTED_BY_RE.search(reading.plain, fact.left, fact.first):
        return True
    if {topic.near_flow, topic.said_flow} & _ONE_WAY and is_item(reading, sentence, fact):
        return True
    if any(period.role in ("own", "deadline") for period in sentence.periods):
        return True
    if any(p.tag == _WHOLE and fact.left <= p.start < fact.first for p in sentence.cues):
        return True  # "for goods $46 billion, and with services we near 53"
    if service_sector(reading, sentence, fact, topic):
        return True
    if any(leads_to_sum(reading, product, fact) for product in sentence.products):
        return True
    if topic.near_flow in _ONE_WAY and any(
        p.start - sentence.head < _OPENING and _MAKES_UP_RE.match(reading.plain, p.end)
        for p in sentence.products
    ):
        return True
    if brought_by(reading, sentence.products, fact.end):
        return True
    named = not sentence.letters.isdisjoint("RPM") or (
        len(sentence.amounts) > 1 and listed_goods(reading, sentence, fact) is not None
    )
    named = named or (bool(topic.seller) and goes_other_way(reading, fact.left, fact.first))
    moved = is_item(reading, sentence, fact) and not sentence.letters.isdisjoint("BM")
    named = named or (moved and bool(moved_seller(reading, sentence, fact.left, fact.first, "")))
    told = not sentence.tags.isdisjoint(("both", "reached")) or _comes_to(reading, sentence, fact)
    told = told or _is_aimed_at(reading, sentence, fact)
    opens = fact.first - sentence.head < _OPENING
    return named or told or opens or ":" in reading.plain[fact.first - _OPENING : fact.first]


def _is_aimed_at(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a wish leads right to a sum: "suggested thinking of $5m"."""
    return any(
        c.tag == "target"
        and (
            0 <= fact.first - c.end < _LED
            or _WHICH_IS_RE.fullmatch(reading.plain, c.end, fact.first)
        )
        for c in sentence.cues
    )


def _comes_to(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a plan or a forecast is of something that comes to the sum: "will reach $5m"."""
    planned = [cue for cue in sentence.cues if cue.tag in ("target", "forecast")]
    if not planned:
        return False
    verb = _comes_to_re(reading.language)
    plain = reading.plain
    return bool(
        verb.search(plain, fact.left, fact.first) or verb.search(plain, fact.last, fact.right)
    )
