"""Which of several words of status before a fact tells of it: "it is planned that it will"."""

from __future__ import annotations

import re
from functools import lru_cache

from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from .foretold import foretold_by, without_already

# «План сотрудничества предполагает»: what a paper holds is no forecast.
_PLAN_HOLDS_RE = compiled(
    r"(?:план|программ|дорожн\w+ карт)\w*[»\"”]?(?: [^\W\d]+){0,5} предполага(?:ет|ют)"
)
# «с показателем, которого в истории не было», "with a figure that has never been reached"
_NEVER_RE = compiled(
    r"(?:,? (?:котор\w+|как\w+|что|that|which|such as)\b[^,;:.–—]{0,50}\b(?:не|ни разу не|never|not)"
    r"|\b(?:not|never)(?: yet| before)?)(?: [a-z]+){0,2} [^\W\d]+$"
)
_CARRIED_ON = 90  # characters
_GOAL_IS_RE = compiled(
    r"(?:task|goal|aim|target|objective|ambition)s?(?: [a-z]+){0,4} (?:is|are) to\b"
)
_SETS_RECORD_RE = compiled(r"(?:will|would) [a-z ]{3,24} record,? having ")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "bar": compiled(words.bar_noun),
        "future": compiled(words.future),
        "agreed": compiled(words.agreed),
    }


def _without_never(reading: Reading, before: list[Cue]) -> list[Cue]:
    """Return the words of status without the last where it tells what never was: "a record never seen"."""
    if len(before) < 2 or before[-1].tag != "reached" or before[-2].tag == "reached":
        return before
    cue = before[-1]
    never = _NEVER_RE.search(reading.plain, before[-2].end, cue.end)
    return before[:-1] if never else before


def leading_word(reading: Reading, before: list[Cue]) -> Cue:
    """Return the telling word; a bare "will" only carries on a goal: "it is planned that it will"."""
    before = _without_never(reading, without_already(reading, before))
    if len(before) > 1 and _SETS_RECORD_RE.fullmatch(
        reading.plain, before[-2].start, before[-1].start
    ):
        before = before[:-1]  # "trade will renew the record, having exceeded $5m"
    cue = before[-1]
    patterns = _patterns(reading.language)
    if len(before) > 1 and _GOAL_IS_RE.match(reading.plain, before[-2].start, cue.end):
        return before[-2]
    expected = len(before) > 1 and before[-2].tag == "forecast"
    if expected and patterns["bar"].fullmatch(reading.plain, before[-2].end, cue.end):
        return before[-2]  # "will exceed the bar of $5m": no goal
    if foretold := foretold_by(reading, before):
        return foretold
    if expected and _is_of_expected(reading, before[-2], cue):
        return before[-2]
    if len(before) > 1 and _PLAN_HOLDS_RE.fullmatch(reading.plain, before[-2].start, cue.end):
        return before[-2]
    future = patterns["future"].match(reading.plain, cue.start)
    if future and len(before) > 1 and before[-2].tag == "target":
        gap = reading.plain[before[-2].end : cue.start]
        hoped = reading.plain.startswith("hop", before[-2].start)  # no goal, with "will" behind it
        if patterns["agreed"].match(reading.plain, before[-2].start, cue.start):
            return before[-2]
        return before[-2] if "," not in gap and len(gap) < _CARRIED_ON and not hoped else cue
    return cue


def _is_of_expected(reading: Reading, expected: Cue, cue: Cue) -> bool:
    """Say whether a word of planning only says what is expected: "expects trade to increase"."""
    gap = reading.plain[expected.end : cue.start]
    return reading.plain.startswith("to ", cue.start) and set(",;:").isdisjoint(gap)
