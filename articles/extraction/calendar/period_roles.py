"""What a period is for: the fact's own, compared with, a deadline, a start, the year of a deed."""

from __future__ import annotations

import re
from typing import Any

from ..vocabulary.year_asides import BEATEN, BEATEN_BEHIND, FROM_SHARE
from ..wording.lexicon import compiled
from ..wording.matching import match_between
from .no_base import dates_what_follows, has_its_sum
from .period_deeds import is_final, is_of_deed, is_of_speech, names_deed
from .period_words import PeriodWords
from .tense import tenses
from .worded import Worded
from .year_words import WORD_RE

_SUM_RE = re.compile(r" ?[$€\d]")
_RATE_ENDS = ("% ", "percent ", "per cent ")
_ENDS_RE = compiled(r"(?: (?:exports|imports|trade|turnover|sales|index))?\s?(?:$|[.,;:)–—]| and )")
_COMPARING = ("сравнению ", "сравнении ")
_OF_LEVEL = ("% ", "процентов ", "процента ", "процент ")
_TO_SAME_RE = compiled(r"(?:(?<!\w)ко?| (?:on|to)(?: the)?) $")
_TOWARDS_RE = compiled(r"(?<!\w)ко? $")  # not the end of «как», «только»
_BY_END = ("by the end of ", "by the close of ")
_IN_LINE = ("in line with ", "in line with the ")
_LAST_YEARS = ("прошлогодн", "last year's")
_BEATEN_RE, _BEATEN_BEHIND_RE = re.compile(BEATEN), re.compile(BEATEN_BEHIND)
_FROM_SHARE_RE = re.compile(FROM_SHARE)
# "$5m of last year's volume fell to Tver": a part of it, and no rate.
_PART_OF_RE = re.compile(
    r"(?:^|\b(?:ro?ubles?|dollars?|euros?|usd|rub|million|billion|mln|bln|bn|\d ?m|part|share|out) )"
    r"of (?:the )?\Z"
)
# Russian «вырос на 5% к 2020 году», put into English word for word.
_ON_PERCENT_RE = re.compile(
    r"\b(?:made|makes|amounted to|was|is|comprised) (?:1\d|[5-9])\d(?:[.,]\d+)?"
    r" ?(?:%|per ?cents?) by (?:the )?\Z"
    r"|(?:\bon |\(\+?|– ?)\d[\d.,]* ?(?:%|per ?cents?) by (?:the )?\Z"
    r"|\d ?(?:%|per ?cents?) (?:by|from) (?:the )?(?:levels?|results?|indicators?)"
    r" (?:of|for|in) (?:the )?(?:year )?\Z"
)
# "It rose in 2022 over 2021", «в 2022 году к 2021-му»: the earlier year is what the later is held to.
_LATER_RE = re.compile(
    r"(?:(?<!\d)(?P<year>(?:19|20)\d\d)(?:-[мй]\w{0,2})?(?: ?(?:года|году|год|г\.))?"
    r"|\bthis year|(?<!\w)(?:в|за) (?:этом|этот|нынешн\w+|текущ\w+) году?),?"
    r" (?:over|on|to|from|by|against|versus|ко?|от|против|относительно) (?:the )?\Z"
)
# "Trade rose by 9% to $5 million on 2001": the change stands before the sum.
_TO_SUM_ON_RE = re.compile(
    r"(?:\d ?(?:%|per ?cents?)|\d times|fold|\bdoubled|\btripled"
    r"|\bby (?:an? |one )?(?:half|third|quarter|fifth))"
    r"[^;:%]{0,20} to [^;:%]{0,30}\d[^;:%]{0,24} on (?:the )?\Z"
)
# A sum behind is that of last year; a percentage is by how much that was beaten.
_DIGIT_RE = re.compile(
    r"[^.,;]{0,24}?(?<!\d)\d(?![\d.,]* ?(?:%|per ?cent|процент|раза?\b|times\b))"
)
_GREW_RE = re.compile(
    r"(?: год\w?| г\.)?,? (?:[^\W\d]+ ){0,6}?"
    r"(?:вырос|возрос|подрос|рос|увеличи|прибави|снизи|сократи|упа|уменьши)"
    r"(?:л?[аои]?|лся|лась|лось|лись) "
    r"(?:[^\W\d]+ ){0,3}?\d[\d.,]* ?(?:%|процент\w*)"
)
# The year before the one told is no limit where a change follows: «в 2019 году стал к 2018-му больше на 7%».
_CHANGED_RE = compiled(
    r"[^.;:$€\d]{0,60}?"
    r"(?:\d[\d.,]{0,6} ?(?:%|процент|раза?(?!\w))|(?<!\w)(?:вдвое|втрое|на (?:треть|четверть|пятую)))"
)
# What it has come to by then is no growth alone: "– до 50 млн", ", составив 50 млн".
_COME_TO_RE = compiled(
    r",? (?:до|и (?:достиг|состав))"
    r"|(?:(?!экспорт|импорт|оборот|постав|торгов)[^.;\d]){0,40}"
    r"[\d.,]*\d ?(?:тыс|млн|млрд|миллиа?рд|миллион|[$€])"
)
# "By the end of 2021, it had reached $5 million", up to the first number.
_MET_RE = re.compile(r"[^.;:()\d]{3,120}(?=\d)")
_PLANNED_RE = re.compile(
    r"\b(?:plan|expect|intend|hope|aim|target|goal|task|set|promis|project|forecast|predict|want|wish)"
    r"|(?<!\w)(?:план|ожид|намер|намеч|цел|задач|прогноз|обеща|хоте|предсто|рассчит|долж)"
)
# "In Q1 2021 it came to $5m, 5% up from January to March 2020": held against those months; but where
# no other time stands before, it went up in them.
_MOVED_RE = re.compile(
    r"(?:(?:19|20)\d\d|\b(?:year|months|quarter|half|today|now)\b).*"
    r"(?:%|per ?cent|times|fold) (?:up|down|higher|lower) \Z"
)
# "It fell 9 percent in the first half of 2019 from the same period of last year, to $5m".
_FROM_MONTHS_RE = re.compile(
    r"(?:%|per ?cents?|times|fold|third|quarter|fifth) (?:in|over|during|for) [^.;:,$€]{2,40}"
    r" from (?:the )?\Z",
    re.IGNORECASE,
)
_SPANS_RE = re.compile(r" (?:to|through|until|till) ")  # "from January through May"
_PAST = ("last", "prior", "previous", "before_last")
_YEAR = 12  # months


_RATE_SINCE_RE = re.compile(
    r"(?:%|per ?cent|times|fold|процент\w*|раза?),? (?:since|с|со) (?:the )?\Z"
)


# "To 2025 there will be", word for word «к 2025 году будет».
_TO_RE = compiled(r"(?:^|\W)to (?:the (?:end|year) (?:of )?)?\Z")
_WILL_BE_RE = compiled(r",? (?:(?:there|it|they|we|this|that) )?(?:will|shall)\b")


def role_of(reader: PeriodWords, worded: Worded) -> str:
    """Return the role by the words around, settled by what kind of year or months it is."""
    plain, fields, before = worded.plain, worded.fields, _with_opening(worded)
    after = plain[worded.end : min(worded.limit, worded.end + 24)]
    role = fields.pop("role", None) or _worded_role(reader, worded, before, after)
    relative = fields["relative"]
    if role == "base" and dates_what_follows(worded, before):
        return "own"
    if role == "base" and relative and _PART_OF_RE.search(before):
        role = "own"
    if role == "base" and has_its_sum(worded, before):
        return "own"
    if role == "base" and "last_year" in fields and before.endswith(_IN_LINE):
        return "own"  # "in line with the 2021-2025 programme"
    if fields.get("is_anaphor") and _TO_SAME_RE.search(before):
        return "base"  # «к такому же периоду 2021 года – плюс 6%»
    if role == "deadline" and (_ON_PERCENT_RE.search(before) or _grew_since(worded)):
        return "base"
    if role in ("own", "deadline") and _is_held_to_later(worded):
        return "base"
    if role == "own" and _TO_RE.search(before) and _WILL_BE_RE.match(plain, worded.end):
        return "deadline"
    if role in ("own", "since") and relative and _FROM_MONTHS_RE.search(before):
        return "base"
    share_of_prior = relative == "prior" and _FROM_SHARE_RE.search(before)
    if role == "own" and (share_of_prior or (fields["year"] and _TO_SUM_ON_RE.search(before))):
        return "base"
    if role == "deadline" and _is_met(worded):
        return "own"
    if role == "own" and _is_of_deed(worded, before):
        return "deed"
    if role == "since" and relative and (_SUM_RE.match(after) or _is_part_of_this(fields)):
        return "own"  # «с прошлогодних 7 млн до 5», "since the first half of this year"
    if role == "since" and relative == "last" and _RATE_SINCE_RE.search(before):
        return "base"  # "it has grown by 31% since last year"
    if _is_measure_of_last(worded, before):
        return "base"
    if role == "deadline" and relative in _PAST:  # «к прошлому году», but "by the end of last year"
        return "own" if before.endswith(_BY_END) else "base"
    return role


def _is_of_deed(worded: Worded, before: str) -> bool:
    """Say whether a period is that of a deed, of a final year or of a speech, not of the sum."""
    fields = worded.fields
    is_one_year = fields["year"] and "last_year" not in fields  # a programme is for several
    if is_one_year and (names_deed(worded) or is_of_deed(worded)):
        return True
    if fields["relative"] == "last" and is_final(worded, before):
        return True
    return fields.get("first", 0) == fields.get("last", -1) and is_of_speech(worded)


def _is_measure_of_last(worded: Worded, before: str) -> bool:
    """Say whether last year's level is what a sum is measured by: "1.5 times last year's"."""
    plain = worded.plain
    if plain.startswith("прошлогодн", worded.start) and before.endswith(_OF_LEVEL):
        return True  # «97% прошлогоднего»
    if not plain.startswith(_LAST_YEARS, worded.start):
        return False
    if before.endswith("times ") and not _DIGIT_RE.match(plain, worded.end):
        return True
    if _BEATEN_BEHIND_RE.match(plain, worded.end, worded.limit):
        return True
    beaten = _BEATEN_RE.search(before) is not None
    return beaten and not _DIGIT_RE.match(plain, worded.end, worded.limit)


def _is_held_to_later(worded: Worded) -> bool:
    """Say whether a year stands right behind a later one that is held to it: "in 2022 over 2021"."""
    opened = worded.plain.startswith("over ", worded.start)  # "over January-May 2021"
    later = _LATER_RE.search(worded.before + "over " if opened else worded.before)
    if later is None:
        return False
    if later["year"] is None:
        return worded.fields["relative"] in _PAST
    return bool(worded.fields["year"]) and int(later["year"]) > worded.fields["year"]


def _with_opening(worded: Worded) -> str:
    """Return the words before with the opening word of the period, where that tells the role."""
    plain, start = worded.plain, worded.start
    if plain.startswith("from ", start) and (
        _MOVED_RE.search(worded.before) or not _SPANS_RE.search(plain, start, worded.end)
    ):
        return worded.before + "from "  # "down 4 percent from January-May 2013"
    is_of = plain.startswith("of ", start) and worded.before.endswith(_RATE_ENDS)
    if is_of and _ENDS_RE.match(plain, worded.end, worded.limit):
        return worded.before + "of "  # "that is 59.5% of January-September 2008"
    if plain.startswith("the ", start) and worded.before.endswith("times "):
        return worded.before + "the "  # "1.5 times the 2021 figure"
    if plain.startswith(("с ", "со "), start) and worded.before.endswith(_COMPARING):
        return worded.before + "с "  # «по сравнению с январем – маем 2013 года»
    return worded.before


def _worded_role(reader: PeriodWords, worded: Worded, before: str, after: str) -> str:
    fields = worded.fields
    has_year = bool(fields["year"] or fields["relative"])
    if reader.base_after.match(after) and reader.base_needs.search(before):
        return "base"
    if _is_compared(reader, worded, before) and (has_year or not reader.weak_base.search(before)):
        return "base"
    if reader.since.search(before):
        return "since"
    return "deadline" if reader.deadline.search(before) else "own"


def _is_compared(reader: PeriodWords, worded: Worded, before: str) -> bool:
    """Say whether the words right before compare with the period: "more than in 2020"."""
    if worded.places is None or before is not worded.before:
        return reader.base.search(before) is not None
    end = worded.start
    found = match_between(reader.base, worded.plain, end - len(before), end, worded.places.bases)
    return found is not None


def _grew_since(worded: Worded) -> bool:
    """Say whether growth alone is told against a year: «К 2018 году торговля выросла на 7%»."""
    if not worded.fields["year"] or not _TOWARDS_RE.search(worded.before):
        return False
    head = max(worded.plain.rfind(stop, 0, worded.start) for stop in ".!?;\n")
    if str(worded.fields["year"] + 1) in worded.plain[head + 1 : worded.start]:
        # «В 2019 году торговля к 2018 году выросла на 7% – до 50 млн»
        return _CHANGED_RE.match(worded.plain, worded.end, worded.limit) is not None
    grew = _GREW_RE.match(worded.plain, worded.end, worded.limit)
    return grew is not None and _COME_TO_RE.match(worded.plain, grew.end(), worded.limit) is None


def _is_met(worded: Worded) -> bool:
    """Say whether a time is over by which trade was so much: "by the end of 2021 it had reached $5m"."""
    if _TOWARDS_RE.search(worded.before):
        return False  # «к 2020 году вырос на 5%»: against that year
    met = _MET_RE.match(worded.plain, worded.end, worded.limit)
    if met is None or _PLANNED_RE.search(met[0]):
        return False
    told = tenses(WORD_RE.findall(met[0].lower()))
    return "past" in told and "coming" not in told


def _is_part_of_this(fields: dict[str, Any]) -> bool:
    """Say whether months of this year are meant, more than one and not all."""
    months = fields.get("last", 0) - fields.get("first", 0)
    return bool(fields["relative"] == "this" and 0 < months < _YEAR - 1)
