"""The region page's controls: words that are links, a form for what has several values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext

from articles.charts.words import VIEWS, flows_of
from articles.series.query import ChartQuery, Show, View
from articles.series.types import RegionReading


@dataclass(frozen=True, slots=True)
class Choice:
    """One word of a control: where it leads, whether it holds now, whether there is anything there."""

    words: str
    href: str
    is_current: bool
    is_empty: bool = False


def controls_of(reading: RegionReading) -> dict[str, Any]:
    """Return the choices of flow, view, currency, what is shown, and the years."""
    query, asked = reading.query, reading.asked.but(point=None)
    return {
        "flows": _flows(reading, asked),
        "views": [
            Choice(str(words), _address(asked.but(view=view)), view is query.view)
            for view, words in VIEWS.items()
            if view is not View.QUARTERS or reading.quarters or query.view is view
        ],
        "currencies": [
            Choice(
                f"{count.name} {count.count}",
                _address(asked.but(cur=count.name)),
                count.name == query.cur,
            )
            for count in reading.currencies
        ],
        "shows": [
            {"name": show.value, "words": words, "is_on": show in query.show}
            for show, words in _shows().items()
        ],
        "with_show": _kept(asked, "show"),
        "with_years": _kept(asked, "time"),
        "years": _years(reading),
    }


def _shows() -> dict[Show, str]:
    """Return what can be switched on and off, in the order of the address."""
    return {
        Show.TARGETS: gettext("targets"),
        Show.IMPLIED: gettext("implied"),
        Show.UNREVIEWED: gettext("unreviewed"),
    }


def _flows(reading: RegionReading, asked: ChartQuery) -> list[Choice]:
    """Return the four flows; those without a value are told, but lead nowhere."""
    counts = {count.name: count.count for count in reading.flows}
    return [
        Choice(
            str(words),
            _address(asked.but(flow=flow, cur=None)),
            flow is reading.query.flow,
            is_empty=not counts.get(flow.value),
        )
        for flow, words in flows_of(reading.region).items()
    ]


def _address(query: ChartQuery) -> str:
    """Return a query as a relative address."""
    return f"?{query.to_string()}"


def _kept(asked: ChartQuery, own: str) -> list[tuple[str, str]]:
    """Return what a form must send on beside its own field."""
    return [(key, value) for key, value in asked.to_params().items() if key != own]


def _years(reading: RegionReading) -> list[dict[str, Any]]:
    """Return the years that the two selects offer, each with what is chosen."""
    time = reading.query.time
    years = sorted(reading.years)
    first = time.first if time and time.first else (years[0] if years else None)
    last = time.last if time and time.last else (years[-1] if years else None)
    offered = sorted({*years, *(year for year in (first, last) if year)})
    return [{"year": year, "is_first": year == first, "is_last": year == last} for year in offered]
