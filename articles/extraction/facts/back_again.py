"""A level of old that is to come back by a day: one sum told twice, as it was and as it is to be."""

from __future__ import annotations

from dataclasses import replace

from ..periods import Calendar, PeriodMention, resolve_period
from ..records import Figure, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled
from .attributes import read_qualifier
from .facts import Fact

_TOUCHING_RE = compiled(
    r"\)?,? ?(?:(?:already|as early as|уже) )?(?:(?!and|but|а |и |но )[^\W\d]{1,7} ){0,3}"
)
# "It will not be below last year's level of $5m": how much it will be nobody tells.
_BOUND_RE = compiled(
    r"\b(?:not|never) (?:\w+ ){0,3}(?:under|below|lower than|less than|worse than|smaller than)\b"
    r"|(?<!\w)не (?:ниже|меньше|хуже)(?!\w)"
)
# "They expect to bring it back": what one expects of oneself is a goal.
_TO_DO_RE = compiled(
    r"(?:expect(?:s|ed|ing)?|is expecting|are expecting) to (?:again )?"
    r"(?:bring|restore|return|get|raise|regain|reach|recover|lift|take|see)\b"
    r"|(?:рассчитыва|ожида|наде)\w+ (?:\w+ ){0,4}(?:вернуть|восстановить|вывести|поднять|достичь|выйти)"
)

# "It is to pass last year's $43bn and reach $47bn": what is planned is the sum behind.
_THEN_RE = compiled(
    r",?(?: (?:us )?dollars?| usd)?,? (?:and|to|–|—|и) "
    r"(?:(?:will|would|to|even|then|thus|may|can|could) ){0,2}"
    r"(?:come to|reach|amount to|total|hit|make up|be|stand at|exceed|(?:get|climb|grow|rise|go up|go) to"
    r"|reaching|totall?ing|составит|составить|достигнет|достичь|превысит|превысить"
    r"|(?:вырастет|вырасти|дойдет|дойти|выйдет|выйти|подняться|поднимется) (?:до|на))"
    r" (?:(?:about|some|around|almost|nearly|over|at least|около|почти|более|примерно|порядка) )?"
    r"(?:us ?|usd ?)?[$€]?\d"
)

_AHEAD = ("target", "forecast")


def planned_again(
    reading: Reading, sentence: Sentence, fact: Fact, figure: Figure, calendar: Calendar
) -> list[Figure]:
    """Return the goal of "bring it back to the 2013 level of $5m this year"; none where it has no time."""
    if figure.why.get("status") != "past_level" or figure.period is None:
        return []
    ahead = [p for p in sentence.periods if fact.left <= p.start < fact.right]
    if any(c.tag in _AHEAD for c in sentence.statuses if fact.left <= c.start < fact.first):
        ahead = [_this_year(p) for p in ahead]
    ahead = [p for p in ahead if _is_ahead(p, calendar) and not _goes_on(reading, fact, p)]
    period = resolve_period(ahead[-1], calendar) if ahead else None
    if period is None or period.start <= figure.period.end:
        return []
    if _BOUND_RE.search(reading.plain, fact.left, fact.first):
        return []
    if _THEN_RE.match(reading.plain, fact.end):
        return []
    why = {**figure.why, "status": "level_again", "period": "deadline"}
    status = _status(reading, sentence, fact, fact.left)
    hedge = read_qualifier(reading, sentence, fact.amount) if fact.amount else figure.qualifier
    return [replace(figure, status=status, period=period, qualifier=hedge, why=why)]


def planned_beyond(
    reading: Reading, sentence: Sentence, fact: Fact, before: Figure, figure: Figure
) -> Figure:
    """Give the sum that is to come behind a level that it passes the plan told before the level."""
    if before.why.get("status") != "past_level" or figure.status is not Status.ACTUAL:
        return figure
    if not _THEN_RE.match(reading.plain, before.span.end, fact.end):
        return figure
    status = _status(reading, sentence, fact, sentence.start)
    return replace(figure, status=status, why={**figure.why, "status": "planned_too"})


def _this_year(mention: PeriodMention) -> PeriodMention:
    """Return the year that "by the results of the year" means where something is expected by then."""
    is_closing = mention.relative == "closed" and mention.year is None
    return replace(mention, relative="this") if is_closing else mention


def _goes_on(reading: Reading, fact: Fact, mention: PeriodMention) -> bool:
    """Say whether the time is of what is wished for next: "… ($5m) and to add a quarter by 2025"."""
    return (
        mention.start > fact.end
        and _TOUCHING_RE.fullmatch(reading.plain, fact.end, mention.start) is None
    )


def _is_ahead(mention: PeriodMention, calendar: Calendar) -> bool:
    """Say whether a period is that of the plan: a deadline, this year or the next, a later year."""
    if mention.role not in ("own", "deadline"):
        return False
    is_year = (mention.first, mention.last) == (1, 12)
    if mention.role == "own" and not is_year:
        return False  # "they said in May"
    if mention.year is not None:
        return calendar.year is None or mention.year >= calendar.year
    return mention.role == "deadline" or mention.relative in (
        "this",
        "next",
        "next_prior",
        "year_later",
    )


def _status(reading: Reading, sentence: Sentence, fact: Fact, start: int) -> Status:
    """Return whether the level is wished for again, or only expected."""
    told = [c for c in sentence.statuses if start <= c.start < fact.first]
    foreseen = [c for c in told if c.tag == "forecast"]
    if not foreseen or any(c.tag == "target" for c in told if c.start < foreseen[0].start):
        return Status.TARGET
    to_do = _TO_DO_RE.match(reading.plain, foreseen[0].start)
    return Status.TARGET if to_do else Status.FORECAST
