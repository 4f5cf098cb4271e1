"""The figures of an article as lines that a test can read."""

from __future__ import annotations

from typing import Any

from articles.extraction import extract
from articles.extraction.records import Figure

PUBLISHED = "2023-09-15"
M, BN = 10**6, 10**9


def figures(text: str) -> list[Figure]:
    """Return the figures of a text that appeared on 15 September 2023."""
    return list(extract(text, published=PUBLISHED).figures)


def facts(text: str) -> list[tuple[Any, ...]]:
    """Return partner, flow and value of each figure."""
    return [(f.partner, f.flow.value, f.value and int(f.value)) for f in figures(text)]


def told(text: str) -> list[str]:
    """Return the figures of an article as lines: whose, with whom, which way, millions, months, change."""
    lines = []
    for figure in extract(text).figures:
        millions = f"{figure.value / 10**6:f}" if figure.value is not None else "none"
        millions = millions.rstrip("0").rstrip(".") if "." in millions else millions
        months = f"{figure.period.start}..{figure.period.end}" if figure.period else "undated"
        change = "" if figure.change_pct is None else f" {float(figure.change_pct):+g}%"
        status = "" if figure.status == "actual" else f" {figure.status}"
        lines.append(
            f"{figure.reporter} {figure.partner} {figure.flow} {millions} {months}{change}{status}"
        )
    return lines
