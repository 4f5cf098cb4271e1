"""Flow words that only tell what a contract is for, or what one company sold: no trade of two sides."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.reasons import is_subject_behind_cause
from ..sentences.reading import Reading, Sentence
from ..vocabulary.asides import (
    ARRANGED,
    COUNTED_AHEAD,
    COUNTED_COST,
    DEAL_PART,
    DEALS_SIGNED,
    FIRM,
    IN_UNITS,
    OF_FIRM,
    OF_VENUE,
    ONE_OF_THEM,
    PLACED,
)
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from ..wording.telling import rule
from .fairs import sold_at_fair
from .firm_before import is_of_firm_before
from .lent import is_lent
from .one_firm import is_of_one_firm

_SELLER_REACH = 110  # characters
_ITEM_LEAD, _LISTED = 16, 12  # characters before the sum of an item, and items of a list
# "Three plants will supply engines to Minsk for $5m": what few firms are to sell is a deal of theirs,
# but not what another clause tells: "two plants will sell more, so exports are to reach $5m".
_SAME_CLAUSE = (
    r"(?:(?!, (?:so|while|whereas|although|though|but|and|which|as|because|а|но|и|хотя|поэтому|что|так)"
    r"(?!\w))[^.;])*$"
)
_FEW_FIRMS_RULE = rule(
    r"\b(?:two|three|four|five|several|a few|[2-5]) (?:[\w'-]+ ){0,3}?"
    r"(?:plants|factories|enterprises|companies|firms|mills|producers|manufacturers)\b"
    r"(?: (?!and\b)[\w'-]+){0,6}?"
    r" (?:will|shall|are to|are going to|plan to|intend to) (?:also |together )?"
    r"(?:supply|ship|deliver|sell|send|export|buy|purchase|import)\b"
    + _SAME_CLAUSE
    + r"|(?<!\w)(?:дв[ае]|три|четыре|пять|несколько|[2-5]) (?:[^\W\d]+ ){0,2}?"
    r"(?:завод|предприяти|компани|фирм|фабрик|комбинат|производител)\w*(?: [^\W\d]+){0,4}?"
    r" (?:поставят|отгрузят|отправят|продадут|закупят|купят|вывезут|ввезут|экспортируют"
    r"|будут (?:постав|отгру|прода|закуп|экспорт|импорт)\w+)(?!\w)" + _SAME_CLAUSE
)
# "Half a billion dollars' worth of contracts was signed", whatever sales they are to bring.
_WORTH_OF_DEALS_RE = compiled(
    r"(?:['’]s?)? worth of (?:[a-z]+ ){0,2}(?:contracts|deals|agreements|orders)\b"
)
# "30 joint companies, their turnover exceeded $5m"
_OWN_TURNOVER = rule(
    r"\b(?:compan(?:y|ies)|firms?|enterprises?|ventures?|plants?|stores?|shops?|subsidiar(?:y|ies)|chain)\b"
    r"[^.]{0,80}\b(?:their|its|whose) (?:\w+ )?(?:turnover|sales) (?!with|between|in trade|to|in [BMRP])"
    r"[^.,;]{0,40}$"
    r"|\b(?:company|firms?|enterprises?|trading houses?|dealers?|retailers?|shops?|stores?|plants?|producers?"
    r"|manufacturers?)\b[^.,;]{0,40}\b(?:with|has|have) (?:an? )?(?:annual |total |yearly )?turnover of"
    r" (?:(?:about|over|some|almost|nearly|more than|up to) )?$"
    r"|\b(?:компани|фирм|предприяти|завод|магазин|сет[ьи])\w*[^.]{0,80}"
    r"\b(?:их|его|ее|чей) (?:[^\W\d]+ )?(?:оборот(?! с )|продажи(?! во? [BMRP]))[^.,;]{0,40}$"
    r"|\b\d+ (?:[\w-]+ ){0,4}(?:companies|firms|enterprises|ventures|plants|shops|stores)[^.,;]{0,60}"
    r"\b(?:turn(?:ed)? over|with (?:an? )?(?:\w+ )?turnover of)"
    r" (?:(?:about|over|some|almost|nearly|more than) )?$"
    r"|\b\d+ (?:[^\W\d]+ ){0,3}(?:компани|фирм|предприяти|завод|магазин)\w*[^.,;]{0,60}"
    r" с (?:[^\W\d]+ )?оборотом (?:в |на |около |более |свыше |почти )*$"
)
# The takings of an exchange, a fair or shops.
_OF_VENUE = rule(OF_VENUE)


_PLACED_RE = compiled(PLACED)
_KINDS_RE = compiled(
    r"\b(?:kinds?|types?|names?|items?|products?|goods)\b|(?<!\w)(?:вид|наименован|товар|позици)\w*"
)
# "Belarusian enterprises trade with Tula Oblast, their sales there were $5m": those of the country.
_SALES_RE = compiled(r"\b(?:their|их) (?:[^\W\d]+ )?(?:sales|продажи)")
_ALL_FIRMS_RE = compiled(
    r"[BMRP]+(?:'s?)? "
    r"(?:companies|firms|enterprises|plants|producers|предприятия|компании|фирмы|заводы|производители)\b"
    r"|\b(?:companies|firms|enterprises|plants) (?:of|from) (?:the )?[BMRP]"
    r"|(?<!\w)(?:предприятия|компании|фирмы|заводы|производители) [BMRP]"
)
_PLANTS_RE = compiled(r"\b(?:plant|factory|mill|brewery|dairy)'s (?:[a-z-]+ )?$")
_FIRM_RE, _OF_FIRM_RE = compiled(FIRM), compiled(OF_FIRM)
_UNITS_RULE = rule(IN_UNITS)
_ARRANGED_RULE, _COUNTED_COST_RULE = rule(ARRANGED), rule(COUNTED_COST)
_COUNTED_AHEAD_RULE = rule(COUNTED_AHEAD)
_ONE_OF_THEM_RULE, _DEALS_RE = rule(ONE_OF_THEM), compiled(DEALS_SIGNED)
_DEAL_PART_RULE = rule(DEAL_PART)
_TRADED_RE = compiled(
    r"\b(?:trade|turnover|exports?|imports?)\b|(?:товарооборот|торговл|экспорт|импорт)"
)
_DEAL_IS_RE = compiled(
    r" ?[–—:-] (?:поставка|закупка|покупка|продажа|отгрузка|(?:the |a )?(?:supply|purchase|delivery|sale)\b)"
)
_DEAL_DASH = 12  # characters
_FIRM_REACH = 90  # characters
_DEALS_BACK = 2  # sentences

_COUNTED = 48  # characters
# "In the summer 52 trolleybuses were bought for $5m".
_COUNTED_BEFORE_RE = compiled(
    r"(?<![\d.,])(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of) (?:new )?[a-z-]+"
    r" (?:were|was|have been|had been) (?:bought|purchased|acquired) for [^.;]{0,24}$"
    r"|(?<![\d.,])\d{1,3} (?:of (?:them|these|those) (?:for|worth)|из них (?:на|за)) [^.;\d]{0,24}$"
    r"|(?<![\d.,])\d{1,3} (?:нов\w+ )?[а-я-]{4,}"
    r" (?:был[аио]? )?(?:куплен|закуплен|приобретен)\w* за [^.;]{0,24}$"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "counted": compiled(words.counted),
        "governed": compiled(words.governed),
        "nouns": compiled(words.flow_nouns),
        "one_company": compiled(words.one_company),
    }


def is_governed(reading: Reading, before: list[Cue]) -> bool:
    """Say whether the flow words before a sum only tell what a contract or a price is for.

    "The contract to supply buses is worth $2m", "prices of exports and of imports fell by 3%".
    """
    at = max((i for i, cue in enumerate(before) if cue.tag == "not"), default=len(before))
    if at >= len(before) - 1:
        return False
    told = before[at + 1]
    end = before[at].end
    if _DEAL_IS_RE.match(reading.plain, end) and told.start - end < _DEAL_DASH:
        return True  # «Самый крупный контракт – поставка лифтов на 5 млн»
    # "The largest contract, for the supply of lifts, was signed by a plant: $2m"
    end += reading.plain.startswith((", на ", ", for ", ", to ", ", о ", ", об "), end)
    if "," in reading.plain[end : before[-1].start]:
        return False
    nouns = _patterns(reading.language)["nouns"]
    bare = told.start - before[at].end == 1 and told.tag in ("exports", "imports")
    if bare and not nouns.fullmatch(reading.plain, told.start, told.end):
        return False  # "shops bought"
    gap = _patterns(reading.language)["governed"]
    if gap.fullmatch(reading.plain, end, told.start) is None:
        return False
    return not is_subject_behind_cause(reading, told)  # "due to lower prices | imports fell"


def is_of_few(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is of one deal, one firm, one fair or one loan."""
    if _is_own_turnover(reading, sentence, fact) or is_of_firm_before(reading, sentence, fact):
        return True
    if fact.amount is None:
        told = reading, sentence, fact
        return _is_of_firm(*told) or is_of_one_firm(*told)
    return (
        _is_deal(reading, sentence, fact)
        or _WORTH_OF_DEALS_RE.match(reading.plain, fact.end) is not None
        or _FEW_FIRMS_RULE.search(fact.told, reading.plain, fact.left, fact.first) is not None
        or sold_at_fair(reading, sentence, fact)
        or _is_arranged(reading, sentence, fact)
        or _is_one_of_deals(reading, sentence, fact)
        or _is_part_of_deals(reading, sentence, fact)
        or _is_listed_deal(reading, sentence)
        or is_lent(reading, sentence, fact)
        or is_of_one_firm(reading, sentence, fact)
    )


def _is_deal(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether counted goods are sold ("supplies of 25 buses"), or one company sells or buys."""
    flows = [c for c in sentence.flows if fact.left <= c.start < fact.start]
    if not flows or flows[-1].tag not in ("exports", "imports"):
        return False
    if _PLANTS_RE.search(reading.plain, fact.left, flows[-1].start):
        return True
    patterns = _patterns(reading.language)
    placed = _PLACED_RE.match(reading.coded, flows[-1].end, fact.start)
    counted_at = (placed.end() if placed else flows[-1].end) + 1
    counted = patterns["counted"].match(reading.plain, counted_at, fact.start)
    if counted and not (placed and _KINDS_RE.search(counted.group())):
        return True
    if _COUNTED_BEFORE_RE.search(
        reading.plain, max(sentence.start, flows[-1].start - _COUNTED), fact.start
    ):
        return True
    if patterns["nouns"].fullmatch(reading.plain, flows[-1].start, flows[-1].end):
        return False
    lead = whole_words(
        reading.plain, max(fact.left, flows[-1].start - _SELLER_REACH), flows[-1].start
    )
    return patterns["one_company"].search(lead) is not None


def _is_of_firm(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether one company's sales are told of: "the factory increased its export by a third"."""
    for cue in sentence.flows:
        if cue.tag in ("exports", "imports") and fact.left <= cue.start < fact.start:
            lead = max(sentence.start, cue.start - _FIRM_REACH)
            if _FIRM_RE.search(reading.plain, lead, cue.start):
                return True
            if _OF_FIRM_RE.match(reading.plain, cue.end):
                return True
    return False


def _is_own_turnover(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether companies, a fair or an exchange turned a sum over, not two sides.

    "30 firms, their turnover was $5m", "the turnover of the fair was $5m", «биржевой оборот – 5 млн».
    """
    if _OF_VENUE.search(fact.told, reading.plain, sentence.start, fact.first):
        return True
    own = _OWN_TURNOVER.search(fact.told, reading.plain, sentence.start, fact.start)
    if own is None:
        return False
    if _SALES_RE.search(own[0]) and _ALL_FIRMS_RE.search(reading.coded, sentence.start, own.end()):
        return False
    return any(c.tag in ("turnover", "exports") and c.start < fact.start for c in sentence.flows)


def _is_arranged(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is what firms agreed on, or what goods that they need are going to cost."""
    plain, told = reading.plain, fact.told
    if _ARRANGED_RULE.search(told, plain, fact.left, fact.start):
        return True
    if _COUNTED_AHEAD_RULE.search(told, plain, fact.left, fact.start):
        return True
    if any(fact.left <= c.start < fact.right for c in sentence.flows):
        return False  # "we sold 180 lifts, this is $5m"
    return _COUNTED_COST_RULE.search(told, plain, fact.left, fact.start) is not None


def _is_one_of_deals(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is of deals that the sentence before tells of: "the largest one, for"."""
    one = _ONE_OF_THEM_RULE.search(fact.told, reading.plain, fact.left, fact.start)
    if one is None:
        return False
    if any(fact.left <= c.start < one.start() for c in sentence.flows):
        return False
    aside = reading.plain.rfind(
        ",", one.start(), fact.start
    )  # "the largest one, for the supply of buses, …"
    if any(max(one.start(), aside) <= c.start < fact.start for c in sentence.flows):
        return False
    return _deals_before(reading, sentence)


def _is_part_of_deals(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is a part of what deals come to: "their total is $12m, of which $4m falls on"."""
    part = _DEAL_PART_RULE.search(fact.told, reading.plain, fact.left, fact.start)
    told = sentence.amounts[0].start
    if part is None or told >= fact.start:
        return False
    whole = _ONE_OF_THEM_RULE.search(fact.told, reading.plain, sentence.head, told)
    return whole is not None and _deals_before(reading, sentence)


def _is_listed_deal(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sum is of a list that deals head: "contracts for $9m, including: ⏎ $5m in Sochi"."""
    if sentence.flows or sentence.amounts[0].start - sentence.start > _ITEM_LEAD:
        return False
    spans = reading.document.sentences
    number = reading.document.sentence_at(sentence.start)
    for start, end in reversed(spans[max(0, number - _LISTED) : number]):
        if reading.plain.startswith(":", end - 1):
            return _DEALS_RE.search(reading.plain, start, end) is not None
        if not reading.plain.startswith(";", end - 1):
            return False
    return False


def _deals_before(reading: Reading, sentence: Sentence) -> bool:
    """Say whether what was told just before is of deals, and of no trade."""
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph].start
    start = max(opens, reading.document.sentences[max(number - _DEALS_BACK, 0)].start)
    told = reading.plain, start, sentence.start
    return _DEALS_RE.search(*told) is not None and _TRADED_RE.search(*told) is None


def is_counted(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a number is told in pieces or tonnes: "in pieces the record is curds, 4 million"."""
    return _UNITS_RULE.search(sentence.told, reading.plain, sentence.start, fact.first) is not None
