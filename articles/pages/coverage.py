"""The coverage page: what has been stated of each region and year, and where the register is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localdate
from django.utils.translation import gettext, ngettext

from articles.charts import formats
from articles.models import Article
from articles.pages.caching import public_page
from articles.pages.links import place_address
from articles.series.coverage import read_coverage
from articles.series.register import Register
from articles.series.types import CoverageCell, CoverageLine, MonthCount

SIGNS = {"actual": "●", "disputed": "≠", "target": "⚑", "change": "±"}
BAR = 160


@public_page
def coverage(request: HttpRequest) -> HttpResponse:
    """Serve the grid of regions and years, what has gone quiet, and the articles by month."""
    reading = read_coverage(Register(), localdate())
    heard = [line for line in reading.lines if any(cell.kind for cell in line.cells)]
    context = {
        "section": "coverage",
        "years": reading.years[::-1],
        "rows": [grid_row(line) for line in heard],
        "silent": [_place(line) for line in reading.lines if line not in heard],
        "regions": len(reading.lines),
        "legend": legend(),
        "quiet": [_quiet(line) for line in reading.lines if line.gone_quiet_since],
        "expected": [row for line in reading.lines for row in _expected(line)],
        "calendar": calendar(reading.months),
        "sources": source_rows(reading.months),
        "holes": holes(reading.empty_months),
        "empty": len(reading.empty_months),
        "months": [formats.month_short(month) for month in range(1, 13)],
        "undated": Article.objects.filter(published=None).count(),
        "has_samples": Article.objects.samples().exists(),
    }
    return render(request, "articles/coverage.html", context)


def legend() -> list[tuple[str, str]]:
    """Return what the signs of the grid stand for."""
    return [
        (SIGNS["actual"], gettext("values stated, and how many")),
        (SIGNS["disputed"], gettext("values of which sources differ")),
        (SIGNS["target"], gettext("only a target or forecast")),
        (SIGNS["change"], gettext("only a change")),
        ("·", gettext("not stated in the articles we hold; it does not mean zero")),
    ]


def grid_row(line: CoverageLine) -> dict[str, Any]:
    """Return a region's row; its cells are finished HTML, for there are a thousand of them."""
    return _place(line) | {
        "cells": mark_safe(
            "".join(grid_cell(line.code, line.name_en, cell) for cell in reversed(line.cells))
        )
    }


def grid_cell(code: str, name: str, cell: CoverageCell) -> SafeString:
    """Return a cell: a sign and a number, linked to the statements of that year, in words for ears."""
    if not cell.kind:
        return mark_safe(
            f'<td class="no">·<span class="vh">{escape(gettext("not stated"))}</span></td>'
        )
    count = {"target": cell.targets, "change": cell.changes}.get(cell.kind, cell.actual)
    told = escape(f"{name} {cell.year}: {cell_words(cell)}")
    href = f"{escape(place_address(code))}?view=all&amp;time={cell.year}..{cell.year}"
    return mark_safe(  # all that is text is escaped above; kinds and signs are of closed lists
        f'<td class="{cell.kind}"><a href="{href}" title="{told}" aria-label="{told}">'
        f"{SIGNS[cell.kind]}{formats.NBSP}{count}</a></td>"
    )


def cell_words(cell: CoverageCell) -> str:
    """Return what has been stated, in words: `2 values, 1 target or forecast, last said on …`."""
    counts = [
        ngettext("%(n)d value", "%(n)d values", cell.actual) % {"n": cell.actual}
        if cell.actual
        else "",
        ngettext("%(n)d target or forecast", "%(n)d targets and forecasts", cell.targets)
        % {"n": cell.targets}
        if cell.targets
        else "",
        ngettext("%(n)d change without a value", "%(n)d changes without a value", cell.changes)
        % {"n": cell.changes}
        if cell.changes
        else "",
        gettext("sources differ") if cell.is_disputed else "",
        gettext("last said on %(date)s") % {"date": formats.date_long(cell.last_said)}
        if cell.last_said
        else "",
    ]
    return ", ".join(filter(None, counts))


def _place(line: CoverageLine) -> dict[str, Any]:
    """Return a region's name and page."""
    return {"name": line.name_en, "href": place_address(line.code)}


def _quiet(line: CoverageLine) -> dict[str, Any]:
    """Return a region of which nothing has been heard for years."""
    return _place(line) | {"since": line.gone_quiet_since}


def _expected(line: CoverageLine) -> list[dict[str, Any]]:
    """Return what should have been stated by now, going by past years."""
    told = gettext(
        "In %(years)s of the past four years it was first stated at this time of the year,"
        " %(first)s to %(last)s; none yet this year."
    )
    return [
        _place(line)
        | {
            "period": formats.period_long(item.period),
            "told": told
            % {
                "years": item.years,
                "first": formats.date_long(item.first),
                "last": formats.date_long(item.last),
            },
        }
        for item in line.expected
    ]


def calendar(months: Sequence[MonthCount]) -> list[dict[str, Any]]:
    """Return the articles of each year by month, newest year first; months without one are `None`."""
    held: Counter[tuple[int, int]] = Counter()
    for item in months:
        held[item.month.year, item.month.month] += item.articles
    if not held:
        return []
    first, last = min(held)[0], max(held)[0]
    return [
        {
            "year": year,
            "cells": [held.get((year, month)) for month in range(1, 13)],
            "total": sum(count for (of, _), count in held.items() if of == year),
        }
        for year in range(last, first - 1, -1)
    ]


def source_rows(months: Sequence[MonthCount]) -> list[dict[str, Any]]:
    """Return each source with its articles, its months from first to last, and how many of them are empty."""
    by_source: dict[str, list[MonthCount]] = {}
    for item in months:
        by_source.setdefault(item.source, []).append(item)
    totals = {name: sum(item.articles for item in items) for name, items in by_source.items()}
    most = max(totals.values(), default=1)
    return [
        _source_row(name, by_source[name], totals[name], most)
        for name in sorted(totals, key=lambda name: (-totals[name], name))
    ]


def _source_row(name: str, items: Sequence[MonthCount], total: int, most: int) -> dict[str, Any]:
    """Return one source as a row; the bar is as long as its share of the largest."""
    held = {item.month for item in items}
    first, last = min(held), max(held)
    span = (last.year - first.year) * 12 + last.month - first.month + 1
    return {
        "name": name or gettext("source not named"),
        "articles": total,
        "bar": max(round(BAR * total / most), 2),
        "first": month_words(first),
        "last": month_words(last),
        "empty": span - len(held),
        "span": span,
    }


def month_words(month: date) -> str:
    """Return a month as a table has it: `Mar 2019`."""
    return f"{formats.month_short(month.month)}{formats.NBSP}{month.year}"


def holes(months: Iterable[date]) -> list[str]:
    """Return empty months as spans, oldest first: `Mar 2019 – Jul 2019`.

    >>> [hole.replace(formats.NBSP, " ") for hole in holes([date(2019, 3, 1), date(2019, 4, 1)])]
    ['Mar 2019 – Apr 2019']
    """
    ordered = sorted(months)
    numbered = [(day.year * 12 + day.month - place, day) for place, day in enumerate(ordered)]
    spans = [[day for _, day in group] for _, group in groupby(numbered, key=lambda pair: pair[0])]
    return [
        month_words(span[0])
        if len(span) == 1
        else f"{month_words(span[0])} – {month_words(span[-1])}"
        for span in spans
    ]
