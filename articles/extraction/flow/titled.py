"""Who a sentence calls the chief buyer or supplier: "Belarus was its largest customer"."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..wording.lexicon import compiled
from .sides import side_of

_WORDS = ("buyer", "customer", "importer", "market", "покупател", "импортер", "потребител", "рын")
_BUYER = (
    r"(?:the|its|their|our|[BMRP]+(?:'s?)?) (?:main|largest|biggest|chief|key|leading|top|principal)"
    r" (?:buyer|customer|importer|consumer|market)\b"
)
_IS = r"(?: (?:was|is|remained|remains|became|stays|being|still|again|here)){0,2}"
_BUYER_RU = (
    r"(?:его |ее |их |нашим )?(?:главн|основн|крупнейш|ключев)\w+"
    r" (?:покупател|импортер|потребител|рын)\w*(?: (?:сбыта|наш\w+ \w+))?"
)
_IS_RU = r"(?: (?:оста\w+|стал\w*|явля\w+|был\w*|по-прежнему|снова|прежний|прежняя|[–—-])){0,2}"
# "The main buyer of Belarusian furniture is Russia": whose goods they are stands between.
_OF_GOODS = r" (?:(?:of|for) )?[BMRP]+(?:'s?)?(?: [^\W\dBMRPT]+){1,2}?"
_TITLED_RE = compiled(
    rf"{_BUYER}{_OF_GOODS}{_IS.replace('{0,2}', '{1,2}')},? (?P<goods>[BMRP])"
    rf"|{_BUYER_RU}{_OF_GOODS}{_IS_RU.replace('{0,2}', '{1,2}')} (?P<goods_ru>[BMRP])"
    rf"|(?P<a>[BMRP])+{_IS} {_BUYER}|{_BUYER}{_IS},? (?P<b>[BMRP])"
    rf"|{_BUYER_RU}{_IS_RU} (?P<c>[BMRP])|(?P<d>[BMRP])+{_IS_RU} {_BUYER_RU}"
)

_SUPPLIERS = ("supplier", "seller", "exporter", "поставщик", "продавец", "продавцом", "экспортер")
_SUPPLIER = (
    r"(?:(?:main|largest|biggest|chief|key|leading|top|principal|first|second|third|fourth|fifth)"
    r"(?:[ -][a-z]+){0,3} (?:supplier|seller|exporter)s?\b"
    r"|(?:главн|основн|крупнейш|ключев|ведущ|важнейш|перв|втор|трет|четверт|пят)\w+"
    r" (?:(?:[^\W\dBMRPT]+|[BMRP]+) ){0,3}(?:поставщик|продав(?:ец|ц)|экспортер)\w*)"
)
_LINKS = (
    r"(?:[–—:-]|is|was|remain(?:s|ed)|became|becomes|stays|been|holds|took|takes|ranks|ranked|comes"
    r"|оста\w+|стал\w*|стан\w+|явля\w+|был\w*|занима\w+|заня\w+|держ\w+|идет|вышл\w+)"
)
# "The largest supplier of the oblast in 2022 was Belarus", «Россия – главный поставщик нефти».
_SUPPLIES_RE = compiled(
    r"\b(?:среди|among)(?: the)? (?:[^\W\d]+ )?(?:поставщик|экспортер|продавц|supplier|exporter|seller)\w*"
    r"(?:[^.;:T\d]|(?:19|20)\d\d){0,70} (?P<among>[BMRP])"
    rf"|{_SUPPLIER}[^.;:T]{{0,60}}? {_LINKS} (?:(?:the|again|снова|опять|по-прежнему) )?(?P<last>[BMRP])"
    rf"|(?P<first>[BMRP])(?:'s?)?(?: [^.;:BMRPT]{{0,25}}?)? {_LINKS}"
    rf" (?:(?!and\b|и\b)[^\W\d]+(?:'s)? ){{0,3}}?{_SUPPLIER}"
)


def titled_supplier(reading: Reading, start: int, end: int) -> str:
    """Return the side that the words between two offsets call the chief supplier, "" for none."""
    if not any(reading.plain.find(word, start, end) >= 0 for word in _SUPPLIERS):
        return ""
    told = _SUPPLIES_RE.search(reading.coded, start, end)
    return side_of(told["among"] or told["last"] or told["first"]) if told else ""


def titled_buyer(reading: Reading, start: int, end: int, *, opens: bool = False) -> str:
    """Return the side that the words between two offsets call the chief buyer, "" for none.

    With `opens` they have to begin with that.
    """
    if not any(reading.plain.find(word, start, end) >= 0 for word in _WORDS):
        return ""
    find = _TITLED_RE.match if opens else _TITLED_RE.search
    told = find(reading.coded, start, end)
    return side_of(next(filter(None, told.groups()))) if told else ""
