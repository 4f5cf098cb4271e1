"""The home page's reading: the newest of everything, and a line for each region. Constant queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from articles.extraction.records import Flow, PeriodKind, Status
from articles.models import Region
from articles.series.build import build_observations
from articles.series.ledger import read_ledger
from articles.series.register import IS_PLOTTABLE, Register, read_rows
from articles.series.types import (
    FigureRow,
    HomeReading,
    Observation,
    RegionLine,
    Target,
    TargetStatus,
)

NEWEST, TARGETS, DISPUTED = 8, 3, 3
# Full years behind a region's little line; with echoes, so that the rule can choose.
YEAR_FIGURES = 12
CURRENCY = "USD"


def read_home(register: Register, today: date) -> HomeReading:
    """Return what the home page shows of figures; six queries."""
    lines = read_region_lines(register)
    disputed = [item for line in lines for item in line.years if item.is_disputed]
    return HomeReading(
        newest=tuple(read_newest(register)),
        targets=targets_in_view(read_ledger(register, today), today),
        disputed=tuple(sorted(disputed, key=_said, reverse=True)[:DISPUTED]),
        regions=lines,
    )


def _said(observation: Observation) -> date:
    """Return when a chosen value was said."""
    return observation.source_figure.published or date.min


def read_newest(register: Register, limit: int = NEWEST) -> list[FigureRow]:
    """Return the actual values said last."""
    figures = register.figures().filter(IS_PLOTTABLE, status=Status.ACTUAL.value, product="")
    newest = F("article__published").desc(nulls_last=True)
    return read_rows(figures.order_by(newest, "-article_id", "evidence_start")[:limit])


def targets_in_view(ledger: Iterable[Target], today: date) -> tuple[Target, ...]:
    """Return the targets due this year or reached last, the latest said first."""
    near = [
        target
        for target in ledger
        if target.year == today.year
        or target.status in (TargetStatus.REACHED, TargetStatus.AMBITION_REACHED)
    ]
    open_first = sorted(near, key=lambda target: target.figure.published or date.min, reverse=True)
    return tuple(open_first[:TARGETS])


def read_region_lines(register: Register) -> tuple[RegionLine, ...]:
    """Return every Russian region with its newest value and its full years; two queries.

    The values are turnover in dollars, or where a region has none, its exports or imports.
    """
    records = list(_regions(register))
    wanted = {pk for record in records for pk in (record["newest"], *record["years"]) if pk}
    rows: dict[str, list[FigureRow]] = defaultdict(list)
    for row in read_rows(register.figures().filter(id__in=wanted)):
        rows[row.partner].append(row)
    return tuple(_line(record, rows[record["code"]]) for record in records)


def _regions(register: Register) -> QuerySet[Any, Any]:
    """Return regions with the ids of their newest figure and of their full years.

    Each is looked up by index, so that a million figures cost no more than a thousand.
    """
    figures = register.figures().filter(
        IS_PLOTTABLE,
        Q(reporter="BY", product="", status=Status.ACTUAL.value, currency=CURRENCY),
        partner=OuterRef("code"),
    )
    latest = figures.order_by("-period_start", "-period_end", "-article_id").values("id")
    turnover = figures.filter(flow=Flow.TURNOVER.value).order_by("-period_start", "-article_id")
    years = turnover.filter(period_kind=PeriodKind.YEAR.value).values("id")[:YEAR_FIGURES]
    return (
        Region.objects.of_russia()
        .annotate(
            newest_turnover=Subquery(latest.filter(flow=Flow.TURNOVER.value)[:1]),
            newest_exports=Subquery(latest.filter(flow=Flow.EXPORTS.value)[:1]),
            newest_imports=Subquery(latest.filter(flow=Flow.IMPORTS.value)[:1]),
            years=ArraySubquery(years),
        )
        .annotate(newest=Coalesce("newest_turnover", "newest_exports", "newest_imports"))
        .order_by("name_en")
        .values("code", "name_en", "name_ru", "district", "newest", "years")
    )


def _line(record: dict[str, Any], rows: Sequence[FigureRow]) -> RegionLine:
    """Return a region's line from its figures."""
    years = [row for row in rows if row.kind is PeriodKind.YEAR and row.flow is Flow.TURNOVER]
    newest = next((row for row in rows if row.pk == record["newest"]), None)
    return RegionLine(
        code=record["code"],
        name_en=record["name_en"],
        name_ru=record["name_ru"],
        district=record["district"],
        newest=newest,
        years=tuple(build_observations(years)),
    )
