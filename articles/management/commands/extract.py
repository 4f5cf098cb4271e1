"""`manage.py extract FILE…`: what the texts state, as JSON lines; no database is touched."""

from __future__ import annotations

import json
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from articles.extraction import extract
from articles.extraction.records import Figure, Quote
from articles.ingest.reader import Draft, UnreadableError, read_file


class Command(BaseCommand):
    """Print the figures, quotations, date and title of each file; bad files are named and left out."""

    help = "Print what each article states: one JSON object a line, one line an article."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Declare the files and the two ways to look inside."""
        parser.add_argument("paths", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--published", metavar="DATE", type=_day, help="date of the articles, 2024-03-01"
        )
        views = parser.add_mutually_exclusive_group()
        views.add_argument(
            "--mentions", action="store_true", help="what each finder found, a line each"
        )
        views.add_argument(
            "--show", action="store_true", help="the text marked, and the rules that fired"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Read each file; go on after a bad one, and end with status 1."""
        view = _view(options)
        refused = 0
        for path in options["paths"]:
            try:
                drafts = read_file(path)
            except UnreadableError as error:
                refused += 1
                self.stderr.write(f"{path}: {error}")
                continue
            for draft in drafts:
                for line in view(path, draft, options["published"]):
                    self.stdout.write(line)
        if refused:
            raise CommandError(
                f"{refused} of {len(options['paths'])} files were not read; reasons above."
            )


def _day(text: str) -> str:
    """Return a day as it was given, or refuse what is none."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is not a date; give one as 2024-03-01") from None


View = Callable[[Path, Draft, str | None], Iterator[str]]


def _view(options: dict[str, Any]) -> View:
    if options["mentions"]:
        return _mentions
    return _shown if options["show"] else _records


def _records(path: Path, draft: Draft, published: str | None) -> Iterator[str]:
    """Yield the one line with everything that was found."""
    yield _json({"path": str(path), **extract(draft.text, published).to_dict()})


def _mentions(path: Path, draft: Draft, published: str | None) -> Iterator[str]:
    """Yield a line for each mention, in text order."""
    from articles.extraction.mentions import find_mentions

    for mention in find_mentions(draft.text, extract(draft.text, published)):
        yield _json({"path": str(path), **mention})


def _shown(path: Path, draft: Draft, published: str | None) -> Iterator[str]:
    """Yield the text with its mentions marked, then the records with their rules."""
    from articles.extraction.mentions import find_mentions, mark_mentions

    extraction = extract(draft.text, published)
    yield f"== {path} · {extraction.published or 'no date'} ({extraction.published_basis.value})"
    marked = mark_mentions(draft.text, find_mentions(draft.text, extraction))
    yield marked.encode("utf-8", "replace").decode("utf-8")
    records: list[Figure | Quote] = [*extraction.figures, *extraction.quotes, *extraction.reported]
    for record in records:
        rules = ", ".join(f"{name}: {rule}" for name, rule in record.why.items())
        values = {k: v for k, v in record.to_dict().items() if v is not None and k != "why"}
        yield f"-- {_json(values)}\n   {record.grade.value} · {rules or 'no rule named'}"


def _json(record: dict[str, Any]) -> str:
    """Return one line of JSON; half a surrogate pair, which no file can hold, becomes "?"."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace").decode("utf-8")
