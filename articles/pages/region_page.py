"""What the region page shows: one reading, told as ready strings for its templates."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext, ngettext

from articles.charts import formats, prose, words
from articles.charts.config import chart_config
from articles.charts.drawing import draw_chart, scale_of
from articles.charts.marks import Kind, Mark, marks_of
from articles.charts.table import table_rows
from articles.models import Region, TradeFigure
from articles.pages.controls import controls_of
from articles.pages.evidence import evidence_of, find_figure, point_link
from articles.pages.notes import number_marks
from articles.pages.places import district_name
from articles.pages.region_blocks import apart_rows, target_rows
from articles.pages.region_links import dated_link, files_of, query_of_all, query_string
from articles.pages.said import statement_cards
from articles.series.kept import keep_region, keep_statements
from articles.series.query import ChartQuery, Show, View
from articles.series.read import count_changes_since
from articles.series.region import register_of
from articles.series.types import FigureRow, RegionReading, StatementRow


@dataclass
class RegionPage:
    """One answer in the making: a region, what was asked of it, and what has been read for that."""

    region: Region
    asked: ChartQuery
    version: int
    today: date
    host: str

    @cached_property
    def reading(self) -> RegionReading:
        """The figures, read once for each version of the register."""
        return keep_region(self.version, self.region.code, self.asked, self.today)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """The marks of the view, which are also its rows."""
        return marks_of(self.reading)

    @cached_property
    def statements(self) -> list[StatementRow]:
        """What was said about the region."""
        return keep_statements(self.version, register_of(self.asked), self.region.code)

    @cached_property
    def figure(self) -> TradeFigure | None:
        """The figure whose sentence is open: the one asked for, else the newest."""
        if self.asked.point:
            return find_figure(self.asked.point, self.asked.moment)
        first = self.reading.newest.source_figure if self.reading.newest else None
        if first is None and self.marks:
            first = self.marks[0].figure
        return find_figure(first.public_id, self.asked.moment) if first else None

    def link(self, row: FigureRow) -> str:
        """Return the address that opens a figure's sentence."""
        return self._prefix + row.public_id + "#sentence"

    @cached_property
    def _prefix(self) -> str:
        # `point` is the last key of an address, so that all points share what stands before it.
        return point_link(self.reading, "f", anchor=False).removesuffix("f")


def panel_context(page: RegionPage) -> dict[str, Any]:
    """Return what the sentence panel shows."""
    if page.figure is None:
        return {"evidence": None, "asked_point": page.asked.point}
    return {"evidence": evidence_of(page.figure, page.reading, page.marks, page.region, page.host)}


def page_context(page: RegionPage) -> dict[str, Any]:
    """Return what the whole page shows."""
    reading, region = page.reading, page.region
    return {
        "section": "regions",
        "region": region,
        "path": region.get_absolute_url(),
        "crumb": district_name(region.district) if region.district else "",
        "scope": _scope(region),
        "misread": [f"{key}={value}" for key, value in page.asked.misread],
        "reading": reading,
        "files": files_of(page.region, page.asked, has_marks=bool(page.marks)),
        "all_figures": f"{region.get_absolute_url().rstrip('/')}.csv{query_of_all(page.asked)}",
        "compare": f"{reverse('compare')}?regions={region.code}" if "RU-" in region.code else "",
        "canonical": page.host
        + region.get_absolute_url()
        + query_string(page.asked.but(point=None)),
        "dated_link": "" if page.asked.as_of else dated_link(page.asked),
        "answer": prose.answer_line(reading, page.link),
        "controls": controls_of(reading),
        "state": _state(page),
        "statements": statement_cards(page.statements, region.code, page.link),
        "targets": target_rows(page.reading, page.link),
        "apart": apart_rows(page.reading, page.link),
        "as_of": _as_of(page),
        "changed_since": _changed_since(page),
        "unchecked_url": region.get_absolute_url()
        + query_string(page.asked.but(show=page.asked.show | {Show.UNREVIEWED})),
        "today_url": region.get_absolute_url() + query_string(page.asked.but(as_of=None)),
        "has_samples": _has_samples(page),
        **_chart(page),
        **panel_context(page),
    }


def _chart(page: RegionPage) -> dict[str, Any]:
    """Return the chart in both its forms, and the table they share their values with."""
    reading = page.reading
    marks, notes = number_marks(page.marks, page.link)
    scale = scale_of(marks)
    title, manner = prose.chart_title(reading, scale)
    current = page.figure.public_id if page.figure else None

    has_chart = len(marks) > 1 and reading.query.view is not View.TABLE
    return {
        "marks": marks,
        "title": title,
        "manner": manner,
        "told": _told(reading, len(marks)),
        "description": prose.chart_description(marks),
        "pace_line": prose.pace_line(reading) if reading.query.view is View.PACE else "",
        "break_line": prose.break_line(marks),
        "drawings": _drawings(page, marks, f"{title}, {manner}") if has_chart else [],
        # In an attribute: htmx leaves scripts out of what it swaps in, even those that only hold data.
        "config": json.dumps(chart_config(reading, marks, scale)) if has_chart else None,
        "key": _key(marks),
        "sources": prose.sources_line(reading),
        "unreviewed": prose.unreviewed_line(marks),
        "dated": formats.date_long(page.today),
        "refusals": _refusals(reading),
        "rows": table_rows(
            marks, scale, page.link, current, has_numbers=reading.query.view is View.ALL
        ),
        "notes": notes,
        "has_numbers": reading.query.view is View.ALL and has_chart,
        "unit": formats.unit_label(reading.query.cur or "", scale.unit),
        "only": _only(page) if len(marks) == 1 else None,
    }


def _drawings(page: RegionPage, marks: tuple[Mark, ...], name: str) -> list[str]:
    """Return the chart as SVG, wide and narrow."""
    current = page.figure.public_id if page.figure else None

    def link(mark: Mark) -> str:
        return page.link(mark.figure)

    return [
        mark_safe(draw_chart(page.reading, marks, link, name, current=current, narrow=narrow))
        for narrow in (False, True)
    ]


def _refusals(reading: RegionReading) -> list[dict[str, str]]:
    """Return the quarters that are not derived, each with its reason."""
    if reading.query.view is not View.QUARTERS:
        return []
    return [
        {"period": formats.period_long(item.period), "reason": words.refusal_words(item)}
        for item in reading.refusals
    ]


def _only(page: RegionPage) -> dict[str, str]:
    """Return the one value of a region that has no other: a figure, not a chart."""
    mark = page.marks[0]
    return {
        "value": words.mark_money(mark),
        "period": formats.period_long(mark.period) if mark.period else gettext("no date"),
        "status": words.mark_status(mark),
    }


def _told(reading: RegionReading, count: int) -> str:
    """Return what a swap tells those who listen: `14 values, Pace`."""
    values = ngettext("%(n)d value", "%(n)d values", count) % {"n": count}
    view = words.VIEWS[reading.query.view or View.PACE]
    return f"{values}, {words.flows_of(reading.region)[reading.query.flow]}, {view}"


def _key(marks: Sequence[Mark]) -> list[dict[str, str]]:
    """Return the key: the signs that occur among the marks, in words."""
    kinds = {mark.kind for mark in marks}
    hedges = {mark.qualifier.value for mark in marks if mark.kind is not Kind.IMPLIED}
    entries = [
        ("●", "", gettext("stated"), Kind.STATED in kinds),
        ("○", "", gettext("implied by what is stated"), Kind.IMPLIED in kinds),
        ("≥", "", gettext("at least"), "over" in hedges),
        ("≤", "", gettext("at most"), "under" in hedges),
        ("≈", "", gettext("about"), "about" in hedges),
        ("≠", "kd", gettext("sources differ"), any(mark.is_disputed for mark in marks)),
        ("⚑", "kt", gettext("target"), Kind.TARGET in kinds),
        ("⚐", "kt", gettext("ambition without a date"), Kind.AMBITION in kinds),
        ("◇", "kt", gettext("forecast"), Kind.FORECAST in kinds),
    ]
    return [
        {"sign": s, "style": style, "words": told}
        for s, style, told, is_there in entries
        if is_there
    ]


def _state(page: RegionPage) -> str:
    """Return which of the page's faces there is to show."""
    reading = page.reading
    if page.marks:
        return "goal" if all(mark.is_goal for mark in page.marks) else "chart"
    if any(count.count for count in reading.flows):
        return "elsewhere"
    if reading.total:
        return "apart"
    if page.statements:
        return "mentions"
    return "nothing" if Show.UNREVIEWED in page.asked.show else "unchecked"


def _scope(region: Region) -> str:
    """Return what the page's figures are about."""
    if region.code in ("RU", "BY"):
        return gettext("Belarus ↔ Russia, goods")
    if region.is_russian:
        return gettext("Belarus ↔ region, goods")
    return gettext("region of Belarus ↔ Russia, goods")


def _as_of(page: RegionPage) -> str:
    """Return the day to which the register is rewound, if it is."""
    moment = page.asked.as_of
    return formats.date_long(moment) if moment else ""


def _changed_since(page: RegionPage) -> str:
    """Return how many of the place's figures differ today from the register shown, if it is rewound."""
    moment = page.asked.moment
    count = count_changes_since(moment, page.region.code) if moment else 0
    told = ngettext(
        "%(n)d figure here has changed since.", "%(n)d figures here have changed since.", count
    )
    return told % {"n": count} if count else ""


def _has_samples(page: RegionPage) -> bool:
    """Say whether anything shown comes from a sample article."""
    reading = page.reading
    figures = [*reading.rows, *(item.figure for item in reading.apart)]
    opened = page.figure is not None and page.figure.article.is_sample
    return (
        opened
        or any(row.is_sample for row in figures)
        or any(row.is_sample for row in page.statements)
    )
