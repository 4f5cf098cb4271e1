"""Trade told of before that is not with the partner: the world's, a third country's, a share."""

from __future__ import annotations

import re
from functools import lru_cache

from ..facts.facts import Fact
from ..flow.titled import titled_buyer
from ..passage.ranked import ranks_one_of_us
from ..passage.topic import Topic
from ..sentences.coded import RUSSIA
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .listed_out import is_listed_out
from .sold_to_all import is_sold_to_all

_PART_REACH = 130  # characters
_SHARE_RE = compiled(
    r"(?:доля B|на (?:долю )?B+ (?:[^\W\d]+ ){0,2}(?:пришл|приход)|B+(?:'s)? share|the share of B|B+ account"
    # "A third went to Belarus", «из них 64 млн пришлось на Беларусь»
    r"|(?:почти |около |более |больше |чуть )*(?:треть|половин[аы]|четверть|пятая часть|[\d,.]+ ?%"
    r"|из (?:них|этой суммы|этого))[^.;:BMRPT]{0,60} (?:в|на|на долю) B"
    r"|(?:(?:almost|about|over|nearly|around|more than) )?(?:a third|half|a quarter|a fifth|two thirds"
    r"|[\d.]+ ?(?:%|per ?cent)|of (?:this|that|these|it))[^.;:BMRPT]{0,60}"
    r" (?:(?:went|goes|fell|was sold) to|on) B)"
    r"(?![^.;]{0,50}(?:foreign[- ]trade|external trade|внешнеторгов|внешней торгов))"
)
_ITEM_RE = re.compile(r"[—–•*·-] ?[^\W\d]")
_WHITHER_RE = compiled(
    r"(?<!\w)(?:во?|на долю|to|into) (?:the )?(?:республик[ау] |republic of |соседнюю |соседней )?$"
)
_WHITHER = 24  # characters
_BRACKETS_RE = re.compile(r"\([^()]*\)")
_WITH_HOME_RE = compiled(
    r"(?:\bbetween|(?<!\w)между) (?:the )?(?:P+ (?:and|и) (?:the )?B|B+ (?:and|и) (?:the )?P)"
)
# Whose name is Belarus' own: its president's, however he is spelt.
_LEADER_RE = compiled(r"(?<!\w)(?:lukashenk[oa]|lukashenka|łukašenka|лукашенко)(?!\w)")
# A Russian region's exports by its name or as "the region's", and no buyer behind.
_OWN_REGION = (
    r"(?:P+|(?:the )?(?:region|oblast|krai|territory|republic)|регион|област|кра[яе]|республик)"
)
_REGIONS_OWN_RE = compiled(
    rf"{_OWN_REGION}(?:'s?) (?:[a-z-]+ )?(?:exports?|imports?)(?! (?:to|from|with)\b)"
    rf"|\b(?:exports?|imports?) of {_OWN_REGION}"
    rf"|(?<!\w)(?:экспорт|импорт)(?:а|ом|е)? (?:товаров )?(?:из )?{_OWN_REGION}"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "markets": sought(words.foreign_markets),
        "share": compiled(words.share_head),
        "third": sought(words.sold_to_third),
        "pair": sought(words.pair_words),
        "to_region": sought(words.to_region),
    }


@lru_cache(maxsize=2)
def _whole(language: str) -> Rule:
    return rule(vocabulary_of(language).whole_of)


def is_abroad(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a fact goes on about trade with others, or about a share, told in the words before."""
    if _has_home_part(reading, sentence, fact, topic) or _is_before_home(reading, sentence, topic):
        return True
    if is_sold_to_all(reading, sentence, fact, topic):
        return True
    if _is_regions_own(reading, sentence, fact, topic):
        return True
    if is_listed_out(reading, sentence, fact, topic):
        return True
    if _returns_to_world(reading, sentence, topic):
        topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    before = _words_before(reading, sentence)
    if before is None or not sentence.letters.isdisjoint("RP"):
        return False
    lone = fact.amount is None and not sentence.flows
    if lone and _patterns(reading.language)["share"].match(reading.plain, *before):
        return True
    if _tells_third(reading, *before) and not sentence.spots:
        topic.is_third, topic.third_paragraph = True, sentence.paragraph
        return True
    if _tells_markets(reading, topic, *before, sentence.end):
        topic.world_paragraph, topic.world_end = sentence.paragraph, fact.end
        return True
    return False


def _words_before(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Return the sentence before in the same paragraph."""
    number = reading.document.sentence_at(sentence.start) - 1
    if number < 0:
        return None
    before = reading.document.sentences[number]
    if before.start < reading.document.paragraphs[sentence.paragraph].start:
        return None
    return before.start, before.end


def _has_home_part(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether only a part of a sum fell to one of ours: "of $40 million, Belarus bought 4"."""
    if fact.amount is None:
        return False
    told = topic.paragraph == sentence.paragraph or _is_listed(reading, sentence, topic)
    if topic.main != "RU" and not told and _has_next_part(reading, sentence):
        return True
    part = _whole(reading.language).search(
        fact.told, reading.coded, fact.end, min(sentence.end, fact.end + _PART_REACH)
    )
    if part is None or ";" in reading.plain[fact.end : part.start()]:
        return False
    before = set(reading.coded[fact.left : fact.start])
    sides = [side for side in ("BM", "RP") if not before.isdisjoint(side)]
    if part["place"] is None:
        return len(sides) < 2  # "…, the largest buyers being Kazakhstan and Belarus"
    return not any(part["place"] in side for side in sides)


def _is_listed(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a paragraph is an item of a list that has told of the two: "– imports: $4m"."""
    is_next = topic.paragraph == sentence.paragraph - 1
    return is_next and _ITEM_RE.match(reading.plain, sentence.start) is not None


def _has_next_part(reading: Reading, sentence: Sentence) -> bool:
    """Say whether the next sentence tells the part of Belarus in what no partner is named for."""
    number = reading.document.sentence_at(sentence.start) + 1
    sentences = reading.document.sentences
    opens = reading.document.paragraphs[sentence.paragraph].start
    if number >= len(sentences) or "B" in reading.coded[opens : sentence.end]:
        return False
    start, end = sentences[number]
    if titled_buyer(reading, start, end, opens=True) == "B":
        return True
    return _SHARE_RE.match(reading.coded, start) is not None


def _is_before_home(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a Russian region trades in a text that has not named Belarus so far."""
    if topic.main == "RU":
        return False
    end = reading.document.paragraphs[sentence.paragraph].end
    if topic.first_home < end and not _is_where_part_went(reading, sentence, topic.first_home):
        return False  # named already, or nowhere: then the text is Belarusian
    if _LEADER_RE.search(reading.plain, 0, sentence.end):
        return False  # "Lukashenko met the governor of Tula Oblast. Turnover was $9 million"
    patterns = _patterns(reading.language)
    if reading.first_end(patterns["to_region"], reading.coded) <= sentence.end:
        return False
    return reading.first_end(patterns["pair"], reading.plain) > sentence.end


def _is_where_part_went(reading: Reading, sentence: Sentence, home: int) -> bool:
    """Say whether Belarus is first named, behind what a region sold, as where goods went.

    "The oblast exported grain worth $90 million. Grain worth $9 million was sent to Belarus."
    """
    if home < sentence.end or "exports" not in sentence.tags or "turnover" in sentence.tags:
        return False
    return _WHITHER_RE.search(reading.plain, max(0, home - _WHITHER), home) is not None


def _is_regions_own(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a Russian region's exports are told of before any trade with Belarus is."""
    is_told = topic.last_trade >= 0 or topic.last_fact >= 0 or topic.said_flow is not None
    if topic.main == "RU" or is_told or fact.amount is None:
        return False
    if not {"B", "M"}.isdisjoint(reading.coded[sentence.start : fact.right]):
        return False
    return _REGIONS_OWN_RE.search(reading.coded, fact.left, fact.right) is not None


def _returns_to_world(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a paragraph behind others' trade goes back to that with all, which the text opened with."""
    is_opening = sentence.start == reading.document.paragraphs[sentence.paragraph].start
    if topic.main != "RU" or topic.world_end < 0 or sentence.spots or not is_opening:
        return False
    number = reading.document.sentence_at(sentence.start) - 1
    if number < 0:
        return False
    before = reading.document.sentences[number]
    named = {spot.letter for spot in reading.spots_between(before.start, before.end)}
    return "T" in named and named.isdisjoint("RP")


def _tells_third(reading: Reading, start: int, end: int) -> bool:
    """Say whether a sentence is about sales to a third country; Russia may stand in its brackets."""
    words = reading.coded[start:end]
    if "T" not in words or not _patterns(reading.language)["third"].search(words):
        return False
    if ranks_one_of_us(reading, start + words.index("T"), end):
        return False
    bare = _BRACKETS_RE.sub("", words)
    return "R" not in bare and "P" not in bare


def _tells_markets(reading: Reading, topic: Topic, start: int, end: int, now: int) -> bool:
    """Say whether a sentence is about all foreign trade and names no counterpart.

    What a text tells of a region after it has named Belarus goes on about the two.
    """
    others, since = ("RP", start) if topic.main == "RU" else ("BM", 0)
    if any(spot.letter in others for spot in reading.spots_between(since, now)):
        return False
    if topic.main == "RU" and RUSSIA in reading.coded[start:now]:
        return False  # "it accounted for half of the foreign trade"
    if _WITH_HOME_RE.search(reading.coded, start, end):
        return False  # "the foreign trade turnover between the region and Belarus"
    return _patterns(reading.language)["markets"].search(reading.plain, start, end) is not None
