"""Figures: the values that articles state, each with its exact place in the text."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Left
from django.db.models.lookups import Exact
from django.urls import reverse
from simple_history.models import HistoricalRecords

from articles.extraction.records import Flow, Grade, Period, PeriodKind, Qualifier, Status
from articles.models.articles import Article
from articles.models.places import Region
from articles.models.public_ids import figure_id
from articles.models.review import Review
from articles.models.statements import Statement


def _choices(enum: Any) -> list[tuple[str, str]]:
    """Return the members of an enum as choices of a field."""
    return [(member.value, member.value) for member in enum]


class TradeFigureQuerySet(models.QuerySet["TradeFigure"]):
    """Figures as the pages ask for them."""

    def shown(self) -> TradeFigureQuerySet:
        """Return the figures that nobody has rejected or withdrawn."""
        return self.exclude(review__in=[Review.REJECTED, Review.WITHDRAWN])

    def for_list(self) -> TradeFigureQuerySet:
        """Return figures newest first, with all that a row about them shows."""
        return (
            self.select_related("article__source", "partner", "reporter", "statement__speaker")
            .defer("article__text", "article__search", "statement__search")
            .order_by(
                F("article__published").desc(nulls_last=True), "-article_id", "evidence_start", "pk"
            )
        )

    def in_article(self) -> TradeFigureQuerySet:
        """Return figures in reading order, with the places they name."""
        return self.select_related("partner", "reporter").order_by("evidence_start", "pk")


class TradeFigure(models.Model):
    """One value of trade as one article states it; `evidence` is `article.text[start:end]`.

    Names follow SDMX: `reporter` is REF_AREA, `partner` COUNTERPART_AREA, `value` OBS_VALUE in
    whole units of `currency` (ISO 4217, UNIT_MEASURE), never with a multiplier. `change_pct` is
    signed, in percent, on the same period a year before.
    """

    public_id = models.CharField(max_length=12, unique=True, default=figure_id, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="figures")
    statement = models.ForeignKey(
        Statement,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="figures",
        help_text="The speech it was said in, if any.",
    )
    reporter = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="+")
    partner = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="figures")
    flow = models.CharField(max_length=8, choices=_choices(Flow))
    product = models.CharField(max_length=120, blank=True, help_text="Empty: all goods.")
    value = models.DecimalField(max_digits=20, decimal_places=2, null=True, blank=True)
    value_high = models.DecimalField(max_digits=20, decimal_places=2, null=True, blank=True)
    currency = models.CharField(max_length=3, blank=True, help_text="ISO 4217")
    qualifier = models.CharField(max_length=5, choices=_choices(Qualifier))
    status = models.CharField(max_length=8, choices=_choices(Status))
    period_start = models.DateField(
        null=True, blank=True, help_text="First day of the first month."
    )
    period_end = models.DateField(null=True, blank=True, help_text="First day of the last month.")
    period_kind = models.CharField(max_length=7, choices=_choices(PeriodKind), blank=True)
    change_pct = models.DecimalField(max_digits=12, decimal_places=4, null=True, blank=True)
    evidence = models.TextField()
    evidence_start = models.PositiveIntegerField()
    evidence_end = models.PositiveIntegerField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    context_start = models.PositiveIntegerField(help_text="Start of the sentence before.")
    context_end = models.PositiveIntegerField(help_text="End of the sentence after.")
    grade = models.CharField(max_length=8, choices=_choices(Grade))
    why: models.JSONField[dict[str, Any]] = models.JSONField(
        default=dict, blank=True, help_text="Field by field, the rule that decided it."
    )
    review = models.CharField(max_length=10, choices=Review, default=Review.UNREVIEWED)
    known_from = models.DateTimeField(auto_now_add=True)

    history = HistoricalRecords(excluded_fields=["known_from"])
    objects = TradeFigureQuerySet.as_manager()

    class Meta:
        ordering = ["article", "evidence_start"]
        indexes = [
            models.Index(
                fields=["partner", "flow", "status", "period_start"], name="figure_partner"
            ),
            models.Index(
                fields=["reporter", "flow", "status", "period_start"], name="figure_reporter"
            ),
            # What a region page counts, and the values it ranks, without reading the table.
            models.Index(
                fields=[
                    "partner", "reporter", "product", "flow", "currency", "status",
                    "period_end", "period_start",
                ],
                include=["review"],
                condition=Q(value__isnull=False, period_start__isnull=False),
                name="figure_series",
            ),
            # The few that stand outside the main series.
            models.Index(
                fields=["partner", "id"],
                condition=~Q(product="")
                | Q(value__isnull=True)
                | Q(period_start__isnull=True)
                | ~Q(reporter="BY"),
                name="figure_apart",
            ),
            # Full years, the newest first: where sources differ, for the map of coverage.
            models.Index(
                fields=["-period_start"],
                condition=Q(
                    period_kind="year", reporter="BY", product="",
                    value__isnull=False, period_start__isnull=False,
                ),
                name="figure_full_years",
            ),
            # The few that no page shows: counting them is faster than counting all others.
            models.Index(
                fields=["id"],
                condition=Q(review__in=["rejected", "withdrawn"]),
                name="figure_hidden",
            ),
        ]  # fmt: skip
        constraints = [
            models.CheckConstraint(
                condition=Q(value__isnull=True, currency="")
                | Q(value__isnull=False, currency__regex="^[A-Z]{3}$"),
                name="figure_value_has_currency",
                violation_error_message="A value needs its currency, and a currency its value.",
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=False) | Q(change_pct__isnull=False),
                name="figure_states_something",
                violation_error_message="A figure states a value, a change, or both.",
            ),
            models.CheckConstraint(
                condition=Q(value_high__isnull=True)
                | Q(qualifier="range", value_high__gt=F("value")),
                name="figure_range_has_two_ends",
                violation_error_message="Only a range has an upper value, above the lower one.",
            ),
            models.CheckConstraint(
                condition=Q(period_start__isnull=True, period_end__isnull=True, period_kind="")
                | (Q(period_start__lte=F("period_end")) & ~Q(period_kind="")),
                name="figure_period_runs_forward",
                violation_error_message="A period has a first and a last month, in this order.",
            ),
            models.CheckConstraint(
                condition=Q(evidence_start__lt=F("evidence_end")),
                name="figure_evidence_runs_forward",
            ),
            models.CheckConstraint(
                condition=Q(Exact(Left("reporter", 2), "BY"), Exact(Left("partner", 2), "RU")),
                name="figure_is_seen_from_belarus",
                violation_error_message="The reporter is Belarusian and the partner Russian.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.partner_id} {self.flow} {self.evidence}"

    def get_absolute_url(self) -> str:
        """Return the figure page's address."""
        return reverse("figure-detail", args=[self.public_id])

    @property
    def period(self) -> Period | None:
        """The months it covers, both included, or nothing where the text gives none."""
        if self.period_start is None or self.period_end is None:
            return None
        return Period(f"{self.period_start:%Y-%m}", f"{self.period_end:%Y-%m}")
