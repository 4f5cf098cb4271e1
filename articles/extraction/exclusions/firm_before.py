"""Sums of a firm that the sentence before is about: "A plant was opened. Its turnover reached $5m"."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..vocabulary.one_firm import (
    FIRM_OPENS,
    FIRM_TOLD,
    FIRMS_TOLD,
    FLOW_OF_FIRM,
    SALES_OF_FIRM,
)
from ..wording.lexicon import compiled
from ..wording.telling import rule

_OWN = rule(FLOW_OF_FIRM)
_OPENS_RE, _SALES_RE = compiled(FIRM_OPENS), compiled(SALES_OF_FIRM)
_DEALS_RE = compiled(
    r"\b(?:contracts|deals|orders)\b|(?<!\w)(?:контракт|договор|заказ)(?:ы|ов)(?!\w)"
)
# "Contracts were signed. Sales to the oblast came to $5m": all that went there.
_TO_PLACE_RE = compiled(
    r"[^.;:\d]{0,40}\b(?:to|in) (?:the|this|that) (?:region|oblast|krai|republic|territory|city|country)\b"
    r"|[^.;:\d]{0,40}(?<!\w)(?:в|во|на) (?:эту |этот )?(?:область|регион|край|республику|город|страну)(?!\w)"
)
_ONE_RE, _SEVERAL_RE = compiled(FIRM_TOLD), compiled(FIRMS_TOLD)
# "Tula Oblast opened a plant. Its exports grew": what follows may be the oblast's.
_SIDE_FIRST_RE = compiled(
    r"(?:(?:in|last|this|since|за|в) [^,.]{2,24}, )?(?:the |our |наша |наш )?"
    r"(?:[BMRP]++(?!(?: (?!an?\b|the\b|[a-z]+ed\b|ha[sd]\b|have\b|[а-я]+л[аи]?\b)[\w-]+){0,2} "
    rf"(?:{FIRM_TOLD}))|region|oblast|republic|country|krai|область|регион|край|республика|страна)"
)
_FEMININE = ("фабрика", "компания", "фирма")
_OTHERS_RE = compiled(
    r"(?<!\w)(?:trade(?! house)|turnover|exports?|imports?|товарооборот|торговл|экспорт|импорт)"
)


def is_of_firm_before(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether "its turnover" is that of a firm, which the sentence before is about."""
    if _are_its_sales(reading, sentence):
        return True
    own = _OWN.search(fact.told, reading.plain, sentence.head, fact.first)
    if own is None or own.end() < fact.left:
        return False
    letters = set(reading.coded[sentence.head : own.start()])
    number = reading.document.sentence_at(sentence.start)
    if number == 0 or not letters.isdisjoint("BMRP"):
        return False
    start, end = reading.document.sentences[number - 1]
    opens = reading.document.paragraphs[sentence.paragraph].start
    if start < opens or _SIDE_FIRST_RE.match(reading.coded, start, end):
        return False
    firms = _ONE_RE if any(own.group("its", "ego", "he", "made", "out")) else _SEVERAL_RE
    pronoun = own["ego"] or own["he"] or ""
    if not any(_agree(pronoun, m.group()) for m in firms.finditer(reading.coded, start, end)):
        return False
    return _OTHERS_RE.search(reading.plain, start, end) is None


def _are_its_sales(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence of sales follows a firm's own: "BelAZ will export more. Sales are $5m".

    Or what was agreed on: "Contracts for $2m were signed. Sales in May alone exceeded $1m".
    """
    number = reading.document.sentence_at(sentence.start)
    if number == 0 or not sentence.letters.isdisjoint("BMRP"):
        return False
    if not _SALES_RE.match(reading.plain, sentence.head):
        return False
    start, end = reading.document.sentences[number - 1]
    if _OPENS_RE.match(reading.plain, start):
        return True
    if _TO_PLACE_RE.match(reading.plain, sentence.head):
        return False
    deals = _DEALS_RE.search(reading.plain, start, end)
    return deals is not None and not _OTHERS_RE.search(reading.plain, start, end)


def _agree(pronoun: str, firm: str) -> bool:
    """Say whether a pronoun may stand for a firm: «ее» for «фабрика», «его» for «завод».

    >>> _agree("ее", "завод"), _agree("его", "завод"), _agree("", "plant")
    (False, True, True)
    """
    return not pronoun or (pronoun == "ее") == firm.endswith(_FEMININE)
