"""Which way goods go by a sentence without a word of trade: a question, or who is a buyer of whom."""

from __future__ import annotations

from ..flow.cargo import goes_other_way
from ..flow.sides import other_side, seller_of, side_of
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .topic import Topic

_LONGEST = 90  # characters
_OPENING = 3  # characters: a dash
_DASHES = ("- ", "– ", "— ")
# "What do we take from them?", «А что везут нам?»
_TO_US_RE = compiled(
    r"\bwe (?:take|get|receive|bring|fetch) (?:[a-z]+ ){0,2}?(?:from (?:them|there)|back|home|in return)\b"
    r"|\b(?:comes?|goes|sent|brought|bring|send) (?:[a-z]+ )?(?:(?:to|for) us|here|back)\b"
    r"|(?<!\w)мы (?:[^\W\d]+ )?(?:бер[её]м|получаем|взяли|получили|вез[её]м|привозим) (?:[^\W\d]+ )?"
    r"(?:у них|от них|оттуда|взамен|обратно)(?!\w)"
    r"|(?<!\w)(?:к )?нам (?:[^\W\d]+ )?(?:вез\w+|ид[её]т|шлют|привоз\w+|отправля\w+|приходит|поступает)(?!\w)"
    r"|(?<!\w)(?:вез\w+|ид[её]т|шлют|привоз\w+|отправля\w+|приходит|поступает) (?:[^\W\d]+ )?(?:к )?нам(?!\w)"
)
_BUYERS = ("buyer", "customer", "consumer", "importer", "покупател", "потребител", "импортер")
_BUYER_RE = compiled(
    r"(?<!\w)(?P<who>[BMRP])(?P=who)*(?:,? [^\W\dBMRPT]+| [—–-]){1,8}? "
    r"(?:buyer|customer|consumer|importer|покупател|потребител|импортер)\w*(?: (?:of|for))?(?: the)?"
    r"(?: [^\W\dBMRPT]+)? (?P<of>[BMRP])"
    # «Крупнейший покупатель псковских товаров – Витебская область»
    r"|(?<!\w)(?:покупател|потребител|импортер)\w* (?P<of2>[BMRP])(?P=of2)*(?: [^\W\dBMRPT]+){0,2}"
    r" (?:[–—-]|является|остается|стала?|оказалась) (?P<who2>[BMRP])"
)

# "How will the gas debt be settled?", «Когда вернут кредит?»
_DEBT_RE = compiled(
    r"\b(?:debts?|arrears|loans?|credits?|credit lines?|subsid(?:y|ies)|grants?|fines?|investments?)\b"
    r"|(?<!\w)(?:долг\w{0,3}|задолженност\w+|кредит\w*|зай?м\w{0,3}|заем|субсиди\w+|штраф\w*|инвестици\w+)(?!\w)"
)


def buyer_seller(reading: Reading, sentence: Sentence) -> str:
    """Return who sells where the other side is called a buyer of its goods: "P is a regular buyer of B"."""
    plain, start, end = reading.plain, sentence.start, sentence.end
    if not any(plain.find(word, start, end) >= 0 for word in _BUYERS):
        return ""
    found = _BUYER_RE.search(reading.coded, start, end)
    if found is None:
        return ""
    buyer, seller = side_of(found["who"] or found["who2"]), side_of(found["of"] or found["of2"])
    return "" if buyer == seller else seller


def asked_seller(reading: Reading, sentence: Sentence, topic: Topic) -> str:
    """Return who sells what a short question without a word of trade asks of, or ""."""
    start, end = sentence.start, sentence.end
    if end - start > _LONGEST or not reading.plain.startswith("?", end - 1):
        return ""
    last = topic.seller or seller_of(topic.flow)
    if not last:
        return ""
    if goes_other_way(reading, start, end):
        return other_side(last)
    to_us = _TO_US_RE.search(reading.plain, start, end)
    return other_side(topic.speaker or "B") if to_us else ""


def asks_of_debt(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a paragraph ends with a question about a debt, which the next one answers."""
    end = reading.document.paragraphs[sentence.paragraph].end
    if not reading.plain.startswith("?", end - 1) or sentence.end < end:
        return False
    return _DEBT_RE.search(reading.plain, sentence.start, end) is not None


def leads_to_question(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence is told before a question: "– Last year was hard. Has it fallen much?"."""
    return not reading.plain.startswith("?", sentence.end - 1) and _is_asking(reading, sentence)


def ends_question(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence asks behind another: its months are those told before it."""
    opens = reading.document.paragraphs[sentence.paragraph].start
    return sentence.head > opens + _OPENING and _is_asking(reading, sentence)


def _is_asking(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a paragraph is what somebody asks in a talk."""
    start, end = reading.document.paragraphs[sentence.paragraph]
    return reading.plain.startswith("?", end - 1) and reading.plain.startswith(_DASHES, start)
