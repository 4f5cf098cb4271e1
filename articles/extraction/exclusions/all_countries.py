"""Trade of the whole world with itself: "world trade in services grew by 9% to $7.5 trillion"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from ..wording.telling import rule

_OF_WORLD = rule(
    r"\b(?:global|world(?:wide|['’]s)?|international) (?:(?:merchandise|goods|services?|total|overall) )?"
    r"(?:trade|exports?|imports?|turnover)\b(?! (?:organi[sz]ation|cent(?:re|er)|fair|exhibition))"
    r"|(?<!\w)(?:(?:обще|все)?миров|глобальн|международн)\w+ "
    r"(?:[^\W\d]+(?:ая|ой|ую|ый|ого|ому|ым|ом) )?(?:торговл|(?:товаро)?оборот|экспорт|импорт)\w*"
)
# "Sold food for $5 billion to more than 90 countries".
_TO_MANY = rule(
    r"\b(?:to|in) (?:(?:more than|over|about|some|almost|nearly|as many as) )?"
    r"(?:[1-9]\d{1,2}|a hundred|dozens of)(?: foreign)? (?:countries|states)\b"
    r"(?! of (?:the )?(?:cis|union|eaeu))"
    r"|(?<!\w)в (?:(?:более,? чем|почти|около|свыше) )?(?:[1-9]\d{1,2}|сотн\w|десятк\w+)"
    r"(?: с лишним)?(?: зарубежн\w+)? (?:стран|государств)\w{0,2}(?! (?:снг|союза|еаэс))"
)
# But "Belarus, which sells to 90 countries, supplied Russia with food for $5m" tells of Russia behind them.
_THEN_OURS_RE = compiled(
    r",? [^.;:]*?(?:suppl|sold|sell|export|import|deliver|ship|trade|turnover|sales|постав|прода|экспорт"
    r"|импорт|торгов|оборот|отгру)[^.;:,\d]{0,30}?(?<![^\W\d])[RP]"
)
_MOST = 10**12  # dollars or euros: so much not even the two countries have traded
_MONEY = ("USD", "EUR")


def is_of_all_countries(reading: Reading, fact: Fact) -> bool:
    """Say whether a fact is told of what all the world trades, or is too large for less."""
    amount = fact.amount
    if amount and amount.currency in _MONEY and amount.value >= _MOST:
        return True
    many = _TO_MANY.search(fact.told, reading.plain, fact.left, fact.right) if amount else None
    if many and not _THEN_OURS_RE.match(reading.coded, many.end(), max(many.end(), fact.first)):
        return True
    return _OF_WORLD.search(fact.told, reading.plain, fact.left, fact.first) is not None
