"""`python -m bench [extraction|ingest|pages] [SIZE]`: all of it, or one part."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

PARTS = ("extraction", "ingest", "pages")


def main() -> None:
    """Run one part in this process, or each in one of its own, so that none warms up another."""
    arguments = sys.argv[1:]
    if not arguments:
        for part in PARTS:
            print(f"== {part}", flush=True)
            subprocess.run([sys.executable, "-m", "bench", part], check=True)
        return
    part, *rest = arguments
    if part not in PARTS:
        sys.exit(f"There is no benchmark “{part}”; there are {', '.join(PARTS)}.")
    import_module(f"bench.{part}").main(rest)


if __name__ == "__main__":
    main()
