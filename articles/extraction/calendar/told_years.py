"""The year of a period: as worded, by the months told before, or by the day of the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..periods import Calendar, PeriodMention

RESULTS_UNTIL = 3  # until March "the results of the year" are those of the year before


def resolve_year(mention: PeriodMention, calendar: Calendar, months: tuple[int, int]) -> int | None:
    """Return the year of `mention`: as worded, by the context, or by the date of the article."""
    context = int(calendar.context.start[:4]) if calendar.context else None
    if mention.year is not None:
        return mention.year
    if mention.relative == "previous":
        far = mention.role == "own" and not calendar.is_near and calendar.sentence_year is None
        mention = replace(mention, relative="last" if far else "prior")
    if mention.relative in ("prior", "same", "next_prior", "year_later") or (
        mention.is_anaphor and mention.relative is None
    ):
        near = context or calendar.sentence_year
        if mention.relative in ("next_prior", "year_later"):
            return near + 1 if near is not None else None
        if mention.relative == "prior":
            base = near if near is not None else calendar.year
            return base - 1 if base is not None else None
        return near if near is not None else calendar.year
    if mention.relative == "stated":
        return calendar.known.get(months) or _unworded_year(calendar, months)
    if mention.relative == "whole":
        return calendar.sentence_year or calendar.year
    if mention.relative and mention.relative.startswith(("ago:", "earlier:")):
        word, _, count = mention.relative.partition(":")
        base = context if word == "earlier" else calendar.year
        return base - int(count) if base is not None else None
    if mention.relative == "closed":
        if calendar.sentence_year is not None:
            return calendar.sentence_year
        return None if calendar.year is None else calendar.year - (calendar.month <= RESULTS_UNTIL)
    if mention.relative == "last" and mention.is_anaphor and context is not None:
        # "In January-May 2007 $5m, in the same period last year $4m", written in 2007 or after it
        return context - 1 if calendar.year in (None, context + 1) else (calendar.year or 0) - 1
    if mention.relative is not None:
        shift = {"this": 0, "last": -1, "before_last": -2, "next": 1}.get(mention.relative)
        return None if calendar.year is None or shift is None else calendar.year + shift
    return _unworded_year(calendar, months)


def _unworded_year(calendar: Calendar, months: tuple[int, int]) -> int | None:
    """Return the year of months that stand without one."""
    for near in (calendar.main, calendar.context):
        if near and (int(near.start[5:]), int(near.end[5:])) == months:
            return int(near.start[:4])
    if calendar.sentence_year is not None:
        return calendar.sentence_year
    if months in calendar.known:
        return calendar.known[months]
    if calendar.year is None:
        return None
    return calendar.year if months[1] <= calendar.month else calendar.year - 1
