"""Reading a stored article again: what people decided stays, and so do the public ids."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db import transaction
from django.db.models import Manager, Model, QuerySet
from simple_history.utils import bulk_update_with_history

from articles.extraction import extract
from articles.extraction.records import Extraction
from articles.ingest.named import find_speakers
from articles.ingest.rows import figure_row
from articles.ingest.store import (
    Ingested,
    find_subject,
    places_of,
    store_figures,
    store_statements,
)
from articles.models import Article, Region, Statement, TradeFigure
from articles.models.review import Review

Row = TypeVar("Row", bound=Model)

# What a new reading may change in a figure that nobody has decided on; its place and key stay.
READ_COLUMNS = [
    "value", "value_high", "currency", "qualifier", "status", "period_start", "period_end",
    "period_kind", "change_pct", "grade", "why", "statement_id", "review",
]  # fmt: skip


@transaction.atomic
def read_again(article: Article) -> Ingested:
    """Read a stored article again and return what it holds now.

    An unreviewed row found again at its place takes the new reading; one that is not found any
    more is rejected, with that reason in its history; a new one is added. Rows are locked while
    they are compared, so that a decision taken meanwhile is neither missed nor written over.
    """
    published = article.published.isoformat() if article.published else None
    extraction = extract(article.text, published=published)
    statements = _renew_statements(article, extraction)
    figures = _renew_figures(article, extraction, statements)
    Region.objects.touch(places_of(figures) | set(extraction.regions))
    shown = [f for f in figures if f.review not in (Review.REJECTED, Review.WITHDRAWN)]
    return Ingested(article, is_new=False, figures=shown, statements=statements)


def _renew_statements(article: Article, extraction: Extraction) -> list[Statement]:
    """Bring an article's statements to the new reading and return those that stand."""
    stored = {(s.start, s.end, s.kind): s for s in _locked(article.statements)}
    quotes = [*extraction.quotes, *extraction.reported]
    speakers = find_speakers({quote.speaker[:120] for quote in quotes if quote.speaker})
    fresh, found = [], []
    for quote in quotes:
        row = stored.pop((quote.span.start, quote.span.end, quote.kind.value), None)
        if row is None:
            fresh.append(quote)
            continue
        found.append(row)
        if row.review == Review.UNREVIEWED:
            row.speaker = speakers[quote.speaker[:120]] if quote.speaker else None
            row.role, row.grade, row.why = (quote.role or "")[:300], quote.grade.value, quote.why
    Statement.objects.bulk_update(found, ["speaker", "role", "grade", "why"])
    gone = [row.pk for row in stored.values() if row.review == Review.UNREVIEWED]
    Statement.objects.filter(pk__in=gone).update(review=Review.REJECTED)
    subject = find_subject(extraction)
    return found + store_statements([(article, quote, subject) for quote in fresh])


def _locked(rows: Manager[Row]) -> QuerySet[Row]:
    """Return rows to be changed, locked in the order in which decisions lock them."""
    return rows.select_for_update(of=("self",)).order_by("pk")


def _key(figure: TradeFigure) -> tuple[Any, ...]:
    """Return what makes two readings of one place the same figure."""
    return (
        figure.evidence_start, figure.evidence_end, figure.reporter_id, figure.partner_id,
        figure.flow, figure.product,
    )  # fmt: skip


def _renew_figures(
    article: Article, extraction: Extraction, statements: list[Statement]
) -> list[TradeFigure]:
    """Bring an article's figures to the new reading and return all of them."""
    stored = {_key(figure): figure for figure in _locked(article.figures)}
    fresh, changed, kept = [], [], []
    for record in extraction.figures:
        row = figure_row(article, record, statements)
        old = stored.pop(_key(row), None)
        if old is None:
            fresh.append(row)
        elif old.review == Review.UNREVIEWED and _take_reading(old, row):
            changed.append(old)
        else:
            kept.append(old)
    for old in stored.values():
        if old.review == Review.UNREVIEWED:
            old.review = Review.REJECTED
            changed.append(old)
        else:
            kept.append(old)
    if changed:
        bulk_update_with_history(
            changed, TradeFigure, READ_COLUMNS, default_change_reason="read again"
        )
    return kept + changed + store_figures(fresh)


def _take_reading(old: TradeFigure, new: TradeFigure) -> bool:
    """Copy the new reading onto the old row and say whether anything differed."""
    differs = False
    for name in READ_COLUMNS:
        if name != "review" and getattr(old, name) != getattr(new, name):
            setattr(old, name, getattr(new, name))
            differs = True
    return differs
