"""What the other periods of a sentence tell of the one that dates a fact: its year."""

from __future__ import annotations

from dataclasses import replace

from ..calendar.told_years import RESULTS_UNTIL
from ..periods import Calendar, PeriodMention, is_future, resolve_period
from ..records import Period
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .facts import Fact
from .mentioned import THIS_ONE_RE

_YEAR = 12  # months
_NEXT = 1  # characters from "in 2023" to "for the whole year"
_NEAR = 30  # characters from "a year ago" to the months of that year

_AGAINST_RE = compiled(
    r"(?: \([^)]{1,40}\))?,? (?:(?:up|down|как) )?"
    r"(?:from|against|versus|vs\.?|compared (?:to|with)|со?|против|по сравнению с)"
    r" (?:(?:the|about|almost|nearly|just|only|some|over|around|почти|около|всего|чуть более) )*(?:us ?)?"
)
# What belongs to a sum stands right behind it: "$7m worth of furniture", "$7m sold there".
_OWN_RE = compiled(
    r" (?:(?:of|worth|in|for|to|from|with|on|by|the|its|their|all|sold|bought|supplied|delivered|shipped"
    r"|spent|across|received|во?|на|из|со?|по|для|у|за|его|ее|их|поставленн\w+|проданн\w+|закупленн\w+) )*"
    r"(?:(?:sales|deliveries|supplies|those|поставок|продаж) (?:for|to|from|with|in|во?|на|из|со?) )?"
    r"(?:the )?(?:[^\W\d]+(?:ого|ой|ых|их|an|ian) )?"
)
_YEAR_END_RE = compiled(r"\b(?:at|by) (?:the )?(?:(?:end|close) of the year|year(?:'s)?[- ]end)$")
_CAME_RE = compiled(
    r"\b(?:had|was|were|made|reached|amounted|exceeded|totall?ed|stood|came|became|ranked|remained|traded"
    r"|grew|stayed|kept|took|held|finished|closed|rose|fell|hit|topped|climbed|dropped|increased|decreased"
    r"|sold|bought|equall?ed|turned out)\b"
)
_OPEN = (None, "whole", "closed")  # what no year is told for
_TURN_RE = compiled(r"[;:–—]|, (?:а|но|однако|зато|but|while|whereas|yet)(?!\w)")
# What turns from the sum of a year to months behind it: "$5m in 2023, while in the first four months …".
_GOES_ON_RE = compiled(
    r"(?:,|, [^,;:]{4,40},) (?:while|whereas|and|but|yet|however,?|with|adding that|а|и|но|однако|зато"
    r"|тогда как|при этом|добавив,? что)"
    r"(?: (?:already|only|just|then|уже|только|затем))?(?: (?:in|for|over|between|during|за|в|по итогам))?"
    r"(?: (?:the|its|only|just|first|перв\w{2,3}))* ?$"
)
# "$5m in 2023, rose by a further 12% in January-February": growth that goes on.
_FURTHER_RE = compiled(
    r"(?:,|,? and)(?: (?:it|trade|turnover|exports|imports))?(?: has)?"
    r" (?:rose|risen|grew|grown|fell|fallen|gained|added|increased|dropped|declined|climbed|jumped"
    r"|shrank|lost)"
    r"(?: by)? (?:a further|another|an additional|a fresh) [^,;:]{2,50}$"
)
# "$5m in 2023, already stood at $3m by the end of May": what is there by now.
_BY_NOW_RE = compiled(r", (?:(?:has|is|had) )?(?:already|уже) [^,;:]{2,60}$")
_NOW_RE = compiled(r"(?<!\w)(?:now|today|теперь|сейчас|сегодня)(?!\w)")
_PAST_YEARS = ("last", "prior", "before_last")
_PLANS = ("target", "forecast")


def held_against(
    reading: Reading, sentence: Sentence, fact: Fact, calendar: Calendar
) -> Period | None:
    """Return the year before for a sum that the one before it is held against: "to $9m from $7m"."""
    told, before = calendar.context, [a for a in sentence.amounts if a.end <= fact.start]
    if told is None or not before or fact.amount is None or fact.change is not None:
        return None
    if not _AGAINST_RE.fullmatch(reading.plain, before[-1].end, fact.start):
        return None
    since = before[-2].end if len(before) > 1 else sentence.head
    if len({c.tag for c in sentence.flows if since <= c.start < fact.start} - {"turnover"}) > 1:
        return None  # "we buy more than we sell: $9m against $7m"
    if _has_its_own(reading, sentence, fact):
        return None  # "$9m against $7m of imports", "$9m for food versus $7m for Omsk Oblast"
    planned = any(c.tag in _PLANS for c in sentence.statuses) or is_future(told, calendar)
    if planned or told.start[:4] != told.end[:4]:
        return None
    year = int(told.end[:4]) - 1
    return Period(f"{year}{told.start[4:]}", f"{year}{told.end[4:]}")


def _has_its_own(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether another flow, place or goods stand right behind a sum held against one."""
    cues = [(c.start, c.tag) for c in (*sentence.flows, *sentence.products)]
    named = cues + [(s.start, s.code) for s in sentence.spots]
    told = {name for start, name in named if start < fact.start}
    return any(
        name not in told and _OWN_RE.fullmatch(reading.plain, fact.end, start)
        for start, name in named
        if start >= fact.end
    )


def seen_from(lead: list[PeriodMention], mention: PeriodMention, calendar: Calendar) -> Calendar:
    """Return the calendar in which "a year later" and "the same months" go by what stands before them.

    "Two years ago it was $7m, a year later $8m", "from $8m in H1 2017 to $9m in the same period of 2018".
    """
    if not lead or lead[-1].is_anaphor:
        return calendar
    is_part = 0 <= lead[-1].last - lead[-1].first < _YEAR - 1
    if mention.relative in ("next_prior", "year_later") or (
        mention.is_anaphor and is_part and not mention.length
    ):
        return calendar.behind(resolve_period(lead[-1], calendar) or calendar.context)
    return calendar


def is_year_closed(plain: str, start: int, end: int, mention: PeriodMention) -> bool:
    """Say whether the end of a year is told with what it came to: "it made $5m at the end of the year"."""
    if mention.relative != "this" or not _YEAR_END_RE.search(plain, mention.start, mention.end):
        return False
    return _CAME_RE.search(plain, start, end) is not None


def is_over(period: Period | None, mention: PeriodMention, calendar: Calendar) -> bool:
    """Say whether "the results of the year" in a text of its midst must be those of the year before."""
    return (
        mention.relative == "closed"
        and calendar.sentence_year is None
        and period is not None
        and period.start[:4] == str(calendar.year)
        and calendar.month < _YEAR - 1
    )


def year_before(
    lead: list[PeriodMention], mention: PeriodMention, calendar: Calendar, plain: str
) -> int | None:
    """Return the year that the words before give to months without one.

    "Last year it fell to $5m from $7m in 2015, but the first quarter …": the one after both.
    """
    years = [p.year for p in lead if p.year]
    if not years:
        return None
    now = resolve_period(lead[-1], calendar) if lead[-1].relative == "this" else None
    if now is not None:  # "in 2022 it was $5m, but this year it fell by 4% over eight months"
        return int(now.end[:4])
    if calendar.year and _NOW_RE.search(plain, lead[-1].end, mention.start):
        return (
            calendar.year
        )  # "in 2021 it was $5m, now we are back, and in January it jumped by 45%"
    last = (calendar.year or 0) - 1
    latest = max(p.year or (last if p.relative == "last" else 0) for p in lead)
    if latest == years[-1]:
        is_next = last == latest and _is_after_year(lead[-1], mention, plain)
        return latest + 1 if is_next and mention.last <= calendar.month else latest
    goes_on = latest == last and mention.last <= calendar.month
    return latest + 1 if goes_on and mention.last - mention.first < _YEAR - 1 else latest


def of_year_told(
    reading: Reading, lead: list[PeriodMention], mention: PeriodMention, fact: Fact
) -> PeriodMention:
    """Return months as those of the year told before: "last year it was $5m over nine months"."""
    told = lead[-1] if lead else mention
    if mention.year or mention.is_anaphor or mention.relative not in _OPEN:
        return mention
    if THIS_ONE_RE.search(reading.plain, told.end, mention.start):
        return replace(mention, relative="this")
    is_year = told.relative in _PAST_YEARS and (told.first, told.last) == (1, _YEAR)
    if not is_year or told.start < fact.left:
        return mention
    if _TURN_RE.search(reading.plain, told.end, mention.start):
        return mention  # "last year it grew, but over nine months it fell by 5%"
    return replace(mention, relative=told.relative)


def resolved_beside(
    lead: list[PeriodMention], mention: PeriodMention, fact: Fact, calendar: Calendar
) -> Period | None:
    """Return the months of a mention, "the same" as those of the year told before them.

    "In 2021 sales over the same period were $5m".
    """
    period = resolve_period(mention, seen_from(lead, mention, calendar))
    if period is None or not mention.is_anaphor or not lead or lead[-1].start < fact.left:
        return period
    told = lead[-1]
    if told.year is None or told.last_year or (told.first, told.last) != (1, _YEAR):
        return period
    if period.start[:4] != period.end[:4]:
        return period
    return Period(f"{told.year}{period.start[4:]}", f"{told.year}{period.end[4:]}")


def with_prior_year(
    lead: list[PeriodMention], mention: PeriodMention, calendar: Calendar, has_been: bool
) -> PeriodMention:
    """Return months with the year told right before: "a year ago the figure for eight months was $5m"."""
    told_year = None if lead or mention.relative != "whole" else _year_told_in_part(calendar)
    if told_year is not None:
        return replace(mention, relative=None, year=told_year)
    if has_been:
        mention = _after_those_told(mention, calendar)
    if lead and mention.relative == "closed" and mention.start - lead[-1].end <= _NEXT:
        year = lead[-1].last - lead[-1].first == _YEAR - 1 and lead[-1]
        return replace(year, start=mention.start, end=mention.end) if year else mention
    if not lead or lead[-1].relative != "prior" or mention.relative or mention.has_year:
        return mention
    is_part = mention.last - mention.first < _YEAR - 1
    told = resolve_period(lead[-1], calendar)
    if told is None or not is_part or mention.start - lead[-1].end > _NEAR:
        return mention
    return replace(mention, year=int(told.end[:4]))


def _year_told_in_part(calendar: Calendar) -> int | None:
    """Return last year where most of its months were just told early in this one: "for the full year"."""
    told = calendar.context
    if told is None or calendar.year is None or calendar.month > RESULTS_UNTIL:
        return None
    is_part = told.start[5:] == "01" and _YEAR / 2 <= told.months < _YEAR
    return calendar.year - 1 if is_part and int(told.end[:4]) == calendar.year - 1 else None


def _after_those_told(mention: PeriodMention, calendar: Calendar) -> PeriodMention:
    """Return "next year" told of what has been as the year after the one told: «в следующем году упала»."""
    told = calendar.context
    if mention.relative != "next" or told is None or mention.role != "own":
        return mention
    if calendar.year is not None and int(told.end[:4]) + 1 >= calendar.year:
        return mention  # it may still be planned
    return replace(mention, relative="next_prior")


def _is_after_year(year: PeriodMention, months: PeriodMention, plain: str) -> bool:
    """Say whether months follow what a whole year gave: "to $5m in 2023, and January brought".

    Several months do where a clause of their own tells of them, or growth goes on in them: "$5m in 2023,
    while the first four months added another 9%", but "$5m in 2023, $4m of it in nine months".
    """
    if year.last - year.first < _YEAR - 1 or year.role != "own" or year.last_year:
        return False
    if months.is_anaphor or months.last - months.first >= _YEAR - 1:
        return False
    gap = plain[year.end : months.start]
    if ":" in gap or (months.first > 1 and months.first != months.last):
        return False
    if months.first == months.last:
        return any(letter.isdigit() for letter in gap)
    return any(told.search(gap) for told in (_GOES_ON_RE, _BY_NOW_RE, _FURTHER_RE))
