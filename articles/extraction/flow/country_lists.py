"""Belarus as an item of a list of countries: "The partners: China ($9 million), Belarus ($4 million)"."""

from __future__ import annotations

import re

from ..cues import FLOWS
from ..facts.facts import Fact
from ..passage.buyers import list_side
from ..passage.topic import Topic
from ..records import Flow
from ..sentences.coded import HOME, THIRD
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from .sides import mirrored

_HEDGES = (
    r"(?:(?:about|almost|nearly|over|more than|some|only|just|with|for|at"
    r"|около|почти|более|свыше|примерно|на|с) ){0,2}"
)
# "To China up 12% at $7m", «в Беларусь – на 46%, до …», "to Belarus to $4m": how it moved stands between.
_MOVED = (
    r"(?:'s?)?,? (?:[–—-] )?(?:[a-zа-я]+ ){0,3}"
    r"(?:[+-]?\d[\d.,]*(?: ?%| per ?cent| процент\w*| раза?| times|-fold),? (?:[a-zа-я]+ ){0,2})?"
    r"(?:to|at|worth|for|до|на|reached|достиг\w*|состав\w+) "
)
# "Kazakhstan leads with $9m, Belarus is second with $4m", «на втором месте Белоруссия – 4 млн».
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|next|last"
    r"|перв\w{2,3}|втор\w{2,3}|треть\w{1,3}|четверт\w{2,3}|пят\w{2,3})"
)
_PLACED = (
    r"(?:,? (?:leads|follows|(?:(?:is|was|comes|came|ranks|ranked|stands|takes|took|holds"
    r"|занимает|находится|стоит|заняла?|идет) )?(?:in |на )?(?:the )?"
    rf"{_ORDINAL}(?: (?:place|position|мест[оае]|позици[яию]))?))?"
)
_RANKS_RE = compiled(
    rf"\b(?:leads|leader|led by|tops|followed by|лидир\w+|лидер\w*|возглавля\w+"
    rf"|{_ORDINAL}(?: (?:place|position|мест[оае]|позици[яию])| [–—-]"
    r"|,? (?:with|is|was|comes|came))"
    rf"|(?:is|was|comes?|came|ranks?|ranked) {_ORDINAL})"
)
_MEASURE = r"(?:(?:показател|объем|результат|сумм|оборот|цифр)[^\W\d]{1,4} (?:в )?)?"
_ITEM_RE = re.compile(
    rf"(?:(?<!\w)(?:to|into|from|with|во?|из|со?) (?:the )?(?P<led>[BT])(?P=led)*{_MOVED}"
    rf"|(?P<bare>[BT])(?:'s?)?{_PLACED}(?: \(| ?[–—:-] ?|, | with | for | на | с {_MEASURE}| (?=[$€]|usd? )))"
    rf"{_HEDGES}(?:us ?|usd ?)?[$€]?(?=\d)"
)
# A line of a list below "The biggest buyers:".
_LINE_RE = compiled(
    r"[ \t–—•*·-]*(?:\d{1,2}[.)] )?(?:в |из |to |from )?(?:the )?(?:republic of |республик[ау] |B+ )?B+"
    rf"(?: ?[–—:(-] ?|, | with | for | на ){_HEDGES}(?:us ?|usd ?)?[$€]?"
)
# Where goods of the region go, come from, or whom it trades with.
_WAY_RE = compiled(
    r"(?<!\w)(?:(?P<imports>to|into|во?)|(?P<exports>from|out of|из)|(?P<turnover>with|со?))"
    r" (?:the )?(?:республику )?B+\Z"
)
_PARTNERS_RE = compiled(r"\bpartners?\b|\bпартн[её]р\w*|\btrad(?:e|ed|ing)\b|\bтоварооборот\w*")
# A country of the list that buys or sells, and not "to Peru was sold".
_SUBJECT_RE = compiled(
    r"(?<!\bto )(?<!\bfrom )(?<!\bwith )(?<!\bin )(?<!\bв )(?<!\bво )(?<!\bиз )(?<!\bс )(?<!T)T+ $"
)
_NAME = 40  # characters
_TOOK_RE = compiled(
    r"T+ (?:took(?! part| place)|takes|absorbed|received|accepted|забрал\w?|взял\w?|получил\w?|принял\w?)\b"
)
_SIGN = 5  # characters: "US $"
_MIRRORED = {"exports": Flow.IMPORTS, "imports": Flow.EXPORTS, "turnover": Flow.TURNOVER}


def country_item(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Flow | None:
    """Return the flow of a sum that a region of Russia gives for Belarus in a list of countries.

    The head of the list says which way: exports of the region are imports of Belarus.
    """
    if fact.amount is None or not topic.main.startswith("RU-"):
        return None
    if topic.list_side and _LINE_RE.fullmatch(reading.coded, sentence.head, fact.start):
        return mirrored("R" if topic.list_side == "buys" else "B")
    if not sentence.letters >= {HOME, THIRD}:
        return None
    items = list(_ITEM_RE.finditer(reading.coded, sentence.head, sentence.end))
    homes = [m for m in items if HOME in (m["led"], m["bare"])]
    own = [m for m in homes if fact.start <= m.end() < fact.start + _SIGN]
    if not own or (len(homes) == len(items) and not _others_lead(reading, sentence, own[0])):
        return None
    opens = reading.plain.rfind(";", sentence.head, own[0].start())
    if any(opens < c.start < own[0].start() for c in sentence.flows if opens > 0):
        items = [
            m for m in items if m.start() > opens
        ]  # "exports: China $9m; imports: China $5m, …"
    told = _flow_of_head(reading, sentence, items[0].start())
    told = told or _flow_of_ranks(reading, sentence, fact, topic)
    return told or _flow_of_way(reading, sentence, own[0], topic)


def _others_lead(reading: Reading, sentence: Sentence, item: re.Match[str]) -> bool:
    """Say whether another country buys or sells before the item: "Peru bought goods for $9m, Belarus …"."""
    if item["bare"] is None:
        return False  # "Peru supplied Belarus with fruit for $9m"
    told = [c for c in sentence.flows if c.end <= item.start()]
    return any(_is_others(reading, cue) for cue in told)


def _is_others(reading: Reading, cue: Cue) -> bool:
    """Say whether another country buys or sells, and nothing "was sold to" it."""
    lead = max(0, cue.start - _NAME)
    return _SUBJECT_RE.search(reading.coded, lead, cue.start) is not None


def _flow_of_ranks(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> Flow | None:
    """Return the flow of the whole just told, of which a sentence ranks the countries."""
    if topic.paragraph != sentence.paragraph or sentence.flows or "not" in sentence.tags:
        return None
    if topic.near_flow in (None, Flow.BALANCE):
        return None
    ranks = _RANKS_RE.search(reading.plain, sentence.head, fact.start)
    return topic.near_flow if ranks else None


def _flow_of_way(
    reading: Reading, sentence: Sentence, item: re.Match[str], topic: Topic
) -> Flow | None:
    """Return the flow of "to Belarus $4 million", where the sentence before told of trade."""
    end = item.end("led") if item["led"] else item.end("bare")
    while reading.coded[end] == HOME:
        end += 1
    way = _WAY_RE.search(reading.coded, sentence.start, end)
    number = reading.document.sentence_at(sentence.start)
    if way is None or way.lastgroup is None or not topic.was_trade or number == 0:
        return None
    return Flow(way.lastgroup)


def _flow_of_head(reading: Reading, sentence: Sentence, end: int) -> Flow | None:
    """Return the flow that the words before a list, or the sentence before it, tell."""
    if any(cue.tag == "not" and cue.end <= end for cue in sentence.cues):
        return None  # "The largest investors: China ($9 million), …"
    told = [c for c in sentence.flows if c.end <= end]
    flows = [FLOWS[c.tag] for c in told]
    side = list_side(reading, sentence.head, end)
    if not told and _TOOK_RE.match(reading.coded, sentence.head):
        side = "buys"  # "Peru took $9m, Belarus $4m"
    if side:
        return mirrored("R" if side == "buys" else "B")
    if told and _is_others(reading, told[-1]):
        return flows[
            -1
        ]  # "Peru bought goods for $9m, Belarus for $4m": the first of the list does so
    if flows:
        return _MIRRORED.get(flows[-1].value)
    if _PARTNERS_RE.search(reading.plain, sentence.head, end):
        return Flow.TURNOVER
    return None
