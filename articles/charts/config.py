"""What Chart.js needs beside the table's rows: axes, ticks and words. The rows hold the values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from django.utils.translation import gettext

from articles.charts.axes import Scale
from articles.charts.drawing import open_pace
from articles.charts.formats import month_short, quarter_name
from articles.charts.marks import Kind, Mark
from articles.charts.words import KINDS
from articles.series.query import View
from articles.series.types import RegionReading


def chart_config(reading: RegionReading, marks: Sequence[Mark], scale: Scale) -> dict[str, Any]:
    """Return the chart's frame: kind of view, ticks of both axes, the way to an open target."""
    view = reading.query.view or View.PACE
    return {
        "view": view.value,
        "y": {"min": scale.low, "max": scale.high, "step": scale.step},
        "yTicks": [scale.label(tick) for tick in scale.ticks],
        "xTicks": _x_ticks(view, marks),
        "kinds": {kind.value: str(word) for kind, word in KINDS.items()},
        "need": _need(reading, marks) if view is View.PACE else None,
        "notStated": gettext("not stated"),
    }


def _x_ticks(view: View, marks: Sequence[Mark]) -> list[dict[str, Any]]:
    """Return the ticks of the time axis: where, which words, and whether a value is stated there."""
    stated = {mark.x for mark in marks if mark.kind is Kind.STATED}
    if view is View.PACE:
        return [
            {"at": month, "words": month_short(month), "on": month in stated}
            for month in range(1, 13)
        ]
    if not marks:
        return []
    if view is View.ALL:
        first = min(int(mark.x_from) // 12 for mark in marks)
        last = -(-max(int(mark.x) for mark in marks) // 12)
        return [
            {"at": year * 12, "words": str(year), "on": False} for year in range(first, last + 1)
        ]
    return _slot_ticks(marks, quarter_name if view is View.QUARTERS else str)


def _slot_ticks(marks: Sequence[Mark], name: Callable[[int], str]) -> list[dict[str, Any]]:
    """Return a tick for every year from first to last, and one for the running part of a year."""
    taken = {mark.x for mark in marks if not mark.is_part and not mark.is_goal}
    last = max(int(mark.x) for mark in marks)
    first = min(int(mark.x) for mark in marks)
    ticks = [
        {"at": year, "words": name(year), "on": year in taken} for year in range(first, last + 1)
    ]
    part = next((mark.period for mark in marks if mark.is_part), None)
    if part:
        words = f"{month_short(int(part.start[5:]))}–{month_short(int(part.end[5:]))}"
        ticks.append({"at": "part", "words": words, "on": True})
    return ticks


def _need(reading: RegionReading, marks: Sequence[Mark]) -> list[str] | None:
    """Return the two marks between which the way to an open target runs."""
    pace = open_pace(reading)
    start = next((m for m in marks if pace and m.key == pace.latest.public_id), None)
    goal = next(
        (
            m
            for m in marks
            if start and m.kind is Kind.TARGET and m.figure.year == start.figure.year
        ),
        None,
    )
    return [start.key, goal.key] if start and goal else None
