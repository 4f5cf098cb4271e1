"""A comparison as files: every figure behind its table, with its sentence; the same query string."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from articles.exports.figures import csv_text
from articles.exports.xlsx import XLSX_TYPE, xlsx_bytes
from articles.pages.caching import public_page
from articles.pages.sentences import export_records
from articles.series.compare import read_comparison
from articles.series.compare_query import CompareQuery


@public_page
def compare_csv(request: HttpRequest) -> HttpResponse:
    """Serve a comparison's figures as CSV, a row a figure."""
    asked = CompareQuery.from_params(dict(request.GET.lists()))
    return _file(asked, csv_text(_records(request, asked)), "text/csv; charset=utf-8", "csv")


@public_page
def compare_xlsx(request: HttpRequest) -> HttpResponse:
    """Serve a comparison's figures as a workbook, a row a figure."""
    asked = CompareQuery.from_params(dict(request.GET.lists()))
    return _file(asked, xlsx_bytes(_records(request, asked)), XLSX_TYPE, "xlsx")


def _records(request: HttpRequest, asked: CompareQuery) -> list[dict[str, Any]]:
    """Return the figures behind a comparison's table: those shown, and the others of their periods."""
    seen = [item for line in read_comparison(asked).lines for item in line.observations if item]
    return export_records(
        [row for item in seen for row in (*item.inputs, *item.alternatives)], request
    )


def _file(asked: CompareQuery, content: str | bytes, kind: str, suffix: str) -> HttpResponse:
    """Return a download, or what was not understood of its address."""
    if asked.misread:
        words = "; ".join(f"{key}={value} was not understood" for key, value in asked.misread)
        return HttpResponse(words, status=400, content_type="text/plain; charset=utf-8")
    response = HttpResponse(content, content_type=kind)
    name = "_".join(["tradeboard", *asked.regions, asked.flow.value, asked.cur])
    response["Content-Disposition"] = f'attachment; filename="{name}.{suffix}"'
    response["Access-Control-Allow-Origin"] = "*"
    return response
