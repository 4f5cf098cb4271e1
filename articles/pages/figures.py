"""The figure page: the permanent address of one stated value, with its history."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.models import TradeFigure
from articles.models.review import Review
from articles.pages import phrases
from articles.pages.caching import public_page
from articles.pages.context import SentenceParts, sentence_parts

# Columns whose change the public history tells, with what they are called there.
TOLD = ("value", "value_high", "currency", "qualifier", "status", "period_start", "period_end",
        "change_pct", "review")  # fmt: skip


@public_page
def figure_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """Serve one figure: its sentence, how it was read, what became of it."""
    figure = get_object_or_404(
        TradeFigure.objects.select_related(
            "article__source", "partner", "reporter", "statement__speaker"
        ),
        public_id=public_id,
    )
    is_struck = figure.review in (Review.REJECTED, Review.WITHDRAWN)
    response = render(
        request,
        "articles/figure_detail.html",
        {
            "figure": figure,
            "has_samples": figure.article.is_sample,
            "title": phrases.figure_title(figure),
            "value": phrases.value_words(figure),
            "is_struck": is_struck,
            "review": phrases.review_name(figure.review),
            "parts": figure_parts(figure),
            "facts": read_as(figure),
            "point": phrases.point_address(figure),
            "sentence_address": phrases.sentence_address(figure),
            "original": phrases.original_address(figure.article, figure.evidence),
            "source": phrases.source_name(figure.article),
            "published": formats.date_long(figure.article.published),
            "history": history_lines(figure),
        },
    )
    if is_struck:
        response["X-Robots-Tag"] = "noindex"
    return response


def figure_parts(figure: TradeFigure) -> SentenceParts:
    """Return a figure's sentence with the ones around it, cut at its evidence."""
    return sentence_parts(figure.article.text, figure, (figure.evidence_start, figure.evidence_end))


def read_as(figure: TradeFigure) -> list[tuple[str, str]]:
    """Return what the sentence was read as, a line a fact."""
    facts = [(gettext("as written"), figure.evidence)]
    if figure.value is not None:
        digits = formats.full(figure.value, figure.currency)
        if figure.value_high is not None:
            digits += f" – {formats.full(figure.value_high, figure.currency)}"
        facts.append((gettext("read as"), f"{digits}, {words.QUALIFIERS[figure.qualifier]}"))
    facts += [
        (gettext("flow"), f"{phrases.flow_name(figure.flow)}, {phrases.goods_words(figure)}"),
        (gettext("period"), formats.period_long(figure.period)),
    ]
    if figure.change_pct is not None:
        facts.append((gettext("growth"), gettext("%s as stated") % phrases.change_words(figure)))
    facts.append(
        (
            gettext("status"),
            f"{phrases.status_name(figure.status)}, {phrases.review_name(figure.review)}",
        )
    )
    if figure.why:
        facts.append((gettext("found by"), phrases.rules_words(figure)))
    return facts


def history_lines(figure: TradeFigure) -> list[dict[str, Any]]:
    """Return what happened to a figure, newest first, without naming who did it."""
    records = list(figure.history.all())
    lines = []
    for record, before in zip(records, [*records[1:], None], strict=True):
        if before is None:
            told = gettext("found in the article")
        else:
            changes = [
                f"{name.replace('_', ' ')}: {getattr(before, name)} → {getattr(record, name)}"
                for name in TOLD
                if getattr(before, name) != getattr(record, name)
            ]
            told = "; ".join(changes) or gettext("looked at, nothing changed")
        lines.append(
            {
                "date": record.history_date,
                "words": told,
                "reason": record.history_change_reason or "",
            }
        )
    return lines
