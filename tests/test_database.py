"""The embedded server's life: started by the first user, shared, stopped with the last, recovered."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from tradeboard import account
from tradeboard.account import Account, ServerError, reachable_folder, reachable_programs
from tradeboard.database import database_settings
from tradeboard.embedded import PORT, Server

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def home() -> Iterator[Path]:
    """A folder that every account can reach (pytest's own is closed to others)."""
    result = subprocess.run(["mktemp", "-d", "/tmp/tradeboard-test-XXXXXX"], capture_output=True)
    folder = Path(result.stdout.decode().strip())
    folder.chmod(0o755)
    yield folder / "postgres"
    subprocess.run(["rm", "-rf", str(folder)], check=True)


@pytest.fixture
def server(home: Path) -> Iterator[Server]:
    """A server of its own, running."""
    server = Server(home)
    server.join("tradeboard")
    yield server
    server.leave()


def ask(server: Server, query: str) -> object:
    """Return one value from the server."""
    with psycopg.connect(dbname="tradeboard", **server.connection()) as session:
        row = session.execute(query.encode()).fetchone()
    return row[0] if row else None


def postmaster(server: Server) -> int:
    """Return the process id that the server left in its data."""
    return int((server.cluster / "postmaster.pid").read_text().split()[0])


def test_first_user_starts_it_and_last_user_stops_it(server: Server) -> None:
    second = Server(server.home)
    second.join("tradeboard")
    second.leave()
    assert server.is_running()
    server.leave()
    assert not server.is_running()


def test_data_outlive_a_stop(server: Server) -> None:
    with psycopg.connect(dbname="tradeboard", **server.connection()) as session:
        session.execute("CREATE TABLE kept AS SELECT 7 AS number")
    server.leave()
    server.join("tradeboard")
    assert ask(server, "SELECT number FROM kept") == 7


def test_text_sorts_by_code_point(server: Server) -> None:
    assert ask(
        server, "SELECT string_agg(w, '' ORDER BY w) FROM unnest('{ё,я,а,Z}'::text[]) w"
    ) == ("Zаяё")


def test_it_listens_on_no_network_address_and_its_socket_is_closed_to_others(
    server: Server,
) -> None:
    assert ask(server, "SHOW listen_addresses") == ""
    assert server.sockets.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("victim", ["server", "user"])
def test_next_start_recovers_from_kill_9(server: Server, victim: str) -> None:
    if victim == "server":
        os.kill(postmaster(server), signal.SIGKILL)
    else:
        _kill_a_user_of(server.home)
        server.leave()
        assert not server.is_running()  # the killed user does not count any more
    again = Server(server.home)
    again.join("tradeboard")
    assert ask(again, "SELECT 1") == 1
    again.leave()


def _kill_a_user_of(home: Path) -> None:
    """Let another process join, and kill it."""
    code = (
        "import sys; from pathlib import Path; from tradeboard.embedded import Server\n"
        "Server(Path(sys.argv[1])).join('tradeboard'); print('in', flush=True); sys.stdin.read()"
    )
    pipe = subprocess.PIPE
    with subprocess.Popen(
        [sys.executable, "-c", code, str(home)], stdin=pipe, stdout=pipe, cwd=ROOT
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"in\n"
        process.kill()


def test_a_number_given_to_another_program_is_no_server(server: Server) -> None:
    pid_file = server.cluster / "postmaster.pid"
    socket_file = server.sockets / f".s.PGSQL.{PORT}.lock"
    kept = {path: path.read_text().split("\n", 1)[1] for path in (pid_file, socket_file)}
    server.leave()
    for path, rest in kept.items():  # as after a crash, when this test's process got the number
        path.write_text(f"{os.getpid()}\n{rest}")
        os.chown(path, server.account.uid or -1, server.account.gid or -1)
    server.join("tradeboard")
    assert ask(server, "SELECT 1") == 1


def test_two_first_starts_at_once_share_one_server(home: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tradeboard.embedded import Server\n"
        "s = Server(Path(sys.argv[1])); s.join('tradeboard')\n"
        "print((s.cluster / 'postmaster.pid').read_text().split()[0], flush=True)\n"
        "sys.stdin.read(); s.leave()"
    )
    command = [sys.executable, "-c", code, str(home)]
    pipe = subprocess.PIPE
    both = [subprocess.Popen(command, stdin=pipe, stdout=pipe, cwd=ROOT) for _ in range(2)]
    with ThreadPoolExecutor(2) as pool:
        numbers = set(pool.map(lambda process: process.stdout and process.stdout.readline(), both))
    for process in both:
        process.communicate(timeout=30)
    assert len(numbers) == 1
    assert not Server(home).is_running()


def test_a_cluster_cut_off_half_way_is_made_anew(home: Path) -> None:
    half = home / "cluster.new"
    half.mkdir(parents=True)
    (half / "PG_VERSION").write_text("18\n")
    server = Server(home)
    server.join("tradeboard")
    assert ask(server, "SELECT 1") == 1
    server.leave()


def test_a_forked_child_leaves_the_server_alone(server: Server) -> None:
    child = os.fork()
    if child == 0:
        server.leave()
        os._exit(0)
    os.waitpid(child, 0)
    assert server.is_running()


def test_a_long_path_gets_its_socket_elsewhere(home: Path) -> None:
    server = Server(home.parent / ("long" * 25))
    server.join("tradeboard")
    assert ask(server, "SELECT 1") == 1
    server.leave()
    server.sockets.rmdir()


class Barred(Account):
    """An account that reaches nothing but the shelter."""

    def can(self, test: str, path: Path) -> bool:
        """Say whether the path lies in the shelter."""
        return "shelter" in path.parts

    def runs(self, program: Path) -> bool:
        """Say whether the program lies in the shelter and is there."""
        return "shelter" in program.parts and program.exists()


def test_behind_a_closed_folder_data_and_programs_go_to_the_shelter(tmp_path: Path) -> None:
    barred = Barred(os.geteuid(), os.getegid())
    closed, shelter = tmp_path / "closed", tmp_path / "shelter"
    closed.mkdir(mode=0o700)
    for name in ("embedded/pginstall/bin", "embedded.libs"):
        (closed / name).mkdir(parents=True, mode=0o700)
    (closed / "embedded" / "pginstall" / "bin" / "postgres").touch(mode=0o700)
    assert reachable_folder(closed / "postgres", shelter, barred).parent == shelter
    programs = reachable_programs(closed / "embedded", "18", shelter, barred)
    assert programs == shelter / "postgres-18" / "embedded" / "pginstall" / "bin"
    assert (programs / "postgres").stat().st_mode & 0o777 == 0o755
    assert (shelter / "postgres-18" / "embedded.libs").is_dir()
    assert closed.stat().st_mode & 0o777 == 0o700  # no folder of others changed its mode


def test_where_nothing_can_be_reached_the_message_says_what_helps(tmp_path: Path) -> None:
    barred = Barred(os.geteuid(), os.getegid())
    with pytest.raises(ServerError, match="set DATABASE_URL"):
        reachable_folder(tmp_path / "home", tmp_path / "elsewhere", barred)


def test_data_of_another_user_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account.os, "geteuid", lambda: 4321)
    with pytest.raises(ServerError, match="belongs to another user"):
        account.account_for(tmp_path)


def test_database_url_names_any_postgresql(tmp_path: Path) -> None:
    settings = database_settings("postgresql://reader:word@db.example:6432/trade", tmp_path)
    assert (settings["HOST"], settings["PORT"], settings["NAME"]) == ("db.example", 6432, "trade")
    assert "EMBEDDED" not in settings
    assert not list(tmp_path.iterdir())


def test_database_url_may_name_the_folder_of_a_socket(tmp_path: Path) -> None:
    settings = database_settings("postgresql://reader@%2Frun%2Fpostgresql/trade", tmp_path)
    assert (settings["HOST"], settings["NAME"]) == ("/run/postgresql", "trade")


def test_another_kind_of_database_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImproperlyConfigured, match="PostgreSQL 14"):
        database_settings("mysql://localhost/trade", tmp_path)


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the site with some of the environment changed."""
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_an_unreachable_database_is_named_without_a_traceback() -> None:
    done = manage("migrate", DATABASE_URL="postgresql://nobody:x@127.0.0.1:1/none")
    assert done.returncode == 1
    assert done.stderr.startswith("No PostgreSQL answers at 127.0.0.1")
    assert "Traceback" not in done.stderr


def test_a_command_that_needs_no_database_touches_none() -> None:
    done = manage("check", DATABASE_URL="postgresql://nobody:x@127.0.0.1:1/none")
    assert done.returncode == 0, done.stderr


def test_a_shell_comes_with_the_server() -> None:
    done = manage("dbshell", "--", "--no-align", "--tuples-only", "--command=SELECT 6 * 7")
    assert done.stdout == "42\n", done.stderr


@pytest.mark.django_db
def test_the_pool_serves_the_site() -> None:
    code = (
        "from django.db import connection\n"
        "with connection.cursor() as cursor: cursor.execute('SELECT 1')\n"
        "print(connection.pool.get_stats()['requests_num'])"
    )
    assert connection.vendor == "postgresql"
    assert manage("shell", "--verbosity=0", "--command", code).stdout.strip() == "1"
