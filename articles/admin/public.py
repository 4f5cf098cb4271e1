"""Rows that public pages show."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.models import Region


class PublicRowsAdmin(admin.ModelAdmin):
    """Rows that public pages show: each change here renews the pages that are kept and revalidated."""

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        """Save a row and note that the register has changed."""
        super().save_model(request, obj, form, change)
        Region.objects.note_change()

    def delete_model(self, request: HttpRequest, obj: Any) -> None:
        """Delete a row and note that the register has changed."""
        super().delete_model(request, obj)
        Region.objects.note_change()

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> None:
        """Delete rows and note that the register has changed."""
        # Alone of the admin's ways to write, its actions run outside of a transaction.
        with transaction.atomic():
            super().delete_queryset(request, queryset)
            Region.objects.note_change()
