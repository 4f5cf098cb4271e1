"""Days written the American way, month first, told by what the text says is over by then."""

from __future__ import annotations

import re

from ..text import Document
from .dates import Dated
from .timeline import Timeline

_SLASHED_RE = re.compile(r"[01]?\d/[01]?\d/\d+")
_MONTHS = 12


def month_first(dated: Dated, document: Document) -> Dated:
    """Return "11/05/2024" as 5 November where the text tells of months behind May as over."""
    if dated.day == dated.month or dated.day > _MONTHS or dated.year is None:
        return dated
    if not _SLASHED_RE.fullmatch(document.raw, *dated.span):
        return dated
    timeline = Timeline(document)
    if not timeline.contradicts(dated.year, dated.month):
        return dated
    turned = dated._replace(month=dated.day, day=dated.month)
    return dated if timeline.contradicts(dated.year, turned.month) else turned
