"""Sums of what was sold to everybody, by the buyers that the next sentence names."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# "Leader among buyers is Kazakhstan": what such a sentence follows went to all of them; but "it looks for
# buyers in China too" tells nothing of that.
_FIRST = (
    r"(?:main|chief|principal|primary|largest|biggest|key|major|top|leading|leaders?|first|second|best|most|traditional"
    r"|главн|основн|крупнейш|ключев|ведущ|лидер|перв|втор|традиционн|больше всего)\w*"
)
_BUYERS = (
    r"(?:(?:buyers?|importers?|customers?|consumers?|purchasers|recipients|destinations|markets?)\b"
    r"|(?:покупател|импорт[её]р|рын(?:ок|к)|потребител|получател)\w*)"
)
_BUYERS_RE = compiled(
    rf"(?<!\w){_FIRST} (?:[^\W\dT]+ ){{0,4}}?{_BUYERS}[^.;]{{0,80}}T"
    rf"|(?<!\w){_BUYERS}[^.;]{{0,30}} {_FIRST}(?!\w)[^.;]{{0,60}}T"
    rf"|T+[^.;\d]{{0,60}} {_FIRST} (?:[^\W\d]+ ){{0,3}}?{_BUYERS}"
    rf"|(?<!\w)(?:the|its) {_BUYERS} (?:are|were|include)\b[^.;]{{0,80}}T"
    rf"|(?:^|[.\n ]){_BUYERS} ?[–—:-][^.;]{{0,80}}T"
)
# "Goods go to Belarus, China and India": where all that was sold went.
_GO_TO_RE = compiled(
    r"(?<!\w)(?:goods|products|produce|exports|supplies|deliveries|shipments|they)\b[^.;T]{0,40} to"
    r" [^.;]{0,60}T"
    r"|(?<!\w)(?:товар|продукци|поставк|экспорт|вывоз|отгрузк)\w*[^.;T]{0,40} (?:в|во|на) [^.;]{0,60}T"
)
_BESIDES_RE = compiled(
    r"\W*(?:besides|apart from|in addition to|along with|aside from|кроме|помимо|наряду с)\b"
)


def is_sold_to_all(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a region sells, and the next sentence names other buyers: "The main ones are in Iran"."""
    if fact.amount is None or THIRD not in reading.letters or "exports" not in sentence.tags:
        return False
    if not sentence.letters.isdisjoint("BMR"):
        return False
    if not sentence.tags.isdisjoint(("turnover", "target", "forecast")):
        return False
    number = reading.document.sentence_at(sentence.start) + 1
    if number >= len(reading.document.sentences):
        return False
    start, end = reading.document.sentences[number]
    if THIRD not in reading.coded[start:end]:
        return False
    opens = topic.last_fact < 0 or topic.paragraph != sentence.paragraph
    if topic.turnover is not None and topic.turnover_of[0] == topic.main:
        opens = opens and fact.amount.value > topic.turnover
    if opens and _names_buyers(reading, start, end):
        return True  # but "it was $9m, exports were $5m. Goods go on to Peru": a part of that
    if topic.main == "RU":
        return False
    if "P" not in sentence.letters and not reading.says_region(sentence.start, sentence.end):
        return False  # a row of the trade of both: "It was $9m. Exports came to $5m."
    return _BUYERS_RE.search(reading.coded, start, end) is not None


def _names_buyers(reading: Reading, start: int, end: int) -> bool:
    """Say whether words without a number name buyers, one of us being one: "Goods go to Russia, China …"."""
    named = {spot.letter for spot in reading.spots_between(start, end)}
    if named.isdisjoint("BR") or any(letter.isdigit() for letter in reading.plain[start:end]):
        return False
    if _BESIDES_RE.match(reading.plain, start, end):
        return False
    return bool(
        _GO_TO_RE.search(reading.coded, start, end) or _BUYERS_RE.search(reading.coded, start, end)
    )
