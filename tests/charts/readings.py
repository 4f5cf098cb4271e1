"""Readings made by hand: a region's figures as the charts are given them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from articles.extraction.records import Flow, Period, PeriodKind, Qualifier, Status
from articles.series.query import ChartQuery, View, Years
from articles.series.types import (
    Count,
    Derivation,
    DerivationKind,
    FigureRow,
    Interval,
    Observation,
    Origin,
    Pace,
    PaceLine,
    RegionReading,
    Series,
    SourceCount,
    Target,
    TargetStatus,
)

MILLION = Decimal(10**6)
BLANK: dict[str, Any] = dict.fromkeys(FigureRow._fields, "")


def make_row(name: str, millions: str | None, start: str, end: str, **changes: Any) -> FigureRow:
    """Return a figure stated by Border Trade Monitor on 28 June 2023."""
    given = {
        **BLANK,
        "pk": 1,
        "public_id": name,
        "reporter": "BY",
        "partner": "RU-KDA",
        "flow": Flow.TURNOVER,
        "value": Decimal(millions) * MILLION if millions else None,
        "value_high": None,
        "currency": "USD" if millions else "",
        "qualifier": Qualifier.EXACT,
        "status": Status.ACTUAL,
        "period": Period(start, end) if start else None,
        "change_pct": None,
        "evidence": f"{millions} million dollars",
        "review": "unreviewed",
        "known_from": datetime(2026, 11, 22, tzinfo=UTC),
        "article_pk": 1,
        "article_id": "a1",
        "published": date(2023, 6, 28),
        "is_sample": True,
        "source_name": "Border Trade Monitor",
        "source_kind": "press",
    }
    fields = FigureRow._fields
    return FigureRow(**{key: value for key, value in {**given, **changes}.items() if key in fields})


def make_observation(row: FigureRow, **changes: Any) -> Observation:
    """Return the observation of a stated figure."""
    assert row.period is not None
    assert row.value is not None
    given = {
        "flow": row.flow,
        "period": row.period,
        "value": row.value,
        "value_high": row.value_high,
        "qualifier": row.qualifier,
        "interval": Interval(row.value, row.value_high or row.value),
        "status": row.status,
        "origin": Origin.STATED,
        "figure": row,
    }
    return Observation(**{**given, **changes})


def make_implied(row: FigureRow, millions: str, start: str, end: str) -> Observation:
    """Return the value a year before that a stated growth implies."""
    value = Decimal(millions) * MILLION
    return Observation(
        flow=row.flow,
        period=Period(start, end),
        value=value,
        value_high=None,
        qualifier=Qualifier.ABOUT,
        interval=Interval(value * Decimal("0.98"), value * Decimal("1.02")),
        status=Status.ACTUAL,
        origin=Origin.IMPLIED,
        derivation=Derivation(DerivationKind.GROWTH, (row,), row.change_pct),
    )


def make_reading(
    *observations: Observation, targets: tuple[Target, ...] = (), **query: Any
) -> RegionReading:
    """Return the reading of these observations in one flow and currency."""
    years = sorted({seen.year for seen in observations}, reverse=True)
    by_year = {year: [seen for seen in observations if seen.year == year] for year in years}
    pace = tuple(
        PaceLine(y, tuple(sorted(seen, key=lambda s: s.month))) for y, seen in by_year.items()
    )
    full = tuple(seen for seen in observations if seen.period.kind is PeriodKind.YEAR)
    rows = [
        row for seen in observations if seen.figure for row in (seen.figure, *seen.alternatives)
    ]
    asked = {"cur": "USD", "view": View.PACE, "time": Years(None, None), **query}
    chosen = ChartQuery(**asked)
    latest = max((s for s in observations if s.figure), key=lambda s: s.period.end, default=None)

    def series(kind: PeriodKind) -> Series:
        alike = tuple(seen for seen in observations if seen.period.kind is kind)
        return Series("BY", "RU-KDA", chosen.flow, "", "USD", Status.ACTUAL, kind, alike)

    return RegionReading(
        region="RU-KDA",
        asked=ChartQuery(**query),
        query=chosen,
        flows=(Count("turnover", len(rows)),),
        currencies=(Count("USD", len(rows)),),
        years=tuple(years),
        pace=pace,
        annual=replace(series(PeriodKind.YEAR), observations=full),
        running=latest if latest and latest.period.kind is PeriodKind.TO_DATE else None,
        quarters=(),
        refusals=(),
        series=tuple(series(kind) for kind in (PeriodKind.YEAR, PeriodKind.TO_DATE)),
        targets=targets,
        rows=(*rows, *(target.figure for target in targets)),
        apart=(),
        newest=latest,
        best_year=max((s for s in full if s.figure), key=lambda s: s.value, default=None),
        disputed=tuple(seen for seen in observations if seen.is_disputed),
        sources=(SourceCount("Border Trade Monitor", "btm", "press", len(rows)),),
        total=len(rows),
        hidden=0,
        apart_count=0,
    )


def krasnodar(**query: Any) -> RegionReading:
    """Return a reading with every kind of mark: stated, implied, bounds, a dispute, a target."""
    newest = make_row("f1", "200", "2023-01", "2023-04", change_pct=Decimal(50))
    best = make_row("f2", "570", "2022-01", "2022-12", change_pct=Decimal(52))
    other = make_row(
        "f3", "557", "2022-01", "2022-12", qualifier=Qualifier.UNDER, change_pct=Decimal(60)
    )
    nine = make_row("f4", "385.5", "2022-01", "2022-09", change_pct=Decimal("63.8"))
    goal = make_row("f5", "800", "2023-01", "2023-12", status=Status.TARGET)
    disputed = Interval(Decimal(557) * MILLION, Decimal(570) * MILLION)
    observations = [
        make_observation(newest),
        make_observation(
            best,
            alternatives=(other,),
            is_disputed=True,
            spread_pct=Decimal("2.3"),
            interval=disputed,
        ),
        make_observation(nine),
        make_implied(newest, "133.3", "2022-01", "2022-04"),
        make_implied(nine, "235.3", "2021-01", "2021-09"),
        make_observation(make_row("f6", "330", "2021-01", "2021-12", qualifier=Qualifier.OVER)),
        make_observation(make_row("f7", "225", "2020-01", "2020-12", qualifier=Qualifier.ABOUT)),
        make_observation(make_row("f8", "356", "2018-01", "2018-12")),
        make_observation(make_row("f9", "172", "2018-01", "2018-06")),
        make_observation(make_row("f10", "252", "2015-01", "2015-12")),
        make_observation(make_row("f11", "25", "2015-01", "2015-04")),
    ]
    pace = Pace(newest, Decimal(600) * MILLION, 8, Decimal(75) * MILLION, Decimal(50) * MILLION)
    target = Target(
        goal, TargetStatus.NOT_YET_DUE, is_dated=True, shortfall=Decimal(600) * MILLION, pace=pace
    )
    return make_reading(*observations, targets=(target,), **query)
