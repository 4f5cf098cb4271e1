"""Flow words that give a reason, where the number is told of the reason itself."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from ..facts.facts import Fact
from ..sentences.reading import Reading
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import Cue, compiled
from ..wording.telling import Rule, rule

_CAUSE_REACH, _REACH = 24, 60  # characters
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
# "Because of the crisis exports to Russia fell to $5m": what fell is told, the crisis is why.
_VERB_RE = compiled(
    r"(?: (?:to|from|with|into) (?:the )?[BMRPT]+(?:n? federation| market)?){0,2}"
    r"(?: (?:have|has|had|also|then|again))*"
    r" (?:fell|fallen|rose|risen|grew|grown|dropped|increased|decreased|declined|shrank|shrunk|jumped|soared"
    r"|surged|plunged|slid|climbed|reached|amounted|came|totall?ed|made|stood|exceeded|hit|were|was|doubled"
    r"|tripled|went|must|will|would|should|can|could|may|might|needs? to|to (?:reach|exceed|hit|come|be)"
    r"|(?:is|are) (?:to|expected|planned))\b"
    r"|(?: (?:в|во|из|со?|на) [BMRPT]+(?: федераци\w)?)? (?:также |снова |уже )?"
    r"(?:вырос|возрос|упа|сократи|снизи|увеличи|достиг|состави|превыси|прибави|уменьши|подскочи|рухну|взлете)\w*"
)
_NOMINATIVE_RE = compiled(r"(?:экспорт|импорт|оборот|товарооборот|вывоз|ввоз|торговля)\Z")
_PLURALS = ("поставки", "закупки", "продажи", "отгрузки")  # the genitive of one, or all of them
_EXCEEDS = ("превы", "опере", "перекры")  # what is exceeded stands behind it
_VOLUME_RE = compiled(r"объемы? (?:[^\W\d]+ )?$")


@lru_cache(maxsize=2)
def _caused(language: str) -> re.Pattern[str]:
    return compiled(vocabulary_of(language).caused)


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


def is_subject_behind_cause(reading: Reading, cue: Cue) -> bool:
    """Say whether a flow word behind a reason is what is told of: "due to the crisis | exports fell"."""
    plain = reading.plain
    cause = _caused(reading.language).search(plain, max(0, cue.start - _REACH), cue.start)
    if cause is None or cause[0].startswith(_EXCEEDS):
        return False
    if _NOMINATIVE_RE.search(plain, cue.start, cue.end):
        return True
    if _VERB_RE.match(reading.coded, cue.end) is None:
        return False
    if reading.language != "ru" or plain.startswith(_PLURALS, cue.start):
        return True
    return _VOLUME_RE.search(plain, max(0, cue.start - _CAUSE_REACH), cue.start) is not None
