"""Flow words that give a reason, where the number is told of the reason itself."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule

_CAUSE_REACH = 24  # characters
# "The fall was caused by exports, which lost a quarter": the reason is told on about.
_TOLD_ON_RE = compiled(
    r"(?: (?:of|to|from|in|into|with) (?:[^\W\d]+ ){0,3}?[^\W\d]+)?"
    r"(?:,? which\b|, котор|(?:[:;,]| [–—-]) (?:and |и )?(?:they|these|it|those|он[аои]?)\b)"
)
# "Because of imports ($5m, down 20%)".
_IN_BRACKETS_RE = compiled(r"(?: [^\W\d]+){0,4} \((?:[^\W\d]+ ){0,2}(?:us ?|usd ?)?[$€+–-]?$")
# "Due to a growth of exports to $5m".
_GROWN_RE = compiled(
    r"\b(?:growth|rise|increase|jump|surge|fall|drop|decline|decrease|рост|увеличени|прирост|падени|снижени|сокращени)\w{0,2}"
    r" (?:(?:of|in) )?(?:[^\W\d]+ ){0,2}$"
)
_GROWN_TO_RE = compiled(r"(?: (?!to\b|до\b)[^\W\d]+){0,3} (?:to|до) (?:[^\W\d]+ ){0,2}$")


@lru_cache(maxsize=2)
def _reason(language: str) -> Rule:
    return rule(vocabulary_of(language).reason)


def without_reason(reading: Reading, fact: Fact) -> Fact:
    """Return a fact without the reason told behind its number: "it fell by 5% due to less oil from Tula"."""
    return replace(fact, right=reason_start(reading, fact))


def reason_start(reading: Reading, fact: Fact) -> int:
    """Return where a fact's words end, a reason aside: "down by 9% due to fewer imports from …"."""
    reason = _reason(reading.language).search(fact.told, reading.plain, fact.last, fact.right)
    return reason.start() if reason else fact.right


def tells_cause(reading: Reading, cue: Cue, fact: Fact) -> bool:
    """Say whether a change is that of the reason it stands behind: "due to lower imports (-17%)"."""
    if cue.end < fact.first and _TOLD_ON_RE.match(reading.plain, cue.end, fact.first):
        return True
    gap = reading.plain[cue.end : fact.first]
    if _IN_BRACKETS_RE.fullmatch(gap):
        return True
    if gap and _GROWN_TO_RE.fullmatch(gap):
        return (
            _GROWN_RE.search(reading.plain, max(0, cue.start - _CAUSE_REACH), cue.start) is not None
        )
    return fact.amount is None and 0 < len(gap) < _CAUSE_REACH and "," not in gap
