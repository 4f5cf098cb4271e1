"""Sums of one trade told anew behind a visit or an event: they are of another time or region."""

from __future__ import annotations

from ..records import Flow
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic

_WORDS = {
    Flow.TURNOVER: compiled(
        r"\bturnover\b|\btrade\b(?! (?:mission|house|fair|show|represent|and economic))"
        r"|(?<!\w)(?:(?:товаро)?оборот|торговл[яюи](?!\w))"
    ),
    Flow.EXPORTS: compiled(r"\bexports?\b|(?<!\w)экспорт"),
    Flow.IMPORTS: compiled(r"\bimports?\b|(?<!\w)импорт"),
}
_SUM_RE = compiled(r"[$€]\d|\d ?(?:млн|млрд|миллион|миллиард|million|billion|mln|bln|bn\b)")


# «Экспорт в регион составил», and what the guest himself says: of the region he comes from.
_HIS_RE = compiled(
    r"(?:this|that|the guest's) (?:region|oblast|territory|republic)\b"
    r"|(?<!\w)(?:(?:в|из|с) (?:этот |этого |этим )?(?:регион\w*|кра[йяе]м?)|регион(?:а|ом) с беларусью)(?!\w)"
)
_SPEAKS_RE = compiled(r"\W*[«“„\"]")
_HEAD_RE = compiled(r"\b(?:governor|head)\b|(?<!\w)(?:губернатор|глав[аыеу])(?!\w)")


def is_of_guest(reading: Reading, sentence: Sentence) -> bool:
    """Say whether what follows is told of the region a guest is from: by him, or of "this region"."""
    number = reading.document.sentence_at(sentence.start) + 1
    if number >= len(reading.document.sentences):
        return False
    span = reading.document.sentences[number]
    if _HIS_RE.search(reading.plain, *span):
        return True
    speaks = _SPEAKS_RE.match(reading.plain, span.start) is not None
    return speaks and _HEAD_RE.search(reading.plain, sentence.start, sentence.end) is not None


def is_told_anew(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Say whether the next sentence gives a sum of the trade that one before has given.

    "In 2021 trade was $41 million. In 2022 a roadmap was signed. Trade rose to $61 million."
    """
    told = topic.told_flows
    flow = Flow.TURNOVER if Flow.TURNOVER in told else next(iter(told), None)
    words = _WORDS.get(flow) if flow and (flow is Flow.TURNOVER or len(told) == 1) else None
    number = reading.document.sentence_at(sentence.start) + 1
    if words is None or number >= len(reading.document.sentences):
        return False
    span = reading.document.sentences[number]
    said = words.search(reading.plain, *span)
    return said is not None and _SUM_RE.search(reading.plain, *span) is not None
