"""Who a sentence calls the chief buyer: "Belarus was its largest customer"."""

from __future__ import annotations

from .lexicon import compiled
from .reading import Reading, Sentence
from .sides import side_of

_WORDS = ("buyer", "customer", "importer", "покупател", "импортер", "потребител")
_CHIEF = r"(?:main|largest|biggest|chief|key|leading|top|principal)"
_BUYER = r"(?:buyer|customer|importer)\b"
_CHIEF_RU = r"(?:главн|основн|крупнейш|ключев)\w+ (?:покупател|импортер|потребител)\w*"
_TITLED_RE = compiled(
    rf"(?P<a>[BMRP])(?: \w+){{0,2}} (?:the|its|their|our) {_CHIEF} {_BUYER}"
    rf"|(?:the|its|their|our) {_CHIEF} {_BUYER}(?: (?:was|is|remained|remains|became|stays|being|still|again)){{0,2}},? (?P<b>[BMRP])"
    rf"|{_CHIEF_RU}(?: (?:оста\w+|стал\w*|явля\w+|был\w*|по-прежнему|снова)){{0,2}}(?: [–—-])? (?P<c>[BMRP])"
    rf"|(?P<d>[BMRP])(?: (?:оста\w+|стал\w*|явля\w+|был\w*|по-прежнему|снова|[–—-])){{0,2}} (?:его |ее |их |нашим )?{_CHIEF_RU}"
)


def titled_buyer(reading: Reading, sentence: Sentence) -> str:
    """Return the side that a sentence calls the chief buyer, "" for none."""
    start, end = sentence.start, sentence.end
    if not any(reading.plain.find(word, start, end) >= 0 for word in _WORDS):
        return ""
    told = _TITLED_RE.search(reading.coded, start, end)
    return side_of(next(filter(None, told.groups()))) if told else ""
