"""Who sold what went "there": to the place just named, or from it."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.wider_areas import names_area
from ..sentences.coded import RUSSIA, Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.besides import THERE_TO
from ..wording.lexicon import Cue, compiled
from ..wording.matching import is_parted
from ..wording.telling import rule
from .direction_words import direction_words
from .sides import other_side, side_of
from .titled import titled_buyer

_LEAD, _BEHIND, _BESIDE, _OWNED = 20, 16, 3, 40  # characters
_FRONTED = 48  # characters: «Туда за десять месяцев 2020 года отправили»
_IS, _IS_BEHIND = ("– ", "— ", "- ", " is ", " was "), (" –", " —", " - ", " is ", " was ")
_SENT_BEHIND_RE = compiled(r"(?: worth)?(?: of goods)? (?:to|into) (?:the )?(?P<place>[BMRP])")
_ITS_RE = compiled(r"\b(?:its|their)(?: [a-z]+)? $")
_MARKS = (":", ",", ";")
_MARKET = (" market", "'s market")
_SUBJECT = 40  # characters from the head of a sentence: "In January-October 2007 Belarus bought"
_THERE = rule(THERE_TO)
_TOOK_RE = compiled(
    r"(?P<place>[BMRP])(?:'s? market)?(?: alone| itself)? (?:has |had )?"
    r"(?:(?:took|takes|taken|absorbed|absorbs|accepted|accepts|consumed|consumes)"
    r"|(?:took|takes|taken|received|receives|got|gets) (?:[a-z]+ )?"
    r"(?:goods|products|produce|food|foodstuffs|merchandise)"
    r" (?:worth|for|valued at|to the (?:tune|value) of))"
    r" (?:(?:only|just|about|over|almost|nearly|some|up|in) )*(?:us |usd )?[$€]?$"
)
_SENT_TO_RE = compiled(
    r"(?:(?:\b(?:those|that|and|while)|[,;]) (?:to|into) |(?P<ru>(?:[,;]|[,;]? (?:а|и)) (?:в|на) ))(?:the )?"
    r"(?P<place>[BMRP])(?P=place)*(?:'s?)?,? ?(?:[–—-] ?|(?:were|was|came to|reached|amounted to|at) )?"
    r"(?:(?:about|almost|nearly|over|only|just|some|около|почти|более|на) )*(?:us ?)?[$€]?$"
)
# «Поставки из края в Беларусь – 200 млн, из Беларуси – 110 млн»
_SENT_FROM_RE = compiled(
    r"(?:[,;]|[,;]? (?:а|и|and|while)) (?:во? [BMRP]+(?: [BMRP]+)* )?(?:из|от|from) (?:the )?"
    r"(?P<place>[BMRP])(?P=place)*(?: (?P=place)+)*"
    r",? ?(?:[–—-] ?)?(?:(?:about|almost|nearly|over|only|just|some|около|почти|более|на) )*(?:us ?)?[$€]?$"
)
_WHERE_ENDS = ("беларуси", "белоруссии", "россии", "республике")  # where, not where to
_ADJECTIVE_RE = compiled(r"(?:[иы]х|[иы]е|ой|ого|ую|ая|(?:rus|uss)ian)$")
_MARKET_RE = compiled(r"(?P<place>[RP])(?:'s)? market\b[^.;:]{0,30}\bthere\b[^.;:\d]{0,30}$")
_OF_IT_RE = compiled(r" of (?:it|this|that|the total|which|(?:this|that) (?:sum|amount|total))\b")
_ONWARD_RE = compiled(r" [^.;:,BMRPT]{0,40}?\b(?:to|into|on|onto) (?:the )?[BMRP]")
_WAY_RE = compiled(r"(?: (?:us )?dollars)? (?:went |goes |go )?(?P<way>there|back)\b")
# "$9m out, $4m in": from where the speaker is.
_OUT_RE = compiled(
    r"(?: (?:us )?dollars)? (?:went |going |sold |came |coming )?(?P<way>out|in)(?=[.,;:)]| [(–—-]| and\b|$)"
)
_OUT_AND_IN_RE = compiled(
    r"\d[^.;]*? out(?=[,;:)]| [(–—-]| and\b)[^;]*\d[^.;]*? in(?=[.,;:)]| [(–—-]|$)"
)

# From a flow word to "the other way", where the flow itself rose or fell.
_MOVES_RE = compiled(
    r",? (?:instead |meanwhile |наоборот, )?(?:went|goes|go|moved|moves|turned|пош\w+|двинул\w+|двигал\w+)"
    r"(?: (?:the|in the|in an|in|в))? "
)


def there_and_back(reading: Reading, sentence: Sentence, fact: Fact, speaker: str) -> str:
    """Return the seller of one of two sums told from where the speaker is: "$9m there and $4m back"."""
    way = _WAY_RE.match(reading.plain, fact.end)
    words = reading.plain[sentence.start : sentence.end]
    if way is None and " out" in words and _OUT_AND_IN_RE.search(words):
        out = _OUT_RE.match(reading.plain, fact.end)
        named = [s.letter for s in sentence.spots if s.end <= fact.start and side_of(s.letter)]
        teller = side_of(named[0]) if named else speaker
        return "" if out is None else teller if out["way"] == "out" else other_side(teller)
    if fact.amount is None or way is None or " there" not in words or " back" not in words:
        return ""
    return speaker if way["way"] == "there" else other_side(speaker)


def sent_to_seller(reading: Reading, fact: Fact, seller: str) -> str:
    """Return the other seller where the next sum went to the one before: "…, those to Belarus $7m".

    Or where it came from the other: "…, from Belarus $7m".

    `seller` is who sold for the sum before in the same sentence.
    """
    come = _SENT_FROM_RE.search(reading.coded, fact.left, fact.first) if seller else None
    if come is not None and side_of(come["place"]) != seller:
        return side_of(come["place"])
    to = _SENT_TO_RE.search(reading.coded, fact.left, fact.first) if seller else None
    if to is None or side_of(to["place"]) != seller:
        return ""
    words = reading.plain[to.start("place") : to.end()].split()
    return other_side(seller) if to["ru"] is None or words[0] not in _WHERE_ENDS else ""


def sent_behind(reading: Reading, fact: Fact, cue: Cue) -> str:
    """Return the seller of a part of a flow by where it goes: "exports of $8m, including $6m to Russia"."""
    if fact.amount is None or cue.start >= fact.left or cue.tag not in ("exports", "imports"):
        return ""
    to = _SENT_BEHIND_RE.match(reading.coded, fact.end, fact.right)
    return other_side(side_of(to["place"])) if to else ""


def sold_there(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller where goods went to the place just named: "Russia is the chief market: … there"."""
    end = min(sentence.end, cue.end + _BEHIND)
    lead = _FRONTED if reading.plain.startswith("туда ", sentence.head) else _LEAD
    there = _THERE.search(sentence.told, reading.plain, max(sentence.start, cue.start - lead), end)
    if there is None:
        return ""
    acts = [
        s
        for s in sentence.spots
        if 0 < cue.start - s.end <= _BESIDE and reading.plain[s.end] not in _MARKS
    ]
    if acts and there.start() >= cue.start and not (there["off"] or there["off2"]):
        return side_of(acts[-1].letter)  # "Minsk shipped there food": to a place told before
    named = [s for s in sentence.spots if s.end <= there.start()]
    places = [s for s in named if not _ADJECTIVE_RE.search(reading.plain, s.start, s.end)]
    is_of_goods = (
        named and not places and not is_parted(reading.plain, named[-1].end, there.start())
    )
    if is_of_goods:  # "Belarusian goods worth $5m were sent there": whose, not where
        return "" if there["off"] or there["off2"] else side_of(named[-1].letter)
    subject = named[:1] if named and named[0].start - sentence.head < _SUBJECT else []
    if places == subject and len(named) > 1:
        places = named[1:]  # "Belarus bought Russian goods for $5m and sold there for $3m"
    named = places or named
    sides = {side_of(s.letter) for s in named}
    if len(sides) > 1:  # "For Brest Russia is the chief market: the exports of the region there …"
        mark = reading.plain.rfind(":", sentence.start, cue.start)
        market = [s for s in named if reading.plain.startswith(_MARKET, s.end)]
        market = market or [s for s in named if s.end <= mark][-1:] or _market(reading, named)
        sides = {side_of(s.letter) for s in market}
    side = sides.pop() if len(sides) == 1 else ""
    if not named:
        side = _side_before(reading, sentence)
    if places == subject and cue.tag == "exports" and _is_owned(reading, cue):
        return side  # "Omsk sells grain to the republic; its sales there …"
    return side if there["off"] or there["off2"] else other_side(side)


def _is_owned(reading: Reading, cue: Cue) -> bool:
    start = max(0, cue.start - _OWNED)
    return _ITS_RE.search(reading.plain, start, cue.start) is not None


def _market(reading: Reading, named: list[Spot]) -> list[Spot]:
    """Return which place is called the market: "The chief market of Brest is Russia, supplies there …"."""
    last = named[-1]
    if reading.plain.startswith(",", last.end) and reading.plain.endswith(_IS, 0, last.start):
        return [last]
    return [s for s in named if reading.plain.startswith(_IS_BEHIND, s.end)][:1]


def _side_before(reading: Reading, sentence: Sentence) -> str:
    """Return the only side that the sentence before names: "The chief buyer is Russia. Supplies there …"."""
    number = reading.document.sentence_at(sentence.start)
    start = reading.document.sentences[max(number - 1, 0)].start
    if names_area(reading, start, sentence.start):
        return side_of(RUSSIA)  # "Belarus ships lorries to the Far East. Exports there …"
    before = reading.coded[start : sentence.start]
    sides = {side_of(letter) for letter in "BMRP" if letter in before}
    if len(sides) > 1:  # "Russia is the chief buyer of our milk. In a year it was sold $5m"
        return titled_buyer(reading, start, sentence.start)
    return sides.pop() if sides else ""


def taken_from(reading: Reading, fact: Fact) -> str:
    """Return the seller of what a place took, or of what its market did: "Russia took only $160 million"."""
    taken = _TOOK_RE.search(reading.coded, fact.left, fact.first) if fact.amount else None
    if taken and _OF_IT_RE.match(reading.plain, fact.end):
        return ""  # "Brest Oblast took $7 million of it": a part of what was told, whichever way
    if taken and _ONWARD_RE.match(reading.coded, fact.end, fact.right):
        return ""  # "Belarus took $7 million worth of goods to the Russian market"
    if taken is None and fact.amount is None:
        taken = _MARKET_RE.search(reading.coded, fact.left, fact.first)
    return other_side(side_of(taken["place"])) if taken else ""


def sold_opposite(reading: Reading, sentence: Sentence, cue: Cue, last: str) -> str:
    """Return the other side's name where goods went "in the other direction"."""
    if not last:
        return ""
    first, end = max(sentence.start, cue.start - 40), min(sentence.end, cue.end + 40)
    turned = direction_words(reading.language).opposite.search(reading.plain[first:end])
    if turned is None or _MOVES_RE.fullmatch(reading.plain, cue.end, first + turned.start()):
        return ""  # "imports went the other way, down by 5%"
    return other_side(last)
