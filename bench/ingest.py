"""Ingest of many articles on all cores: `python -m bench ingest [ARTICLES]`."""

from __future__ import annotations

import json
import os
import tempfile
import time
from pathlib import Path

from bench import register

ARTICLES = 2_000
SAMPLES = Path("fixtures") / "articles"


def main(arguments: list[str]) -> None:
    """Store copies of the samples, each with a line of its own, and print articles a second."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "bench.settings"
    import django

    django.setup()
    from articles.ingest.batch import ingest_files
    from articles.models import Article, TradeFigure

    register.create()
    texts = [json.loads(path.read_text())["text"] for path in sorted(SAMPLES.glob("*.json"))]
    wanted = int(arguments[0]) if arguments else ARTICLES
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for n in range(wanted):
            path = Path(folder) / f"{n}.txt"
            path.write_text(f"{texts[n % len(texts)]}\n\nBench copy {n} of {time.time_ns()}.\n")
            paths.append(path)
        for jobs in (1, os.cpu_count() or 1):
            part = paths[: wanted // 4] if jobs == 1 else paths[wanted // 4 :]
            started = time.perf_counter()
            figures = sum(report.figures for report in ingest_files(part, jobs=jobs))
            rate = len(part) / (time.perf_counter() - started)
            print(
                f"ingest with {jobs} process(es): {rate:.0f} articles/s ({figures} figures stored)"
            )
    copies = Article.objects.filter(text__contains="Bench copy")
    keys = list(copies.values_list("pk", flat=True))
    copies.delete()
    TradeFigure.history.filter(article_id__in=keys).delete()
    print(f"(in the database {register.NAME}, emptied again)")
