"""The mention of a period that dates a fact, by where the two stand in their sentence."""

from __future__ import annotations

import re
from functools import lru_cache

from ..periods import PeriodMention, months_of_year
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.lexicon import compiled
from ..wording.telling import Rule, rule
from .clause_mention import clause_mention, is_of_other_clause
from .facts import Fact
from .period_behind import opens_clause, trailing

_NARROWING = 40
_PERCENT_RE = re.compile(r"\d ?(?:%|per ?cent|процент)")
_BESIDE_RE = re.compile(r" ?(?:in |for |over |during |в |за )?")
# «В прошлом году 6 млрд, в этом за четыре месяца – 4»: this year, the word is not said twice.
THIS_ONE_RE = compiled(r"(?<!\w)в (?:этом|нынешнем|текущем)(?: же)?(?: [^\W\d]+)?,? $")
_OWN_CLAUSE_RE = compiled(
    r"[,;] ?(?:but|and|which|while|yet|а|но|и|котор\w+|хотя|причем|при этом)\b|;"
    r"|\((?:they|it|these|which|они|он[ао]?)(?= )| (?:and|и) $"
)
# "Trade – I recently discussed it with him – has reached $5m", «о чем мы недавно говорили».
_SPOKEN_OF_RE = compiled(
    r" (?:discuss|talk|spoke|said|told|noted|met|mention|agreed|reported|announced|asked|recalled"
    r"|обсу[жд]|говорил|сказал|отме[тч]|встре[тч]|упомин|договорил|рассказ|сообщ|спр[ао]|назвал)\w*"
)
_LONG_AGO_RE = compiled(
    r"(?:at|in) (?:(?:its|their|our|the) )*(?:peak|heyday|one|best|better)\b|once\b|used to\b"
    r"|there (?:was|were)\b|(?:когда-то|некогда|раньше|бывало)(?!\w)|в (?:наши |свои )?лучшие"
)
# "Last year's $7 million", «прошлогодние 7 млн», but not "trade in Q1 of this year $7 million, exports $5m".
_POSSESSED_RE = compiled(r"(?:['’]s?|(?<!\w)(?:прошло|позапрошло|нынешне)годн\w+) ?$")
_OF_ITS_SUM_RE = compiled(
    r"(?:['’]?s)?(?: (?:level|figure|result|total|volume|value|mark|sum|amount|record|trade|turnover))?"
    r"(?: (?:of|в(?: размере)?))? ?"
)
# "Compared with the 2022 result of $7 million, trade rose to $9 million": of the first alone.
_COMPARED_TO_RE = compiled(
    r"(?:\b(?:compared (?:to|with)|against)|(?<!\w)(?:против|(?:по сравнению|в сравнении|сравн[^\W\d]+) с))"
    r" (?:the )?"
    r"(?:(?:показател|уровн|результат|объем|итог)[^\W\d]* )?(?:за )?\Z"
)
_HELD_AGAINST_RE = compiled(
    r"(?:\b(?:against|versus|vs\.?|compared (?:to|with)|having (?:been|made|amounted to|stood at|totall?ed))"
    r"|(?<!\w)(?:против|по сравнению с))"
    r" (?:[^\W\d]+ )?(?:us ?)?[$€]?\Z"
)
_SET_BELOW_RE = compiled(
    r"(?: г\w*\.?)?(?::| [–—-]) (?:[a-zа-я]+ )?\d+(?:[.,]\d+)? ?(?:%|per ?cent|percent|процент\w*)"
    r" (?:less|fewer|lower|smaller|more|higher|меньше|ниже|больше|выше)(?!\w)"
)
_YEARLY_RE = compiled(r"(?:a|per|every|each) year|annually|yearly|в год|ежегодно|каждый год")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "touching": compiled(words.touching),
        "moved_from": compiled(words.moved_from),
        "moved_to": compiled(words.moved_to),
    }


@lru_cache(maxsize=2)
def _reported_that(language: str) -> Rule:
    """Return the rule of what is only told in a month."""
    return rule(vocabulary_of(language).reported_that)


def find_mention(
    reading: Reading, sentence: Sentence, fact: Fact
) -> tuple[PeriodMention | None, str]:
    """Return the mention that dates a fact: after "when", behind it, before it, or in the lead."""
    if not sentence.periods:
        return None, "none"
    subordinate = clause_mention(reading, sentence, fact)
    if subordinate is not None:
        return subordinate, "when"
    usable = [p for p in sentence.periods if p.role in ("own", "deadline")]
    usable = [p for p in usable if not _is_of_another(reading, sentence, fact, p)]
    beside, rule_beside = _find_beside(reading, sentence, fact, usable)
    if beside is not None:
        return beside, rule_beside
    moved = _movement_start(reading, sentence, fact)
    if moved >= 0:
        ahead = [p for p in usable if p.end <= moved]
        return (ahead[-1], "lead") if ahead else (None, "none")
    timeless = [
        p for p in sentence.periods
        if p.role == "none" and fact.left <= p.start < fact.right
        and not _SPOKEN_OF_RE.match(reading.plain, p.end)
        and not _OWN_CLAUSE_RE.search(reading.plain, fact.end, p.start)
    ]  # fmt: skip
    if timeless:
        return timeless[0], "timeless"
    lead = _lead(reading, sentence, fact, usable)
    if lead:
        return lead[-1], "lead"
    trail = None if sentence.is_row else trailing(reading, sentence, fact, usable)
    return (trail, "trail") if trail else (None, "none")


def undated_months(reading: Reading, sentence: Sentence, fact: Fact) -> str:
    """Return the months of a fact as a key, where the text names some of a year it does not tell."""
    mention = find_mention(reading, sentence, fact)[0]
    if mention is None or mention.year or mention.is_anaphor:
        return ""
    if _LONG_AGO_RE.match(reading.plain, mention.start):
        return ""  # "At its peak it was $9m. It has grown by 6% since January": another time
    is_base = (
        mention.relative == "prior" and mention.start > fact.last
    )  # "after the leap a year ago"
    return "" if is_base else f"{mention.first}-{mention.last} {mention.relative or 'this'}"


def _find_beside(
    reading: Reading, sentence: Sentence, fact: Fact, usable: list[PeriodMention]
) -> tuple[PeriodMention | None, str]:
    """Return the mention among a fact's own words, behind it or before it, narrowed by the other."""
    own = [p for p in usable if fact.left <= p.start < fact.right]
    last = fact.last
    behind = [p for p in own if p.start >= fact.end and not opens_clause(reading, p, fact)]
    if behind and (
        _is_set_below(reading, behind[0]) or _is_yearly(reading, sentence, fact, behind[0].start)
    ):
        behind = []
    before = [p for p in own if p.start < fact.start and not _is_of_aside(reading, p, fact)]
    if behind and behind[0].has_year:
        before = [p for p in before if not is_of_other_clause(reading, p, fact)]
    touching = _patterns(reading.language)["touching"]
    at = last if not behind or last <= behind[0].start else fact.end  # "$5m for May, 3% up on 2020"
    if behind and (not before or touching.fullmatch(reading.plain, at, behind[0].start)):
        months = months_of_year(before[-1], behind[0]) if before else None
        return (months, "narrowed") if months else (behind[0], "behind")
    if behind and before and _narrows(reading, before[-1], behind[0], last):
        return behind[0], "narrowed"
    if behind and _is_reported(reading, fact, before[-1].end):
        return behind[0], "behind"
    if before:
        gap = reading.plain[before[-2].end : before[-1].start] if len(before) > 1 else ","
        months = None if "," in gap else months_of_year(before[-1], before[-2])
        return (months, "narrowed") if months else (before[-1], "before")
    return None, "none"


def _is_set_below(reading: Reading, period: PeriodMention) -> bool:
    """Say whether a year in brackets is told by how far it was below: "$9m (2021: 15% less)"."""
    opened = reading.plain.startswith("(", max(0, period.start - 1))
    return opened and _SET_BELOW_RE.match(reading.plain, period.end) is not None


def _lead(
    reading: Reading, sentence: Sentence, fact: Fact, usable: list[PeriodMention]
) -> list[PeriodMention]:
    """Return the mentions before a fact's own words that may hold for it too."""
    lead = [p for p in usable if p.start < fact.left]
    lead = [p for p in lead if p.relative != "prior"] or lead  # "$5m, a year before $4m, of it …"
    lead = [p for p in lead if not _dates_base(reading, sentence, p)] or lead
    asides = [p for p in lead if _is_aside(reading, p, fact)]
    return [p for p in lead if p not in asides] or [
        p for p in asides if not _has_own_sum(reading, sentence, p)
    ]


def _dates_base(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether a period is only that of a base: "$9m, up from $7m a year earlier, imports came to $5m".

    Or that of a sum held against another: "$9m in 2023 versus $7m in 2022, imports came to $5m".
    """
    sums = [a for a in sentence.amounts if a.end <= period.start]
    if not sums or not _BESIDE_RE.fullmatch(reading.plain, sums[-1].end, period.start):
        return False
    if _HELD_AGAINST_RE.search(reading.plain, sentence.head, sums[-1].start):
        return True
    lead = reading.plain[max(0, sums[-1].start - 9) : sums[-1].start]
    return _patterns(reading.language)["moved_from"].search(lead) is not None


def _is_of_another(reading: Reading, sentence: Sentence, fact: Fact, period: PeriodMention) -> bool:
    """Say whether a period is another sum's alone: "from last year's $7 million to $5 million"."""
    if period.end > fact.start:
        return False
    plain = reading.plain
    if not _POSSESSED_RE.search(plain, period.start, period.end + 1) and not _COMPARED_TO_RE.search(
        plain, sentence.head, period.start
    ):
        return False
    touched = [
        a for a in sentence.amounts
        if a.start >= period.end and _OF_ITS_SUM_RE.fullmatch(reading.plain, period.end, a.start)
    ]  # fmt: skip
    return bool(touched) and touched[0] is not fact.amount and touched[0].end <= fact.start


def _is_yearly(reading: Reading, sentence: Sentence, fact: Fact, limit: int) -> bool:
    """Say whether a sum is one of each year: "$5m a year, though the goal was set in 2014"."""
    return any(
        p.role == "none"
        and p.end < limit - 1
        and 0 <= p.start - fact.end <= 1
        and _YEARLY_RE.match(reading.plain, p.start)
        for p in sentence.periods
    )


def _is_aside(reading: Reading, period: PeriodMention, fact: Fact) -> bool:
    """Say whether a period stands in brackets that close before a fact: "$5m (in 2021 – $4m), of it …"."""
    opened = reading.plain.rfind("(", 0, period.start)
    return (
        opened > reading.plain.rfind(")", 0, period.start)
        and reading.plain.find(")", period.end, fact.first) >= 0
        and period.start - opened < _NARROWING
    )


def _is_of_aside(reading: Reading, period: PeriodMention, fact: Fact) -> bool:
    """Say whether a period dates a number in brackets before a sum: "25% of all (in 2006, 15%), or $5m"."""
    opened = reading.plain.rfind("(", fact.left, period.start)
    closed = reading.plain.find(")", period.end, fact.start)
    if opened < 0 or closed < 0 or reading.plain.find(")", opened, period.start) >= 0:
        return False
    beside = reading.plain[opened : period.start] + reading.plain[period.end : closed]
    return _PERCENT_RE.search(beside) is not None


def _has_own_sum(reading: Reading, sentence: Sentence, period: PeriodMention) -> bool:
    """Say whether a period in brackets dates a sum that stands there with it, behind another sum."""
    opened, closed = reading.plain.rfind("(", 0, period.start), reading.plain.find(")", period.end)
    is_behind = any(amount.end <= opened for amount in sentence.amounts)
    return is_behind and any(opened < amount.start < closed for amount in sentence.amounts)


def _movement_start(reading: Reading, sentence: Sentence, fact: Fact) -> int:
    """Return where the dated sum begins that has come to this one, or -1: "from $80m in 2014 to $66m"."""
    patterns = _patterns(reading.language)
    dated = [p for p in sentence.periods if p.role == "own" and p.end < fact.start]
    sums = [a for a in sentence.amounts if dated and a.end < dated[-1].start]
    if not sums or not patterns["moved_to"].fullmatch(reading.plain, dated[-1].end, fact.start):
        return -1
    start = sums[-1].start
    return start if patterns["moved_from"].search(reading.plain[max(0, start - 9) : start]) else -1


def _narrows(reading: Reading, year: PeriodMention, months: PeriodMention, last: int) -> bool:
    """Say whether months behind the number are those of the year before it: "in 2024 … by October"."""
    if months.has_year or months.first != 1 or months.last == 12:
        return False
    if year.year is None or (year.first, year.last) != (1, 12):
        return False
    gap = reading.plain[last : months.start]
    if THIS_ONE_RE.search(gap):
        return False
    return (
        ";" not in gap
        and len(gap) < _NARROWING
        and not (gap.strip(" ,") + " ").startswith(("и ", "and "))
    )


def _is_reported(reading: Reading, fact: Fact, start: int) -> bool:
    """Say whether the period before the number dates the saying, not the fact: "told in July that"."""
    that = _reported_that(reading.language)
    return that.search(fact.told, reading.plain, start, fact.first) is not None
