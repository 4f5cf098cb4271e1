"""The speaker page: public words and public office, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render

from articles.charts import formats
from articles.models import Speaker, Statement, TradeFigure
from articles.pages import phrases
from articles.pages.caching import public_page
from articles.pages.statements import PAGE_SIZE, cards_of, of_speaker


@public_page
def speaker_detail(request: HttpRequest, slug: str) -> HttpResponse:
    """Serve a speaker's roles over time, figures, targets and statements."""
    speaker = get_object_or_404(Speaker, slug=slug)
    page = Paginator(of_speaker(speaker), PAGE_SIZE).get_page(request.GET.get("page"))
    figures = list(TradeFigure.objects.shown().filter(statement__speaker=speaker).for_list()[:100])
    rows = [figure_row(figure) for figure in figures]
    cards = cards_of(page)
    return render(
        request,
        "articles/speaker_detail.html",
        {
            "speaker": speaker,
            "other_names": [name for name in speaker.names if name != speaker.name],
            "roles": find_roles(speaker),
            "page": page,
            "cards": cards,
            "has_samples": any(card.is_sample for card in cards),
            "address": "?",
            "figures": [row for row in rows if not row["is_target"]],
            "targets": [row for row in rows if row["is_target"]],
        },
    )


def find_roles(speaker: Speaker) -> list[dict[str, str]]:
    """Return the offices that articles give a speaker, oldest first, with the years they span."""
    rows: Iterable[tuple[str, int | None]] = (
        Statement.objects.shown()
        .filter(speaker=speaker)
        .exclude(role="")
        .order_by("role")
        .values_list("role", "article__published__year")
    )
    roles = []
    for role, group in groupby(rows, key=lambda row: row[0]):
        years = sorted({year for _, year in group if year})
        span = f"{years[0]}–{years[-1]}" if len(years) > 1 else "".join(map(str, years))
        roles.append({"role": role, "years": span})
    return sorted(roles, key=lambda item: (item["years"], item["role"]))


def figure_row(figure: TradeFigure) -> dict[str, object]:
    """Return a figure as a row of ready strings."""
    return {
        "is_sample": figure.article.is_sample,
        "is_target": figure.status != "actual",
        "region": figure.partner.name_en,
        "region_href": figure.partner.get_absolute_url(),
        "flow": phrases.flow_name(figure.flow),
        "period": formats.period_short(figure.period),
        "value": phrases.value_words(figure),
        "change": phrases.change_words(figure),
        "status": phrases.status_name(figure.status),
        "said": formats.date_short(figure.article.published),
        "source": phrases.source_name(figure.article),
        "href": figure.get_absolute_url(),
        "point": phrases.point_address(figure),
    }
