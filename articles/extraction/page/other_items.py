"""Which lines of a page are the dated headlines of other items: their days date no article.

"Read also" below the text, "Latest news" above the title, a feed beside it. The page's own day
stands outside of such a list, behind a label, or by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..records import Span
from ..vocabulary.dates import COPY_LABELS, PUBLICATION_LABELS
from .furniture import heads_list
from .headline import WORD_RE
from .title_lines import is_terminated

_LONGEST = 140  # characters of a headline with its day
_OF_HEADLINE = 3  # words beside the day
_STAMP = 40  # characters of a line that only tells a day
_FEWEST = 2  # dated items that make a list
_MOST_LINES = 2000  # a page with more is a table
_LABELLED_RE = re.compile(rf"\W*(?:{PUBLICATION_LABELS}|{COPY_LABELS})\b", re.IGNORECASE)
_INNER_STOP_RE = re.compile(r"[^\W\d_]{3}[.!?] [A-ZА-ЯЁ]|\d{4}\. [A-ZА-ЯЁ]")
# "« Sep October 2023 »" over "Mo Tu We", or over the first days.
_CALENDAR_RE = re.compile(r"\W*(?:[^\W\d]{3,8}\W+)?[^\W\d]{3,9},? 20\d\d(?: г\.| год)?\W*")
_WEEK_RE = re.compile(r"(?:[^\W\d]{1,3}\W+){4,6}[^\W\d]{1,3}\b|1 2 3\b")
_DIGIT_RE = re.compile(r"\d")  # which most lines have none of
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)"
    r"[^\W\d]*\.?"
)
_DAY_RE = re.compile(
    rf"(?:(?:[^\W\d]+, ?)?(?:\d{{1,2}}:\d\d,? )?(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}"
    rf"|\d{{4}}[.-]\d\d[.-]\d\d|\d{{1,2}}(?:st|nd|rd|th)?[ -]{_MONTH}|\b{_MONTH},? \d{{1,2}})(?!\d))",
    re.IGNORECASE,
)


def other_items(text: str) -> list[Span]:
    """Return the lines that list other items with their days, and those of a calendar.

    >>> told = "Trade grew, they said. " * 8
    >>> text = told + "\\nRead also\\n5 May 2021\\nHarvest nears its end"
    >>> [span.of(text) for span in other_items(text)]
    ['5 May 2021', 'Harvest nears its end']
    >>> other_items(told + "\\n12.05.2021\\nPress service of the region")
    []
    """
    lines = text.split("\n")
    if len(lines) > _MOST_LINES:
        return []
    found, at, spans = _numbers([line.strip() for line in lines]), 0, list[Span]()
    for number, line in enumerate(lines):
        if number in found:
            spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return spans


def _numbers(bare: Sequence[str]) -> set[int]:
    """Return the numbers of the lines of other items and of calendars."""
    found = {
        number
        for number, (line, below) in enumerate(pairwise(bare))
        if _CALENDAR_RE.fullmatch(line) and _WEEK_RE.match(below)
    }
    for run, is_below in _runs(bare):
        head = next((n for n in run if heads_list(bare[n])), None)
        listed = [n for n in run if head is None or n > head]
        days = [n for n in listed if _has_day(bare[n])]
        if not days:
            continue
        found.update(_below(bare, listed, head) if is_below else _above(bare, listed, head))
    return found


def _runs(bare: Sequence[str]) -> Iterator[tuple[list[int], bool]]:
    """Yield the runs of short lines without a stop, and whether the text stands above each."""
    run: list[int] = []
    told = 0
    for number, line in enumerate([*bare, "."]):
        if len(line) > _LONGEST or (_is_told(line) and not heads_list(line)):
            yield run, told > _LONGEST
            run, told = [], told + len(line)
        elif line:
            run.append(number)


def _is_told(line: str) -> bool:
    """Say whether a line is of running text, be it cut at the end of a line."""
    if len(line) < _STAMP and _has_day(line):
        return False  # «6 октября 2020 г.»
    return is_terminated(line) or _INNER_STOP_RE.search(line) is not None


def _below(bare: Sequence[str], listed: list[int], head: int | None) -> list[int]:
    """Return the lines of a list below the text but for labelled ones; with no head, several are dated."""
    kept = [n for n in listed if not _LABELLED_RE.match(bare[n])]
    if head is None and kept and _has_day(bare[kept[0]]) and not _is_headline(bare[kept[0]]):
        kept = _without_own(bare, kept)
    headlines = sum(_is_headline(bare[n]) for n in kept)
    days = sum(_has_day(bare[n]) for n in kept)
    return kept if min(headlines, days) >= (_FEWEST if head is None else 1) else []


def _without_own(bare: Sequence[str], listed: list[int]) -> list[int]:
    """Return a list's lines without the text's own day, where each headline has its day behind it."""
    opening = next((place for place, n in enumerate(listed) if _is_headline(bare[n])), 0)
    days_behind = not _is_headline(bare[listed[-1]]) or _has_day(bare[listed[-1]])
    return listed[opening:] if days_behind else listed


def _above(bare: Sequence[str], listed: list[int], head: int | None) -> list[int]:
    """Return the lines of a list above the text that are dated, but not the day of the text's own title."""
    days = [n for n in listed if _has_day(bare[n]) and not _LABELLED_RE.match(bare[n])]
    if len(days) < sum(_has_day(bare[n]) for n in listed) and head is not None:
        return days  # the text's own is labelled
    told = Counter(_words_of(bare[n]) for n in listed)
    entries = [n for n in days if _is_headline(bare[n]) and told[_words_of(bare[n])] == 1]
    opening = [n for n in entries if _DAY_RE.match(bare[n])]
    for alike in (opening, [n for n in entries if n not in opening]):
        if len(alike) >= _FEWEST and (head is not None or alike[-1] - alike[0] < 2 * len(alike)):
            return alike
    return [] if head is None else days[:-1] if _is_own(bare, listed, days) else days


def _is_own(bare: Sequence[str], listed: list[int], days: list[int]) -> bool:
    """Say whether the last day of a list above the text is the text's own, and no headline's."""
    if not days:
        return False
    place = listed.index(days[-1])
    below = sum(_is_headline(bare[n]) for n in listed[place + 1 :])
    if _has_day(bare[listed[0]]):
        return below < _FEWEST
    return not below or not _is_headline(bare[listed[place - 1]])


def _words_of(line: str) -> tuple[str, ...]:
    """Return the first words of a headline: the text's own title stands twice on many pages."""
    return tuple(WORD_RE.findall(_DAY_RE.sub(" ", line))[:_OF_HEADLINE])


def _has_day(line: str) -> bool:
    """Say whether a line is dated by more than an hour or a month."""
    return _DIGIT_RE.search(line) is not None and _DAY_RE.search(line) is not None


def _is_headline(line: str) -> bool:
    """Say whether a line has words enough beside its day for a headline."""
    return len(WORD_RE.findall(_DAY_RE.sub(" ", line))) >= _OF_HEADLINE
