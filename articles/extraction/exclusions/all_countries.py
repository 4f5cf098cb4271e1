"""Trade of the whole world with itself: "world trade in services grew by 9% to $7.5 trillion"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.telling import rule

_OF_WORLD = rule(
    r"\b(?:global|world(?:wide|['’]s)?|international) (?:(?:merchandise|goods|services?|total|overall) )?"
    r"(?:trade|exports?|imports?|turnover)\b(?! (?:organi[sz]ation|cent(?:re|er)|fair|exhibition))"
    r"|(?<!\w)(?:(?:обще|все)?миров|глобальн|международн)\w+ "
    r"(?:[^\W\d]+(?:ая|ой|ую|ый|ого|ому|ым|ом) )?(?:торговл|(?:товаро)?оборот|экспорт|импорт)\w*"
)
_MOST = 10**12  # dollars or euros: so much not even the two countries have traded
_MONEY = ("USD", "EUR")


def is_of_all_countries(reading: Reading, fact: Fact) -> bool:
    """Say whether a fact is told of what all the world trades, or is too large for less."""
    amount = fact.amount
    if amount and amount.currency in _MONEY and amount.value >= _MOST:
        return True
    return _OF_WORLD.search(fact.told, reading.plain, fact.left, fact.first) is not None
