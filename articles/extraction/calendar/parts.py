"""What part a day plays on a page: a date line, a labelled date, furniture, a copy's, or an event's."""

from __future__ import annotations

import re

from ..text import Document
from ..vocabulary.dates import COPY_LABELS, OTHER_DAYS, PUBLICATION_LABELS, RATE_LABELS, WEEKDAYS
from .ahead import is_registered
from .dates import Dated

# The parts a date can play on a page; the first that is filled dates the text.
# A day of rates that has no year says nothing.
HEAD, LABELLED, FURNITURE, FOOT, COPY, EVENT, RATES = range(7)

_WEEKDAYS = "|".join(WEEKDAYS)
# All that may stand between the start of a line and its date: places, times, agencies, marks.
# Atomic: a word is taken whole or not at all, or a line of capitals could be cut in countless ways.
_LIGHT_BEFORE_RE = re.compile(
    rf"""\s*+(?:(?>№\s?\d{{1,4}}(?:\s?\(\d{{1,6}}\))?|[A-ZА-ЯЁ][\w.'’ŭ-]*|\d{{1,2}}[:.]\d{{2}}|(?:{_WEEKDAYS})|г\.|область|обл\.|край|район|на|and|и|by|of|our|own|correspondent|on|от|в|корр\.|[,.:;|–—−()/\\\[\]«»"“”•·*#>-]|\d{{1,2}}|at)\s*+){{0,14}}""",
    re.VERBOSE,
)
_LIGHT_AFTER_RE = re.compile(
    r"""\s*(?:года|г\.?+|year|GMT|UTC)?+\s*(?:$|\n|[.,;:|–—−()/\\\[\]•·*-]|\d{1,2}[:.]\d{2}|at\s\d|в\s\d|in\s[A-Z]|by\s[A-Z]|\d{1,6}\s(?:comments?|views?|reads?|комментари|просмотр)|\d{1,2}\s\w{3,8}\s20\d\d|[A-ZА-ЯЁ])""",
    re.VERBOSE,
)
# A full date with its hour that ends a line: the stamp of a page, whatever stands before it.
_STAMP_RE = re.compile(r",?[ \u00a0]{1,2}\d{1,2}:\d{2}[ \t]{0,2}(?:\n|\Z)")
# A full date in a cell of its own: "Analysis | Volga Business | 30.11.2023 | 6 minutes to read".
_BARRED_RE = re.compile(r"[ \u00a0]{0,2}(?:[|»›>]|\n|\Z)")
_BARS = (
    "| ",
    "> ",
    "› ",
    "→ ",
    "/ ",
    "· ",
    "• ",
    "» ",
)  # "Home > News of the trade > 30.11.2023" too
_PREPOSITION_RE = re.compile(
    r"\s*[\"“„«'‘]?(?:(?:Earlier|Previously|Before|Already|Ранее|Раньше|Прежде),?\s+"
    r"|[a-z]{3,12}ed\s+(?=on\s|in\s))?"
    rf"(?:On|By|Since|From|Until|After|Before|In|At|As\s+(?:of|at)|С|До|К|По|На|Во?)\s+(?:the\s+)?(?:(?:{_WEEKDAYS}),?\s+)?"
    # "Ранее, 7 февраля 2014 года, стороны…": what was before
    r"|\s*(?:Earlier|Previously|Ранее|Раньше|Прежде|Напомним|Напоминаем),?\s+",
    re.IGNORECASE,
)
# A line of few words and a full date: "Press service, 21/02/2008", «Выпуск от 9 июля 2015».
_FEW_RE = re.compile(
    r"\s*(?:[^\W\d_]+ ){0,2}[^\W\d_]{2,}(?:[,:] | [–—-] | от | for )", re.IGNORECASE
)
# "Today, 18 February, the president received him", «сказал он сегодня, 18 февраля»: written on that day.
_TODAY_TOLD_RE = re.compile(r"(?<!\w)(?:today|сегодня), (?:on )?\Z", re.IGNORECASE)
_ALONE_RE = re.compile(r"(?: ?г\.| года?)?[ \t]{0,4}(?:\n|\Z)")
_COPY_RE = re.compile(rf"\b(?:{COPY_LABELS})\b[^\n]{{0,24}}$", re.IGNORECASE)
# The bare word, as pages print it that show the day of loading.
_BARE_RE = re.compile(r"(?:^|\n)\s{0,12}date\s{1,3}\Z", re.IGNORECASE)
# Rates or a forecast that a page shows for a day: "Exchange rates for 20.02.2025".
_RATE_RE = re.compile(rf"^[^\w\n]{{0,8}}(?:{RATE_LABELS})\b[^\n]{{0,24}}$", re.IGNORECASE)
# Days alone on a line, over or under which the currencies stand: "24 Mar25 Mar", "24.03 | 25.03".
_DAYS_ONLY_RE = re.compile(
    r"(?:[^\w\n]*[0-3]?\d[. ](?:[01]\d|[^\W\d]{3,9})(?:[. ]20\d\d)?){1,3}[^\w\n]*"
)
_RATES_OF_RE = re.compile(rf"[^\w\n]{{0,8}}(?:{RATE_LABELS})(?: [^\d\n]{{0,24}})?", re.IGNORECASE)
_CURRENCY_RE = re.compile(
    r"\s*(?:100? )?(?:usd|eur|rub|byn|cny|pln|uah|us dollar|доллар|евро|росс?ийски)[^\n]{0,24}?\d+[.,]\d",
    re.IGNORECASE,
)
_LABEL_RE = re.compile(
    rf"\b(?:{PUBLICATION_LABELS})\b(?!\s(?:{OTHER_DAYS}))[^\n]{{0,16}}$", re.IGNORECASE
)
# "Submitted by the editor on Sat, 09 Apr 2011"
_POSTED_RE = re.compile(
    r"\s*(?:submitted|posted|published|added|created|written|uploaded)(?: by [^\n.!?]{2,40}?)?"
    r" on:? (?:[a-z]{3},? )?\Z",
    re.IGNORECASE,
)
# "The list was published on 12 May 2010" is told by the way.
_PASSIVE_RE = re.compile(
    r"\b(?:was|were|been|being|is|are|был[аои]?|будет)\s(?:first\s)?\Z", re.IGNORECASE
)
# The item's own day, whatever others stand above it.
_PUBLISHED_RE = re.compile(
    r"[^\w\n]{0,6}(?:(?:first |date |time )?(?:published|posted|created|released)|publication date"
    r"|date of publication"
    r"|(?:дата |время )?(?:опубликовано|публикации|создания|размещено|размещения|добавлено|создано))"
    r"(?: (?:on|at|time|date|in|в))?[:,]?\s{0,3}(?:[^\W\d]{2,11}\.?,? )?\Z",
    re.IGNORECASE,
)
_PROSE_AFTER_RE = re.compile(
    r"(?: ?г\.| года?)?,? (?!updated|last |by |in |at |edited|views|обновл|в \d|автор)[a-zа-яё]{2,}"
)
# The day on which a page was loaded stands in its header with the weekday, the item's own below it.
_SHORT_DAYS = "mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|вс"
_TODAY_RE = re.compile(
    rf"(?<![^\W\d_])(?:{_WEEKDAYS}|(?:{_SHORT_DAYS})\.?),?\s{{1,3}}\Z", re.IGNORECASE
)
_TODAY_AFTER_RE = re.compile(
    rf",?\s{{1,2}}(?:{_WEEKDAYS}|{_SHORT_DAYS})(?![^\W\d_])", re.IGNORECASE
)

# "25–29 April", but no "18-04-2023" and no "2023-04-18".
RANGE_RE = re.compile(r"(?<![\d-])([0-3]?\d)(?:st|nd|rd|th)?\s?[-–—]\s?[0-3]?\d(?![\d-])")
_HEAD_REACH, _LINE_LIMIT, _DAYS_LINE = 1200, 140, 48  # characters
_TOP = 0.4  # the share of a page that its head may take


def is_range(dated: Dated, raw: str) -> bool:
    """Say whether several days are told, those that a digest is about."""
    return RANGE_RE.search(raw, dated.span.start, dated.span.end) is not None and (
        raw.count(".", dated.span.start, dated.span.end) < len("..")
    )


def is_today(dated: Dated, raw: str) -> bool:
    """Say whether a date stands with its weekday, as the day on which a page was loaded does."""
    start, end = dated.span
    return bool(_TODAY_RE.search(raw, max(0, start - 24), start) or _TODAY_AFTER_RE.match(raw, end))


def is_published(dated: Dated, raw: str) -> bool:
    """Say whether a day at the top of a page is labelled as that of the item: "Published on: 14 June"."""
    start = raw.rfind("\n", 0, dated.span.start) + 1
    is_above = dated.span.start < max(_HEAD_REACH, len(raw) * _TOP)
    return is_above and _is_label(raw, start, dated)


def _is_label(raw: str, start: int, dated: Dated) -> bool:
    """Say whether a line begins with a label and its day: but "Created on 5 May, it sells" is a sentence."""
    lead = start, dated.span.start
    if not _PUBLISHED_RE.match(raw, *lead) and not _POSTED_RE.match(raw, *lead):
        return False
    return _PROSE_AFTER_RE.match(raw, dated.span.end) is None


def _is_over_rates(raw: str, start: int, dated: Dated) -> bool:
    """Say whether a day stands on a line of days alone, over the rates or under their heading."""
    end = raw.find("\n", dated.span.end)
    line = raw[start : end if end >= 0 else len(raw)]
    if len(line) > _DAYS_LINE or not _DAYS_ONLY_RE.fullmatch(line):
        return False
    heading = raw[:start].rstrip().rpartition("\n")[2]
    return bool(_RATES_OF_RE.fullmatch(heading) or _CURRENCY_RE.match(raw, start + len(line)))


def part_of(document: Document, dated: Dated) -> int:
    """Say what part a date plays, by the line it stands in."""
    raw = document.raw
    if is_registered(dated, raw):
        return EVENT
    start = raw.rfind("\n", 0, dated.span.start) + 1
    before = raw[max(start, dated.span.start - 120) : dated.span.start]
    if _RATE_RE.match(before) or _is_over_rates(raw, start, dated):
        return COPY if dated.year else RATES
    if _TODAY_TOLD_RE.search(before) and not (dated.year or is_today(dated, raw)):
        return HEAD
    if _COPY_RE.search(before):
        return COPY
    label = _LABEL_RE.search(before)
    if (label and not _PASSIVE_RE.search(before, 0, label.start())) or _is_label(raw, start, dated):
        return COPY if _BARE_RE.search(before) else LABELLED
    light = _LIGHT_BEFORE_RE.fullmatch(before) and not _PREPOSITION_RE.fullmatch(before)
    is_stamp = dated.year is not None and (
        _STAMP_RE.match(raw, dated.span.end)
        or (before.endswith(_BARS) and _BARRED_RE.match(raw, dated.span.end))
        or (_FEW_RE.fullmatch(before) and _ALONE_RE.match(raw, dated.span.end))
    )
    if not is_stamp and (not light or not _LIGHT_AFTER_RE.match(raw, dated.span.end)):
        return EVENT
    if dated.span.start < _HEAD_REACH or dated.span.start < len(raw) * _TOP:
        masked = document.text[dated.span.start : dated.span.end].isspace()
        return FURNITURE if masked else HEAD
    end = raw.find("\n", dated.span.end)
    line = (end if end >= 0 else len(raw)) - start
    return FOOT if line <= _LINE_LIMIT else EVENT
