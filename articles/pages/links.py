"""Where a figure's row leads: the chart that shows it, with its sentence open."""

from __future__ import annotations

from functools import lru_cache

from django.urls import reverse

from articles.models.places import BELARUS
from articles.series.query import ChartQuery
from articles.series.types import FigureRow


def place_of(row: FigureRow) -> str:
    """Return the code of the place whose page shows a figure."""
    return row.partner if row.reporter == BELARUS else row.reporter


@lru_cache(maxsize=256)
def place_address(code: str) -> str:
    """Return a place's page."""
    return reverse("region-detail", args=[code])


def sentence_of(row: FigureRow) -> str:
    """Return the address that opens a figure's sentence beside its chart."""
    query = ChartQuery(flow=row.flow, cur=row.currency or None, point=row.public_id)
    return f"{place_address(place_of(row))}?{query.to_string()}#sentence"


def speaker_address(row: FigureRow) -> str:
    """Return the page of who said a figure, or nothing where nobody is named."""
    return reverse("speaker-detail", args=[row.speaker_slug]) if row.speaker_slug else ""
