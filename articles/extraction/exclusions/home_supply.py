"""Goods of all makes, what shops and dealers sell at home, what far places are supplied with: no trade."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule

_OURS = "BM"
_OF_ALL_MAKES = rule(
    r"\b(?:of|from) (?:all|any|every|various|different)"
    r" (?:makes?|brands?|manufacturers?|producers?|suppliers?)\b"
    r"|(?<!\w)(?:все[хм]|люб\w+|разн\w+) (?:марок|производител\w+|бренд\w+|поставщик\w+|изготовител\w+)"
    r"|(?<!\w)(?:в том числе|включая|и) отечественн\w+"
    r"|\bincluding (?:russian|home)-made\b"
)
_HOME_SUPPLY = rule(
    r"(?<!\w)(?:северн|досрочн|навигационн)\w+ завоз\w*"
    r"|(?<!\w)завоз\w* (?:социально|жизненно|товаров первой)"
    r"|\b(?:northern|early) (?:supply|delivery|deliveries) (?:haul|programme|program|campaign|season)\b"
    r"|\b(?:programmes?|programs?|plans?|campaigns?|schedules?) (?:of|for) (?:the )?"
    r"(?:deliver(?:y|ies)|supply|supplies) of (?:socially (?:important|significant)|essential|vital|basic)"
    r" (?:goods|products|commodities)\b"
)
# "Local dealers have sold tractors for $5m", «магазины Омска продали белорусских продуктов на 5 млн».
_SOLD_AT_HOME = rule(
    r"(?:\b(?:local|regional|car|retail|[a-z]+['’]s|[PR]+(?:'s?)?)"
    r" (?:dealers?|dealerships?|shops?|stores?|chains?|retailers?|supermarkets?)"
    r"(?: of [^.;:,\d]{2,40}?| in (?:the )?(?:[PR]+|[a-z]+))?(?: (?:have|has|had|already|also))*"
    r" (?:sold|retailed|took in|earned)\b"
    r"|(?<!\w)(?:(?:местн|областн|региональн|фирменн|здешн)\w+ |[PR]+ )?"
    r"(?:дилер(?:ы|ск\w+ центр\w?)|магазины?|автосалоны?|супермаркеты?|ритейлеры?|(?:торговые )?сети)"
    r"(?: [^.;:,\d]{2,40}?)?(?: за [^.;:,]{3,40}?| в [^.;:,]{3,40}?)?"
    r" (?:продал[аи]?|реализовал[аи]?|наторговал[аи]?|выручил[аи]?|расторговал[аи]?))"
    r"(?![^.;]{0,60}(?<!\w)(?:to|в|во) B)"
    r"(?:(?!(?<!\w)(?:экспорт|импорт|поставил|отгрузил|ввез|shipped|exported|(?:ex|im)ports?\b))[^.;]|\.\d)*$"
)


def is_supply_at_home(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a sum is of goods from everywhere, of a shop's sales, or for a region's own places.

    Not where Belarus is named with them: "Belarus sold the territory machinery of all makes".
    """
    if _SOLD_AT_HOME.search(fact.told, reading.coded, sentence.head, fact.first):
        return True
    if fact.amount is None or not sentence.letters.isdisjoint(_OURS):
        return False
    words = fact.told, reading.plain, sentence.head, fact.right
    return any(way.search(*words) is not None for way in (_OF_ALL_MAKES, _HOME_SUPPLY))
