"""Find when a text was published: a date line, a labelled date, or the day of its event.

The year of a date line that has none is worked out from the text alone (`years`). A date that
a page was printed or saved on counts only where nothing in the text speaks against it.
"""

from __future__ import annotations

import re
from typing import Protocol

from .dates import Dated, find_dates
from .records import Basis
from .vocabulary.dates import COPY_LABELS, PUBLICATION_LABELS, WEEKDAYS
from .years import find_years, resolve_year

# The parts a date can play on a page; the first that is filled dates the text.
HEAD, LABELLED, FURNITURE, FOOT, COPY, EVENT = range(6)

_WEEKDAYS = "|".join(WEEKDAYS)
# All that may stand between the start of a line and its date: places, times, agencies, marks.
_LIGHT_BEFORE_RE = re.compile(
    rf"""\s*(?:(?:[A-ZА-ЯЁ][\w.'’ŭ-]*|\d{{1,2}}[:.]\d{{2}}|(?:{_WEEKDAYS})|г\.|на|and|и|[,.:;|–—−()/\\\[\]«»"“”•·*#>-]|\d{{1,2}}|at)\s*){{0,14}}""",
    re.VERBOSE,
)
_LIGHT_AFTER_RE = re.compile(
    r"""\s*(?:г\.?|года|year|GMT|UTC)?\s*(?:$|\n|[.,;:|–—−(/\\\[\]•·*-]|\d{1,2}[:.]\d{2}|at\s\d|в\s\d|in\s[A-Z]|[A-ZА-ЯЁ])""",
    re.VERBOSE,
)
_NOT_A_DATELINE_RE = re.compile(r"^\s*(?:On|By|Since|From|Until|After|Before|In|At|С|До|К|По|На|В)\s", re.IGNORECASE)
_COPY_RE = re.compile(rf"\b(?:{COPY_LABELS})\b[^\n]{{0,24}}$", re.IGNORECASE)
_LABEL_RE = re.compile(rf"\b(?:{PUBLICATION_LABELS})\b[^\n]{{0,16}}$", re.IGNORECASE)
_AHEAD_RE = re.compile(
    r"\b(?:will|to be held|is to|scheduled|until|till|by|before|since|born|as of|due|будет|пройдет|пройдёт|состоится|до|с|к|"
    r"намечен\w*|запланирован\w*|по состоянию на|на)\b[^.\n]{0,40}$",
    re.IGNORECASE,
)
_HEAD_REACH = 1200
_LINE_LIMIT = 140


class HasRaw(Protocol):
    """A document: its text as given, and with the page's furniture masked."""

    @property
    def raw(self) -> str: ...
    @property
    def text(self) -> str: ...


def find_published(document: HasRaw) -> tuple[str | None, Basis]:
    """Return the ISO date of publication and what it rests on, or nothing where it can't be had."""
    raw = document.raw
    parts: dict[int, list[Dated]] = {part: [] for part in range(EVENT + 1)}
    dates = []
    for dated in find_dates(raw):
        part = _part(document, dated)
        if part == HEAD and dated.year and not parts[HEAD]:
            return _iso(dated, dated.year), Basis.STATED
        dates.append(dated)
        parts[part].append(dated)
    for part in (HEAD, LABELLED, FURNITURE, FOOT, COPY):
        found = _choose(parts[part], dates, document, part)
        if found:
            return found
    return _event(parts[EVENT], document)


def _part(document: HasRaw, dated: Dated) -> int:
    """Say what part a date plays, by the line it stands in."""
    raw = document.raw
    start = raw.rfind("\n", 0, dated.span.start) + 1
    before = raw[max(start, dated.span.start - 120) : dated.span.start]
    if _COPY_RE.search(before):
        return COPY
    if _LABEL_RE.search(before):
        return LABELLED
    light = _LIGHT_BEFORE_RE.fullmatch(before) and not _NOT_A_DATELINE_RE.match(before)
    if not light or not _LIGHT_AFTER_RE.match(raw, dated.span.end):
        return EVENT
    if dated.span.start < _HEAD_REACH or dated.span.start < len(raw) * 0.4:
        masked = document.text[dated.span.start : dated.span.end].isspace()
        return FURNITURE if masked else HEAD
    end = raw.find("\n", dated.span.end)
    line = (end if end >= 0 else len(raw)) - start
    return FOOT if line <= _LINE_LIMIT else EVENT


def _choose(dates: list[Dated], others: list[Dated], document: HasRaw, part: int) -> tuple[str, Basis] | None:
    """Return the first date of one part that holds: full ones first, then those whose year is found."""
    for dated in dates:
        if dated.year and not (part == COPY and _contradicted(dated, document.text)):
            return _iso(dated, dated.year), Basis.STATED
        if dated.year is None:
            year, basis = _year_of(dated, others, document.text)
            if year and dated.in_year(year):
                return _iso(dated, year), basis
    return None


def _year_of(dated: Dated, others: list[Dated], text: str) -> tuple[int | None, Basis]:
    """Return the year that the text gives the same day elsewhere, or the one it makes plain."""
    for other in others:
        if other.year and (other.month, other.day) == (dated.month, dated.day):
            return other.year, Basis.STATED
    return resolve_year(text, dated), Basis.INFERRED


def _contradicted(dated: Dated, text: str) -> bool:
    """Say whether the text speaks of that date as still far ahead, or of later months as over."""
    assert dated.year is not None
    for mention in find_years(text):
        month = mention.month or 1
        if mention.tense == "past" and (mention.year, month) > (dated.year, dated.month):
            return True
        if mention.tense == "coming" and mention.year < dated.year:
            return True
    return False


def _event(dates: list[Dated], document: HasRaw) -> tuple[str | None, Basis]:
    """Return the latest day on which something is said to have happened."""
    happened = [d for d in dates if not _AHEAD_RE.search(document.raw[max(0, d.span.start - 60) : d.span.start])]
    full = [dated for dated in happened if dated.year and not _contradicted(dated, document.text)]
    if full:
        latest = max(full, key=lambda d: (d.year, d.month, d.day))
        return _iso(latest, latest.year or 0), Basis.INFERRED
    for dated in happened:
        year = None if dated.year else resolve_year(document.text, dated)
        if year and dated.in_year(year):
            return _iso(dated, year), Basis.INFERRED
    return None, Basis.UNKNOWN


def _iso(dated: Dated, year: int) -> str:
    return f"{year:04}-{dated.month:02}-{dated.day:02}"
