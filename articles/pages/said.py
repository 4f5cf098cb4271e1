"""What was said, beside the chart's years: statements as cards of ready strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.pages.links import sentence_of
from articles.series.types import FigureRow, StatementRow

PointLink = Callable[[FigureRow], str]
WORDS_SHOWN = 60


def statement_cards(
    statements: Iterable[StatementRow], place: str, link: PointLink
) -> list[dict[str, Any]]:
    """Return each statement with the years it speaks of, its speaker and its figures.

    `link` opens a figure beside the chart of `place`; those of other places lead to their own charts.
    """
    return [_card(row, place, link) for row in statements]


def _card(row: StatementRow, place: str, link: PointLink) -> dict[str, Any]:
    """Return one statement as a card."""
    text, is_cut = shorten(row.text)
    years = row.years
    return {
        "years": " ".join(str(year) for year in years),
        "year": ", ".join(str(year) for year in years),
        "text": text,
        "is_cut": is_cut,
        "is_direct": row.kind == "direct",
        "href": reverse("statement-detail", args=[row.public_id]),
        "speaker": row.speaker_name or row.role or gettext("speaker not named"),
        "speaker_href": reverse("speaker-detail", args=[row.speaker_slug])
        if row.speaker_slug
        else "",
        "role": row.role if row.speaker_name else "",
        "date": formats.date_long(row.published),
        "source": row.source_name,
        "figures": [
            _figure(figure, place, link) for figure in row.figures if figure.value is not None
        ],
    }


def _figure(figure: FigureRow, place: str, link: PointLink) -> dict[str, Any]:
    """Return a figure said in a statement, and where its sentence opens."""
    is_here = place in (figure.reporter, figure.partner)
    return {
        "words": words.money(figure),
        "is_here": is_here,
        "href": link(figure) if is_here else sentence_of(figure),
    }


def shorten(text: str, limit: int = WORDS_SHOWN) -> tuple[str, bool]:
    """Return a text of at most `limit` words, and whether anything was left out.

    >>> shorten("one two three", 2)
    ('one two …', True)
    """
    pieces = text.split()
    if len(pieces) <= limit:
        return " ".join(pieces), False
    return " ".join(pieces[:limit]) + " …", True
