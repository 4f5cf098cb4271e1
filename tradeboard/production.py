"""The production server: `python -m tradeboard.production` serves at PORT until it is told to stop.

Each worker imports this module for `application`; like the server itself it ends with its parent, so
that a killed server leaves no worker behind on the port.
"""

from __future__ import annotations

import os
import signal

from tradeboard.lifetime import end_with_parent

ADDRESS = "127.0.0.1"
MOST_WORKERS = 4
THREADS = 4  # a worker; pages wait for the database little, and Python runs one thread at a time
SECONDS_TO_STOP = 3
BACKLOG = 64  # requests a worker takes in at once before it lets new ones wait in the socket

end_with_parent()


def main() -> None:
    """Serve with a worker a core."""
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    Granian(
        "tradeboard.production:application",
        address=os.environ.get("BIND", ADDRESS),
        port=int(os.environ.get("PORT", "8000")),
        interface=Interfaces.WSGI,
        workers=int(os.environ.get("WORKERS", "0")) or min(os.cpu_count() or 1, MOST_WORKERS),
        blocking_threads=THREADS,
        backpressure=BACKLOG,
        respawn_failed_workers=True,
        workers_kill_timeout=SECONDS_TO_STOP,
        log_level=LogLevels.warning,
    ).serve()


if __name__ == "__main__":
    main()
else:
    # A worker has the server's handlers until it serves, and they would swallow a stop meanwhile.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    from tradeboard.wsgi import application as application
