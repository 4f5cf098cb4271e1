"""Extraction beside two parsers of prices and quantities: articles a second, memory, cold start.

    python -m bench extraction [--only-ours] [FOLDER]

One process, one core, warm; the peers (requirements-bench.txt) are run in turns with ours on the
same texts, since a machine's speed changes from minute to minute: only the ratios are worth
quoting. The peers find sums of money and nothing else; ours also ties each to a region, a flow and
a period, and finds quotations with their speakers.
"""

from __future__ import annotations

import argparse
import importlib
import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
ARTICLE = 4_000  # characters; shorter texts are joined up to this
MEGABYTE = 1_000_000

Work = Callable[[str], object]


def read_texts(folder: Path, language: str) -> list[str]:
    """Return articles of about 4,000 characters made of the folder's texts in one language."""
    parts: list[str] = []
    texts: list[str] = []
    for file in sorted(folder.rglob("*.json")):
        article = json.loads(file.read_text("utf-8"))
        if article["lang"] != language:
            continue
        parts.append(article["text"])
        if sum(map(len, parts)) >= ARTICLE:
            texts.append("\n\n".join(parts))
            parts = []
    return texts or ["\n\n".join(parts)]


def ours() -> Work:
    """Return the extraction of this project."""
    return importlib.import_module("articles.extraction").extract


def price_parser() -> Work:
    """Return price-parser, a line at a time: it reads one price from each."""
    parse = importlib.import_module("price_parser").Price.fromstring
    return lambda text: [parse(line) for line in text.split("\n") if line]


def quantulum3() -> Work:
    """Return quantulum3 over the whole text."""
    return importlib.import_module("quantulum3.parser").parse


def seconds(work: Work, texts: list[str]) -> float:
    """Return the seconds that one pass over the texts takes."""
    started = time.perf_counter()
    for text in texts:
        work(text)
    return time.perf_counter() - started


def speeds(works: dict[str, Work], texts: list[str]) -> dict[str, float]:
    """Return the articles a second of each, the median of rounds run in turns."""
    rates: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work(texts[0])
    for _ in range(ROUNDS):
        for name, work in works.items():
            few = texts if name == "ours" else texts[:5]
            rates[name].append(len(few) / seconds(work, few))
    return {name: statistics.median(values) for name, values in rates.items()}


def cold_start(command: list[str]) -> float:
    """Return the seconds of a fresh process, the best of three."""
    times = []
    for _ in range(3):
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
        times.append(time.perf_counter() - started)
    return min(times)


def available_peers() -> dict[str, Work]:
    """Return the peers that are installed; those that are not are named on standard error."""
    peers: dict[str, Work] = {}
    for make in (price_parser, quantulum3):
        try:
            peers[make.__name__] = make()
        except ImportError:
            print(
                f"{make.__name__} is not installed: pip install -r requirements-bench.txt",
                file=sys.stderr,
            )
    return peers


def main(arguments: list[str]) -> None:
    """Print what was measured, a line each, with the ratio to ours where there is one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "fixtures" / "articles")
    parser.add_argument("--only-ours", action="store_true", help="leave the peers out")
    options = parser.parse_args(arguments)

    extract = ours()
    english, russian = (read_texts(options.folder, language) for language in ("en", "ru"))
    memory = _peak_after(extract, english + russian)
    print(f"{'articles of':24} {statistics.mean(map(len, english)):8.0f} characters (English)")
    print(
        f"{'ours, Russian':24} {speeds({'ours': extract}, russian)['ours']:8.0f} articles a second"
    )
    works = {"ours": extract, **({} if options.only_ours else available_peers())}
    rates = speeds(works, english)
    for name, rate in rates.items():
        ratio = "" if name == "ours" else f"   ours is {rates['ours'] / rate:.1f} times as fast"
        print(f"{name + ', English':24} {rate:8.1f} articles a second{ratio}")
    print(f"{'one megabyte':24} {seconds(extract, [_megabyte(english)]):8.2f} s")
    print(f"{'peak memory':24} {memory:8.0f} MB")
    sample = next(options.folder.rglob("*.json"))
    command = [sys.executable, "manage.py", "extract", str(sample)]
    print(f"{'cold, manage.py extract':24} {cold_start(command):8.2f} s")
    imported = [sys.executable, "-c", "import articles.extraction"]
    print(f"{'cold, import alone':24} {cold_start(imported):8.2f} s")


def _peak_after(extract: Work, texts: list[str]) -> float:
    """Return the megabytes at the process's peak after a pass of ours, before any peer is loaded."""
    seconds(extract, texts)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _megabyte(texts: list[str]) -> str:
    joined = "\n\n".join(texts)
    return (joined * (MEGABYTE // len(joined) + 1))[:MEGABYTE]
