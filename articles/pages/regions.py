"""The region pages: the list, and the page of one with its chart, sentence and table."""

from __future__ import annotations

from datetime import date, datetime
from urllib.parse import parse_qsl

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.timezone import localdate

from articles.models import Region
from articles.pages.caching import public_page, register_version
from articles.pages.places import region_groups
from articles.pages.region_page import RegionPage, page_context, panel_context
from articles.series.home import read_region_lines
from articles.series.query import ChartQuery
from articles.series.register import Register

PANEL = "sentence"


@public_page
def region_list(request: HttpRequest) -> HttpResponse:
    """Serve all regions, each with its newest stated value."""
    lines = read_region_lines(Register())
    context = {"section": "regions", **region_groups(lines, localdate())}
    return render(request, "articles/region_list.html", context)


@public_page
def region_detail(request: HttpRequest, code: str) -> HttpResponse:
    """Serve a region's page, or to HTMX the part of it that a control or a point asks for."""
    region = find_region(code)
    asked = ChartQuery.from_params(dict(request.GET.lists()))
    if elsewhere := canonical_address(request, region, code, asked):
        return elsewhere
    host = request.build_absolute_uri("/").rstrip("/")
    page = RegionPage(region, asked, register_version(request), day_seen(asked), host)
    if request.headers.get("HX-Target") == PANEL:
        response = render(request, "articles/_evidence.html", panel_context(page))
    else:
        template = "_region.html" if request.headers.get("HX-Request") else "region_detail.html"
        response = render(request, f"articles/{template}", page_context(page))
    patch_vary_headers(response, ["HX-Request", "HX-Target"])
    if asked.misread:
        response["X-Robots-Tag"] = "noindex"
    return response


def day_seen(asked: ChartQuery) -> date:
    """Return the day that an answer speaks from: today, or the past day to which it is rewound.

    What is due, and what the picture is dated, then stay as they were on that day.
    """
    moment = asked.as_of
    if isinstance(moment, datetime):
        moment = moment.date()
    return min(moment, localdate()) if moment else localdate()


def find_region(code: str) -> Region:
    """Return the region of a code, or of any name it goes by."""
    region = Region.objects.filter(code=code).first() or Region.objects.named(code).first()
    if region is None:
        raise Http404(code)
    return region


def canonical_address(
    request: HttpRequest, region: Region, code: str, asked: ChartQuery
) -> HttpResponse | None:
    """Return the way to the one address of this page, where it was asked for by another."""
    address = asked.to_string()
    end = f"?{address}" if address else ""
    if code != region.code:
        return HttpResponsePermanentRedirect(region.get_absolute_url() + end)
    said = parse_qsl(request.META.get("QUERY_STRING", ""), keep_blank_values=True)
    if asked.misread or said == list(asked.to_params().items()):
        return None
    return HttpResponseRedirect(region.get_absolute_url() + end)
