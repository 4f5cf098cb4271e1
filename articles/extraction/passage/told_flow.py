"""Which flow a sentence without figures leaves for the next: the one it tells of, or ends on."""

from __future__ import annotations

from collections.abc import Sequence

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_SHARE_REACH = 60
_SUBJECT = 8  # characters: a flow word so early is what its sentence is about
_SHARE_RE = compiled(
    r"(?:%|per ?cent|half|thirds?|quarters?|fifths?|bulk|most|lion's share|backbone|core)"
    r" of (?:[\w'’-]+ ){0,4}$"
    r"|(?:%|процент\w*|половин\w|трет\w+|четверт\w+|больш\w+ часть"
    r"|львин\w+ дол\w|основ[уаы]|костяк) (?:[^\W\d]+ ){0,3}$"
)
_BULK_RE = compiled(r"\d ?(?:тыс\.? |млн\.? |thousand |million )?(?:тонн|tonnes|tons)")
# The next sentence begins with what stands for the flow named last.
_IT_RE = compiled(
    r"(?: (?:(?:to|from) (?:the )?|в |из )[BMRP]+)?[.!…][\s”»\"]*(?P<it>they|these|it|он[аи]?)(?: \w+)?"
    r" (?:stood|stand|amount|came|come|made|make|reach|total|was|were|are|is|fell|grew|rose"
    r"|составл?|достиг|вырос|упал|сократил|снизил|равня|равен)"
)
_PRONOUNS = {
    "they": "many", "these": "many", "it": "one", "он": "he", "она": "she", "они": "many", "оно": ""
}  # fmt: skip
_KINDS_RE = compiled(
    r"(?P<many>(?:exports|imports|sales|purchases|supplies|deliveries|shipments)$"
    r"|(?:поставк|закупк|продаж)(?!а\b|у\b|ой\b))|(?P<one>(?:export|import|trade|turnover|commerce)$)"
    r"|(?P<he>экспорт|импорт|оборот)|(?P<she>торговл|(?:поставк|закупк|продаж)[ауо])"
)
# A subject stands in its first case and behind no preposition: "trade grows", not "talks on trade".
_STANDS_FIRST_RE = compiled(r"(?:[a-z]|экспорт|импорт|оборот|торговля|поставки|закупки|продажи)$")
_LED = 24  # characters
_LED_RE = compiled(r"\b(?:of|on|in|about|with|to|for|by|from|as|на|в|о|об|за) (?:[^\W\d]+ )?$")
_CLAUSE_RE = compiled(
    r"[;:]|, (?:so|and|but|while|which|who|that|yet|as|поэтому"
    r"|а|и|но|что|как|когда|потому|так|зато|котор\w+)\b"
)
_GOODS_RE = compiled(r"[^\W\d]+ (?:of|in) goods\b|(?:[^\W\d]+ )?товар(?:ов|ами)\b")
# "In our opinion they will be between": what the sentence before told of.
_STANDS_RE = compiled(
    r"речь (?:идет|шла) об? |(?:we are|it is) (?:talking|speaking) (?:about|of) "
    r"|(?:[^,;.:\d]{0,30}, |in our opinion |по (?:нашему мнению|нашим оценкам),? "
    r"|(?:in|for|в|за) (?:19|20)\d\d(?: году| год)?,? )?(?:they|it|that|this|это|он[аи]?)"
    r"(?: already| only| still| then| уже| лишь)? (?:will|would|may|might|should|could|can|stood|amounted"
    r"|came to|made up|reached|totall?ed|exceeded|increased|decreased|declined|dropped|added"
    r"|состав|достиг|может|могут|должен|вырос|упал|сократил|снизил|увелич|прибав|уменьш|возрос|подрос|превыс|перевал"
    r"|(?:was|were|are|is|fell|grew|rose) (?:by |to |at |about |over |almost |worth )*[$€\d])"
)


def tells_of_one(reading: Reading, sentence: Sentence, flows: Sequence[Cue]) -> bool:
    """Say whether a sum, tonnes or a share of one flow are told: "83% of exports is milk. It …"."""
    if len({cue.tag for cue in flows}) != 1:
        return False
    if sentence.amounts or _BULK_RE.search(reading.plain, sentence.start, sentence.end):
        return True
    times = [p.end for p in sentence.periods if p.end <= flows[0].start]
    if flows[0].start - max([sentence.head, *times]) < _SUBJECT:
        return True  # "Trade with Russia grew faster than that with others. It amounted to …"
    start = max(sentence.start, flows[0].start - _SHARE_REACH)
    return _SHARE_RE.search(reading.plain, start, flows[0].start) is not None


def flow_left(reading: Reading, sentence: Sentence, flows: Sequence[Cue]) -> Cue | None:
    """Return the flow that the next sentence goes on about: the last, or the subject that is led to it.

    "They want to raise exports. They …", but "trade grows because of exports. It …" is of trade.
    """
    if not flows:
        return None
    goes_on = _IT_RE.match(reading.coded, flows[-1].end)
    if goes_on is None:
        return flows[-1] if is_stood_for(reading, sentence, flows) else None
    meant, last = _PRONOUNS[goes_on["it"]], flows[-1]
    others = [c for c in flows if c.tag != last.tag and _number_of(reading, c) == meant]
    if not others or not meant:
        return last
    subject = others[0]
    if _number_of(reading, last) not in ("", meant):
        return subject  # "trade is fine, especially with imports. It": the imports would be "they"
    led = _LED_RE.search(reading.plain, max(sentence.start, subject.start - _LED), subject.start)
    parted = _CLAUSE_RE.search(reading.plain, subject.end, last.start)
    return (
        last if led or parted or not _STANDS_FIRST_RE.search(_text(reading, subject)) else subject
    )


def _text(reading: Reading, flow: Cue) -> str:
    """Return the words of a flow."""
    return reading.plain[flow.start : flow.end]


def _number_of(reading: Reading, flow: Cue) -> str:
    """Return what stands for the word of a flow in number and gender; nothing for a verb."""
    found = _KINDS_RE.search(_text(reading, flow))
    return (found.lastgroup or "") if found else ""


def tells_of_goods(reading: Reading, flow: Cue) -> bool:
    """Say whether a flow is said to be of all goods: "The export of goods looked weaker."."""
    plain = reading.plain
    return plain.endswith("goods ", 0, flow.start) or _GOODS_RE.match(plain, flow.start) is not None


def is_stood_for(reading: Reading, sentence: Sentence, flows: Sequence[Cue]) -> bool:
    """Say whether the one flow of a sentence is what the next goes on about: "They will be between"."""
    if len({cue.tag for cue in flows}) != 1:
        return False
    number = reading.document.sentence_at(sentence.start) + 1
    spans = reading.document.sentences
    return number < len(spans) and _STANDS_RE.match(reading.plain, spans[number].start) is not None
