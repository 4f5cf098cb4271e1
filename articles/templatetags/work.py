"""The work that waits for editors, counted for the admin's front page."""

from __future__ import annotations

from typing import NamedTuple

from django import template
from django.urls import reverse
from django.utils.translation import gettext

from articles.models import Article, Source, Statement, TradeFigure
from articles.models.review import Review

register = template.Library()


class Counter(NamedTuple):
    """One kind of work: how much of it, and where it is done."""

    number: int
    words: str
    href: str


@register.simple_tag
def work_to_do() -> list[Counter]:
    """Return the counters, each with the list it leads to."""
    figures = TradeFigure.objects.filter(review=Review.UNREVIEWED)
    figure_list = reverse("admin:articles_tradefigure_changelist")
    statement_list = reverse("admin:articles_statement_changelist")
    return [
        Counter(
            figures.filter(grade="guess").count(),
            gettext("figures that were only guessed"),
            f"{figure_list}?review__exact=unreviewed&grade__exact=guess",
        ),
        Counter(
            figures.count(),
            gettext("figures to review"),
            f"{figure_list}?review__exact=unreviewed",
        ),
        Counter(
            Statement.objects.filter(review=Review.UNREVIEWED).count(),
            gettext("statements to review"),
            f"{statement_list}?review__exact=unreviewed",
        ),
        Counter(
            Article.objects.filter(published=None).count(),
            gettext("articles without a date"),
            f"{reverse('admin:articles_article_changelist')}?published__isnull=True",
        ),
        Counter(
            Source.objects.filter(kind=Source.Kind.UNKNOWN).count(),
            gettext("sources whose kind is not known"),
            f"{reverse('admin:articles_source_changelist')}?kind__exact={Source.Kind.UNKNOWN}",
        ),
    ]
