"""A region's view as files: the same address with a suffix, the same query string."""

from __future__ import annotations

from csp.decorators import csp_replace
from django.http import HttpRequest, HttpResponse

from articles.charts.picture import picture
from articles.exports.figures import csv_text, json_text
from articles.models import Region
from articles.pages.caching import public_page, register_version
from articles.pages.regions import day_seen, find_region
from articles.pages.sentences import export_records
from articles.series.kept import keep_region
from articles.series.query import ChartQuery


@public_page
def region_csv(request: HttpRequest, code: str) -> HttpResponse:
    """Serve the figures of a region's view as CSV, a row a figure."""
    region, asked = _asked_for_file(request, code)
    text = csv_text(
        export_records(
            keep_region(register_version(request), region.code, asked, day_seen(asked)), request
        )
    )
    bom = "\ufeff" if request.GET.get("bom") == "1" else ""
    return _file(bom + text, "text/csv; charset=utf-8", region, asked, "csv")


@public_page
def region_json(request: HttpRequest, code: str) -> HttpResponse:
    """Serve the figures of a region's view as JSON, with the query that chose them."""
    region, asked = _asked_for_file(request, code)
    records = export_records(
        keep_region(register_version(request), region.code, asked, day_seen(asked)), request
    )
    text = json_text(region.code, asked.to_params(), records)
    return _file(text, "application/json", region, asked, "json")


@csp_replace({"style-src": ["'unsafe-inline'"]})  # a picture carries its own colours
@public_page
def region_svg(request: HttpRequest, code: str) -> HttpResponse:
    """Serve the drawing of a region's view as a picture that stands by itself."""
    region, asked = _asked_for_file(request, code)
    reading = keep_region(register_version(request), region.code, asked, day_seen(asked))
    page = request.build_absolute_uri(region.get_absolute_url())
    return _file(picture(reading, region.name_en, page), "image/svg+xml", region, asked, "svg")


def _asked_for_file(request: HttpRequest, code: str) -> tuple[Region, ChartQuery]:
    """Return what a file is asked for; files have one address, and no patience with others."""
    region = find_region(code)
    return region, ChartQuery.from_params(dict(request.GET.lists()))


def _file(content: str, kind: str, region: Region, asked: ChartQuery, suffix: str) -> HttpResponse:
    """Return a download, or what was not understood of its address."""
    if asked.misread:
        words = "; ".join(f"{key}={value} was not understood" for key, value in asked.misread)
        return HttpResponse(words, status=400, content_type="text/plain; charset=utf-8")
    response = HttpResponse(content, content_type=kind)
    name = "_".join(["tradeboard", region.code, *asked.but(point=None).to_params().values()])
    safe = "".join(letter if letter.isalnum() or letter in "-_." else "-" for letter in name)
    response["Content-Disposition"] = f'attachment; filename="{safe}.{suffix}"'
    address = asked.but(point=None).to_string()
    page = region.get_absolute_url() + (f"?{address}" if address else "")
    response["Link"] = f'<{page}>; rel="canonical"'
    response["Access-Control-Allow-Origin"] = "*"
    return response
