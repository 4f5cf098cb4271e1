"""Lists of countries: another country's own in brackets, and the whole that such a list shares out."""

from __future__ import annotations

from ..facts.facts import Fact
from ..passage.topic import Topic
from ..sentences.coded import THIRD
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_HEDGES = r"(?:(?:about|almost|nearly|over|some|more than|only|or|около|почти|более|свыше|или) )*"
# "Ahead of Peru ($9 million)": the brackets are Peru's, whatever it is told for.
_BRACKET_RE = compiled(rf"T ?\({_HEDGES}(?:us ?|usd ?)?[$€]?$")
_GROWN_RE = compiled(
    rf"T ?\((?:(?:up|down|by|plus|minus|на) )*{_HEDGES}[+–-]?$"
)  # "in Peru (by 9%)"
_BRACKET = 24  # characters
_LABEL = 40
# The two before the dash of "…, Russia and Peru – up 5% to $9m".
_PAIR_RE = compiled(
    r"[,;:] (?:(?:and|a|а|и|between|между|of) )?(?:the )?"
    r"(?:[BR]+[^\W\dBMRPT]* (?:and|with|и|со?) (?:the )?T+|T+[^\W\dBMRPT]* (?:and|with|и|со?) (?:the )?[BR]+)"
    r"[^\W\dBMRPT]* ?$"
)
_DASH_RE = compiled(r" ?[–—:-] ")
_BEHIND = 24
_WITH = (
    r" (?:(?:of|in) (?:mutual |bilateral )?(?:trade|turnover|exports|imports) |товарооборота |торговли )?"
    r"(?:with|со?) (?:the )?"
)
_WITH_T_RE = compiled(rf"{_WITH}T")
_WITH_US_RE = compiled(rf"{_WITH}(?P<who>[RPB])")
# What is told of the country that the sentence before was about.
_THAT_RE = compiled(
    r"\b(?:to|from|with|into) (?:that|this|the same) (?:the )?(?:country|republic|state|nation|market)\b"
    r"|(?<!\w)(?:в|на|из|с|со) (?:эт(?:у|ой|им|от|ого)) (?:стран|республик|государств|рын)\w*"
)
_IT_RE = compiled(
    r"\b(?:to|from|with) (?:it|there)\b|(?<!\w)(?:туда|оттуда|(?:из|в|с) н(?:ее|его|им|ей))(?!\w)"
)
_SUM = r"[$€]?\d[\d.,]* ?(?:m|mn|mln|million|bn|bln|billion|млн|млрд)\b"
_WORDS = r"(?:[^.;]|\.\d)*?"
_LED = r"(?:(?:^|(?<=[,;:] )|(?<=\()|\b(?:and|while|whereas|to|into|with|from|и|а|в|во|с|из|на) )(?:the )?)"
# What the words behind a sum share out: "Peru bought $9 million worth, Russia 5 million".
_LISTS = {
    side: compiled(
        rf"(?=[^.;\d]{{0,50}}?[T{side}]+[^.;,\d]{{0,30}}?{_SUM})"
        rf"(?={_WORDS}{_LED}T+(?!\d)[^.;,\d]{{0,30}}?{_SUM})"
        rf"(?={_WORDS}{_LED}{side}+[^.;,\dT{side}]{{0,30}}?{_SUM})"
    )
    for side in ("R", "B")
}
_OTHER_RE = compiled(
    r"\b(?:invest|loan|credit|capital|tourist|visitor|joint|grant)|(?<!\w)(?:инвест|кредит|капитал|турист|совместн)"
)
_OF_TWO_RE = compiled(r"\b(?:mutual|bilateral|two-way|between)\b|взаимн|двусторонн|между")

# "Turnover came to $9m. Exports to Russia were $4m, to Peru $2m": exports share out no turnover.
_BOTH_WAYS_RE = compiled(r"\b(?:trade|turnover)\b|(?<!\w)(?:товарооборот|оборот|торговл)\w*")
_ONE_WAY_RE = compiled(
    r"\b(?:export|import|suppl|sold|sales|deliver|bought|purchas)|(?<!\w)(?:экспорт|импорт|постав|прода|закуп|купил|ввез|вывез)"
)


def is_others_bracket(reading: Reading, fact: Fact) -> bool:
    """Say whether a number stands in brackets right behind another country: "ahead of Peru ($9m)"."""
    lead = max(0, fact.first - _BRACKET)
    if "(" not in reading.plain[lead : fact.first]:
        return False
    if fact.amount is None:
        return _GROWN_RE.search(reading.coded, lead, fact.first) is not None
    return _BRACKET_RE.search(reading.coded, lead, fact.first) is not None


def is_labelled_pair(reading: Reading, fact: Fact) -> bool:
    """Say whether a dash joins a number to two countries, one of them another: "Russia and Peru – $9m"."""
    if not _DASH_RE.match(reading.plain, fact.left, fact.first):
        return False
    lead = max(0, fact.left - _LABEL)
    return _PAIR_RE.search(reading.coded, lead, fact.left) is not None


def is_with_others(reading: Reading, fact: Fact) -> bool:
    """Say whether another country, its partner, stands right behind a sum: "$9m with Peru and …"."""
    if fact.amount is None or THIRD not in reading.coded[fact.end : fact.end + _BEHIND]:
        return False
    before = set(reading.coded[fact.left : fact.first])
    return before.isdisjoint("RP") and _WITH_T_RE.match(reading.coded, fact.end) is not None


def is_with_ours(reading: Reading, fact: Fact, topic: Topic) -> bool:
    """Say whether one of ours stands right behind a sum: "$9m with Peru and $5m with Russia"."""
    if fact.amount is None:
        return False
    found = _WITH_US_RE.match(reading.coded, fact.end)
    return found is not None and (found["who"] in "RP" or topic.main != "RU")


def is_listed_out(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether the words behind a sum share it out among countries, one of us being one of them.

    "The concern exported goods worth $9m. Peru bought 5 million, Russia 2 million".
    """
    if fact.amount is None or THIRD not in reading.letters:
        return False
    ours, side = ("RP", "R") if topic.main == "RU" else ("BM", "B")
    opens = reading.plain.rfind(";", sentence.start, fact.first)
    if not set(reading.coded[max(sentence.start, opens) : fact.first]).isdisjoint(ours):
        return False
    if _OF_TWO_RE.search(reading.plain, sentence.start, fact.first):
        return False
    if _shares_out(reading, side, fact.end, sentence.end):
        return True
    if not sentence.letters.isdisjoint(ours):
        return False
    number = reading.document.sentence_at(sentence.start) + 1
    if number >= len(reading.document.sentences):
        return False
    start, end = reading.document.sentences[number]
    if start >= reading.document.paragraphs[sentence.paragraph].end:
        return False
    if _turns_to_one_way(reading, fact, start, end):
        return False
    return _shares_out(reading, side, start, end)


def _turns_to_one_way(reading: Reading, fact: Fact, start: int, end: int) -> bool:
    """Say whether a turnover is told, and exports or imports alone between two offsets."""
    if not _BOTH_WAYS_RE.search(reading.plain, fact.left, fact.first):
        return False
    plain = reading.plain
    return bool(_ONE_WAY_RE.search(plain, start, end)) and not _BOTH_WAYS_RE.search(
        plain, start, end
    )


def _shares_out(reading: Reading, side: str, start: int, end: int) -> bool:
    """Say whether sums of another country and of one of ours are listed between two offsets."""
    if THIRD not in reading.coded[start:end]:
        return False
    if _LISTS[side].match(reading.coded[start:end]) is None:
        return False
    return _OTHER_RE.search(reading.plain, start, end) is None


def is_of_that_country(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is told of "that country", where the sentence before was about another one."""
    if not sentence.letters.isdisjoint("RPT") or THIRD not in reading.letters:
        return False
    that = _THAT_RE.search(reading.plain, sentence.head, fact.right)
    if that is None or (
        that.end() < fact.left and not _IT_RE.search(reading.plain, fact.left, fact.right)
    ):
        return False
    number = reading.document.sentence_at(sentence.start)
    start, end = reading.document.sentences[max(number - 1, 0)]
    before = {spot.letter for spot in reading.spots_between(start, end)}
    near = start >= reading.document.paragraphs[sentence.paragraph].start
    return near and THIRD in before and before.isdisjoint("RP")
