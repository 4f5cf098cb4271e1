"""Whose office was named last: the side of "our", the region of "his region"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..flow.sides import side_of
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled
from .topic import Topic

_SEAT_LEAD, _ADDRESS_LEAD = 48, 80  # characters
# «Руководитель отделения посольства в Уфе», «посол в Москве» speak for Belarus, whatever has the seat.
_MISSION_RE = compiled(
    r"\b(?:посольств|консульств|посол|посл[аоуе]м?(?!\w)|консул(?!ьт)"
    r"|embassy|ambassador|consul|mission)\w*(?: [^\W\d]+){0,4} (?:in|в)(?: г\.)? $"
)
# "According to the embassy of Belarus, exports came to $5m": to the data of its own country.
_SOURCE_RE = compiled(
    r"(?<!\w)(?:по (?:данным|информации|сведениям|подсчетам)|(?:сообщ|рассказ|отмет|уточн|подсчит)\w+ во?)"
    r" посольств\w*(?: республики)? $"
    r"|\b(?:according to|reported by|data of|figures of)"
    r" the (?:embassy of (?:the )?(?:republic of )?)?$"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = vocabulary_of(language)
    return sought(words.addressed), compiled(words.visiting)


def move_speaker(reading: Reading, topic: Topic, sentence: Sentence) -> None:
    """Remember whose office was named last: the side of "our", the region of "his region"."""
    addressed, visiting = _patterns(reading.language)
    speaking = [
        s for s in sentence.offices
        if not addressed.search(reading.plain, max(sentence.start, s.start - _ADDRESS_LEAD), s.start)
        and not visiting.match(reading.plain, s.end, sentence.end)
        and not _MISSION_RE.search(reading.plain, max(0, s.start - _SEAT_LEAD), s.start)
    ]  # fmt: skip
    for office in sentence.offices:
        lead = max(sentence.start, office.start - _SEAT_LEAD)
        if office.letter in "BR" and _SOURCE_RE.search(reading.plain, lead, office.start):
            topic.actor = side_of(office.letter)
    if speaking:
        topic.home_speaker = speaking[0].code if speaking[0].letter == "M" else ""
        topic.speaker = side_of(speaking[0].letter) or topic.speaker
    regions = [s.code for s in sentence.offices if s.letter == "P"]
    if regions:
        topic.office = regions[0]
