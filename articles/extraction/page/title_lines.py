"""Which lines of a page may be a title: long enough, undated, no links."""

from __future__ import annotations

import re

from .headline import WORD_RE, is_masthead

TERMINATORS = (".", "!", "?", "…", ":", ";", ",")
DATED_RE = re.compile(
    r"\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b"
    r"|\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d",
    re.IGNORECASE,
)
_TITLE_WORDS = 5


def is_date_line(line: str) -> bool:
    """Say whether a line tells when a page was made, and little else: no dated headline."""
    return DATED_RE.search(line) is not None and len(line.split()) < _TITLE_WORDS


def is_terminated(line: str) -> bool:
    """Say whether a line ends with a stop mark or a closing quotation mark."""
    return line.endswith(('"', "”", "»")) or line.rstrip("\"”»’')]").endswith(TERMINATORS)


def may_be_title(line: str) -> bool:
    """Say whether a line is long enough for a headline, and no row of links."""
    is_long = len(line.split()) >= _TITLE_WORDS or len(WORD_RE.findall(line)) >= _TITLE_WORDS
    return is_long and not DATED_RE.search(line) and not is_masthead(line)
