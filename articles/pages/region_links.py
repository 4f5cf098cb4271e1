"""Where a region page leads: to its own views, to one that holds still, and to its files."""

from __future__ import annotations

from urllib.parse import urlencode

from django.utils.translation import gettext

from articles.models import Region
from articles.series.query import ChartQuery

FILES = ("xlsx", "csv", "json", "svg")
FILES_OF_ALL = ("xlsx", "csv", "json")


def files_of(region: Region, asked: ChartQuery, *, has_marks: bool) -> list[dict[str, str]]:
    """Return the addresses of the view's files, if it holds any figure, and of those with all figures."""
    asked = asked.but(point=None)
    base = region.get_absolute_url().rstrip("/")
    found: list[tuple[tuple[str, ...], str, str]] = [
        (FILES_OF_ALL, gettext("all figures"), query_of_all(asked))
    ]
    if has_marks:
        found.insert(0, (FILES, gettext("this view"), query_string(asked)))
    return [
        {"name": suffix.upper(), "words": words, "href": f"{base}.{suffix}{end}"}
        for suffixes, words, end in found
        for suffix in suffixes
    ]


def query_of_all(asked: ChartQuery) -> str:
    """Return the query string of a file with every figure of the place, as of the same moment."""
    query = ChartQuery(show=asked.show, as_of=asked.as_of)
    return "?" + urlencode({"scope": "all", **query.to_params()}, safe=",.:")


def query_string(asked: ChartQuery) -> str:
    """Return a query string with its question mark, or nothing."""
    text = asked.to_string()
    return f"?{text}" if text else ""


def dated_link(asked: ChartQuery) -> str:
    """Return the address that leads to one which shows these values whatever articles come later."""
    query = asked.but(point=None).to_string()
    return f"?{query}&asOf=now" if query else "?asOf=now"
