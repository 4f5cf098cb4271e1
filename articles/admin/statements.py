"""Statements: looked through, confirmed, rejected."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from articles.admin.public import PublicRowsAdmin
from articles.models import Statement
from articles.models.review import Review
from articles.review import decide_statements


@admin.register(Statement)
class StatementAdmin(PublicRowsAdmin):
    """The register of statements; an editor may put the speaker right."""

    list_display = ["__str__", "kind", "speaker", "role", "grade", "review"]
    list_filter = ["review", "kind", "grade"]
    list_select_related = ["speaker"]
    search_fields = ["public_id", "text", "speaker__name"]
    autocomplete_fields = ["speaker"]
    fields = ["text", "kind", "speaker", "role", "regions", "grade", "review", "article"]
    readonly_fields = ["text", "kind", "regions", "grade", "review", "article"]
    actions = ["confirm", "reject"]

    @admin.action(description=_("Confirm"), permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Confirm the chosen statements."""
        self._decide(request, queryset, Review.CONFIRMED)

    @admin.action(description=_("Reject: not said like this"), permissions=["change"])
    def reject(self, request: HttpRequest, queryset: QuerySet[Statement]) -> None:
        """Reject the chosen statements."""
        self._decide(request, queryset, Review.REJECTED)

    def _decide(
        self, request: HttpRequest, statements: QuerySet[Statement], review: Review
    ) -> None:
        count = decide_statements(statements, review)
        self.message_user(
            request,
            ngettext(
                "%(count)d statement is now %(review)s.",
                "%(count)d statements are now %(review)s.",
                count,
            )
            % {"count": count, "review": review.label},
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: no statement without its place in a text."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse, but for the deletion of a whole article."""
        return super().has_delete_permission(request, obj) and "articles/article" in request.path
