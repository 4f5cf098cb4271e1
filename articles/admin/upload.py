"""Files of articles, uploaded by an editor and read as `manage.py ingest` reads them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from articles.ingest.batch import FileReport, ingest_files
from articles.ingest.reader import SUFFIXES


class FilesInput(forms.ClearableFileInput):
    """A field of the page in which several files can be chosen."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files at once; an empty one is not refused here, since the report names it."""

    widget = FilesInput(attrs={"accept": ",".join(sorted(SUFFIXES)), "autofocus": True})

    def clean(self, data: Any, initial: Any = None) -> list[UploadedFile]:
        """Return the files, each checked as one."""
        files = data if isinstance(data, list) else [data]
        return [super(FilesField, self).clean(file, initial) for file in files or [None]]


class UploadForm(forms.Form):
    """The files to read."""

    articles = FilesField(
        label=_("Files"),
        allow_empty_file=True,
        max_length=200,
        help_text=_(
            "Text, HTML, or JSON with a “text”; up to 100 at once. What is stored already is skipped."
        ),
    )


def ingest_uploads(files: Iterable[UploadedFile]) -> list[FileReport]:
    """Store the articles of uploaded files and report on each file by the name it came with."""
    with TemporaryDirectory() as folder:
        paths = [_save(file, Path(folder, str(n))) for n, file in enumerate(files)]
        return [
            replace(report, path=path.name)
            for path, report in zip(paths, ingest_files(paths, jobs=1), strict=True)
        ]


def _save(file: UploadedFile, folder: Path) -> Path:
    """Write a file into a folder of its own, where two of one name never meet."""
    folder.mkdir()
    path = folder / Path(file.name or "article.txt").name
    with path.open("wb") as target:
        target.writelines(file.chunks())
    return path
