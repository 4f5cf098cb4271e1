"""The rows of a region's files: each figure of a view with its sentence and addresses."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

from django.db.models import F
from django.db.models.functions import Substr
from django.http import HttpRequest
from django.urls import reverse

from articles.charts.marks import marks_of
from articles.exports.figures import figure_record
from articles.models import Region, TradeFigure
from articles.series.choose import standing
from articles.series.query import View
from articles.series.types import FigureRow, RegionReading


def export_records(reading: RegionReading, request: HttpRequest) -> list[dict[str, Any]]:
    """Return the stated figures of a reading as records, in the order of their periods.

    Implied values are no part of it: a file holds what articles state.
    """
    rows = rows_of(reading)
    sentences = placed_sentences([row.pk for row in rows])
    names = dict(
        Region.objects.filter(pk__in={row.partner for row in rows}).values_list("pk", "name_en")
    )
    host = request.build_absolute_uri("/").rstrip("/")
    return [
        figure_record(
            row,
            rank=rank,
            partner_name=names.get(row.partner, ""),
            sentence=sentences[row.pk].words if row.pk in sentences else "",
            article_url=host + _article_address(row),
            evidence_url=f"{host}{reverse('figure-detail', args=[row.public_id])}",
        )
        for row, rank in _ranked(rows)
    ]


def rows_of(reading: RegionReading) -> list[FigureRow]:
    """Return the stated figures behind the marks of a view, oldest period first."""
    if reading.query.view in (View.ALL, View.TABLE):
        rows = [row for row in reading.rows if row.period]
    else:
        marks = marks_of(reading)
        rows = [row for mark in marks for row in (mark.figure, *mark.others)]
    unique = {row.public_id: row for row in rows}.values()
    return sorted(unique, key=lambda row: (row.period or ("", ""), row.status, standing(row)))


def _ranked(rows: list[FigureRow]) -> list[tuple[FigureRow, int | None]]:
    """Return each figure with its place by the rule of choice among those weighed against it.

    What has no value or no period is weighed against nothing, and has no place.
    """
    seen: Counter[tuple[Any, ...]] = Counter()
    ranked: list[tuple[FigureRow, int | None]] = []
    for row in rows:
        if row.period is None or row.value is None:
            ranked.append((row, None))
            continue
        key = (row.period, row.status)
        seen[key] += 1
        ranked.append((row, seen[key]))
    return ranked


class PlacedSentence(NamedTuple):
    """A sentence, its language, and its place: the article and where it begins there."""

    words: str
    language: str
    place: tuple[int, int]


def placed_sentences(keys: list[int]) -> dict[int, PlacedSentence]:
    """Return the sentences of figures, cut out by the database, in one query."""
    length = F("sentence_end") - F("sentence_start")
    cut = Substr("article__text", F("sentence_start") + 1, length)
    found = TradeFigure.objects.filter(pk__in=keys)
    rows = found.values_list("pk", cut, "article__language", "article_id", "sentence_start")
    return {
        pk: PlacedSentence(words, language, (article, start))
        for pk, words, language, article, start in rows
    }


def _article_address(row: FigureRow) -> str:
    """Return an article page's address from a row alone."""
    if row.published is None:
        return reverse("article-undated", args=[row.article_slug])
    return reverse(
        "article-detail", args=[row.published.year, f"{row.published.month:02}", row.article_slug]
    )
