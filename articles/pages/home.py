"""The home page: what this is, what is new, and the way to a region."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from django.db.models import Count, Q, QuerySet, Value
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.timezone import localdate
from django.utils.translation import gettext

from articles.charts import formats, words
from articles.models import Article, Statement, TradeFigure
from articles.models.review import Review
from articles.pages.caching import public_page
from articles.pages.ledger import Names, ledger_rows, of_what, read_names
from articles.pages.links import place_address, place_of, sentence_of, speaker_address
from articles.pages.region_lines import lines_context, newest_chips
from articles.pages.statements import cards_of
from articles.series.home import read_home, read_region_lines
from articles.series.register import Register
from articles.series.types import FigureRow, HomeReading, Observation

SAID = 2
A_WEEK = timedelta(days=7)


@public_page
def home(request: HttpRequest) -> HttpResponse:
    """Serve the home page, or to HTMX its table of regions in another order."""
    today = localdate()
    if request.headers.get("HX-Request"):
        lines = read_region_lines(Register())
        context = lines_context(lines, request.GET, today)
        return render(request, "articles/_region_lines.html", context)
    counts = read_counts()
    if not counts["articles"]:
        return render(request, "articles/home_empty.html", {})
    reading = read_home(Register(), today)
    context = home_context(reading, counts, today)
    return render(
        request, "articles/home.html", context | lines_context(reading.regions, request.GET, today)
    )


def read_counts() -> dict[str, int]:
    """Return how many articles, figures and statements the register holds; one query."""
    hidden = Q(review__in=[Review.REJECTED, Review.WITHDRAWN])
    # All less the hidden few: both are counted by an index alone, what is shown is not.
    counted = _counted(TradeFigure.objects.all(), "figures").union(
        _counted(TradeFigure.objects.filter(hidden), "hidden figures"),
        _counted(Statement.objects.shown(), "statements"),
        _counted(Article.objects.all(), "articles"),
    )
    counts = {"figures": 0, "hidden figures": 0, "statements": 0, "articles": 0} | dict(counted)
    counts["figures"] -= counts.pop("hidden figures")
    return counts


def _counted(rows: QuerySet[Any], name: str) -> QuerySet[Any, Any]:
    """Return the query of a number of rows, under a name."""
    named = rows.order_by().annotate(what=Value(name))
    counted: QuerySet[Any, Any] = named.values_list("what").annotate(Count("pk"))
    return counted


def home_context(reading: HomeReading, counts: dict[str, int], today: date) -> dict[str, Any]:
    """Return what the page shows above its table of regions."""
    names = read_names()
    said = list(_newest_quotations())
    return {
        "counts": counts,
        "covered": sum(line.newest is not None for line in reading.regions),
        "regions": len(reading.regions),
        "chips": newest_chips(reading.regions),
        "options": [(line.name_en, f"{line.name_ru} · {line.code}") for line in reading.regions],
        "newest": [_newest_row(row, names) for row in reading.newest],
        "targets": ledger_rows(reading.targets, names),
        "disputed": [_disputed_row(item, names) for item in reading.disputed],
        "cards": cards_of(said),
        "said_title": _said_title(said, today),
        "has_samples": _has_samples(reading),
    }


def _newest_quotations() -> QuerySet[Statement]:
    """Return the newest quotations whose speaker is named."""
    return Statement.objects.shown().filter(kind="direct", speaker__isnull=False).for_list()[:SAID]


def _said_title(said: Sequence[Statement], today: date) -> str:
    """Return when the quotations were said, without claiming that old words are new."""
    newest = said[0].article.published if said else None
    is_fresh = newest is not None and newest > today - A_WEEK
    return gettext("Said this week") if is_fresh else gettext("Said lately")


def _newest_row(row: FigureRow, names: Names) -> dict[str, Any]:
    """Return a figure as a row of ready strings."""
    return {
        "region": names[place_of(row)],
        "region_href": place_address(place_of(row)),
        "value": words.money(row),
        "href": sentence_of(row),
        "of_what": of_what(row, names),
        "period": formats.period_short(row.period),
        "change": formats.change(row.change_pct) if row.change_pct is not None else "",
        "speaker": row.speaker_name,
        "speaker_href": speaker_address(row),
        "source": row.source_name or gettext("source not named"),
        "said": formats.date_short(row.published),
    }


def _disputed_row(item: Observation, names: Names) -> dict[str, Any]:
    """Return a disputed value: the place, the period, and each value with its sentence."""
    rows = [row for row in (item.figure, *item.alternatives) if row]
    first = item.source_figure
    return {
        "region": names[place_of(first)],
        "region_href": place_address(place_of(first)),
        "period": formats.period_long(item.period),
        "of_what": of_what(first, names),
        "spread": formats.percent(item.spread_pct) if item.spread_pct is not None else "",
        "values": _values(rows),
    }


def _values(rows: Iterable[FigureRow]) -> list[dict[str, str]]:
    """Return the differing values, each once, with who gives it."""
    by_value: dict[str, FigureRow] = {}
    for row in rows:
        by_value.setdefault(words.money(row), row)
    return [
        {"words": value, "href": sentence_of(row), "source": row.source_name}
        for value, row in by_value.items()
    ]


def _has_samples(reading: HomeReading) -> bool:
    """Say whether anything shown comes from a sample article."""
    lines = [line.newest for line in reading.regions if line.newest]
    targets = [target.figure for target in reading.targets]
    return any(row.is_sample for row in (*reading.newest, *lines, *targets))
