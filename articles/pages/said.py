"""What was said, beside the chart's years: statements as cards of ready strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.series.types import FigureRow, StatementRow

WORDS_SHOWN = 60


def statement_cards(
    statements: Iterable[StatementRow], link: Callable[[FigureRow], str]
) -> list[dict[str, Any]]:
    """Return each statement with the years it speaks of, its speaker and its figures."""
    return [_card(row, link) for row in statements]


def _card(row: StatementRow, link: Callable[[FigureRow], str]) -> dict[str, Any]:
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
            {"words": words.money(figure), "href": link(figure)}
            for figure in row.figures
            if figure.value is not None
        ],
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
