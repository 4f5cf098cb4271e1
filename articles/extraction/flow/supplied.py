"""Goods that "were supplied", by whom is not said: they went the way that was told last."""

from __future__ import annotations

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled

_LEAD = 24  # characters
_PASSIVE_RE = compiled(
    r"(?:supplied|delivered|shipped)\b|поставл(?:ял[аио]?сь|ялся|я[ею]тся|ен[аоы]?)(?!\w)"
    r"|отгруж(?:ал[аио]?сь|ался|ен[аоы]?)(?!\w)"
)
_WERE_RE = compiled(r"\b(?:was|were|been|being|is|are)(?: (?:also|mainly|mostly|chiefly))? $")
_BE_RE = compiled(r" (?:mainly |mostly |also )?(?:were|was|are|is) ")
_PLACE_RE = compiled(r"[BMRP]")
# "Russia buys food. In 2023 it was sold for $5m", «её продали на 5 млн»: by whoever was told to sell it
_IT_WAS_RE = compiled(r"\b(?:it|they) (?:was|were|has been|have been) (?:also |mostly )?$")
_DONE_RE = compiled(r"(?:sold|bought|purchased|exported)\b")
_OF_IT_RE = compiled(r"(?<!\w)(?<!они )(?<!мы )(?:ее|его|их) (?:[^\W\d]+ )?$")
_THEY_RE = compiled(
    r"(?:продал|поставил|отгрузил|вывезл|отправил|купил|закупил|приобрел|взял|завезл)и(?!\w)"
)
# "Russia bought 9,000 tonnes of beef in Belarus. The deliveries came to $5m": of what was bought.
_DELIVERED_RE = compiled(
    r"(?:deliver(?:y|ies)|supplies|shipments?)\b(?! (?:of|in) (?!it\b|them\b|this\b|these\b|20))"
    r"|(?:постав|отгруз)(?:к|ок)"
)
_BOUGHT_RE = compiled(
    r"\b(?:bought|purchased|has purchased|buys|purchases|imported|imports)\b"
    r"|(?<!\w)(?:(?:за)?купил|приобрел|импортировал|завез|ввез|(?:за)?купает|приобретает|импортирует)\w*"
)


def supplied_on(reading: Reading, sentence: Sentence, cue: Cue, last: str) -> str:
    """Return who sold what was told before where no side is named: "Imports fell. Supplied were tyres".

    `last` sold what was told before, or is "".
    """
    if not last or _PASSIVE_RE.match(reading.plain, cue.start) is None:
        return ""
    if _PLACE_RE.search(reading.coded, sentence.start, cue.end):
        return ""
    is_russian = reading.language == "ru"
    lead = max(sentence.start, cue.start - _LEAD)
    passive = is_russian or (
        _WERE_RE.search(reading.plain, lead, cue.start) or _BE_RE.match(reading.plain, cue.end)
    )
    return last if passive else ""


def handed_on(reading: Reading, sentence: Sentence, cue: Cue, last: str) -> str:
    """Return who sold what was told before where "it" was sold, or bought, by nobody named.

    `last` is who sold what was told last, whoever was told to buy it, or is "".
    """
    if last and _is_bought_before(reading, sentence, cue):
        return last
    is_russian = reading.language == "ru"
    deed, of_it = (_THEY_RE, _OF_IT_RE) if is_russian else (_DONE_RE, _IT_WAS_RE)
    if not last or deed.match(reading.plain, cue.start) is None:
        return ""
    if _PLACE_RE.search(reading.coded, sentence.start, cue.end):
        return ""
    lead = max(sentence.start, cue.start - _LEAD)
    return last if of_it.search(reading.plain, lead, cue.start) else ""


def _is_bought_before(reading: Reading, sentence: Sentence, cue: Cue) -> bool:
    """Say whether deliveries of nobody named are of what the sentence before tells to have been bought."""
    if _DELIVERED_RE.match(reading.plain, cue.start) is None:
        return False
    if _PLACE_RE.search(reading.coded, sentence.start, sentence.end):
        return False
    number = reading.document.sentence_at(sentence.start)
    opens = reading.document.paragraphs[sentence.paragraph].start
    if number == 0 or reading.document.sentences[number - 1].start < opens:
        return False
    before = reading.document.sentences[number - 1]
    return _BOUGHT_RE.search(reading.plain, before.start, before.end) is not None
