"""A change whose verb stands in the sentence before: "Exports fell by 5%. Imports – by 7%"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from ..numbers.numerals import parse_number
from ..numbers.sizes import TENTH, Change
from ..wording.lexicon import compiled
from .sentence import Sentence

_NEXT = 3  # characters between one sentence and the next
_ELLIPTIC_RE = compiled(
    r"(?:а |и |при этом )?(?:(?:импорт|экспорт|ввоз|вывоз|товарооборот)\w{0,2}|поставки|закупки|продажи)"
    r"(?: [^,.;:%\d]{2,40}?)?(?: ?[—–-]|,)? на (?:(?:почти|около|более чем|более|лишь|всего|только) )?"
    r"(?P<percent>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|процент\w*)"
    r"|(?:and )?(?:imports?|exports?|supplies|purchases|sales)(?: [^,.;:%\d]{2,40}?)?(?: ?[—–-]|,)?"
    r" by (?:(?:almost|about|over|only|just) )?(?P<size>\d{1,3}(?:\.\d{1,2})?) ?(?:%|per ?cent)"
)


def read_elliptic(plain: str, sentences: list[Sentence]) -> None:
    """Give a sentence that opens with a flow and a size alone the way of the one before it."""
    for before, sentence in pairwise(sentences):
        if sentence.changes or not before.changes or sentence.paragraph != before.paragraph:
            continue
        if sentence.start - before.end > _NEXT:
            continue
        ways = {change.percent > 0 for change in before.changes}
        match = _ELLIPTIC_RE.match(plain, sentence.head, sentence.end) if len(ways) == 1 else None
        if match is None:
            continue
        name = "percent" if match["percent"] else "size"
        size: Decimal = parse_number(match[name].replace(",", "."))
        percent = (size if ways.pop() else -size).quantize(TENTH)
        sentence.changes = [Change(match.start(name), match.end(), percent, "repeated")]
