"""The secret key of a checkout that nobody has given one."""

from __future__ import annotations

import os
from pathlib import Path

from django.core.management.utils import get_random_secret_key


def local_secret_key(data_dir: Path) -> str:
    """Return this checkout's own key, made on first use and readable by its owner alone."""
    path = data_dir / "secret-key"
    try:
        return path.read_text()
    except FileNotFoundError:
        data_dir.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"secret-key.{os.getpid()}")
    with open(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(get_random_secret_key())
    try:
        os.link(partial, path)  # two first starts at once: the first link wins, and both read it
    except FileExistsError:
        return path.read_text()
    finally:
        partial.unlink()
    return path.read_text()
