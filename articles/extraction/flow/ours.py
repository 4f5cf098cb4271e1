"""Who sold where the speaker says "our exports", "we sold", "sales to us" or "you bought"."""

from __future__ import annotations

import re

from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import Cue, compiled
from ..wording.matching import whole_words
from .direction_words import direction_words
from .sides import (
    is_dative,
    other_side,
    seller_if,
)
from .viewpoint import speaker_at

_YOU_RE = compiled(r"(?:\byou(?: have| also)?|(?<!\w)вы(?: [^\W\d]+)?) $")
_YOUR_RE = compiled(r"(?<!\w)(?:your|ваш\w{0,2}) $")  # "the trade was $5m, your exports $3m"
# "They bought $9 billion from us in ten months", «они купили на 5 млн у нас».
_THEY_RE = compiled(
    r"(?:\b(?:they|he|she|it)(?: have| has| had| also| only)*|(?<!\w)(?:они|он|она)(?: [^\W\d]+)?) $"
)
_WITH_US_RE = compiled(
    r"(?:[^.,;:!?\"“”«»BMRPT]|[.,]\d){1,50}? (?:(?P<off>from us|у нас)|to us|нам)(?!\w)"
)
_PLACE_RE = re.compile("[BMRP]")


def our_seller(reading: Reading, sentence: Sentence, cue: Cue, speaker: str, sells: bool) -> str:
    """Return the seller where the speaker says "our exports", "we sold" or "sales to us"."""
    target = direction_words(reading.language).to_us.match(reading.plain[cue.end : cue.end + 12])
    if target:
        is_us = target["who"] in reading.words.us_words
        ours = is_us == target.group().startswith(" from")  # "from us", "to you"
        return speaker or "B" if ours else other_side(speaker or "B")
    before = whole_words(reading.plain, max(sentence.start, cue.start - 30), cue.start)
    if _THEY_RE.search(before) and (
        deal := _WITH_US_RE.match(reading.plain, cue.end, sentence.end)
    ):
        us = speaker_at(reading, cue.start) or speaker or "B"
        return us if deal["off"] else other_side(us)
    asks = reading.plain.startswith("?", sentence.end - 1) or not sentence.amounts
    if not asks and _YOU_RE.search(before):  # an interviewer's "you" is who tells
        return seller_if(other_side(speaker or "B"), sells)
    teller = speaker_at(reading, cue.start) or speaker
    if not asks and teller and _YOUR_RE.search(before):  # who is asked of may be of the other side
        return seller_if(other_side(teller), sells)
    is_said = direction_words(reading.language).our.search(before) is not None
    is_said = is_said or reading.plain.startswith(
        (" мы ", " мы,"), cue.end
    )  # «вывезли мы на 5 млн»
    is_said = is_said or reading.plain.startswith(("and we ", "while we "), cue.start)
    return seller_if(speaker or "B", sells) if is_said else ""


def our_seller_beside(
    reading: Reading, sentence: Sentence, cue: Cue, speaker: str, sells: bool
) -> str:
    """Return the seller where "our" stands right before a noun: "our exports Tula took for $5m"."""
    patterns = direction_words(reading.language)
    named = _PLACE_RE.match(reading.coded, cue.end + 1)
    if named is None or not patterns.nouns.fullmatch(reading.plain, cue.start, cue.end):
        return ""
    if is_dative(reading.plain, cue.end + 1):
        return ""  # «наши поставки белорусам»
    before = reading.plain[max(sentence.start, cue.start - 12) : cue.start]
    found = patterns.our.search(before)
    return seller_if(speaker or "B", sells) if found and found.end() == len(before) - 1 else ""
