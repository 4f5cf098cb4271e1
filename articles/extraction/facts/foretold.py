"""What a forecast is said to tell: «по прогнозу посла, область закупит на 5 млн»."""

from __future__ import annotations

from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled

_REACH = 28  # characters
_BY_RE = compiled(
    r"(?:(?<!\w)(?:по|согласно)|\baccording to|\bby) (?:(?:the|his|her|its|their|our|his own"
    r"|его|ее|их|нашему|нашим|моему|собственн\w+|предварительн\w+) )*$"
)
# Verbs that may set goals, where nothing else is told of one.
_TO_COME_RE = compiled(r"[а-я]+(?:[иея]т|[ую]т|им|ем)|will|'ll")


def foretold_by(reading: Reading, told: list[Cue]) -> Cue | None:
    """Return the word of a forecast that the last of some telling words only gives the verb to."""
    last = told[-1]
    if last.tag != "target" or not _TO_COME_RE.fullmatch(reading.plain, last.start, last.end):
        return None
    return next((c for c in told if c.tag == "forecast" and _is_source(reading, c)), None)


def _is_source(reading: Reading, cue: Cue) -> bool:
    """Say whether a sentence tells what a forecast says: "according to the forecast"."""
    return _BY_RE.search(reading.plain, max(0, cue.start - _REACH), cue.start) is not None
