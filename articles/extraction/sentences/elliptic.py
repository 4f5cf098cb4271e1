"""A change whose verb was told before: "Exports fell by 5%. Imports – by 7%", "…, imports by 7"."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from ..numbers.numerals import parse_number
from ..numbers.sizes import HUNDRED, Change
from ..wording.lexicon import compiled
from .sentence import Sentence

_INDEX_REACH = 200  # characters from an index to the one told like it
_SHARE_REACH = 80
_LEAST, _MOST = 30, 300  # percent: an index outside is rather a share
_NEXT = 3  # characters between one sentence and the next
_ELLIPTIC_RE = compiled(
    r"(?:а |и |при этом )?(?:(?:импорт|экспорт|ввоз|вывоз|товарооборот)\w{0,2}|поставки|закупки|продажи)"
    r"(?: [^,.;:%\d]{2,40}?)?(?: ?[—–-]|,)? на (?:(?:почти|около|более чем|более|лишь|всего|только) )?"
    r"(?P<percent>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|процент\w*)"
    r"|(?:and )?(?:imports?|exports?|supplies|purchases|sales)(?: [^,.;:%\d]{2,40}?)?(?: ?[—–-]|,)?"
    r" by (?:(?:almost|about|over|only|just) )?(?P<size>\d{1,3}(?:\.\d{1,2})?) ?(?:%|per ?cent)"
)
_OR_INDEX_RE = compiled(
    r"(?:million|billion|dollars|ro?ubles|mln|bln|bn|млн|млрд|долл\w*|руб\w*)[.]?,?"
    r" (?:or|или|that is|то есть) "
    r"(?P<index>\d{2,3}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|процент\w*)(?=[.;]|, |$)"
    # "($5 million, 71%)" in a list that opened with "($7 million; 64% to 2008)"
    r"|\([^()%]{0,24}(?:million|billion|mln|bln|bn|млн|млрд)\w*\.?"
    r"(?: (?:us )?(?:dollars|долл\w*\.?|руб\w*\.?))?[,;] "
    r"(?P<listed>\d{2,3}(?:[.,]\d{1,2})?) ?%\)"
)
_SHARE_RE = compiled(
    r"\b(?:shares?|account\w*|of (?:which|these|them|it)|made up|mak(?:es|ing) up|largest|main)\b"
    r"|(?<!\w)(?:дол[яюеи]\w*|прихо\w+|пришл\w+|из них|из которых|в том числе|крупнейш\w+|основн\w+)(?!\w)"
)
_FLOW = (
    r"(?:(?:импорт|экспорт|ввоз|вывоз|товарооборот)\w{0,2}|поставки|закупки|продажи"
    r"|imports?|exports?|supplies|purchases|sales)"
)
_TAIL_RE = compiled(
    rf"(?:[,;]|(?= (?:and|и) )) (?:(?:а|и|and|while) )?(?:[^\W\d][\w-]* ){{0,2}}{_FLOW}"
    rf"(?: [^,.;:%\d]{{2,40}}?)?"
    r" (?:[—–-] |на |by ){1,2}(?P<size>\d{1,3}(?:[.,]\d)?)(?=[.;!?»\"”]|, |$)"
)
# "Exports fell faster than imports: by 33% against 21%": both changes go one way.
_VERSUS_RE = compiled(
    r",? (?:against|versus|vs\.?|compared (?:with|to)|and|против|и) (?:by |на )?"
    r"(?P<size>\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|per ?cent|процент\w*)"
    r"(?=[.;!]|,? (?:respectively|соответственно)|$)"
)
_FASTER_RE = compiled(
    rf"{_FLOW}\b[^;:]{{0,60}}?"
    r" (?:(?:faster|quicker|slower|deeper|steeper|sharper|more|less)(?: [a-z]+ly)? than"
    r"|(?:быстрее|медленнее|сильнее|слабее|глубже|заметнее|активнее|резче|больше|меньше)(?:,? чем)?)"
    rf" (?:[^\W\d]+ ){{0,2}}?{_FLOW}\b"
)


def read_elliptic(plain: str, sentences: list[Sentence]) -> None:
    """Give a sentence that opens with a flow and a size alone the way of the one before it."""
    for sentence in sentences:
        _read_tail(plain, sentence)
        _read_versus(plain, sentence)
    _read_indices(plain, sentences)
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
        percent = size if ways.pop() else -size
        sentence.changes = [Change(match.start(name), match.end(), percent, "repeated")]


def _read_tail(plain: str, sentence: Sentence) -> None:
    """Add a size without unit that shares the change before it: "trade grew by 31%, exports by 19"."""
    last = sentence.changes[-1] if sentence.changes else None
    match = _TAIL_RE.match(plain, last.end, sentence.end) if last is not None else None
    if last is None or match is None:
        return
    size = parse_number(match["size"].replace(",", "."))
    percent = size if last.percent > 0 else -size
    sentence.changes.append(Change(match.start("size"), match.end("size"), percent, "repeated"))


def _read_versus(plain: str, sentence: Sentence) -> None:
    """Add the second of two changes of flows that are measured by each other."""
    if len(sentence.changes) != 1:
        return
    last = sentence.changes[0]
    match = _VERSUS_RE.match(plain, last.end, sentence.end)
    if match is None or not _FASTER_RE.search(plain, sentence.start, last.start):
        return
    size = parse_number(match["size"].replace(",", "."))
    percent = size if last.percent > 0 else -size
    sentence.changes.append(Change(match.start("size"), match.end(), percent, "repeated"))


def _read_indices(plain: str, sentences: list[Sentence]) -> None:
    """Read "or 95%" as an index where the sum before it had one: "$5m, or 112% of 2021. …, or 95%"."""
    last: Change | None = None
    for sentence in sentences:
        told = [change for change in sentence.changes if change.rule.startswith("index")]
        last = told[-1] if told else last
        if last is None or not sentence.amounts or sentence.start - last.end > _INDEX_REACH:
            continue
        for match in _OR_INDEX_RE.finditer(plain, max(sentence.start, last.end), sentence.end):
            group = "index" if match["index"] else "listed"
            start, end = match.start(group), match.end(group)
            if any(change.start <= start < change.end for change in sentence.changes):
                continue
            if _SHARE_RE.search(plain, max(sentence.start, match.start() - _SHARE_REACH), start):
                continue
            index = parse_number(match[group].replace(",", "."))
            if _LEAST <= index <= _MOST:
                change = Change(start, end, index - HUNDRED, "index_repeated")
                sentence.changes = sorted([*sentence.changes, change], key=lambda c: c.start)
