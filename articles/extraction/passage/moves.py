"""The topic turned to what a sentence names, before its facts are read."""

from __future__ import annotations

import re
from functools import lru_cache

from ..exclusions.named_aside import is_by_the_way
from ..flow.envoys import envoy_side
from ..flow.viewpoint import our_side, partner_teller, speaker_at, speaking_side
from ..sentences.coded import Spot
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .headings import mind_heading
from .offices import move_speaker
from .pair_again import returns_to_pair, stays_with_whole
from .partner_turn import takes_part, turn_partner
from .ranked import is_outranked, ranks_one_of_us
from .reporters import move_reporter
from .third_told import goes_on, mind_third
from .topic import LISTED, Topic
from .venues import is_setting
from .visited import region_spoken_of

# "Fourth, after the Netherlands and Germany", "only Germany is ahead".
_RANK_RE = compiled(
    r"\b(?:after|behind|second only to|only to|followed by|ahead (?:is|are) only|после|вслед за|следом за"
    r"|уступая(?: только| лишь)?|пропустив вперед(?: только)?"
    r"|(?:больше|выше|впереди)(?: товарооборот)? (?:только|лишь)(?: с| у)?)"
    r" (?:the )?(?:T+(?:, (?:and |и )?| and | и )(?:the )?){0,3}$"
)
_COMMITTEE = ("облисполком", "executive committee")
_OBLAST_COMMITTEE_RE = compiled(r"облисполком|\b(?:regional|oblast) executive committee")
# Of an embassy, and not of its branch, which has regions of its own.
_SEAT_RE = compiled(r"\b(?:посольств\w*|embassy)\b(?: [^\W\d]+){0,3} (?:in|в) $")
_SEAT_LEAD = 48
_RANK_LEAD = 64  # characters
_ITEM_RE = re.compile(r" ?[—–(:-] ?[$€]?\d")  # a city with its sum: "Moscow – 9.6 billion"


@lru_cache(maxsize=2)
def _rules(language: str) -> dict[str, Rule]:
    words = vocabulary_of(language)
    return {
        "country": rule(words.whole_country),
    }


def move_topic(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn the topic to what the sentence names, before its facts are read."""
    _turn_speaker(reading, topic, sentence)
    if topic.calls_partners:
        topic.actor = partner_teller(reading, sentence) or topic.actor
    before = topic.partner_before = topic.partner
    is_next = sentence.paragraph != topic.told_paragraph
    if is_next and sentence.paragraph != topic.paragraph:
        _turn_paragraph(reading, topic, sentence)
        if returns_to_pair(reading, topic, sentence):
            topic.partner = topic.region = topic.main
    if is_next:
        topic.reporter = topic.base if topic.told_paragraph >= 0 else topic.reporter
        topic.told_paragraph = sentence.paragraph
    if topic.reporter == "BY" and topic.home and _names_committee(reading, sentence):
        topic.reporter = topic.home
    if topic.reporter != "BY" and _names_whole_country(reading, sentence):
        topic.reporter = "BY"
    third = _turn_to_places(reading, topic, sentence) if sentence.spots else False
    if sentence.offices:
        offices = [
            s.code for s in sentence.offices if s.letter == "P" and not _is_of_embassy(reading, s)
        ]
        is_aside = offices and takes_part(reading, topic, sentence)
        if offices and sentence.letters.isdisjoint("PR") and not is_aside:
            topic.partner = topic.region = offices[0]
    if topic.is_third and not sentence.spots and goes_on(reading, topic, sentence):
        topic.third_paragraph = sentence.paragraph
    spoken_of = region_spoken_of(reading, topic, sentence)
    if spoken_of:
        topic.partner = topic.region = spoken_of
    if sentence.spots or topic.under_third:
        mind_heading(reading, topic, sentence)
    mind_third(reading, topic, sentence, third, topic.partner != before)


def _turn_speaker(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Turn to the side of whoever the sentence says is speaking, or is told to have spoken."""
    if sentence.offices:
        move_speaker(reading, topic, sentence)
    elif topic.names_speakers:
        topic.speaker = speaking_side(reading, sentence) or topic.speaker
    if not sentence.offices:
        topic.speaker = envoy_side(reading, sentence) or topic.speaker
        topic.speaker = speaker_at(reading, sentence.head) or topic.speaker
    ours = our_side(reading, sentence)
    if ours:
        topic.speaker = topic.actor = ours


def _is_of_embassy(reading: Reading, spot: Spot) -> bool:
    """Say whether an embassy has its seat in a place: "the embassy of Belarus in Moscow"."""
    return _SEAT_RE.search(reading.plain, max(0, spot.start - _SEAT_LEAD), spot.start) is not None


def _turn_to_places(reading: Reading, topic: Topic, sentence: Sentence) -> bool:
    """Turn to the partner and the reporter that a sentence names; say whether it names a third country."""
    strong = [
        s for s in sentence.spots
        if not s.weak and (s.letter != "P" or not is_setting(reading, sentence, s))
    ]  # fmt: skip
    letters = sentence.letters
    if "P" in letters or "R" in letters:
        turn_partner(reading, topic, sentence, strong)
    if "B" in letters or "M" in letters or topic.base != "BY":
        move_reporter(reading, topic, sentence, strong)
    return "T" in letters and any(
        s.letter == "T"
        and not _is_rank(reading, sentence, s)
        and not is_by_the_way(reading, sentence, s)
        for s in strong
    )


def _is_rank(reading: Reading, sentence: Sentence, spot: Spot) -> bool:
    """Say whether a third country only tells a place in a row: "second, after China"."""
    if sentence.amounts and spot.start > sentence.amounts[0].end:
        return is_outranked(reading, sentence.amounts[0].end, sentence.end, spot)
    if sentence.amounts or sentence.changes:
        return False
    if ranks_one_of_us(reading, spot.start, sentence.end):
        return True
    lead = max(sentence.start, spot.start - _RANK_LEAD)
    return _RANK_RE.search(reading.coded, lead, spot.start) is not None


def _turn_paragraph(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Go back to the article's own region behind a list of regions, or to the one spoken of last."""
    few = 2 if topic.main == "RU" else LISTED
    if topic.in_passing or (topic.has_lists and _was_list(reading, topic.told_paragraph, few)):
        topic.in_passing = False
        topic.partner, topic.region = topic.main, topic.main if topic.main != "RU" else ""
    elif topic.partner == "RU" and topic.region and not stays_with_whole(topic, sentence):
        topic.partner = topic.region


def _was_list(reading: Reading, paragraph: int, few: int) -> bool:
    """Say whether a paragraph went through several regions, none of which the next one keeps to."""
    if paragraph < 0:
        return False
    named = reading.spots_between(*reading.document.paragraphs[paragraph])
    if len(named) < few:
        return False
    listed = [s for s in named if not s.weak or _ITEM_RE.match(reading.plain, s.end)]
    return len({s.code for s in listed if s.letter == "P"}) >= few


def _names_committee(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a region's executive committee speaks, which tells of that region's own trade."""
    plain, start, end = reading.plain, sentence.start, sentence.end
    if not any(plain.find(word, start, end) >= 0 for word in _COMMITTEE):
        return False
    return _OBLAST_COMMITTEE_RE.search(plain, start, end) is not None


def _names_whole_country(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence speaks of all Belarus."""
    country = _rules(reading.language)["country"]
    return country.search(sentence.told, reading.plain, sentence.start, sentence.end) is not None
