"""The controls of a comparison: words that are links; and the ways in, for who has chosen nothing yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from django.utils.translation import gettext

from articles.charts import formats
from articles.charts.words import FLOWS
from articles.pages.controls import Choice
from articles.series.compare_query import FULL_YEAR, MOST, CompareQuery, CompareView, Scale
from articles.series.types import CompareReading, RegionLine

Address = Callable[[CompareQuery], str]
NEIGHBOURS = ("RU-PSK", "RU-SMO", "RU-BRY")


def controls_of(reading: CompareReading, address: Address) -> dict[str, list[Choice]]:
    """Return the choices of flow, months, view, scale and index."""
    query = reading.query
    return {
        "flows": [
            Choice(str(words), address(query.but(flow=flow, year=None)), flow is query.flow)
            for flow, words in FLOWS.items()
        ],
        "months": _months(reading, address),
        "views": [
            Choice(words, address(query.but(view=view)), view is query.view)
            for view, words in _views().items()
        ],
        "scales": _scales(query, address) if query.view is CompareView.PANELS else [],
        "index": _index(reading, address) if query.view is not CompareView.TABLE else [],
    }


def _views() -> dict[CompareView, str]:
    return {
        CompareView.LINES: gettext("Lines"),
        CompareView.PANELS: gettext("Panels"),
        CompareView.TABLE: gettext("Table"),
    }


def _months(reading: CompareReading, address: Address) -> list[Choice]:
    """Return the months that can be compared, each with how many of the regions have a value."""
    query, regions = reading.query, len(reading.lines)
    options = {option.months: option.places for option in reading.period_options}
    options.setdefault(query.months, 0)
    return [
        Choice(
            _counted(_span(months), options[months], regions),
            address(query.but(months=months, year=None)),
            months == query.months,
        )
        for months in sorted(options, reverse=True)
    ]


def _span(months: int) -> str:
    """Return months as a control names them: `Full years`, `Jan–Sep`."""
    if months == FULL_YEAR:
        return gettext("Full years")
    last = formats.month_short(months)
    return last if months == 1 else f"{formats.month_short(1)}–{last}"


def _counted(words: str, places: int, regions: int) -> str:
    """Return an option with its count: `Jan–Sep, 5 of 6`."""
    return gettext("%(words)s, %(n)s of %(all)s") % {"words": words, "n": places, "all": regions}


def _scales(query: CompareQuery, address: Address) -> list[Choice]:
    names = {Scale.SAME: gettext("Same scale"), Scale.OWN: gettext("Own scale")}
    return [
        Choice(words, address(query.but(scale=scale)), scale is query.scale)
        for scale, words in names.items()
    ]


def _index(reading: CompareReading, address: Address) -> list[Choice]:
    """Return the choice of percent instead of values, where every value is exact and a year common."""
    if reading.index_year is None:
        return []
    query = reading.query
    base = gettext("%(year)s = 100") % {"year": reading.index_year}
    return [
        Choice(gettext("Values"), address(query.but(indexed=False)), not query.indexed),
        Choice(base, address(query.but(indexed=True)), query.indexed),
    ]


def year_choices(reading: CompareReading, address: Address) -> list[Choice]:
    """Return the years that can be ranked, each with how many of the regions have a value."""
    query, regions = reading.query, len(reading.lines)
    shown = int(reading.period.end[:4]) if reading.period else None
    return [
        Choice(
            _counted(str(option.year), option.places, regions),
            address(query.but(year=option.year)),
            option.year == shown,
        )
        for option in reading.year_options
    ]


def presets(lines: Sequence[RegionLine], address: Address) -> list[dict[str, Any]]:
    """Return comparisons to begin with: the neighbours of Belarus, the largest of a year."""
    ways: list[tuple[str, tuple[str, ...]]] = [(gettext("Neighbours of Belarus"), NEIGHBOURS)]
    year, codes = largest(lines)
    if year is not None and len(codes) > 1:
        ways.append((gettext("Largest by turnover in %(year)s") % {"year": year}, codes))
    names = {line.code: line.name_en for line in lines}
    return [
        {
            "words": words,
            "href": address(CompareQuery(regions=codes)),
            "names": ", ".join(names[code] for code in codes),
        }
        for words, codes in ways
    ]


def largest(lines: Sequence[RegionLine]) -> tuple[int | None, tuple[str, ...]]:
    """Return the full year that most regions have a value for, and its largest regions."""
    places = Counter(item.year for line in lines for item in line.years)
    year = max(places, key=lambda one: (places[one], one), default=None)
    stated = [(item.value, line.code) for line in lines for item in line.years if item.year == year]
    return year, tuple(code for _, code in sorted(stated, reverse=True)[:MOST])
