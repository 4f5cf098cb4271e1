"""Readings kept in this process until the register changes: a dense region is read once, not per request.

`version` is `Region.objects.register_version()`, which grows with every change. Readings are frozen
values, so that requests may share them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from articles.series.coverage import read_coverage
from articles.series.home import read_home
from articles.series.query import ChartQuery
from articles.series.region import read_region
from articles.series.register import Register
from articles.series.types import CoverageReading, HomeReading, RegionReading

REGIONS = 128
PAGES = 8


def keep_region(version: int, code: str, asked: ChartQuery, today: date) -> RegionReading:
    """Return a place's reading; an opened point makes no reading of its own."""
    kept = _region(version, code, asked.but(point=None), today)
    return replace(kept, asked=asked, query=kept.query.but(point=asked.point))


@lru_cache(maxsize=REGIONS)
def _region(version: int, code: str, asked: ChartQuery, today: date) -> RegionReading:
    return read_region(code, asked, today)


@lru_cache(maxsize=PAGES)
def keep_home(version: int, register: Register, today: date) -> HomeReading:
    """Return the home page's reading."""
    return read_home(register, today)


@lru_cache(maxsize=PAGES)
def keep_coverage(version: int, register: Register, today: date) -> CoverageReading:
    """Return the reading of coverage."""
    return read_coverage(register, today)


def forget() -> None:
    """Drop all kept readings: for tests, where a rolled back version comes again with other rows."""
    _region.cache_clear()
    keep_home.cache_clear()
    keep_coverage.cache_clear()
