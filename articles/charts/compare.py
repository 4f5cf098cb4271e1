"""Places side by side, drawn: their lines in one picture, or a small picture each.

Each place has a colour, a dash and a shape of its own, and its name at the end of its line.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape
from itertools import pairwise

from articles.charts.axes import Scale, scale_for
from articles.charts.formats import hedge_mark, number, rounded, unit_for
from articles.charts.labels import along, fitting, spread, text_width
from articles.charts.marks import Kind, Mark
from articles.charts.svg import Frame, Sheet, n, path, reach, stretch, tail, text, value_axis
from articles.charts.words import mark_name
from articles.series.types import CompareReading, FigureRow, Interval, Observation

PointLink = Callable[[FigureRow], str]

WIDE_SIZE, NARROW_SIZE = (1060.0, 440.0), (360.0, 460.0)
PANEL = Frame(340, 190, left=44, right=14, top=18, bottom=26, size=12.5)
GUTTER_MOST = {False: 300.0, True: 142.0}
LEFT_BY_CHARACTER = 7.6
# Words that name the kind of a region; a picture has room for the name alone, where that is enough.
KIND_WORDS = (
    " Autonomous Oblast", " Autonomous Okrug", " Oblast", " Krai", " Republic", " Region", "Republic of ",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Line:
    """A place as drawn: its number (colour, dash, shape), its name, its points by year."""

    number: int
    name: str
    marks: tuple[Mark, ...]


def compare_lines(reading: CompareReading) -> list[Line]:
    """Return the places with their marks, in values or, where so asked, in percent of the base year."""
    names = short_names([line.name_en for line in reading.lines])
    drawn = []
    for place, line in enumerate(reading.lines, start=1):
        stated = tuple(item.value if item else None for item in line.observations)
        values = line.index if is_indexed(reading) else stated
        marks = tuple(
            compare_mark(item, place, line.name_en, value)
            for item, value in zip(line.observations, values, strict=True)
            if item is not None and value is not None
        )
        drawn.append(Line(place, names[place - 1], marks))
    return drawn


def is_indexed(reading: CompareReading) -> bool:
    """Say whether values are shown in percent of a common year."""
    return reading.query.indexed and reading.index_year is not None


def short_names(names: Sequence[str]) -> list[str]:
    """Return names without their kind, unless two would then be the same.

    >>> short_names(["Rostov Oblast", "Republic of Tatarstan", "Moscow", "Moscow Oblast"])
    ['Rostov', 'Tatarstan', 'Moscow', 'Moscow Oblast']
    """
    shorts = [_short(name) for name in names]
    return [
        short if shorts.count(short) == 1 else name
        for short, name in zip(shorts, names, strict=True)
    ]


def _short(name: str) -> str:
    """Return a name without the first word of its kind that it has."""
    word = next((word for word in KIND_WORDS if word in name), "")
    return name.replace(word, "") if word else name


def compare_mark(item: Observation, place: int, name: str, value: Decimal) -> Mark:
    """Return the mark of one place and year; its bracket spans the values in dispute."""
    others = [row.value for row in item.alternatives if row.value is not None]
    disputed = item.is_disputed and value == item.value
    return Mark(
        key=item.key,
        figure=item.source_figure,
        kind=Kind.STATED,
        period=item.period,
        value=value,
        high=item.value_high if value == item.value else None,
        qualifier=item.qualifier,
        x=item.year,
        x_from=item.year,
        line=name,
        step=place,
        bounds=Interval(min(item.value, *others), max(item.value, *others)) if disputed else None,
        others=item.alternatives,
        is_disputed=disputed,
        observation=item,
    )


def compare_scale(lines: Sequence[Line], wanted: int = 5) -> Scale:
    """Return the scale that holds all the lines."""
    marks = [mark for line in lines for mark in line.marks]
    top = max((mark.top for mark in marks), default=Decimal(0))
    bottom = min((mark.bottom for mark in marks), default=Decimal(0))
    return scale_for(bottom, top, unit_for(max(abs(top), abs(bottom), Decimal(1))), wanted)


def draw_lines(
    lines: Sequence[Line], years: Sequence[int], link: PointLink, name: str, *, narrow: bool = False
) -> str:
    """Return all the lines in one picture, each labelled at its end."""
    scale = compare_scale(lines)
    sheet = Sheet(_frame(lines, scale, narrow), scale, lambda mark: link(mark.figure))
    value_axis(sheet)
    _years(sheet, years)
    for line in reversed(lines):
        _line(sheet, line, years)
    for line in reversed(lines):
        _points(sheet, line, years)
    _end_labels(sheet, lines, years)
    return sheet.markup(name)


def draw_panel(line: Line, scale: Scale, years: Sequence[int], link: PointLink) -> str:
    """Return one place's small picture on a scale that may be shared."""
    sheet = Sheet(PANEL, scale, lambda mark: link(mark.figure))
    value_axis(sheet)
    _years(sheet, years)
    _line(sheet, line, years)
    _points(sheet, line, years)
    if line.marks:
        last = line.marks[-1]
        x, y = _at(sheet, last, years)
        sheet.add(_value_over(sheet, line, x, y, last))
    return sheet.markup(line.name)


def _value_over(sheet: Sheet, line: Line, x: float, y: float, mark: Mark) -> str:
    """Return the last value of a panel, over its point or under it where the line comes from above."""
    before = line.marks[-2] if len(line.marks) > 1 else None
    falls = before is not None and before.value > mark.value and y < sheet.frame.pane.bottom - 34
    shift = 17.0 if falls else -17.0
    words = _value_words(sheet.scale, mark)
    edge = sheet.frame.width - 2
    x = min(x + text_width(words, sheet.frame.size) / 2, edge)
    return text(x, y + shift, words, f"lab set{line.number}", "end")


def _frame(lines: Sequence[Line], scale: Scale, narrow: bool) -> Frame:
    """Return the paper; its right margin holds the longest name with its value."""
    size = 13.0 if narrow else 13.5
    longest = max(
        (text_width(_end_words(scale, line), size) for line in lines if line.marks), default=0.0
    )
    ticks = max(len(scale.label(tick)) for tick in scale.ticks)
    width, height = NARROW_SIZE if narrow else WIDE_SIZE
    return Frame(
        width,
        height,
        left=max(30.0, ticks * LEFT_BY_CHARACTER + 14),
        right=min(longest + 24, GUTTER_MOST[narrow]),
        top=24,
        bottom=32,
        size=size,
        is_narrow=narrow,
    )


def _year_x(sheet: Sheet, year: float, years: Sequence[int]) -> float:
    """Return where a year stands across the pane; a single year stands in its middle."""
    pane = sheet.frame.pane
    left, right = pane.left + 14, pane.right - 4
    if len(years) < 2:
        return (left + right) / 2
    return left + (right - left) * (year - years[0]) / (years[-1] - years[0])


def _at(sheet: Sheet, mark: Mark, years: Sequence[int]) -> tuple[float, float]:
    """Return where a mark stands on the paper."""
    return _year_x(sheet, mark.x, years), sheet.y(mark.value)


def _years(sheet: Sheet, years: Sequence[int]) -> None:
    """Write the years under the pane, as many as there is room for, the newest always."""
    if not years:
        return
    span, pane = years[-1] - years[0], sheet.frame.pane
    room = (pane.right - pane.left) / max(span, 1)
    every = next(step for step in (1, 2, 5, 10, 20, 100) if room * step >= 44 or step == 100)
    for year in range(years[-1], years[0] - 1, -every):
        style = "tick on" if year in years else "tick"
        sheet.add(text(_year_x(sheet, year, years), pane.bottom + 18, str(year), style, "middle"))


def _line(sheet: Sheet, line: Line, years: Sequence[int]) -> None:
    """Paint a place's line; over years without a value it is a thin dotted one."""
    for before, after in pairwise(line.marks):
        ends = [_at(sheet, before, years), _at(sheet, after, years)]
        gap = " gap" if after.x - before.x > 1 else ""
        sheet.add(path(ends, f"line set{line.number}{gap}"))
        sheet.taken += along(ends)


def _points(sheet: Sheet, line: Line, years: Sequence[int]) -> None:
    """Paint a place's marks, each a link to its sentence."""
    for mark in line.marks:
        x, y = _at(sheet, mark, years)
        shape = reach(sheet, mark, x) + SHAPES[line.number - 1](x, y) + tail(mark.qualifier, x, y)
        sheet.add(
            f'<a class="mark set{line.number}" href="{escape(sheet.link(mark))}"'
            f' data-key="{escape(mark.key)}" aria-label="{escape(f"{mark.line}, {_told(mark)}")}">'
            f'<circle class="touch" cx="{n(x)}" cy="{n(y)}" r="12"/>{shape}'
            f'<circle class="halo" cx="{n(x)}" cy="{n(y)}" r="9.5"/></a>'
        )


def _told(mark: Mark) -> str:
    """Return a mark's period and stated value in words, also where the picture shows percent."""
    item = mark.observation
    if item is None or item.value == mark.value:
        return mark_name(mark)
    return f"{item.period.end[:4]}: {number(rounded(mark.value))} %"


def _polygon(x: float, y: float, corners: str) -> str:
    """Return a closed shape around a point."""
    return f'<path class="dot" d="M{n(x)} {n(y)}{corners}z"/>'


# One shape a place, told apart without colour: circle, square, diamond, triangles, cross.
SHAPES: tuple[Callable[[float, float], str], ...] = (
    lambda x, y: f'<circle class="dot" cx="{n(x)}" cy="{n(y)}" r="4.6"/>',
    lambda x, y: _polygon(x, y, "m-4.2 -4.2h8.4v8.4h-8.4"),
    lambda x, y: _polygon(x, y, "m0 -6l6 6l-6 6l-6 -6"),
    lambda x, y: _polygon(x, y, "m0 -5.6l5.6 9.6h-11.2"),
    lambda x, y: _polygon(x, y, "m0 5.6l5.6 -9.6h-11.2"),
    lambda x, y: _polygon(x, y, "m-2 -5.5h4v3.5h3.5v4h-3.5v3.5h-4v-3.5h-3.5v-4h3.5"),
)


def shape_svg(place: int) -> str:
    """Return a place's shape by itself, as the chips of the page show it."""
    shape = SHAPES[place - 1](8, 8)
    return (
        '<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"'
        f' focusable="false"><g class="set{place}">{shape}</g></svg>'
    )


def _end_labels(sheet: Sheet, lines: Sequence[Line], years: Sequence[int]) -> None:
    """Write each name with its last value beside the pane, moved apart where they would touch."""
    ends = [line for line in lines if line.marks]
    height, pane = sheet.frame.size * 1.35, sheet.frame.pane
    top, bottom = pane.top - height / 2, pane.bottom - height / 2
    ends = ends[: fitting(len(ends), height, top, bottom)]
    wanted = [sheet.y(line.marks[-1].value) for line in ends]
    for line, y in zip(ends, spread(wanted, height, top, bottom), strict=True):
        x, want = _at(sheet, line.marks[-1], years)
        edge = pane.right + 14
        if abs(want - y) > 5 or x < pane.right - 8:
            sheet.add(stretch(x + 7, want, edge - 3, y, f"lead set{line.number}"))
        words = _end_words(sheet.scale, line)
        while text_width(words, sheet.frame.size) > sheet.frame.width - edge and " " in words:
            words = words.rpartition(" ")[0].strip()
        sheet.add(text(edge, y, words, f"lab edge set{line.number}"))


def _end_words(scale: Scale, line: Line) -> str:
    """Return `Rostov 543.9`: the name, and the value that the line ends with."""
    return f"{line.name} {_value_words(scale, line.marks[-1])}"


def _value_words(scale: Scale, mark: Mark) -> str:
    """Return a value in the unit of its scale, with its hedge; computed ones are rounded."""
    value = mark.value / scale.unit.factor
    digits = number(
        value if mark.observation and mark.observation.value == mark.value else rounded(value)
    )
    if mark.high is not None:
        digits = f"{digits}–{number(mark.high / scale.unit.factor)}"
    return f"{hedge_mark(mark.qualifier)}\u00a0{digits}".lstrip("\u00a0")
