"""Rows as read from the register: figures and statements with all that is shown of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from django.utils.text import slugify

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status


class FigureRow(NamedTuple):
    """One stated figure with all that a table row, a point and the evidence panel show of it.

    A named tuple, since a page makes hundreds of them and nothing else is made as fast.
    """

    pk: int
    public_id: str
    reporter: str
    partner: str
    flow: Flow
    product: str
    value: Decimal | None
    value_high: Decimal | None
    currency: str
    qualifier: Qualifier
    status: Status
    period: Period | None
    change_pct: Decimal | None
    evidence: str
    grade: str
    review: str
    known_from: datetime
    article_pk: int
    article_id: str
    article_title: str
    article_url: str
    published: date | None
    is_sample: bool
    source_name: str
    source_slug: str
    source_kind: str
    statement_id: str
    speaker_name: str
    speaker_slug: str
    role: str
    change_rule: str = ""

    @property
    def kind(self) -> PeriodKind | None:
        """Length class of the period, if there is one."""
        return self.period.kind if self.period else None

    @property
    def year(self) -> int | None:
        """Year in which the period ends."""
        return int(self.period.end[:4]) if self.period else None

    @property
    def is_unfinished(self) -> bool:
        """Say whether the value was stated before its last month had come."""
        if self.period is None or self.published is None:
            return False
        return f"{self.published:%Y-%m}" < self.period.end

    @property
    def article_slug(self) -> str:
        """Last part of the article page's address; the id at its end decides."""
        words = slugify(self.article_title)[:60].strip("-")
        return f"{words}-{self.article_id}" if words else self.article_id

    @property
    def is_unreviewed(self) -> bool:
        """Say whether nobody has checked it yet."""
        return self.review == "unreviewed"


@dataclass(frozen=True, slots=True)
class StatementRow:
    """One stretch of speech beside the chart's years; `years` are those its figures speak of."""

    pk: int
    public_id: str
    kind: str
    text: str
    speaker_name: str
    speaker_slug: str
    role: str
    article_pk: int
    article_id: str
    article_title: str
    published: date | None
    source_name: str
    is_sample: bool
    figures: tuple[FigureRow, ...] = ()

    @property
    def years(self) -> tuple[int, ...]:
        """Years of the figures in it, newest first; without figures, the year it was published."""
        years = {row.year for row in self.figures if row.year}
        if not years and self.published:
            years = {self.published.year}
        return tuple(sorted(years, reverse=True))
