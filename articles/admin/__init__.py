"""The editors' side: registers, adding an article by paste, decisions on what was found."""

from django.contrib import admin

from articles.admin import articles, figures, registers, statements

__all__ = ["articles", "figures", "registers", "statements"]

admin.site.site_header = admin.site.site_title = "Tradeboard"
admin.site.index_title = "Editors' desk"
