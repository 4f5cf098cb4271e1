"""The server's own drawing of a reading: for readers without JavaScript, print, files and previews."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from articles.charts.annual import draw_annual
from articles.charts.axes import Scale, scale_for
from articles.charts.formats import quarter_name, unit_for_all
from articles.charts.marks import Mark
from articles.charts.pace import draw_pace
from articles.charts.spans import draw_spans
from articles.charts.svg import NARROW, WIDE, Frame, Link, Sheet
from articles.series.query import View
from articles.series.types import Pace, RegionReading

# Bars and spans need no gutter for the names of lines.
GUTTERLESS = 22.0
LEFT_BY_CHARACTER = 7.6


def scale_of(marks: Sequence[Mark]) -> Scale:
    """Return the value scale that a chart and its table share."""
    top = max((mark.top for mark in marks), default=Decimal(0))
    bottom = min((mark.bottom for mark in marks), default=Decimal(0))
    return scale_for(bottom, top, unit_for_all(mark.value for mark in marks))


def draw_chart(
    reading: RegionReading,
    marks: Sequence[Mark],
    link: Link,
    name: str,
    *,
    current: str | None = None,
    narrow: bool = False,
) -> str:
    """Return the chart of a reading as SVG, each mark a link to its sentence, the open one ringed."""
    scale = scale_of(marks)
    sheet = Sheet(_frame(reading.query.view, scale, narrow), scale, link, current)
    match reading.query.view:
        case View.ANNUAL:
            draw_annual(sheet, marks)
        case View.QUARTERS:
            draw_annual(sheet, marks, quarter_name)
        case View.ALL | View.TABLE:
            draw_spans(sheet, marks)
        case _:
            draw_pace(sheet, marks, open_pace(reading))
    return sheet.markup(name)


def _frame(view: View | None, scale: Scale, narrow: bool) -> Frame:
    """Return the paper for a view, its left margin as wide as the longest number on the axis."""
    frame = NARROW if narrow else WIDE
    longest = max(len(scale.label(tick)) for tick in scale.ticks)
    frame = replace(frame, left=max(30.0, longest * LEFT_BY_CHARACTER + 14))
    return frame if view in (View.PACE, None) else replace(frame, right=GUTTERLESS)


def open_pace(reading: RegionReading) -> Pace | None:
    """Return what an open target of the newest year asks, if there is one."""
    return next((target.pace for target in reading.targets if target.pace), None)
