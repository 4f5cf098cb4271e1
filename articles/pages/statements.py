"""Statements: the list with its filters, and one statement by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext

from articles.charts import formats
from articles.extraction.records import Speech
from articles.models import Speaker, Statement, TradeFigure
from articles.models.statements import StatementQuerySet
from articles.models.words import search_query
from articles.pages import phrases
from articles.pages.caching import public_page
from articles.pages.context import SentenceParts, sentence_parts

PAGE_SIZE = 20
FACET_SIZE = 12
YEAR_RE = re.compile(r"[1-9][0-9]{3}")


def of_words(query: str) -> Q:
    """Return the condition of statements that hold the words, or are by a speaker of that name."""
    return Q(search=search_query(query)) | Q(speaker__name__icontains=query)


@dataclass(frozen=True, slots=True)
class StatementQuery:
    """What a list of statements shows: its address as a value."""

    q: str = ""
    region: str = ""
    speaker: str = ""
    year: str = ""
    kind: str = ""
    has: str = ""

    @classmethod
    def from_params(cls, params: QueryDict) -> StatementQuery:
        """Return the query of an address; a value that can't be right counts as not given."""
        given = {name: params.get(name, "").replace("\x00", "").strip() for name in cls.__slots__}
        query = cls(**given)
        kind = query.kind if query.kind in {kind.value for kind in Speech} else ""
        return replace(
            query,
            q=query.q[:200],
            region=query.region.upper()[:6],
            year=query.year if YEAR_RE.fullmatch(query.year) else "",
            kind=kind,
            has="figure" if query.has == "figure" else "",
        )

    def to_params(self) -> dict[str, str]:
        """Return the keys of the address in canonical order, empty ones dropped."""
        return {name: value for name in self.__slots__ if (value := getattr(self, name))}

    def address(self, **changes: str) -> str:
        """Return the query string with some parts changed."""
        query = urlencode(replace(self, **changes).to_params())
        return f"?{query}" if query else "?"

    def with_figures(self) -> str:
        """Return the address that narrows the list to statements with a figure."""
        return self.address(has="figure")

    def without_has(self) -> str:
        """Return the address that no longer asks for a figure."""
        return self.address(has="")

    def conditions(self) -> dict[str, Q]:
        """Return the condition that each given part sets."""
        figures = TradeFigure.objects.shown().filter(statement=OuterRef("pk"))
        return {
            name: condition
            for name, condition in {
                "q": of_words(self.q),
                "region": Q(regions__code=self.region),
                "speaker": Q(speaker__slug=self.speaker),
                "year": Q(article__published__year=self.year or 1),
                "kind": Q(kind=self.kind),
                "has": Q(Exists(figures)),
            }.items()
            if getattr(self, name)
        }

    def matching(self, leave_out: str = "") -> StatementQuerySet:
        """Return the statements that fit, one part left out if so asked."""
        found: StatementQuerySet = Statement.objects.shown()
        for name, condition in self.conditions().items():
            if name != leave_out:
                found = found.filter(condition)
        return found


@dataclass(frozen=True, slots=True)
class Facet:
    """One value that the list can be narrowed to."""

    words: str
    count: int
    href: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Card:
    """A statement as lists show it."""

    text: str
    is_direct: bool
    kind: str
    speaker: str
    speaker_href: str
    role: str
    date: str
    source: str
    href: str
    in_article: str
    is_sample: bool
    regions: list[tuple[str, str]]
    figures: list[tuple[str, str]]


def statement_card(statement: Statement) -> Card:
    """Return a statement's card; it must come from `for_list`."""
    article, speaker = statement.article, statement.speaker
    return Card(
        text=statement.text,
        is_direct=statement.kind == Speech.DIRECT.value,
        kind=phrases.speech_name(statement.kind),
        speaker=speaker.name if speaker else "",
        speaker_href=speaker.get_absolute_url() if speaker else "",
        role=statement.role,
        date=formats.date_long(article.published),
        source=phrases.source_name(article),
        href=statement.get_absolute_url(),
        in_article=phrases.statement_address(statement),
        is_sample=article.is_sample,
        regions=[(region.name_en, region.get_absolute_url()) for region in statement.regions.all()],
        figures=[
            (figure.evidence, figure.get_absolute_url()) for figure in statement.figures.all()
        ],
    )


@public_page
def statement_list(request: HttpRequest) -> HttpResponse:
    """Serve the statements that fit the filters, with the filters' counts."""
    query = StatementQuery.from_params(request.GET)
    page = Paginator(query.matching().for_list(), PAGE_SIZE).get_page(request.GET.get("page"))
    cards = [statement_card(statement) for statement in page]
    context = {
        "section": "statements",
        "has_samples": any(card.is_sample for card in cards),
        "query": query,
        "cards": cards,
        "page": page,
        "address": query.address(),
        "facets": find_facets(query),
        "removals": [] if cards else find_removals(query),
        "clear": "?",
    }
    return render(request, "articles/statement_list.html", context)


def find_facets(query: StatementQuery) -> list[tuple[str, list[Facet]]]:
    """Return the values to narrow the list to, each with the count it would have."""
    return [
        (gettext("Region"), _facet(query, "region", "regions__code", "regions__name_en")),
        (gettext("Speaker"), _facet(query, "speaker", "speaker__slug", "speaker__name")),
        (
            gettext("Year"),
            _facet(query, "year", "article__published__year", "article__published__year"),
        ),
        (gettext("Kind"), _facet(query, "kind", "kind", "kind")),
    ]


def _facet(query: StatementQuery, name: str, column: str, words: str) -> list[Facet]:
    """Return one filter's values with their counts under all the other filters."""
    current = getattr(query, name)
    rows = (
        query.matching(leave_out=name)
        .exclude(**{f"{column}__isnull": True})
        .values_list(*dict.fromkeys([column, words]))
        .annotate(count=Count("pk", distinct=True))
        .order_by("-count" if name != "year" else f"-{column}")
    )
    facets: list[Facet] = []
    for value, *rest in rows:
        label = rest[0] if len(rest) > 1 else value
        label = phrases.speech_name(value) if name == "kind" else str(label)
        is_current = str(value) == current
        href = query.address(**{name: "" if is_current else str(value)})
        if is_current or len(facets) < FACET_SIZE:
            facets.append(Facet(label, rest[-1], href, is_current))
    return facets


def find_removals(query: StatementQuery) -> list[Facet]:
    """Return, for an empty list, what each filter's removal would bring back."""
    return [
        Facet(
            getattr(query, name),
            query.matching(leave_out=name).count(),
            query.address(**{name: ""}),
            True,
        )
        for name in query.conditions()
    ]


@public_page
def statement_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """Serve one statement with its context, its figures and its neighbours by the same speaker."""
    statement = get_object_or_404(
        Statement.objects.select_related("article__source", "speaker").prefetch_related("regions"),
        public_id=public_id,
    )
    figures = list(statement.figures.shown().in_article())
    card = statement_card(statement)
    before, after = neighbours(statement)
    return render(
        request,
        "articles/statement_detail.html",
        {
            "statement": statement,
            "has_samples": card.is_sample,
            "card": card,
            "parts": statement_parts(statement),
            "figures": [
                (phrases.figure_in_list(f), f.get_absolute_url(), phrases.point_address(f))
                for f in figures
            ],
            "original": phrases.original_address(statement.article, statement.text),
            "review": phrases.review_name(statement.review),
            "before": before,
            "after": after,
        },
    )


def statement_parts(statement: Statement) -> SentenceParts:
    """Return a statement's sentence with the ones around it, cut at its words."""
    return sentence_parts(statement.article.text, statement, (statement.start, statement.end))


def neighbours(statement: Statement) -> tuple[Statement | None, Statement | None]:
    """Return the same speaker's statements before and after, by article and place."""
    if statement.speaker_id is None:
        return None, None
    same = Statement.objects.shown().filter(speaker=statement.speaker_id)
    place = (statement.article_id, statement.start)
    earlier = Q(article__lt=place[0]) | Q(article=place[0], start__lt=place[1])
    later = Q(article__gt=place[0]) | Q(article=place[0], start__gt=place[1])
    return (
        same.filter(earlier).order_by("-article_id", "-start").first(),
        same.filter(later).order_by("article_id", "start").first(),
    )


def cards_of(statements: Iterable[Statement]) -> list[Card]:
    """Return the cards of statements that come from `for_list`."""
    return [statement_card(statement) for statement in statements]


def of_speaker(speaker: Speaker) -> QuerySet[Statement]:
    """Return a speaker's statements, as the speaker's page shows them."""
    return Statement.objects.shown().filter(speaker=speaker).for_list()
