"""What a passage is about: carried from sentence to sentence until the words say otherwise."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from .direction import side_of
from .facts import Fact
from .reading import Reading, Sentence, Spot
from .records import Flow, Period
from .vocabulary.languages import VOCABULARIES


@dataclass(slots=True)
class Topic:
    """The partner, reporter, flow, goods, period and money that a sentence without its own takes."""

    partner: str = "RU"
    reporter: str = "BY"
    flow: Flow | None = None
    product: str | None = None
    period: Period | None = None
    currency: str | None = None
    seller: str = ""
    speaker: str = "B"
    is_third: bool = False
    is_trade: bool = False
    paragraph: int = -1
    last_fact: int = -9  # number of the last sentence that gave a figure


@lru_cache(maxsize=2)
def _anaphora(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = VOCABULARIES[language]
    return re.compile(words.between_countries), re.compile(words.anaphora), re.compile(words.world)


def opening_topic(reading: Reading) -> Topic:
    """Return the topic an article starts with: the region its title or opening names most."""
    document = reading.document
    lead_end = document.title.end if document.title else 0
    lead_end = max(lead_end, document.sentences[min(4, len(document.sentences)) - 1].end if document.sentences else 0)
    regions = [s.code for s in reading.spots if s.letter == "P" and s.start < lead_end]
    everywhere = Counter(s.code for s in reading.spots if s.letter == "P")
    title_home = [
        s.code for s in reading.spots
        if s.letter == "M" and not s.weak and document.title and s.start < document.title.end
    ]  # fmt: skip
    topic = Topic()
    if regions:
        topic.partner = max(set(regions), key=lambda code: (everywhere[code], -regions.index(code)))
    if title_home:
        topic.reporter = title_home[0]
    return topic


def move_topic(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to what the sentence names, before its facts are read."""
    if sentence.offices:
        topic.speaker = side_of(sentence.offices[0].letter) or topic.speaker
    strong = [s for s in sentence.spots if not s.weak]
    regions = [s for s in strong if s.letter == "P"] or [
        s for s in sentence.spots if s.letter == "P" and _is_trader(reading, sentence, s)
    ]
    third = [s for s in strong if s.letter == "T"]
    if regions:
        topic.partner = regions[0].code
    elif _between_countries(reading, sentence):
        topic.partner = "RU"
    _move_reporter(topic, strong)
    if third and not regions and not [s for s in strong if s.letter in "BMR"]:
        topic.is_third = True
    elif strong:
        topic.is_third = False


def _is_trader(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a bare city stands for its region: beside a flow word, or after "with"."""
    return any(cue.tag in ("turnover", "exports", "imports") for cue in sentence.cues)


def _between_countries(reading: Reading, sentence: Sentence) -> bool:
    return bool(_anaphora(reading.language)[0].search(reading.coded, sentence.start, sentence.end))


def _move_reporter(topic: Topic, strong: list[Spot]) -> None:
    """Turn to the Belarusian region, or the whole country, that the sentence names as a trader."""
    home = [s for s in strong if s.letter in "BM"]
    regions = [s for s in home if s.letter == "M"]
    if regions:
        topic.reporter = regions[0].code
    elif home:
        topic.reporter = "BY"


def find_partner(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return the partner of a fact and the rule that found it."""
    spots = [s for s in sentence.spots if s.letter == "P"]
    strong = [s for s in spots if not s.weak] or spots
    own = [s for s in strong if fact.left <= s.start < fact.right]
    before = [s for s in own if s.start < fact.start]
    if before:
        return before[-1].code, "named_before"
    if own:
        return own[0].code, "named_after"
    if _between_countries_in(reading, fact.left, fact.right):
        return "RU", "country"
    earlier = [s for s in strong if s.start < fact.left]
    if earlier:
        return earlier[-1].code, "named_earlier"
    if _between_countries_in(reading, sentence.start, fact.left):
        return "RU", "country_earlier"
    return topic.partner, "topic"


def _between_countries_in(reading: Reading, start: int, end: int) -> bool:
    return bool(_anaphora(reading.language)[0].search(reading.coded, start, end))


def find_reporter(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> tuple[str, str]:
    """Return whose trade a fact is and the rule that found it."""
    home = [s for s in sentence.spots if s.letter in "BM" and not s.weak and s.start < fact.right]
    own = [s for s in home if s.start >= fact.left] or home
    regions = [s for s in own if s.letter == "M"]
    if regions:
        return regions[-1].code, "named"
    if own and own[-1].letter == "B" and topic.reporter == "BY":
        return "BY", "country"
    return topic.reporter, "topic"
