"""A sum of an earlier year told after that of a later one: what it is measured against.

"In 2022 trade was $27m. In 2019 it had been $32m. Exports came to $11m": those are of 2022 again.
So are those behind "the whole of last year gave $40m", said of a part of this year.
"""

from __future__ import annotations

from ..periods import Calendar
from ..records import Figure, Period, Status
from ..sentences.reading import Reading, Sentence
from ..wording.lexicon import compiled

_HEAD, _NEXT = 8, 3  # characters: to what opens a sentence, between two
NEAR = 40  # figures before it that a sum is held against
_YEAR = 12  # months
_WHOLE_RE = compiled(
    r"(?<!\w)за (?:весь|целый)\b|\bfor all of\b|\bfull[ -]year\b"
    r"|\b(?:whole|entire) (?:of )?(?:\w+ )?(?:year|20\d\d)"
)
MEASURE = "measure"  # the role of such a sum: "that year" is its own, months untold are not


def year_planned(sentence: Sentence, told: list[Figure], calendar: Calendar) -> Period | None:
    """Return this year, where a sentence opens with the one before that of a plan just told.

    "In 2025 trade was $180m. This year it will pass $200m. A year earlier it grew by 19%": in 2025.
    """
    opening = sentence.periods[0] if sentence.periods else None
    if opening is None or opening.relative != "prior" or opening.start - sentence.head > _HEAD:
        return None
    last = told[-1] if told else None
    if last is None or last.status is Status.ACTUAL or last.period is None:
        return None
    is_next = 0 <= sentence.start - last.sentence.end < _NEXT
    this = last.period.months == _YEAR and last.period.end == f"{calendar.year}-12"
    return last.period if is_next and this else None


def is_step_back(reading: Reading, figure: Figure, told: list[Figure]) -> bool:
    """Say whether the text has told the same fact of a later year, in the same months or a part of it."""
    if figure.period is None or figure.status is not Status.ACTUAL:
        return False
    period = figure.period
    later = (f for f in told if f.period is not None and _is_years_before(period, f.period))
    if any(f.value is not None and _is_same_fact(f, figure) for f in later):
        return True
    last = told[-1] if told else None
    if last is not None and _is_whole_year_before(reading, figure, last):
        return True
    goes_on = last is not None and last.sentence == figure.sentence and last.period == period
    return bool(goes_on and last and last.why.get("role") == MEASURE)


def _is_whole_year_before(reading: Reading, figure: Figure, last: Figure) -> bool:
    """Say whether all of the last year, called whole, stands behind what some months of this year gave."""
    year, now = figure.period, last.period
    if year is None or now is None or year.months != _YEAR or now.months >= _YEAR:
        return False
    if int(now.end[:4]) - int(year.end[:4]) != 1 or not _is_same_fact(last, figure):
        return False
    if figure.sentence == last.sentence or figure.change_pct is not None:
        return False
    words = figure.sentence.start, figure.span.start
    return _WHOLE_RE.search(reading.plain, *words) is not None


def _is_same_fact(told: Figure, figure: Figure) -> bool:
    """Say whether a figure tells what was so, of what another is of, whatever the time."""
    return told.status is Status.ACTUAL and _fact(told) == _fact(figure)


def _fact(figure: Figure) -> tuple[str, ...]:
    """Return what a figure is of, whatever the time."""
    return (figure.reporter, figure.partner, figure.flow, figure.product or "")


def _is_years_before(period: Period, later: Period) -> bool:
    """Say whether months are those of another period, some years before."""
    if period.end >= later.start:
        return False
    return period.start[4:] == later.start[4:] and period.end[4:] == later.end[4:]
