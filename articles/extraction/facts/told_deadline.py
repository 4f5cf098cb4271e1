"""The time of a plan that only the next sentence tells: "… to $500 million. They want it by 2030"."""

from __future__ import annotations

from dataclasses import replace

from ..periods import Calendar, resolve_period
from ..records import Figure, Period, Status
from ..sentences.reading import Reading, Sentence
from ..vocabulary.plans import PLAN_TOLD
from ..wording.lexicon import compiled

_NEXT = 2  # sentences
_PLAN_RE = compiled(PLAN_TOLD)


def date_plan_before(
    reading: Reading, sentence: Sentence, calendar: Calendar, figures: list[Figure]
) -> None:
    """Give the plan just told the year that a sentence without numbers sets for it."""
    if not figures or not sentence.periods or sentence.amounts or sentence.changes:
        return
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
