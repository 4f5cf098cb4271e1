"""Whose trade a fact is: the Belarusian side, and the rule that found it."""

from __future__ import annotations

from functools import lru_cache

from ..facts.facts import Fact
from ..flow.viewpoint import voice_at
from ..passage.topic import Topic
from ..sentences.coded import MINSK, Spot, is_capital
from ..sentences.reading import Reading, Sentence
from ..vocabulary.besides import PART_OF_HOME
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.matching import is_parted
from ..wording.telling import Rule, rule
from .places_beside import (
    listed_reporter,
)

_OUR_RE = compiled(r"\b(?:our|we|us|ours|наш\w*|мы|нам|нас|нами)\b")
_OUR_TASK_RE = compiled(
    r"\b(?:our|наш\w*) (?:\w+ )?(?:task|goal|target|aim|plan|objective|ambition"
    r"|задач|цел|план)\w*"
)
# "Trade of Tula Oblast with the republic", "supplies to the republic": Belarus', no region of it told.
_TWO = rule(
    r"P+ (?:и|с|and|with) (?:the )?B|B+ (?:и|с|and|with) (?:the )?P"
    r"|\b(?:to|from) (?:the )?B|(?<!\w)(?:в|из) B|(?<!\w)(?:на)?торг\w+ (?:[^\W\dBMRP]+ )?с B"
)
# "Between Tambov Oblast and the Republic of Belarus": the country's, whatever region's the text is.
_PAIR = rule(
    r"(?:\bbetween|(?<!\w)между) (?:the )?(?:"
    r"P+(?: [^\W\dBMRPT]+)? (?:and|и) (?:the )?(?:republic of |республикой )?B+"
    r"|(?:republic of |республикой )?B+ (?:and|и) (?:the )?P+)(?!['’\w-])"
)
_PART_OF_HOME = rule(PART_OF_HOME)


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "country": rule(words.whole_country),
        "our": rule(words.our),
        "our_regions": rule(words.our_regions),
        "our_trade": rule(words.our_trade),
        "his": rule(words.his_region),
    }


def says_our(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of what is ours."""
    ours = _rules(reading.language)["our"]
    return ours.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None


def _is_our_task(reading: Reading, sentence: Sentence) -> bool:
    """Say whether nothing is "ours" but the aim: "our task is to bring the trade up to $5m"."""
    start, end = sentence.start, sentence.end
    aims = len(_OUR_TASK_RE.findall(reading.plain, start, end))
    return aims > 0 and aims == len(_OUR_RE.findall(reading.plain, start, end))


def find_reporter(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic
) -> tuple[str, str]:
    """Return whose trade a fact is and the rule that found it."""
    offices = [s.code for s in sentence.offices if s.letter == "M"]
    if offices and says_our(reading, sentence) and not _is_our_task(reading, sentence):
        return offices[0], "speaker"
    if _rules(reading.language)["country"].search(fact.told, reading.plain, fact.left, fact.start):
        return "BY", "whole_country"
    if "M" in sentence.letters and (listed := listed_reporter(reading, sentence, fact)):
        return listed, "respectively"
    home = [s for s in sentence.spots if s.letter in "BM" and not s.weak and s.start < fact.right]
    own = [s for s in home if s.start >= fact.left] or home
    own = [s for s in own if s.start < fact.start] or [
        s for s in own if s.letter == "B" or not is_parted(reading.plain, fact.end, s.start)
    ]
    regions = [s for s in own if s.letter == "M"]
    is_behind = not regions or regions[0].start > fact.last
    if is_behind and _PART_OF_HOME.search(fact.told, reading.coded, fact.last, sentence.end):
        return "BY", "whole_of_part"
    if regions:
        return regions[-1].code, "named"
    is_minsk = any(s.letter == "B" and is_capital(reading.plain, s) for s in own)
    if not is_minsk and _PAIR.search(fact.told, reading.coded, fact.left, fact.start):
        return "BY", "pair"
    near = [*own[-1:], *(s for s in sentence.offices if fact.left <= s.start < fact.start)]
    if any(s.letter == "B" and is_capital(reading.plain, s) for s in near):
        return MINSK, "capital"
    if not own and (only := _only_region(reading, fact)):
        return only, "our_regions"
    if (meant := _home_meant(reading, sentence, fact, topic, own)) is not None:
        return meant
    return (topic.reporter, "topic") if home else _told_before(reading, sentence, fact, topic)


def _home_meant(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, own: list[Spot]
) -> tuple[str, str] | None:
    """Return the region that "the oblast" means, or the country where it alone is named."""
    offices = [s.code for s in sentence.offices if s.letter == "M"]
    comma = reading.plain.find(",", fact.last, fact.right)  # "$5m, but a third of it with Gomel"
    # "The oblast's exports grew by 7%, supplies reached $5m": of that oblast too
    means_home = not own and "M" in reading.coded[sentence.head : max(comma, fact.last)]
    told_by = topic.home or (offices[-1] if offices else topic.home_speaker)
    if means_home and told_by:
        return told_by, "the_region"
    sole = reading.sole_home_region if not own and topic.reporter == "BY" else ""
    if sole and reading.says_region(fact.left, fact.first):
        return sole, "the_region"
    no_region_yet = reading.coded.find("M", 0, fact.right) < 0
    if own and own[-1].letter == "B" and (topic.reporter == "BY" or no_region_yet):
        return "BY", "country"
    return None


def _told_before(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return whose trade a fact is by who tells it and by what was told, where no home is named."""
    if topic.reporter == "BY" and _is_speakers(reading, fact, topic):
        voice = voice_at(reading, fact.start)
        told_by = voice.code if voice and voice.letter == "M" else topic.home_speaker
        if told_by and (voice is None or voice.letter == "M"):
            return told_by, "speaker_before"
    if _TWO.search(fact.told, reading.coded, fact.left, fact.first):
        return "BY", "the_republic"
    if topic.told_reporter and _goes_on(reading, sentence, topic):
        return topic.told_reporter, "told_reporter"
    return topic.reporter, "topic"


def _goes_on(reading: Reading, sentence: Sentence, topic: Topic) -> bool:
    """Say whether a sentence follows on the one with figures of a region's own: "Imports were $5m"."""
    if topic.reporter != "BY" or sentence.paragraph != topic.paragraph:
        return False
    return reading.document.sentence_at(sentence.start) - topic.last_fact <= 1


def _is_speakers(reading: Reading, fact: Fact, topic: Topic) -> bool:
    """Say whether a fact is told as the speaker's own: "we sold", "our exports", but not "our countries'"."""
    rules = _rules(reading.language)
    if topic.home_speaker and rules["his"].search(fact.told, reading.plain, fact.left, fact.first):
        return True  # "he recalled that his region's exports had doubled"
    return rules["our_trade"].search(fact.told, reading.plain, fact.left, fact.right) is not None


def _only_region(reading: Reading, fact: Fact) -> str:
    """Return the one region of Belarus that a text names where it is "trade between our regions"."""
    ours = _rules(reading.language)["our_regions"]
    if not ours.search(fact.told, reading.plain, fact.left, fact.right):
        return ""
    codes = {spot.code for spot in reading.spots if spot.letter == "M"}
    return codes.pop() if len(codes) == 1 else ""
