"""Whom a balance favours: "to the benefit of Belarus", "in our favour", «выигрывает российская сторона»."""

from __future__ import annotations

from ..flow.sides import side_of
from ..sentences.reading import Reading
from ..wording.lexicon import compiled

_WHO_EN = r"(?:[BMRP]+(?:'s?)?(?: (?:side|party|partners?|region|oblast))?|we)"
_WHO_RU = r"(?:[BMRP]+(?: (?:сторон|област|кра|регион|партнер)\w*)?|мы)"
_NOT_EN = (
    r"(?:\bnot|n't|\bhardly|\bnever|\bfar from(?: being)?|\bno longer)"
    r"(?: (?:exactly|yet|at all|really|quite|always))? "
)
# These hold whatever else is told: "a deficit of $5m in favour of Russia" is Belarus's.
_FAVOUR = (
    r"\bin favou?r of (?:the )?(?:\w+ )?(?=[BMRP])"
    r"|\bin (?:the )?(?=[BMRP]+(?:'s?)?(?: (?:side|region|oblast)(?:'s?)?)? favou?r\b|our favou?r\b)"
    r"|(?<!\w)в пользу (?:\w+ )?(?=[BMRP])|(?<!\w)в (?=нашу пользу)"
)
_PLACE = r"(?P<place>[BMRP]|our\b|us\b|we\b|наш|нас\b|нам\b|нами\b|мы\b)"
_FAVOUR_RE = compiled(rf"(?P<no>{_NOT_EN}|(?<!\w)не )?(?:{_FAVOUR}){_PLACE}")
_GAINER_RE = compiled(
    rf"(?P<no>{_NOT_EN}|(?<!\w)не )?(?:{_FAVOUR}"
    r"|\bto the (?:benefit|advantage) of (?:the )?|\bto (?=(?:[BMRP]+(?:'s?)?|our) (?:benefit|advantage)\b)"
    r"|\b(?:benefit|favou?r)s? (?:the )?(?=[BMRP]|us\b)"
    r"|\badvantage (?:is |was )?(?:on the side of|on) (?:the )?(?=[BMRP]|our side)"
    r"|\b(?:favou?rable|beneficial|advantageous|profitable) (?:for|to) (?:the )?"
    rf"|\b(?={_WHO_EN} (?:who )?(?:gains?|benefits?|profits?|wins?"
    r"|(?:is|are) (?:in the black|the winners?))\b)"
    r"|(?<!\w)за (?=нами\b|[BR]+ сторон)|(?<!\w)на (?=наш\w+ стороне|[BMRP]+ стороне)|(?<!\w)на стороне "
    r"|(?<!\w)на руку |(?<!\w)(?:выгодн|благоприятн)\w+ (?:для )?"
    rf"|(?<!\w)(?:выигрывает|выигрываем) (?:[^\WBMRP\d]+ ){{0,3}}?(?={_WHO_RU})"
    rf"|(?<!\w)(?={_WHO_RU} (?:[^\WBMRP\d]+ ){{0,2}}?(?:в (?:выигрыше|плюсе)|выигрыва\w+)))"
    + _PLACE
)
_LOSER_RE = compiled(
    r"(?:\bto the (?:detriment|disadvantage) of (?:the )?"
    r"|\bto (?=(?:[BMRP]+(?:'s?)?|our) (?:detriment|disadvantage)\b)"
    r"|\b(?:unfavou?rable|unprofitable|disadvantageous|detrimental) (?:for|to) (?:the )?"
    rf"|\b(?={_WHO_EN} (?:who )?(?:loses?|(?:is|are) (?:losing|the losers?|in the red)"
    r"|do(?:es)?(?: not|n't) (?:gain|benefit|profit|win))\b)"
    r"|(?<!\w)(?:невыгодн|неблагоприятн)\w+ (?:для )?|(?<!\w)в ущерб |(?<!\w)не в (?=наш)"
    rf"|(?<!\w)(?={_WHO_RU} (?:[^\WBMRP\d]+ ){{0,2}}?(?:в (?:проигрыше|минусе)|проигрыва\w+)))"
    + _PLACE
)


def favour_sign(reading: Reading, start: int, end: int, voice: str) -> int:
    """Return 1 where a balance is told to be in favour of Belarus, -1 where in favour of Russia, else 0.

    "Our" is of the side of whoever speaks, `voice`.
    """
    told = _FAVOUR_RE.finditer(reading.coded, start, end)
    return next((_side(found["place"], voice) for found in told if not found["no"]), 0)


def gainer_sign(reading: Reading, start: int, end: int, voice: str) -> int:
    """Return 1 where words tell that Belarus gains from a balance, or Russia does not, -1 the reverse."""
    gainer = _GAINER_RE.search(reading.coded, start, end)
    if gainer:
        return -_side(gainer["place"], voice) if gainer["no"] else _side(gainer["place"], voice)
    loser = _LOSER_RE.search(reading.coded, start, end)
    return -_side(loser["place"], voice) if loser else 0


def _side(place: str, voice: str) -> int:
    """Return 1 for the Belarusian side, -1 for the Russian one."""
    return 1 if (side_of(place) or voice) == "B" else -1
