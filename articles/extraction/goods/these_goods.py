"""Goods that a sentence means by "these products": those alone that the sentences before it name."""

from __future__ import annotations

import re

from ..cues import find_cues
from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .passage_goods import kind_named

_BACK = 2  # sentences
_THESE_RE = compiled(
    r"\b(?:these|such|said|this)(?: (?:types?|kinds?|categor(?:y|ies)|groups?) of)?"
    r"(?: (?:food|agricultural|two|three))?"
    r" (?:products?|goods|commodit(?:y|ies)|foods|foodstuffs|merchandise)\b"
    r"(?! (?:groups?|categor|ranges?|lines?|turnover))"
    r"|\bthese (?:commodity |product )?(?:categories|groups|items|lines|positions)\b"
    r"|(?<!\w)(?:эт(?:и|их|им|ими|ого|от|ой|у)|так(?:их|ой|ие|ого))"
    r"(?: (?:вид(?:ов|а)|категори[ий]|групп\w?))? (?:товар|продукт|продукци|издели)\w*"
    r"|(?<!\w)эт(?:и|их|им|ими|ой|ую) (?:товарн\w+ )?(?:категори|позици|групп)\w*"
)
_DID_RU = (
    r"(?:купил|закупил|приобрел|продал|поставил|отправил|отгрузил|вывезл|ввезл|завезл"
    r"|экспортировал|импортировал)[аио]?"
)
# "They were sold for $5m", «всего их за год поставлено на 5 млн»: what the sentence before names.
_THEM_RE = compiled(
    r"\b(?:they|it) (?:was|were) (?:sold|supplied|shipped|exported|imported|delivered|bought|purchased)\b"
    r"|(?<!\w)(?:их|ее|его)(?: [^\W\d]+| 20\d\d| \d{1,2}){0,5}?"
    r" (?:продан|поставлен|отгружен|отправлен|вывезен|ввезен|завезен|закуплен|куплен|реализован"
    r"|экспортирован|импортирован|приобретен)[оаы](?!\w)"
    # "They bought them for $5m", «белорусы купили их на 5 млн»
    r"|\b(?:bought|sold|shipped|supplied|exported|imported|delivered|purchased) (?:them|it) (?:for|worth)\b"
    rf"|(?<!\w){_DID_RU} (?:их|ее|его)(?: [^\W\d]+){{0,3}} на(?!\w)"
    rf"|(?<!\w)(?:их|ее|его)(?: [^\W\d]+){{0,4}} {_DID_RU}(?: [^\W\d]+){{0,3}} на(?!\w)"
)
# «Ставят на несырьевой экспорт. Его отгрузки в Беларусь – 5 млн»: what that export is of.
_ITS_RE = compiled(
    r"(?<!\w)его (?:отгрузки|поставки|объемы?|продажи)(?!\w)|\bits (?:shipments|supplies|volumes?) "
)
_EXPORT_LAST_RE = compiled(
    r"(?<!\w)(?:[^\W\d]+-?)?экспорт\w{0,2}(?: [^\W\d]+){0,2}[.!]?\s*$"
    r"|\bexports?(?: of [a-z ,]{3,40})?[.!]?\s*$"
)
# "Minsk bought $5m of them", "it paid $5m for them": behind the sum.
_OF_THEM_RE = compiled(
    r"(?: dollars| rubles)? (?:(?:worth )?of (?:them|it)|for (?:them|it))(?=[.,;]| in\b| from\b)"
)
_TRADED_RE = compiled(
    r"\b(?:bought|sold|shipped|supplied|exported|imported|delivered|purchased|paid|spent)\b"
)
# "This growth means a leap in value, of $5m in all": of what the sentence before tells.
_THIS_RE = compiled(
    r"(?:this|that)(?: (?:rise|increase|growth|jump|leap|volume|fall|decline|drop))?"
    r" (?:means|meant|translat|equals|equalled|corresponds|amount|gave|gives|yield|made|makes|brought)"
    r"|(?:это|так(?:ой|ое)|этот) (?:рост|увеличение|объ[её]м|падение|прирост)(?!\w)"
)


def these_goods(reading: Reading, sentence: Sentence, fact: Fact) -> str | None:
    """Return the goods that "these products" of a fact's sentence are, where one kind is named before."""
    sentences = reading.document.sentences
    number, back = reading.document.sentence_at(sentence.start), _BACK
    if number and not sentence.flows and _THIS_RE.match(reading.plain, sentence.head):
        number -= 1
        said = _THESE_RE.search(reading.plain, *sentences[number])
    elif any(cue.tag != "prod:goods" for cue in sentence.products):
        return None
    else:
        said = _THESE_RE.search(reading.plain, sentence.start, fact.right)
        if said is None and (
            said := _them(reading, sentence, fact) or _its(reading, sentence, fact)
        ):
            back = 1
    if said is None:
        return None
    for before in reversed(sentences[max(0, number - back) : number]):
        goods = _only(reading, before.start, before.end)
        if goods is not None:
            return goods or None
    return None


def _them(reading: Reading, sentence: Sentence, fact: Fact) -> re.Match[str] | None:
    """Return where a pronoun stands for goods that were sold for a sum, before it or behind."""
    said = _THEM_RE.search(reading.plain, sentence.start, fact.start)
    if said or fact.amount is None:
        return said
    if _TRADED_RE.search(reading.plain, sentence.start, fact.first) is None:
        return None
    return _OF_THEM_RE.match(reading.plain, fact.end, sentence.end)


def _its(reading: Reading, sentence: Sentence, fact: Fact) -> re.Match[str] | None:
    """Return where "its supplies" are those of the export that the sentence before ends on."""
    said = _ITS_RE.search(reading.plain, sentence.start, fact.start)
    before = reading.document.sentences[max(reading.document.sentence_at(sentence.start) - 1, 0)]
    return said if said and _EXPORT_LAST_RE.search(reading.plain, *before) else None


def _only(reading: Reading, start: int, end: int) -> str | None:
    """Return the goods between two offsets, "" where they are of several kinds, None where there are none."""
    cues = find_cues(reading.coded, start, end, reading.language)
    named = [cue for cue in cues if cue.tag.startswith("prod:") and cue.tag != "prod:goods"]
    names = {cue.tag[5:] for cue in named}
    kinds = {kind_named(cue) for cue in named}
    if not names:
        return None
    return (names if len(names) == 1 else kinds).pop() if len(kinds) == 1 else ""
