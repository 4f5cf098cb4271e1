"""The rows of a region's files: each figure of a view with its sentence and addresses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, NamedTuple

from django.db.models import F
from django.db.models.functions import Substr
from django.http import HttpRequest
from django.urls import reverse

from articles.charts.marks import marks_of
from articles.exports.figures import Standing, figure_record
from articles.extraction.records import Flow
from articles.models import TradeFigure
from articles.pages.places import place_names
from articles.series.bounds import agree, interval_of
from articles.series.choose import standing
from articles.series.query import View
from articles.series.types import FigureRow, RegionReading

FLOWS = list(Flow)


def export_records(rows: Sequence[FigureRow], request: HttpRequest) -> list[dict[str, Any]]:
    """Return stated figures as records: each flow, currency and product by itself, by period and rank.

    Implied values are no part of it: a file holds what articles state.
    """
    ordered = sorted(rows, key=lambda row: (_series_of(row), *_weighed_with(row), standing(row)))
    places = _standings(ordered)
    sentences = placed_sentences([row.pk for row in ordered])
    host = request.build_absolute_uri("/").rstrip("/")
    return [
        figure_record(
            row,
            standing=places[row.pk],
            names=place_names(),
            sentence=sentences[row.pk].words if row.pk in sentences else "",
            article_url=host + _article_address(row),
            evidence_url=f"{host}{reverse('figure-detail', args=[row.public_id])}",
        )
        for row in ordered
    ]


def rows_of(reading: RegionReading) -> list[FigureRow]:
    """Return the stated figures behind the marks of a view."""
    if reading.query.view in (View.ALL, View.TABLE):
        rows = [row for row in reading.rows if row.period]
    else:
        marks = marks_of(reading)
        rows = [row for mark in marks for row in (mark.figure, *mark.others)]
    return list({row.public_id: row for row in rows}.values())


def _series_of(row: FigureRow) -> tuple[Any, ...]:
    """Return what the figures of one series share; those with a value stand before mere changes."""
    flow = FLOWS.index(row.flow)
    return row.value is None, row.reporter, row.partner, flow, row.product, row.currency


def _weighed_with(row: FigureRow) -> tuple[Any, ...]:
    """Return what the figures of a series share that are weighed against each other."""
    return row.period or ("", ""), row.status


def _standings(ordered: Sequence[FigureRow]) -> dict[int, Standing]:
    """Return where each figure stands by the rule of choice among those weighed against it.

    What has no value or no period is weighed against nothing, and has no rank.
    """
    found = {row.pk: Standing() for row in ordered}
    weighed = [row for row in ordered if row.period and row.value is not None]
    for _, group in groupby(weighed, key=lambda row: (_series_of(row), _weighed_with(row))):
        rows = list(group)
        is_disputed = not agree(map(interval_of, rows))
        for rank, row in enumerate(rows, 1):
            found[row.pk] = Standing(rank, is_disputed)
    return found


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
