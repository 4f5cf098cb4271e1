"""When something planned is to come: by a deadline, in the year of the text, or in all of that year."""

from __future__ import annotations

from ..periods import Calendar, PeriodMention
from ..records import Period, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .aims import shared_deadline
from .facts import Fact
from .period_behind import opens_clause

# "Annual turnover will go beyond $5m", "it will be five million for the year".
_ANNUAL_RE = compiled(
    r"\b(?:annual|full-year|yearly) (?:\w+ )?"
    r"(?:total|turnover|trade|figure|volume|result|sales|exports|imports|supplies)\b"
    r"|(?<!\w)годов\w{2,3} (?:[^\W\d]+ )?"
    r"(?:товарооборот|оборот|объем|экспорт|импорт|показател|результат|итог|торговл)"
)
# "It is planned that the annual figure will be $5m": the total of the year told of.
_THE_ANNUAL_RE = compiled(
    r"\b(?:the|our|its|their) (?:annual|full-year|yearly|year's) (?:\w+ )?"
    r"(?:figure|total|result|volume|plan|target)\b"
    r"|(?<!\w)годов\w{2,3} (?:показател|итог|результат|план|объем|задани)"
)
_FOR_YEAR_RE = compiled(r",? ?(?:for|over|in) (?:the|a) (?:whole )?year\b(?! \d)|,? за год(?!\w)")
_NEXT_DEED_RE = compiled(
    r",? and (?:then )?to [a-z]+|,? (?:и|а также|а затем) [^\W\d]+(?:ть|ти|ться)(?!\w)"
)
_TOUCHING = 4  # characters
# "Over the year it grew to $5m": since when it has grown, and not what the year came to.
_GREW_RE = compiled(
    r"\b(?:gr[eo]w\w*|rose|risen|increas\w+|expand\w*|added|fell|fallen|dropp\w+|decreas\w+|declin\w+|up|down)\b"
    r"|(?<!\w)(?:вырос|увелич|возрос|прибав|подрос|упал|снизил|сократил|уменьшил)\w*"
)
# «… – это в девять раз за четыре года», "…: over four years – a threefold rise".
_GROWN_RE = compiled(
    r"(?:\b(?:times|twice|twofold|threefold|fourfold|[a-z]+fold|rise|growth|increase|more)"
    r"|(?<!\w)(?:раза?|вдвое|втрое|вчетверо|впятеро|рост\w*|прирост\w*|больше|плюс))"
    r"(?: (?:than )?(?:[^\W\d]+ )?)?$"
)
_GROWTH_NEXT_RE = compiled(
    r",? ?[–—:-]? ?(?:это |уже |a |an )?(?:[a-z]+fold |почти |)"
    r"(?:рост|прирост|вырос|увеличени|больше|growth|rise|increase|up\b)"
)
_YEAR_LEADS_RE = compiled(
    r"[\W_]*(?:(?:and|but|while) )?(?:for|over) (?:the|all) (?:whole |entire )?year,? (?!\d)"
    r"|[\W_]*(?:(?:а|и|но|всего) )*за (?:весь )?год "
)


def deadline_of(
    reading: Reading, sentence: Sentence, fact: Fact
) -> tuple[PeriodMention, str] | None:
    """Return the deadline of a plan: "promised in 2012 to reach it by 2022"."""
    shared = shared_deadline(reading, sentence, fact)
    if shared is not None:
        return shared, "deadline"
    own = [p for p in sentence.periods if fact.left <= p.start < fact.right]
    deadlines = [
        p for p in own
        if _is_to_come(p) and not opens_clause(reading, p, fact) and not _grows_over(reading, own, p, fact)
    ]  # fmt: skip
    if len(own) < 2 or not deadlines or _is_of_next_deed(reading, fact, own, deadlines[0]):
        return None
    return deadlines[0], "deadline"


def _grows_over(
    reading: Reading, own: list[PeriodMention], years: PeriodMention, fact: Fact
) -> bool:
    """Say whether years behind a sum with a year of its own are those of its growth.

    "In 2021 it will be $9m, a threefold rise in four years", «в 2021 году будет 9 млн – втрое за 4 года».
    """
    if fact.amount is None or years.start < fact.amount.end or years.role != "since":
        return False
    if not any(p.role == "own" and p.end <= fact.start for p in own):
        return False
    between = fact.amount.end, years.start
    if _GROWN_RE.search(reading.plain, *between):
        return True
    return _GROWTH_NEXT_RE.match(reading.plain, years.end, fact.right) is not None


def _is_of_next_deed(
    reading: Reading, fact: Fact, own: list[PeriodMention], deadline: PeriodMention
) -> bool:
    """Say whether a sum has its year, and the deadline is of what is planned besides.

    "To bring it to $5m next year and to open a trading house by 2028".
    """
    between = [p for p in own if fact.end <= p.start and p.end < deadline.start]
    if not between or between[0].role != "own" or between[0].start - fact.end > _TOUCHING:
        return False
    return _NEXT_DEED_RE.search(reading.plain, between[0].end, deadline.start) is not None


def _is_to_come(period: PeriodMention) -> bool:
    """Say whether a period is one to come: "today we can set a task of $5m within two years"."""
    return period.role == "deadline" or (period.relative or "").startswith("ahead:")


def is_of_whole_year(reading: Reading, fact: Fact, status: Status) -> bool:
    """Say whether what is expected is the total of a year: "annual turnover will be $5m"."""
    if fact.amount is None or status is Status.ACTUAL:
        return False
    if _YEAR_LEADS_RE.match(reading.plain, fact.left):
        return True
    if status is Status.TARGET:  # "an annual turnover of $5m" is aimed at for some year
        return _THE_ANNUAL_RE.search(reading.plain, fact.left, fact.start) is not None
    if is_for_year(reading, fact):
        return True
    return _ANNUAL_RE.search(reading.plain, fact.left, fact.start) is not None


def is_for_year(reading: Reading, fact: Fact) -> bool:
    """Say whether "for the year" stands right behind a sum."""
    return fact.amount is not None and _FOR_YEAR_RE.match(reading.plain, fact.end) is not None


def tells_year(reading: Reading, sentence: Sentence, fact: Fact) -> bool:
    """Say whether a sum is what a year came to: "$5m for the year", "For the year it was $5m, imports 2"."""
    if is_for_year(reading, fact):
        return True
    if fact.amount is None or sentence.changes or any(p.role == "own" for p in sentence.periods):
        return False
    led = _YEAR_LEADS_RE.match(reading.plain, sentence.head)
    return led is not None and not _GREW_RE.search(reading.plain, led.end(), fact.start)


def is_beside_last_year(sentence: Sentence, fact: Fact) -> bool:
    """Say whether what is expected is measured against last year: "will be on par with last year"."""
    own = [p for p in sentence.periods if fact.left <= p.start < fact.right]
    return bool(own) and all(
        p.role == "base" and p.relative == "last" and (p.first, p.last) == (1, 12) for p in own
    )


def in_own_year(period: Period | None, calendar: Calendar) -> Period | None:
    """Return the months of a plan in the article's own year, where they are not over there."""
    if period is None or calendar.year is None or period.end[:4] != str(calendar.year - 1):
        return period
    coming = Period(f"{calendar.year}{period.start[4:]}", f"{calendar.year}{period.end[4:]}")
    return coming if int(coming.end[5:]) >= calendar.month else period


def is_on_last_year(sentence: Sentence, fact: Fact, status: Status, calendar: Calendar) -> bool:
    """Say whether what is planned is measured by last year: "to raise it by 5% against 2021"."""
    if status is Status.ACTUAL or fact.change is None or not calendar.year:
        return False
    bases = [p for p in sentence.periods if p.role == "base" and fact.left <= p.start < fact.right]
    if not bases or (bases[-1].first, bases[-1].last) != (1, 12) or bases[-1].last_year:
        return False
    return bases[-1].relative == "last" or bases[-1].year == calendar.year - 1
