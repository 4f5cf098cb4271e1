"""Figures: looked through, confirmed, rejected, withdrawn; never typed in."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from simple_history.admin import SimpleHistoryAdmin

from articles.models import TradeFigure
from articles.models.review import Review
from articles.review import decide_figures


@admin.register(TradeFigure)
class TradeFigureAdmin(SimpleHistoryAdmin):
    """The register of figures; decisions are actions, so that each leaves its trace."""

    list_display = ["evidence_link", "partner", "flow", "period_words", "status", "grade", "review"]
    list_filter = ["review", "grade", "status", "flow", "currency"]
    list_select_related = ["partner", "article"]
    search_fields = ["public_id", "evidence", "partner__name_en", "partner__name_ru"]
    actions = ["confirm", "reject", "withdraw"]
    fields = [
        "evidence_in_text", "reporter", "partner", "flow", "product", "value", "value_high", "currency",
        "qualifier", "status", "period_words", "change_pct", "grade", "rules", "review", "article",
    ]  # fmt: skip
    readonly_fields = fields

    @admin.display(description=_("evidence"), ordering="evidence_start")
    def evidence_link(self, figure: TradeFigure) -> str:
        """Return the words that give the value."""
        return figure.evidence

    @admin.display(description=_("the sentence"))
    def evidence_in_text(self, figure: TradeFigure) -> SafeString:
        """Return the sentence with the value marked."""
        text = figure.article.text
        return format_html(
            "{}<mark>{}</mark>{}",
            text[figure.sentence_start : figure.evidence_start],
            figure.evidence,
            text[figure.evidence_end : figure.sentence_end],
        )

    @admin.display(description=_("period"))
    def period_words(self, figure: TradeFigure) -> str:
        """Return the months covered."""
        period = figure.period
        return f"{period.start} – {period.end}" if period else gettext("not given")

    @admin.display(description=_("why"))
    def rules(self, figure: TradeFigure) -> str:
        """Return the rule that decided each field."""
        return "; ".join(f"{name}: {rule}" for name, rule in figure.why.items())

    @admin.action(description=_("Confirm"), permissions=["change"])
    def confirm(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Confirm the chosen figures."""
        self._decide(request, queryset, Review.CONFIRMED, "")

    @admin.action(description=_("Reject: not what the sentence says"), permissions=["change"])
    def reject(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Reject the chosen figures: the reading was never right."""
        self._decide(request, queryset, Review.REJECTED, "not what the sentence says")

    @admin.action(description=_("Withdraw: no longer stands"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Withdraw the chosen figures: they were stated, and no longer stand."""
        self._decide(request, queryset, Review.WITHDRAWN, "no longer stands")

    def _decide(
        self, request: HttpRequest, figures: QuerySet[TradeFigure], review: Review, reason: str
    ) -> None:
        count = decide_figures(figures, review, user=request.user, reason=reason)
        self.message_user(
            request,
            _("%(count)d figures are now %(review)s.") % {"count": count, "review": review.label},
            messages.SUCCESS,
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: no figure without a sentence."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse, but for the deletion of a whole article: a wrong figure is rejected, and stays."""
        return super().has_delete_permission(request, obj) and "articles/article" in request.path
