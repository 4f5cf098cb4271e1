"""Rows of the register as values, each list in one query; the only module here that asks the database.

A place's rows are limited in SQL: of each period the few that the rule of choice puts first, the newest
periods first, however many figures there are. What is left out is counted, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from django.db.models import (
    Case,
    CharField,
    Count,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Value,
    When,
    Window,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, ExtractYear, RowNumber

from articles.extraction.records import Flow, Period, Qualifier, Status
from articles.models import Statement, TradeFigure
from articles.models.review import Review
from articles.series.build import main_scope
from articles.series.choose import HEDGE_ORDER, SOURCE_ORDER
from articles.series.query import Years
from articles.series.types import FigureRow, StatementRow

# Of one period at most so many figures are read; the first is shown, the others stand beside it.
PER_PERIOD = 6
ROWS = 240
# Rows looked at, newest periods first, before the best of each period are picked.
SCAN = 2000
APART_ROWS = 20
TARGET_ROWS = 200
STATEMENT_ROWS = 30
# The one column of a statement that may be missing; other missing ones are empty texts.
PUBLISHED = 10

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
    "known",
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


class Tally(NamedTuple):
    """How many figures of the main series there are of a flow, a currency, a status, a year."""

    flow: Flow
    currency: str
    status: Status
    year: int
    figures: int


def count_figures(register: Register, code: str) -> list[Tally]:
    """Return what the main series of a place hold, counted."""
    counted = (
        main_figures(register.figures(), code)
        .order_by()
        .values_list("flow", "currency", "status", ExtractYear("period_end"))
        .annotate(figures=Count("*"))
    )
    return [
        Tally(Flow(flow), currency, Status(status), year, figures)
        for flow, currency, status, year, figures in counted
    ]


def read_main(
    register: Register, code: str, flow: Flow, currency: str, years: Years
) -> list[FigureRow]:
    """Return the figures of one flow and currency by period, the newest first."""
    figures = main_figures(register.figures(), code).filter(flow=flow.value, currency=currency)
    return read_ranked(in_years(figures, years))


def read_companions(
    register: Register, code: str, flow: Flow, currency: str, years: Years
) -> list[FigureRow]:
    """Return the actual figures of the other flows, which with this one make identities."""
    figures = main_figures(register.figures(), code).exclude(flow=flow.value)
    return read_ranked(in_years(figures.filter(currency=currency, status="actual"), years))


def in_years(figures: QuerySet[Any], years: Years) -> QuerySet[Any]:
    """Return the figures whose period ends in the years."""
    if years.first is not None:
        figures = figures.filter(period_end__gte=date(years.first, 1, 1))
    if years.last is not None:
        figures = figures.filter(period_end__lte=date(years.last, 12, 1))
    return figures


def _place_in(order: Iterable[str], path: str) -> Case:
    """Return the SQL of a word's place in an order, of the rule of choice."""
    whens = [When(**{path: word}, then=Value(place)) for place, word in enumerate(order)]
    return Case(*whens, default=Value(len(whens)), output_field=IntegerField())


def _firmness() -> Case:
    """Return the SQL of the rule's second step."""
    whens = [When(qualifier=word.value, then=Value(place)) for word, place in HEDGE_ORDER.items()]
    return Case(*whens, default=Value(2), output_field=IntegerField())


def read_ranked(figures: QuerySet[Any]) -> list[FigureRow]:
    """Return of each period the figures that the rule of choice puts first, newest periods first."""
    scanned = figures.order_by("-period_end", "-period_start").values("pk")[:SCAN]
    place = Window(
        RowNumber(),
        partition_by=["partner_id", "flow", "status", "period_start", "period_end"],
        order_by=[
            _place_in(SOURCE_ORDER, "article__source__kind"),
            _firmness(),
            F("article__published").desc(nulls_last=True),
            F("id").asc(),
        ],
    )
    best = figures.filter(pk__in=scanned).annotate(place=place).filter(place__lte=PER_PERIOD)
    return read_rows(best.order_by("-period_end", "-period_start", "place")[:ROWS])


def read_rows(figures: QuerySet[Any]) -> list[FigureRow]:
    """Return figures as values, in one query."""
    rule = Coalesce(KeyTextTransform("change_pct", "why"), Value(""), output_field=CharField())
    return [row_of(record) for record in figures.annotate(change_rule=rule).values_list(*COLUMNS)]


def row_of(record: Sequence[Any]) -> FigureRow:
    """Return the value of one record of `COLUMNS`."""
    start, end = record[11], record[12]
    period = Period(start.isoformat()[:7], end.isoformat()[:7]) if start and end else None
    texts = [text or "" for text in record[24:]]
    read: list[Any] = [*record[:24], *texts]
    read[4], read[9], read[10] = Flow(record[4]), Qualifier(record[9]), Status(record[10])
    read[11:13] = [period]
    return FigureRow(*read)


def read_apart(register: Register, code: str) -> tuple[list[FigureRow], int]:
    """Return the newest figures of a place outside its main series, and how many there are."""
    reporter, partner = main_scope(code)
    mine = Q(partner=partner) if code.startswith("RU") else Q(reporter=reporter)
    if code == "BY":
        mine = Q(reporter=reporter, partner=partner)
    apart = ~Q(product="") | ~Q(reporter=reporter) | ~Q(partner=partner)
    figures = register.figures().filter(mine, apart | ~IS_PLOTTABLE)
    return read_rows(figures.order_by("-id")[:APART_ROWS]), figures.count()


def read_targets(register: Register, code: str | None = None) -> list[FigureRow]:
    """Return the newest targets with a value, of one place or of all."""
    figures = register.figures().filter(status=Status.TARGET.value, value__isnull=False)
    if code is not None:
        reporter, partner = main_scope(code)
        figures = figures.filter(reporter=reporter, partner=partner)
    return read_rows(figures.order_by("-id")[:TARGET_ROWS])


def read_actuals_for(register: Register, targets: Sequence[FigureRow]) -> list[FigureRow]:
    """Return what has been stated about the places and years of targets, best figures first."""
    if not targets:
        return []
    partners = {row.partner for row in targets}
    reporters = {row.reporter for row in targets}
    first = min(row.year or (row.published.year if row.published else 1990) for row in targets) - 1
    figures = register.figures().filter(
        IS_PLOTTABLE,
        status=Status.ACTUAL.value,
        partner__in=partners,
        reporter__in=reporters,
        flow__in={row.flow.value for row in targets},
        period_kind__in=["year", "to_date"],
    )
    return read_ranked(in_years(figures, Years(first, None)))


def read_statements(register: Register, code: str) -> list[StatementRow]:
    """Return the newest statements about a place, each with its figures; two queries."""
    records = list(
        register.statements()
        .filter(regions=code)
        .order_by(F("article__published").desc(nulls_last=True), "-article_id", "start")
        .values_list(
            "id",
            "public_id",
            "kind",
            "text",
            "speaker__name",
            "speaker__slug",
            "role",
            "article_id",
            "article__public_id",
            "article__title",
            "article__published",
            "article__source__name",
            "article__is_sample",
        )[:STATEMENT_ROWS]
    )
    figures = _figures_in(register, [record[1] for record in records])
    return [_statement_of(record, figures.get(record[1], ())) for record in records]


def _figures_in(register: Register, statements: Sequence[str]) -> dict[str, tuple[FigureRow, ...]]:
    """Return the figures that stand in statements, by the statement's public id."""
    if not statements:
        return {}
    figures = register.figures().filter(statement__public_id__in=statements)
    found: dict[str, tuple[FigureRow, ...]] = {}
    for row in read_rows(figures.order_by("evidence_start")):
        found[row.statement_id] = (*found.get(row.statement_id, ()), row)
    return found


def _statement_of(record: Sequence[Any], figures: tuple[FigureRow, ...]) -> StatementRow:
    """Return the value of one record of a statement."""
    read: list[Any] = [
        "" if field is None and place != PUBLISHED else field for place, field in enumerate(record)
    ]
    return StatementRow(*[*read, figures])


def read_figure(register: Register, public_id: str) -> FigureRow | None:
    """Return one figure of the register by its public id."""
    return next(iter(read_rows(register.figures().filter(public_id=public_id))), None)
