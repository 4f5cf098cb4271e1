"""A comparison as tables: regions by years, and the ranking of one period."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext

from articles.charts import formats, words
from articles.pages.compare_controls import year_choices
from articles.pages.ledger import Names
from articles.pages.links import place_address, sentence_of
from articles.series.compare_query import CompareQuery
from articles.series.types import CompareReading, Observation, Ranked

YEARS_SHOWN = 10


def table_of(reading: CompareReading) -> dict[str, Any]:
    """Return the values by region and year, newest year first; what is not stated stays blank."""
    stated = [item for line in reading.lines for item in line.observations if item]
    unit = formats.unit_for(max((abs(item.value) for item in stated), default=Decimal(1)))
    return {
        "unit": formats.unit_label(reading.query.cur, unit),
        "years": reading.years[::-1],
        "rows": [
            {
                "name": line.name_en,
                "href": place_address(line.code),
                "cells": [_cell(item, unit) for item in reversed(line.observations)],
            }
            for line in reading.lines
        ],
    }


def _cell(item: Observation | None, unit: formats.Unit) -> dict[str, Any] | None:
    """Return a value with its sentence and, where disputed, the other one."""
    if item is None:
        return None
    other = next(iter(item.disputing), None)
    cell: dict[str, Any] = {
        "words": formats.cell(item.value, unit, item.qualifier, item.value_high),
        "href": sentence_of(item.source_figure),
    }
    if other and other.value is not None:
        cell["other"] = formats.cell(other.value, unit, other.qualifier, other.value_high)
        cell["other_href"] = sentence_of(other)
    return cell


def rank_rows(
    reading: CompareReading, names: Names, address: Callable[[CompareQuery], str]
) -> dict[str, Any]:
    """Return the regions in the order of one period, and those without a value for it."""
    return {
        "period": formats.period_long(reading.period) if reading.period else "",
        "years": year_choices(reading, address),
        "rows": [_ranked(item, names) for item in reading.ranked],
        "has_unranked": any(item.place is None for item in reading.ranked),
        "missing": [
            {"name": names[code], "href": place_address(code)} for code in reading.not_stated
        ],
    }


def _ranked(item: Ranked, names: Names) -> dict[str, Any]:
    """Return a region's row of the ranking."""
    row = item.observation.source_figure
    return {
        "place": item.place if item.place is not None else "–",
        "name": names[item.code],
        "href": place_address(item.code),
        "value": words.money(row),
        "value_href": sentence_of(row),
        "is_disputed": item.observation.is_disputed,
        "change": formats.change(row.change_pct) if row.change_pct is not None else "",
        "by": row.speaker_name or row.source_name or gettext("source not named"),
        "said": formats.date_short(row.published),
    }
