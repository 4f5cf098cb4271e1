"""Find when a text was published: a date line, a labelled date, or the day of its event.

The year of a date line that has none is worked out from the text alone (`years`). A date that
a page was printed or saved on counts only where nothing in the text speaks against it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import islice, pairwise

from .calendar.ahead import day_tense, is_ahead, is_planned, told_before
from .calendar.dates import Dated, find_dates
from .calendar.day_before import told_the_day_after
from .calendar.loaded_days import is_of_that_day, year_of_loading
from .calendar.month_first import month_first
from .calendar.timeline import Timeline
from .calendar.weekdays import belie
from .page.chat import comments_start
from .records import Basis
from .text import Document
from .vocabulary.dates import COPY_LABELS, PUBLICATION_LABELS, WEEKDAYS
from .wording.words import number_starts

# The parts a date can play on a page; the first that is filled dates the text.
HEAD, LABELLED, FURNITURE, FOOT, COPY, EVENT = range(6)

_WEEKDAYS = "|".join(WEEKDAYS)
# All that may stand between the start of a line and its date: places, times, agencies, marks.
# Atomic: a word is taken whole or not at all, or a line of capitals could be cut in countless ways.
_LIGHT_BEFORE_RE = re.compile(
    rf"""\s*+(?:(?>№\s?\d{{1,4}}(?:\s?\(\d{{1,6}}\))?|[A-ZА-ЯЁ][\w.'’ŭ-]*|\d{{1,2}}[:.]\d{{2}}|(?:{_WEEKDAYS})|г\.|область|обл\.|край|район|на|and|и|by|of|our|own|correspondent|on|от|в|корр\.|[,.:;|–—−()/\\\[\]«»"“”•·*#>-]|\d{{1,2}}|at)\s*+){{0,14}}""",
    re.VERBOSE,
)
_LIGHT_AFTER_RE = re.compile(
    r"""\s*(?:года|г\.?+|year|GMT|UTC)?+\s*(?:$|\n|[.,;:|–—−()/\\\[\]•·*-]|\d{1,2}[:.]\d{2}|at\s\d|в\s\d|in\s[A-Z]|\d{1,2}\s\w{3,8}\s20\d\d|[A-ZА-ЯЁ])""",
    re.VERBOSE,
)
# A full date with its hour that ends a line: the stamp of a page, whatever stands before it.
_STAMP_RE = re.compile(r",?[ \u00a0]{1,2}\d{1,2}:\d{2}[ \t]{0,2}(?:\n|\Z)")
# A full date in a cell of its own: "Analysis | Volga Business | 30.11.2023 | 6 minutes to read".
_BARRED_RE = re.compile(r"[ \u00a0]{0,2}(?:\||\n|\Z)")
_BARS = ("| ", "> ", "› ", "→ ", "/ ", "· ", "• ")  # "Home > News of the trade > 30.11.2023" too
_PREPOSITION_RE = re.compile(
    r"\s*[\"“„«'‘]?(?:(?:Earlier|Previously|Before|Already|Ранее|Раньше|Прежде),?\s+)?"
    rf"(?:On|By|Since|From|Until|After|Before|In|At|As\s+(?:of|at)|С|До|К|По|На|Во?)\s+(?:the\s+)?(?:(?:{_WEEKDAYS}),?\s+)?",
    re.IGNORECASE,
)
_COPY_RE = re.compile(rf"\b(?:{COPY_LABELS})\b[^\n]{{0,24}}$", re.IGNORECASE)
# The bare word, as pages print it that show the day of loading.
_BARE_RE = re.compile(r"(?:^|\n)\s{0,12}date\s{1,3}\Z", re.IGNORECASE)
_LABEL_RE = re.compile(rf"\b(?:{PUBLICATION_LABELS})\b[^\n]{{0,16}}$", re.IGNORECASE)
# The day on which a page was loaded stands in its header with the weekday, the item's own below it.
_SHORT_DAYS = "mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс"
_TODAY_RE = re.compile(
    rf"(?<![^\W\d_])(?:{_WEEKDAYS}|(?:{_SHORT_DAYS})\.?),?\s{{1,3}}\Z", re.IGNORECASE
)
_TODAY_AFTER_RE = re.compile(
    rf",?\s{{1,2}}(?:{_WEEKDAYS}|{_SHORT_DAYS})(?![^\W\d_])", re.IGNORECASE
)
_RANGE_RE = re.compile(r"([0-3]?\d)\s?[-–—]\s?[0-3]?\d")
# A headline behind a day, on the day's own line.
_ENTRY_RE = re.compile(r"[ \t]{1,4}(?:[–—|-][ ])?[A-ZА-ЯЁ«“\"][^\n]{12,}")
_HEAD_REACH, _HEADER_REACH, _LINE_LIMIT = 1200, 160, 140  # characters
_MOST_DATES = 60  # a page with more is a calendar or a table
_NEVER = 9999
_STALE = 4  # years: a page loaded so long after all that its text tells of was not written then
_LONG_AGO = timedelta(days=400)  # a page so much younger than its newest event was saved later
_SOON = timedelta(days=31)  # an event later than that is another year's


def find_published(document: Document) -> tuple[str | None, Basis]:
    """Return the ISO date of publication and what it rests on, or nothing where it can't be had."""
    raw = document.raw
    dates, parts = list[Dated](), {part: list[Dated]() for part in range(EVENT + 1)}
    for dated in islice(find_dates(raw, _numbers(document)), _MOST_DATES):
        part, dated = _part(document, dated), told_the_day_after(month_first(dated, document), raw)
        is_first = part == HEAD and dated.year and _is_first(dated, parts[HEAD], raw)
        if is_first and dated.year and not _is_range(dated, raw):
            return _iso(dated, dated.year), Basis.STATED
        dates.append(dated)
        parts[part].append(dated)
    if not dates:
        return None, Basis.UNKNOWN
    parts[HEAD] = _without_entries(parts[HEAD], raw)
    if parts[LABELLED] and all(_is_range(dated, raw) for dated in parts[HEAD]):
        parts[HEAD] = []  # "Week of 21-27 August 2023 | Published: 28.08.2023"
    loaded = [d for d in parts[COPY] if not belie(raw, parts[EVENT], d)]
    timeline = Timeline(document, [d.span for d in parts[COPY] if d not in loaded])
    events = [d for d in parts[EVENT] if not is_ahead(d, raw)]
    events.sort(key=lambda d: is_planned(d, raw))
    for part in (HEAD, LABELLED, FURNITURE, FOOT):
        if parts[part] and part != FOOT and all(_is_today(dated, raw) for dated in parts[part]):
            found = _of_header(parts[part], dates, events, document)
        else:
            found = _choose(parts[part], dates, timeline, parts[COPY])
        if found:
            return found
    told = _copied(loaded, events, timeline) or _event(events, timeline)
    # "Will be discussed on Monday, 23 September": written in the days before.
    coming = [d for d in parts[EVENT] if d not in events and _is_today(d, raw)]
    return told if told[0] else _event(coming, timeline)


def _numbers(document: Document) -> list[int]:
    """Return where the numbers of the text as given begin, those of furniture too, but of no comments."""
    numbers = document.words.numbers
    if document.raw is document.text:
        return numbers
    hidden, at, end = list[int](), 0, comments_start(document.raw)
    for line, kept in zip(document.raw.split("\n"), document.text.split("\n"), strict=True):
        if line != kept and at < end:
            hidden += [at + start for start in number_starts(line)]
        at += len(line) + 1
    return sorted([*numbers, *hidden])


def _is_first(dated: Dated, above: list[Dated], raw: str) -> bool:
    """Say whether a date line is the page's own: the first, or the next below the day of loading."""
    if above:
        near = dated.span.start - above[0].span.end < _HEADER_REACH
        is_loading = above[0].year is not None or _is_today(above[0], raw)
        return len(above) == 1 and is_loading and near
    return not _is_today(dated, raw)


def _is_range(dated: Dated, raw: str) -> bool:
    """Say whether several days are told, those that a digest is about."""
    return _RANGE_RE.search(raw, dated.span.start, dated.span.end) is not None and (
        raw.count(".", dated.span.start, dated.span.end) < len("..")
    )


def _is_today(dated: Dated, raw: str) -> bool:
    """Say whether a date stands with its weekday, as the day on which a page was loaded does."""
    start, end = dated.span
    return bool(_TODAY_RE.search(raw, max(0, start - 24), start) or _TODAY_AFTER_RE.match(raw, end))


def _without_entries(dates: list[Dated], raw: str) -> list[Dated]:
    """Return the dates of lines without those of a list of other items: "Aug 30 Harvest nears its end"."""
    entries = [d for d in dates if d.year is None and _ENTRY_RE.match(raw, d.span.end)]
    opening = [d for d in entries if raw[d.span.start - 1 : d.span.start] in ("", "\n")]
    neighbours = [
        {one.span, other.span}
        for one, other in pairwise(opening)
        if raw.count("\n", one.span.end, other.span.start) == 1
    ]
    listed = set().union(*neighbours)
    return [dated for dated in dates if dated.span not in listed]


def _part(document: Document, dated: Dated) -> int:
    """Say what part a date plays, by the line it stands in."""
    raw = document.raw
    start = raw.rfind("\n", 0, dated.span.start) + 1
    before = raw[max(start, dated.span.start - 120) : dated.span.start]
    if _COPY_RE.search(before):
        return COPY
    if _LABEL_RE.search(before):
        return COPY if _BARE_RE.search(before) else LABELLED
    light = _LIGHT_BEFORE_RE.fullmatch(before) and not _PREPOSITION_RE.fullmatch(before)
    is_stamp = dated.year is not None and (
        _STAMP_RE.match(raw, dated.span.end)
        or (before.endswith(_BARS) and _BARRED_RE.match(raw, dated.span.end))
    )
    if not is_stamp and (not light or not _LIGHT_AFTER_RE.match(raw, dated.span.end)):
        return EVENT
    if dated.span.start < _HEAD_REACH or dated.span.start < len(raw) * 0.4:
        masked = document.text[dated.span.start : dated.span.end].isspace()
        return FURNITURE if masked else HEAD
    end = raw.find("\n", dated.span.end)
    line = (end if end >= 0 else len(raw)) - start
    return FOOT if line <= _LINE_LIMIT else EVENT


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
    dates: list[Dated], events: list[Dated], timeline: Timeline
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
    return _long_before(loaded, events, timeline) or found


def _long_before(loaded: date, events: list[Dated], timeline: Timeline) -> tuple[str, Basis] | None:
    """Return the event of a text that a page was loaded with long after it."""
    for event in events:
        year = None if event.year else timeline.resolve_year(event)
        happened = event.in_year(year) if year and year >= timeline.latest else None
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
    year = year_of_loading(dated, loaded)
    if year and not timeline.tells_after(year):
        return year, Basis.INFERRED
    return timeline.resolve_year(dated), Basis.INFERRED


def _event(happened: list[Dated], timeline: Timeline) -> tuple[str | None, Basis]:
    """Return the latest day on which something is said to have happened."""
    told = told_before(happened, timeline.text)
    if told:
        return told, Basis.INFERRED
    full = [
        (d.year, d.month, d.day)
        for d in happened
        if d.year and not timeline.contradicts(d.year, d.month) and not timeline.tells_after(d.year)
    ]
    if full:
        last = max(d for d in happened if (d.year, d.month, d.day) == max(full))
        day = _opening_day(last, timeline.text).day
        return _latest(date(*max(full)[:2], day), happened).isoformat(), Basis.INFERRED
    for dated in happened:
        year = None if dated.year else timeline.resolve_year(dated)
        if year and dated.in_year(year):
            return _iso(_opening_day(dated, timeline.text), year), Basis.INFERRED
    return None, Basis.UNKNOWN


def _opening_day(dated: Dated, text: str) -> Dated:
    """Return the first of the days of what is still to come: "on 27-29 November they will visit"."""
    first = _RANGE_RE.match(text, dated.span.start, dated.span.end)
    if first and day_tense(dated, text) == "coming":
        return dated._replace(day=int(first[1]))
    return dated


def _latest(known: date, happened: list[Dated]) -> date:
    """Return the last day soon behind a full date: a picture of the 8th, a speech "on the 15th"."""
    days = (d.in_year(known.year) for d in happened if d.year is None)
    return max((day for day in days if day and known < day <= known + _SOON), default=known)


def _iso(dated: Dated, year: int) -> str:
    return f"{year:04}-{dated.month:02}-{dated.day:02}"
