"""Files of articles, uploaded by an editor and read as `manage.py ingest` reads them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from articles.ingest.batch import FileReport, ingest_files
from articles.ingest.reader import SUFFIXES

# An editor waits while these are read; more is work for `manage.py ingest`.
MOST_FILES = 100
MOST_BYTES = 30_000_000


class FilesInput(forms.ClearableFileInput):
    """A field of the page in which several files can be chosen."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once; a bad one is not refused here, since the report names it."""

    widget = FilesInput(attrs={"accept": ",".join(sorted(SUFFIXES)), "autofocus": True})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        """Return the files, each checked as one, or say that they are too many."""
        files = data if isinstance(data, list) else [data]
        if len(files) > MOST_FILES:
            told = _("These are %(count)d files; up to %(most)d are read at once.")
            raise forms.ValidationError(told % {"count": len(files), "most": MOST_FILES})
        if sum(file.size for file in files if file) > MOST_BYTES:
            told = _("These files are over %d MB together; upload them in parts.")
            raise forms.ValidationError(told % (MOST_BYTES // 1_000_000))
        return [super(FilesField, self).clean(file, initial) for file in files or [None]]


class UploadForm(forms.Form):
    """The files to read."""

    articles = FilesField(
        label=_("Files"),
        allow_empty_file=True,
        help_text=_(
            "Text, HTML, or JSON with a “text”; up to 100 files and 30 MB at once. "
            "What is stored already is skipped."
        ),
    )


def ingest_uploads(files: Sequence[UploadedFile]) -> list[FileReport]:
    """Store the articles of uploaded files and report on each file by the name it came with.

    Kinds that the form did not ask for are refused: markup of theirs would be stored as an article's text.
    """
    with TemporaryDirectory() as folder:
        paths = [_save(file, Path(folder), n) for n, file in enumerate(files) if is_readable(file)]
        read = ingest_files(paths, jobs=1)
        return [
            replace(next(read), path=file.name or "") if is_readable(file) else _refuse(file)
            for file in files
        ]


def is_readable(file: UploadedFile) -> bool:
    """Say whether a file is of a kind that is read; without a suffix it is taken for text."""
    return _suffix(file) in {"", *SUFFIXES}


def _refuse(file: UploadedFile) -> FileReport:
    """Return the report on a file of another kind."""
    told = gettext("files of the kind %(kind)s are not read, but %(kinds)s; or paste its text")
    kinds = ", ".join(sorted(SUFFIXES))
    return FileReport(file.name or "", refusal=told % {"kind": _suffix(file), "kinds": kinds})


def _suffix(file: UploadedFile) -> str:
    return Path(file.name or "").suffix.lower()


def _save(file: UploadedFile, folder: Path, number: int) -> Path:
    """Write a file under a number: names may meet, or be longer than the file system takes."""
    path = folder / f"{number}{_suffix(file)}"
    with path.open("wb") as target:
        target.writelines(file.chunks())
    return path
