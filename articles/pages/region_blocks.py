"""The blocks beneath a region's chart: its targets, and the figures outside its main series."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext

from articles.charts import formats, words
from articles.pages.places import place_names
from articles.series.types import Apart, FigureRow, RegionReading, Target

PointLink = Callable[[FigureRow], str]


def target_rows(reading: RegionReading, link: PointLink) -> list[dict[str, Any]]:
    """Return the ledger's rows."""
    return [
        {
            "value": words.money(target.figure),
            "href": link(target.figure),
            "due": formats.period_long(target.figure.period)
            if target.figure.period
            else gettext("no date"),
            "by": target.figure.speaker_name or target.figure.source_name,
            "when": formats.date_short(target.figure.published),
            "state": words.target_state(target),
            "more": _target_more(target),
            "actual": words.money(target.actual) if target.actual else "",
            "actual_href": link(target.actual) if target.actual else "",
        }
        for target in reading.targets
    ]


def _target_more(target: Target) -> str:
    """Return why a target cannot be compared, or what replaced it."""
    if target.hindrance:
        return str(words.HINDRANCES[target.hindrance])
    return str(words.REPLACEMENTS[target.replacement]) if target.replacement else ""


def apart_rows(reading: RegionReading, link: PointLink) -> list[dict[str, str]]:
    """Return the figures outside the main series, each with its reason."""
    names = place_names()
    return [
        {
            "what": _what(item.figure, names),
            "value": words.money(item.figure),
            "href": link(item.figure),
            "period": formats.period_short(item.figure.period),
            "change": formats.change(item.figure.change_pct)
            if item.figure.change_pct is not None and item.figure.value is not None
            else "",
            "reason": str(words.APART[item.reason]),
            "source": item.figure.source_name,
            "said": formats.date_short(item.figure.published),
        }
        for item in sorted(reading.apart, key=_said, reverse=True)
    ]


def _said(item: Apart) -> tuple[date, int]:
    """Return the key that sorts by the day of the article; one without a day counts as oldest."""
    return item.figure.published or date.min, item.figure.pk


def _what(row: FigureRow, names: Mapping[str, str]) -> str:
    """Return what a figure counts: flow, goods, and the Belarusian region if it is not the country."""
    parts = [str(words.flows_of(row.partner)[row.flow])]
    parts += [row.product] if row.product else []
    if row.reporter != "BY":
        sides = names.get(row.reporter, row.reporter), names.get(row.partner, row.partner)
        parts.append(" – ".join(sides) if row.partner != "RU" else sides[0])
    return ", ".join(parts)
