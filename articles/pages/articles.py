"""The article page: the text with all that was found in it, marked where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from articles.charts import formats
from articles.models import Article, Statement, TradeFigure
from articles.pages import phrases
from articles.pages.caching import public_page
from articles.pages.marking import Mark, mark_text


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the list beside the text."""

    tag: str
    anchor: str
    words: str
    note: str
    href: str
    point: str
    is_current: bool


@public_page
def article_detail(
    request: HttpRequest, slug: str, year: int | None = None, month: str | None = None
) -> HttpResponse:
    """Serve an article by the id at the end of its address; other words before it redirect."""
    article = get_object_or_404(
        Article.objects.select_related("source").defer("search"),
        public_id=slug.rpartition("-")[2],
    )
    address = article.get_absolute_url()
    if request.path != address:
        query = request.META.get("QUERY_STRING", "")
        return redirect(f"{address}?{query}" if query else address, permanent=True)
    figures = list(article.figures.shown().in_article())
    statements = list(article.statements.shown().in_article())
    current = request.GET.get("point", "")
    tags = _tags(figures, statements)
    return render(
        request,
        "articles/article_detail.html",
        {
            "article": article,
            "has_samples": article.is_sample,
            "published": formats.date_long(article.published),
            "source": phrases.source_name(article),
            "body": mark_text(
                article.text,
                [_figure_mark(figure, tags, current) for figure in figures],
                [
                    *_title_mark(article),
                    *(_statement_mark(statement, tags, current) for statement in statements),
                ],
            ),
            "figures": [_found_figure(figure, tags, current) for figure in figures],
            "statements": [_found_statement(statement, tags, current) for statement in statements],
        },
    )


def _tags(figures: list[TradeFigure], statements: list[Statement]) -> dict[str, str]:
    """Return the small labels, F1 G1 T1 Q1 R1 …, in reading order, by public id."""
    counts: dict[str, int] = {}
    tags = {}
    rows: list[TradeFigure | Statement] = [*figures, *statements]
    for row in rows:
        letter = _letter(row)
        counts[letter] = counts.get(letter, 0) + 1
        tags[row.public_id] = f"{letter}{counts[letter]}"
    return tags


def _letter(row: TradeFigure | Statement) -> str:
    """Return F for a figure, G for growth alone, T for a target or forecast, Q or R for speech."""
    if isinstance(row, Statement):
        return "Q" if row.kind == "direct" else "R"
    if row.status != "actual":
        return "T"
    return "G" if row.value is None else "F"


def _title_mark(article: Article) -> list[Mark]:
    """Return the mark of the headline where the text begins with it: the page's heading says it already."""
    start = article.text.find(article.title) if article.title else -1
    if start < 0 or article.text[:start].strip():
        return []
    return [Mark(start, start + len(article.title), "headline", "headline")]


def _figure_mark(figure: TradeFigure, tags: dict[str, str], current: str) -> Mark:
    kinds = {"F": "figure", "G": "growth", "T": "target"}
    css = [kinds[_letter(figure)], figure.review]
    if figure.public_id == current:
        css.append("on")
    return Mark(
        start=figure.evidence_start,
        end=figure.evidence_end,
        anchor=figure.public_id,
        css=" ".join(css),
        href=phrases.point_address(figure),
        tag=tags[figure.public_id],
        title=phrases.figure_in_list(figure),
    )


def _statement_mark(statement: Statement, tags: dict[str, str], current: str) -> Mark:
    css = "quoted" if statement.kind == "direct" else "retold"
    return Mark(
        start=statement.start,
        end=statement.end,
        anchor=statement.public_id,
        css=f"{css} on" if statement.public_id == current else css,
        tag=tags[statement.public_id],
    )


def _found_figure(figure: TradeFigure, tags: dict[str, str], current: str) -> Found:
    return Found(
        tag=tags[figure.public_id],
        anchor=figure.public_id,
        words=phrases.figure_in_list(figure),
        note=f"{phrases.status_name(figure.status)}, {phrases.review_name(figure.review)}",
        href=figure.get_absolute_url(),
        point=phrases.point_address(figure),
        is_current=figure.public_id == current,
    )


def _found_statement(statement: Statement, tags: dict[str, str], current: str) -> Found:
    words = statement.text if len(statement.text) <= 90 else f"{statement.text[:88].rstrip()}…"
    speaker = statement.speaker.name if statement.speaker else ""
    return Found(
        tag=tags[statement.public_id],
        anchor=statement.public_id,
        words=words,
        note=", ".join(filter(None, [speaker, phrases.speech_name(statement.kind)])),
        href=statement.get_absolute_url(),
        point="",
        is_current=statement.public_id == current,
    )
