"""A period behind a number: of that number, of another clause, or of all the numbers of its sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from ..periods import PeriodMention
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from .facts import Fact

# "we sold $5m and bought $4m in 2022, a plus of $1m": the year is of both.
_JOINED_RE = compiled(r" (?:and|и) [^,;:()]{3,60} ")
# "Sold goods for $27m, while it bought goods for $31m in 2022": both are of that year.
_OTHER_WAY_RE = compiled(
    r"(?:,? (?:а|while)|while|whereas) (?:[^\W\d]+ ){0,4}?(?:(?:за)?купи(?!ть)|прода|ввез|вывез|получ"
    r"|поставл|импорт|экспорт|sold|bought|purchas|import|export|suppl|receiv)[^.;:,\d]{0,50}[\d.,]+[^.;:,\d]{0,40}\Z"
    # "Exports ($9m) were larger than imports ($7m) in 2022"
    r"|than (?:(?:its|their|the|our) )?(?:[a-z]+ )?(?:exports?|imports?|sales|purchases|supplies|deliveries)"
    r"\b[^.;:,\d]{0,50}[\d.,]+[^.;:,\d]{0,40}\Z"
)
_SAID_RE = compiled(
    r",[”»\"]? (?:[^,;.]{1,60} )?(?:said|told|noted|added|reported|announced|recalled"
    r"|сказал\w*|сооб[щ]\w*|отмеч?\w*|рассказ\w*|добавил\w*|говорил\w*|заявля?л\w*|называл\w*)\b[^,;.]*$"
)
# "… ($5m) in January-May, he told reporters": who said it is no clause that the months open.
_ATTRIBUTED_RE = compiled(
    r",[”»\"]? (?:[^\W\d][^,;.:\d]{0,80} )?"
    r"(?:said|told|noted|added|reported|announced|recalled|stressed|stated)\b"
    r"|,[”»\"]? (?:[–—] )?(?:сказал|сообщил|отметил|рассказал|добавил|заявил|уточнил|подчеркнул)\w*(?!\w)"
)
# "They sold $5m, and in January the trend held": a clause of its own, as is "…, in 2015 – barely half".
_GOES_ON_RE = compiled(
    r", (?:and|but|yet|while|whereas|а|но|и|зато|однако|причем|при этом)(?: already| only| уже| только)?"
    r"(?: (?:in|during|over|в|за))? $"
)
# "The year will end on $40m, but by 2025 let us make it a hundred": the limit is of the second.
_CONTRASTS_RE = compiled(r", (?:but|while|whereas|а|но|зато)(?: by| к)? $")
_TOLD_ON_RE = re.compile(r",? [^\W\d]+,? [^\W\d]+")
_LISTED_BEFORE_RE = re.compile(r", (?:(?:in|for|в|за) )?")
_LISTED_RE = re.compile(r" ?[–—:-] ?[^\W\d]")
# "At $5 million, exports in 2021 were 3% up": between a sum and its change.
_ITS_FLOW_RE = compiled(
    r", (?:[^\W\d][\w'’-]* ){0,3}(?:trade|turnover|exports?|imports?|sales|supplies|deliveries|shipments)"
    r"(?: [^,;:()\d]{1,60})? (?:in |for |over |during )?(?:the )?"
)


@lru_cache(maxsize=2)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what opens a clause, and of what parts two."""
    words = vocabulary_of(language)
    return compiled(words.clause_opens), compiled(
        f"{words.status_cut}|{words.trail_cut}|{words.why_clause}"
    )


def opens_clause(reading: Reading, period: PeriodMention, fact: Fact) -> bool:
    """Say whether a period behind the number opens another clause: "$5m, this year we hope for"."""
    last = fact.last if fact.last <= period.start else fact.end
    gap = reading.plain[last : period.start]
    if set(",;([").isdisjoint(gap):
        return False
    if fact.last > period.start and _ITS_FLOW_RE.fullmatch(gap):
        return False
    if period.role == "deadline":
        return _CONTRASTS_RE.search(gap) is not None
    if _SAID_RE.search(gap) and (period.relative == "prior" or _is_day_told(reading, period)):
        return True  # "$5m, the minister said without a figure for the year before"
    if _GOES_ON_RE.search(gap) and _TOLD_ON_RE.match(reading.plain, period.end):
        return True
    if _LISTED_BEFORE_RE.fullmatch(gap) and _LISTED_RE.match(reading.plain, period.end):
        return True
    if _ATTRIBUTED_RE.match(reading.plain, period.end):
        return False
    opens, _ = _patterns(reading.language)
    return opens.match(reading.plain, period.end) is not None


def _is_day_told(reading: Reading, period: PeriodMention) -> bool:
    """Say whether a lone month tells when something was said: "$5m, the minister said in February"."""
    is_month = period.first == period.last and not period.is_anaphor
    return is_month and reading.plain.startswith(("in ", "в "), period.start)


def trailing(
    reading: Reading, sentence: Sentence, fact: Fact, usable: list[PeriodMention]
) -> PeriodMention | None:
    """Return the one period of a sentence where it stands behind its last number."""
    if len(usable) != 1 or usable[0].role != "own":
        return None
    numbers = [a.end for a in sentence.amounts] + [c.end for c in sentence.changes]
    between = reading.plain[fact.last : usable[0].start]
    if usable[0].start < max(numbers, default=0) and not _JOINED_RE.fullmatch(between):
        return None
    if opens_clause(reading, usable[0], fact) or _is_in_brackets(
        reading, sentence, fact, usable[0]
    ):
        return None
    _, parts = _patterns(reading.language)
    cut = parts.search(between)
    return None if cut and not _OTHER_WAY_RE.match(between, cut.start()) else usable[0]


def _is_in_brackets(
    reading: Reading, sentence: Sentence, fact: Fact, period: PeriodMention
) -> bool:
    """Say whether a period dates the sum in brackets behind a fact: "$5m ($4m a year before)"."""
    opened = reading.plain.rfind("(", fact.last, period.start)
    if opened < 0 or reading.plain.find(")", opened, period.start) >= 0:
        return False
    return any(opened < amount.start < period.start for amount in sentence.amounts)
