"""The work that waits for editors, counted for the admin's front page."""

from __future__ import annotations

from typing import NamedTuple

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.translation import gettext

from articles.models import Article, Source, Statement, TradeFigure
from articles.models.review import Review

register = template.Library()


class Counter(NamedTuple):
    """One kind of work: how much of it, where it is done, and the model whose list that is."""

    number: int
    words: str
    href: str
    model: str


@register.simple_tag(takes_context=True)
def work_to_do(context: Context) -> list[Counter]:
    """Return the counters whose lists the user may open."""
    user = context["request"].user
    return [
        counter
        for counter in _counters()
        if user.has_perm(f"articles.view_{counter.model}")
        or user.has_perm(f"articles.change_{counter.model}")
    ]


def _counters() -> list[Counter]:
    """Return all counters, each with the list it leads to."""
    figures = TradeFigure.objects.filter(review=Review.UNREVIEWED)
    figure_list = reverse("admin:articles_tradefigure_changelist")
    statement_list = reverse("admin:articles_statement_changelist")
    return [
        Counter(
            figures.filter(grade="guess").count(),
            gettext("figures that were only guessed"),
            f"{figure_list}?review__exact=unreviewed&grade__exact=guess",
            "tradefigure",
        ),
        Counter(
            figures.count(),
            gettext("figures to review"),
            f"{figure_list}?review__exact=unreviewed",
            "tradefigure",
        ),
        Counter(
            Statement.objects.filter(review=Review.UNREVIEWED).count(),
            gettext("statements to review"),
            f"{statement_list}?review__exact=unreviewed",
            "statement",
        ),
        Counter(
            Article.objects.filter(published=None).count(),
            gettext("articles without a date"),
            f"{reverse('admin:articles_article_changelist')}?published__isnull=True",
            "article",
        ),
        Counter(
            Source.objects.filter(kind=Source.Kind.UNKNOWN).count(),
            gettext("sources whose kind is not known"),
            f"{reverse('admin:articles_source_changelist')}?kind__exact={Source.Kind.UNKNOWN}",
            "source",
        ),
    ]
