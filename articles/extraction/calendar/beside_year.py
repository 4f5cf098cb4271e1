"""Years that a text sets beside "last year" or "this year", so that they date it."""

from __future__ import annotations

import re

from ..vocabulary.years import TRADE_WORDS
from .around import Around
from .year_words import (
    BASE_SUM_RE,
    COMPARED_AFTER_RE,
    COMPARES_RE,
    GROWTH_BASE_RE,
    LAST_CLAUSE_RE,
    LAST_YEAR_RE,
    LEVEL_BASE_RE,
    RESTORES_RE,
    SUM_RE,
    THIS_CLAUSE_RE,
    YEAR_BEFORE_RE,
)

_REACH = 260  # characters
# "Up 5% against last year. A year before, in 2017, it was $8 million": last year is the one told of.
_HELD_RE = re.compile(
    r"(?:\b(?:against|than|on|from|to|with|of|vs\.?)"
    r"|(?<!\w)(?:против|чем|уровн\w+|показател\w+|период\w*|результат\w*)) (?:in |the |в )?\Z"
)

# "Last year they sold goods for $51 million (131.4% as against 2021)": last year was 2022.
_GROWN_ON_RE = re.compile(
    r"(?:%|per ?cent|times|процент\w*|раза?)[^.;()\n\d]{0,24}?"
    r"(?:\b(?:against|compared (?:to|with)|on|than in|over|from)"
    r"|(?<!\w)(?:к|против|(?:по сравнению|в сравнении|сравнивать|сравнивая) со?|чем в))"
    r" (?:(?:the )?(?:level|figures?|results?) (?:of|in) |уровню |показателям? )?\Z",
    re.IGNORECASE,
)
# "Last year it was $50 billion, and it was $46 billion in 2023", "… (in 2023 – $46 billion)".
_MONEY = r"(?:[$€] ?\d[\d.,]*|\d[\d.,]* ?(?:m\b|mn|bn|bln|mln|million|billion|млн|млрд|миллион|миллиард))"
_ITSELF = r"(?:(?:it|this|that|the (?:figure|sum|same)|trade|turnover|он[аои]?|показатель) )?"
_WAS = (
    r"(?:(?:was|were|stood at|made(?: up)?|amounted to|came to|equalled"
    r"|составлял[аио]?|составил[аио]?|был[аои]?|[-–—:]) )?"
    r"(?:(?:only|just|about|some|almost|nearly|over|more than|лишь|только|около|почти|более) ){0,2}"
)
_YEARLESS = r"(?:(?!\b20\d\d\b)[^;])"
_AND = r"(?:and|while|but|whereas|though|а|и|но|тогда как|хотя)"
_STRICTLY_LAST = (
    r"(?:\blast year\b|(?<!\w)(?:в прошлом году|в минувшем году|прошлый год|за прошлый год))"
)
_BESIDE_LAST_RE = re.compile(
    rf"{_STRICTLY_LAST}{_YEARLESS}*{_MONEY}{_YEARLESS}*?"
    rf"(?:(?P<opens>,| \() ?(?:{_AND} )?(?:in|for|over|в|за) "
    rf"|,? {_AND} {_ITSELF}{_WAS}{_MONEY}[^,;.]{{0,14}} (?:in|over|в|за) )\Z"
)
_ITS_SUM_RE = re.compile(rf"(?:-[мй] ?|-?(?:ом|ем) ?)?(?: ?год[уа]?)?,? ?{_ITSELF}{_WAS}{_MONEY}")
_LAST_SUM_RE = re.compile(rf"{_STRICTLY_LAST}{_YEARLESS}*{_MONEY}")
_IT_WAS_RE = re.compile(
    r"(?:(?:but|and|а|но) )?(?:it|this|that|the figure|он[аои]?) "
    r"(?:had been |was |stood at |made |составлял[аио]? |был[аои]? )"
    rf"(?:[a-z]+ ){{0,2}}{_MONEY}[^,;]{{0,14}} (?:in|over|в|за) "
)
# "In 2022 trade was $43 billion, and last year $46 billion".
_LAST_BESIDE_RE = re.compile(
    rf"{_YEARLESS}{{0,80}}?{_MONEY}{_YEARLESS}{{0,40}}?, (?:{_AND} )?(?:already |уже )?{_STRICTLY_LAST}"
    rf"[^;]{{0,60}}?{_MONEY}"
)
_STOP_RE = re.compile(r"[.!?]\s|\n")
# A number that is not the day of a dateline.
_NUMBER_RE = re.compile(
    r"(?<!\d)\d[\d.,]*+(?! ?(?:january|february|march|april|may|june|july|august|september|october"
    r"|november|december|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр))"
    r"|\b(?:doubl|tripl|hal[fv]|twice|third|quarter)|(?<!\w)(?:вдвое|втрое|половин|трет|четверт)"
)
_OTHER_TIME_RE = re.compile(
    r"\b(?:19|20)\d\d\b|\b(?:this|current|the) (?:year|month)|\b(?:months?|quarter of|q[1-4]|half|h[12])\b"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b"
    r"|\bэт(?:ом|ого) год|\bтекущ|\bмесяц|\bквартал|\bполугод"
    r"|\b(?:январ|феврал|март|апрел|ма[еяй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)"
)

# "It has soared to $5 million in 2022. The positive trend remained in place this year."
_TREND_RE = re.compile(
    r"(?:(?:the|this|that|such|same|an?|and|our|positive|upward|эта|та|положительная|позитивная|такая) )*"
    r"(?:(?:up|down)?trend|dynamics?|growth|momentum|pace|tendency|upturn|rise|fall|decline|dynamism"
    r"|тенденция|динамика|рост|темпы?|тренд|спад|подъем)(?![^\W\d])"
)


# "Last year trade fell. However, at the beginning of 2016 the two made up for it": 2015 was last year.
BEGINS_RE = re.compile(
    r"(?:\b(?:at|in) (?:the )?(?:very )?(?:early|(?:beginning|start|first (?:[a-z]+ )?(?:months?|weeks?)) of)"
    r"|(?<!\w)(?:в (?:самом )?начале|в первые (?:[а-я]+ )?(?:месяц[аы]|недели))) \Z"
)

_PLAN_RE = re.compile(r"\b(?:plan|road ?map|programme)\b|(?<!\w)(?:план|дорожн|программ)")
# "The plan for 2024 has 37 points. 29 of them have been carried out": of the year of writing.
_PLAN_DONE_RE = re.compile(
    r"(?:\d|\b(?:most|half|all|many) of|\bthirds?|\bquarters?"
    r"|(?<!\w)(?:половина|треть|четверт|больш\w+ част))[^.;]{0,60}?"
    r"(?:\b(?:carried out|implemented|fulfilled|completed|accomplished|executed|closed|done|met)\b"
    r"|(?<!\w)(?:выполн|реализ|исполн|закры|заверш)\w+)"
    r"|(?<!\w)(?:выполн|реализ|исполн)\w+ [^.;]{0,30}?(?:\d|половин|трет|четверт)"
)


def is_plan_done(around: Around) -> bool:
    """Say whether parts of a plan for a year are said to be done: it is the year under way."""
    if not _PLAN_RE.search(around.clause):
        return False
    return bool(_PLAN_DONE_RE.search(around.clause) or _PLAN_DONE_RE.match(around.below))


def precedes_last_year(text: str, year: re.Match[str], around: Around) -> bool:
    """Say whether a year is the one before last year: what that fell from, or is set beside."""
    reach = max(0, year.start() - _REACH), year.start()
    if RESTORES_RE.search(around.before):
        return LAST_YEAR_RE.search(text, *reach) is not None
    if _GROWN_ON_RE.search(around.before):
        return _is_of_last_year(text[slice(*reach)].lower())
    if _is_set_beside(around) or _goes_on(around):
        return True
    if not COMPARES_RE.search(around.before) and not COMPARED_AFTER_RE.match(around.clause_after):
        return False
    before = text[slice(*reach)].lower()
    return any(
        not _HELD_RE.search(before, 0, m.start()) and _tells_sum(before, m)
        for m in LAST_CLAUSE_RE.finditer(before)
    )


def _tells_sum(before: str, last: re.Match[str]) -> bool:
    """Say whether a number, or trade, of last year stands before: not "last year the mayor came"."""
    start = max((e.end() for e in _STOP_RE.finditer(before, 0, last.start())), default=0)
    end = _STOP_RE.search(before, last.end())
    if end is None or _STOP_RE.search(before, end.end()) is None:
        return True  # told right before
    told = before[start : end.start()]
    return bool(_NUMBER_RE.search(told)) or any(word in told for word in TRADE_WORDS)


def _is_set_beside(around: Around) -> bool:
    """Say whether last year's sum stands in the same sentence beside the one of the year."""
    beside = _BESIDE_LAST_RE.search(around.clause_before)
    if beside and not _HELD_RE.search(around.clause_before, 0, beside.start()):
        return beside["opens"] is None or _ITS_SUM_RE.match(around.clause_after) is not None
    return around.before.endswith((" in ", " over ", "в ", "за ")) and bool(
        _LAST_BESIDE_RE.match(around.clause_after)
    )


def _goes_on(around: Around) -> bool:
    """Say whether the year's sum goes on from last year's: "Last year $46 million. It was $43 million in"."""
    above = _LAST_SUM_RE.search(around.above)
    if above is None or _HELD_RE.search(around.above, 0, above.start()):
        return False
    return _IT_WAS_RE.fullmatch(around.clause_before) is not None


def _is_of_last_year(before: str) -> bool:
    """Say whether what is set against a year is last year's: no other time is told between the two."""
    told = [m for m in LAST_CLAUSE_RE.finditer(before) if not _HELD_RE.search(before, 0, m.start())]
    return bool(told) and _OTHER_TIME_RE.search(before, told[-1].end()) is None


def is_before_this(around: Around) -> bool:
    """Say whether "this year" is told of behind a sum of the year: "in 2022 $5m, this year already $3m"."""
    goes_on = _TREND_RE.match(around.below) and THIS_CLAUSE_RE.search(around.below)
    if not goes_on and not THIS_CLAUSE_RE.search(around.clause_after):
        return False
    return SUM_RE.search(around.clause) is not None


def measures(before: str) -> bool:
    """Say whether what follows is measured against: "up 5% on", "against $7 million in"."""
    bases = (GROWTH_BASE_RE, BASE_SUM_RE, YEAR_BEFORE_RE, LEVEL_BASE_RE)
    return any(base.search(before) for base in bases)


# "410 flats will be built in the current year; in 2023 – 560", «в этом году 410, а в 2023-м – 560».
_THIS_YEAR = (
    r"(?:\b(?:this|(?:the )?current) year\b"
    r"|(?<!\w)(?:(?:эт|нынешн|текущ)(?:ом|ем|его|ого) год[уа])(?!\w))"
)
_BEHIND_THIS_RE = re.compile(
    rf"{_THIS_YEAR}{_YEARLESS}*\d{_YEARLESS}*(?:;|,| and| а| и) (?:{_AND} )?(?:in|в) \Z"
    rf"|\d{_YEARLESS}*{_THIS_YEAR}(?:;|,| and| а| и) (?:{_AND} )?(?P<sum>\d{_YEARLESS}{{0,30}} )?(?:in|в) \Z"
)
_HAS_NUMBER_RE = re.compile(r"(?<!\d)\d")
_ROUND = 5


def is_next_to_this(year: int, around: Around) -> bool:
    """Say whether a year to come stands behind this year, each with its number: "this year 4, in 2023 5"."""
    told = f"{around.above.rstrip()} {around.clause_before}"
    found = _BEHIND_THIS_RE.search(told)
    if found is None:
        return False
    behind = around.clause_after.partition(", ")[0]
    if year % _ROUND == 0 and SUM_RE.search((found["sum"] or "") + behind):
        return False  # "this year it may be $4 million, in 2030 $9 million": a goal
    return found["sum"] is not None or _HAS_NUMBER_RE.search(behind) is not None
