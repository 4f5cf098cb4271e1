"""Lists of rows as a region's page needs them, each in one query.

A place's rows are limited in SQL: of each period the few that the rule of choice puts first, the newest
periods first, however many figures there are. What is left out is counted, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import reduce
from operator import or_
from typing import Any, NamedTuple

from django.db.models import (
    Case,
    Count,
    F,
    IntegerField,
    Q,
    QuerySet,
    Value,
    When,
    Window,
)
from django.db.models.functions import RowNumber

from articles.extraction.records import Flow, Status
from articles.models import TradeFigure
from articles.series.build import main_scope
from articles.series.choose import HEDGE_ORDER, SOURCE_ORDER
from articles.series.query import Years
from articles.series.ranked import Wanted, rank_ids
from articles.series.register import (
    FLOWS,
    IS_PLOTTABLE,
    STATUSES,
    Register,
    main_figures,
    read_counted,
    read_rows,
)
from articles.series.types import FigureRow, StatementRow

__all__ = ["Register", "read_rows"]

# Of one period at most so many figures are read; the first is shown, the others stand beside it.
PER_PERIOD = 4
# Of another flow, only what may make an identity with this one.
BESIDE = 2
ROWS = 300
APART_ROWS = 20
TARGET_ROWS = 200
LEDGER_ROWS = 3000
EARLIEST = 1990
STATEMENT_ROWS = 30
# The one column of a statement that may be missing; other missing ones are empty texts.
PUBLISHED = 10

# What the figures share that are weighed against each other; what differs most stands first, which
# halves the sorting.
PERIOD_KEY = [
    "period_end",
    "period_start",
    "partner_id",
    "reporter_id",
    "flow",
    "status",
    "currency",
    "product",
]


# The figures of a flow, and those of the other flows.
Beside = tuple[list[FigureRow], list[FigureRow]]


class Tally(NamedTuple):
    """How many figures of the main series there are of a flow, a currency, a status, a last month."""

    flow: Flow
    currency: str
    status: Status
    end: date
    figures: int

    @property
    def year(self) -> int:
        """Year in which the periods end."""
        return self.end.year


def count_figures(register: Register, code: str) -> list[Tally]:
    """Return what the main series of a place hold, counted."""
    counted = (
        main_figures(register.figures(), code)
        .order_by()
        .values_list("flow", "currency", "status", "period_end")
        .annotate(figures=Count("*"))
    )
    return [
        Tally(FLOWS[flow], currency, STATUSES[status], end, figures)
        for flow, currency, status, end, figures in counted
    ]


def within_reach(tallies: Iterable[Tally], flow: Flow, currency: str, years: Years) -> Years:
    """Return the years without those whose figures no page of `ROWS` rows gets to.

    What is older than the months that fill it would be ranked in vain.
    """
    newest_first = sorted(tallies, key=lambda tally: tally.end, reverse=True)
    kept = {"main": 0, "beside": 0}
    for tally in newest_first:
        if tally.currency == currency and years.covers(tally.year):
            is_main = tally.flow is flow
            most = PER_PERIOD if is_main else BESIDE * (tally.status is Status.ACTUAL)
            kept["main" if is_main else "beside"] += min(tally.figures, most)
            if min(kept.values()) >= ROWS:
                return Years(tally.year, years.last)
    return years


def read_main(
    register: Register, code: str, flow: Flow, currency: str, years: Years
) -> list[FigureRow]:
    """Return the figures of one flow and currency by period, the newest first; two queries."""
    (ids,) = rank_ids(register, code, currency, years, [Wanted((flow,), PER_PERIOD)], ROWS)
    (rows,) = _read_in_order(register, [ids])
    return rows


def read_beside(register: Register, code: str, flow: Flow, currency: str, years: Years) -> Beside:
    """Return what `read_main` does, and the actual figures of the other flows; two queries.

    The other flows make identities with this one.
    """
    others = tuple(other for other in Flow if other is not flow)
    wanted = [Wanted((flow,), PER_PERIOD), Wanted(others, BESIDE, (Status.ACTUAL.value,))]
    rows, companions = _read_in_order(
        register, rank_ids(register, code, currency, years, wanted, ROWS)
    )
    return rows, companions


def _read_in_order(register: Register, lists: Sequence[Sequence[int]]) -> list[list[FigureRow]]:
    """Return the figures of lists of ids, each in its order, in one query."""
    wanted = [pk for ids in lists for pk in ids]
    rows = read_rows(register.figures().filter(id__in=wanted).order_by()) if wanted else []
    found = {row.pk: row for row in rows}
    return [[found[pk] for pk in ids if pk in found] for ids in lists]


def _place_in(order: Iterable[str], path: str) -> Case:
    """Return the SQL of a word's place in an order, of the rule of choice."""
    whens = [When(**{path: word}, then=Value(place)) for place, word in enumerate(order)]
    return Case(*whens, default=Value(len(whens)), output_field=IntegerField())


def _firmness() -> Case:
    """Return the SQL of the rule's second step."""
    whens = [When(qualifier=word.value, then=Value(place)) for word, place in HEDGE_ORDER.items()]
    return Case(*whens, default=Value(2), output_field=IntegerField())


def read_ranked(
    figures: QuerySet[Any], limit: int = ROWS, per_period: int = PER_PERIOD
) -> list[FigureRow]:
    """Return of each period the figures that the rule of choice puts first, newest periods first."""
    place = Window(
        RowNumber(),
        partition_by=PERIOD_KEY,
        order_by=[
            _place_in(SOURCE_ORDER, "article__source__kind"),
            _firmness(),
            F("article__published").desc(nulls_last=True),
            F("id").asc(),
        ],
    )
    best = figures.annotate(place=place).filter(place__lte=per_period)
    return read_rows(best.order_by("-period_end", "-period_start", "place")[:limit])


def read_apart(register: Register, code: str) -> tuple[list[FigureRow], int]:
    """Return the newest figures of a place outside its main series, and how many there are."""
    reporter, partner = main_scope(code)
    # Written as the index of these figures is, which alone finds them among thousands.
    apart = ~Q(product="") | Q(value__isnull=True) | Q(period_start__isnull=True)
    if code.startswith("BY-"):
        figures = register.figures().filter(apart | ~Q(partner=partner), reporter=reporter)
    else:
        figures = register.figures().filter(apart | ~Q(reporter=reporter), partner=partner)
    return read_counted(figures.order_by("-id"), APART_ROWS)


def read_all(register: Register, code: str) -> list[FigureRow]:
    """Return every figure of a place: all flows, currencies and goods, whatever stands in its charts."""
    reporter, partner = main_scope(code)
    side = {"reporter": reporter} if code.startswith("BY-") else {"partner": partner}
    return read_rows(register.figures().filter(**side).order_by())


def read_targets(register: Register, code: str | None = None) -> list[FigureRow]:
    """Return the newest targets with a value, of one place or of all."""
    figures = register.figures().filter(status=Status.TARGET.value, value__isnull=False)
    if code is not None:
        reporter, partner = main_scope(code)
        figures = figures.filter(reporter=reporter, partner=partner)
    return read_rows(figures.order_by("-id")[:TARGET_ROWS])


def read_actuals_for(register: Register, targets: Sequence[FigureRow]) -> list[FigureRow]:
    """Return what has been stated of the places and times of targets."""
    wanted = {_time_of(target) for target in targets}
    if not wanted:
        return []
    figures = register.figures().filter(
        reduce(or_, wanted), IS_PLOTTABLE, status=Status.ACTUAL.value
    )
    return read_ranked(figures, LEDGER_ROWS)


def _time_of(target: FigureRow) -> Q:
    """Return the condition of what may decide a target: what starts with it, or since it was stated."""
    place = Q(reporter=target.reporter, partner=target.partner)
    if target.period:
        return place & Q(period_start=f"{target.period.start}-01")
    since = target.published.year - 1 if target.published else EARLIEST
    return place & Q(period_start__gte=date(since, 1, 1), period_kind__in=["year", "to_date"])


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


def count_changes_since(moment: datetime, code: str) -> int:
    """Return how many figures of a place's main series have come, gone or changed since a moment."""
    reporter, partner = main_scope(code)
    versions: QuerySet[Any, Any] = TradeFigure.history.model.objects.filter(
        history_date__gt=moment, reporter=reporter, partner=partner
    )
    return versions.values("id").distinct().count()
