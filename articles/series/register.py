"""The register as a source of rows: as it stands or as it stood, and records as values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from django.db.models import (
    CharField,
    Count,
    Exists,
    F,
    FloatField,
    Func,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce

from articles.extraction.records import Flow, Period, Qualifier, Status
from articles.models import Statement, TradeFigure
from articles.models.review import Review
from articles.series.build import main_scope
from articles.series.types import FigureRow

COLUMNS = (
    "id",
    "public_id",
    "reporter_id",
    "partner_id",
    "flow",
    "product",
    "value",
    "value_high",
    "currency",
    "qualifier",
    "status",
    "period_start",
    "period_end",
    "change_pct",
    "evidence",
    "grade",
    "review",
    "known_at",
    "article_id",
    "article__public_id",
    "article__title",
    "article__url",
    "article__published",
    "article__is_sample",
    "article__source__name",
    "article__source__slug",
    "article__source__kind",
    "statement__public_id",
    "statement__speaker__name",
    "statement__speaker__slug",
    "statement__role",
    "change_rule",
)
# Looking a member up in a dictionary is several times faster than calling its class.
FLOWS = {member.value: member for member in Flow}
QUALIFIERS = {member.value: member for member in Qualifier}
STATUSES = {member.value: member for member in Status}
IS_PLOTTABLE = Q(value__isnull=False, period_start__isnull=False)


@dataclass(frozen=True, slots=True)
class Register:
    """What is read from: the register as it stands, or as it stood at `moment`."""

    moment: datetime | None = None
    with_unreviewed: bool = True

    def figures(self) -> QuerySet[Any]:
        """Return the figures of the register that nobody has rejected or withdrawn by then."""
        figures = _now() if self.moment is None else _as_of(self.moment)
        if not self.with_unreviewed:
            return figures.filter(review=Review.CONFIRMED)
        return figures.exclude(review__in=[Review.REJECTED, Review.WITHDRAWN])

    def statements(self) -> QuerySet[Statement]:
        """Return the statements of the articles that were in the register by then."""
        statements = Statement.objects.shown()
        if self.moment is not None:
            statements = statements.filter(article__added_at__lte=self.moment)
        return statements if self.with_unreviewed else statements.filter(review=Review.CONFIRMED)


def _now() -> QuerySet[Any]:
    return TradeFigure.objects.annotate(known=F("known_from"))


def _as_of(moment: datetime) -> QuerySet[Any]:
    """Return of each figure the version that held at `moment`, without those deleted by then."""
    versions: QuerySet[Any, Any] = TradeFigure.history.model.objects.filter(
        history_date__lte=moment
    )
    later = versions.filter(id=OuterRef("id")).filter(
        Q(history_date__gt=OuterRef("history_date"))
        | Q(history_date=OuterRef("history_date"), history_id__gt=OuterRef("history_id"))
    )
    held: QuerySet[Any, Any] = versions.filter(~Exists(later), article__public_id__isnull=False)
    dated: QuerySet[Any, Any] = held.exclude(history_type="-").annotate(known=F("history_date"))
    return dated


def main_figures(figures: QuerySet[Any], code: str) -> QuerySet[Any]:
    """Return the figures of a place's main series: all goods, with a value and a period."""
    reporter, partner = main_scope(code)
    return figures.filter(IS_PLOTTABLE, reporter=reporter, partner=partner, product="")


def read_rows(figures: QuerySet[Any]) -> list[FigureRow]:
    """Return figures as values, in one query."""
    return [row_of(record) for record in _with_columns(figures).values_list(*COLUMNS)]


def read_counted(figures: QuerySet[Any], limit: int) -> tuple[list[FigureRow], int]:
    """Return the first figures as values, and how many there are in all, in one query."""
    count = figures.order_by().annotate(one=Value(1)).values("one").annotate(n=Count("*"))
    counted = _with_columns(figures).annotate(total=Subquery(count.values("n")))
    records = list(counted.values_list(*COLUMNS, "total")[:limit])
    return [row_of(record[:-1]) for record in records], records[0][-1] if records else 0


def _with_columns(figures: QuerySet[Any]) -> QuerySet[Any]:
    """Return figures with those of the columns that are worked out."""
    rule = Coalesce(KeyTextTransform("change", "why"), Value(""), output_field=CharField())
    complete: QuerySet[Any] = figures.annotate(change_rule=rule, known_at=_seconds("known"))
    return complete


def _seconds(moment: str) -> Func:
    """Return the SQL of an instant as a number, which is read ten times as fast as the instant itself."""
    told = "extract(epoch from %(expressions)s)::float8"
    return Func(F(moment), template=told, output_field=FloatField())


def row_of(record: Sequence[Any]) -> FigureRow:
    """Return the value of one record of `COLUMNS`."""
    read: list[Any] = [*record[:24], *[text or "" for text in record[24:]]]
    read[4], read[9], read[10] = (
        FLOWS[record[4]],
        QUALIFIERS[record[9]],
        STATUSES[record[10]],
    )
    read[17] = datetime.fromtimestamp(record[17], UTC)
    read[11:13] = [_period_of(record[11], record[12])]
    return FigureRow._make(read)


@lru_cache(maxsize=4096)
def _period_of(start: date | None, end: date | None) -> Period | None:
    """Return the months from one day to another; the same few come again and again."""
    return Period(start.isoformat()[:7], end.isoformat()[:7]) if start and end else None
