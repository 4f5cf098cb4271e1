"""One consignment of goods: a convoy of tractors that is awaited is no trade of a region."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.telling import rule

_WORTH_RU = (
    r"(?:на|стоимостью|ценой)(?: (?:общую )?сумму)?(?: (?:около|почти|более|свыше|примерно|в))* $"
)
_GAP = r"(?:[^.;:,\d]|\b\d{1,3} ){0,80} "
# «Колонна тракторов на 5 млн», "a batch of buses worth $5m".
_LOT = rule(
    rf"(?<!\w)(?:парти[яюей]{{1,2}}(?! и )|колонн[аыуой]{{1,2}}|эшелон\w{{0,2}}"
    rf"|автопоезд\w{{0,2}}|обоз\w{{0,2}})"
    rf"(?: из)? {_GAP}{_WORTH_RU}"
    r"|\b(?:an?|the|this|that|first|next|another|one) (?:[a-z]+ ){0,2}(?:batch|convoy|consignment"
    r"|trainload)"
    r" of (?:[^.;:,\d]|\b\d{1,3} ){1,60} (?:worth|for|valued at)"
    r" (?:(?:about|almost|nearly|some|over|more than) )?(?:us ?)?[$€]?$"
)
# «Осенью ждут технику на 5 млн»: what is to come some day, and not in a year.
_TO_COME = rule(
    r"(?<!\w)(?:ждут|ждем|ожидают|прибудут|прибудет|придут|придет|приедут|поступят|поступит|привезут|доставят"
    rf"|получат|получит|пригонят) {_GAP}{_WORTH_RU}"
)
# "The purchase of machines for $5m is being considered", «обсуждается закупка машин на 5 млн».
_PURCHASE = r"(?:purchase|supply|supplies|delivery|deliveries|shipment|sale|import|export)s?"
_WEIGHED_BEHIND = rule(
    rf"\b(?:the |an? |possible |further )*{_PURCHASE} of [^.;:]{{3,60}} (?:for|worth|valued at)"
    r" [^.;:]{3,40}? (?:is|are|was|were) (?:(?:also|now|still|currently|already) )?"
    r"(?:being (?:considered|discussed|negotiated"
    r"|studied|weighed|worked out|explored)|under (?:consideration|discussion|negotiation|study|review)"
    r"|on the (?:agenda|table))"
)
_WEIGHED = rule(
    r"(?<!\w)(?:рассматрива|обсужда|прорабатыва|изуча)(?:ется|ются|лась|лись|лся)"
    r" (?:возможност\w+ |вопрос\w* )?"
    rf"(?:[^\W\d]+ )?(?:закупк|поставк|покупк|отгрузк|продаж)\w* {_GAP}{_WORTH_RU}"
    rf"|\b(?:considering|discussing|negotiating|weighing) (?:the |an? |possible )*{_PURCHASE} of"
    r" [^.;:]{3,60} (?:for|worth|valued at) (?:(?:about|almost|nearly|some|over|more than) )?(?:us ?)?[$€]?$"
)
_SENT = ("привез", "достав", "поступ", "получ")  # words for what comes that are flows too


def is_consignment(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is that of one lot of goods, or of goods that are thought of or to come some day."""
    if fact.amount is None:
        return False
    where = fact.told, reading.plain, sentence.start, fact.amount.start
    if _is_of_a_time(sentence):
        return False
    if _LOT.search(*where) or _WEIGHED.search(*where):
        return True
    weighed = _WEIGHED_BEHIND.search(fact.told, reading.plain, sentence.start, sentence.end)
    if weighed is not None and weighed.start() < fact.amount.start < weighed.end():
        return True
    found = _TO_COME.search(*where)
    if found is None or not sentence.products:
        return False
    told = [c for c in sentence.flows if not reading.plain.startswith(_SENT, c.start)]
    return not told


def _is_of_a_time(sentence: Sentence) -> bool:
    """Say whether a sentence tells of months or a year, in which there may be many lots."""
    return any(p.has_year or p.last - p.first > 0 for p in sentence.periods if p.role != "deadline")
