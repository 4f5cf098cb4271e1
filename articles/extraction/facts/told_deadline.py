"""The time that only the next sentence tells: "… to $500 million. They want it by 2030"."""

from __future__ import annotations

from dataclasses import replace

from ..periods import Calendar, is_future, resolve_period
from ..records import Figure, Period, Status
from ..sentences.reading import Reading, Sentence
from ..vocabulary.plans import PLAN_TOLD
from ..wording.lexicon import compiled
from .facts import Fact

_NEXT = 2  # sentences
_YEAR = 12  # months
_NOTE = 60  # characters
_CARRIED = ("topic", "larger_than_a_part", "as_before", "speaker")  # told by no words of its own
_PLAN_RE = compiled(PLAN_TOLD)
_PLANS_RE = compiled(
    r"\b(?:plan(?:s|ned|ning)?|wants?|intends?|aims?|hopes?|expects?|goals?|targets?|tasks?"
    r"|going to|ready to)\b"
    r"|(?<!\w)(?:план|намерен|хот(?:ят|ела?)(?!\w)|хочет|цел[ьи](?!\w)|задач|рассчитыва|стрем"
    r"|собира|готов)"
)
# "Data for 2019.", "*As of January 2020", «Данные приведены за 2019 год»: nothing else is said.
_NOTE_RE = compiled(
    r"[*(\[]*(?:the )?(?:data|figures|statistics)(?: (?:are|is|were))?(?: (?:given|provided|shown))?"
    r" (?:for|of|as of) (?:the )?|\*+ ?(?:as of|for|in) (?:the )?"
    r"|[*(\[]*(?:данные|цифры|показатели|статистика)"
    r"(?: (?:приведены|указаны|представлены|даны))? (?:за|на|по состоянию на|по итогам) "
    r"|\*+ ?(?:за|на|по состоянию на|по итогам) "
)
# «Такие итоги 2019 года привёл министр», "These are the figures for 2019", «Это за весь 2019 год».
_SUCH_RE = compiled(
    r"[«\"“]?(?:так(?:ие|овы|ими)|эти|этими) (?:[^\W\d]+ )?(?:итог|данн|цифр|результат|показател)\w+ "
    r"|[«\"“]?(?:и )?(?:все )?это (?:все )?(?:[–—-] )?(?:только |лишь |всего |уже )?"
    r"(?:за|по итогам) (?:весь |всю )?"
    r"|[\"“]?(?:and )?(?:that|this|it|all this) (?:is|was) (?:only |just |all )?for"
    r" (?:all of |the whole of )?(?:the )?"
    r"|(?:these|such) (?:are the |were the )?(?:[^\W\d]+ )?(?:results|figures|data|numbers) "
)


def date_before(
    reading: Reading, sentence: Sentence, calendar: Calendar, figures: list[Figure]
) -> None:
    """Give figures told before a sentence the time that it sets for them, in place."""
    if not figures or not sentence.periods:
        return
    if not sentence.has_numbers:
        _date_plan(reading, sentence, calendar, figures)
        _date_results(reading, sentence, calendar, figures)
    elif sentence.changes and not sentence.amounts:
        _date_by_base(reading, sentence, calendar, figures)


def _date_by_base(
    reading: Reading, sentence: Sentence, calendar: Calendar, figures: list[Figure]
) -> None:
    """Give the sums whose change a sentence has told the months a year behind those it compares with.

    "Exports came to $5m. That is 14% more than in January-September of last year."
    """
    base = sentence.periods[0]
    is_part = base.last - base.first < _YEAR - 1 and not base.is_anaphor and not base.last_year
    if len(sentence.periods) > 1 or base.role != "base" or not is_part:
        return
    if base.year is None and base.relative != "last":
        return
    later = replace(base, year=base.year + 1) if base.year else replace(base, relative="this")
    period = resolve_period(later, calendar)
    if period is None or is_future(period, calendar):
        return
    number = reading.document.sentence_at(sentence.start)
    for at in range(len(figures) - 1, -1, -1):
        figure = figures[at]
        is_next = number - reading.document.sentence_at(figure.span.start) <= 1
        if not is_next or figure.why.get("change") != "next_sentence":
            return
        if figure.period is None and figure.status is Status.ACTUAL:
            figures[at] = replace(figure, period=period, why={**figure.why, "period": "after_base"})


def _date_plan(
    reading: Reading, sentence: Sentence, calendar: Calendar, figures: list[Figure]
) -> None:
    """Give the plan just told the year that a sentence without numbers sets for it."""
    last = figures[-1]
    if last.status is Status.ACTUAL or last.period is not None or last.value is None:
        return
    number = reading.document.sentence_at(sentence.start)
    if number - reading.document.sentence_at(last.span.start) > _NEXT:
        return
    if not _PLAN_RE.search(reading.plain, sentence.start, sentence.end):
        return
    # "This year we shall pass that mark" sets no time for what was once dreamed of.
    told = [p for p in sentence.periods if p.role in ("own", "deadline") and p.year]
    periods = [resolve_period(mention, calendar) for mention in told]
    ahead = [p for p in periods if p and calendar.year and int(p.end[:4]) >= calendar.year]
    if ahead and len(ahead) == len(periods):
        year = ahead[-1].end[:4]
        period = Period(f"{year}-01", f"{year}-12")
        figures[-1] = replace(last, period=period, why={**last.why, "period": "next_sentence"})


def as_goal_before(reading: Reading, fact: Fact, figure: Figure, earlier: list[Figure]) -> Figure:
    """Return a goal told by its bare number as the goal of that number told before, now with its time.

    "They want to bring trade to $1 billion. … A billion is the task for 2027": whatever was told
    between, but for another partner's plans.
    """
    if fact.amount is None or fact.amount.currency or figure.status is Status.ACTUAL:
        return figure
    if figure.period is None or figure.why.get("flow") not in _CARRIED:
        return figure
    goals = (
        f for f in reversed(earlier)
        if f.value == figure.value and f.status is not Status.ACTUAL and f.period is None
    )  # fmt: skip
    goal = next(goals, None)
    if goal is None or figure.why["partner"] not in _CARRIED or _others_plan(reading, goal, fact):
        return figure
    return replace(
        figure,
        reporter=goal.reporter,
        partner=goal.partner,
        flow=goal.flow,
        product=goal.product,
        currency=goal.currency,
        why={**figure.why, "partner": "goal_again", "flow": "goal_again"},
    )


def _others_plan(reading: Reading, goal: Figure, fact: Fact) -> bool:
    """Say whether another partner's plans are told behind a goal: "Omsk Oblast plans exports too"."""
    spans = reading.document.sentences
    first = reading.document.sentence_at(goal.span.start) + 1
    for span in spans[first : reading.document.sentence_at(fact.start)]:
        partners = {s.code for s in reading.spots_between(span.start, span.end) if s.letter in "RP"}
        is_others = bool(partners) and goal.partner not in partners
        if is_others and _PLANS_RE.search(reading.plain, span.start, span.end):
            return True
    return False


def _date_results(
    reading: Reading, sentence: Sentence, calendar: Calendar, figures: list[Figure]
) -> None:
    """Give the undated figures of the sentence before the months of "Such are the results of 2019"."""
    if len(sentence.periods) != 1:
        return
    told = sentence.start, sentence.end
    is_note = told[1] - told[0] <= _NOTE and _NOTE_RE.match(reading.plain, *told) is not None
    if not is_note and not _SUCH_RE.match(reading.plain, *told):
        return
    period = resolve_period(sentence.periods[0], calendar)
    number = reading.document.sentence_at(sentence.start)
    title = reading.document.title
    for at in range(len(figures) - 1, -1, -1):
        figure = figures[at]
        is_next = number - reading.document.sentence_at(figure.span.start) <= _NEXT
        is_told = is_next or (title is not None and figure.span.end <= title.end)
        if not is_told or figure.status is not Status.ACTUAL or figure.period is not None:
            return
        figures[at] = replace(figure, period=period, why={**figure.why, "period": "next_sentence"})
