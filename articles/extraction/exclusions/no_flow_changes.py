"""Changes of what is no flow: a share that rose to a level, the growth of an economy."""

from __future__ import annotations

from ..facts.facts import Fact
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

# "Their weight was 9%. In 2022 it rose to 31%": a level, of what is no flow.
_TO_LEVEL_RE = compiled(
    r"\b(?:rose|risen|rises|grew|grown|grows|increased|increases|climbed|went up|gone up|up|fell|fallen|falls"
    r"|dropped|declined|decreased|decreases|down|shrank|slid) (?:up |down )?to"
    r"(?: (?:about|almost|nearly|over|more than|some|around|just))? $"
    r"|(?<!\w)(?:вырос|увеличил|поднял|возрос|снизил|упал|сократил|опустил|уменьшил)\w* до"
    r"(?: (?:почти|примерно|около|более))? $"
)
# "Neither of the economies stalled. "There was growth: 4%"": of what was told of before, no trade.
_OF_ECONOMY_RE = compiled(r"\b(?:econom(?:y|ies)|gdp)\b|(?<!\w)(?:экономик(?!о-)[а-я]*|ввп)(?!\w)")
_OF_TRADE_RE = compiled(
    r"\b(?:trad|turnover|export|import|suppl|sales|deliver|ship)|(?<!\w)(?:торг|товаро|экспорт|импорт|постав|оборот)"
)
_GROWTH_RE = compiled(
    r"\b(?:growth|rates?|pace|index|increase|rise|decline|dynamics)\b|(?<!\w)(?:рост|прирост|темп|индекс|спад)"
)
_ECONOMY_REACH = 300  # characters
# Not "to 31% compared with 9% in 2015".
_ON_BASE_RE = compiled(
    r",? (?:(?:as )?(?:against|compared (?:to|with)|relative to|in relation to|versus|on|of)"
    r" (?:the )?(?:(?:same|corresponding|level|figure|results?|previous|last|indicator|q[1-4]|first|second"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|(?:19|20)\d\d(?! ?%))|(?:year[- ]on[- ]year|on the year)\b)"
    r"|,? (?:к|от|по (?:сравнению|отношению) (?:с|к)|против) (?:уровн|показател|прошл|аналогичн|соответствующ"
    r"|январ|феврал|март|апрел|ма[яю]|июн|июл|август|сентябр|октябр|ноябр|декабр|(?:19|20)\d\d)"
)
_WHOLE = 100  # percent


def is_of_economy(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a change without a flow goes on about the economy that the sentence before tells of."""
    if sentence.flows:
        return False
    sentences = reading.document.sentences
    number = reading.document.sentence_at(sentence.start)
    start = max(sentences[max(number - 1, 0)].start, fact.first - _ECONOMY_REACH)
    end = min(sentence.end, fact.last + _ECONOMY_REACH)
    if _OF_ECONOMY_RE.search(reading.plain, start, end) is None:
        return False
    return _OF_TRADE_RE.search(reading.plain, start, end) is None


def is_level(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a percentage is what something that is no flow rose or fell to."""
    if (
        fact.change is None
        or fact.is_multiple
        or fact.change.rule.startswith("index")
        or abs(fact.change.percent) >= _WHOLE
        or sentence.flows
    ):
        return False
    if not _TO_LEVEL_RE.search(reading.plain, sentence.head, fact.first):
        return False
    if _ON_BASE_RE.match(reading.plain, fact.change.end):
        return False  # "it fell to 85% of last year's level"
    return _GROWTH_RE.search(reading.plain, sentence.head, fact.first) is None
