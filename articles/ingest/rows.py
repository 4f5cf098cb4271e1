"""Records → rows, not yet stored."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from articles.extraction.records import Basis, Extraction, Figure, Qualifier, Quote, Span
from articles.ingest.reader import Draft
from articles.models import Article, Speaker, Statement, TradeFigure

# "Over" says of a deficit's size what "under" says of the balance, which is negative.
TURNED = {Qualifier.OVER: Qualifier.UNDER, Qualifier.UNDER: Qualifier.OVER}


def article_row(draft: Draft, extraction: Extraction, *, is_sample: bool) -> Article:
    """Return the row of an article, without its source."""
    published = draft.published or extraction.published
    basis = Basis.STATED if draft.published else extraction.published_basis
    return Article(
        title=(draft.title or extraction.title or "")[:500],
        url=draft.url,
        text=draft.text,
        text_sha256=Article.sha256(draft.text),
        language=extraction.language,
        published=dt.date.fromisoformat(published) if published else None,
        published_basis=basis.value,
        is_sample=is_sample,
    )


def statement_row(article: Article, quote: Quote, speaker: Speaker | None) -> Statement:
    """Return the row of a stretch of speech."""
    return Statement(
        article=article,
        kind=quote.kind.value,
        text=quote.text,
        start=quote.span.start,
        end=quote.span.end,
        speaker=speaker,
        role=(quote.role or "")[:300],
        speaker_start=quote.speaker_span.start if quote.speaker_span else None,
        speaker_end=quote.speaker_span.end if quote.speaker_span else None,
        grade=quote.grade.value,
        why=quote.why,
        **_place_columns(article, quote),
    )


def figure_row(article: Article, figure: Figure, statements: Sequence[Statement]) -> TradeFigure:
    """Return the row of a figure; `statements` are those of its article."""
    period = figure.period
    return TradeFigure(
        article=article,
        statement=_speech_around(figure.span, statements),
        reporter_id=figure.reporter,
        partner_id=figure.partner,
        flow=figure.flow.value,
        product=(figure.product or "")[:120],
        value=figure.value,
        value_high=figure.value_high,
        currency=figure.currency or "",
        qualifier=bound_of(figure).value,
        status=figure.status.value,
        period_start=dt.date.fromisoformat(f"{period.start}-01") if period else None,
        period_end=dt.date.fromisoformat(f"{period.end}-01") if period else None,
        period_kind=period.kind.value if period else "",
        change_pct=figure.change_pct,
        evidence=figure.evidence,
        evidence_start=figure.span.start,
        evidence_end=figure.span.end,
        grade=figure.grade.value,
        why=figure.why,
        **_place_columns(article, figure),
    )


def bound_of(figure: Figure) -> Qualifier:
    """Return a figure's hedge as a bound of its number: a deficit of over 3 is a balance under −3."""
    is_deficit = figure.value is not None and figure.value < 0
    return TURNED.get(figure.qualifier, figure.qualifier) if is_deficit else figure.qualifier


def _place_columns(article: Article, record: Figure | Quote) -> dict[str, int]:
    """Return the columns that say where a record's sentence and its context stand."""
    written = record.evidence if isinstance(record, Figure) else record.text
    if record.span.of(article.text) != written:
        raise ValueError(f"offsets {record.span} do not give {written!r}")
    return {
        "sentence_start": record.sentence.start,
        "sentence_end": record.sentence.end,
        "context_start": record.context.start,
        "context_end": record.context.end,
    }


def _speech_around(span: Span, statements: Sequence[Statement]) -> Statement | None:
    """Return the shortest stretch of speech that a figure stands in."""
    around = [s for s in statements if s.start <= span.start and span.end <= s.end]
    return min(around, key=lambda s: s.end - s.start, default=None)
