"""Figures as files: CSV by RFC 4180 and JSON, one column order for good."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from articles.extraction.records import Period
from articles.series.types import FigureRow

# Columns are added at the end, never renamed: scripts of others read them.
COLUMNS = (
    "figure_id", "reporter", "partner", "partner_name", "flow", "product", "status", "origin",
    "review", "qualifier", "value", "value_high", "currency", "value_as_written", "start", "end",
    "time_period", "change_pct", "derived_from", "speaker", "speaker_role", "said_on", "source",
    "source_kind", "article_id", "article_url", "evidence_url", "sentence", "known_from",
    "known_to", "reviewed_on", "rank",
    "is_disputed", "is_sample", "reporter_name",
)  # fmt: skip
# A spreadsheet takes a cell that begins so for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
# Columns of text that came from outside; numbers keep their minus.
TEXTS = {
    "value_as_written",
    "speaker",
    "speaker_role",
    "source",
    "sentence",
    "product",
    "partner_name",
    "reporter_name",
}


class Standing(NamedTuple):
    """Where a figure stands among those of its period: its rank by the rule, and whether they differ."""

    rank: int | None = None
    is_disputed: bool = False


def figure_record(
    row: FigureRow,
    *,
    standing: Standing,
    names: Mapping[str, str],
    sentence: str,
    article_url: str,
    evidence_url: str,
) -> dict[str, Any]:
    """Return one stated figure as a record of `COLUMNS`; what is not stated is null, never 0."""
    period = row.period
    return dict(
        zip(
            COLUMNS,
            (
                row.public_id, row.reporter, row.partner, names.get(row.partner, ""), row.flow.value,
                row.product or None, row.status.value, "stated", row.review, row.qualifier.value,
                row.value, row.value_high, row.currency or None, row.evidence,
                period.start if period else None, period.end if period else None,
                time_period(period), row.change_pct, None, row.speaker_name or None,
                row.role or None, row.published.isoformat() if row.published else None,
                row.source_name or None, row.source_kind or None, row.article_id, article_url,
                evidence_url, sentence, row.known_from.isoformat(), None, None,
                standing.rank, standing.is_disputed, row.is_sample, names.get(row.reporter, ""),
            ),
            strict=True,
        )
    )  # fmt: skip


def time_period(period: Period | None) -> str | None:
    """Return a period as SDMX writes it: a year, a month, or a start and a length.

    >>> time_period(Period("2022-01", "2022-08"))
    '2022-01-01/P8M'
    """
    if period is None:
        return None
    if period.kind == "year":
        return period.start[:4]
    if period.kind == "month":
        return period.start
    return f"{period.start}-01/P{period.months}M"


def csv_text(records: Iterable[Mapping[str, Any]]) -> str:
    """Return records as CSV: comma, CRLF, decimal point, empty for what is not stated."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for record in records:
        writer.writerow({name: _cell(name, value) for name, value in record.items()})
    return out.getvalue()


def _cell(name: str, value: Any) -> str:
    """Return a cell's text, defused where it could start a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = plain(value) if isinstance(value, Decimal) else str(value)
    return f"'{text}" if name in TEXTS and text.startswith(FORMULA_STARTS) else text


def plain(value: Decimal) -> str:
    """Return a number with all its digits and no needless zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def json_text(
    region: str,
    query: Mapping[str, str],
    shown: Mapping[str, str],
    records: Iterable[Mapping[str, Any]],
) -> str:
    """Return records as JSON with the query that chose them, as asked and with its defaults filled in."""
    answer = {
        "region": region,
        "query": dict(query),
        "shown": dict(shown),
        "figures": list(records),
    }
    return json.dumps(answer, ensure_ascii=False, default=_number)


def _number(value: Any) -> int | float:
    """Return a JSON number: whole where the value is whole."""
    if not isinstance(value, Decimal):
        raise TypeError(type(value).__name__)
    return int(value) if value == value.to_integral_value() else float(value)
