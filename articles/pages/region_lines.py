"""The table of regions on the home page: newest value, full years as a small line, how long ago."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from django.http import QueryDict
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, gettext_lazy, ngettext

from articles.charts import formats, words
from articles.charts.spark import SPAN, draw_spark
from articles.pages.links import place_address, sentence_of
from articles.pages.phrases import flow_name
from articles.series.types import RegionLine

FOLDED, CHIPS = 15, 6
DEFAULT = "-said"
COLUMNS = {
    "name": gettext_lazy("Region"),
    "value": gettext_lazy("Newest value"),
    "period": gettext_lazy("Period"),
    "said": gettext_lazy("Last stated"),
}
FALLING = ("value", "period", "said")  # what a first click sorts from the top


def sort_key(name: str) -> Callable[[RegionLine], Any]:
    """Return the key of a column; only lines with a value are asked for it."""
    keys: dict[str, Callable[[Any], Any]] = {
        "name": lambda line: line.name_en,
        "value": lambda line: line.newest.value,
        "period": lambda line: (line.newest.period.end, line.newest.period.months),
        "said": lambda line: line.newest.published or date.min,
    }
    return keys[name]


def sorted_lines(lines: Sequence[RegionLine], sort: str) -> list[RegionLine]:
    """Return the lines in the order of an address's `sort`; regions without a value always stand last."""
    name = sort.removeprefix("-")
    stated = [line for line in lines if line.newest]
    silent = [line for line in lines if not line.newest]
    return sorted(stated, key=sort_key(name), reverse=sort.startswith("-")) + silent


def lines_context(lines: Sequence[RegionLine], params: QueryDict, today: date) -> dict[str, Any]:
    """Return the table in the order asked for, folded unless all are asked for."""
    sort = params.get("sort", "")
    sort = sort if sort.removeprefix("-") in COLUMNS else DEFAULT
    is_whole = params.get("show") == "all"
    ordered = sorted_lines(lines, sort)
    shown = ordered if is_whole else ordered[:FOLDED]
    return {
        "columns": [_column(name, sort, is_whole) for name in COLUMNS],
        "lines": [line_row(line, today) for line in shown],
        "hidden": len(ordered) - len(shown),
        "all": len(ordered),
        "is_whole": is_whole,
        "fold": _address(sort, not is_whole),
    }


def _column(name: str, sort: str, is_whole: bool) -> dict[str, str]:
    """Return a heading: where a click leads, and how the table is sorted by it now."""
    is_current = sort.removeprefix("-") == name
    falls = sort.startswith("-") if is_current else name not in FALLING
    return {
        "name": name,
        "words": str(COLUMNS[name]),
        "href": _address(name if falls else f"-{name}", is_whole),
        "now": ("descending" if sort.startswith("-") else "ascending") if is_current else "",
        "arrow": ("↓" if sort.startswith("-") else "↑") if is_current else "",
    }


def _address(sort: str, is_whole: bool) -> str:
    """Return the query string of an order, defaults dropped."""
    parts = [f"sort={sort}"] if sort != DEFAULT else []
    parts += ["show=all"] if is_whole else []
    return f"?{'&'.join(parts)}"


def line_row(line: RegionLine, today: date) -> dict[str, Any]:
    """Return a region as a row of ready strings."""
    row = line.newest
    return {
        "name": line.name_en,
        "href": place_address(line.code),
        "value": words.money(row) if row else "",
        "value_href": sentence_of(row) if row else "",
        "flow": flow_name(row.flow) if row else "",
        "period": formats.period_short(row.period) if row else "",
        "spark": mark_safe(draw_spark(line.years)),
        "years": _years(line),
        "said": formats.date_short(row.published) if row else "",
        "ago": months_ago(row.published, today) if row and row.published else "",
        "is_disputed": line.is_disputed,
    }


def _years(line: RegionLine) -> str:
    """Return which full years are stated, as the little line spans them."""
    years = [item.year for item in line.years if item.year > line.years[-1].year - SPAN]
    if not years:
        return ""
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"


def months_ago(day: date, today: date) -> str:
    """Return how long ago a day was, in months, then in years.

    >>> months_ago(date(2022, 11, 3), date(2024, 2, 1))
    '14 months ago'
    """
    months = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    if months < 1:
        return gettext("this month")
    if months < 24:
        return ngettext("%(n)d month ago", "%(n)d months ago", months) % {"n": months}
    years = months // 12
    return ngettext("%(n)d year ago", "%(n)d years ago", years) % {"n": years}


def newest_chips(lines: Sequence[RegionLine]) -> list[dict[str, str]]:
    """Return the regions whose values were stated last."""
    stated = [line for line in sorted_lines(lines, DEFAULT) if line.newest]
    return [
        {"name": line.name_en, "href": place_address(line.code), "value": words.money(line.newest)}
        for line in stated[:CHIPS]
        if line.newest
    ]
