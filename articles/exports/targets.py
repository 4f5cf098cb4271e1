"""The ledger of targets as CSV: a row a target, what decided it beside it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from articles.exports.figures import FORMULA_STARTS
from articles.series.types import FigureRow, Target

# Columns are added at the end, never renamed: scripts of others read them.
COLUMNS = (
    "figure_id", "reporter", "partner", "partner_name", "flow", "product", "qualifier", "value",
    "value_high", "currency", "start", "end", "said_on", "speaker", "source", "times_stated",
    "state", "shortfall", "decided_by", "decided_value", "decided_qualifier", "decided_start",
    "decided_end", "decided_said_on", "replaced_by", "replacement", "hindrance",
)  # fmt: skip


def targets_csv(targets: Iterable[Target], names: Mapping[str, str]) -> str:
    """Return targets as CSV: comma, CRLF, decimal point, empty for what is not stated."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for target in targets:
        writer.writerow([_cell(value) for value in _record(target, names)])
    return out.getvalue()


def _record(target: Target, names: Mapping[str, str]) -> list[Any]:
    """Return the values of `COLUMNS`."""
    row = target.figure
    return [
        row.public_id, row.reporter, row.partner, names[row.partner], row.flow, row.product,
        row.qualifier, row.value, row.value_high, row.currency, *_months(row), row.published,
        row.speaker_name, row.source_name, len(target.chain), target.status, target.shortfall,
        *_decided(target.actual), target.replaced_by.public_id if target.replaced_by else None,
        target.replacement, target.hindrance,
    ]  # fmt: skip


def _months(row: FigureRow) -> tuple[str | None, str | None]:
    """Return the first and the last month of a figure."""
    return (row.period.start, row.period.end) if row.period else (None, None)


def _decided(row: FigureRow | None) -> list[Any]:
    """Return the figure that decided, if there is one."""
    if row is None:
        return [None] * 6
    return [row.public_id, row.value, row.qualifier, *_months(row), row.published]


def _cell(value: Any) -> str:
    """Return a cell's text, defused where it could start a formula; numbers keep their minus."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        text = f"{value:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
