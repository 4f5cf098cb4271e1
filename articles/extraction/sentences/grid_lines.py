"""Tables as lines of cells: which line heads columns, and which rows stand below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from ..page.tabular import UNIT_CELL_RE, is_ruler
from .reading import Reading

_CELL_RE = re.compile(r"[^\s|](?:(?!\s{2}|\s*[\t|])[^\n])*")
NUMBER_RE = re.compile(
    r"([+–−-]?) ?(\d{1,3}(?:[ \u00a0,]\d{3})+(?:[.,]\d{1,3})?|\d+(?:[.,]\d+)?) ?%?"
)
_NOTHING = ("-", "–", "—", "…", "...", "x", "х")
_LABELS = 2  # cells: a row has a label and a number at least
_COLUMNS = 2
_LONGEST = 200  # characters of a line


class Cell(NamedTuple):
    """A cell of a line, with its offsets."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Grid:
    """A head and the rows below it, as cells."""

    start: int
    end: int
    head: list[Cell]
    rows: list[list[Cell]]


def find_grids(reading: Reading) -> list[Grid]:
    """Return the tables of a text whose columns a head names, in text order."""
    plain = reading.document.text
    if "  " not in plain and "\t" not in plain and "|" not in plain:
        return []
    lines = [line for line in _lines(plain) if line]
    grids: list[Grid] = []
    at = 0
    while at < len(lines) - 1:
        rows = _rows_below(plain, lines, at) if _may_be_head(plain, lines[at]) else []
        if rows:
            grids.append(Grid(lines[at][0].start, rows[-1][-1].end, lines[at], rows))
        at += len(rows) + 1
    return grids


def _lines(plain: str) -> list[list[Cell]]:
    """Return the cells of each line; none for a blank line or one too long for a table."""
    found: list[list[Cell]] = []
    start = 0
    for line in plain.split("\n"):
        end = start + len(line)
        if not is_ruler(line):
            wide = len(line) < _LONGEST and ("  " in line or "\t" in line or "|" in line)
            cells = [Cell(*m.span()) for m in _CELL_RE.finditer(plain, start, end)] if wide else []
            found.append(cells or [Cell(start, end)])
        start = end + 1
    return found


def _may_be_head(plain: str, line: list[Cell]) -> bool:
    """Say whether a line may name columns: some cells, the last of which is no mere number."""
    return len(line) >= _COLUMNS and any(
        not NUMBER_RE.fullmatch(plain, *cell) or _is_year(plain, cell) for cell in line[1:]
    )


def _is_year(plain: str, cell: Cell) -> bool:
    word = plain[cell.start : cell.end]
    return len(word) == 4 and word.isdigit() and word.startswith(("19", "20"))


def _rows_below(plain: str, lines: list[list[Cell]], at: int) -> list[list[Cell]]:
    """Return the lines below a head that have a label and a number for each of its columns."""
    head = lines[at]
    rows: list[list[Cell]] = []
    for line in lines[at + 1 :]:
        if len(line) - len(head) not in (0, 1) or len(line) < _LABELS + 1:
            break
        if rows and len(line) != len(rows[0]):
            break
        values = line[2:] if _is_unit(plain, line[1]) else line[1:]
        if not all(_is_value(plain, cell) for cell in values):
            break
        rows.append(line)
    return rows


def _is_unit(plain: str, cell: Cell) -> bool:
    """Say whether a cell tells the unit of its row."""
    return UNIT_CELL_RE.fullmatch(plain, *cell) is not None


def _is_value(plain: str, cell: Cell) -> bool:
    word = plain[cell.start : cell.end]
    return word in _NOTHING or NUMBER_RE.fullmatch(word) is not None
