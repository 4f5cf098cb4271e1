"""The goods of the sentence before, which a sentence goes on about: "There they sold", "They gave $5m"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from .these_goods import these_goods

_ALIKE = 3  # times: what goods are sold for in two years differs by less
_NEXT = 3  # characters between one sentence and the next
_QUESTION = 120  # characters
# Of services alone, not of "goods and services".
_SERVICES_RE = compiled(r"(?<!\w)(?:services\b|услуг)")
_ALL_GOODS_RE = compiled(r"(?<!\w)(?:goods\b|товар)")
_IT_RE = compiled(r"\b(?:it|they|он|она|они)\b")

# "Food made up $5m. Its deliveries grew", «Сыр дал 5 млн. Его поставки выросли».
_THEIR_RE = compiled(
    r"(?:(?P<one>its)|their) (?:sales|supplies|deliveries|shipments|exports?|imports?|purchases)\b"
    r"|(?:(?P<sole>его|ее)|их) (?:продаж|поставк|отгрузк|экспорт|импорт|закупк|ввоз|вывоз)\w*"
)
# "Oil, which Belarus bought for $5m", «сыр, которого продали на 5 млн», «шины: на них пришлось 5».
_WHICH_RE = compiled(
    r",? (?:(?:of|for|on|from) )?(?:which|that) (?:was|were|is|are|(?:[^\W\d]+ ){1,4}?"
    r"(?:bought|buys?|purchased|sold|sells?|imports?|imported|exports?|exported|ships?|shipped|suppl(?:y|ies|ied)"
    r"|paid|pays?|deliver(?:s|ed)?))\b[^.;,:$\d]{0,60}$"
    r"|,? of which (?:about |over |almost |nearly )?(?:us ?)?\$?$"
    r"|,? котор\w+ (?:[^\W\d]+ ){0,4}?"
    r"(?:купил|куплен|закуп|прода|поставл|ввез|вывез|отгру|приобре|экспорт|импорт)\w*[^.;,:$\d]{0,60}$"
    r"|[^.;:,$\d]{0,70}(?:[,;:]| [–—-]) (?:а |и )?на (?:него|нее|них|это) (?:[^\W\d]+ ){0,2}"
    r"(?:пришл|приход)\w* [^.;,:$\d]{0,20}$"
)
# "Due to oil: it was bought for $5m", «сыр, масло; последнее купили на 5 млн».
_MEANT_RE = compiled(
    r"[:;,–—] ?(?:and |while |but )?(?:it|they|the latter) (?:was|were|is|are|has been|have been)"
    r" (?:also |mainly |only )?$"
    r"|[:;,–—] ?(?:а |и )?(?:его|ее|их|последн(?:ий|яя|ее|ие|их|его|ей)) (?:было |были |был |была )?$"
)
# "Water sells well: Belarus bought it for $5m", «по воде мы вторые: республика купила её на 5 млн».
_BOUGHT_IT_RE = compiled(
    r" (?:it|them) (?:for|worth) (?:about |over |almost |nearly )?(?:us ?)?\$?$"
    r"|,? (?:его|ее|их) (?:сюда |туда |у нас )?(?:на|за) (?:около |почти |более |свыше )?\$?$"
)
# "Poultry alone was in plus: its sales came to $5m", no place before that might be the owner.
_ITS_RE = compiled(
    r"[^.BMRPT\d]*[:;,–—] ?(?:and |while |but |а |и |ведь )?(?:its|their|его|ее|их) (?:[^\W\d]+ )?"
)
_OF_IT = (" worth of it", " worth of them", " of it was", " of it were")
_OVERALL_RE = compiled(
    r"\b(?:total|overall|all|whole|entire|foreign|general|bilateral|between)\b"
    r"|(?<!\w)(?:общ|весь|всей|всего|внешн|совокупн|целом|между)\w*"
)
_OF_SUM_RE = compiled(
    r"\bof (?:it|this|that|them|these)\b|(?<!\w)из (?:них|нее|него|этого|этой суммы)(?!\w)"
)
_VALUE_RE = compiled(
    r"\b(?:value|cost) of (?:the |these )?(?:exports?|imports?|supplies|deliveries|purchases|shipments)\b"
    r"|(?<!\w)стоимост\w+ (?:объем\w* )?(?:экспорта|импорта|поставок|закупок|ввоза|вывоза)"
    r"|\bin (?:value|money|monetary|dollar|cash)(?: (?:terms|equivalent))?\b"
    r"|(?<!\w)в (?:(?:денежном|стоимостном|долларовом|валютном) (?:выражении|эквиваленте)|деньгах)(?!\w)"
)
_TONS_RE = compiled(r"\d [^\W\d]*\.? ?(?:tonn?e?s|tons|barrels|тонн|баррел)")
_THEY_RE = compiled(r"\b(?:they|them|их|они|ними|них)\b")


@lru_cache(maxsize=2)
def _back(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).points_back)


def told_goods(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic
) -> str | None:
    """Return the goods of the sentence before, where a fact goes on about them."""
    which = antecedent(reading, sentence, fact)
    if which is not None:
        return which
    meant = _meant(reading, sentence, fact, flow)
    if meant is not None:
        return meant
    if _is_asked_of_services(reading, sentence):
        return "services"
    these = these_goods(reading, sentence, fact)
    if these is not None:
        return these
    is_next = 0 <= sentence.start - topic.told_end < _NEXT
    if topic.told_product and is_next and _points_back(reading, sentence, fact, flow):
        return topic.told_product
    named = topic.named_product if is_next else None
    if named not in (None, "goods") and _points_at_named(reading, sentence, fact, flow):
        return named
    if names_last_goods(reading, sentence, topic):
        return topic.last_goods
    if flow is not None and _is_year_before(reading, sentence, fact, flow, topic):
        return topic.near_product
    more = _is_more_of_it(reading, sentence, fact, flow) or is_part_of_it(
        reading, sentence, fact, topic
    )
    if more and topic.near_flow is Flow.TURNOVER and topic.paragraph == sentence.paragraph:
        return topic.near_product
    changed = topic.loose[-1] if topic.loose else None  # "Exports of cheese rose. They gave $5m"
    if changed is None or not 0 <= sentence.start - changed.sentence.end < _NEXT:
        return None
    if more and changed.flow is Flow.TURNOVER:
        return changed.product
    return changed.product if flow is None and not sentence.products else None


def _points_at_named(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> bool:
    """Say whether words point at the goods that the sentence before named: "of them", "its", "they"."""
    return (
        _is_of_them(reading, sentence)
        or _is_of_its(reading, sentence)
        or _says_they(reading, sentence, fact, flow)
    )


def _is_more_of_it(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> bool:
    """Say whether trade that only grew may be that in goods just told: "In May trade grew by 7%"."""
    if flow is None or flow.tag != "turnover" or fact.amount is not None:
        return False
    if sentence.products or sentence.letters or len(sentence.flows) > 1:
        return False
    return not _OVERALL_RE.search(reading.plain, sentence.start, fact.right)


def is_part_of_it(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is a part of that in goods just told: "Russia's exports made 730 million of it"."""
    if fact.amount is None or sentence.products or topic.value is None:
        return False
    if reading.document.sentence_at(sentence.start) - topic.last_fact != 1:
        return False
    return _OF_SUM_RE.search(reading.plain, fact.left, fact.right) is not None


def _is_asked_of_services(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a paragraph answers what was asked of services: "And services?" – "There it is $5m."."""
    if sentence.products or sentence.paragraph == 0:
        return False
    asked = reading.document.paragraphs[sentence.paragraph - 1]
    if asked.end - asked.start > _QUESTION or not reading.plain.startswith("?", asked.end - 1):
        return False
    if _ALL_GOODS_RE.search(reading.plain, *asked):
        return False
    return _SERVICES_RE.search(reading.plain, *asked) is not None


def antecedent(reading: Reading, sentence: Sentence, fact: Fact) -> str | None:
    """Return the goods that a clause without goods of its own tells of: "oil, which Belarus bought for"."""
    named = [c for c in sentence.products if c.end <= fact.first]
    if not named or fact.amount is None or named[-1].tag == "prod:goods":
        return None
    if reading.plain.startswith(_OF_IT, fact.end):
        return named[-1].tag[5:]  # "crude oil: Belarus bought $5m worth of it"
    led = _WHICH_RE.match(reading.plain, named[-1].end, fact.start)
    return named[-1].tag[5:] if led else None


def _meant(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> str | None:
    """Return the goods that a pronoun means: "due to oil: it was bought for $5m", "…; the latter …"."""
    before = [c for c in sentence.products if c.end <= fact.first]
    if not before or flow is None or not before[-1].end < flow.start < fact.first:
        return None
    said = _MEANT_RE.search(reading.plain, before[-1].end, flow.start)
    said = said or _BOUGHT_IT_RE.match(reading.plain, flow.end, fact.first)
    if not any(s.start < flow.start for s in sentence.spots):
        said = said or _ITS_RE.fullmatch(reading.coded, before[-1].end, flow.start)
    goods = before[-1].tag[5:]
    return goods if said is not None and goods != "goods" else None


def names_last_goods(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence opens with trade in the goods just told: "Its deliveries grew"."""
    if topic.last_goods is None or sentence.products or sentence.paragraph != topic.paragraph:
        return False
    said = _THEIR_RE.match(reading.plain, sentence.head)
    number = reading.document.sentence_at(sentence.start)
    if said is None or number - topic.last_fact != 1 or not sentence.letters.isdisjoint("PMT"):
        return False
    before = reading.document.sentences[number - 1]
    named = {s.code for s in reading.spots_between(before.start, before.end)}
    return len(named) < 1 + (said["one"] is None and said["sole"] is None)


def _is_year_before(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue, topic: Topic
) -> bool:
    """Say whether a sum is that of a year before: "We sold cheese for $5m. A year ago sales were $4m"."""
    if topic.near_product is None or topic.value is None or fact.amount is None:
        return False
    if topic.near_flow not in (Flow.EXPORTS, Flow.IMPORTS) or flow.tag == "turnover":
        return False
    if sentence.products or len(sentence.amounts) > 1 or sentence.paragraph != topic.paragraph:
        return False
    if reading.document.sentence_at(sentence.start) - topic.last_fact != 1:
        return False
    before = [p for p in sentence.periods if p.end < fact.first]
    told = before and (before[0].relative == "prior" or before[0].is_anaphor)
    return (
        bool(told)
        and topic.value < fact.amount.value * _ALIKE
        and fact.amount.value < topic.value * _ALIKE
    )


def _is_of_them(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence opens with what was named just before: "Their exports came to"."""
    return _back(reading.language).match(reading.plain, sentence.start) is not None


def _is_of_its(reading: Reading, sentence: Sentence) -> bool:
    """Say whether "its exports" opens a sentence behind one that names no place which might own them."""
    if _THEIR_RE.match(reading.plain, sentence.head) is None:
        return False
    number = reading.document.sentence_at(sentence.start)
    before = reading.document.sentences[max(number - 1, 0)]
    return not reading.spots_between(before.start, before.end)


def _says_they(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> bool:
    """Say whether a sentence without goods says "they" of what was named: "In 2024 they made up"."""
    if flow is not None or sentence.products:
        return False
    return _THEY_RE.search(reading.plain, sentence.start, fact.first) is not None


def _points_back(reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None) -> bool:
    """Say whether a sentence goes on about the goods before: "There they sold", "It came to"."""
    if _is_of_them(reading, sentence) or _tells_value_of_tons(reading, sentence):
        return True
    if flow is not None or sentence.products:
        return False
    return _IT_RE.search(reading.plain, sentence.start, fact.first) is not None


def _tells_value_of_tons(reading: Reading, sentence: Sentence) -> bool:
    """Say whether tons of goods are told in money: "Oil imports were 5 tons. Their value fell to $9m"."""
    if sentence.products or not _VALUE_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    if _OVERALL_RE.search(reading.plain, sentence.start, sentence.end):
        return False
    before = reading.document.sentences[max(reading.document.sentence_at(sentence.start) - 1, 0)]
    return _TONS_RE.search(reading.plain, before.start, before.end) is not None
