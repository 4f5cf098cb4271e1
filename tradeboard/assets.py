"""Chart.js: its one exact version, where pages get it from, and the site's own copy of it.

`python -m tradeboard.assets` gets the copy at set-up: from the npm package where npm is there, else
from the CDN; the bytes must have the hash that pages name. Without it the site works: pages use the
CDN, and the server's own drawing stands where that fails too.
"""

from __future__ import annotations

import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import urllib.request
from pathlib import Path

CHART_JS_VERSION = "4.6.1"
CHART_JS_HOST = "https://cdn.jsdelivr.net"
CHART_JS_URL = f"{CHART_JS_HOST}/npm/chart.js@{CHART_JS_VERSION}/dist/chart.umd.js"
CHART_JS_INTEGRITY = "sha384-lm7tNiW/3uF4tLujoEeoR94zIODe3hCWqRtW0UgxpQE3QslzOhlD22UqQk1tSBhB"

VENDOR_DIR = Path(__file__).resolve().parent.parent / ".data" / "vendor"
CHART_JS_COPY = VENDOR_DIR / "chart.umd.js"
CHART_JS_STATIC = "vendor/chart.umd.js"
SECONDS_TO_WAIT = 60


def has_local_chart_js() -> bool:
    """Say whether the site's own copy of Chart.js is there."""
    return CHART_JS_COPY.is_file()


def matches_integrity(content: bytes) -> bool:
    """Say whether these bytes are exactly the Chart.js that pages name."""
    digest = base64.b64encode(hashlib.sha384(content).digest()).decode()
    return f"sha384-{digest}" == CHART_JS_INTEGRITY


def read_from_npm() -> bytes:
    """Return Chart.js out of its npm package."""
    npm = shutil.which("npm")
    if npm is None:
        raise FileNotFoundError("npm is not installed")
    with tempfile.TemporaryDirectory() as folder:
        command = [
            npm,
            "pack",
            f"chart.js@{CHART_JS_VERSION}",
            "--silent",
            "--pack-destination",
            folder,
        ]
        subprocess.run(
            command, check=True, capture_output=True, timeout=SECONDS_TO_WAIT, cwd=folder
        )
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            member = package.extractfile("package/dist/chart.umd.js")
            if member is None:
                raise FileNotFoundError("the npm package holds no dist/chart.umd.js")
            return member.read()


def read_from_cdn() -> bytes:
    """Return Chart.js from the CDN."""
    with urllib.request.urlopen(CHART_JS_URL, timeout=SECONDS_TO_WAIT) as answer:
        return bytes(answer.read())


def fetch_chart_js(target: Path) -> list[str]:
    """Get the copy unless it is there, and return why each way tried has failed (empty: it is there)."""
    if target.is_file() and matches_integrity(target.read_bytes()):
        return []
    reasons: list[str] = []
    for read in (read_from_npm, read_from_cdn):
        try:
            content = read()
        except (
            OSError,
            subprocess.SubprocessError,
            tarfile.TarError,
            KeyError,
            StopIteration,
        ) as error:
            reasons.append(f"{read.__name__}: {error or type(error).__name__}")
            continue
        if not matches_integrity(content):
            reasons.append(f"{read.__name__}: the file has another hash than expected")
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        partial = target.with_suffix(".part")
        partial.write_bytes(content)
        partial.replace(target)
        return []
    return reasons


def main() -> None:
    """Get the copy, and say so on standard error when that could not be done."""
    if reasons := fetch_chart_js(CHART_JS_COPY):
        print(
            "Notice: no own copy of Chart.js; pages use the CDN.",
            *reasons,
            sep="\n  ",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
