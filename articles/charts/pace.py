"""The pace drawing: months across, a line a year, goals as flags at the month they are due."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from django.utils.translation import gettext

from articles.charts.formats import month_short, number, rounded
from articles.charts.labels import Spot, Wish, along, fitting, place, spread, text_width
from articles.charts.marks import Kind, Mark
from articles.charts.svg import (
    Sheet,
    label,
    label_box,
    mark_link,
    path,
    point_shape,
    stretch,
    text,
    value_axis,
    value_words,
)
from articles.charts.words import kind_word, mark_name
from articles.series.types import Pace

DECEMBER = 12
FEW_MONTHS = (1, 4, 8, 12)


def draw_pace(sheet: Sheet, marks: Iterable[Mark], pace: Pace | None) -> None:
    """Paint running totals by month; the newest year is strong, older ones are paler."""
    marks = list(marks)
    lines = _lines(marks)
    value_axis(sheet)
    _months(sheet, {int(mark.x) for mark in marks if mark.kind is Kind.STATED})
    for line in reversed(lines):
        _line(sheet, line)
    # The newest is painted last, so that it lies on top.
    for mark in [m for m in marks if m.is_goal] + [m for line in reversed(lines) for m in line]:
        x, y = _at(sheet, mark)
        sheet.keep_off(x, y)
        if mark.kind in (Kind.TARGET, Kind.AMBITION):
            sheet.keep_off(x + 8, y - 9, 9)
        mark_link(sheet, mark, x, y, point_shape(sheet, mark, x, y), mark_name(mark))
    _edge_labels(sheet, lines, [m for m in marks if m.is_goal])
    if pace:
        _needed(sheet, marks, pace)
    _inner_labels(sheet, lines, marks)


def _lines(marks: Iterable[Mark]) -> list[list[Mark]]:
    """Return the marks of each year by month, newest year first."""
    years: dict[str, list[Mark]] = {}
    for mark in marks:
        if not mark.is_goal:
            years.setdefault(mark.line, []).append(mark)
    return [sorted(years[year], key=lambda m: m.x) for year in sorted(years, reverse=True)]


def _at(sheet: Sheet, mark: Mark) -> tuple[float, float]:
    """Return where a mark stands on the paper."""
    return month_x(sheet, mark.x), sheet.y(mark.value)


def month_x(sheet: Sheet, month: float) -> float:
    """Return where a month stands across the pane."""
    pane = sheet.frame.pane
    return pane.left + 14 + (pane.right - pane.left - 14) * (month - 1) / 11


def _months(sheet: Sheet, stated: set[int]) -> None:
    """Paint the months; those with a stated value are strong."""
    shown = set(FEW_MONTHS) if sheet.frame.is_narrow else set(range(1, 13))
    for month in sorted(shown):
        style = "tick on" if month in stated else "tick"
        words = month_short(month)
        y = sheet.frame.height - sheet.frame.bottom + 18
        sheet.add(text(month_x(sheet, month), y, words, style, "middle"))


def _line(sheet: Sheet, line: list[Mark]) -> None:
    """Paint one year's line; a stretch that starts or ends at an implied value is dotted."""
    for before, after in pairwise(line):
        ends = [_at(sheet, before), _at(sheet, after)]
        hollow = Kind.IMPLIED in (before.kind, after.kind)
        style = f"line s{after.step}" + (" gap" if hollow else "")
        sheet.add(path(ends, style, after.line))
        sheet.crossed += along(ends)


def _needed(sheet: Sheet, marks: list[Mark], pace: Pace) -> None:
    """Paint the way from the newest value to the target of its year, with what it asks a month."""
    start = next((m for m in marks if m.key == pace.latest.public_id), None)
    goals = [
        m for m in marks if m.kind is Kind.TARGET and start and m.figure.year == start.figure.year
    ]
    if not (start and goals):
        return
    ends = [_at(sheet, start), _at(sheet, goals[0])]
    sheet.add(path(ends, "need"))
    sheet.crossed += along(ends)
    if not sheet.frame.is_narrow:
        _needed_note(sheet, ends, pace)


def _needed_note(sheet: Sheet, ends: list[tuple[float, float]], pace: Pace) -> None:
    """Write `75 a month needed; 50 so far` beside the middle of that way."""
    factor = sheet.scale.unit.factor
    needed, so_far = (
        number(rounded(v / factor)) for v in (pace.needed_a_month, pace.so_far_a_month)
    )
    words = gettext("%(needed)s a month needed; %(so_far)s so far") % {
        "needed": needed,
        "so_far": so_far,
    }
    (x1, y1), (x2, y2) = ends
    wish = Wish((x1 + x2) / 2 - 14, (y1 + y2) / 2, words, sheet.frame.size * 0.95, clear=10)
    for spot in place([wish], sheet.frame.pane, sheet.taken + sheet.crossed):
        if spot:
            sheet.taken.append(spot.box)
            label(sheet, spot, words, "note")


def _edge_labels(sheet: Sheet, lines: list[list[Mark]], goals: list[Mark]) -> None:
    """Write year and value beside the December edge, moved apart where they would touch."""
    size, pane = sheet.frame.size, sheet.frame.pane
    ends = [line[-1] for line in lines if line[-1].x == DECEMBER] + [
        g for g in goals if g.x == DECEMBER
    ]
    height = size * 1.3
    top, bottom = pane.top - height / 2, pane.bottom - height / 2
    # Where not all fit, the newest years and the goals stay.
    ends.sort(key=lambda m: (m.step, not m.is_goal))
    ends = ends[: fitting(len(ends), height, top, bottom)]
    wanted = [sheet.y(m.value) - (8 if m.kind in (Kind.TARGET, Kind.AMBITION) else 0) for m in ends]
    for mark, want, y in zip(ends, wanted, spread(wanted, height, top, bottom), strict=True):
        _edge_label(sheet, mark, want, y)


def _edge_label(sheet: Sheet, mark: Mark, want: float, y: float) -> None:
    """Write one label in the gutter, tied to its mark by a hair where it had to move."""
    edge = sheet.frame.pane.right
    x = edge + (24 if mark.is_goal else 14)
    words = _edge_words(sheet, mark)
    size = sheet.frame.size
    while text_width(words, size) > sheet.frame.width - x and "\u00a0" in words:
        words = words.rpartition("\u00a0")[0].removesuffix("\u00a0≠")
    if abs(want - y) > 5:
        sheet.add(stretch(edge + (17 if mark.is_goal else 6), want, x - 2, y, "lead"))
    style = "target" if mark.is_goal else f"s{mark.step}"
    sheet.add(text(x, y, words, f"lab edge {style}", year=mark.line))
    sheet.taken.append(label_box(x, y, words, size))


def _edge_words(sheet: Sheet, mark: Mark) -> str:
    """Return `2022  570 ≠ 557`, or `800 target 2023`; the last words go first where room is short."""
    value = value_words(sheet.scale, mark)
    if not mark.is_goal:
        return f"{mark.line}\u2002{value}".replace(" ≠ ", "\u00a0≠ ")
    year = f"\u00a0{mark.figure.year}" if mark.figure.year else ""
    return f"{value}\u00a0{kind_word(mark.kind)}{year}"


def _inner_labels(sheet: Sheet, lines: list[list[Mark]], marks: list[Mark]) -> None:
    """Write the newest year's values, and the years that end before December, where there is room."""
    size = sheet.frame.size
    wishes: list[tuple[Mark, str]] = []
    for rank, line in enumerate(lines):
        last = line[-1]
        if last.x != DECEMBER and not (sheet.frame.is_narrow and rank > 1):
            wishes.append((last, f"{last.line}\u2002{value_words(sheet.scale, last)}"))
    if lines:
        inner = [m for m in lines[0][:-1] if m.kind is Kind.STATED]
        wishes += [(mark, value_words(sheet.scale, mark)) for mark in reversed(inner)]
    wishes += [
        (
            mark,
            f"{value_words(sheet.scale, mark)} {kind_word(mark.kind)} {mark.figure.year or ''}".strip(),
        )
        for mark in marks
        if mark.is_goal and mark.x != DECEMBER
    ]
    sought = [
        Wish(*_at(sheet, mark), words, size * (1.1 if mark.step == 0 else 1.0), clear=11)
        for mark, words in wishes
    ]
    for (mark, words), spot in zip(wishes, _spots(sheet, sought), strict=True):
        if spot:
            sheet.taken.append(spot.box)
            style = "target" if mark.is_goal else f"s{mark.step}"
            label(sheet, spot, words, style, mark.line)


def _spots(sheet: Sheet, sought: list[Wish]) -> list[Spot | None]:
    """Return a spot for each label; the first has one over a line where no other is free.

    The first names the newest year; letters have a rim of paper and can be read over a line.
    """
    paper, taken = sheet.frame.paper, sheet.taken + sheet.crossed
    spots = place(sought, paper, taken)
    if not spots or spots[0]:
        return spots
    first = place(sought[:1], paper, sheet.taken)
    return first + place(sought[1:], paper, taken + [spot.box for spot in first if spot])
