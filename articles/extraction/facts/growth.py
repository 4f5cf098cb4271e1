"""How a fact has grown: its change on the year before, and how the text says it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from ..numbers.sizes import Change
from ..sentences.reading import Reading, Sentence
from ..vocabulary.languages import vocabulary_of
from ..wording.alternation import sought
from ..wording.lexicon import compiled, last_match
from ..wording.telling import Rule, rule
from .facts import Fact
from .weights import is_of_weight

_BEHIND_REACH = 90
_BEFORE_REACH = 110
_SAID = 45
_OTHER_REACH = 80
# "1.5 times as much as with Kazakhstan", «на 20% больше, чем в Калужскую область».
_ON_PLACE_RE = compiled(
    r"[^.;:()\dBMRPT]{0,24}?\b(?:(?:than|as|above|below)"
    r"(?: (?:that|those|the (?:trade|turnover|figures?|exports|imports|volumes?)))?"
    r"(?: (?:with|to|from|of|for|in))? (?:the )?[TPMR]"
    r"|(?:чем|нежели|превыша\w+|больше|выше|меньше|ниже)"
    r"(?: (?:товарооборот|оборот|экспорт|импорт|торговл|показател)\w*)?"
    r" (?:(?:с|со|в|во|из|у|для|на) )?[TPMR])"
)
# "It has since dropped to $5m (a year-on-year fall of 9%)": the change is on a year all the same.
_ON_YEAR_RE = compiled(
    r"\byear[- ](?:on|over)[- ]year (?:[a-z]+ ){0,2}$|(?<!\w)годов\w+ (?:[^\W\d]+ ){0,2}(?:на )?$"
)
_ON_YEAR_BEHIND_RE = compiled(
    r" (?:[a-z]+ )?year[- ](?:on|over)[- ]year\b"
    r"| (?:(?:than|on|over|from|compared (?:to|with)) )?a year (?:ago|earlier|before)\b"
    r"| (?:год к году|г/г|в годовом выражении|к (?:аналогичному|соответствующему|тому же) )"
)
_ON_YEAR_LEAD = 40  # characters
# "14% more than in 2022, and we grow for the fourth year in a row": the second is told on its own.
_OWN_CLAUSE_RE = compiled(r", (?:and|и|но|but) (?:we|it|they|this|trade|мы|он[аои]?|это|торговля) ")


@lru_cache(maxsize=2)
def _patterns(language: str) -> dict[str, re.Pattern[str]]:
    words = vocabulary_of(language)
    return {
        "status_cut": sought(words.status_cut),
        "dated": compiled(r", (?:in|в|за) (?:19|20)\d\d(?: год\w*| г\.)?,?(?: [^\W\d]+){0,3} $"),
        "in_year": compiled(r" (?:in|в|за) (?:19|20)\d\d(?! ?[-–—/]\d)"),
        "record": compiled(words.record_since),
    }


# "With Omsk, friends since 2003, trade fell by 5% last year": the years are those of the ties.
_TIES_RE = compiled(
    r"(?:дружи[мт]|дружат|сотруднича\w+|действует|работа(?:ем|ет|ют)|партн[её]р\w*|побратим\w*"
    r"|знаком\w*|friends|partners?|twinned|cooperat\w+|in force|working|work)"
    r"(?: [^\W\d]+){0,4}? (?:с|since) (?:19|20)\d\d"
    r"(?: года?| г\.)?[,)]"
    r"(?=[^;]{0,160}(?:прошл\w+|минувш\w+|эт(?:ого|от|ом)|(?:19|20)\d\d|\blast\b|\bthis\b))"
)
_TIES = 40  # characters
_THIS_TIME = rule(
    r"\b(?:in|over|during|within) (?:all )?(?:this|that) (?:time|period)\b"
    r"|(?<!\w)за (?:все )?(?:это|то) время(?!\w)|(?<!\w)за этот период(?!\w)"
)
# "Five years ago it was $1bn, now it is 2. The nearly twofold growth is due to …": over those years.
_THE_GROWTH_RE = compiled(
    r"(?:(?:the|this|such an?|such) (?:[\w.,%-]+ ){0,4}?"
    r"(?:growth|increase|rise|jump|surge|fall|drop|decline)\b"
    r"|(?:(?:этот|такой|столь|почти|более чем) )?(?:[\w.,%-]+ ){0,2}?"
    r"(?:рост|прирост|увеличение|падение)(?!\w))"
)
_YEARS_TOLD_RE = compiled(
    r"\b(?:since|from) (?:19|20)\d\d\b|\byears (?:(?:have|had) )?(?:passed|gone|ago)\b"
    r"|\bin (?:19|20)\d\d\b[^.;!?]{3,100}\b(?:now|today|currently)\b"
    r"|(?<!\w)в (?:19|20)\d\d(?: году)?[^.;!?]{3,100}(?<!\w)(?:сейчас|теперь|сегодня|ныне)(?!\w)"
    r"|(?<!\w)с (?:19|20)\d\d|прош(?:ло|ел|ли) [^.;\d]{0,30}(?:лет|года)(?!\w)|(?:лет|года) (?:назад|прошло)"
)
# "In force since 2003. Trade was $5m in January-July 2021. Over this period …": of those months.
_MONTHS_TOLD_RE = compiled(
    r"\b(?:19|20)\d\d\b|\b(?:this|last|previous|current) (?:year|quarter)|\b(?:months|quarter|half) of\b"
    r"|(?<!\w)(?:прошл|этом|эт|текущ|нынешн)\w* год|(?<!\w)(?:месяц|квартал|полугоди)\w*"
)
_BY_YEAR_RE = compiled(r"\b(?:by|к) (?:the end of |концу )?(?P<year>(?:19|20)\d\d)")
_BY_YEAR = 12  # characters behind a change
_YEAR_RE = compiled(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TOLD_BEFORE = 300  # characters
_LEAD, _OPENING = 10, 50  # characters
# What dates a change by itself: "Over ten years the two opened …, and this year trade grew by a third".
_TIME_RE = compiled(
    r"[\d;]|\b(?:this|last|previous|current|outgoing) (?:year|month|quarter)"
    r"|\b(?:half|months?|quarter of)\b"
    r"|(?<!\w)(?:год[ау]?|году|полугоди\w+|месяц\w*|квартал\w*)(?!\w)"
)
_BY_WEIGHT_RE = compiled(
    r"[^.;,\d]{0,30} (?:(?:by|in) (?:weight|tonnes|tons|tonnage|volume terms|physical terms)"
    r"|по (?:весу|тоннажу)|в (?:весе|тоннах|(?:натуральном|физическом|количественном) (?:выражении|объеме)))"
    r"(?!\w)"
    # "grew by 9% to 5 thousand tons, worth $2m"
    r"|,? (?:to|up to|and reached|and came to|до|и составил\w*|и достиг\w*)"
    r" (?:almost |about |over |почти |около )?[\d.,]+(?: ?[\d.,]+)* ?"
    r"(?:thousand |thsd |million |тыс\w*\.? ?|млн )?(?:tons?|tonnes?|тонн\w{0,2})(?!\w)"
)
# "17% above the figure of five years before", «на 17% выше показателя пятилетней давности».
_LEVEL_OF_RE = compiled(
    r" (?:above|over|below|under|up on|down on|more than|less than|higher than|lower than|better than"
    r"|ahead of)"
    r" (?:the )?(?:figure|level|result|volume|amount|mark|value|indicator|total)s? (?:of|seen|for|recorded)\b"
    r"| (?:выше|ниже|больше|меньше) (?:уровня|показател\w+|объема|результата|значения)(?!\w)"
)


@lru_cache(maxsize=2)
def _rules(language: str) -> tuple[Rule, Rule]:
    """Return the rules of tonnes and the like, and of growth over more than a year."""
    words = vocabulary_of(language)
    return rule(words.bulk), rule(words.multi_year)


@lru_cache(maxsize=2)
def said_currencies(language: str) -> list[tuple[Rule, str]]:
    """Return the rules of the words for money that stand apart from a sum, each with its code."""
    return [(rule(p), code) for p, code in vocabulary_of(language).said_currency.items()]


def only_currency(reading: Reading, sentences: list[Sentence]) -> str | None:
    """Return the currency of a text that names no other, "the sums are in dollars" where no sum does."""
    named = {a.currency for s in sentences for a in s.amounts if a.currency}
    if not named and any(s.amounts for s in sentences):
        said = said_currencies(reading.language)
        named = {code for money, code in said if money.pattern.search(reading.plain)}
    return named.pop() if len(named) == 1 else None


def change_rule(reading: Reading, fact: Fact, currency: str | None) -> str:
    """Return how a change was said, with what keeps it from the sum beside it: volume, other money."""
    fact = fact.source or fact
    if fact.change is None:
        return ""
    start, end = max(fact.left, fact.change.start - _SAID), min(fact.right, fact.change.end + _SAID)
    if _rules(reading.language)[0].search(fact.told, reading.plain, start, end):
        return f"{fact.change.rule}, volume"
    if currency is None:
        return fact.change.rule
    said = [code for money, code in said_currencies(reading.language)
            if money.search(fact.told, reading.plain, start, end)]  # fmt: skip
    if said and currency not in said:
        return f"{fact.change.rule}, another currency"
    return fact.change.rule


def _opens_over_years(reading: Reading, fact: Fact) -> bool:
    """Say whether the words of a fact open far ahead of its change with years of growth, and no other time.

    "Over the past few years the trade between … as part of …, to which both hold, has doubled".
    """
    multi_year, opening = _rules(reading.language)[1], min(fact.first, fact.left + _OPENING)
    grown = multi_year.search(fact.told, reading.plain, fact.left, opening)
    if grown is None or grown.start() - fact.left > _LEAD:
        return False
    behind = min(fact.right, fact.last + _SAID)
    if fact.amount and fact.change and _TIME_RE.search(reading.plain, fact.change.end, fact.start):
        return False  # "Over five years of work … it grew by 9% in 2023, to $5m"
    return not (
        _TIME_RE.search(reading.plain, grown.end(), fact.first)
        or _TIME_RE.search(reading.plain, fact.last, behind)
    )


def _since_then(reading: Reading, fact: Fact) -> bool:
    """Say whether it grew over years that the words before tell: "In force since 2003. In this time …".

    Or "Five years ago it was $1bn, now it is 2. The growth …".
    """
    told, end = _THIS_TIME.search(fact.told, reading.plain, fact.left, fact.first), fact.first
    if told is None and fact.amount is None:
        told = _THE_GROWTH_RE.match(reading.plain, fact.left, fact.right)
        end = fact.right  # "The growth of 9% in 2023 …"
    if told is None:
        return False
    lead = max(0, told.start() - _TOLD_BEFORE)
    since = last_match(_YEARS_TOLD_RE, reading.plain, lead, told.start())
    if since is None:
        return False
    return _MONTHS_TOLD_RE.search(reading.plain, since.end(), end) is None


def _is_of_later_year(reading: Reading, fact: Fact, start: int, end: int) -> bool:
    """Say whether a change behind a sum brings a later year: "$2m in 2015, which had doubled by 2023"."""
    if fact.amount is None or fact.amount.end > start:
        return False
    later = _BY_YEAR_RE.search(reading.plain, fact.amount.end, min(fact.right, end + _BY_YEAR))
    if later is None:
        return False
    told = _YEAR_RE.findall(reading.plain, fact.left, min(start, later.start()))
    return bool(told) and max(told) < later["year"]


def read_change(reading: Reading, fact: Fact) -> Decimal | None:
    """Return the change on a year before; growth over several years is none."""
    fact = fact.source or fact
    if fact.change is None or _is_on_a_place(reading, fact.change.end):
        return None
    if fact.amount and _BY_WEIGHT_RE.match(reading.plain, fact.change.end, fact.right):
        return None  # "worth $5 million, 9% less by weight"
    if fact.amount and fact.change.end <= fact.start and is_of_weight(reading.plain, fact.change):
        return None
    if _is_on_year(reading, fact.change.start, fact.change.end):
        return fact.change.percent
    if _is_of_later_year(reading, fact, fact.change.start, fact.change.end):
        return None
    # What stands before its verb has its time behind: "by 30% trade rose over two years".
    leads = fact.change.start == fact.first and fact.change.rule.startswith("word_after")
    leads = leads or _LEVEL_OF_RE.match(reading.plain, fact.change.end, fact.right) is not None
    reach = _BEHIND_REACH if leads else 30
    start, end = (
        max(fact.left, fact.change.start - _BEFORE_REACH),
        min(fact.right, fact.change.end + reach),
    )
    clause = _OWN_CLAUSE_RE.search(reading.plain, fact.change.end, end)
    end = clause.start() if clause else end
    _, multi_year = _rules(reading.language)
    if _opens_over_years(reading, fact) or _since_then(reading, fact):
        return None
    if not multi_year.search(fact.told, reading.plain, start, end):
        return fact.change.percent
    is_long = _is_over_years(reading, fact.change, fact.left, start, end)
    return None if is_long else fact.change.percent


def _is_over_years(reading: Reading, change: Change, left: int, start: int, end: int) -> bool:
    """Say whether growth over several years is told of a change, not a record or ties of so many."""
    _, multi_year = _rules(reading.language)
    patterns = _patterns(reading.language)
    for cut in patterns["status_cut"].finditer(reading.plain, start, change.start):
        start = cut.end()
    dated = patterns["dated"].search(reading.plain, start, change.start)
    start = dated.start() if dated else start
    if patterns["in_year"].match(reading.plain, change.end):
        start = max(start, reading.plain.rfind(",", start, change.start))
    records = [m.span() for m in patterns["record"].finditer(reading.plain, start, end)]
    records += [m.span() for m in _TIES_RE.finditer(reading.plain, max(left, start - _TIES), end)]
    for grown in multi_year.pattern.finditer(reading.plain, start, end):
        if not any(a <= grown.start() < b for a, b in records):
            return True
    return False


def _is_on_year(reading: Reading, start: int, end: int) -> bool:
    """Say whether a change between two offsets is told to be "year on year"."""
    if _ON_YEAR_BEHIND_RE.match(reading.plain, end):
        return True
    return _ON_YEAR_RE.search(reading.plain, max(0, start - _ON_YEAR_LEAD), start) is not None


def _is_on_a_place(reading: Reading, end: int) -> bool:
    """Say whether a change is on trade with somebody else: "20% more than to Kaluga Oblast"."""
    return _ON_PLACE_RE.match(reading.coded, end, end + _OTHER_REACH) is not None
