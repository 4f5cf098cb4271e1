"""Sums that the words deny, suppose, or only count partners by: none has been traded."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..vocabulary.denials import NOT_SO, NOT_TRADED, SUPPOSED, UNREAL
from ..vocabulary.en_cues import SO_MANY
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, any_of, rule

_SUPPOSED = rule(SUPPOSED)
# "We sell more than $20 million worth in 11 regions", «больше чем на 20 млн в каждый из 11 регионов».
_COUNT_BEHIND_RE = compiled(
    r"(?: dollars)?(?: worth)?(?: of (?:goods|products))?(?: each)? (?:in|to|with) (?:each of )?"
    rf"(?:{SO_MANY}) (?:(?:russian|other|different) )?regions\b"
    r"|(?: долларов)?(?: товаров)? (?:в|со?) (?:кажд\w+ из )?(?:\d\d?|нескольк\w+|\w+надцат\w+)"
    r" (?:российск\w+ )?регион\w+"
)
# "17 Russian regions buy more than $100 million from us".
_COUNT_BEFORE_RE = compiled(
    rf"(?:{SO_MANY}) (?:(?:russian|other|different) )?regions(?: of russia)? (?:already |now |each )*"
    r"(?:buy|bought|purchase|take|took|import|sell|sold|trade)[^.;:$€\d]{0,40}\$?$"
    r"|(?<!\w)(?:\d\d?|нескольк\w+|\w+надцать) (?:российск\w+ )?регион\w{1,2} (?:росси\w+ )?(?:уже )?"
    r"(?:(?:за|по)?купа|закупи|купи|бер|торгу)[^.;:$€\d]{0,40}\$?$"
)
_OVER_RE = compiled(
    r"\b(?:over|more than|above|at least|upwards of|in excess of) (?:(?:us ?)?\$)?$"
    r"|(?<!\w)(?:больше|более|свыше|не менее|выше)(?: чем)?(?: на)? \$?$"
)
_MOST_IN_ONE = 500 * 10**6


# «Куда делись 5 млн?», "where did $5m go?": what is missing is no trade.
_GONE_RULE = rule(
    r"(?<!\w)(?:куда|где)(?: же)? (?:делись|делся|девались|ушли|пропали|исчезли|потеряли)"
    r"(?: [^\W\d]+){0,3} $"
    r"|\bwhere (?:did|have|has) (?:the |those |that |these )?(?:us ?)?[$€]?$"
)
# «Меньше миллиарда и садиться неудобно»: a jest, behind a sum that is not enough.
_TOO_LITTLE_RE = compiled(
    r"(?: долларов| рублей)?[^.,;:\d]{0,40}(?<!\w)(?:неудобно|неинтересно|стыдно|неприлично|несерьезно"
    r"|не разговор|не интересно|не солидно|несолидно|скучно)(?!\w)"
)
_LESS_RE = compiled(r"(?<!\w)(?:меньше|менее)(?: чем)?(?: на)? $")


class _Rules(NamedTuple):
    not_so: Rule
    not_traded: Rule
    unreal: Rule
    counting: Rule
    any: int  # what tells that a fact may be denied


@lru_cache(maxsize=2)
def _rules(language: str) -> _Rules:
    denied = rule(NOT_SO[language]), rule(NOT_TRADED[language]), rule(UNREAL[language])
    return _Rules(*denied, rule(vocabulary_of(language).counting), any_of(*denied))


def _is_in_jest(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is only asked after as gone, or called too little to talk of."""
    if _GONE_RULE.search(fact.told, reading.plain, sentence.start, fact.first):
        return True
    told = any(c.start < fact.first for c in sentence.flows)
    if told or not _LESS_RE.search(reading.plain, sentence.start, fact.first):
        return False
    return _TOO_LITTLE_RE.match(reading.plain, fact.last) is not None


def is_denied(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a fact is said not to be: "not $3m but 5", "it is untrue that", "would have been"."""
    rules, plain, told = _rules(reading.language), reading.plain, fact.told
    if fact.amount and _is_in_jest(reading, sentence, fact):
        return True
    if not told & rules.any:
        return False
    if rules.not_so.search(told, plain, fact.left, fact.first):
        return True
    if rules.not_traded.search(told, plain, fact.left, fact.first):
        return True
    unreal = rules.unreal.search(told, plain, fact.left, fact.right)
    return unreal is not None and ";" not in plain[unreal.end() : fact.first]


def is_counting(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum only tells which partners count: "the number of regions with over $100 million"."""
    counting = _rules(reading.language).counting
    if counting.search(fact.told, reading.plain, fact.left, fact.start):
        return True
    if fact.amount is None or fact.amount.value >= _MOST_IN_ONE:
        return False  # "sold $24 billion worth in 80 regions" tells of all of them
    counted = _COUNT_BEHIND_RE.match(reading.plain, fact.end)
    counted = counted or _COUNT_BEFORE_RE.search(reading.plain, fact.left, fact.start)
    if counted is None:
        return False
    each = " each" in counted[0] or " кажд" in counted[0]
    return each or _OVER_RE.search(reading.plain, fact.left, fact.start) is not None


def is_supposed(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether a place stands in a condition: "if not for transit to China, the deficit would be …"."""
    if not _SUPPOSED.may_hold(reading.plain, sentence.start, sentence.end):
        return False
    told = _SUPPOSED.pattern.search(reading.plain, sentence.start, sentence.end)
    return told is not None and told.start() < at < told.end()
