"""Changes on another time or place than a year before: "twice as much as in 2019", "12% more than in May"."""

from __future__ import annotations

from ..numbers.sizes import Change
from ..periods import PeriodMention
from ..records import Period
from ..sentences.reading import Sentence
from ..wording.lexicon import compiled
from .facts import Fact
from .month_before import is_on_month_before

_YEAR = 12  # months
# "20% more than in the whole of 2022", «чем за весь прошлый год».
_WHOLE_YEAR_RE = compiled(
    r"(?:than|as|against|чем|нежели|против|объем\w*|показател\w+|уров\w+)"
    r"(?: (?:in|for|over|during|was|were|it|that|of|за|в))* "
    r"(?:(?:the )?(?:whole|full|entire)(?: of)?|all(?: of)?|весь|всего|целый|полный)"
    r"(?: (?:of )?(?:the )?(?:last|previous|past|(?:прошл|предыдущ|минувш|позапрошл)\w+))?"
    r" (?:(?:19|20)\d\d|year|год)"
    # «за 9 месяцев экспорт в 1,3 раза превысил годовой объем за 2019 год»
    r"|(?:exceed\w*|surpass\w*|above|than|превы[сш]\w+|больше|выше|чем) (?:[\w']+ ){0,3}?"
    r"(?:(?:annual|full-year|whole-year) (?:exports?|imports?|volumes?|figures?|totals?|turnover|trade|level)"
    r"|годов(?:ой|ого|ые|ую|ым) (?:объем|показател|уров|товарооборот|экспорт|импорт|оборот)\w*)"
)
_ASIDE_RE = compiled(r" [–—-] |, (?:which|that|this|что|это) ")

# "Six times more than to any other country", «втрое больше, чем во все остальные страны».
_OTHERS_RE = compiled(
    r"[^.;:,\d]{0,20}?\b(?:than|as)"
    r"(?: (?:the |our |its )?(?:exports?|imports?|trade|sales|supplies|those|that))?"
    r"(?: (?:to|with|from|of|for|in))? (?:any|all|every|most|each|no)(?: of)?(?: the)?"
    r" (?:other|rest|remaining|another)\b"
    r"|[^.;:\d]{0,12}?(?<!\w)(?:чем|нежели)(?: (?:экспорт|импорт|торговля|поставки))?(?: (?:во?|из|со?|на))?"
    r" (?:люб|все|кажд|остальн|друг)\w*(?: (?:друг|ин|остальн)\w+)?"
    r" (?:стран|государств|партнер|рын|покупател|направлен)\w*"
)

# "A year earlier the result was 17% lower": that year set against this one, not with the one before.
_LEVEL_BEFORE_RE = compiled(
    r"(?:\byears? (?:before|earlier|ago)|(?<!\w)(?:год\w{0,3}|лет) (?:ранее|раньше|(?:тому )?назад))\b"
    r"[^.;:\d]{0,60}?(?<!\w)(?:was|were|had been|is|are|был[аио]?|оказал\w+)"
    r"(?: (?:by|at|about|almost|nearly|some|around|на|почти|примерно|около)){0,2} \Z"
)
_THAN_NOW_RE = compiled(
    r" (?:lower|higher|less|more|smaller|larger|bigger|fewer|ниже|выше|меньше|больше)(?!\w| than| чем)"
)


def has_other_base(
    plain: str, sentence: Sentence, fact: Fact, period: Period | None, year: int | None = None
) -> bool:
    """Say whether the change is on another year than the one before: "twice as much as in 2019"."""
    if fact.change is None:
        return False
    if _OTHERS_RE.match(plain, fact.change.end) or _is_level_before(plain, sentence, fact.change):
        return True
    if is_on_month_before(sentence, fact, plain, period):
        return True
    if period is None and year is None:
        return False
    last = int(period.end[:4]) if period else (year or 0) - 1
    if period and period.start[:4] != period.end[:4]:
        return True
    compared = [
        p for p in sentence.periods if p.role == "base" and fact.left <= p.start < fact.right
    ]
    if year and any(p.year and p.year > year + 1 for p in compared):
        return True  # «увеличить на 40% к 2030 году»: by then, over several years
    if has_whole_year_base(plain, fact, period):
        return True
    if period and _are_other_months(compared, period):
        return True  # "12% more than in January", told of February
    bases = [p.year for p in compared if p.year] or _told_before(sentence, fact)
    return bool(bases) and all(last - base > 1 for base in bases)


def _is_level_before(plain: str, sentence: Sentence, change: Change) -> bool:
    """Say whether a change tells by how much the year before was below or above this one."""
    if not _THAN_NOW_RE.match(plain, change.end):
        return False
    return _LEVEL_BEFORE_RE.search(plain, sentence.start, change.start) is not None


def has_whole_year_base(plain: str, fact: Fact, period: Period | None) -> bool:
    """Say whether some months are held against a whole year: "20% more than in all of 2022"."""
    if period is None or period.months >= _YEAR:
        return False
    start = fact.last if fact.amount else fact.left
    found = _WHOLE_YEAR_RE.search(plain, start, fact.right)
    if found is None or fact.change is None or found.start() < fact.change.end:
        return found is not None
    # "Grew by 8% – more than the annual exports of 2021": it is the sum that is more.
    return _ASIDE_RE.search(plain, fact.change.end, found.start()) is None


def _are_other_months(compared: list[PeriodMention], period: Period) -> bool:
    """Say whether a month or a quarter is compared with another one, not with itself a year before."""
    own = (int(period.start[5:]), int(period.end[5:]))
    length = own[1] - own[0]
    alike = [(p.first, p.last) for p in compared if p.last - p.first == length and not p.is_anaphor]
    return bool(alike) and own not in alike


def _told_before(sentence: Sentence, fact: Fact) -> list[int]:
    """Return the year of the sum told before: "in 2019 it was $5m, in 2022 $8m, 1.6 times more"."""
    if not fact.is_multiple or not any(a.end <= fact.left for a in sentence.amounts):
        return []
    own = [p for p in sentence.periods if p.role == "own" and fact.left >= p.end]
    return [p.year for p in own[-1:] if p.year and not p.last_year]
