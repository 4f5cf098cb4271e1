"""The regions' rows, written from the gazetteer, their one source."""

from __future__ import annotations

from typing import Any

from django.utils.text import slugify

from articles.extraction.places import REGIONS

COUNTRIES: list[dict[str, Any]] = [
    {
        "code": "BY", "name_en": "Belarus", "name_ru": "Беларусь", "slug": "belarus",
        "kind": "country", "district": "", "capital_en": "Minsk", "capital_ru": "Минск",
        "names": ["belarus", "беларусь", "белоруссия", "by"],
    },
    {
        "code": "RU", "name_en": "Russia", "name_ru": "Россия", "slug": "russia",
        "kind": "country", "district": "", "capital_en": "Moscow", "capital_ru": "Москва",
        "names": ["russia", "russian federation", "россия", "российская федерация", "ru"],
    },
]  # fmt: skip


def region_rows() -> list[dict[str, Any]]:
    """Return the columns of every place's row: the two countries, then the gazetteer's regions."""
    return COUNTRIES + [_row(region) for region in REGIONS.values()]


def _row(region: Any) -> dict[str, Any]:
    """Return the columns of one region's row."""
    slug = slugify(region.name_en)
    names = {region.name_en, region.name_ru, region.capital_en, region.capital_ru, slug}
    names |= {slugify(region.name_ru, allow_unicode=True)}
    # a "?" marks a name that means the region only beside other words: no name to search by
    names |= {name for name in region.variants if not name.endswith("?")}
    return {
        "code": region.code,
        "name_en": region.name_en,
        "name_ru": region.name_ru,
        "slug": slug,
        "kind": region.kind,
        "district": region.federal_district,
        "capital_en": region.capital_en,
        "capital_ru": region.capital_ru,
        "names": sorted({name.casefold() for name in names if name}),
    }


def write_regions(model: type[Any]) -> None:
    """Write the regions' rows, adding and changing what differs; `model` may be a historical one."""
    rows = [model(**row) for row in region_rows()]
    columns = [name for name in region_rows()[0] if name != "code"]
    model.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["code"], update_fields=columns
    )
