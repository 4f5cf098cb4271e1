"""`make run` and `make dev`: bring the site up to date, serve it, and stop what was started.

`python -m tradeboard.serve [--dev]` migrates, collects static files, ingests the sample articles into a
register that has none, and serves at http://127.0.0.1:$PORT until Ctrl-C.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import django
from django.core.management import call_command

ADDRESS = "127.0.0.1"
DEFAULT_PORT = 8000
SAMPLES = Path("fixtures") / "articles"
THREADS = 8


def main() -> None:
    """Serve the site until it is interrupted."""
    port = int(os.environ.get("PORT") or DEFAULT_PORT)
    is_dev = "--dev" in sys.argv[1:]
    if is_dev:
        os.environ.setdefault("DEBUG", "1")
    refuse_taken_port(port)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tradeboard.settings")
    django.setup()
    prepare(is_dev)
    (serve_dev if is_dev else serve)(port)


def refuse_taken_port(port: int) -> None:
    """End with a clear word when another program has the port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError as error:
            sys.exit(
                f"Port {port} can't be used ({error.strerror}). Choose another: PORT=8001 make run"
            )


def prepare(is_dev: bool) -> None:
    """Migrate, collect static files, and ingest the samples where they are missing."""
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


def serve(port: int) -> None:
    """Run the production server in this process until it is told to stop."""
    from granian import Granian
    from granian.constants import Interfaces

    print(f"Tradeboard is at http://{ADDRESS}:{port}/ – Ctrl-C stops it.", flush=True)
    Granian(
        "tradeboard.wsgi:application",
        address=ADDRESS,
        port=port,
        interface=Interfaces.WSGI,
        workers=min(os.cpu_count() or 1, 4),
        blocking_threads=THREADS,
        respawn_failed_workers=True,
        log_level="warning",
    ).serve()


def serve_dev(port: int) -> None:
    """Run Django's server with auto-reload as a child; this process keeps the database for it."""
    try:
        subprocess.run([sys.executable, "manage.py", "runserver", f"{ADDRESS}:{port}"])
    except KeyboardInterrupt:
        print()


if __name__ == "__main__":
    main()
