"""Rows for tests, as plain functions: each states only what its test is about."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from typing import Any

from articles.extraction.records import Flow, Period, Qualifier, Status
from articles.models import Article, Region, Source, Speaker, Statement, TradeFigure
from articles.series.types import FigureRow

_numbers = count(1)
MILLION = 1_000_000


def year(number: int) -> Period:
    """Return a full year."""
    return Period(f"{number}-01", f"{number}-12")


def to_date(number: int, month: int) -> Period:
    """Return the months of a year from January to `month`."""
    return Period(f"{number}-01", f"{number}-{month:02}")


def make_row(millions: float | str | None = 100, **fields: Any) -> FigureRow:
    """Return a figure as read: `millions` of dollars, written with just these digits.

    By default exact turnover of Belarus with Rostov Oblast in 2022, said by an agency in 2023.
    """
    number = next(_numbers)
    value = None if millions is None else Decimal(str(millions)) * MILLION
    defaults: dict[str, Any] = {
        "pk": number,
        "public_id": f"f{number}",
        "reporter": "BY",
        "partner": "RU-ROS",
        "flow": Flow.TURNOVER,
        "product": "",
        "value": value,
        "value_high": None,
        "currency": "" if value is None else "USD",
        "qualifier": Qualifier.EXACT,
        "status": Status.ACTUAL,
        "period": year(2022),
        "change_pct": None,
        "evidence": f"${str(millions).removeprefix('-')} million",
        "grade": "sure",
        "review": "unreviewed",
        "known_from": datetime(2023, 3, 1, tzinfo=UTC),
        "article_pk": number,
        "article_id": f"a{number}",
        "article_title": "Trade with Rostov Oblast grows",
        "article_url": "",
        "published": date(2023, 3, 1),
        "is_sample": False,
        "source_name": "Agency",
        "source_slug": "agency",
        "source_kind": "state agency",
        "statement_id": "",
        "speaker_name": "",
        "speaker_slug": "",
        "role": "",
    }
    fields = {
        key: Decimal(str(field)) if key == "change_pct" and field is not None else field
        for key, field in fields.items()
    }
    return FigureRow(**defaults | fields)


def make_region(code: str = "RU-ROS") -> Region:
    """Return a place of the register; all of them come with the migrations."""
    return Region.objects.get(pk=code)


def make_source(name: str = "Agency", kind: str = Source.Kind.STATE_AGENCY) -> Source:
    """Return the publisher of this name."""
    slug = name.lower().replace(" ", "-")
    return Source.objects.get_or_create(name=name, defaults={"slug": slug, "kind": kind})[0]


def make_article(text: str = "", **fields: Any) -> Article:
    """Return a stored article, published on 1 March 2023 by an agency."""
    number = next(_numbers)
    text = text or f"Article {number}\n\nTrade came to $100 million."
    published = fields.pop("published", date(2023, 3, 1))
    defaults = {
        "title": text.partition("\n")[0],
        "text": text,
        "text_sha256": Article.sha256(text),
        "published": published,
        "published_basis": "stated" if published else "unknown",
    }
    fields.setdefault("source", make_source())
    return Article.objects.create(**defaults | fields)


def make_figure(
    millions: float | str | None = 100, *, article: Article | None = None, **fields: Any
) -> TradeFigure:
    """Return a stored figure of turnover with Rostov Oblast in 2022, in millions of dollars."""
    number = next(_numbers)
    evidence = "13 percent" if millions is None else f"${str(millions).removeprefix('-')} million"
    if article is None:
        article = make_article(f"Article {number}\n\nTrade came to {evidence}.")
    start = max(article.text.find(evidence), 0)
    value = None if millions is None else Decimal(str(millions)) * MILLION
    defaults: dict[str, Any] = {
        "reporter_id": "BY",
        "partner_id": "RU-ROS",
        "flow": "turnover",
        "value": value,
        "currency": "" if value is None else "USD",
        "qualifier": "exact",
        "status": "actual",
        "evidence": evidence,
        "evidence_start": start,
        "evidence_end": start + len(evidence),
        "sentence_start": 0,
        "sentence_end": len(article.text),
        "context_start": 0,
        "context_end": len(article.text),
        "grade": "sure",
    }
    period = _period_columns(fields.pop("period", year(2022)))
    return TradeFigure.objects.create(article=article, **defaults | period | fields)


def _period_columns(period: Period | None) -> dict[str, Any]:
    """Return the columns of a period."""
    if period is None:
        return {}
    start, end = (date.fromisoformat(f"{month}-01") for month in period)
    return {"period_start": start, "period_end": end, "period_kind": period.kind.value}


def make_speaker(name: str = "Irina Kulesh") -> Speaker:
    """Return the speaker of this name."""
    slug = name.lower().replace(" ", "-")
    return Speaker.objects.get_or_create(name=name, defaults={"slug": slug})[0]


def make_statement(
    text: str = "Trade will grow, we are sure of it.",
    *,
    article: Article | None = None,
    regions: tuple[str, ...] = ("RU-ROS",),
    **fields: Any,
) -> Statement:
    """Return a stored quotation about Rostov Oblast."""
    number = next(_numbers)
    article = article or make_article(f"Article {number}\n\n{text}")
    start = max(article.text.find(text), 0)
    defaults: dict[str, Any] = {
        "kind": "direct",
        "text": text,
        "start": start,
        "end": start + len(text),
        "sentence_start": 0,
        "sentence_end": len(article.text),
        "context_start": 0,
        "context_end": len(article.text),
        "speaker": make_speaker(),
        "role": "trade adviser",
        "grade": "sure",
    }
    statement = Statement.objects.create(article=article, **defaults | fields)
    statement.regions.set(regions)
    return statement
