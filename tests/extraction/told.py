"""The figures of an article as lines that a test can read."""

from __future__ import annotations

from articles.extraction import extract


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
