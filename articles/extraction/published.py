"""Find when a text was published: a date line, a labelled date, or the day of its event.

The year of a date line that has none is worked out from the text alone (`years`). A date that
a page was printed or saved on counts only where nothing in the text speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice

from .calendar.ahead import day_tense, is_ahead, is_planned, is_registered, told_before
from .calendar.datelines import has_far_dateline
from .calendar.dates import Dated, find_dates
from .calendar.day_before import told_the_day_after
from .calendar.loaded_days import ABOUT, is_of_that_day, year_beside, year_of_loading
from .calendar.month_first import month_first
from .calendar.parts import (
    COPY,
    EVENT,
    FOOT,
    FURNITURE,
    HEAD,
    LABELLED,
    RANGE_RE,
    RATES,
    is_published,
    is_range,
    is_today,
    part_of,
)
from .calendar.timeline import Timeline
from .calendar.weekdays import belie, told_on
from .page.chat import comments_start
from .page.other_items import other_items
from .records import Basis, Span
from .text import Document
from .wording.words import number_starts

_HEADER_REACH = 160  # characters
_LABEL_REACH = 300  # characters
_LABEL_HINT_RE = re.compile(
    r"ublished|osted|reated|eleased|публикова|убликации|азмещено|обавлено|оздан"
)
_MOST_DATES = 60  # a page with more is a calendar or a table
_NEVER = 9999
_STALE = 4  # years: a page loaded so long after all that its text tells of was not written then
_LONG_AGO = timedelta(days=400)  # a page so much younger than its newest event was saved later
_NEXT_DAYS = timedelta(days=3)
_SOON = timedelta(days=31)  # an event later than that is another year's


def find_published(document: Document) -> tuple[str | None, Basis]:
    """Return the ISO date of publication and what it rests on, or nothing where it can't be had."""
    raw, others = document.raw, other_items(document.raw)
    numbers = _numbers(document, others)
    dates = list[Dated]()
    parts = {part: list[Dated]() for part in range(RATES + 1)}
    for one in islice(find_dates(raw, numbers), _MOST_DATES):
        part, dated = part_of(document, one), told_the_day_after(month_first(one, document), raw)
        dates.append(dated)
        is_first = part == HEAD and dated.year and _is_first(dated, parts[HEAD], raw)
        is_own = is_first or (part == LABELLED and is_published(dated, raw))
        if is_own and dated.year and not is_range(dated, raw):
            if is_first and has_far_dateline(dated, raw, numbers):
                others = [*others, dated.span]  # when the page was loaded, months after its item
                continue
            own = _labelled_below(dated, document, numbers) or dated if is_first else dated
            return _iso(own, own.year or dated.year), Basis.STATED
        parts[part].append(dated)
    if not dates:
        return None, Basis.UNKNOWN
    beside = list(find_dates(raw, (n for span in others for n in _starts(span, raw))))
    return _weigh(document, dates + beside[:_MOST_DATES], parts, others)


def _weigh(
    document: Document, dates: list[Dated], parts: dict[int, list[Dated]], others: list[Span]
) -> tuple[str | None, Basis]:
    """Return the day that dates a text of which no date line is plainly the first."""
    raw = document.raw
    if parts[LABELLED] and all(is_range(dated, raw) for dated in parts[HEAD]):
        parts[HEAD] = []  # "Week of 21-27 August 2023 | Published: 28.08.2023"
    _set_header_aside(parts, raw)
    loaded = [d for d in parts[COPY] if not belie(raw, parts[EVENT], d)]
    others += [d.span for d in parts[EVENT] if is_registered(d, raw)]
    belied = [d.span for d in parts[COPY] if d not in loaded]
    timeline = Timeline(document, [*others, *belied])
    bare = Timeline(document, [*others, *(d.span for d in parts[COPY])]) if loaded else timeline
    events = [d for d in parts[EVENT] if not is_ahead(d, raw)]
    events.sort(key=lambda d: is_planned(d, raw))
    for part in (HEAD, LABELLED, FURNITURE, FOOT):
        if parts[part] and part != FOOT and all(is_today(dated, raw) for dated in parts[part]):
            found = _of_header(parts[part], dates, events, document)
        else:
            found = _choose(parts[part], dates, bare, parts[COPY])
        if found:
            return found
    told = _copied(loaded, events, timeline, bare) or _event(events, bare)
    # "Will be discussed on Monday, 23 September": written in the days before.
    coming = [d for d in parts[EVENT] if d not in events and is_today(d, raw)]
    return told if told[0] else _event(coming, bare)


def _starts(span: Span, raw: str) -> list[int]:
    """Return where the numbers of a stretch of a page begin."""
    return [span.start + start for start in number_starts(span.of(raw))]


def _set_header_aside(parts: dict[int, list[Dated]], raw: str) -> None:
    """Take a header's day of loading for a copy's where the page tells a day of the item's own."""
    header = parts[HEAD][0] if parts[HEAD] else None
    if header is None or not is_today(header, raw):
        return
    own = [d for d in parts[HEAD] if not is_today(d, raw)]
    below = parts[LABELLED] + parts[FURNITURE if header.year else FOOT]
    below = [d for d in below if d.year and d.year <= (header.year or d.year)]
    if below or (own and not year_of_loading(own[0], [header], _NEXT_DAYS)):
        parts[HEAD] = own
        parts[COPY] += [header] if header.year else []


def _numbers(document: Document, others: Sequence[Span]) -> list[int]:
    """Return where the numbers of a text begin, furniture's too, but no comments' or other items'."""
    numbers = document.words.numbers
    if document.raw is not document.text:
        hidden, at, end = list[int](), 0, comments_start(document.raw)
        lines = zip(document.raw.split("\n"), document.text.split("\n"), strict=True)
        for line, kept in lines:
            if line != kept and at < end:
                hidden += [at + start for start in number_starts(line)]
            at += len(line) + 1
        numbers = sorted([*numbers, *hidden])
    aside = {place for span in others for place in range(*span)}
    return [number for number in numbers if number not in aside] if aside else numbers


def _labelled_below(dated: Dated, document: Document, numbers: list[int]) -> Dated | None:
    """Return an earlier day labelled as the item's own right below the day on which a page was loaded."""
    start, end = dated.span.end, dated.span.end + _LABEL_REACH
    if _LABEL_HINT_RE.search(document.raw, start, end) is None:
        return None
    for other in find_dates(document.raw, (n for n in numbers if start <= n < end)):
        is_earlier = (other.year or _NEVER, other.month, other.day) < dated[1:]
        if (
            is_earlier
            and part_of(document, other) == LABELLED
            and is_published(other, document.raw)
        ):
            return month_first(other, document)
    return None


def _is_first(dated: Dated, above: list[Dated], raw: str) -> bool:
    """Say whether a date line is the page's own: the first, or the next below the day of loading."""
    if above:
        near = dated.span.start - above[0].span.end < _HEADER_REACH
        is_loading = above[0].year is not None or is_today(above[0], raw)
        return len(above) == 1 and is_loading and near
    return not is_today(dated, raw)


def _choose(
    dates: list[Dated], others: list[Dated], timeline: Timeline, loaded: Sequence[Dated] = ()
) -> tuple[str, Basis] | None:
    """Return the first date of one part that holds, its year stated or worked out."""
    for dated in dates:
        if dated.year is None:
            year, basis = _year_of(dated, others, timeline, loaded)
            if year and dated.in_year(year):
                return _iso(_opening_day(dated, timeline.text), year), basis
        else:
            return _iso(dated, dated.year), Basis.STATED
    return None


def _of_header(
    days: list[Dated], others: list[Dated], events: list[Dated], document: Document
) -> tuple[str, Basis] | None:
    """Return the day of a page's header, or the event of a text so old that the page was loaded then."""
    found = _choose(days, others, Timeline(document))
    if found is None or found[1] is not Basis.STATED:
        return found
    timeline = Timeline(document, [dated.span for dated in days])
    return _long_before(date.fromisoformat(found[0]), events, timeline) or found


def _copied(
    dates: list[Dated], events: list[Dated], timeline: Timeline, bare: Timeline
) -> tuple[str, Basis] | None:
    """Return the day a page was loaded on, unless the text tells of later months or days as over."""
    latest = max((m.year for m in timeline.mentions), default=_NEVER)
    held = [
        d
        for d in dates
        if not d.year
        or (
            d.year - latest < _STALE
            and not timeline.contradicts(d.year, d.month)
            and not timeline.tells_after(d.year)
        )
    ]
    found = _choose(held, [*dates, *events], timeline)
    if found is None or found[1] is not Basis.STATED:
        return found
    loaded = date.fromisoformat(found[0])
    for event in events:
        happened = None if event.year else event.in_year(loaded.year)
        if happened and timedelta() < happened - loaded <= _SOON:
            if day_tense(event, timeline.text) == "coming":
                return found  # "will be discussed on 13 November", on a page loaded the day before
            return happened.isoformat(), Basis.INFERRED
    if is_of_that_day(loaded, events):
        return found
    return _long_before(loaded, events, bare) or found


def _long_before(loaded: date, events: list[Dated], timeline: Timeline) -> tuple[str, Basis] | None:
    """Return the event of a text that a page was loaded with long after it."""
    for event in events:
        year = None if event.year else timeline.resolve_year(event)
        if not year or year < timeline.latest or not timeline.tells_sums_before(year):
            continue
        happened = event.in_year(year)
        if happened and loaded - happened > _LONG_AGO:
            return happened.isoformat(), Basis.INFERRED
    return None


def _year_of(
    dated: Dated, others: list[Dated], timeline: Timeline, loaded: Sequence[Dated]
) -> tuple[int | None, Basis]:
    """Return the year that the text gives the same day elsewhere, or the one it makes plain."""
    for other in others:
        is_same = (other.month, other.day) == (dated.month, dated.day)
        if other.year and is_same and not timeline.tells_after(other.year):
            return other.year, Basis.STATED
    for within in (ABOUT, _SOON):  # a page is loaded on its day, or in the weeks after it
        year = year_of_loading(dated, loaded, within)
        old = year and within > ABOUT and 0 < timeline.latest < year - 1
        if year and not old and not timeline.tells_after(year):
            return year, Basis.INFERRED
    return timeline.resolve_year(dated) or year_beside(dated, others), Basis.INFERRED


def _event(happened: list[Dated], timeline: Timeline) -> tuple[str | None, Basis]:
    """Return the latest day on which something is said to have happened."""
    told = told_before(happened, timeline.text)
    if told:
        return told, Basis.INFERRED
    full = [
        d
        for d in happened
        if d.year and not timeline.contradicts(d.year, d.month) and not timeline.tells_after(d.year)
    ]
    # "It took place on 22 June 2023; they agreed to meet again on 15 May 2024."
    over = [d for d in full if day_tense(d, timeline.text) != "coming"] or full
    if over:
        last = max(over, key=lambda d: (d.year or _NEVER, d.month, d.day, d.span))
        day = _opening_day(last, timeline.text).day
        latest = _latest(date(last.year or _NEVER, last.month, day), happened)
        return told_on(timeline.text, last, latest).isoformat(), Basis.INFERRED
    for dated in happened:
        year = None if dated.year else timeline.resolve_year(dated)
        if year and dated.in_year(year):
            return _iso(_opening_day(dated, timeline.text), year), Basis.INFERRED
    return None, Basis.UNKNOWN


def _opening_day(dated: Dated, text: str) -> Dated:
    """Return the first of the days of what is still to come: "on 27-29 November they will visit"."""
    first = RANGE_RE.match(text, dated.span.start, dated.span.end)
    if first and day_tense(dated, text) == "coming":
        return dated._replace(day=int(first[1]))
    return dated


def _latest(known: date, happened: list[Dated]) -> date:
    """Return the last day soon behind a full date: a picture of the 8th, a speech "on the 15th"."""
    days = (d.in_year(known.year) for d in happened if d.year is None)
    return max((day for day in days if day and known < day <= known + _SOON), default=known)


def _iso(dated: Dated, year: int) -> str:
    return f"{year:04}-{dated.month:02}-{dated.day:02}"
