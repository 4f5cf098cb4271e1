"""`manage.py reextract`: read the stored articles again with the extraction of today."""

from __future__ import annotations

import sys
from typing import Any

from django.core.management.base import BaseCommand
from tqdm import tqdm

from articles.ingest.rereading import read_again
from articles.models import Article


class Command(BaseCommand):
    """Read every stored article again; what people decided stays."""

    help = (
        "Read the stored articles again. Confirmed, rejected and withdrawn rows stay as they are."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Read them one by one, each in its own transaction."""
        articles = Article.objects.order_by("pk")
        total = articles.count()
        for article in tqdm(
            articles.iterator(), total=total, file=sys.stderr, disable=not sys.stderr.isatty()
        ):
            read_again(article)
        self.stdout.write(f"{total} articles read again.")
