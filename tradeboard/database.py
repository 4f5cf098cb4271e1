"""Which PostgreSQL the site uses: the one that DATABASE_URL names, or its own under .data/."""

from __future__ import annotations

import atexit
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import environ
from django.core.exceptions import ImproperlyConfigured
from django.db import connections

from tradeboard.embedded import Server

DATABASE_NAME = "tradeboard"
POOL = {"min_size": 1, "max_size": 8, "timeout": 10}

_servers: dict[str, Server] = {}


def database_settings(url: str, data_dir: Path) -> dict[str, Any]:
    """Return Django's settings of the database. Nothing is started: the first connection does that."""
    engine = "tradeboard.postgres"
    if not url:
        embedded = str(data_dir / "postgres")
        return {
            "ENGINE": engine,
            "NAME": DATABASE_NAME,
            "EMBEDDED": embedded,
            "OPTIONS": {"pool": POOL},
        }
    if url.partition(":")[0] not in ("postgres", "postgresql"):
        raise ImproperlyConfigured(
            "DATABASE_URL must begin with postgresql://: the site runs on PostgreSQL 14 or newer."
        )
    named = environ.Env.db_url_config(url)
    # a socket's folder may stand in the host's place, percent-encoded, as libpq has it
    named["HOST"] = unquote(named.get("HOST") or "")
    return {**named, "ENGINE": engine, "OPTIONS": {**named.get("OPTIONS", {}), "pool": POOL}}


def embedded_server(home: str) -> Server:
    """Return the server with its data in `home`, running, and stopped with its last user's process."""
    if home not in _servers:
        _servers[home] = Server(Path(home))
        atexit.register(_leave, home)
    _servers[home].join(DATABASE_NAME)
    return _servers[home]


@contextmanager
def plain_words() -> Iterator[None]:
    """End the program with the reason alone where no database is to be had."""
    from tradeboard.postgres.base import DatabaseUnreachable

    try:
        yield
    except DatabaseUnreachable as error:
        sys.exit(str(error))


def _leave(home: str) -> None:
    """Close this process's connections and stop the server if nobody else uses it."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        if getattr(connection, "pool", None):
            connection.close_pool()  # type: ignore[attr-defined]
    _servers[home].leave()
