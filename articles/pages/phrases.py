"""Rows told as phrases: what a card, a list or a heading says of a figure or an article."""

from __future__ import annotations

from urllib.parse import quote

from django.utils.translation import gettext

from articles.charts import formats
from articles.extraction.records import Flow, Qualifier, Speech, Status
from articles.models import Article, Statement, TradeFigure
from articles.models.review import Review
from articles.series.query import ChartQuery


def flow_name(flow: str) -> str:
    """Return what a flow is called, always as seen from Belarus."""
    return {
        Flow.TURNOVER: gettext("turnover"),
        Flow.EXPORTS: gettext("exports"),
        Flow.IMPORTS: gettext("imports"),
        Flow.BALANCE: gettext("balance"),
    }[Flow(flow)]


def status_name(status: str) -> str:
    """Return what a status is called."""
    return {
        Status.ACTUAL: gettext("stated"),
        Status.TARGET: gettext("target"),
        Status.FORECAST: gettext("forecast"),
    }[Status(status)]


def review_name(review: str) -> str:
    """Return how far a row has been checked."""
    return {
        "unreviewed": gettext("unreviewed"),
        "confirmed": gettext("confirmed"),
        "rejected": gettext("rejected"),
        "withdrawn": gettext("withdrawn"),
    }[review]


def speech_name(kind: str) -> str:
    """Return whether words are quoted or retold."""
    return gettext("quoted") if kind == Speech.DIRECT.value else gettext("reported")


def value_words(figure: TradeFigure) -> str:
    """Return a figure's value with its hedge, or its change where no value is stated."""
    if figure.value is None:
        return change_words(figure)
    words = formats.amount(figure.value, figure.currency, figure.value_high)
    return formats.hedged(words, Qualifier(figure.qualifier))


def change_words(figure: TradeFigure) -> str:
    """Return a stated change with its sign, or nothing."""
    return formats.change(figure.change_pct) if figure.change_pct is not None else ""


def goods_words(figure: TradeFigure) -> str:
    """Return which goods a figure counts."""
    return figure.product or gettext("all goods")


def figure_title(figure: TradeFigure) -> str:
    """Return what a figure is about: flow, places, goods, period."""
    places = f"{figure.reporter} – {figure.partner}"
    parts = [f"{places}: {flow_name(figure.flow)}", formats.period_long(figure.period)]
    if figure.product:
        parts.insert(1, figure.product)
    return ", ".join(parts)


def figure_in_list(figure: TradeFigure) -> str:
    """Return a figure in a line: what, when, how much, how it changed."""
    parts = [f"{figure.partner}, {flow_name(figure.flow)}"]
    if figure.product:
        parts.append(figure.product)
    parts.append(formats.period_short(figure.period))
    words = f"{', '.join(parts)}: {value_words(figure)}"
    if figure.value is not None and figure.change_pct is not None:
        words += f" ({change_words(figure)})"
    return words


def point_address(figure: TradeFigure) -> str:
    """Return the address of the chart that shows a figure, with its point open."""
    region = figure.partner if figure.reporter_id == "BY" else figure.reporter
    query = ChartQuery(flow=Flow(figure.flow), cur=figure.currency or None, point=figure.public_id)
    return f"{region.get_absolute_url()}?{query.to_string()}"


def source_name(article: Article) -> str:
    """Return who published an article."""
    return article.source.name if article.source else gettext("source not named")


def sentence_address(figure: TradeFigure) -> str:
    """Return the article page's address at a figure's mark; a struck figure has none."""
    address = figure.article.get_absolute_url()
    is_struck = figure.review in (Review.REJECTED, Review.WITHDRAWN)
    return address if is_struck else f"{address}#{figure.public_id}"


def statement_address(statement: Statement) -> str:
    """Return the article page's address at a statement's mark."""
    return f"{statement.article.get_absolute_url()}#{statement.public_id}"


def original_address(article: Article, words: str) -> str:
    """Return the original page's address at some words (a text fragment), or nothing."""
    if not article.url:
        return ""
    tokens = words.split()
    if not tokens:
        return article.url
    start = _fragment(tokens[:5])
    end = f",{_fragment(tokens[-5:])}" if len(tokens) > 10 else ""
    start = start if end else _fragment(tokens)
    return f"{article.url}#:~:text={start}{end}"


def _fragment(tokens: list[str]) -> str:
    """Return words for a text fragment; "-", "," and "&" mean something in it and are escaped."""
    return quote(" ".join(tokens), safe="").replace("-", "%2D")


def rules_words(figure: TradeFigure) -> str:
    """Return the rule that decided each field: `flow: flow word, period: before`."""
    told = [
        f"{field.replace('_', ' ')}: {str(rule).replace('_', ' ')}"
        for field, rule in figure.why.items()
    ]
    return ", ".join(told)
