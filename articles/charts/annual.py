"""The annual drawing: a bar a year, the running year apart, missing years as empty slots. Quarters alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from django.utils.translation import gettext

from articles.charts.formats import month_short
from articles.charts.labels import Box, Wish, place, text_width
from articles.charts.marks import Kind, Mark
from articles.charts.svg import (
    Sheet,
    flag,
    label,
    mark_link,
    n,
    reach,
    tail,
    text,
    value_axis,
    value_words,
)
from articles.charts.words import kind_word, mark_name
from articles.extraction.records import Period, Qualifier

WIDEST_BAR = 46.0
Slot = tuple[int, bool]


def draw_annual(sheet: Sheet, marks: Iterable[Mark], name: Callable[[int], str] = str) -> None:
    """Paint a bar for each full year stated; the running year is narrow, hatched and stands apart.

    `name` gives a slot its name; quarters use the same drawing with names of their own.
    """
    bars = [mark for mark in marks if not mark.is_goal]
    goals = [mark for mark in marks if mark.is_goal]
    slots = _slots(bars, goals)
    part = next((mark.period for mark in bars if mark.is_part), None)
    value_axis(sheet)
    sheet.add(_hatch(sheet))
    step = (sheet.frame.pane.right - sheet.frame.pane.left) / max(len(slots), 1)
    places = {slot: sheet.frame.pane.left + step * (i + 0.5) for i, slot in enumerate(slots)}
    _slot_names(sheet, places, {_slot(mark) for mark in bars}, part, name)
    for mark in bars:
        _bar(sheet, mark, places[_slot(mark)], min(WIDEST_BAR, step * 0.62))
    for goal in goals:
        _goal(sheet, goal, places[_slot(goal)])
    _labels(sheet, [*bars, *goals], places)


def _hatch(sheet: Sheet) -> str:
    """Return the pattern of a bar that is not a whole year."""
    return (
        f'<defs><pattern id="{_hatch_id(sheet)}" width="6" height="6" patternUnits="userSpaceOnUse"'
        ' patternTransform="rotate(45)"><path class="hatch" d="M0 0V6"/></pattern></defs>'
    )


def _hatch_id(sheet: Sheet) -> str:
    """Return the pattern's name; the two drawings of a page must not share one."""
    return "hatch-narrow" if sheet.frame.is_narrow else "hatch"


def _slot(mark: Mark) -> Slot:
    """Return the slot of a mark: its year, and whether it is only a part of it."""
    return int(mark.x), mark.is_part


def _slots(bars: list[Mark], goals: list[Mark]) -> list[Slot]:
    """Return a slot for every year from the first to the last, and one for the running part of a year."""
    taken = {_slot(mark) for mark in [*bars, *goals]}
    years = [year for year, is_part in taken if not is_part] or [year for year, _ in taken]
    if not years:
        return []
    last = max(year for year, _ in taken)
    return sorted({(year, False) for year in range(min(years), last + 1)} | taken)


def _slot_names(
    sheet: Sheet,
    places: dict[Slot, float],
    taken: set[Slot],
    part: Period | None,
    name: Callable[[int], str],
) -> None:
    """Write the years under their slots, the newest first, and what is not stated above the axis."""
    pane, size = sheet.frame.pane, sheet.frame.size
    step = (pane.right - pane.left) / max(len(places), 1)
    is_room = step > text_width(gettext("not stated"), size)
    named: list[tuple[float, float]] = []
    for slot in sorted(places, key=lambda slot: (not slot[1], -slot[0])):
        year, is_part = slot
        words = _part_name(part) if is_part and part else name(year)
        x, half = places[slot], text_width(words, size) / 2 + 3
        if all(abs(x - other) >= half + other_half for other, other_half in named):
            named.append((x, half))
            style = "tick on" if slot in taken else "tick"
            sheet.add(text(x, pane.bottom + 18, words, style, "middle"))
        if slot not in taken and is_room:
            sheet.add(text(x, pane.bottom - 10, gettext("not stated"), "tick soft", "middle"))


def _part_name(part: Period) -> str:
    """Return what stands under the running part of a year: `Jan–Apr`."""
    return f"{month_short(int(part.start[5:]))}–{month_short(int(part.end[5:]))}"


def _bar(sheet: Sheet, mark: Mark, x: float, width: float) -> None:
    """Paint one bar; a bound leaves its top open, an implied value its inside."""
    width = width * 0.6 if mark.is_part else width
    y, base = sheet.y(mark.value), sheet.y(0)
    top, bottom = min(y, base), max(y, base)
    style = "bar hollow" if mark.kind is Kind.IMPLIED else "bar part" if mark.is_part else "bar"
    is_bound = mark.qualifier in (Qualifier.OVER, Qualifier.UNDER)
    hedge = tail(mark.qualifier, x, y) if is_bound else ""
    fill = f' fill="url(#{_hatch_id(sheet)})"' if mark.is_part else ""
    shape = (
        f'<rect class="{style}" x="{n(x - width / 2)}" y="{n(top)}" width="{n(width)}"'
        f' height="{n(max(bottom - top, 1))}"{fill}/>'
    )
    mark_link(
        sheet, mark, x, y, shape + reach(sheet, mark, x - width / 2 + 4) + hedge, mark_name(mark)
    )
    sheet.taken.append(Box(x - width / 2, top, x + width / 2, bottom))
    if mark.qualifier is Qualifier.OVER:
        sheet.keep_off(x, y - 10)


def _goal(sheet: Sheet, mark: Mark, x: float) -> None:
    """Paint a goal as a flag over its year."""
    y = sheet.y(mark.value)
    mark_link(sheet, mark, x, y, flag(x, y), mark_name(mark))
    sheet.taken.append(Box(x - 4, y - 18, x + 18, y + 3))


def _labels(sheet: Sheet, marks: list[Mark], places: dict[Slot, float]) -> None:
    """Write values over bars and beside flags, the newest first."""
    newest = sorted(marks, key=lambda m: (m.x, m.is_goal), reverse=True)
    words = [_label_words(sheet, mark) for mark in newest]
    sought = [
        Wish(
            places[_slot(mark)],
            sheet.y(mark.value) - (7 if mark.is_goal else 0),
            word,
            sheet.frame.size,
            clear=17
            if mark.qualifier is Qualifier.OVER or mark.is_goal
            else 14
            if mark.key == sheet.current
            else 5,
        )
        for mark, word in zip(newest, words, strict=True)
    ]
    for mark, word, spot in zip(
        newest, words, place(sought, sheet.frame.paper, sheet.taken), strict=True
    ):
        if spot:
            label(sheet, spot, word, "target" if mark.is_goal else "s1")


def _label_words(sheet: Sheet, mark: Mark) -> str:
    """Return a bar's value; a goal says what it is."""
    value = value_words(sheet.scale, mark)
    if mark.is_goal:
        return f"{value} {kind_word(mark.kind)}"
    return value
