"""The list of regions, each with its newest stated value; one query for the values of all."""

from __future__ import annotations

from typing import Any

from django.db.models import Count
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.extraction.records import Flow
from articles.models import Region, TradeFigure
from articles.series.read import read_rows
from articles.series.types import FigureRow


def region_rows() -> list[dict[str, Any]]:
    """Return the regions by country, those with figures first; countries as wholes stand on top."""
    counts = dict(
        TradeFigure.objects.shown().order_by().values_list("partner").annotate(Count("pk"))
    ) | dict(TradeFigure.objects.shown().order_by().values_list("reporter").annotate(Count("pk")))
    newest = _newest()
    rows = [
        _row(region, newest.get(region.code), counts.get(region.code, 0))
        for region in Region.objects.all()
    ]
    rows.sort(key=lambda row: (row["count"] == 0, row["name"]))
    return [
        {"name": gettext("Russia"), "rows": [row for row in rows if row["code"].startswith("RU")]},
        {"name": gettext("Belarus"), "rows": [row for row in rows if row["code"].startswith("BY")]},
    ]


def _newest() -> dict[str, FigureRow]:
    """Return the newest actual value of each Russian region's trade with Belarus."""
    figures = (
        TradeFigure.objects.shown()
        .actual()
        .filter(reporter="BY", product="", value__isnull=False, period_end__isnull=False)
        .order_by("partner", "-period_end", "-article__published", "pk")
        .distinct("partner")
    )
    chosen = TradeFigure.objects.filter(pk__in=figures.values("pk"))
    from django.db.models import F

    return {row.partner: row for row in read_rows(chosen.annotate(known=F("known_from")))}


def _row(region: Region, newest: FigureRow | None, count: int) -> dict[str, Any]:
    """Return one region as a row of ready strings."""
    return {
        "code": region.code,
        "name": region.name_en,
        "href": region.get_absolute_url(),
        "value": words.money(newest) if newest else "",
        "flow": str(words.FLOWS[Flow(newest.flow)]) if newest else "",
        "period": formats.period_short(newest.period) if newest else "",
        "said": formats.date_short(newest.published) if newest else "",
        "count": count,
    }
