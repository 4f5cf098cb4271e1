"""Where Chromium is; `python -m tests.browser.chromium` installs one where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)


def find_chromium() -> str | None:
    """Return the browser's path: CHROMIUM_PATH, one on the PATH, or Playwright's own."""
    named = os.environ.get("CHROMIUM_PATH")
    candidates = [named] if named else [shutil.which(name) for name in NAMES]
    found = next((path for path in candidates if path and Path(path).exists()), None)
    return found or (None if named else _playwrights_own())


def _playwrights_own() -> str | None:
    """Return the browser that `playwright install` has got, asked in a process of its own."""
    question = (
        "from playwright.sync_api import sync_playwright as s\n"
        "with s() as p: print(p.chromium.executable_path)"
    )
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True)
    path = answer.stdout.strip()
    return path if path and Path(path).exists() else None


def install_chromium() -> None:
    """Install Debian's Chromium as root, else Playwright's."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        packages = ["chromium", "fonts-dejavu-core"]
        for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            subprocess.run(["apt-get", "-qq", *command], env=environment, stdout=subprocess.DEVNULL)
    if find_chromium() is None:
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])


def main() -> None:
    """See to it that there is a browser, or say what to do."""
    if find_chromium():
        return
    print("No Chromium found: installing one for the browser tests ...", flush=True)
    install_chromium()
    if find_chromium() is None:
        sys.exit(
            "The browser tests need Chromium, and none could be installed. "
            "Install it (Debian: apt-get install chromium), or name one in CHROMIUM_PATH."
        )


if __name__ == "__main__":
    main()
