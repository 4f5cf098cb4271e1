"""Many files at once: stored a batch at a time on all cores, one bad file never stopping the others."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from articles.ingest.reader import Draft
from tradeboard.lifetime import end_with_parent

if TYPE_CHECKING:  # a fresh process imports this module before Django is ready
    from articles.ingest.store import Ingested

# Starting a second process costs about a second: worth it from here on.
WORTH_SHARING = 500
# What one transaction stores, and what an interrupt loses at most: a fraction of a second's work.
BATCH_FILES = 50
BATCH_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class FileReport:
    """What came of one file: `stored` are the keys of its new articles.

    `refusal` says why nothing, or not all, was stored.
    """

    path: str
    stored: tuple[int, ...] = ()
    known: int = 0
    figures: int = 0
    quotations: int = 0
    reported: int = 0
    refusal: str = ""

    @property
    def new(self) -> int:
        """How many articles are new."""
        return len(self.stored)


def ingest_files(
    paths: Sequence[Path], *, is_sample: bool = False, jobs: int | None = None
) -> Generator[FileReport, None, None]:
    """Yield a report a file, in the order of the files, as their batches are done.

    Stopped half-way, it can be started again: what is stored already is only counted as known.
    """
    jobs = jobs or (os.cpu_count() or 1 if len(paths) >= WORTH_SHARING else 1)
    ingest = partial(_ingest_batch, is_sample=is_sample)
    if jobs == 1:
        for batch in _batches(paths):
            yield from ingest(batch)
        return
    # "spawn", as a forked child would share its parent's database connections.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(jobs, mp_context=context, initializer=_start_worker) as pool:
        for reports in pool.map(ingest, _batches(paths)):
            yield from reports


def _batches(paths: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield the files in batches that end with their 50th file or their millionth byte."""
    batch: list[Path] = []
    size = 0
    for path in paths:
        batch.append(path)
        size += _size(path)
        if len(batch) >= BATCH_FILES or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # reading it will say why
        return 0


def _start_worker() -> None:
    """Load Django in a fresh process that ends with its parent, whom alone Ctrl-C concerns."""
    import django

    end_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    django.setup()


def _ingest_batch(paths: list[Path], *, is_sample: bool) -> list[FileReport]:
    """Store the articles of some files and report on each file."""
    contents = [_read(path) for path in paths]
    drafts = [draft for content in contents if isinstance(content, list) for draft in content]
    outcomes = _ingest_drafts(drafts, is_sample=is_sample)
    return [
        FileReport(str(path), refusal=content)
        if isinstance(content, str)
        else _report(path, list(islice(outcomes, len(content))))
        for path, content in zip(paths, contents, strict=True)
    ]


def _read(path: Path) -> list[Draft] | str:
    """Return the articles of one file, or why there are none."""
    from articles.ingest.reader import UnreadableError, read_file

    try:
        return read_file(path)
    except UnreadableError as error:
        return str(error)
    except Exception as error:  # a fault of ours: the others go on
        return f"it could not be read: {error!r}"


def _ingest_drafts(drafts: list[Draft], *, is_sample: bool) -> Iterator[Ingested | str]:
    """Yield what came of each article; one file may hold more of them than a batch."""
    from articles.ingest.store import ingest_articles

    for start in range(0, len(drafts), BATCH_FILES):
        part = drafts[start : start + BATCH_FILES]
        try:
            together = ingest_articles(part, is_sample=is_sample)
        except Exception:  # one of them can't be stored, or another process has just stored it
            yield from (_ingest_alone(draft, is_sample=is_sample) for draft in part)
        else:
            yield from (str(done) if isinstance(done, ValueError) else done for done in together)


def _ingest_alone(draft: Draft, *, is_sample: bool) -> Ingested | str:
    """Store one article, or return why it is not stored."""
    from django.db import InterfaceError, OperationalError

    from articles.ingest.store import AlreadyStoredError, ingest_article

    try:
        return ingest_article(draft, is_sample=is_sample)
    except AlreadyStoredError as error:
        return str(error)
    except (InterfaceError, OperationalError):  # the database is gone, for the others as well
        raise
    except Exception as error:  # a fault of ours: the others go on
        return f"it could not be stored: {error}"


def _report(path: Path, outcomes: list[Ingested | str]) -> FileReport:
    """Return the report on one file from what came of its articles."""
    done = [outcome for outcome in outcomes if not isinstance(outcome, str)]
    statements = [statement for one in done for statement in one.statements]
    direct = sum(statement.kind == "direct" for statement in statements)
    return FileReport(
        str(path),
        stored=tuple(one.article.pk for one in done if one.is_new),
        known=sum(not one.is_new for one in done),
        figures=sum(len(one.figures) for one in done),
        quotations=direct,
        reported=len(statements) - direct,
        refusal="; ".join(outcome for outcome in outcomes if isinstance(outcome, str)),
    )
