"""What goods a fact is of: named beside its flow word or its sum, its subject, or told of before."""

from __future__ import annotations

import re
from functools import lru_cache

from ..cues import FLOWS
from ..facts.facts import Fact
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.described import is_beside_brackets, is_of_place, place_before
from ..sentences.reading import Reading, Sentence
from ..trade.whole_of_part import OF_WHOLE_RE
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule
from .beside import is_beside
from .by_the_way import all_but, is_left_out, is_mostly, is_told_by_the_way, with_others
from .goods import (
    falls_on,
    is_of,
    kind_of,
    leads_to_sum,
    names_goods,
    theme_before,
)
from .items import goods_of_brackets, is_behind_items, label_of
from .joint_goods import joint_name
from .parts import is_set_off, is_total_of_list
from .passage_goods import kind_named, passage_goods, produce_of, service_sector, whole_of
from .subjects import is_subject
from .told_goods import told_goods

_LIST_REACH = 30  # characters
_SERVICES = ("services", "goods and services")
# "exchanged goods and services": the flow word took the goods.
_WITH_GOODS_RE = compiled(r"(?:goods and|товар\w* и) $")
# "Add services, worth $8bn, and it will be $62bn": the sum behind them is theirs alone.
_ADDED_RE = compiled(
    r"add(?:ing|s)? services,? (?:(?:which|that) )?(?:(?:are|were|will be|is) )?"
    r"(?:worth|valued at|estimated at|of|at) [^,.;]{0,24}[$€\d]"
)
# "From crushed stone to cheese", «от щебня до сыра»: all that is traded.
_FROM_TO_RE = compiled(r"(?<!\w)(?:from|от) (?:[^\W\d]+ ){0,2}$")
_TO_RE = compiled(r"(?: [^\W\d]+){0,3},? (?:to|до) [^\W\d]")
# "Up 7% in goods, and services go faster"
_GOODS_NEXT_RE = compiled(
    r" (?:in|on|for|по|в) (?:goods|товарам|товарах)(?:[,;.)]| while| but| а| но"
    r"| (?:and|и) (?:(?:in|for|по|в) )?(?:the )?(?:services?(?: sector| trade)?|услугам|услугах|сфер\w услуг)"
    r",? (?:which|where|что|где|котор))"
)
# "$49bn in goods and in the services sector, which is moving towards $8bn": goods, and services.
_SECTOR = (
    r"(?:and|и) (?:(?:in|on|for|по|в) )?(?:the )?"
    r"(?:services?(?: sector| trade)?|услугам|услугах|сфер\w услуг),? (?:which|where|что|где|котор)"
)
_SERVICES_NEXT_RE = compiled(rf" (?:in|on|for|по|в) (?:goods|товарам|товарах),? {_SECTOR}")
_IN_SERVICES_RE = compiled(
    rf" (?:in|on|for|по|в) (?:goods|товарам|товарах),? {_SECTOR}[^.;:$€\d]{{0,110}}[$€]?$"
)
# "It fell by 1.4%, with trucks being sold in smaller numbers": a part of it all.
_WITH_THEM_RE = compiled(r", (?:with|при этом|причем) ")
# "exports of services came to $5m and imports to $4m": the bare word goes on about the same.
_PARALLEL_RE = compiled(r"[ ,;]*(?:and|while|whereas|but|и|а)? ?(?:the )?")
# "oil, gas and other imports"
_OTHERS_RE = compiled(r",? (?:and|или|и) (?:[a-zа-я]+ )?(?:other|друг\w+|проч\w+) ")
_OTHER_PART_RE = compiled(
    r",? ?(?:and|while|и|а) (?:the )?[BR]+(?:ian|'s?)? (?:exports?|imports?|supplies|deliveries"
    r"|shipments|sales|purchases"
    r"|экспорт|импорт|поставк\w+|закупк\w+)\b"
)
_NEXT_PART_RE = compiled(r"[ ,;]*(?:and |while |а |и )?(?:(?:for|to|at|on|на) )?")
_AND_OTHER = ("and other ", "and various ", "и других ", "и другие ", "и разных ")  # goods
_PARTS = 90  # characters from one part of a sum back to the word that makes it one
# "Rubber, soda, oil products, cable for $3m": goods in a row, some of them of no kind known here.
_NO_GOODS = (
    r"(?!(?:in|for|the|which|that|this|last|and|while|but|with|to|from|at|by|of|as|up|down|worth|including"
    r"|compared|according|most|also|mainly|по|в|во|на|за|с|со|что|а|но|и|из|от|до|к|как|где|при|для|или"
    r"|котор\w+|включая|составив|это|также|причем)\b)"
)
# "Sales of cheese, he said, grew to $3m": what stands between commas is no goods.
_NO_ITEM = (
    r"(?!(?:he|she|it|they|we|you|who|said|says?|told|noted|added|stressed|reported|rose|risen|grew|grown|fell"
    r"|increas\w+|decreas\w+|declin\w+|reach\w+|amount\w+|however|though|too|instead|accordingly|incidentally"
    r"|especially|particularly|first|above|was|were|is|are|has|have|had|been|also"
    r"|он[аио]?|мы|вы|я|(?:ска|расска|зая|сообщ|отме|подче|доба|уточ|пояс|напо|счит|призн|гово)[^\W\d]*"
    r"|(?:вырос|возрос|увелич|снизи|сокра|упал|уменьш|прибави|достиг|составл?[иеяю]|превы)[^\W\d]*"
    r"|рост[аоу]?|спад[аоу]?|кстати|например|конечно|правда|однако|впрочем|соответственно|разумеется|естественно"
    r"|особенно|прежде|всего|главным|преимущественно|больше|меньше|был[аио]?|есть|продал[аио]?|купил[аио]?)\b)"
)
_GOODS = rf"{_NO_GOODS}{_NO_ITEM}[a-zа-я-]+(?: {_NO_ITEM}[a-zа-я-]+){{0,2}}"
_ROW_OF_GOODS_RE = compiled(rf"(?<![\w-]){_GOODS}(?:, {_GOODS}){{2,}}")
_MANY_GOODS = 3  # kinds of goods told with one sum: "tractors, sugar and furniture"


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "goods_list": compiled(words.goods_list),
        "status_cut": sought(words.status_cut),
    }


_IN_GOODS_RE = compiled(r"(?:только|одним) по товарам|по одним товарам")


@lru_cache(maxsize=2)
def _part_of(language: str) -> Rule:
    return rule(vocabulary_of(language).part_of)


def read_product(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic
) -> str | None:
    """Return the goods that a fact is about, None for all goods."""
    if _GOODS_NEXT_RE.match(reading.plain, fact.last, fact.right):
        return None
    if _SERVICES_NEXT_RE.match(reading.plain, fact.last):
        return None
    if _IN_SERVICES_RE.search(reading.plain, sentence.head, fact.first):
        return "services"
    told = told_goods(reading, sentence, fact, flow, topic)
    if told is not None:
        return told
    named = _named_in(reading, sentence, fact)
    if not named or named[0].tag == "prod:goods":
        kind = kind_of(reading, fact, flow)
        if kind is not None and not (
            named and reading.plain.endswith(_AND_OTHER, 0, named[0].start)
        ):
            return kind
    beside = "services" in (topic.product, topic.near_product) and names_goods(reading, fact)
    if not named and (beside or _is_whole_behind(reading, sentence, fact)):
        return None
    sector = "" if named else service_sector(reading, sentence, fact, topic)
    if sector:
        return f"{sector} services"
    if not named and is_behind_items(reading, sentence, fact):
        return None
    if not named and (bracketed := goods_of_brackets(reading, sentence, fact)):
        return bracketed
    if not named and fact.left > sentence.start and _goes_on_about(reading, fact, flow, topic):
        return topic.product or whole_of(sentence, fact, flow, topic)
    return _of_named(reading, sentence, fact, flow, topic, named)


def _of_named(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    flow: Cue | None,
    topic: Topic,
    named: list[Cue],
) -> str | None:
    """Return which of the goods named a fact is about, or those that the passage goes on about."""
    if rest := all_but(reading, named, fact):
        return rest
    if with_others(reading, named, fact):
        return None
    named = [c for c in named if not is_told_by_the_way(reading, c, fact, flow)]
    named = [c for c in named if not is_left_out(reading, c, fact)]
    named = [c for c in named if not is_mostly(reading, fact, c)]
    if named and is_set_off(reading, named, flow, fact):
        goes_on = fact.left > sentence.start and _goes_on_about(reading, fact, flow, topic)
        return topic.product if goes_on else None
    if labelled := label_of(reading, fact, named):
        return labelled
    if _is_enumerated(reading, fact, named, flow):
        return None
    for found in named:
        if found.tag == "prod:goods":
            return produce_of(reading, sentence, found, fact, topic, flow)
        if _is_what_is_told(reading, sentence, fact, flow, found):
            return _with_goods(reading, named, found)
    if named and (flow is not None or named[0].start < fact.last):
        before = theme_before(reading, named, fact)
        tells = before is not None and (flow is None or flow.tag != "turnover")
        return before.tag[5:] if before is not None and tells else None
    return passage_goods(reading, sentence, fact, flow, topic)


def _named_in(reading: Reading, sentence: Sentence, fact: Fact) -> list[Cue]:
    """Return the goods that a fact's own words name, without those of its place or another's."""
    named = [c for c in sentence.products if fact.left <= c.start < fact.right]
    named = named[: next((i for i, c in enumerate(named) if _opens_range(reading, c)), len(named))]
    if len(named) > 1:  # «только по товарам машиностроения»
        joined = {c.start - 1 for c in named}
        named = [
            c
            for c in named
            if c.end not in joined or not _IN_GOODS_RE.match(reading.plain, c.start)
        ]
    if named and named[-1].start > fact.last:
        # "trade grew by 5%, while that in services grew faster"
        behind = (reading.plain, fact.last, named[-1].end)
        cut = _patterns(reading.language)["status_cut"].search(*behind) or _WITH_THEM_RE.search(
            *behind
        )
        named = [c for c in named if cut is None or c.start < cut.start()]
    named = [c for c in named if c.start > fact.first or not is_of_place(reading, c.start, fact)]
    if named and place_before(reading, fact):
        named = [c for c in named if not _is_of_another(reading, sentence, c, fact)]
    return named


def _opens_range(reading: Reading, product: Cue) -> bool:
    """Say whether goods open a range that stands for all of them: "from crushed stone to cheese"."""
    if not _TO_RE.match(reading.plain, product.end):
        return False
    lead = max(0, product.start - _LIST_REACH)
    return _FROM_TO_RE.search(reading.plain, lead, product.start) is not None


def _goes_on_about(reading: Reading, fact: Fact, flow: Cue | None, topic: Topic) -> bool:
    """Say whether a later fact of a sentence, which names no goods, is of the goods of the one before."""
    if flow is None or flow.start < fact.left:
        return True
    if topic.product == "services" and (
        FLOWS[flow.tag] is Flow.BALANCE  # "services trade was $5m; there was a surplus of $1m"
        or _PARALLEL_RE.fullmatch(reading.plain, fact.left, flow.start)
    ):
        return True
    if not topic.product or topic.product in _SERVICES:
        return False
    part, start = _part_of(reading.language), fact.left
    if _NEXT_PART_RE.fullmatch(reading.plain, fact.left, flow.start):
        start = max(0, start - _PARTS)  # "of which $6m fell on exports and $1m on imports"
    # "food trade of $7m, including $6m in exports"
    if part.search(fact.told, reading.plain, start, fact.start) is not None:
        return True
    # "… and Russian supplies of $1m": the other part
    return _OTHER_PART_RE.match(reading.coded, fact.left, fact.first) is not None and part.is_told(
        fact.told
    )


def _is_what_is_told(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None, found: Cue
) -> bool:
    """Say whether goods are what a fact is of: services, or beside its flow word, or its subject."""
    if found.tag[5:] in _SERVICES or is_beside(reading, found, flow, fact):
        return True
    if is_subject(reading, sentence, found, fact) or falls_on(reading, found, fact):
        return True
    return found.end <= fact.first and is_of(reading, found, flow)


def _with_goods(reading: Reading, named: list[Cue], found: Cue) -> str:
    """Return the name of goods; services told of with goods are both."""
    name = joint_name(reading, named, found)
    if name == _SERVICES[1] and _ADDED_RE.match(reading.plain, found.start):
        return _SERVICES[0]
    lead = whole_words(reading.plain, max(0, found.start - 12), found.start)
    return _SERVICES[1] if name in _SERVICES and _WITH_GOODS_RE.search(lead) else name


def _is_of_another(reading: Reading, sentence: Sentence, product: Cue, fact: Fact) -> bool:
    """Say whether goods are what the region before supplies: "Vologda (…) supplies metal, Novgorod ("."""
    return any(
        0 <= product.start - cue.end < 2 and is_beside_brackets(reading, sentence, cue, fact)
        for cue in sentence.flows
    )


def _is_whole_behind(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is the whole that the one before it is a part of: "$20 million of $61 million"."""
    before = [a.end for a in sentence.amounts if a.end <= fact.start]
    return bool(before) and OF_WHOLE_RE.fullmatch(reading.plain, before[-1], fact.start) is not None


def _is_enumerated(reading: Reading, fact: Fact, named: list[Cue], flow: Cue | None) -> bool:
    """Say whether goods are one of a list: "pulp, paperboard and cod for $3m" is all of a trade."""
    listed = [c for c in named if c.tag[5:] not in _SERVICES]
    if not listed:
        return False
    if len({kind_named(c) for c in listed}) >= _MANY_GOODS and not leads_to_sum(
        reading, listed[-1], fact
    ):
        return True
    if flow is not None and _OTHERS_RE.fullmatch(reading.plain, listed[-1].end, flow.start):
        return True
    if is_total_of_list(reading, listed, fact):
        return True
    lead = max(fact.left, listed[0].start - _LIST_REACH)
    end = fact.first if listed[0].start < fact.first else fact.right
    rows = _ROW_OF_GOODS_RE.finditer(reading.coded, lead, end)
    for row in rows:
        told = [kind_named(goods) for goods in listed if row.start() <= goods.start < row.end()]
        of_one_kind = len(told) > row.group().count(",") and len(set(told)) == 1
        if row.start() <= listed[0].start < row.end() and not of_one_kind:
            return True
    return bool(_patterns(reading.language)["goods_list"].search(reading.plain, lead, end))
