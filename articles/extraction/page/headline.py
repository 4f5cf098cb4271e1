"""The headline of a page: the first line that is no menu, date, address or name of the site."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..records import Span

_LONGEST = 300
_LONGEST_LINE = 160
_HEAD = 8  # paragraphs among which a headline is looked for
_CLOSERS = "\"”»’')]"
_PIECES_RE = re.compile(r"\s*[|»>•·]\s*| / |\s{2,}|\t")
_YEAR_END_RE = re.compile(r"(?:19|20)\d\d ?гг?\.$")  # "for nine months of 2019", no full stop
_CRUMB = 4  # words of a link; a longer one is the headline behind its trail
_DATE_RE = re.compile(
    r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}(?::\d{2})?(?: ?gmt)?"
    r"|\d{1,2}(?:-?(?:st|nd|rd|th))?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
    r"|январ|феврал|март|апрел|ма[яй]|июн|июл|август|сентябр|октябр|ноябр|декабр)[^\W\d]*\.?"
    r"(?:,? ?\d{4})?(?: г\.)?"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:-?(?:st|nd|rd|th))?"
    r"(?:,? \d{4})?",
    re.IGNORECASE,
)
WORD_RE = re.compile(r"[^\W\d_]{2,}")
_NUMBER_RE = re.compile(r"\d+")
_LABEL = 3  # words
_BESIDE_DATE = 3  # words beside a date that a line of the date may have
_OF_DATE = 3  # words of a date at most: "5th of May"
# "date 2022-03-03" before the headline or the text itself: the day on which the page was loaded.
LOADED_RE = re.compile(r"\s*date \d{4}-\d\d-\d\d\b[ \t]*", re.IGNORECASE)
# "Address: …", "news on site.info: print version"
_LABEL_RE = re.compile(
    r"(?:https?://|address ?:|phone ?:|tel\.? ?:|fax ?:|source ?:|адрес ?:|тел\.? ?:|источник ?:)"
    r"|.{0,80}\bcookies?\b.{0,160}$"
    r"|.{0,60}\b(?:print(?:able)? version|version for print|версия для печати)\b.{0,20}$",
    re.IGNORECASE,
)
# Names of offices and sites, every word of which is a name or a small one.
_SITE_RE = re.compile(
    r"(?:the )?(?:official|information\w*|embassy|consulate|ministry|government|cabinet|chamber|department"
    r"|legislative|administration|newspaper|portal|официальн\w+|информационн\w+|посольство|отделение"
    r"|генеральное|министерство|правительство|администрация|законодательн\w+|газета|портал)\b",
    re.IGNORECASE,
)
_SMALL_WORD_RE = re.compile(r"(?:of|the|in|and|for|at|to|a|в|на|и|по|о|из|с)$", re.IGNORECASE)


def find_headline(text: str, paragraphs: Sequence[Span]) -> Span | None:
    """Return the first paragraph below the masthead if it is short, no full sentence, and goes on."""
    if len(paragraphs) < 2:
        return None
    head = paragraphs[: min(_HEAD, len(paragraphs) - 1)]
    below = (p for p in head if not is_masthead(text[p.start : p.end]))
    first = next(below, paragraphs[0])
    if _is_label(text, first):
        second = next(below, first)
        first = second if _may_be_headline(text, second) else first
    if not _may_be_headline(text, first):
        return None
    loaded = LOADED_RE.match(text, first.start, first.end)
    return Span(loaded.end(), first.end) if loaded else first


def opening_end(text: str, paragraphs: Sequence[Span], title: Span | None) -> int:
    """Return where the headline and the other lines above the first full sentence end."""
    end = title.end if title else 0
    for line in paragraphs[:_HEAD]:
        if not _may_be_headline(text, line) or line.end - line.start > _LONGEST_LINE:
            break
        end = max(end, line.end)
    return end


def _may_be_headline(text: str, line: Span) -> bool:
    """Say whether a paragraph is short and no full sentence."""
    words = text[line.start : line.end].rstrip(_CLOSERS)
    is_sentence = words.endswith(".") and _YEAR_END_RE.search(words) is None
    return line.end - line.start <= _LONGEST and not is_sentence


def _is_label(text: str, line: Span) -> bool:
    """Say whether a line is hardly more than a name: "All news", "Press Digest"."""
    return len(WORD_RE.findall(text, line.start, line.end)) <= _LABEL


def is_masthead(line: str) -> bool:
    """Say whether a line is a menu, a date, an address or the name of a site.

    >>> is_masthead("Home / News / Economy"), is_masthead("Minsk 18:20"), is_masthead("Posted: 17.10.2023")
    (True, True, True)
    >>> is_masthead("Embassy of Belarus in Russia"), is_masthead("Embassy of Belarus sums up trade")
    (True, False)
    """
    if len(line) > _LONGEST:
        return False
    if loaded := LOADED_RE.match(line):
        line = line[loaded.end() :]
        if len(line.split()) <= _CRUMB:
            return True
    return (
        _is_menu(line)
        or _is_date(line)
        or _LABEL_RE.match(line) is not None
        or (_SITE_RE.match(line) is not None and _is_name(line))
    )


def _is_menu(line: str) -> bool:
    """Say whether a line is a row of links: "English | Version for print | RSS"."""
    if line.endswith(".") or line.count(" | ") > 1:
        return not line.endswith(".")
    pieces = [piece for piece in _PIECES_RE.split(line) if piece]
    return len(pieces) > 1 and all(len(piece.split()) <= _CRUMB for piece in pieces)


def _is_date(line: str) -> bool:
    """Say whether a line tells a day or an hour, and hardly more."""
    numbers = len(_NUMBER_RE.findall(line))
    if not numbers or len(WORD_RE.findall(line)) > _BESIDE_DATE + _OF_DATE * numbers:
        return False
    rest, dates = _DATE_RE.subn(" ", line)
    return dates > 0 and len(WORD_RE.findall(rest)) <= _BESIDE_DATE


def _is_name(line: str) -> bool:
    """Say whether all words of a line but the small ones have a capital."""
    words = [word for word in line.split() if not _SMALL_WORD_RE.match(word)]
    return all(not word[0].islower() for word in words)
