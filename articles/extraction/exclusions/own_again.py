"""A region's own trade with everybody, or Russia's, gone back to behind that with one partner."""

from __future__ import annotations

from decimal import Decimal

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule

# The region owns the flow, or is who sells and buys: "imports of the oblast", «область увеличила экспорт».
_OWN_FLOW = rule(
    r"\b(?:exports?|imports?|turnover|trade|surplus|deficit|balance|sales|purchases) of (?:the )?[MP]"
    r"|(?:[MP]+|region|oblast|republic|krai)(?:'s?)? (?:total )?"
    r"(?:exports?|imports?|turnover|trade|surplus|deficit|balance)(?:ed)?\b"
    r"|(?:[MP]+|region|oblast|republic|krai) (?:has |have )?(?:sold|bought|shipped|purchased|supplied|"
    r"(?:increased|raised|boosted|reduced|cut|doubled) (?:its |the )?(?:exports?|imports?|sales|purchases))\b"
    r"|(?<!\w)(?:экспорт|импорт|вывоз|ввоз|сальдо|дефицит|профицит|оборот|товарооборот)\w{0,2} (?:товаров )?"
    r"(?:[MP]|области|региона|края|республики)"
    r"|(?:[MP]+|область|регион|край|республика) (?:[^\W\dBMPRT]+ )?"
    r"(?:экспортир|импортир|вывез|ввез|продал|купил|закупил|отгруз|постав"
    r"|(?:увелич|нараст|снизи|сократ|удво)\w+ (?:свой )?(?:экспорт|импорт|вывоз|ввоз|поставк|закупк))\w*"
)
_OTHERS = {"M": "RP", "P": "BM"}
# "Russia exported food worth $16bn", «Россия экспортировала продовольствия на 16 млрд».
_RUSSIAS_OWN = rule(
    r"R+(?:n federation)?(?:'s?)? (?:[a-z]+ ){0,2}?(?:exports?|imports?)(?:ed)?\b"
    r"|\b(?:exports?|imports?) (?:of|from|by) (?:the )?R"
    r"|(?<!\w)R+ (?:[^\W\dBMRPT]+ )?(?:экспортир|импортир|вывез|ввез)\w*"
    r"|(?<!\w)(?:R+ )?(?:экспорт|импорт)\w{0,2} (?:R|из R)"
)
_YEAR = 12  # months
_BEYOND = Decimal("1.5")  # times all the trade told: neither way can be so much


def is_own_again(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a text goes back to all that a region or Russia trades: no partner is named."""
    if _is_russias_own(reading, sentence, fact, topic):
        return True
    if topic.paragraph == sentence.paragraph or topic.world_end < 0:
        return False
    own = _OWN_FLOW.search(fact.told, reading.coded, fact.left, fact.right)
    if own is None:
        return False
    words = reading.coded[sentence.start : sentence.end]
    owner = "M" if topic.base != "BY" else "P"
    if topic.main == "RU" and owner == "P":
        return False
    if not set(_OTHERS[owner]).isdisjoint(words):
        return False
    value = fact.amount.value if fact.amount and fact.amount.has_magnitude else None
    if value is not None and topic.turnover is not None and value <= topic.turnover:
        return (
            False  # "Trade with Belarus was $100m. The region's exports were $60m": a part of that
        )
    topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
    return True


def _is_russias_own(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether Russia sold or bought far more than all its trade with Belarus just told of."""
    if fact.amount is None or not fact.amount.has_magnitude or "B" in sentence.letters:
        return False
    told = topic.turnovers.get(("RU", fact.amount.currency))
    if told is None or fact.amount.value <= told * _BEYOND:
        return False
    if topic.sum_period and topic.sum_period.months < _YEAR:
        return False  # "In January trade was $2bn. In all of last year Russia sold there $20bn"
    return _RUSSIAS_OWN.search(fact.told, reading.coded, fact.left, fact.right) is not None
