"""How a process ends: with its parent, or on a signal but in order."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import sys

PR_SET_PDEATHSIG = 1  # from <sys/prctl.h>
STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def end_with_parent() -> None:
    """Have the kernel end this process in order when its parent is gone, `kill -9` included (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    parent = os.getppid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != parent:  # it went before the kernel had been told
        sys.exit("The process that started this one is gone.")


def exit_on_stop_signals() -> None:
    """Turn the signals that stop a program into an ordinary exit, which cleans up behind itself.

    SIGINT too: a shell starts its background jobs with it ignored.
    """
    for number in STOP_SIGNALS:
        signal.signal(number, lambda number, _frame: sys.exit(128 + number))


def run_until_stopped(command: list[str]) -> int:
    """Run a program to its end, hand on the signals that stop it, and return its exit status.

    It has a session of its own: Ctrl-C in a terminal goes to every process of a session, and a
    server whose workers are stopped twice, by the terminal and by the server, may wait for ever.
    """
    child = subprocess.Popen(command, start_new_session=True)
    for number in STOP_SIGNALS:
        signal.signal(number, lambda *_: child.terminate())
    return child.wait()
