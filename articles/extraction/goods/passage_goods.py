"""The goods of a sum that names none: those of the whole it is a part of, of the flow, of the headline."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.direction import Voice, find_direction
from ..passage.headings import is_heading_line
from ..passage.topic import Topic
from ..records import Figure, Flow
from ..sentences.coded import RUSSIA, THIRD
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..vocabulary.product_names import KIND_OF
from ..wording.lexicon import Cue, compiled

_WHOLE = ("all ", "total ", "overall ", "весь ", "общий ", "всего ")
_DELIVERED = ("shipment", "supplies", "deliver", "sales", "поставк", "отгрузк", "продаж")
_BUYERS = ("buyer", "customer", "consumer", "importer", "покупател", "потребител", "импортер")
_OF_ALL = (" товаров", " of goods")  # "for the want of oil exports of goods shrank"
_ONE_WAY = ("exports", "imports")
_PRODUCE = ("продукци", "products", "produce")  # "abroad food for $5m, products for $3m to Russia"
_SECTION_WORDS = 4
# «Поставили за рубеж продовольствия»
_ABROAD_RE = compiled(r" (?:за рубеж|за границу|на экспорт|на внешние рынки|abroad|for export) ")
# "Tyres worth $5m were exported"
# "Sold $1.2 billion of dairy products".
_SUM_OF_RE = compiled(
    r" (?:(?:about|almost|nearly|over|some|more than|around) )?(?:us ?|usd ?)?[$€]?\d[\d.,]*"
    r"(?: ?(?:m|mn|mln|million|bn|bln|billion))?(?: (?:us )?dollars)?(?: worth)? of "
    r"| на (?:сумму )?[$€]?\d[\d.,]*(?: (?:млн|млрд|миллион\w*|миллиард\w*)\.?)(?: долларов)? "
)
_WORTH_RE = compiled(
    r" (?:worth|valued at|for) [^.;,]{0,20}\d[^;,]{0,16} (?:was|were|has been|have been) (?:\w+ )?"
    r"| на [^.;,]{0,20}\d[^;,]{0,20} (?:был[аио]? )?"
)
_IN_MONEY_RE = compiled(
    r"in (?:(?:value|money|monetary|dollar|cash) (?:terms|expression|equivalent)|money|dollars|value)\b"
    r"|в (?:(?:денежном|стоимостном|долларовом|валютном) (?:выражении|эквиваленте)|деньгах|долларах)(?!\w)"
)
_THAT_TRADE_RE = compiled(
    r"\b(?:the|this|such|that) (?:trade|turnover|figure)$|(?<!\w)(?:торговл[юия]|(?:товаро)?оборот\w?)$"
)
_NEAR = 3  # sentences
_BEHIND = 4  # characters between one sentence and the next
_OF_THAT_RE = compiled(r" of (?:that|it|this|them)\b")
_IT_RE = compiled(r" (?:it|them|ее|его|их)\b")
_ABOUT_GOODS = 90  # characters: a longer sentence is about more
_BESIDE = 24  # characters
# Kinds of services by the trade alone: "Of that, transport brought $5m, construction $2m".
_SECTOR_RE = compiled(
    r"\b(?P<sector>transport|transportation|freight|haulage|construction|tourism|travel|computer|software"
    r"|repairs?|medicine|education|recreation|транспорт\w*|строительств\w*|туризм\w*|компьютерн\w+|ремонт\w*)\b"
    r"(?![^.;:]*\b(?:goods|tonn?e?s?|тонн|товар\w*)\b)[^.;:\d]{0,30}$"
)


@lru_cache(maxsize=2)
def _flow_verb(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).flow_verb)


def is_verb(reading: Reading, cue: Cue) -> bool:
    """Say whether a flow word is a verb that goods may stand before: "Of food they sold …"."""
    return bool(_flow_verb(reading.language).search(reading.plain[cue.start : cue.end]))


def passage_goods(
    reading: Reading, sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic
) -> str | None:
    """Return the goods of a fact that names none."""
    others = topic.last_goods not in (None, topic.told_product) and topic.told_product
    if others and fact.amount is None and flow is None and _is_next(sentence, topic):
        return topic.told_product  # "Gas cost $5m. More coal was bought. The growth was 9%"
    if is_of_whole(sentence, fact, flow, topic):
        return topic.whole_goods
    if topic.near_flow is Flow.TURNOVER and _OF_THAT_RE.match(reading.plain, fact.end):
        return (
            topic.near_product
        )  # "Food trade was $5bn. Belarus accounts for $4bn of that in supplies"
    theme = topic.section_goods or (None if topic.has_general else topic.theme)
    is_same = topic.paragraph == sentence.paragraph
    if flow is not None and is_same and _names_buyers(reading, flow):
        return topic.near_product  # "Food brought $9m. The main buyers are Tula ($5m), …"
    if flow is not None and theme and _is_that_trade(reading, sentence, flow, topic):
        told = topic.near_product if topic.near_flow is Flow.TURNOVER else None
        return told or theme
    if flow is not None:
        sold = flow.tag in _ONE_WAY and (
            is_verb(reading, flow) or reading.plain.startswith(_DELIVERED, flow.start)
        )
        whole = reading.plain.endswith(_WHOLE, 0, flow.start)
        if not sold or whole:
            return None
        return (
            theme if topic.section_goods or _goes_that_way(reading, sentence, flow, topic) else None
        )
    near = is_same
    if near and topic.near_flow is Flow.TURNOVER:
        return topic.near_product  # "Its foreign trade was $3bn. Belarus accounts for $30m"
    if near:
        return topic.near_product or theme
    return theme if topic.has_general else topic.flow_product or theme


def _is_that_trade(reading: Reading, sentence: Sentence, flow: Cue, topic: Topic) -> bool:
    """Say whether "the trade" is that in the headline's goods: "we want to bring the trade back to $5m"."""
    if flow.tag != "turnover" or topic.theme_way or sentence.letters & set("BMRPT"):
        return False
    near = reading.document.sentence_at(sentence.start) - topic.last_fact <= _NEAR
    return near and _THAT_TRADE_RE.search(reading.plain, sentence.start, flow.end) is not None


def keep_theme(reading: Reading, sentence: Sentence, topic: Topic, goods: str | None) -> None:
    """Remember the goods of the headline, and which way it tells that they went; not if elsewhere."""
    if THIRD in sentence.letters and sentence.letters.isdisjoint("RP"):
        return  # "Belarus to sell beef to China"
    ways = [_way(reading, sentence, c, topic) for c in sentence.flows if c.tag in _ONE_WAY]
    # "Tula sold less oil and bought more lorries": of which goods a sum is, nobody tells.
    topic.theme = goods if len(set(ways)) < 2 else None
    topic.theme_way = ways[0] if ways else None


def _goes_that_way(reading: Reading, sentence: Sentence, flow: Cue, topic: Topic) -> bool:
    """Say whether a sum goes the way of the headline's goods, as far as both tell theirs."""
    way = _way(reading, sentence, flow, topic)
    return None in (way, topic.theme_way) or way is topic.theme_way


def _way(reading: Reading, sentence: Sentence, flow: Cue, topic: Topic) -> Flow | None:
    """Return which way a flow word tells that goods went, where its sentence tells it."""
    found = find_direction(reading, sentence, flow, Voice("", "", "", topic.voice))
    return None if found.rule == "default" else found.flow


def _names_buyers(reading: Reading, flow: Cue) -> bool:
    """Say whether a flow word is one for those who bought: "the biggest buyers"."""
    return any(reading.plain.find(word, flow.start, flow.end) >= 0 for word in _BUYERS)


def mind_section(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Keep the goods that a heading is, until the next heading comes."""
    if sentence.spots or not is_heading_line(reading, sentence):
        return
    words = len(reading.plain[sentence.start : sentence.end].split())
    named = sentence.products
    goods = named[0].tag[5:] if named and words <= _SECTION_WORDS else None
    topic.section_goods = None if goods == "goods" or sentence.flows else goods


def keep_whole(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> None:
    """Remember the goods of a sum of all the world, of which the next one with Russia is a part."""
    named = [c for c in sentence.products if fact.left <= c.start < fact.right]
    flows = [c for c in sentence.flows if c.tag in _ONE_WAY]
    flows = [c for c in flows if not reading.plain.startswith(_OF_ALL, c.end)]
    goods = next(
        (c.tag[5:] for c in named if any(_touches(reading, c, flow) for flow in flows)), None
    )
    if goods is None and any(_IT_RE.match(reading.plain, flow.end) for flow in flows):
        goods = topic.told_product  # "Furniture exports grow. The country sold it for $361m"
    if goods is None and not named and _is_in_money(reading, sentence, topic):
        goods = topic.told_product  # "Poultry exports grew to 5 tonnes. In money they made $9m"
    is_bare = not named and not sentence.flows and RUSSIA in sentence.letters
    if is_bare and topic.near_flow in (Flow.EXPORTS, Flow.IMPORTS):
        goods = topic.near_product  # "Food exports made $6m. We aim at $7m, of which to Russia $5m"
    if fact.amount is None or goods in (None, "goods"):
        return
    topic.whole_goods, topic.whole_value, topic.whole_may_be = goods, fact.amount.value, False
    topic.whole_paragraph = sentence.paragraph


def _is_in_money(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence tells what the goods of the one before came to in money."""
    is_money = _IN_MONEY_RE.match(reading.plain, sentence.head) is not None
    return is_money and _is_next(sentence, topic)


def _is_next(sentence: Sentence, topic: Topic) -> bool:
    """Say whether the sentence before told of trade and no figures."""
    return 0 <= sentence.start - topic.told_end < _BEHIND


def keep_loose_whole(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, figure: Figure
) -> None:
    """Remember the goods of a sum that only the passage gives to Russia: the next may be its part."""
    topic.whole_goods = None
    loose = figure.why["partner"] == "topic" and figure.partner == "RU" and figure.product
    if loose and figure.flow in (Flow.EXPORTS, Flow.IMPORTS):
        keep_whole(reading, sentence, fact, topic)
        topic.whole_may_be = True


def _touches(reading: Reading, product: Cue, flow: Cue) -> bool:
    """Say whether goods stand in or right beside a flow word: "rendered services", "sold cheese"."""
    gap = max(product.start - flow.end, flow.start - product.end)
    to_all = _ABROAD_RE.fullmatch(reading.plain, flow.end, product.start)
    worth = _WORTH_RE.fullmatch(reading.plain, product.end, flow.start)
    if _SUM_OF_RE.fullmatch(reading.plain, flow.end, product.start):
        return True
    return -_BESIDE < gap < 3 or to_all is not None or worth is not None


def is_of_whole(sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic) -> bool:
    """Say whether a sum is Russia's part of what was sold to all the world, told just before."""
    if topic.whole_goods is None or topic.whole_value is None or fact.amount is None:
        return False
    if flow is not None and flow.tag not in _ONE_WAY:
        return False
    if topic.whole_may_be and not any(
        s.letter == RUSSIA and fact.left <= s.start < fact.first for s in sentence.spots
    ):
        return False
    near = 0 <= sentence.paragraph - topic.whole_paragraph <= 1
    return near and fact.amount.value < topic.whole_value


def whole_of(sentence: Sentence, fact: Fact, flow: Cue | None, topic: Topic) -> str | None:
    """Return the goods of the whole just told, where a sum is Russia's part of it."""
    return topic.whole_goods if is_of_whole(sentence, fact, flow, topic) else None


def produce_of(
    reading: Reading, sentence: Sentence, word: Cue, fact: Fact, topic: Topic, flow: Cue | None
) -> str | None:
    """Return the goods that "produce" stands for: "They sold milk for $5m. Tula took products for $1m"."""
    if not reading.plain.startswith(_PRODUCE, word.start):
        return None
    if is_of_whole(sentence, fact, flow, topic):
        return topic.whole_goods
    amount, told = fact.amount, topic.goods_value
    if amount is None or told is None or topic.paragraph != sentence.paragraph:
        return None
    goods = topic.last_goods
    return goods if goods != "services" and amount.value < told else None


def service_sector(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> str:
    """Return the kind of services a sum is of where the passage tells of services, else ""."""
    if not 0 <= sentence.paragraph - topic.services_paragraph <= 1:
        return ""
    found = _SECTOR_RE.search(reading.plain, fact.left, fact.first)
    return found["sector"] if found else ""


def sole_goods(sentence: Sentence) -> str | None:
    """Return the goods of a short sentence that names one kind: "Services are counted apart."."""
    short = sentence.end - sentence.start < _ABOUT_GOODS
    return only_goods(sentence) if sentence.cues and short else None


def only_goods(sentence: Sentence) -> str | None:
    """Return the goods of a sentence that names one kind alone: "They sold 6,310 tractors."."""
    names = {cue.tag[5:] for cue in sentence.products}
    kinds = {kind_named(cue) for cue in sentence.products}
    return (names if len(names) == 1 else kinds).pop() if len(kinds) == 1 else None


def kind_named(product: Cue) -> str:
    """Return the kind of the goods that a word names: butter is of meat and dairy products."""
    return KIND_OF.get(product.tag[5:], product.tag[5:])
