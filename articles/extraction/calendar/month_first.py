"""Days written the American way, month first, told by their weekday or by what is over by then."""

from __future__ import annotations

import re

from ..text import Document
from .dates import Dated
from .timeline import Timeline

_SLASHED_RE = re.compile(r"[01]?\d/[01]?\d/\d+")
_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "пн", "вт", "ср", "чт", "пт", "сб", "вс"]
_WEEKDAY_RE = re.compile(
    rf"(?<![^\W\d_])({'|'.join(_DAYS)})[a-z]{{0,6}}\.?[, ][ -]{{0,3}}\Z", re.IGNORECASE
)
_REACH = 14  # characters
_MONTHS = 12


def month_first(dated: Dated, document: Document) -> Dated:
    """Return "11/05/2024" as 5 November where it is a Tuesday, or months behind May are told as over."""
    if dated.day == dated.month or dated.day > _MONTHS or dated.year is None:
        return dated
    if not _SLASHED_RE.fullmatch(document.raw, *dated.span):
        return dated
    turned = dated._replace(month=dated.day, day=dated.month)
    start = dated.span.start
    weekday = _WEEKDAY_RE.search(document.raw, max(0, start - _REACH), start)
    if weekday:
        told = _DAYS.index(weekday[1].lower()) % 7
        return turned if _weekday(dated) != told == _weekday(turned) else dated
    timeline = Timeline(document)
    if not timeline.contradicts(dated.year, dated.month):
        return dated
    return dated if timeline.contradicts(dated.year, turned.month) else turned


def _weekday(dated: Dated) -> int | None:
    """Return the weekday of a full date, Monday 0."""
    day = dated.in_year(dated.year) if dated.year else None
    return None if day is None else day.weekday()
