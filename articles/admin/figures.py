"""Figures: looked through, confirmed, rejected, withdrawn; never typed in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib import admin, messages
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from simple_history.admin import SimpleHistoryAdmin

from articles.charts import formats
from articles.models import TradeFigure
from articles.models.places import BELARUS
from articles.models.review import Review
from articles.review import ChangedSinceError, decide_figures

NEAR = 160  # letters of a sentence that a list shows on each side of the value

REASONS = {
    Review.REJECTED: "not what the sentence says",
    Review.WITHDRAWN: "no longer stands",
    Review.UNREVIEWED: "decision taken back",
}


@admin.register(TradeFigure)
class TradeFigureAdmin(SimpleHistoryAdmin):
    """The register of figures; decisions are actions, so that each leaves its trace."""

    list_display = ["sentence", "reading", "status", "grade", "review"]
    list_filter = ["review", "grade", "status", "flow", "currency"]
    search_fields = ["public_id", "evidence", "partner__name_en", "partner__name_ru"]
    actions = ["confirm", "reject", "withdraw", "reopen"]
    change_form_template = "admin/articles/tradefigure/change_form.html"
    save_on_top = True
    fields = [
        "evidence_in_text", "reporter", "partner", "flow", "product", "value", "value_high", "currency",
        "qualifier", "status", "period_words", "change_pct", "grade", "rules", "review", "article",
    ]  # fmt: skip
    readonly_fields = fields

    def get_queryset(self, request: HttpRequest) -> QuerySet[TradeFigure]:
        """Return figures without what only the search of articles needs."""
        figures: QuerySet[TradeFigure] = super().get_queryset(request)
        return figures.select_related("reporter", "partner", "article").defer("article__search")

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
        """Return place, period, flow and value or change: `Tula Oblast, 2022: exports, $47 million`.

        Where a Belarusian oblast trades, and not the country, it is named too.
        """
        told = [figure.flow, figure.product]
        if figure.value is not None:
            value = formats.amount(figure.value, figure.currency, figure.value_high)
            told.append(formats.hedged(value, figure.qualifier))
        if figure.change_pct is not None:
            told.append(formats.change(figure.change_pct))
        sides = (
            [figure.partner] if figure.reporter_id == BELARUS else [figure.reporter, figure.partner]
        )
        places = " – ".join(map(str, sides))
        return f"{places}, {self.period_words(figure)}: {', '.join(filter(None, told))}"

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
        self._decide(request, queryset, Review.CONFIRMED)

    @admin.action(description=_("Reject: not what the sentence says"), permissions=["change"])
    def reject(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Reject the chosen figures: the reading was never right."""
        self._decide(request, queryset, Review.REJECTED)

    @admin.action(description=_("Withdraw: no longer stands"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Withdraw the chosen figures: they were stated, and no longer stand."""
        self._decide(request, queryset, Review.WITHDRAWN)

    @admin.action(description=_("Take the decision back: to review again"), permissions=["change"])
    def reopen(self, request: HttpRequest, queryset: QuerySet[TradeFigure]) -> None:
        """Put the chosen figures among those to review again."""
        self._decide(request, queryset, Review.UNREVIEWED)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        """Serve a figure's page, and serve it again where it changed under its editor's eyes."""
        try:
            response: HttpResponse = super().change_view(
                request, object_id, form_url, extra_context
            )
        except ChangedSinceError:
            told = _("Not decided: this figure has changed since you opened it. Look at it again.")
            self.message_user(request, told, messages.WARNING)
            return HttpResponseRedirect(request.get_full_path())
        return response

    def save_model(self, request: HttpRequest, obj: TradeFigure, form: Any, change: bool) -> None:
        """Take the decision whose button was pressed; nothing else of a figure can be changed."""
        if review := pressed(request):
            seen = request.POST.get("_seen", "")
            self._decide(request, [obj], review, seen=int(seen) if seen.isdecimal() else None)

    def log_change(self, request: HttpRequest, obj: TradeFigure, message: Any) -> Any:
        """Log what was decided, if anything was."""
        review = pressed(request)
        return super().log_change(request, obj, review.value) if review else None

    def response_change(self, request: HttpRequest, obj: TradeFigure) -> HttpResponse:
        """Lead to the next figure of the article that waits for a decision, else to the list."""
        waiting = TradeFigure.objects.filter(article=obj.article_id, review=Review.UNREVIEWED)
        behind = Q(evidence_start__gt=obj.evidence_start)
        beside = Q(evidence_start=obj.evidence_start, pk__gt=obj.pk)
        following = waiting.filter(behind | beside).in_article().first()
        if pressed(request) and following:
            address = reverse("admin:articles_tradefigure_change", args=[following.pk])
            filters = self.get_preserved_filters(request)
            return HttpResponseRedirect(f"{address}?{filters}" if filters else address)
        response: HttpResponse = self.response_post_save_change(request, obj)
        return response

    def revert_disabled(self, request: HttpRequest, obj: TradeFigure | None = None) -> bool:
        """Refuse: a decision is taken back by another, and an older reading never returns."""
        return True

    def _decide(
        self,
        request: HttpRequest,
        figures: Iterable[TradeFigure],
        review: Review,
        *,
        seen: int | None = None,
    ) -> None:
        """Record a decision, with the reason that the public history shows, and say so."""
        reason = REASONS.get(review, "")
        count = decide_figures(figures, review, user=request.user, reason=reason, seen=seen)
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


def pressed(request: HttpRequest) -> Review | None:
    """Return the decision whose button was pressed on a figure's page, if it was one."""
    return next((review for review in Review if f"_{review.value}" in request.POST), None)
