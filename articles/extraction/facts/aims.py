"""Several aims told with one verb: "they agreed to double supplies of lifts and bring trade to $5m"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..periods import PeriodMention
from ..records import Period, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled, last_match
from ..wording.matching import whole_words

if TYPE_CHECKING:
    from .facts import Fact

_PLANS = ("target", "forecast")
_UNDATED = ("none", "year_of_topic", "carried_plan", "timeless", "present")
_THIS_OR_NEXT = ("this", "next")
_EN_VERB = (
    r"(?:double|triple|quadruple|raise|increase|expand|boost|grow|build up|lift|bring|restore|resume"
    r"|step up|take|cut|reduce|intensify|ensure|achieve|reach|push|develop|diversify|exceed|get|make)"
    r"(?! (?:of|in|by)\b)"
)
_RU_VERB = r"(?:[^\W\d]+(?:ить|ать|ять|еть|уть|сти|ыть|чь)(?:ся)?)(?!\w)"
# "…, and to double the supplies of lifts", «… и удвоить поставки лифтов».
_AIM_RE = compiled(
    rf"(?:,? (?:and|as well as)(?: also| further)?(?: to)?(?: also| further)? {_EN_VERB}"
    r"|, (?:while )?(?:doubling|tripling)\b"
    rf"|,? (?:и|а также)(?: также| еще)? {_RU_VERB})"
)
_STOP_RE = compiled(r"[.;:()]|\b(?:but|while|who|which|that)\b|(?<!\w)(?:но|котор\w+|что)(?!\w)")
_TRAIL_RE = re.compile(r"\W*(?:год[ау]?|годам)?[\W_]*\Z")

# "to be raised from the current $7m to $10m by 2030": the sum moved from, and the way to the next.
_FROM_RE = compiled(r"(?<!\w)(?:from|со?) [^.;:,\d]{0,36}$")
_TO_RE = compiled(r" ?(?:[^\W\d]+ ){0,3}?(?:to|до) (?:[^\W\d]+ ){0,2}")
_GOVERNED = 40  # characters
_SPEECH_RE = re.compile(r": ?[«“„\"]")


# "Our task is to return to the level of old. This is $300 million": the sum that the task is.
_NAMES_RE = compiled(
    r"(?:(?:this|that|it) (?:is|means|makes|amounts to|would be|will be)|это(?: значит)?) ?[–—-]? ?"
    r"(?:(?:about|some|around|roughly|over|more than|almost|nearly|at least|[^\W\d]+но|около|порядка"
    r"|более|свыше|почти|не менее) )*(?:us ?|usd ?)?[$€]?"
    # "If we set ourselves the goal, we can. At least $300 million"
    r"|(?:at (?:the very )?least|a minimum of|no less than|хотя бы|(?:как )?минимум|не менее)"
    r" (?:us ?|usd ?)?[$€]?"
)
_TO_THE_END = r"[^.;:,\d]*(?:\d{4}[^.;:,\d]*)?[.!]?\W*\Z"
_TASK_RE = compiled(
    r"(?:\b(?:tasks?|goals?|targets?|aims?|plans?|planning|ambition|intend|want|need|must|should|have)"
    r"(?: [^\W\d][\w'-]*){0,12}? (?:to|of|is|be) (?:at least )?(?:reach|return|restor|exceed|bring|get back"
    r"|surpass|recover|achiev|raise|regain|doubl|attain|come back|go back)\w*\b"
    r"|(?<!\w)(?:задач|цел[ьи]|план|намерен|хотим|нужно|надо|необходимо|предстоит|должны)[^.;:\d]{0,80}?"
    r"(?:достич|достигн|вернуть|выйти|восстанов|превысить|довести|нарастить|удвоить|поднять))"
    rf"{_TO_THE_END}"
    r"|(?:\b(?:set|sets|setting|have|put) (?:ourselves |ourself |yourselves )?(?:the|a|this|that|such a)"
    r" (?:[a-z]+ )?(?:goal|task|target|aim)\b"
    r"|(?<!\w)(?:постав|став)\w+ (?:себе |перед собой )?(?:так\w+ |эту )?(?:цель|задачу)(?!\w))"
    r"[^.!?\d]{0,60}[.!]\W*\Z"
)
_TASK_REACH = 200  # characters
# "This is $300 million, which was reached in 2013": told of what has been.
_BEEN_RE = compiled(
    r"(?: [^\W\d]+)?,? (?:(?:which|that|what) (?:(?:we|they|the sides) )?"
    r"(?:was|were|had|reached|achieved|traded|hit)\b"
    r"|(?:reached|achieved|recorded) (?:in|back)\b"
    r"|(?:котор\w+|что)(?: [^\W\d]+){0,2} (?:дости[гч]|был|име[лв]|показа|наторгова|зафиксир)"
    r"|(?:достигнут|зафиксированн)\w+ (?:в|еще))"
)


def names_the_task(reading: Reading, sentence: Sentence, fact: Fact, year: int | None) -> bool:
    """Say whether a sum is what the task told right before comes to: "This is $300 million"."""
    if fact.amount is None or not _NAMES_RE.fullmatch(reading.plain, sentence.head, fact.start):
        return False
    if _BEEN_RE.match(reading.plain, fact.end):
        return False
    own = [p for p in sentence.periods if fact.left <= p.start < fact.right and p.role == "own"]
    if any(p.relative == "last" or (p.year and year and p.year < year) for p in own):
        return False  # "The task was to restore trade. It was $300 million in 2021"
    before = whole_words(reading.plain, max(0, sentence.start - _TASK_REACH), sentence.start)
    return _TASK_RE.search(before) is not None


def next_aim(reading: Reading, sentence: Sentence, start: int, end: int) -> int:
    """Return where another aim with a trade of its own begins behind a number, else `end`."""
    if not _is_planned(sentence, start):
        return end
    aim = _AIM_RE.search(reading.plain, start, end)
    if aim is None or _STOP_RE.search(reading.plain, start, aim.start()):
        return end
    flows = [c for c in sentence.flows if aim.end() <= c.start < sentence.end]
    return aim.start() if flows else end


def shared_deadline(reading: Reading, sentence: Sentence, fact: Fact) -> PeriodMention | None:
    """Return the deadline behind the next aim, which both share: "to $9m and double exports by 2030"."""
    aim = next_aim(reading, sentence, fact.last, sentence.end)
    if aim != fact.right or any(a.start >= aim for a in sentence.amounts):
        return None
    behind = [p for p in sentence.periods if p.start >= aim]
    own = [p for p in sentence.periods if fact.left <= p.start < aim]
    if len(behind) != 1 or any(p.start > fact.last or _is_to_come(p) for p in own):
        return None
    last = behind[0]
    is_stopped = _STOP_RE.search(reading.plain, aim, last.start) is not None
    trails = _TRAIL_RE.match(reading.plain, last.end, sentence.end) is not None
    return last if _is_to_come(last) and trails and not is_stopped else None


def _is_to_come(period: PeriodMention) -> bool:
    """Say whether a period is one to come: "by 2030", "within three years", "next year"."""
    relative = period.relative or ""
    return period.role == "deadline" or relative.startswith("ahead:") or relative in _THIS_OR_NEXT


def _aim_start(reading: Reading, sentence: Sentence, left: int) -> int:
    """Return where the word that governs the aim at `left` stands, else `left`."""
    at = left if reading.plain[left : left + 1] in " ," else left - 1
    if left <= sentence.head or not _AIM_RE.match(reading.plain, at):
        return left
    plans = [c.start for c in sentence.statuses if c.tag in _PLANS and c.end <= left]
    if not plans or _STOP_RE.search(reading.plain, plans[-1], left):
        return left
    return plans[-1]


# "To bring the trade (in 2021, $7m) to $10m", "– $7m in 2021 – to top $10m": planned before the aside.
_ASIDE_TO_RE = compiled(
    r"(?: \([^()]{4,90}\)| [–—-] [^–—()]{4,90} [–—-]),? (?:(?:up )?to|до)"
    r"(?: (?:top|exceed|reach|surpass|hit|pass|about|almost|some|at least|over|more than"
    r"|почти|около|уровня|отметки|не менее))* $"
)


def plan_start(reading: Reading, sentence: Sentence, fact: Fact) -> int:
    """Return where the words of a fact begin; what is to come "from $7m to $10m" is said before both."""
    before = [a for a in sentence.amounts if a.end <= fact.start]
    left = _aim_start(reading, sentence, fact.left)
    if fact.amount is None or len(before) != 1:
        return left
    base = before[0]
    aside = last_match(_ASIDE_TO_RE, reading.plain, sentence.head, fact.start)
    if aside and aside.start() < base.start and aside.end() == fact.start:
        told = [c for c in sentence.statuses if aside.start() < c.start < aside.end()]
        return left if told else sentence.head  # "(it was $7m in 2021)": of the aside alone
    is_moved = _TO_RE.fullmatch(reading.plain, base.end, fact.start) is not None
    lead = max(sentence.head, base.start - _GOVERNED)
    is_moved = is_moved and _FROM_RE.search(reading.plain, lead, base.start) is not None
    return sentence.head if is_moved else left


def past_speech(
    reading: Reading, sentence: Sentence, fact: Fact, left: int, year: int | None
) -> int:
    """Return where speech opens that dates a fact in the past, else `left`.

    "He spoke of the prerequisites of growth: “Last year trade came to $5m": nothing is planned.
    """
    opened = last_match(_SPEECH_RE, reading.plain, left, fact.first)
    if opened is None:
        return left
    own = [p for p in sentence.periods if opened.end() <= p.start < fact.first and p.role == "own"]
    is_past = any(
        p.relative == "last" or (p.year is not None and year is not None and p.year < year)
        for p in own
    )
    return opened.end() if is_past else left


def _is_planned(sentence: Sentence, before: int) -> bool:
    """Say whether a word of planning stands before a number."""
    return any(c.tag in _PLANS and c.start < before for c in sentence.statuses)


def is_mere_wish(
    fact: Fact, status: Status, period: Period | None, period_rule: str, year: int | None
) -> bool:
    """Say whether growth alone is only wished for: "trade should be tripled", "raised by 40% by 2030"."""
    if status is Status.ACTUAL:
        return False
    far = period is not None and year is not None and int(period.start[:4]) > year + 1
    return far or (fact.is_multiple and period_rule in _UNDATED)
