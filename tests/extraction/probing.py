"""Figures written in a line, for tables of tests: flow, partner, millions, months, change and more.

"T TUL >250 2022 +18.5 tgt BY-MA RUB [food]": turnover with Tula Oblast of over 250 million in 2022,
up 18.5%, a target, of Mogilev Oblast, in roubles, of food. Only what differs from an actual value of
all goods of Belarus in dollars is written; "-" is no value, "?" no period.
"""

from __future__ import annotations

from decimal import Decimal

from articles.extraction import extract
from articles.extraction.records import Figure, Period

_FLOWS = {"turnover": "T", "exports": "X", "imports": "M", "balance": "B"}
_HEDGES = {"about": "~", "over": ">", "under": "<"}
_STATUSES = {"actual": "", "target": "tgt", "forecast": "fc"}


def told(text: str, published: str | None) -> list[str]:
    """Return the figures of a text, a line each, in order of the alphabet."""
    return sorted(_line(figure) for figure in extract(text, published).figures)


def expected(lines: str) -> list[str]:
    """Return the lines of a table's cell, which semicolons divide, in order of the alphabet."""
    return sorted(" ".join(line.split()) for line in lines.split(";") if line.strip())


def _line(figure: Figure) -> str:
    parts = (
        _FLOWS[figure.flow.value],
        figure.partner.removeprefix("RU-"),
        _sum(figure),
        _months(figure.period),
        f"{float(figure.change_pct):+g}" if figure.change_pct is not None else "",
        _STATUSES[figure.status.value],
        figure.reporter if figure.reporter != "BY" else "",
        figure.currency if figure.currency not in (None, "USD") else "",
        f"[{figure.product}]" if figure.product else "",
    )
    return " ".join(part for part in parts if part)


def _sum(figure: Figure) -> str:
    if figure.value is None:
        return "-"
    ends = [end for end in (figure.value, figure.value_high) if end is not None]
    return _HEDGES.get(figure.qualifier.value, "") + "..".join(map(_millions, ends))


def _millions(value: Decimal) -> str:
    """Return a value in millions without zeros at its end.

    >>> _millions(Decimal(1_200_500_000))
    '1200.5'
    """
    return f"{float(value) / 1e6:f}".rstrip("0").rstrip(".")


def _months(period: Period | None) -> str:
    if period is None:
        return "?"
    start, end = period.start, period.end
    if (start[5:], end[5:]) == ("01", "12"):
        return start[:4] if start[:4] == end[:4] else f"{start[:4]}-{end[:4]}"
    if start == end:
        return start
    return f"{start}..{end[5:]}" if start[:4] == end[:4] else f"{start}..{end}"
