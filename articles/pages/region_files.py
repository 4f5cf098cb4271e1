"""A region's view as files: the same address with a suffix, the same query string.

`scope=all` asks for every figure of the place instead of those of the view.
"""

from __future__ import annotations

from typing import Any

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse

from articles.charts.picture import picture
from articles.exports.figures import csv_text, json_text
from articles.exports.xlsx import XLSX_TYPE, xlsx_bytes
from articles.models import Region
from articles.pages.caching import public_page, register_version
from articles.pages.places import place_names
from articles.pages.regions import day_seen, find_region
from articles.pages.sentences import export_records, rows_of
from articles.series.build import main_scope
from articles.series.kept import keep_region
from articles.series.query import ChartQuery
from articles.series.read import read_all
from articles.series.region import register_of
from articles.series.types import RegionReading

ALL = "all"


@public_page
def region_csv(request: HttpRequest, code: str) -> HttpResponse:
    """Serve a region's figures as CSV, a row a figure."""
    region, asked = _asked_for_file(request, code)
    text = csv_text(_records(request, region, asked))
    bom = "\ufeff" if request.GET.get("bom") == "1" else ""
    return _file(request, bom + text, "text/csv; charset=utf-8", region, asked, "csv")


@public_page
def region_xlsx(request: HttpRequest, code: str) -> HttpResponse:
    """Serve a region's figures as a workbook, a row a figure."""
    region, asked = _asked_for_file(request, code)
    return _file(
        request, xlsx_bytes(_records(request, region, asked)), XLSX_TYPE, region, asked, "xlsx"
    )


@public_page
def region_json(request: HttpRequest, code: str) -> HttpResponse:
    """Serve a region's figures as JSON, with the query that chose them."""
    region, asked = _asked_for_file(request, code)
    shown = {"scope": ALL}
    if not _wants_all(request):
        query = _reading(request, region, asked).query
        shown = {"flow": query.flow.value, **query.but(point=None).to_params()}
    text = json_text(region.code, asked.to_params(), shown, _records(request, region, asked))
    return _file(request, text, "application/json", region, asked, "json")


@csp_replace({"style-src": ["'unsafe-inline'"]})  # a picture carries its own colours
@public_page
def region_svg(request: HttpRequest, code: str) -> HttpResponse:
    """Serve the drawing of a region's view as a picture that stands by itself."""
    region, asked = _asked_for_file(request, code)
    reading = _reading(request, region, asked)
    query = asked.but(point=None).to_string()
    page = request.build_absolute_uri(region.get_absolute_url()) + (f"?{query}" if query else "")
    names = place_names()
    sides = " – ".join(names.get(code, code) for code in main_scope(region.code))
    drawn = picture(reading, sides, page, day_seen(asked))
    return _file(request, drawn, "image/svg+xml", region, asked, "svg")


def _asked_for_file(request: HttpRequest, code: str) -> tuple[Region, ChartQuery]:
    """Return what a file is asked for; files have one address, and no patience with others."""
    region = find_region(code)
    return region, ChartQuery.from_params(dict(request.GET.lists()))


def _reading(request: HttpRequest, region: Region, asked: ChartQuery) -> RegionReading:
    """Return what the page of the same address shows."""
    return keep_region(register_version(request), region.code, asked, day_seen(asked))


def _wants_all(request: HttpRequest) -> bool:
    """Say whether a file is to hold every figure of the place, not those of a view."""
    return request.GET.get("scope") == ALL


def _records(request: HttpRequest, region: Region, asked: ChartQuery) -> list[dict[str, Any]]:
    """Return the figures that a file holds: those of the view, or all of the place."""
    if _wants_all(request):
        return export_records(read_all(register_of(asked), region.code), request)
    return export_records(rows_of(_reading(request, region, asked)), request)


def _file(
    request: HttpRequest,
    content: str | bytes,
    kind: str,
    region: Region,
    asked: ChartQuery,
    suffix: str,
) -> HttpResponse:
    """Return a download, or what was not understood of its address."""
    if asked.misread:
        words = "; ".join(f"{key}={value} was not understood" for key, value in asked.misread)
        return HttpResponse(words, status=400, content_type="text/plain; charset=utf-8")
    response = HttpResponse(content, content_type=kind)
    scope = [ALL] if _wants_all(request) else []
    told = asked.but(point=None).to_params().values()
    name = "_".join(["tradeboard", region.code, *scope, *told])
    safe = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in name)
    response["Content-Disposition"] = f'attachment; filename="{safe}.{suffix}"'
    address = asked.but(point=None).to_string()
    page = region.get_absolute_url() + (f"?{address}" if address else "")
    response["Link"] = f'<{page}>; rel="canonical"'
    response["Access-Control-Allow-Origin"] = "*"
    return response
