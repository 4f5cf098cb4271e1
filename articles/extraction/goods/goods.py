"""Goods that a sum is of without a flow word beside them: led to it, set before a colon, the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.sides import other_side, side_of
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from ..wording.telling import Rule, rule

_OF_GOODS_RE = compiled(
    r"\b(?:of|in) goods\b|(?<!\w)товар(?:ов|ами)(?!\w)"
    r"|(?<=[.!?;] )goods,? (?:[–—:-] |(?:were|was|came|made|accounted)\b)"
)
_BUYER_REACH = 50
_OF_KIND = (" worth of ", " of ", " in ")  # between a sum and its goods
_AT_KIND = (" worth ", " for ", " at ", " – ", " — ", ": ", " (")  # between goods and their sum
_LED = 90  # characters from goods to the sum that they lead to
_LEAD = 30  # characters before goods that may make them a condition
# "Add some machinery, and a billion is possible": what it takes to get there.
_CONDITION_RE = compiled(
    r"(?<!\w)(?:with|without|add(?:ing)?|if (?:we|you|they) add|given|добав\w+|прибав\w+|плюс|без"
    r"|благодаря) (?:[^\W\d]+ ){0,2}$"
)
_TO_LEAD = 24  # characters
_TO_RE = compiled(r"\b(?:to|into|(?:on|onto)(?: the)? markets? of) (?:the )?$")
_WHERE_TO_RE = re.compile(
    r"(?:[^ую\W]у|[^ую\W]ю|ь|край|рф)$"
)  # no adjective: «в белорусскую технику»
# "Another $5 million was brought in by dump trucks", «больше половины (34 млн) обеспечили самосвалы».
_BROUGHT_RE = compiled(
    r"(?: долларов| рублей| сша)*\)?,?(?: [–—-])?"
    r" (?:обеспечил[аи]?|принесл[аио]|дал[аио]?|составил[аи]|сформировал[аи]?)"
    r"(?: (?!экспорт|импорт|поставк|услуг)[^\W\d]+){0,2} "
    r"|\)?,?(?: [–—-])? (?:(?:was|were) )?(?:brought(?: in)?|earned|provided|made up) by (?:[a-z-]+ ){0,2}"
)
# «На 20 млн закуплено мяса, ещё на 14 млн – сыров»: goods that a sum opens.
_FOR_RE = compiled(
    r"(?:(?<!\w)на (?:сумму )?|(?:[,:;(]|(?<!\w)(?:из (?:них|которых|этой суммы)|в том числе|и|а|еще)) "
    r"|\b(?:of (?:which|them|it|these|this)|including|and) )"
    r"(?:(?:около|почти|более|свыше|примерно|порядка|всего|about|almost|nearly|over) )*[$€]?$"
)
_FOR_LEAD = 24  # characters
_FOR_GOODS_RE = compiled(
    r"(?: (?:долларов|рублей|евро|сша|долл\w*\.?|руб\w*\.?))* [–—-] (?:[^\W\d]+ ){0,2}"
)
_OWN_SUM_RE = compiled(r"(?: [^\W\d]+){0,2} (?:на|за|по) ")
_THEN_RE = compiled(r"[^.;:,()\d]{0,30},")
# "38% ($9m) fell on dump trucks", «16 млн (38%) дали самосвалы».
_FALLS_RE = compiled(
    r"\)?(?: \([^()]{1,30}\))? (?:(?:fell|falls) (?:on|to)|(?:came|comes) from"
    r"|(?:was|were|is) accounted for by|пришл\w+ на|приход\w+ на|дал[аи]?|обеспечил[аи]?|принесл[аи])"
    r"(?: (?:the|поставки|продажи))?(?: [^\W\d]+){0,2} "
)

# "In the timber trade, Belarus sold …", "In trade in food, …".
_TRADE_IN_RE = compiled(r"(?: (?:trade|segment|sector|category))?, ")
_IN_RE = compiled(r"(?:^|[.\n\"“] ?)in (?:the )?(?:(?:trade|segment|category) (?:in|of) )?$")
# "The trade of Belarus with Russia | in food", «товарооборот двух стран | по сахару»: no more between.
_TRADED_IN_RE = compiled(
    r"(?: (?:turnover|between|of|with|and|the|both|these|two|our|countries|states|republics|sides"
    r"|companies|organi[sz]ations|enterprises|[BMPR]+)){2,10} in (?:the )?(?:[a-z]+ )?"
    r"|(?: (?:между|со?|и|двух|двумя|обеих|наших|нашими|стран|странами|организаци\w+|компани\w+"
    r"|предприяти\w+|[BMPR]+)){1,8} (?:по |в (?:сфере|области|секторе|отрасли) )?(?:[а-яё]+ )?"
)
_RECEIPTS_LEAD = 40  # characters
_RECEIPTS_RE = compiled(
    r"\b(?:revenues?|receipts|proceeds|earnings) (?:from|for) (?:the )?(?:(?:sales?|exports?|supplies) of )?$"
    r"|(?<!\w)выручк\w+ (?:от|за) (?:(?:продаж\w*|реализаци\w+|экспорта?|поставк\w+|поставок) )?$"
)
_TRADE_LEAD = 24  # characters


def names_goods(reading: Reading, fact: Fact) -> bool:
    """Say whether a sum is of goods alone, beside one of services: "of services $3m, of goods $25m"."""
    return _OF_GOODS_RE.search(reading.plain, fact.left, fact.first) is not None


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "worth": compiled(words.goods_worth),
        "opening": compiled(words.goods_opening),
        "supplied": compiled(words.goods_supplied),
        "theme": compiled(words.goods_theme),
        "of": compiled(r"\bof $"),
        "buyer": compiled(words.buyer_of),
        # "The reason is the price of metal: exports fell": of no goods
        "priced": compiled(r"\bprices? (?:of|for|on) (?:\w+ )?$|\bцен\w* (?:на )?(?:\w+ )?$"),
        "no_kind": compiled(words.no_goods_kind),
    }


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "owner": rule(words.goods_owner),
        "from": rule(words.goods_from),
        "kind": rule(words.goods_kind),
    }


def leads_to_sum(reading: Reading, product: Cue, fact: Fact) -> bool:
    """Say whether goods lead to their sum, a weight between: "cheese – 2.2 thousand tonnes worth $5m"."""
    if not 0 <= fact.first - product.end < _LED:
        return False
    worth = _patterns(reading.language)["worth"]
    return worth.fullmatch(reading.plain, product.end, fact.first) is not None


def brought_by(reading: Reading, products: Sequence[Cue], end: int) -> bool:
    """Say whether goods are told to have brought the sum that ends at an offset."""
    behind = next((p for p in products if p.start >= end), None)
    return (
        behind is not None and _BROUGHT_RE.fullmatch(reading.plain, end, behind.start) is not None
    )


def opened_by(reading: Reading, products: Sequence[Cue], start: int, end: int) -> bool:
    """Say whether a sum opens its goods: «ещё на 14 млн – сыров», with no sum behind them."""
    behind = next((p for p in products if p.start >= end), None)
    if behind is None or not _FOR_RE.search(reading.plain, max(0, start - _FOR_LEAD), start):
        return False
    if _OWN_SUM_RE.match(reading.plain, behind.end):
        return False  # «мяса на 20 млн – сыров на 14 млн»
    return _FOR_GOODS_RE.fullmatch(reading.plain, end, behind.start) is not None


def kind_of(reading: Reading, fact: Fact, flow: Cue | None) -> str | None:
    """Return goods that an adjective alone names: "industrial goods for $5m", not "local goods"."""
    patterns, kind = _patterns(reading.language), _rules(reading.language)["kind"]
    if not kind.may_hold(reading.coded, fact.left, fact.right):
        return None
    for match in kind.pattern.finditer(reading.coded, fact.left, fact.right):
        if patterns["no_kind"].fullmatch(match["kind"]):
            continue
        gaps = [reading.plain[match.end() : fact.first], reading.plain[fact.end : match.start()]]
        told = patterns["worth"].fullmatch(gaps[0]) or gaps[0] in _AT_KIND or gaps[1] in _OF_KIND
        if told or (flow is not None and 0 <= match.start() - flow.end <= 1):
            return match.group()
    return None


def opens(reading: Reading, start: int, product: Cue) -> bool:
    """Say whether nothing but "only" or "Belarusian" stands before goods that open a clause."""
    opening = _patterns(reading.language)["opening"]
    return opening.fullmatch(reading.coded, start, product.start) is not None


def is_condition(reading: Reading, product: Cue, fact: Fact) -> bool:
    """Say whether goods are only what it takes: "with machinery, $5 million is possible"."""
    if not _THEN_RE.match(reading.plain, product.end, fact.first):
        return False
    lead = max(fact.left, product.start - _LEAD)
    return _CONDITION_RE.search(reading.plain, lead, product.start) is not None


def is_supplied(reading: Reading, product: Cue, flow: Cue) -> bool:
    """Say whether goods are said to have been sold: "the volume of food, supplied to the region"."""
    supplied = _patterns(reading.language)["supplied"]
    return product.end < flow.start and bool(
        supplied.match(reading.plain, product.end) and flow.start - product.end < 3
    )


def is_traded_in(reading: Reading, product: Cue, flow: Cue) -> bool:
    """Say whether the two alone stand between trade and the goods it is in: "trade of B with R in food"."""
    if flow.tag != "turnover" or product.start < flow.end:
        return False
    return _TRADED_IN_RE.fullmatch(reading.coded, flow.end, product.start) is not None


def theme_before(reading: Reading, named: list[Cue], fact: Fact) -> Cue | None:
    """Return the goods set before a colon that the sums behind it are of: "As for butter: … $5m"."""
    theme = _patterns(reading.language)["theme"]
    before = [c for c in named if c.start < fact.first]
    if len(before) == 1 and _is_trade_in(reading, before[0]):
        return before[0]
    if len(before) != 1 or not theme.match(reading.plain, before[0].end, fact.first):
        return None
    lead = max(0, before[0].start - _BUYER_REACH)
    priced = _patterns(reading.language)["priced"].search(reading.plain, lead, before[0].start)
    return None if priced else before[0]


def _is_trade_in(reading: Reading, product: Cue) -> bool:
    """Say whether a clause opens with the trade in some goods: "In food trade, Russia bought for $5m"."""
    if not _TRADE_IN_RE.match(reading.plain, product.end):
        return False
    return (
        _IN_RE.search(reading.plain, max(0, product.start - _TRADE_LEAD), product.start) is not None
    )


def is_of(reading: Reading, product: Cue, flow: Cue | None) -> bool:
    """Say whether goods are what something is of: "the largest buyers of food: Moscow ($7m)"."""
    lead = max(0, product.start - _BUYER_REACH)
    if _patterns(reading.language)["buyer"].search(reading.plain, lead, product.start):
        return True
    if flow is not None:
        return False
    return bool(
        _patterns(reading.language)["of"].search(reading.plain, product.start - 4, product.start)
    )


def goods_owner(reading: Reading, told: int, start: int, end: int) -> str:
    """Return whose goods are named between two offsets: "Belarusian goods" gives "B"."""
    rules = _rules(reading.language)
    match = rules["owner"].search(told, reading.coded, start, end)
    if match and _goes_to(reading, match.start("place")):
        return other_side(side_of(match["place"]))
    match = match or rules["from"].search(told, reading.coded, start, end)
    return side_of(match["place"]) if match else ""


def _goes_to(reading: Reading, at: int) -> bool:
    """Say whether the name whose last letter stands at `at` is where goods go: «в Тулу товаров на 5 млн»."""
    start, letter = at, reading.coded[at]
    while reading.coded[start - 1] == letter:
        start -= 1
    lead, name = reading.plain[max(0, start - _TO_LEAD) : start], reading.plain[start : at + 1]
    if _TO_RE.search(lead):
        return not name.endswith("ian")  # "$5m of it fell to Belarusian goods"
    return lead.endswith((" в ", " во ")) and _WHERE_TO_RE.search(name) is not None


def falls_on(reading: Reading, product: Cue, fact: Fact) -> bool:
    """Say whether a sum falls to goods behind it: "38% ($9m) fell on dump trucks"."""
    return _FALLS_RE.fullmatch(reading.plain, fact.last, product.start) is not None


def is_earned_by(reading: Reading, product: Cue) -> bool:
    """Say whether goods bring in what is told: "receipts from dairy products", «выручка от продажи сыра»."""
    lead = whole_words(reading.plain, max(0, product.start - _RECEIPTS_LEAD), product.start)
    return _RECEIPTS_RE.search(lead) is not None
