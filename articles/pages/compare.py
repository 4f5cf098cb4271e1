"""Regions side by side: always the same months of a year, each number with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext

from articles.charts import compare as drawing
from articles.charts import formats, words
from articles.charts.axes import Scale
from articles.pages.caching import public_page
from articles.pages.compare_controls import controls_of, presets
from articles.pages.compare_table import rank_rows, table_of
from articles.pages.ledger import Names, read_names
from articles.pages.links import place_address, sentence_of
from articles.series.address import Misread
from articles.series.compare import read_comparison
from articles.series.compare_query import CODE_RE, FULL_YEAR, MOST, CompareQuery, CompareView
from articles.series.compare_query import Scale as Sharing
from articles.series.home import read_region_lines
from articles.series.register import Register
from articles.series.types import CompareReading


@public_page
def compare(request: HttpRequest) -> HttpResponse:
    """Serve a comparison, or to HTMX the part of the page that a control changes."""
    asked = CompareQuery.from_params(dict(request.GET.lists()))
    if elsewhere := canonical_address(request, asked):
        return elsewhere
    context = compare_context(read_known(asked), asked, read_names())
    template = "_compare.html" if request.headers.get("HX-Request") else "compare.html"
    response = render(request, f"articles/{template}", context)
    if context["misread"]:
        response["X-Robots-Tag"] = "noindex"
    return response


def read_known(asked: CompareQuery) -> CompareReading:
    """Return a comparison whose query, and so every link made of it, names only regions there are."""
    reading = read_comparison(asked)
    known = tuple(line.code for line in reading.lines)
    return replace(reading, query=reading.query.but(regions=known))


def canonical_address(request: HttpRequest, asked: CompareQuery) -> HttpResponse | None:
    """Return the way to the one address of a comparison, where a form has asked by another."""
    said = parse_qsl(request.META.get("QUERY_STRING", ""), keep_blank_values=True)
    if asked.misread or said == list(asked.to_params().items()):
        return None
    return HttpResponseRedirect(address(asked))


def address(query: CompareQuery) -> str:
    """Return a comparison's address."""
    text = query.to_string()
    return reverse("compare") + (f"?{text}" if text else "")


def compare_context(reading: CompareReading, asked: CompareQuery, names: Names) -> dict[str, Any]:
    """Return what the page shows: the picker always, the rest from two regions on."""
    query = reading.query
    context: dict[str, Any] = {
        "section": "compare",
        "reading": reading,
        "canonical": address(query),
        "misread": misread_words(asked.misread, reading.unknown, names),
        "chips": _chips(reading),
        "choices": [(code, name) for code, name in names.items() if code not in query.regions],
        "kept": [pair for pair in query.to_params().items() if pair[0] != "year"],
        "is_full": len(query.regions) >= MOST,
        "view": query.view.value,
        "has_samples": _has_samples(reading),
        "as_of": formats.date_long(query.as_of) if query.as_of else "",
        "today_url": address(query.but(as_of=None)),
    }
    if len(reading.lines) < 2:
        lines = read_region_lines(Register())
        return context | {"presets": presets(lines, address)}
    return context | {
        "rule": rule_words(reading),
        "controls": controls_of(reading, address),
        "title": title_of(reading),
        "table": table_of(reading) if reading.years else None,
        "files": _files(query),
        "dated_link": "" if query.as_of else f"{address(query)}&asOf=now",
        "ranking": rank_rows(reading, names, address),
        **_picture(reading),
    }


def _files(query: CompareQuery) -> list[dict[str, str]]:
    """Return the addresses of the files that hold the comparison's figures."""
    end = f"?{query.to_string()}"
    return [
        {"name": suffix.upper(), "href": reverse(f"compare-{suffix}") + end}
        for suffix in ("xlsx", "csv")
    ]


def misread_words(misread: Iterable[Misread], unknown: Iterable[str], names: Names) -> list[str]:
    """Return what was not understood of an address, in words."""
    told = []
    for key, value in misread:
        if key != "regions":
            told.append(
                gettext("%(text)s was not understood and left out.") % {"text": f"{key}={value}"}
            )
        elif CODE_RE.fullmatch(value):
            told.append(_seventh(names.get(value, value)))
        else:
            told.append(_no_region(value))
    return told + [_no_region(code) for code in unknown]


def _seventh(name: str) -> str:
    """Return why a seventh region is left out."""
    return gettext(
        "%(name)s was left out: six regions can be told apart in one picture, no more."
    ) % {"name": name}


def _no_region(text: str) -> str:
    """Return that something is the code of no region."""
    return gettext("“%(text)s” is the code of no region that we know.") % {"text": text}


def _chips(reading: CompareReading) -> list[dict[str, Any]]:
    """Return the chosen regions, each with its shape, its page and the way to take it out."""
    return [
        {
            "name": line.name_en,
            "href": place_address(line.code),
            "remove": address(reading.query.without(line.code)),
            "shape": mark_safe(drawing.shape_svg(place)),
            "is_silent": not any(line.observations),
        }
        for place, line in enumerate(reading.lines, start=1)
    ]


def months_words(months: int) -> str:
    """Return which months of each year are compared: `full years`, `January–September`."""
    if months == FULL_YEAR:
        return gettext("full years")
    if months == 1:
        return formats.month_name(1)
    return f"{formats.month_name(1)}–{formats.month_name(months)}"


def title_of(reading: CompareReading) -> str:
    """Return the title of the chart and the table."""
    flow = words.FLOWS[reading.query.flow]
    return f"{flow}, {months_words(reading.query.months)}"


def rule_words(reading: CompareReading) -> str:
    """Return the rule of equal months, with how many of the places it leaves."""
    told = {"months": months_words(reading.query.months), "all": len(reading.lines)}
    if reading.period is None:
        return (
            gettext(
                "Only %(months)s are compared; none of the %(all)s regions has a value for them."
            )
            % told
        )
    told |= {"n": len(reading.ranked), "period": formats.period_long(reading.period)}
    return (
        gettext(
            "Only %(months)s are compared: %(n)s of %(all)s regions have a value for %(period)s."
        )
        % told
    )


def _picture(reading: CompareReading) -> dict[str, Any]:
    """Return the drawing that the view asks for, and what its axis counts."""
    lines, years = drawing.compare_lines(reading), reading.years
    if not years or reading.query.view is CompareView.TABLE:
        return {"drawings": [], "panels": []}
    scale = drawing.compare_scale(lines)
    if reading.query.view is CompareView.PANELS:
        return {"panels": _panels(reading, lines), "unit": unit_words(reading, scale)}
    name = title_of(reading)
    drawings = [
        mark_safe(drawing.draw_lines(lines, years, sentence_of, name, narrow=narrow))
        for narrow in (False, True)
    ]
    return {"drawings": drawings, "unit": unit_words(reading, scale)}


def unit_words(reading: CompareReading, scale: Scale) -> str:
    """Return what the axis counts: a currency, or percent of the base year."""
    if drawing.is_indexed(reading):
        return gettext("%(year)s = 100") % {"year": reading.index_year}
    return formats.unit_label(reading.query.cur, scale.unit)


def _panels(reading: CompareReading, lines: list[drawing.Line]) -> list[dict[str, Any]]:
    """Return a small picture for each region, on one scale unless each is to have its own."""
    own = reading.query.scale is Sharing.OWN
    shared = drawing.compare_scale(lines, wanted=4)
    panels = []
    for line, place in zip(lines, reading.lines, strict=True):
        scale = drawing.compare_scale([line], wanted=4) if own else shared
        picture = drawing.draw_panel(line, scale, reading.years, sentence_of)
        panels.append(
            {
                "name": place.name_en,
                "svg": mark_safe(picture) if line.marks else "",
                "unit": unit_words(reading, scale),
                "is_own": own,
            }
        )
    return panels


def _has_samples(reading: CompareReading) -> bool:
    """Say whether anything shown comes from a sample article."""
    shown = (item for line in reading.lines for item in line.observations if item)
    return any(item.source_figure.is_sample for item in shown)
