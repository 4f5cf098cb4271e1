"""Lists of what grew and by how much: "Fastest growth of exports: Tver Oblast – 3.4 times; Komi – 58%"."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from ..numbers.numerals import parse_number
from ..numbers.sizes import Change
from ..wording.lexicon import compiled, last_match

if TYPE_CHECKING:
    from .sentence import Sentence

RULE = "growth_row"
_HEAD_RE = compiled(
    r"\b(?:growth|increases?|rises?|grew|rose|risen|grown|increased|gains?)\b"
    r"|(?P<down>\b(?:declines?|decreases?|falls?|fell|fallen|drops?|dropped|declined|decreased)\b"
    r"|(?<!\w)(?:снижени|падени|спад|сокращени|снизил|упал|сократил)\w*)"
    r"|(?<!\w)(?:рост|прирост|вырос|увеличил)\w*|(?<!\w)(?:рос|росл[аио]|раст[её]т|растут)(?!\w)"
)
_ROW_RE = compiled(
    r"(?:[MPR](?: (?:oblast|region|область))?) ?[–—:-] ?(?P<row>(?:(?:by|to|на|в) )?"
    r"(?P<size>\d{1,3}(?:[.,]\d{1,2})?)"
    r"(?:(?P<times>[- ](?:times|fold|раза?)\b)| ?(?:%|per ?cent|процент\w*)))"
)
_INDEX_RE = compiled(r"\b(?:rate|index|pace)\b|(?<!\w)(?:темп|индекс)\w*")
_HUNDRED = 100


def read_growth_rows(plain: str, coded: str, sentences: Iterable[Sentence]) -> None:
    """Add the changes of the places listed behind a colon that a word of growth stands before."""
    way, is_index = 0, False
    for sentence in sentences:
        colon = plain.find(":", sentence.start, sentence.end)
        head = last_match(_HEAD_RE, plain, sentence.start, colon) if colon >= 0 else None
        if head is not None:
            way = -1 if head["down"] else 1
            is_index = _INDEX_RE.search(plain, sentence.start, colon) is not None
        elif (
            way and not sentence.amounts and not _ROW_RE.search(coded, sentence.start, sentence.end)
        ):
            way = 0
        if way:
            start = colon if head is not None else sentence.start
            _add(coded, sentence, start, way, is_index)


def _add(coded: str, sentence: Sentence, start: int, way: int, is_index: bool) -> None:
    """Add the changes of one sentence that nothing else has told yet."""
    for match in _ROW_RE.finditer(coded, start, sentence.end):
        first, last = match.span("row")
        told = [c for c in sentence.changes if c.start < last and first < c.end]
        if told and not is_index:
            continue
        sentence.changes = [c for c in sentence.changes if c not in told]
        size = parse_number(match["size"].replace(",", "."))
        percent = _percent(size, way, match["times"] is not None, is_index)
        sentence.changes.append(Change(first, last, percent, RULE))
    sentence.changes.sort(key=lambda change: change.start)


def _percent(size: Decimal, way: int, is_times: bool, is_index: bool) -> Decimal:
    """Return the change that the size of a row is."""
    if is_times:
        return ((size if way > 0 else 1 / size) - 1) * _HUNDRED
    return size - _HUNDRED if is_index and size > _HUNDRED / 2 else size * way
