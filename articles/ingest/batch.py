"""Many files at once: each its own transaction, on all cores, one bad file never stopping the others."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tradeboard.lifetime import end_with_parent

# Starting a second process costs about a second: worth it from here on.
WORTH_SHARING = 200


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file. `refusal` says why nothing, or not all, was stored."""

    path: str
    new: int = 0
    known: int = 0
    figures: int = 0
    quotations: int = 0
    reported: int = 0
    refusal: str = ""


def ingest_files(
    paths: Sequence[Path], *, is_sample: bool = False, jobs: int | None = None
) -> Iterator[FileReport]:
    """Yield a report a file, in the order in which they are done.

    Stopped half-way, it can be started again: what is stored already is only counted as known.
    """
    jobs = jobs or (os.cpu_count() or 1 if len(paths) >= WORTH_SHARING else 1)
    tasks = [(str(path), is_sample) for path in paths]
    if jobs == 1:
        yield from map(_ingest_file, tasks)
        return
    # "spawn", as a forked child would share its parent's database connections.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_start_worker) as pool:
        yield from pool.map(_ingest_file, tasks, chunksize=16)


def _start_worker() -> None:
    """Load Django in a fresh process that ends with its parent, whom alone Ctrl-C concerns."""
    import django

    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    django.setup()


def _ingest_file(task: tuple[str, bool]) -> FileReport:
    """Store the articles of one file and report on it."""
    from django.db import DataError, IntegrityError

    from articles.extraction.records import Speech
    from articles.ingest.reader import UnreadableError, read_file
    from articles.ingest.store import AlreadyStoredError, ingest_article

    path, is_sample = task
    counts = dict.fromkeys(("new", "known", "figures", "quotations", "reported"), 0)
    refusals = []
    try:
        drafts = read_file(Path(path))
    except UnreadableError as error:
        return FileReport(path, refusal=str(error))
    for draft in drafts:
        try:
            done = ingest_article(draft, is_sample=is_sample)
        except AlreadyStoredError as error:
            refusals.append(str(error))
            continue
        except (
            DataError,
            IntegrityError,
            ValueError,
        ) as error:  # a fault of ours: the others go on
            refusals.append(f"it could not be stored: {error}")
            continue
        direct = sum(s.kind == Speech.DIRECT.value for s in done.statements)
        counts["new"] += done.is_new
        counts["known"] += not done.is_new
        counts["figures"] += len(done.figures)
        counts["quotations"] += direct
        counts["reported"] += len(done.statements) - direct
    return FileReport(path, **counts, refusal="; ".join(refusals))
