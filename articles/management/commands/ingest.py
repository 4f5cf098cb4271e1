"""`manage.py ingest PATH…`: read files and folders into the register."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from shutil import get_terminal_size
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from articles.ingest.batch import FileReport, ingest_files
from articles.ingest.reader import SUFFIXES, find_all_files, find_files

INTERRUPTED = 130  # the exit status of a program that Ctrl-C has ended


class Command(BaseCommand):
    """Store articles with their figures and statements; the same article twice changes nothing."""

    help = (
        'Read articles (text, HTML, JSON with a "text" and, if wanted, a "url" and a "source"; '
        "files or folders) into the register; what else they hold is found in the text. "
        "Stopped half-way, start it again: what is stored already is skipped."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the paths, and whether the articles are samples."""
        parser.add_argument("paths", nargs="+", type=_path, metavar="PATH")
        parser.add_argument("--sample", action="store_true", help="mark the articles as samples")
        parser.add_argument(
            "--jobs", type=int, help="processes (default: all cores for many files)"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Read all files, name the bad ones, and say what was found."""
        files = self._find_all(options["paths"])
        reports = []
        jobs = max(options["jobs"], 1) if options["jobs"] else None
        work = ingest_files(files, is_sample=options["sample"], jobs=jobs)
        size = get_terminal_size()  # tqdm's own reading is silent in a terminal that tells none
        bar = tqdm(
            work,
            total=len(files),
            unit=" files",
            file=sys.stderr,
            disable=not sys.stderr.isatty(),
            ncols=size.columns,
            nrows=size.lines,
        )
        try:
            with closing(work):  # at once, so that workers end what they are at and begin no more
                for report in bar:
                    reports.append(report)
                    if report.refusal:
                        tqdm.write(f"{report.path}: {report.refusal}", file=sys.stderr)
        except KeyboardInterrupt:
            bar.close()
            self.stdout.write(summarise(reports))
            told = "Stopped. What is stored stays; the same command again goes on from there."
            raise CommandError(told, returncode=INTERRUPTED) from None
        self.stdout.write(summarise(reports))
        refused = sum(bool(report.refusal) for report in reports)
        if refused:
            raise CommandError(f"{refused} of {len(reports)} files were not read; reasons above.")

    def _find_all(self, paths: list[Path]) -> list[Path]:
        files = []
        for path in paths:
            if not path.exists():
                raise CommandError(f"{path}: there is no such file or folder. Nothing was read.")
            found = list(find_files(path))
            kinds = ", ".join(sorted(SUFFIXES))
            if not found:
                self.stderr.write(f"{path}: no files to read in this folder ({kinds})")
            if others := set(find_all_files(path)) - set(found):
                told = f"{path}: left out {count_kinds(others)}; read are {kinds}"
                self.stderr.write(told)
            files += found
        return files


def _path(given: str) -> Path:
    """Return a path; an empty one, as an unset variable gives it, would mean the current folder."""
    if not given:
        raise ArgumentTypeError("an empty path; for the current folder give .")
    return Path(given)


def count_kinds(paths: Iterable[Path]) -> str:
    """Return how many files of each kind there are.

    >>> count_kinds([Path("a.PDF"), Path("b.pdf"), Path("c")])
    '2 .pdf, 1 without a suffix'
    """
    counts = Counter(path.suffix.lower() or "without a suffix" for path in paths)
    return ", ".join(f"{count} {kind}" for kind, count in counts.most_common())


def summarise(reports: list[FileReport]) -> str:
    """Return the one line that says what was read and found."""
    total = {
        name: sum(getattr(report, name) for report in reports)
        for name in ("new", "known", "figures", "quotations", "reported")
    }
    return (
        f"{total['new']} new articles, {total['known']} known already: "
        f"{total['figures']} figures, {total['quotations']} quotations, "
        f"{total['reported']} reported statements found."
    )
