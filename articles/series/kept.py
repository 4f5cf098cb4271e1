"""Readings kept in this process until the register changes: a dense region is read once, not per request.

`version` is `Region.objects.register_version()`, which grows with every change. Readings are frozen
values, so that requests may share them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache, partial

from articles.extraction.records import Flow
from articles.series.coverage import read_coverage
from articles.series.home import read_home
from articles.series.ledger import read_ledger
from articles.series.query import ChartQuery, Years
from articles.series.read import Beside, read_beside, read_statements
from articles.series.region import Place, Reads, read_place, read_region
from articles.series.register import Register
from articles.series.types import CoverageReading, HomeReading, RegionReading, StatementRow, Target

REGIONS = 128
READ = 32
PAGES = 8


def keep_region(version: int, code: str, asked: ChartQuery, today: date) -> RegionReading:
    """Return a place's reading; an opened point makes no reading of its own."""
    kept = _region(version, code, asked.but(point=None), today)
    return replace(kept, asked=asked, query=kept.query.but(point=asked.point))


@lru_cache(maxsize=REGIONS)
def _region(version: int, code: str, asked: ChartQuery, today: date) -> RegionReading:
    reads = Reads(partial(_place, version), partial(_beside, version), partial(_ledger, version))
    return read_region(code, asked, today, reads)


@lru_cache(maxsize=REGIONS)
def _place(version: int, register: Register, code: str) -> Place:
    return read_place(register, code)


# Another view, another choice of what is shown, is made of the same figures.
@lru_cache(maxsize=READ)
def _beside(
    version: int, register: Register, code: str, flow: Flow, currency: str, years: Years
) -> Beside:
    return read_beside(register, code, flow, currency, years)


@lru_cache(maxsize=REGIONS)
def _ledger(
    version: int, register: Register, today: date, code: str, flow: Flow
) -> tuple[Target, ...]:
    return read_ledger(register, today, code, flow)


@lru_cache(maxsize=REGIONS)
def keep_statements(version: int, register: Register, code: str) -> list[StatementRow]:
    """Return what was said about a place, whatever view of it is asked for."""
    return read_statements(register, code)


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
    for kept in (_region, _place, _beside, _ledger, keep_statements, keep_home, keep_coverage):
        kept.cache_clear()
