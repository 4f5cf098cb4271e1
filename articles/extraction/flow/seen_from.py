"""Flows named from where the teller stands: "Belarusian imports" told in Tula, "exports from her country"."""

from __future__ import annotations

import re

from ..sentences.reading import Reading, Sentence
from ..vocabulary.own_country import FROM_OWN_COUNTRY, OWN_COUNTRY
from ..wording.lexicon import Cue, compiled, last_match
from .direction_words import direction_words
from .sides import other_side, side_of

_LEAD, _REACH = 40, 2_000  # characters
_THEN_RE = re.compile(r"[:,;]? ?[–—-]? ?(?:and |while |but |where )?")
_OWN_RE = compiled(OWN_COUNTRY)
_FROM_RE = compiled(FROM_OWN_COUNTRY)
# "The exports came to $9m, Belarusian imports to $8m": the adjective stands right before.
_PEOPLE_RE = compiled(
    r"(?P<place>[BR])(?P=place)*(?:ian)? (?:(?:import|export) )?(?:goods |товарн\w+ )?$"
)
_ADJECTIVE_RE = compiled(r"(?:ian|[иы]й|ого|ому|[иыо]м) (?:goods |товарн\w+ )?$")
_SAYS_WHENCE_RE = compiled(r" (?:goods |товаров |продукции )?(?:from|into|to|из|в|на|от|у) ")
# "The Russian region exported goods to Belarus for $5m, and its imports": a word for a place sells.
_SOLD_RE = compiled(
    r"(?P<place>[BMRP])(?P=place)+ (?:(?:has|have|had|also|itself) ){0,2}(?:export|import|s[eo]l[dl]|suppl"
    r"|ship|deliver|bought|buy|purchas)"
)
_SOLD_BY_RE = compiled(
    r"\b(?:export|import|sold|supplied|ship|deliver|bought|purchas)\w* by (?:the )?(?P<place>[BMRP])"
)
_OWNED_BY_RE = compiled(r"(?P<place>[MP])(?P=place)*'s ")
# "Belarus is the main buyer of pork. Its imports …": not "Belarus and Tula", nor "Belarus' trade".
_ABOUT_RE = compiled(
    r"(?:[^.;:BMRPT]{0,60}, )?(?:the republic of |республика )?(?P<side>[BRP])(?P=side)*"
    r"(?:n? federation|ская федерация)? (?:still |now |also |по-прежнему |уверенно )?"
    r"(?:is|was|remains|remained|holds|held|ranks|ranked|keeps|kept|has become|became|took|takes|stays"
    r"|(?:явля|остава|оста|занима|заня|удержива|удержа|стал|входи|лидиру|держи)\w*)\b"
)
_ITS_TO_RE = compiled(
    r"\b(?:its|their) (?:[^\W\d]+ )?(?:exports?|imports?|supplies|deliveries|sales|purchases)"
    r" (?:to|from) (?:the )?$"
    r"|(?<!\w)(?:его|ее|их) (?:экспорт|импорт|поставки|вывоз|ввоз|закупки) (?:в|во|из) (?:[^\W\d]+ )?$"
)
# What is said again of the same trade: by either word of a customs table, or by either of a deal.
_KINDS_RE = compiled(
    r"(?P<table>\b(?:ex|im)ports?\b|(?<!\w)(?:экс|им)порт)"
    r"|(?P<deal>\b(?:supplies|deliveries|shipments|sales|purchases)\b|(?<!\w)(?:поставк|закупк|продаж))"
)
_IMPORTS_RE = compiled(r"imports?|импорт(?:а|у|ом|е)?(?: товаров)?")


def brought_in_return(
    reading: Reading, sentence: Sentence, cue: Cue, seller: str, actor: str
) -> str:
    """Return the seller of "Belarusian imports" where the region's own sales to Belarus were just told.

    These cannot be the same goods again: the word is of where the goods are from, not who buys them.
    """
    if cue.tag != "imports" or not seller or seller != actor:
        return ""
    if not _IMPORTS_RE.fullmatch(reading.plain, cue.start, cue.end):
        return ""
    owner = _PEOPLE_RE.search(reading.coded, max(sentence.start, cue.start - _LEAD), cue.start)
    if owner is None or side_of(owner["place"]) != other_side(seller):
        return ""
    if not _ADJECTIVE_RE.search(reading.plain, max(sentence.start, cue.start - _LEAD), cue.start):
        return ""  # "Belarus imports" are what it does
    whence = _SAYS_WHENCE_RE.match(reading.plain, cue.end)
    return "" if whence else side_of(owner["place"])


def said_again(reading: Reading, sentence: Sentence, cue: Cue, near: str, seller: str) -> str:
    """Return the seller of "the exports" that the sentence before told of by a word of the same kind.

    Whoever quotes "the oblast's exports grew" and goes on with "the exports" has not turned to his own.
    """
    kind = _KINDS_RE.match(reading.plain, cue.start)
    if not near or kind is None:
        return ""
    opens = reading.document.paragraphs[sentence.paragraph].start
    start = max(opens, sentence.start - _REACH)
    before = last_match(_KINDS_RE, reading.plain, start, sentence.start)
    return seller if before and before.lastgroup == kind.lastgroup else ""


def sold_by_own_country(reading: Reading, sentence: Sentence, cue: Cue) -> str:
    """Return the seller of "exports from her country", by the side of whose office she holds."""
    own = _OWN_RE.match(reading.plain, cue.end, sentence.end)
    if own is None:
        return ""
    named = [s for s in (*sentence.offices, *sentence.spots) if s.end <= cue.start]
    side = side_of(min(named, key=lambda s: s.start).letter) if named else ""
    return side if _FROM_RE.match(reading.plain, own.start("way")) else other_side(side)


def own_seller(reading: Reading, sentence: Sentence, cue: Cue, subject: str, sells: bool) -> str:
    """Return the seller of "its own sales": the first name of the sentence, or the passage's."""
    lead = max(sentence.start, cue.start - 24)
    owned = direction_words(reading.language).own.search(reading.plain, lead, cue.start)
    if owned is None or _is_of_goods(reading, sentence, owned.start()):
        return ""
    named = [s for s in (*sentence.spots, *sentence.offices) if s.start < cue.start]
    first = min(named, key=lambda s: s.start) if named else None
    # "The region's sales to Belarus grew, its purchases fell": a word for a place may stand first
    end = first.start if first else sentence.head
    worded = _OWNED_BY_RE.search(reading.coded, sentence.head, end)
    worded = worded or _SOLD_RE.search(reading.coded, sentence.head, end)
    worded = worded or _SOLD_BY_RE.search(reading.coded, sentence.head, end)
    letter = worded["place"] if worded else first.letter if first else ""
    if first and worded is None and _is_its_before(reading, sentence, first.start):
        side = other_side(
            side_of(letter)
        )  # "Its exports to Belarus came to $5m, its imports to $2m"
        return side if sells else other_side(side)
    letter = letter or _told_of_before(reading, sentence)
    side = side_of(letter) if letter else subject
    return side if sells else other_side(side)


def _is_its_before(reading: Reading, sentence: Sentence, name: int) -> bool:
    """Say whether a sentence says "its exports to" of whoever is not named right behind."""
    return _ITS_TO_RE.search(reading.plain, sentence.head, name) is not None


def _told_of_before(reading: Reading, sentence: Sentence) -> str:
    """Return the letter of the side that the sentence before is about: "Belarus is the main buyer. Its …"."""
    number = reading.document.sentence_at(sentence.start)
    start, end = reading.document.sentences[max(number - 1, 0)]
    if end > sentence.start or start < reading.document.paragraphs[sentence.paragraph].start:
        return ""
    told = _ABOUT_RE.match(reading.coded, start, end)
    return told["side"] if told else ""


def _is_of_goods(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether goods stand right before "its": "the trade in furniture: its exports"."""
    goods = [c.end for c in sentence.products if c.end <= at]
    return bool(goods) and _THEN_RE.fullmatch(reading.plain, goods[-1], at) is not None
