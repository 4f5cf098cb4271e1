"""Tables that a page has taken apart: each cell stands on a line of its own.

A label and as many numbers as there are columns come again and again, below a head of as many short
lines. The breaks within a row then part columns, as tabs do.
"""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import NamedTuple

from .tabular import UNIT_CELL_RE

_YEAR_RE = re.compile(r"(?:19|20)\d\d(?: ?(?:год|г\.?|year))?")
_VALUE_RE = re.compile(
    r"[+–−-]?(?:\d{1,3}(?:[ \u00a0,]\d{3})+|\d+)(?:[.,]\d{1,3})? ?%?|[–—-]|\.{3}|…|[xх]"
)
_LAST = frozenset("0123456789%–—-.…xх")  # a number alone ends so
_LONGEST = 60  # characters of a cell
_CORNER = 30  # and of the one above the labels; a longer one is the caption of the table
_COLUMNS = range(2, 9)  # one number below its label is a caption
_ROWS = 2  # at least


class _Line(NamedTuple):
    """A line of a text that is not empty, with its offsets and what it may be in a table."""

    start: int
    end: int
    is_value: bool
    is_label: bool


def cell_breaks(text: str) -> list[int]:
    """Return the places of the line breaks between the cells of one row of a table.

    >>> text = "Year\\nExports\\nImports\\n2021\\n25.3\\n15.1\\n2022\\n31.4\\n20.2\\nThe end"
    >>> places = cell_breaks(text)
    >>> "".join("|" if at in places else letter for at, letter in enumerate(text)).split("\\n")
    ['Year|Exports|Imports', '2021|25.3|15.1', '2022|31.4|20.2', 'The end']
    """
    lines = _lines(text)
    places: list[int] = []
    at = 0
    while at < len(lines):
        columns, rows = _table(lines, at)
        if not rows:
            at += 1
            continue
        width = columns + 1
        after = at + rows * width
        head = _head(text, lines, at, columns)
        if not head:  # nothing tells what the numbers are
            at = after
            continue
        groups = [(at - head, at)]
        groups += [(first, first + width) for first in range(at, after, width)]
        for first, last in groups:
            for cell, below in pairwise(lines[first:last]):
                places += [place for place in range(cell.end, below.start) if text[place] == "\n"]
        at = after
    return places


def _lines(text: str) -> list[_Line]:
    """Return the lines of a text that are not empty; none where too few are numbers alone."""
    found: list[_Line] = []
    start = values = 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            is_year = _YEAR_RE.fullmatch(bare) is not None
            is_value = bare[-1] in _LAST and not is_year and _VALUE_RE.fullmatch(bare) is not None
            values += is_value
            is_value = is_value or UNIT_CELL_RE.fullmatch(bare) is not None
            is_label = len(bare) <= _LONGEST and not is_value
            found.append(_Line(start, start + len(line), is_value, is_label))
        start += len(line) + 1
    return found if values >= _ROWS * _COLUMNS[0] else []


def _table(lines: list[_Line], at: int) -> tuple[int, int]:
    """Return how many columns and rows of numbers the table has whose first label stands at `at`."""
    columns = _values_behind(lines, at)
    rows = 0
    while columns in _COLUMNS and _values_behind(lines, at + rows * (columns + 1)) == columns:
        rows += 1
    return (columns, rows) if rows >= _ROWS else (0, 0)


def _values_behind(lines: list[_Line], at: int) -> int:
    """Return how many numbers alone follow a label; 0 where none stands at `at`."""
    if at >= len(lines) or not lines[at].is_label:
        return 0
    behind = takewhile(lambda line: line.is_value, lines[at + 1 : at + 2 + _COLUMNS[-1]])
    return sum(1 for _ in behind)


def _head(text: str, lines: list[_Line], at: int, columns: int) -> int:
    """Return how many lines above the first row name its columns: one above the labels or none."""
    head = lines[max(0, at - columns) : at]
    if len(head) < columns or not all(line.is_label for line in head):
        return 0
    corner = lines[at - columns - 1] if at > columns else None
    if corner is None or not corner.is_label or corner.end - corner.start > _CORNER:
        return columns
    has_digit = any(letter.isdigit() for letter in text[corner.start : corner.end])
    return columns + (not has_digit)
