"""The drawing of all statements: a true time axis, each value a span over its period."""

from __future__ import annotations

from collections.abc import Iterable

from articles.charts.labels import Box, Wish, place, text_width
from articles.charts.marks import Mark
from articles.charts.svg import (
    Sheet,
    label,
    mark_link,
    n,
    noted_words,
    point_shape,
    stretch,
    text,
    value_axis,
)
from articles.charts.words import mark_name


def draw_spans(sheet: Sheet, marks: Iterable[Mark]) -> None:
    """Paint each value as a stretch from the start of its period to its end, the mark at the end."""
    marks = [mark for mark in marks if mark.period]
    if not marks:
        return
    first = min(int(mark.x_from) // 12 for mark in marks)
    last = -(-max(int(mark.x) for mark in marks) // 12)
    value_axis(sheet)
    _years(sheet, first, last)
    placed = [
        (mark, _x(sheet, mark.x_from, first, last), _x(sheet, mark.x, first, last))
        for mark in marks
    ]
    for mark, left, right in reversed(placed):
        y = sheet.y(mark.value)
        style = mark.kind.value if mark.is_goal else f"s{mark.step}"
        dotted = " gap" if mark.kind.value == "implied" or mark.is_goal else ""
        span = f'<path class="span {style}{dotted}" d="M{n(left)} {n(y)}H{n(right)}"/>'
        mark_link(sheet, mark, right, y, span + point_shape(sheet, mark, right, y), mark_name(mark))
        sheet.keep_off(right, y)
        sheet.taken.append(Box(left, y - 3, right, y + 3))
    _labels(sheet, [(mark, right) for mark, _left, right in placed])


def _x(sheet: Sheet, month: float, first: int, last: int) -> float:
    """Return where a month stands between the first and the last year."""
    pane = sheet.frame.pane
    share = (month - first * 12) / ((last - first) * 12)
    return pane.left + share * (pane.right - pane.left)


def _years(sheet: Sheet, first: int, last: int) -> None:
    """Paint a hair at each new year, and the year's number in the middle of it."""
    pane, size = sheet.frame.pane, sheet.frame.size
    width = (pane.right - pane.left) / (last - first)
    every = max(1, -(-int(text_width("2000\u2002", size)) // max(int(width), 1)))
    for year in range(first, last + 1):
        x = _x(sheet, year * 12, first, last)
        sheet.add(stretch(x, pane.top, x, pane.bottom, "grid"))
        if year < last and (last - 1 - year) % every == 0:
            sheet.add(text(x + width / 2, pane.bottom + 18, str(year), "tick", "middle"))


def _labels(sheet: Sheet, placed: list[tuple[Mark, float]]) -> None:
    """Write values beside their marks, the newest first, as many as there is room for."""
    size = sheet.frame.size
    shown = placed[: 8 if sheet.frame.is_narrow else 40]
    words = [noted_words(sheet.scale, mark) for mark, _x in shown]
    sought = [
        Wish(x, sheet.y(mark.value), word, size, clear=11)
        for (mark, x), word in zip(shown, words, strict=True)
    ]
    for (mark, _), word, spot in zip(
        shown, words, place(sought, sheet.frame.paper, sheet.taken), strict=True
    ):
        if spot:
            label(sheet, spot, word, "target" if mark.is_goal else f"s{max(mark.step, 1)}")
