"""The drawing as a file of its own: title, chart and source line in one picture, colours included."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from textwrap import wrap

from django.utils.translation import gettext

from articles.charts.drawing import draw_chart, scale_of
from articles.charts.formats import date_long
from articles.charts.marks import Kind, Mark, marks_of
from articles.charts.prose import chart_title, sources_line, unreviewed_line
from articles.series.types import RegionReading

COLOURS = {
    "turnover": ("#1f3a5f", "#4b607d", "#687991", "#818fa2"),
    "exports": ("#00573f", "#2e7561", "#4b8876", "#649888"),
    "imports": ("#8a3a05", "#9e5c2f", "#aa714a", "#b58361"),
    "balance": ("#46474b", "#666669", "#7a7b7d", "#8d8e8f"),
}
FOOT_TOP, FOOT_LINE = 482, 18
# Letters of a line that fit in any of the fonts, Cyrillic ones too.
LINE_LETTERS = 100
STYLE = """
text { font: 12.5px system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; fill: #5b6168; }
.title { font: 600 20px Georgia, "Liberation Serif", serif; fill: #1a1c1e; }
.grid { stroke: #d8d4ca; }
.zero { stroke: #5b6168; }
.on { fill: #1a1c1e; font-weight: 600; }
.line { fill: none; stroke: var(--c); stroke-width: 2; }
.gap { stroke-dasharray: 2 4; }
.dot { fill: var(--c); stroke: #fbfaf6; }
.hollow, .flag { fill: #fbfaf6; stroke: var(--c); stroke-width: 1.8; }
.bar:not(.part) { fill: var(--c); }
.bar.part, .bar.hollow { stroke: var(--c); }
.bar.hollow { fill: #fbfaf6; }
.hatch, .span { stroke: var(--c, #4b607d); stroke-width: 2; }
.tail, .whisk, .bracket { fill: none; stroke: var(--c); stroke-width: 1.5; }
.bracket { stroke: #9a1c1c; }
.need { fill: none; stroke: #8a3c78; stroke-dasharray: 1 5; stroke-linecap: round; }
.lead { stroke: #5b6168; stroke-width: .7; }
.lab.s1 { fill: #1a1c1e; }
.lab.target, .note { fill: #8a3c78; }
.target, .ambition, .forecast { --c: #8a3c78; }
.touch, .halo { fill: none; stroke: none; }
"""


def picture(reading: RegionReading, sides: str, page: str, day: date) -> str:
    """Return the view as SVG that stands by itself; each mark leads back to its sentence.

    `sides` names whose trade it is, `page` is the address of the same view, `day` the one it is of.
    """
    marks = marks_of(reading)
    title, manner = chart_title(reading, scale_of(marks))
    start = f"{page}{'&' if '?' in page else '?'}point="
    inner = draw_chart(reading, marks, lambda mark: start + mark.figure.public_id, title)
    steps = COLOURS[reading.query.flow.value]
    style = STYLE + "".join(f".s{step} {{ --c: {colour}; }}" for step, colour in enumerate(steps))
    style += f".lab.s0 {{ fill: {steps[0]}; font-weight: 700; }}"
    chart = inner.replace("<svg ", '<svg x="20" y="64" width="760" height="400" ', 1)
    foot = _foot(reading, marks, page, day)
    height = FOOT_TOP + len(foot) * FOOT_LINE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 {height}" width="800"'
        f' height="{height}"><style>{style}</style>'
        f'<rect width="800" height="{height}" fill="#fbfaf6"/>'
        f'<text class="title" x="20" y="32">{escape(sides)}</text>'
        f'<text x="20" y="54">{escape(title)}, {escape(manner)}</text>{chart}'
        + "".join(
            f'<text x="20" y="{FOOT_TOP + number * FOOT_LINE + 4}">{escape(line)}</text>'
            for number, line in enumerate(foot)
        )
        + "</svg>"
    )


def _foot(reading: RegionReading, marks: Sequence[Mark], page: str, day: date) -> list[str]:
    """Return what must go wherever the picture goes, in lines that fit: sources, day, doubts, address."""
    sources = sources_line(reading)
    told = [gettext("Sources: %(names)s.") % {"names": sources}] if sources else []
    told.append(gettext("As of %(date)s.") % {"date": date_long(day)})
    told += [line for line in (unreviewed_line(marks),) if line]
    if any(mark.kind is Kind.IMPLIED for mark in marks):
        told.append(gettext("○ implied by what is stated."))
    if any(mark.figure.is_sample for mark in marks):
        told.append(gettext("Sample data."))
    return [*wrap(" ".join(told), LINE_LETTERS), *wrap(page, LINE_LETTERS)]
