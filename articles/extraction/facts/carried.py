"""The months of a fact without a word of time: those of the passage that it goes on about."""

from __future__ import annotations

from ..calendar.tense import nearest_tense
from ..passage.topic import Topic
from ..periods import Calendar, is_behind, is_future
from ..records import Period, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from ..wording.telling import rule
from .facts import Fact
from .planned_then import had_been_planned

# "We need to restore trade, which reached $5m": some time ago, and not in the year just told of.
_OF_OLD_RE = compiled(
    r"\b(?:need|must|should|wants?|ha(?:ve|s) to|ought|task|goal|aim\w*|like|ready|going|important|try\w*)"
    r"\b[^.;,\d]{0,40}"
    r"\b(?:restor|recover|regain|return|revert|bring back|get back)\w*\b[^.;]{0,60},? (?:which|that)"
    r" (?:had |once |earlier |previously |already )*(?:reached|was|were|stood|exceeded|amounted|came|made"
    r"|totall?ed)\b[^.;\d$€]{0,30}[$€]? ?$"
    r"|(?<!\w)(?:надо|нужно|необходим\w*|долж\w+|задач\w|цел[ьи]|хот\w+|следует|важно|предстоит|пора)(?!\w)"
    r"[^.;,\d]{0,40}(?<!\w)(?:восстанов|верну|возвра)\w*[^.;]{0,60}, котор\w{2,3} "
    r"(?:раньше |ранее |когда-то |уже )*(?:достиг|составля|был|превыша|доходил)\w*[^.;\d]{0,30}$"
)

# "The turnover is small, just over $5m": how large it is at all.
# "When they met for the first time, turnover was $9m": long ago.
_AT_FIRST_RE = compiled(
    r"(?:when|once) [^.;,\d]{3,50}\b(?:first|for the first time|started|began)\b[^.;,\d]{0,30},"
    r"|(?:at first(?! (?:glance|sight|blush))|initially|in the beginning|in those days|in the early days"
    r"|at the outset),? "
    r"|когда [^.;,\d]{3,50}(?:впервые|в первый раз|начина\w+)[^.;,\d]{0,30},"
    r"|(?:поначалу|сначала|вначале|на первых порах),? "
)
_STANDS = rule(
    r"\b(?:is|are)(?: (?:still|so far|not|very|rather|quite))*,?"
    r" (?:small|modest|low|large|high|tiny|big|insignificant)"
    r"(?:,? (?:still|so far|only|just|over|about|around|almost|nearly|some|more than|worth|at))*"
    r",? (?:us ?)?[$€]?$"
    r"|(?<!\w)(?:пока )?(?:невелик|небольшой|скромный|мал|невысок)[аои]?(?: ?[,–—:-]+)*"
    r" (?:(?:всего|лишь|чуть|более|больше|около|почти|порядка) )*$"
)
_YEAR = 12  # months


def carried(
    reading: Reading,
    sentence: Sentence,
    fact: Fact,
    topic: Topic,
    status: Status,
    calendar: Calendar,
) -> tuple[Period | None, str]:
    """Return the period of the sentence before where this one plainly goes on about it."""
    if fact.amount and _OF_OLD_RE.search(reading.plain, sentence.start, fact.start):
        return None, "of_old"
    if _AT_FIRST_RE.match(reading.plain, sentence.head, fact.first):
        return None, "of_old"
    if status is Status.ACTUAL and _is_back_from_plan(reading, sentence, fact, topic, calendar):
        return topic.past_period, "passage"
    if status is Status.ACTUAL and topic.period and _is_elsewhere(reading, sentence, fact, topic):
        return None, "elsewhere"
    if status is Status.ACTUAL and topic.period:
        return topic.period, "carried"
    if status is Status.ACTUAL and topic.default_period and not _is_issue(topic, calendar):
        return topic.default_period, "headline"
    if status is Status.ACTUAL and topic.past_period:  # never the year of a plan alone
        return topic.past_period, "passage"
    if status is Status.ACTUAL and _came_of_plan(sentence, topic, calendar):
        return topic.plan_period, "of_plan"
    if status is not Status.ACTUAL and _was_missed(reading, sentence, fact, topic):
        return topic.past_period, "missed_plan"
    if status is not Status.ACTUAL and topic.plan_period and topic.plan_status in (None, status):
        return topic.plan_period, "carried_plan"
    if status is Status.FORECAST and topic.last_period and calendar.year:
        year = topic.last_period.end[:4]
        is_open = topic.last_period.end[5:] != "12"  # "in January–November …; we'll hit $5m"
        if int(year) == calendar.year or (is_open and int(year) == calendar.year - 1):
            return Period(f"{year}-01", f"{year}-12"), "year_of_topic"
    return None, "none"


def _is_elsewhere(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a new paragraph tells how large trade with another region is: of no months told before.

    "In the first quarter trade with Tula Oblast grew by 4%. ¶ With Tver Oblast it is small, $9m".
    """
    if fact.amount is None or fact.change or topic.paragraph == sentence.paragraph:
        return False
    if topic.period is None or topic.period.months >= _YEAR:
        return False
    if topic.partner == topic.partner_before or "RU" in (topic.partner, topic.partner_before):
        return False
    return _STANDS.search(fact.told, reading.plain, fact.left, fact.start) is not None


def _was_missed(reading: Reading, sentence: Sentence, fact: Fact, topic: Topic) -> bool:
    """Say whether a plan is of the months whose result was just told: "The sides had aimed for $5m"."""
    if topic.past_period is None or topic.paragraph != sentence.paragraph:
        return False
    return had_been_planned(reading.plain, fact.left, fact.first)


def _came_of_plan(sentence: Sentence, topic: Topic, calendar: Calendar) -> bool:
    """Say whether a sum is what became of a plan for a year now over: "They hoped for $5m. It was $6m"."""
    if not calendar.is_dated or topic.paragraph != sentence.paragraph:
        return False
    return is_behind(topic.plan_period, calendar)


def _is_issue(topic: Topic, calendar: Calendar) -> bool:
    """Say whether the month that heads a text is its own, that of a bulletin: its results lie behind."""
    told = topic.default_period
    own = f"{calendar.year}-{calendar.month:02}"
    return told is not None and topic.past_period is not None and told.start == told.end == own


def _is_back_from_plan(
    reading: Reading, sentence: Sentence, fact: Fact, topic: Topic, calendar: Calendar
) -> bool:
    """Say whether a past verb leaves the plan told before: "For 2024 growth is planned. Meat brought $5m"."""
    if not topic.past_period or not is_future(topic.period, calendar):
        return False
    return nearest_tense(reading.plain[sentence.head : fact.first], "") == "past"
