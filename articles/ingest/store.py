"""Records → rows: one article with all that was found in it, in one transaction, repeatable."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import Q
from django.utils.text import slugify
from simple_history.utils import bulk_create_with_history

from articles.extraction import extract
from articles.extraction.records import Basis, Extraction, Figure, Quote, Span
from articles.ingest.publishers import find_kind
from articles.ingest.reader import Draft, host_of, normalise_text
from articles.models import Article, Region, Source, Speaker, Statement, TradeFigure

ATTEMPTS = 5


class AlreadyStoredError(ValueError):
    """Another text from the same address is in the register already."""

    def __init__(self, article: Article) -> None:
        self.article = article
        super().__init__(
            f"another text from this address is in the register already: "
            f"{article} ({article.public_id})"
        )


@dataclass(slots=True)
class Ingested:
    """What came of one draft: the article, and how much was found in it."""

    article: Article
    is_new: bool
    figures: list[TradeFigure] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)


def ingest_article(draft: Draft, *, is_sample: bool = False) -> Ingested:
    """Store an article with its figures and statements; the same text twice changes nothing.

    Raises `AlreadyStoredError` where another text is stored under the draft's address. Where another
    process has just stored the same article, source or speaker, it looks again.
    """
    for _ in range(ATTEMPTS - 1):
        try:
            return _ingest_once(draft, is_sample=is_sample)
        except IntegrityError:
            continue
    return _ingest_once(draft, is_sample=is_sample)


def _ingest_once(draft: Draft, *, is_sample: bool) -> Ingested:
    """Store an article with what is in it, unless its text is there already."""
    sha256 = Article.sha256(draft.text)
    # one query, so that nothing can come in between the text and the address
    known = Article.objects.filter(Q(text_sha256=sha256) | (Q(url=draft.url) & ~Q(url="")))
    stored = {article.text_sha256: article for article in known}
    if sha256 in stored:
        return Ingested(stored[sha256], is_new=False)
    if stored:
        raise AlreadyStoredError(*stored.values())
    extraction = extract(draft.text, published=draft.published)
    with transaction.atomic():
        article = _store_article(draft, extraction, is_sample=is_sample)
        return store_extraction(article, extraction)


def store_extraction(article: Article, extraction: Extraction) -> Ingested:
    """Store what was found in a stored article. Call it inside a transaction."""
    statements = store_statements(
        article, [*extraction.quotes, *extraction.reported], find_subject(extraction)
    )
    figures = store_figures([figure_row(article, f, statements) for f in extraction.figures])
    places = {figure.partner_id for figure in figures} | {figure.reporter_id for figure in figures}
    Region.objects.touch(places | set(extraction.regions))
    return Ingested(article, is_new=True, figures=figures, statements=statements)


def offer_details(text: str, url: str = "") -> dict[str, str]:
    """Return title, source name and date as a text gives them, for an editor to confirm."""
    text = normalise_text(text)
    if not text.strip():
        return {}
    found = extract(text)
    host = host_of(url)
    known = Source.objects.filter(host=host).first() if host else None
    return {
        "title": found.title or "",
        "source_name": known.name if known else found.source or host,
        "published": found.published or "",
    }


def _store_article(draft: Draft, extraction: Extraction, *, is_sample: bool) -> Article:
    published = draft.published or extraction.published
    basis = Basis.STATED if draft.published else extraction.published_basis
    return Article.objects.create(
        source=find_source(draft.source or extraction.source or "", draft.url),
        title=(draft.title or extraction.title or "")[:500],
        url=draft.url,
        text=draft.text,
        text_sha256=Article.sha256(draft.text),
        language=extraction.language,
        published=dt.date.fromisoformat(published) if published else None,
        published_basis=basis.value,
        is_sample=is_sample,
    )


def find_source(name: str, url: str = "") -> Source | None:
    """Return the publisher by its name, or by the host of an address; new ones are added."""
    host = host_of(url)
    name = (name or host).strip()[:120]
    if not name:
        return None
    known = Source.objects.filter(name__iexact=name).first()
    if known is None and host:
        known = Source.objects.filter(host=host).first()
    if known is not None:
        return known
    slug = slugify(name, allow_unicode=True)[:110] or "source"
    return Source.objects.get_or_create(
        name=name,
        defaults={
            "slug": _free_slug(Source, slug),
            "host": host,
            "kind": find_kind(name, host),
        },
    )[0]


def _free_slug(model: type[Source] | type[Speaker], slug: str) -> str:
    """Return `slug`, or it with the first free number where another row has it."""
    taken = set(model.objects.filter(slug__startswith=slug).values_list("slug", flat=True))
    if slug not in taken:
        return slug
    return next(f"{slug}-{n}" for n in range(2, len(taken) + 3) if f"{slug}-{n}" not in taken)


def find_speakers(names: set[str]) -> dict[str, Speaker]:
    """Return the speaker of each name, adding those that are new."""
    speakers = {speaker.name: speaker for speaker in Speaker.objects.filter(name__in=names)}
    for name in sorted(names - speakers.keys()):
        known = Speaker.objects.filter(names__contains=[name]).first()
        slug = slugify(name, allow_unicode=True)[:110] or "speaker"
        speakers[name] = (
            known
            or Speaker.objects.get_or_create(
                name=name, defaults={"slug": _free_slug(Speaker, slug)}
            )[0]
        )
    return speakers


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


def store_statements(
    article: Article, quotes: Sequence[Quote], subject: str | None = None
) -> list[Statement]:
    """Store speech as new rows of an article.

    Speech that names no region, nor does its paragraph, is about the article's `subject`, if it has one.
    """
    speakers = find_speakers({quote.speaker[:120] for quote in quotes if quote.speaker})
    statements = Statement.objects.bulk_create(
        Statement(
            article=article,
            kind=quote.kind.value,
            text=quote.text,
            start=quote.span.start,
            end=quote.span.end,
            speaker=speakers[quote.speaker[:120]] if quote.speaker else None,
            role=(quote.role or "")[:300],
            speaker_start=quote.speaker_span.start if quote.speaker_span else None,
            speaker_end=quote.speaker_span.end if quote.speaker_span else None,
            grade=quote.grade.value,
            why=quote.why,
            **_place_columns(article, quote),
        )
        for quote in quotes
    )
    links = Statement.regions.through
    links.objects.bulk_create(
        links(statement_id=statement.pk, region_id=code)
        for statement, quote in zip(statements, quotes, strict=True)
        for code in _places_of(quote, subject)
    )
    return statements


def _places_of(quote: Quote, subject: str | None) -> list[str]:
    """Return the codes of the pages that a quotation belongs to; other countries' have none."""
    codes = quote.regions or ((subject,) if subject else ())
    return [code for code in dict.fromkeys(codes) if code.startswith(("RU", "BY"))]


def find_subject(extraction: Extraction) -> str | None:
    """Return the one partner that all figures of an article are about, if there is just one."""
    partners = {figure.partner for figure in extraction.figures}
    return partners.pop() if len(partners) == 1 else None


def store_figures(figures: list[TradeFigure]) -> list[TradeFigure]:
    """Store new figures, each with the first row of its history."""
    return bulk_create_with_history(figures, TradeFigure) if figures else []


def figure_row(article: Article, figure: Figure, statements: list[Statement]) -> TradeFigure:
    """Return the row of a figure, not yet stored."""
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
        qualifier=figure.qualifier.value,
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


def _speech_around(span: Span, statements: list[Statement]) -> Statement | None:
    """Return the shortest stretch of speech that a figure stands in."""
    around = [s for s in statements if s.start <= span.start and span.end <= s.end]
    return min(around, key=lambda s: s.end - s.start, default=None)
