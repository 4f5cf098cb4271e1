"""The list of regions by federal district, each with its newest stated value."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext

from articles.models import Region
from articles.pages.region_lines import line_row
from articles.series.types import RegionLine


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    names = dict(Region.objects.values_list("code", "name_en"))
    if not names:
        raise LookupError("The regions have not been written yet.")
    return names


def place_names() -> dict[str, str]:
    """Return the name of each place by its code; they change with releases only, so they are kept."""
    try:
        return _names()
    except LookupError:
        return {}


def district_name(district: str) -> str:
    """Return what a federal district is called, or what stands for none."""
    if not district:
        return gettext("Other places")
    return gettext("%(name)s Federal District") % {"name": district}


def region_groups(lines: Iterable[RegionLine], today: date) -> dict[str, Any]:
    """Return the Russian regions by district, and the other places that have a page; one query."""
    lines = tuple(lines)
    groups: dict[str, list[dict[str, Any]]] = {}
    for line in sorted(lines, key=lambda line: (line.district, line.name_en)):
        groups.setdefault(line.district, []).append(line_row(line, today))
    others = sorted(
        Region.objects.exclude(code__startswith="RU-"),
        key=lambda region: (len(region.code) > len("RU"), region.name_en),
    )
    return {
        "groups": [{"name": district_name(name), "rows": rows} for name, rows in groups.items()],
        "has_samples": any(line.newest and line.newest.is_sample for line in lines),
        "others": [
            {"name": region.name_en, "href": region.get_absolute_url()} for region in others
        ],
    }
