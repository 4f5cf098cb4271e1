"""What a forecast is said to tell, or a pace that lasts: «по прогнозу посла, область закупит на 5 млн»."""

from __future__ import annotations

from ..periods import PeriodMention
from ..sentences.reading import Reading
from ..wording.lexicon import Cue, compiled
from ..wording.matching import is_parted
from ..wording.telling import rule
from .facts import Fact

_REACH, _SOON = 28, 40  # characters
_ALREADY_RE = compiled(r"(?:already|уже)\b")
_RESULTS_RE = compiled(r"(?:по (?:итогам|результатам)|by the results|by results)")
_INFINITIVE_RE = compiled(r"[а-я]{4,}(?:ть|ти)(?:ся|сь)?\Z")
_NEVER_RE = compiled(r", (?:котор|как)[а-я]+ (?:[^\W\d]+ ){0,4}не $")
_BY_RE = compiled(
    r"(?:(?<!\w)(?:по|согласно)|\baccording to|\bby) (?:(?:the|his|her|its|their|our|his own"
    r"|его|ее|их|нашему|нашим|моему|собственн\w+|предварительн\w+) )*$"
)
# Verbs that may set goals, where nothing else is told of one.
_TO_COME_RE = compiled(r"[а-я]+(?:[иея]т|[ую]т|им|ем)|will|'ll")
# "If this pace lasts, trade could reach $5m", «при таких темпах может дойти до 5 млн»: nobody aims at it.
_RUNS_ON = rule(
    r"\bif (?:(?:the|this|these|that|such|current|present|growth|positive|existing) ){1,3}"
    r"(?:rates?|pace|trends?|dynamics|tendency|tempo|momentum|situation)\b"
    r"[^.;]{0,30} (?:continues?|remains?|persists?|goes on|go on|lasts?|holds?|is|are)\b"
    r"|\b(?:at|with) (?:this|such|the current|the present) (?:a )?(?:pace|rate|growth rate)\b"
    r"|(?<!\w)если (?:такая |такие |эта |эти |эту |эти |нынешние |текущая |текущие |существующая )?"
    r"(?:темп|тенденци|динамик|ситуаци)[^.;]{0,40}(?:сохран|продолж|не измен|удерж)"
    r"|(?<!\w)если (?:сохран|продолж|удерж)\w+ (?:такая |такие |эта |эти |нынешние |текущие )?"
    r"(?:темп|тенденци|динамик)"
    r"|(?<!\w)при (?:таких|нынешних|сохранении|текущих) (?:\w+ ){0,2}(?:темп|динамик|тенденци)"
)
# "The deficit may widen to $5m": nobody aims at that either.
_WORSENS = rule(
    r"\b(?:deficit|negative (?:trade )?balance|shortfall|gap)\b"
    r"(?:(?!\b(?:must|should|plans?|need|needs|and|but|exports|imports|turnover)\b)[^.;:,]){0,80}"
    r"\b(?:rise|grow|widen|increase|swell|balloon|deepen|climb)\b"
    r"|(?<!\w)(?:дефицит|отрицательн\w+ (?:торгов\w+ )?сальдо)\w*"
    r"(?:(?!(?<!\w)(?:и|а|но|экспорт\w*|импорт\w*|товарооборот\w*|долж\w+|надо|нужно|план\w+)(?!\w))[^.;:,]){0,80}"
    r"(?:вырасти|увеличиться|возрасти|расшириться|достичь|достигнуть)(?!\w)"
)
# But "at this pace we plan to reach $5m" is aimed at.
_AIMED = rule(
    r"\b(?:plan|plans|planned|aim|aims|intend|intends|want|wants|goal|target|task|strive|hope to)\b"
    r"|(?<!\w)(?:план\w+|цел[ьи]|задач\w+|намерен\w*|хот(?:им|ят|ел\w*)|рассчитыва\w+|стрем\w+)(?!\w)"
)
# «Мы вот-вот возьмём 5 млн», "we will soon hit $5m": on its way, and no goal that was set.
_SOON_RE = compiled(
    r"(?:(?<!\w)(?:вот-вот|(?:совсем |очень |уже |весьма )?скоро|со дня на день"
    r"|не сегодня[- ](?:[–—] )?завтра"
    r"|еще (?:немного|чуть-чуть|чуть|шаг),? и)|\b(?:soon|any day now,?|any day|shortly))"
    r" (?:(?:уже|и|все-таки|мы|они|с вами|точно|we|they|it) ){0,3}$"
)
# Told in January: "exports are expected to exceed $5m in 2023", of a year that is not counted yet.
_TO_BE_RE = compiled(r"(?:(?:is|are) expected to|will) (?:[a-z]+ (?!the\b)){1,3}")


def is_not_counted(
    reading: Reading, fact: Fact, cue: Cue, period: PeriodMention, year: int | None
) -> bool:
    """Say whether a sum of last year is foretold all the same: the year's results are yet to come."""
    if year is None or period.year != year - 1 or reading.plain[fact.end : period.start] != " in ":
        return False
    return _TO_BE_RE.fullmatch(reading.plain, cue.start, fact.first) is not None


def runs_on(reading: Reading, fact: Fact, start: int) -> bool:
    """Say whether a sum only follows from a pace that lasts, or is a deficit that grows."""
    if _RUNS_ON.search(fact.told, reading.plain, start, fact.first):
        return not _AIMED.search(fact.told, reading.plain, start, fact.first)
    return _WORSENS.search(fact.told, reading.plain, fact.left, fact.first) is not None


def is_soon(reading: Reading, cue: Cue) -> bool:
    """Say whether a verb to come is said to come true any day: «вот-вот возьмём», "will soon hit"."""
    if not _TO_COME_RE.fullmatch(reading.plain, cue.start, cue.end):
        return False
    return _SOON_RE.search(reading.plain, max(0, cue.start - _SOON), cue.start) is not None


def foretold_by(reading: Reading, told: list[Cue]) -> Cue | None:
    """Return the word of a forecast that the last of some telling words only gives the verb to."""
    last = told[-1]
    if len(told) > 1 and told[-2].tag == "forecast" and _is_time(reading, told[-2], last):
        return told[-2]
    if last.tag != "target" or not _TO_COME_RE.fullmatch(reading.plain, last.start, last.end):
        return None
    return next((c for c in told if c.tag == "forecast" and _is_source(reading, c)), None)


def _is_time(reading: Reading, expected: Cue, cue: Cue) -> bool:
    """Say whether a word of results only dates what is expected: «ожидаем по итогам года 5 млн»."""
    if not _RESULTS_RE.match(reading.plain, cue.start, cue.end):
        return False
    return cue.start - expected.end < _REACH and not is_parted(
        reading.plain, expected.end, cue.start
    )


def _is_source(reading: Reading, cue: Cue) -> bool:
    """Say whether a sentence tells what a forecast says: "according to the forecast"."""
    return _BY_RE.search(reading.plain, max(0, cue.start - _REACH), cue.start) is not None


def is_infinitive(plain: str, cue: Cue) -> bool:
    """Say whether a Russian word of reaching is only what may be done: «могут наторговать».

    Or what has never been so far: «закончим год с цифрой, которой ещё не было».
    """
    if _NEVER_RE.search(plain, max(0, cue.start - _SOON), cue.start):
        return True
    return _INFINITIVE_RE.match(plain, cue.start, cue.end) is not None


def without_already(reading: Reading, told: list[Cue]) -> list[Cue]:
    """Return the words of status without "already" where it tells nothing of its own.

    It opens a clause of a plan, "it is planned that already in 2025 it will", or stands beside
    its verb, "it will already be", «выйдем уже на».
    """
    is_already = [_ALREADY_RE.match(reading.plain, cue.start) is not None for cue in told]
    if len(told) > 1 and is_already[-1] and told[-2].tag != "reached":
        beside = told[-1].start - told[-2].end == 1
        told = told[:-1] if beside else told
    return [c for c, already in zip(told, is_already, strict=False) if c is told[-1] or not already]
