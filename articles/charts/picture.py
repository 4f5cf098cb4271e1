"""The drawing as a file of its own: title, chart and source line in one picture, colours included."""

from __future__ import annotations

from html import escape

from django.utils.translation import gettext

from articles.charts.drawing import draw_chart, scale_of
from articles.charts.marks import marks_of
from articles.charts.prose import chart_title, sources_line
from articles.series.types import RegionReading

COLOURS = {
    "turnover": ("#1f3a5f", "#4b607d", "#687991", "#818fa2"),
    "exports": ("#00573f", "#2e7561", "#4b8876", "#649888"),
    "imports": ("#8a3a05", "#9e5c2f", "#aa714a", "#b58361"),
    "balance": ("#46474b", "#666669", "#7a7b7d", "#8d8e8f"),
}
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


def picture(reading: RegionReading, region: str, page: str) -> str:
    """Return the view as SVG that stands by itself; each mark leads back to its sentence."""
    marks = marks_of(reading)
    title, manner = chart_title(reading, scale_of(marks))
    inner = draw_chart(reading, marks, lambda mark: f"{page}?point={mark.figure.public_id}", title)
    steps = COLOURS[reading.query.flow.value]
    style = STYLE + "".join(f".s{step} {{ --c: {colour}; }}" for step, colour in enumerate(steps))
    style += f".lab.s0 {{ fill: {steps[0]}; font-weight: 700; }}"
    chart = inner.replace("<svg ", '<svg x="20" y="64" width="760" height="400" ', 1)
    source = f"{gettext('Sources:')} {sources_line(reading)}. {page}"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" width="800" height="500">'
        f"<style>{style}</style>"
        '<rect width="800" height="500" fill="#fbfaf6"/>'
        f'<text class="title" x="20" y="32">{escape(region)}</text>'
        f'<text x="20" y="54">{escape(title)}, {escape(manner)}</text>{chart}'
        f'<text x="20" y="486">{escape(source)}</text></svg>'
    )
