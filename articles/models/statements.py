"""What people said, and who they are."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import F, Prefetch
from django.urls import reverse

from articles.extraction.records import Grade, Speech
from articles.models.articles import Article
from articles.models.places import Region
from articles.models.public_ids import statement_id
from articles.models.review import Review
from articles.models.words import search_vector


class Speaker(models.Model):
    """A person quoted. Two spellings are one speaker only where an article or an editor says so."""

    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    name = models.CharField(max_length=120, unique=True)
    names = ArrayField(
        models.CharField(max_length=120), default=list, blank=True, help_text="Other spellings."
    )

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        """Return the speaker page's address."""
        return reverse("speaker-detail", args=[self.slug])


class StatementQuerySet(models.QuerySet["Statement"]):
    """Statements as the pages ask for them."""

    def shown(self) -> StatementQuerySet:
        """Return the statements that nobody has rejected or withdrawn."""
        return self.exclude(review__in=[Review.REJECTED, Review.WITHDRAWN])

    def in_article(self) -> StatementQuerySet:
        """Return statements in reading order, with their speakers."""
        return self.select_related("speaker").defer("search").order_by("start", "-end")

    def for_list(self) -> StatementQuerySet:
        """Return statements newest first, with all that their cards show."""
        from articles.models.figures import TradeFigure

        return (
            self.select_related("article__source", "speaker")
            .defer("article__text", "article__search", "search")
            .prefetch_related(
                Prefetch("regions", Region.objects.only("code", "name_en", "name_ru")),
                Prefetch("figures", TradeFigure.objects.shown().order_by("evidence_start")),
            )
            .order_by(F("article__published").desc(nulls_last=True), "-article_id", "start", "pk")
        )


class Statement(models.Model):
    """One stretch of speech in one article; `text` is `article.text[start:end]`."""

    public_id = models.CharField(max_length=12, unique=True, default=statement_id, editable=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="statements")
    kind = models.CharField(max_length=8, choices=[(s.value, s.value) for s in Speech])
    text = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    context_start = models.PositiveIntegerField(help_text="Start of the sentence before.")
    context_end = models.PositiveIntegerField(help_text="End of the sentence after.")
    speaker = models.ForeignKey(
        Speaker, null=True, blank=True, on_delete=models.PROTECT, related_name="statements"
    )
    role = models.CharField(
        max_length=300, blank=True, help_text="The office, as the article gives it."
    )
    speaker_start = models.PositiveIntegerField(null=True, blank=True)
    speaker_end = models.PositiveIntegerField(null=True, blank=True)
    regions = models.ManyToManyField(Region, related_name="statements", blank=True)
    grade = models.CharField(max_length=8, choices=[(g.value, g.value) for g in Grade])
    why: models.JSONField[dict[str, Any]] = models.JSONField(default=dict, blank=True)
    review = models.CharField(max_length=10, choices=Review, default=Review.UNREVIEWED)
    search = models.GeneratedField(
        expression=search_vector("text"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = StatementQuerySet.as_manager()

    class Meta:
        ordering = ["article", "start"]
        indexes = [
            GinIndex(fields=["search"], name="statement_search"),
            models.Index(fields=["speaker", "article"], name="statement_speaker"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(start__lt=F("end")), name="statement_span_runs_forward"
            ),
            models.UniqueConstraint(
                fields=["article", "start", "end", "kind"], name="statement_once_a_place"
            ),
        ]

    def __str__(self) -> str:
        return self.text[:80]

    def get_absolute_url(self) -> str:
        """Return the statement page's address."""
        return reverse("statement-detail", args=[self.public_id])
