"""The regions' rows, written from the gazetteer, their one source."""

from __future__ import annotations

from typing import Any

from django.utils.text import slugify

from articles.extraction.places import REGIONS


def region_rows() -> list[dict[str, Any]]:
    """Return the columns of every region's row, by the gazetteer."""
    return [
        {
            "code": region.code,
            "name_en": region.name_en,
            "name_ru": region.name_ru,
            "slug": slugify(region.name_en),
            "kind": region.kind,
            "district": region.district,
            "capital_en": region.capital_en,
            "capital_ru": region.capital_ru,
            "names": sorted({name.casefold() for name in region.all_names()}),
        }
        for region in REGIONS
    ]


def write_regions(model: type[Any]) -> None:
    """Write the regions' rows, adding and changing what differs; `model` may be a historical one."""
    rows = [model(**row) for row in region_rows()]
    columns = [name for name in region_rows()[0] if name != "code"]
    model.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["code"], update_fields=columns
    )
