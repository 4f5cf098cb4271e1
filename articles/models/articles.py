"""Articles, letter for letter as they came in, and who published them."""

from __future__ import annotations

import hashlib

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Count, F
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext

from articles.extraction.records import Basis
from articles.models.public_ids import article_id
from articles.models.words import search_vector


class Source(models.Model):
    """A publisher: an agency, a newspaper, a government page."""

    class Kind(models.TextChoices):
        """How near the publisher is to the fact; the order is that of the published choice rule."""

        STATISTICS = "statistics", "customs or statistics"
        GOVERNMENT = "government", "government page"
        STATE_AGENCY = "state agency", "state news agency"
        PRESS = "press", "press"
        UNKNOWN = "unknown", "kind not known"

    name = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(max_length=120, unique=True, allow_unicode=True)
    kind = models.CharField(max_length=20, choices=Kind, default=Kind.UNKNOWN)
    host = models.CharField(max_length=120, blank=True, help_text="Host name of its web site.")

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name


class ArticleQuerySet(models.QuerySet["Article"]):
    """Articles as the pages ask for them."""

    def for_list(self) -> ArticleQuerySet:
        """Return articles newest first, with their source and counts, without their text."""
        return (
            self.select_related("source")
            .defer("text", "search")
            .annotate(
                figure_count=Count("figures", distinct=True),
                statement_count=Count("statements", distinct=True),
            )
            .order_by(F("published").desc(nulls_last=True), "-pk")
        )

    def samples(self) -> ArticleQuerySet:
        """Return the sample articles that come with the software."""
        return self.filter(is_sample=True)


class Article(models.Model):
    """One article. Its text never changes once stored (a database trigger refuses it)."""

    public_id = models.CharField(max_length=12, unique=True, default=article_id, editable=False)
    source = models.ForeignKey(
        Source, null=True, blank=True, on_delete=models.PROTECT, related_name="articles"
    )
    title = models.CharField(max_length=500, blank=True)
    url = models.URLField("address", max_length=1000, blank=True)
    text = models.TextField(help_text="Letter for letter as published; line ends are \\n.")
    text_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    language = models.CharField(max_length=8, default="en", help_text="BCP 47")
    published = models.DateField(null=True, blank=True)
    published_basis = models.CharField(
        max_length=8, choices=[(b.value, b.value) for b in Basis], default=Basis.UNKNOWN.value
    )
    is_sample = models.BooleanField(
        default=False,
        help_text="Comes with the software: figures after published reports; speakers and wording invented.",
    )
    added_at = models.DateTimeField(auto_now_add=True)
    search = models.GeneratedField(
        expression=search_vector("title", "text"),
        output_field=SearchVectorField(),
        db_persist=True,
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = [F("published").desc(nulls_last=True), "-pk"]
        indexes = [
            GinIndex(fields=["search"], name="article_search"),
            models.Index(
                F("published").desc(nulls_last=True), F("id").desc(), name="article_newest"
            ),
            # What the calendar of sources counts, and whether there are samples at all.
            models.Index(fields=["source", "published"], name="article_calendar"),
            models.Index(fields=["id"], condition=models.Q(is_sample=True), name="article_samples"),
        ]
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="article_has_text"),
            models.UniqueConstraint(
                fields=["url"],
                condition=~models.Q(url=""),
                name="article_url_once",
                violation_error_message="Another text from this address is in the register already.",
            ),
            models.CheckConstraint(
                condition=models.Q(published__isnull=True) ^ ~models.Q(published_basis="unknown"),
                name="article_date_has_basis",
                violation_error_message="A publication date needs its basis, and a basis its date.",
            ),
        ]

    def __str__(self) -> str:
        return self.title or gettext("Untitled article %s") % self.public_id

    def get_absolute_url(self) -> str:
        """Return the article page's address; the id decides, the words are for people."""
        words = slugify(self.title)[:60].strip("-")
        slug = f"{words}-{self.public_id}" if words else self.public_id
        if self.published:
            return reverse(
                "article-detail", args=[self.published.year, f"{self.published.month:02}", slug]
            )
        return reverse("article-undated", args=[slug])

    @staticmethod
    def sha256(text: str) -> str:
        """Return the hex SHA-256 of a text in UTF-8."""
        return hashlib.sha256(text.encode()).hexdigest()
