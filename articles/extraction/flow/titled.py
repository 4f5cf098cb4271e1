"""Who a sentence calls the chief buyer: "Belarus was its largest customer"."""

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
_IS_RU = r"(?: (?:оста\w+|стал\w*|явля\w+|был\w*|по-прежнему|снова|[–—-])){0,2}"
_TITLED_RE = compiled(
    rf"(?P<a>[BMRP])+{_IS} {_BUYER}|{_BUYER}{_IS},? (?P<b>[BMRP])"
    rf"|{_BUYER_RU}{_IS_RU} (?P<c>[BMRP])|(?P<d>[BMRP])+{_IS_RU} {_BUYER_RU}"
)


def titled_buyer(reading: Reading, start: int, end: int, *, opens: bool = False) -> str:
    """Return the side that the words between two offsets call the chief buyer, "" for none.

    With `opens` they have to begin with that.
    """
    if not any(reading.plain.find(word, start, end) >= 0 for word in _WORDS):
        return ""
    find = _TITLED_RE.match if opens else _TITLED_RE.search
    told = find(reading.coded, start, end)
    return side_of(next(filter(None, told.groups()))) if told else ""
