"""What every test shares: a real PostgreSQL with a database of this run's own."""

from __future__ import annotations

import os
import re

import psycopg
import pytest
from django.conf import settings
from django.core.cache import cache
from hypothesis import settings as search_settings
from psycopg import sql

TEST_DATABASE = "test_tradeboard"

# Every run tries the same examples, so that only a change decides what fails; `make fuzz` tries new ones.
search_settings.register_profile("settled", derandomize=True)
search_settings.load_profile("settled")


def pytest_configure() -> None:
    """Fit the settings to tests before anything has used them."""
    database = settings.DATABASES["default"]
    # Two runs at once must not meet, so the database is named after the process.
    database.setdefault("TEST", {})["NAME"] = f"{TEST_DATABASE}_{os.getpid()}"
    # A pool would keep connections open, and a database in use can't be dropped.
    database["OPTIONS"].pop("pool", None)
    database["OPTIONS"]["options"] = "-c synchronous_commit=off"
    settings.STORAGES["staticfiles"]["BACKEND"] = (
        "django.contrib.staticfiles.storage.StaticFilesStorage"  # no collectstatic before tests
    )
    settings.WHITENOISE_AUTOREFRESH = settings.WHITENOISE_USE_FINDERS = True
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the random order, but run tests that empty the tables after those that roll back."""
    items.sort(key=_empties_tables)


def _empties_tables(item: pytest.Item) -> bool:
    marker = item.get_closest_marker("django_db")
    fixtures = getattr(item, "fixturenames", ())
    return bool(
        (marker and marker.kwargs.get("transaction"))
        or {"transactional_db", "live_server"}.intersection(fixtures)
    )


@pytest.fixture(scope="session")
def django_db_setup(left_over_databases_dropped: None, django_db_setup: None) -> None:
    """Make the test database, after those of killed runs are gone."""


@pytest.fixture(scope="session")
def left_over_databases_dropped() -> None:
    """Drop the databases of runs whose process has ended without doing so (embedded server only)."""
    home = settings.DATABASES["default"].get("EMBEDDED")
    if home:
        from tradeboard.database import embedded_server

        address = embedded_server(home).connection()
        with psycopg.connect(dbname="postgres", autocommit=True, **address) as connection:
            for (name,) in connection.execute("SELECT datname FROM pg_database").fetchall():
                if _is_left_over(name):
                    drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
                    connection.execute(drop.format(sql.Identifier(name)))


def _is_left_over(name: str) -> bool:
    match = re.match(rf"{TEST_DATABASE}_(\d+)", name)
    if match is None:
        return False
    try:
        os.kill(int(match[1]), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


@pytest.fixture(autouse=True)
def _readings_forgotten() -> None:
    """Forget the readings kept for a version of the register: each test has a register of its own."""
    from articles.series import kept

    kept.forget()


@pytest.fixture(autouse=True)
def nothing_kept() -> None:
    """Begin each test with empty caches: tests write rows without telling the register."""
    cache.clear()


@pytest.fixture(autouse=True)
def _regions_written(request: pytest.FixtureRequest) -> None:
    """Write the regions, as a migration did, where a test before has emptied the tables."""
    if _empties_tables(request.node):
        request.getfixturevalue("transactional_db")
        from articles.ingest.places import write_regions
        from articles.models import Region

        if not Region.objects.exists():
            write_regions(Region)
