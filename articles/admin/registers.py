"""Registers: regions (read only), sources, speakers."""

from __future__ import annotations

from django.contrib import admin
from django.http import HttpRequest

from articles.admin.public import PublicRowsAdmin
from articles.models import Region, Source, Speaker


@admin.register(Region)
class RegionAdmin(admin.ModelAdmin):
    """Regions come from the gazetteer and are only looked at."""

    list_display = ["code", "name_en", "name_ru", "kind", "district"]
    search_fields = ["code", "name_en", "name_ru"]

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: the rows are written from the gazetteer."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Region | None = None) -> bool:
        """Refuse: the rows are written from the gazetteer."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Region | None = None) -> bool:
        """Refuse: the rows are written from the gazetteer."""
        return False


@admin.register(Source)
class SourceAdmin(PublicRowsAdmin):
    """Publishers; their kind decides the choice among several values."""

    list_display = ["name", "kind", "host"]
    list_editable = ["kind"]
    list_filter = ["kind"]
    search_fields = ["name", "host"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Speaker)
class SpeakerAdmin(PublicRowsAdmin):
    """People quoted, with the spellings that are known to mean them."""

    list_display = ["name", "names"]
    search_fields = ["name", "names"]
    prepopulated_fields = {"slug": ["name"]}
