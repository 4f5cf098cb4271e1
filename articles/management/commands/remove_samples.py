"""`manage.py remove_samples`: take the sample articles out of the register."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from articles.ingest.samples import remove_samples


class Command(BaseCommand):
    """Remove the sample articles, all that was found in them, and who is named only there."""

    help = "Remove the sample articles with their figures, statements, speakers and sources."

    def handle(self, *args: Any, **options: Any) -> None:
        """Remove them and say how many went."""
        removed = remove_samples()
        self.stdout.write(
            f"Removed {removed} sample articles. “make run” brings them back to an empty register."
            if removed
            else "There are no sample articles."
        )
