"""Pages in a register of a million figures, beside a plain Django table, in one run.

`python -m bench pages [FIGURES]` prints milliseconds a request for one client, requests a second for
eight, and each page's ratio to the plain table of 100 rows served by the same processes.
"""

from __future__ import annotations

import http.client
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from bench import register

FIGURES = 1_000_000
ONE_CLIENT, EACH_OF_EIGHT = 120, 40
REGIONS = ("RU-ROS", "RU-TUL", "RU-KDA", "RU-SPE", "RU-NIZ", "RU-PSK", "RU-SMO", "RU-KRS")


def main(arguments: list[str]) -> None:
    """Fill the register, serve it, measure each page, print."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
    import django

    django.setup()
    from django.core.management import call_command

    figures = int(arguments[0]) if arguments else FIGURES
    started = time.perf_counter()
    call_command("collectstatic", interactive=False, verbosity=0)
    register.fill(figures)
    print(f"register of {figures:,} figures ready in {time.perf_counter() - started:.0f} s")
    with serving() as port:
        measure_all(port, find_pages())


def find_pages() -> dict[str, list[str]]:
    """Return the addresses to measure, by name; several of a kind, so that no cache answers alone."""
    from articles.models import TradeFigure

    points = [
        TradeFigure.objects.filter(partner=code, flow="turnover", period_kind="year")
        .order_by("-period_start", "pk")
        .values_list("public_id", flat=True)[0]
        for code in REGIONS
    ]
    return {
        "plain table, 100 rows": [f"/bench/table/{code}/" for code in REGIONS],
        "bare view": ["/bench/hello/"],
        "region page": [f"/regions/{code}/" for code in REGIONS],
        "region page, never asked before": [
            f"/regions/{code}/?time={first}..{last}"
            for first in range(2010, 2021)
            for last in range(first + 2, 2026)
            for code in REGIONS
        ],
        "region page, all years": [f"/regions/{code}/?time=earliest..latest" for code in REGIONS],
        "region page with a point": [
            f"/regions/{code}/?point={point}" for code, point in zip(REGIONS, points, strict=True)
        ],
        "evidence panel (fragment)": [
            f"/regions/{code}/?point={point}" for code, point in zip(REGIONS, points, strict=True)
        ],
        "region page, unchanged (304)": [f"/regions/{code}/" for code in REGIONS],
        "region JSON": [f"/regions/{code}.json" for code in REGIONS],
    }


def headers_for(name: str, port: int, path: str) -> dict[str, str]:
    """Return the request's headers: those of a fragment, or of a page the client has already."""
    if "fragment" in name:
        return {"HX-Request": "true", "HX-Target": "sentence"}
    if "304" in name:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        return {"If-None-Match": answer.headers["ETag"]}
    return {}


@contextmanager
def serving() -> Iterator[int]:
    """Serve the synthetic register on a free port, one process a core."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
        "--workers", str(os.cpu_count() or 1), "--blocking-threads", "4", "--log-level", "error",
        "bench.wsgi:application",
    ]  # fmt: skip
    server = subprocess.Popen(command)
    try:
        wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def wait_for(port: int) -> None:
    """Return once the server answers."""
    for _ in range(200):
        try:
            fetch(http.client.HTTPConnection("127.0.0.1", port), "/bench/hello/", {})
            return
        except OSError:
            time.sleep(0.05)
    sys.exit("the server did not start")


def fetch(connection: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> int:
    """Fetch a page on an open connection and return its size, or end where the answer is an error."""
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    size = len(answer.read())
    if answer.status >= 400:
        sys.exit(f"{path} answered {answer.status}")
    return size


def measure_all(port: int, pages: dict[str, list[str]]) -> None:
    """Measure each kind of page and print a line for it."""
    print(f"{'page':32}{'kB':>7}{'p50 ms':>9}{'p95 ms':>9}{'8 clients /s':>14}{'to the table':>14}")
    base = 0.0
    for name, paths in pages.items():
        asked = [(path, headers_for(name, port, path)) for path in paths]
        size, times = one_client(port, asked)
        p50 = statistics.median(times)
        p95 = statistics.quantiles(times, n=20)[-1]
        base = base or p50
        rate = eight_clients(port, asked)
        print(
            f"{name:32}{size / 1000:7.0f}{p50:9.2f}{p95:9.2f}{rate:14.0f}{p50 / base:14.2f}",
            flush=True,
        )


Asked = list[tuple[str, dict[str, str]]]


def one_client(port: int, asked: Asked) -> tuple[int, list[float]]:
    """Return a page's size and the milliseconds of each request of one client."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    times, size = [], 0
    warm_up = 2 * len(asked) if len(asked) < ONE_CLIENT else 0
    for n in range(-warm_up, ONE_CLIENT):
        path, headers = asked[n % len(asked)]
        started = time.perf_counter()
        size = fetch(connection, path, headers)
        if n >= 0:  # the first rounds only warm up
            times.append((time.perf_counter() - started) * 1000)
    return size, times


def eight_clients(port: int, asked: Asked) -> float:
    """Return the requests answered a second to eight clients at once."""

    def client(first: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        for n in range(EACH_OF_EIGHT):
            path, headers = asked[(ONE_CLIENT + first * EACH_OF_EIGHT + n) % len(asked)]
            fetch(connection, path, headers)

    started = time.perf_counter()
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(client, range(8)))
    return 8 * EACH_OF_EIGHT / (time.perf_counter() - started)
