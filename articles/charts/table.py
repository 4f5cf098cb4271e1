"""The marks of a chart as rows of ready strings: the table beneath it, and the data that Chart.js reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from django.utils.safestring import SafeString, mark_safe

from articles.charts.axes import Scale
from articles.charts.formats import cell, change, date_short, full, period_short, rounded
from articles.charts.marks import Kind, Mark
from articles.charts.svg import noted_words, value_words
from articles.charts.words import SIGNS, mark_name, mark_status
from articles.series.types import FigureRow

PointLink = Callable[[FigureRow], str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `attributes` and `value` are markup, made of escaped text only."""

    attributes: SafeString
    note: str
    period: str
    value: SafeString
    change: str
    status: str
    speaker: str
    source: str
    said: str

    @property
    def html(self) -> SafeString:
        """The row as markup: filled in by a template, its cells would take as long as the drawings."""
        told = [escape(cell) for cell in (self.change, self.status, self.speaker, self.source)]
        note = f'<small class="no">{escape(self.note)}</small> ' if self.note else ""
        return (
            mark_safe(  # all that is text is escaped; `attributes` and `value` are markup already
                f'<tr{self.attributes}><th scope="row">{note}{escape(self.period)}</th>'
                f'<td class="n">{self.value}</td><td>{told[0]}</td>'
                f'<td class="status">{told[1]}</td><td>{told[2]}</td><td>{told[3]}</td>'
                f'<td class="nw">{escape(self.said)}</td></tr>'
            )
        )


def table_rows(
    marks: Sequence[Mark],
    scale: Scale,
    link: PointLink,
    current: str | None,
    *,
    has_numbers: bool = False,
) -> list[Row]:
    """Return a row for each mark, in the order of the marks.

    `has_numbers` says that the points bear the numbers of their sentences.
    """
    told = noted_words if has_numbers else value_words
    return [
        Row(
            attributes=_attributes(mark, told(scale, mark), scale, current),
            note=mark.note,
            period=period_short(mark.period),
            value=_value(mark, scale, link),
            change=_change(mark),
            status=mark_status(mark),
            speaker=mark.figure.speaker_name,
            source=mark.figure.source_name,
            said=date_short(mark.figure.published),
        )
        for mark in marks
    ]


def _change(mark: Mark) -> str:
    """Return the change stated with a value; an implied value has none of its own."""
    stated = mark.figure.change_pct
    return change(stated) if stated is not None and mark.kind is not Kind.IMPLIED else ""


def _attributes(mark: Mark, label: str, scale: Scale, current: str | None) -> SafeString:
    """Return the row's attributes: its name, and the numbers that the chart is built from."""
    low, high = _reach(mark)
    facts = {
        "x": f"{mark.x:g}",
        "from": f"{mark.x_from:g}" if mark.x_from != mark.x else "",
        "y": _plain(mark.value, scale),
        "lo": _plain(low, scale),
        "hi": _plain(high, scale),
        "kind": mark.kind.value,
        "qualifier": mark.qualifier.value,
        "disputed": "1" if mark.is_disputed else "",
        "part": "1" if mark.is_part else "",
        "step": str(mark.step),
        "line": mark.line,
        "label": label,
        "name": mark_name(mark),
    }
    data = "".join(f' data-{key}="{escape(value)}"' for key, value in facts.items() if value)
    here = ' aria-current="true"' if mark.key == current else ""
    review = " unreviewed" if mark.figure.is_unreviewed else ""
    return mark_safe(  # every value is escaped above; keys and kinds are of closed lists
        f' id="{mark.key}" class="{mark.kind.value}{review}" data-key="{mark.key}"{data}{here}'
    )


def _reach(mark: Mark) -> tuple[Decimal | None, Decimal | None]:
    """Return the ends of a mark's bracket or whisker."""
    if mark.bounds:
        return mark.bounds.low, mark.bounds.high
    return (mark.value, mark.high) if mark.high is not None else (None, None)


def _plain(value: Decimal | None, scale: Scale) -> str:
    """Return a number for a script, in the unit of the axis."""
    return "" if value is None else f"{float(value / scale.unit.factor):.10g}"


def _value(mark: Mark, scale: Scale, link: PointLink) -> SafeString:
    """Return the value as a link to its sentence, and those that dispute it beside it."""
    row, unit = mark.figure, scale.unit
    value = rounded(mark.value) if mark.kind is Kind.IMPLIED else mark.value
    sign = SIGNS.get(mark.kind, "")
    words = f"{sign} {cell(value, unit, mark.qualifier, mark.high)}".strip()
    title = full(mark.value, row.currency) if mark.kind is not Kind.IMPLIED else ""
    parts = [_link(link(row), words, title)]
    if mark.is_disputed:
        parts += [
            _link(
                link(other),
                f"≠ {cell(other.value, unit, other.qualifier, other.value_high)}",
                full(other.value, other.currency),
                "dis",
            )
            for other in mark.disputing
            if other.value is not None
        ]
    return mark_safe(" ".join(parts))


def _link(href: str, words: str, title: str, style: str = "") -> str:
    """Return a link that opens a sentence beside the chart, or as a page of its own."""
    told = f' title="{escape(title)}"' if title else ""
    look = f' class="{style}"' if style else ""
    return f'<a href="{escape(href)}" hx-boost="true"{look}{told}>{escape(words)}</a>'
