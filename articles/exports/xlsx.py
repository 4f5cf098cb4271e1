"""Figures as a workbook: numbers and days as such, all else text that nothing can run.

Spreadsheets read CSV by the habits of a country (semicolons, decimal commas, code pages); a workbook
opens alike everywhere.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from articles.exports.figures import COLUMNS

XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# What XML 1.0 can't hold.
FORBIDDEN_RE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONGEST_CELL = 32_767  # characters
FIRST_DAY = "1900-01-01"  # a workbook knows no day before
DAYS = {"said_on"}
# Without the hour, the same records are the same bytes.
MADE = datetime(2000, 1, 1)


def xlsx_bytes(records: Iterable[Mapping[str, Any]]) -> bytes:
    """Return records as a workbook of one sheet, its heading frozen; empty for what is not stated."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": MADE})
        day = book.add_format({"num_format": "yyyy-mm-dd"})
        sheet = book.add_worksheet("figures")
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(COLUMNS):
            sheet.write_string(0, column, name)
        for row, record in enumerate(records, start=1):
            for column, name in enumerate(COLUMNS):
                _write(sheet, row, column, record[name], day if name in DAYS else None)
    return out.getvalue()


def _write(sheet: Worksheet, row: int, column: int, value: Any, day: Format | None) -> None:
    """Write a cell: a number, a day, or text, which is never taken for a formula or a link."""
    if value is None or value == "":
        return
    if day is not None and value >= FIRST_DAY:
        sheet.write_datetime(row, column, date.fromisoformat(value), day)
    elif isinstance(value, bool):
        sheet.write_boolean(row, column, value)
    elif isinstance(value, (int, Decimal)):
        sheet.write_number(row, column, float(value))
    else:
        sheet.write_string(row, column, FORBIDDEN_RE.sub("", str(value))[:LONGEST_CELL])
