"""Figures: looked through, confirmed, rejected, withdrawn; never typed in."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from simple_history.admin import SimpleHistoryAdmin

from articles.charts import formats
from articles.models import TradeFigure
from articles.models.review import Review
from articles.review import decide_figures

NEAR = 160  # letters of a sentence that a list shows on each side of the value


@admin.register(TradeFigure)
class TradeFigureAdmin(SimpleHistoryAdmin):
    """The register of figures; decisions are actions, so that each leaves its trace."""

    list_display = ["sentence", "reading", "status", "grade", "review"]
    list_filter = ["review", "grade", "status", "flow", "currency"]
    search_fields = ["public_id", "evidence", "partner__name_en", "partner__name_ru"]
    actions = ["confirm", "reject", "withdraw"]
    fields = [
        "evidence_in_text", "reporter", "partner", "flow", "product", "value", "value_high", "currency",
        "qualifier", "status", "period_words", "change_pct", "grade", "rules", "review", "article",
    ]  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[TradeFigure]:
        """Return figures without what only the search of articles needs."""
        figures: QuerySet[TradeFigure] = super().get_queryset(request)
        return figures.select_related("partner", "article").defer("article__search")

    @admin.display(description=_("the sentence"), ordering="evidence_start")
    def sentence(self, figure: TradeFigure) -> SafeString:
        """Return the words that give the value, with as much around them as a decision needs."""
        text = figure.article.text
        start = max(figure.sentence_start, figure.evidence_start - NEAR)
        end = min(figure.sentence_end, figure.evidence_end + NEAR)
        return format_html(
            "{}{}<mark>{}</mark>{}{}",
            "… " if start > figure.sentence_start else "",
            text[start : figure.evidence_start],
            figure.evidence,
            text[figure.evidence_end : end],
            " …" if end < figure.sentence_end else "",
        )

    @admin.display(description=_("read as"), ordering="partner__name_en")
    def reading(self, figure: TradeFigure) -> str:
        """Return place, period, flow and value or change: `Tula Oblast, 2022: exports, $47 million`."""
        told = [figure.flow, figure.product]
        if figure.value is not None:
            value = formats.amount(figure.value, figure.currency, figure.value_high)
            told.append(formats.hedged(value, figure.qualifier))
        if figure.change_pct is not None:
            told.append(formats.change(figure.change_pct))
        return f"{figure.partner}, {self.period_words(figure)}: {', '.join(filter(None, told))}"

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
        return formats.period_short(figure.period) if figure.period else gettext("not given")

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
            ngettext(
                "%(count)d figure is now %(review)s.",
                "%(count)d figures are now %(review)s.",
                count,
            )
            % {"count": count, "review": review.label},
            messages.SUCCESS,
        )

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Refuse: no figure without a sentence."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Refuse, but for the deletion of a whole article: a wrong figure is rejected, and stays."""
        return super().has_delete_permission(request, obj) and "articles/article" in request.path
