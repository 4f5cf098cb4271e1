"""`make run` and `make dev`: bring the site up to date, serve it, and stop what was started.

`python -m tradeboard.serve [--dev] [--end-with-parent]` migrates, collects static files, ingests the
sample articles where they are missing, and serves at http://127.0.0.1:$PORT until Ctrl-C. The server
itself is a child; this process stays to hold the database for it.
"""

from __future__ import annotations

import os
import socket
import sys
import time
from pathlib import Path

import django
from django.core.management import call_command

from tradeboard.database import plain_words
from tradeboard.lifetime import end_with_parent, exit_on_stop_signals, run_until_stopped

ADDRESS = "127.0.0.1"
SAMPLES = Path("fixtures") / "articles"
SECONDS_FOR_PORT = 5  # a server that was killed a moment ago may still be ending


def main() -> None:
    """Serve the site until it is told to stop."""
    if "--end-with-parent" in sys.argv:
        end_with_parent()
    exit_on_stop_signals()
    is_dev = "--dev" in sys.argv
    if is_dev:
        os.environ.setdefault("DEBUG", "1")
    port = os.environ.setdefault("PORT", "8000")
    if not (port.isdecimal() and 0 < int(port) < 65_536):
        sys.exit(f"PORT is a number from 1 to 65535, not “{port}”.")
    wait_for_port(int(port))
    with plain_words():
        prepare(is_dev)
    address = f"{ADDRESS}:{port}"
    print(f"Tradeboard is at http://{address}/ - Ctrl-C stops it.", flush=True)
    server = ["manage.py", "runserver", address] if is_dev else ["-m", "tradeboard.production"]
    sys.exit(run_until_stopped([sys.executable, *server]))


def wait_for_port(port: int) -> None:
    """Return when the port is free; end with a clear word when it stays taken."""
    deadline = time.monotonic() + SECONDS_FOR_PORT
    while reason := _why_taken(port):
        if time.monotonic() > deadline:
            sys.exit(f"Port {port}: {reason}. Choose another: PORT=8001 make run")
        time.sleep(0.1)


def _why_taken(port: int) -> str | None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            return error.strerror
    return None


def prepare(is_dev: bool) -> None:
    """Migrate, collect static files, and ingest the samples where they are missing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")
    django.setup()
    call_command("migrate", verbosity=0)
    if not is_dev:
        call_command("collectstatic", interactive=False, verbosity=0)
    if lacks_samples():
        call_command("ingest", str(SAMPLES), sample=True)


def lacks_samples() -> bool:
    """Say whether the register waits for samples: it holds no other article, and not all of them yet."""
    from articles.models import Article

    files = sum(path.is_file() for path in SAMPLES.glob("**/*"))
    if Article.objects.filter(is_sample=False).exists():
        return False
    return Article.objects.count() < files


if __name__ == "__main__":
    main()
