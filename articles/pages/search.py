"""Search over regions, figures, statements and articles, in either language."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from articles.charts import formats
from articles.models import Article, Region, Statement, TradeFigure
from articles.models.articles import ArticleQuerySet
from articles.models.figures import TradeFigureQuerySet
from articles.models.places import fold_name
from articles.models.statements import StatementQuerySet
from articles.models.words import search_query
from articles.pages import phrases
from articles.pages.caching import public_page
from articles.pages.speakers import figure_row
from articles.pages.statements import StatementQuery, cards_of, of_words

SHOWN = 10
PAGE_SIZE = 50
# A value typed as people write it: "500 mln", "$1.2 billion", "47,8 млн", "value:450..550".
MAGNITUDES = {
    "t": 1_000, "k": 1_000, "m": 1_000_000, "b": 1_000_000_000,
    "т": 1_000, "м": 1_000_000, "б": 1_000_000_000,
}  # fmt: skip
VALUE_RE = re.compile(
    r"""(?<![\d.,])(?P<sign>[$€])?\s*
        (?P<number>\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3}(?:[.,]\d{1,6})?
            |\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,6})?
            |\d{1,9}(?:[.,]\d{1,6})?)\s*
        (?P<unit>thousand|thsd|k|million|mln|mn|m|billion|bln|bn|b|тыс\w{0,3}|млн|миллион\w{0,2}|млрд|миллиард\w{0,2})\b\.?""",
    re.VERBOSE | re.IGNORECASE,
)
# One comma before three digits may be a decimal one (“1,200 млн”, “0,500”); these commas are none.
GROUPED_RE = re.compile(r"\d+(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)")
ENGLISH_RE = re.compile(r"[1-9]\d{0,2},\d{3}")
RANGE_RE = re.compile(r"value:(?P<low>\d{1,9}(?:\.\d{1,3})?)\.\.(?P<high>\d{1,9}(?:\.\d{1,3})?)")


def parse_value(query: str) -> tuple[Decimal, Decimal] | None:
    """Return the lowest and highest value that a query asks for, in whole units.

    >>> parse_value("around 500 mln")
    (Decimal('475000000.00'), Decimal('525000000.00'))
    >>> parse_value("value:450..550")
    (Decimal('450000000'), Decimal('550000000'))
    >>> parse_value("Tula") is None
    True
    """
    span = RANGE_RE.search(query)
    if span:
        return Decimal(span["low"]) * 10**6, Decimal(span["high"]) * 10**6
    found = VALUE_RE.search(query)
    if not found:
        return None
    unit = found["unit"].lower()
    factor = 1_000_000_000 if unit.startswith(("млрд", "миллиард")) else MAGNITUDES[unit[0]]
    value = _number(found["number"], is_english=unit.isascii()) * factor
    return value * Decimal("0.95"), value * Decimal("1.05")


def _number(digits: str, *, is_english: bool) -> Decimal:
    """Return a number as people group it; “1,200” is more than a thousand in English alone.

    >>> _number("1 200,5", is_english=False), _number("1,200", is_english=True)
    (Decimal('1200.5'), Decimal('1200'))
    >>> _number("1,200.5", is_english=False), _number("1,200", is_english=False)
    (Decimal('1200.5'), Decimal('1.200'))
    """
    digits = "".join(digits.split())
    if GROUPED_RE.fullmatch(digits) or (is_english and ENGLISH_RE.fullmatch(digits)):
        return Decimal(digits.replace(",", ""))
    return Decimal(digits.replace(",", "."))


@public_page
def search(request: HttpRequest) -> HttpResponse:
    """Serve what a query finds: four groups with their counts, or all of one group by pages."""
    query = request.GET.get("q", "").replace("\x00", "").strip()[:200]
    context: dict[str, Any] = {"q": query}
    if query:
        group = request.GET.get("all", "")
        is_group = group in ("figures", "articles")
        found = all_of(group, query, request.GET.get("page")) if is_group else {}
        context |= found if found.get(group) else first_of_each(query)
        rows = [*context.get("articles", ()), *context.get("figures", ())]
        context["has_samples"] = any(row["is_sample"] for row in rows) or any(
            card.is_sample for card in context.get("cards", ())
        )
    return render(request, "articles/search.html", context)


def first_of_each(query: str) -> dict[str, Any]:
    """Return the first that each group finds, with how many there are."""
    figures, statements, articles = (
        find_figures(query),
        find_statements(query),
        find_articles(query),
    )
    return {
        "regions": list(find_regions(query)),
        "figure_count": figures.count(),
        "figures": [figure_row(figure) for figure in figures.for_list()[:SHOWN]],
        "statement_count": statements.count(),
        "cards": cards_of(statements.for_list()[:SHOWN]),
        "all_statements": StatementQuery(q=query).address(),
        "article_count": articles.count(),
        "articles": [article_line(article) for article in articles.for_list()[:SHOWN]],
        "all_figures": address_of_all("figures", query),
        "all_articles": address_of_all("articles", query),
    }


def all_of(group: str, query: str, number: str | None) -> dict[str, Any]:
    """Return a page of all that one group finds."""
    if group == "figures":
        found: QuerySet[Any] = find_figures(query).for_list()
    else:
        found = find_articles(query).for_list()
    page = Paginator(found, PAGE_SIZE).get_page(number)
    rows = [figure_row(row) if group == "figures" else article_line(row) for row in page]
    count = "figure_count" if group == "figures" else "article_count"
    address = address_of_all(group, query)
    return {group: rows, count: page.paginator.count, "page": page, "address": address}


def address_of_all(group: str, query: str) -> str:
    """Return the address of all that one group finds."""
    return f"?{urlencode({'q': query, 'all': group})}"


def find_regions(query: str) -> QuerySet[Region]:
    """Return the regions whose name, in any language or case, begins with the query."""
    folded = fold_name(query)
    for spelling in (query, "-".join(query.split())):  # “Санкт Петербург” is typed as well
        named = Region.objects.named(spelling)
        if named.exists():
            return named
    return Region.objects.filter(
        Q(name_en__icontains=folded)
        | Q(name_ru__icontains=folded)
        | Q(capital_en__istartswith=folded)
        | Q(capital_ru__istartswith=folded)
    )


def find_figures(query: str) -> TradeFigureQuerySet:
    """Return figures near a value the query gives, else those of the regions it names."""
    shown = TradeFigure.objects.shown()
    value = parse_value(query)
    if value:
        return shown.filter(value__range=value)
    return shown.filter(Q(partner__in=find_regions(query)) | Q(reporter__in=find_regions(query)))


def find_statements(query: str) -> StatementQuerySet:
    """Return the statements that hold the words, or are by a speaker of that name."""
    return Statement.objects.shown().filter(of_words(query))


def find_articles(query: str) -> ArticleQuerySet:
    """Return the articles that hold the words."""
    return Article.objects.filter(search=search_query(query))


def article_line(article: Article) -> dict[str, object]:
    """Return an article as a line of ready strings."""
    return {
        "is_sample": article.is_sample,
        "title": str(article),
        "href": article.get_absolute_url(),
        "date": formats.date_long(article.published),
        "source": phrases.source_name(article),
    }
