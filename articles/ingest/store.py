"""Records → rows: articles with all that was found in them, in one transaction, repeatable."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from django.db import IntegrityError, transaction
from django.db.models import Q

from articles.extraction import extract
from articles.extraction.records import Extraction, Quote
from articles.ingest.copying import copy_history, copy_rows
from articles.ingest.named import find_sources, find_speakers
from articles.ingest.reader import Draft, host_of, normalise_text
from articles.ingest.rows import article_row, figure_row, statement_row
from articles.models import Article, Region, Source, Statement, TradeFigure

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


@dataclass(frozen=True, slots=True)
class Reading:
    """An article about to be stored: the draft it comes from, and what was found in it."""

    draft: Draft
    extraction: Extraction
    ingested: Ingested


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
    (outcome,) = ingest_articles([draft], is_sample=is_sample)
    if isinstance(outcome, AlreadyStoredError):
        raise outcome
    return outcome


def ingest_articles(
    drafts: Sequence[Draft], *, is_sample: bool = False
) -> list[Ingested | AlreadyStoredError]:
    """Store articles together, all or none, and return what came of each.

    The rows are those that `ingest_article` would store one after the other; only the version of
    a place grows once for all of them.
    """
    by_text, by_address = _find_stored(drafts)
    outcomes: list[Ingested | AlreadyStoredError] = []
    readings = []
    for draft in drafts:
        sha256 = Article.sha256(draft.text)
        if sha256 in by_text:
            outcomes.append(Ingested(by_text[sha256], is_new=False))
        elif draft.url in by_address:
            outcomes.append(AlreadyStoredError(by_address[draft.url]))
        else:
            reading = _read(draft, is_sample=is_sample)
            readings.append(reading)
            outcomes.append(reading.ingested)
            by_text[sha256] = by_address[draft.url] = reading.ingested.article
            by_address.pop("", None)
    if readings:
        _store(readings)
    return outcomes


def _find_stored(drafts: Sequence[Draft]) -> tuple[dict[str, Article], dict[str, Article]]:
    """Return the articles stored already, by the hash of their text and by their address."""
    texts = [Article.sha256(draft.text) for draft in drafts]
    addresses = [draft.url for draft in drafts if draft.url]
    # one query, so that nothing can come in between the text and the address
    wanted = Q(text_sha256__in=texts) | (Q(url__in=addresses) & ~Q(url=""))
    known = list(Article.objects.filter(wanted).defer("search"))
    return {a.text_sha256: a for a in known}, {a.url: a for a in known if a.url}


def _read(draft: Draft, *, is_sample: bool) -> Reading:
    extraction = extract(draft.text, published=draft.published)
    article = article_row(draft, extraction, is_sample=is_sample)
    return Reading(draft, extraction, Ingested(article, is_new=True))


@transaction.atomic
def _store(readings: list[Reading]) -> None:
    """Store new articles and what was found in them: each kind of row for all articles at once."""
    sources = find_sources(
        (r.draft.source or r.extraction.source or "", r.draft.url) for r in readings
    )
    for reading, source in zip(readings, sources, strict=True):
        reading.ingested.article.source = source
    copy_rows([reading.ingested.article for reading in readings])
    _store_statements_of(readings)
    _store_figures_of(readings)
    places = {code for reading in readings for code in reading.extraction.regions}
    for reading in readings:
        places |= places_of(reading.ingested.figures)
    Region.objects.touch(places)


def _store_statements_of(readings: list[Reading]) -> None:
    said = [
        (reading.ingested.article, quote, find_subject(reading.extraction))
        for reading in readings
        for quote in (*reading.extraction.quotes, *reading.extraction.reported)
    ]
    stored = defaultdict(list)
    for statement in store_statements(said):
        stored[statement.article_id].append(statement)
    for reading in readings:
        reading.ingested.statements = stored[reading.ingested.article.pk]


def _store_figures_of(readings: list[Reading]) -> None:
    for reading in readings:
        done = reading.ingested
        done.figures = [
            figure_row(done.article, figure, done.statements)
            for figure in reading.extraction.figures
        ]
    store_figures([figure for reading in readings for figure in reading.ingested.figures])


def store_statements(said: Sequence[tuple[Article, Quote, str | None]]) -> list[Statement]:
    """Store speech as new rows: the article it stands in, the quotation, the article's subject.

    Speech that names no region, nor does its paragraph, is about the subject, if there is one.
    """
    speakers = find_speakers({quote.speaker[:120] for _, quote, _ in said if quote.speaker})
    statements = copy_rows(
        [
            statement_row(article, quote, speakers[quote.speaker[:120]] if quote.speaker else None)
            for article, quote, _ in said
        ]
    )
    link = Statement.regions.through
    copy_rows(
        [
            link(statement_id=statement.pk, region_id=code)
            for statement, (_, quote, subject) in zip(statements, said, strict=True)
            for code in _pages_of(quote, subject)
        ]
    )
    return statements


def _pages_of(quote: Quote, subject: str | None) -> list[str]:
    """Return the codes of the pages that a quotation belongs to; other countries' have none."""
    codes = quote.regions or ((subject,) if subject else ())
    return [code for code in dict.fromkeys(codes) if code.startswith(("RU", "BY"))]


def find_subject(extraction: Extraction) -> str | None:
    """Return the one partner that all figures of an article are about, if there is just one."""
    partners = {figure.partner for figure in extraction.figures}
    return partners.pop() if len(partners) == 1 else None


def store_figures(figures: list[TradeFigure]) -> list[TradeFigure]:
    """Store new figures, each with the first row of its history."""
    copy_rows(figures)
    copy_history(figures)
    return figures


def places_of(figures: Sequence[TradeFigure]) -> set[str]:
    """Return the codes of the places that figures are about."""
    return {figure.partner_id for figure in figures} | {figure.reporter_id for figure in figures}


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
