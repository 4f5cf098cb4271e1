"""A balance told as a plus or a minus that a side has: "we are in the black", «плюс у нас 5 млн»."""

from __future__ import annotations

from ..facts.facts import Fact
from ..flow.sides import other_side, side_of
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule

_LEAD = 110  # characters
_ONE_WAY = ("exports", "imports")
_SIGN = r"(?:в )?(?:плюс|минус)(?:е|ом)?"
_TO_SUM = (
    r"(?!\w)(?:(?! и | а | но |до |выр[ао]с)[^.;!?,\d]|\b\d\d?(?= (?:месяц|квартал|лет|год))"
    r"|(?<!к )(?:19|20)\d\d)"
)
# «Мы в плюсе: за пять месяцев – 5 млн», «у нас минус: 5 млн», «Беларусь имеет плюс в 5 млн».
_HAS_RE = rule(
    r"(?<!\w)(?:(?:у нас|мы|(?:наша|у нашей) (?:страна|страны|республика|республики|сторона|стороны))"
    r"|(?<!с )(?<!со )(?<!в )(?<!для )(?P<place>[BMRP])+)"
    r" (?!и )(?:в торговле со? [BMRP]+ )?(?:(?![BMRP])[^\W\d]+ ){0,3}?"
    + _SIGN
    + _TO_SUM
    + r"{0,60}$"
)
# «Плюс у нас 5 млн», «наш минус – 5 млн», «плюс в пользу Беларуси – 5 млн».
_OF_RE = rule(
    r"(?<!\w)(?:"
    + _SIGN
    + r" (?:(?:у|для) (?:нас|(?P<place>[BMRP])+)|в нашу пользу)|наш (?:плюс|минус))"
    + _TO_SUM
    + r"{0,50}$"
)
# «Оборот с Пензой у нас в плюсе: 5 млн» tells of growth.
_GROWS_RE = compiled(
    r"(?<!\w)(?:(?:товаро)?оборот|торговля|экспорт|импорт)(?!\w)(?:(?! мы )[^.;,:])*$"
)
_TO_BASE_RE = compiled(
    r" (?:долларов |рублей )?(?:к (?:прошло|позапрошло|уровн|январ|20)|против|по сравнению|за счет)"
)


def plus_told(reading: Reading, sentence: Sentence, fact: Fact, voice: str) -> str:
    """Return the side that sold more where a sum is told as a side's plus or minus, else "".

    `voice` is the side whose words "we" are.
    """
    if fact.amount is None or reading.language != "ru":
        return ""
    start, end = max(sentence.head, fact.amount.start - _LEAD), fact.amount.start
    match = _HAS_RE.search(fact.told, reading.coded, start, end)
    match = match or _OF_RE.search(fact.told, reading.coded, start, end)
    if match is None or _TO_BASE_RE.match(reading.plain, fact.amount.end):
        return ""
    if any(c.tag in _ONE_WAY and start <= c.start < end for c in sentence.flows):
        return ""  # «по экспорту мы вышли в плюс: 5 млн»
    if _GROWS_RE.search(reading.plain, start, match.start()):
        return ""
    side = side_of(match["place"]) if match["place"] else voice or "B"
    is_minus = "минус" in match.group()
    return other_side(side) if is_minus else side
