"""Articles are stored whole, once, with offsets that give the stored words."""

import pytest
from django.db import IntegrityError, transaction

from articles.extraction import extract
from articles.extraction.records import Extraction
from articles.ingest import store
from articles.ingest.reader import Draft
from articles.ingest.rereading import read_again
from articles.ingest.samples import remove_samples
from articles.ingest.store import AlreadyStoredError, Ingested, ingest_article, offer_details
from articles.models import Article, Region, Source, Speaker, Statement, TradeFigure
from articles.models.review import Review
from articles.review import decide_figures

pytestmark = pytest.mark.django_db

TEXT = """Trade with Tula Oblast doubles

MINSK, 14 February 2020 (BelTA) – In 2019 trade between Belarus and Tula Oblast reached $210 million, 8.5% up from 2018.

“We sold twice as many tractors as the year before,” said Deputy Prime Minister Anna Kovaleva.
"""


def test_an_article_is_stored_with_what_it_states() -> None:
    found = ingest_article(Draft(text=TEXT))
    figure = TradeFigure.objects.get(article=found.article)
    statement = Statement.objects.get(article=found.article, kind="direct")
    assert (figure.partner_id, figure.flow, int(figure.value)) == (
        "RU-TUL",
        "turnover",
        210_000_000,
    )
    assert statement.speaker.name == "Anna Kovaleva"
    assert found.article.title == "Trade with Tula Oblast doubles"
    assert str(found.article.published) == "2020-02-14"


def test_every_stored_offset_gives_the_stored_words() -> None:
    ingest_article(Draft(text=TEXT))
    for figure in TradeFigure.objects.select_related("article"):
        assert figure.article.text[figure.evidence_start : figure.evidence_end] == figure.evidence
        assert figure.evidence in figure.article.text[figure.sentence_start : figure.sentence_end]
    for statement in Statement.objects.select_related("article"):
        assert statement.article.text[statement.start : statement.end] == statement.text
    assert Statement.objects.exists()


def test_the_same_article_twice_changes_nothing() -> None:
    first = ingest_article(Draft(text=TEXT))
    version = Region.objects.register_version()
    again = ingest_article(Draft(text=TEXT))
    assert (again.article, again.is_new) == (first.article, False)
    assert (Article.objects.count(), TradeFigure.objects.count()) == (1, 1)
    assert Region.objects.register_version() == version


def test_another_text_under_the_same_address_is_refused() -> None:
    ingest_article(Draft(text=TEXT, url="https://example.org/1"))
    with pytest.raises(AlreadyStoredError, match="another text from this address"):
        ingest_article(Draft(text=TEXT + "More.", url="https://example.org/1"))
    assert Article.objects.count() == 1


def test_a_failure_half_way_stores_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(figures: object) -> None:
        raise RuntimeError("the disk is full")

    monkeypatch.setattr("articles.ingest.store.store_figures", fail)
    with pytest.raises(RuntimeError):
        ingest_article(Draft(text=TEXT))
    assert not Article.objects.exists()
    assert not Speaker.objects.exists()


def test_the_database_refuses_a_changed_text() -> None:
    article = ingest_article(Draft(text=TEXT)).article
    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(text="another")
    Article.objects.filter(pk=article.pk).update(title="another")
    article.refresh_from_db()
    assert (article.title, article.text) == ("another", TEXT)


def test_what_an_article_touches_has_a_new_version() -> None:
    ingest_article(Draft(text=TEXT))
    versions = dict(Region.objects.values_list("code", "version"))
    assert versions["RU-TUL"] == 1
    assert versions["RU-KRS"] == 0


def test_a_source_is_found_by_name_in_any_case_or_by_host() -> None:
    one = ingest_article(Draft(text="One.", source="Border Monitor")).article
    two = ingest_article(
        Draft(text="Two.", source="BORDER MONITOR", url="https://bm.example/2")
    ).article
    three = ingest_article(Draft(text="Three.", url="https://www.bm.example/3")).article
    assert one.source == two.source
    assert three.source is not None
    assert Source.objects.count() == 2


def test_a_decided_figure_survives_a_new_reading() -> None:
    article = ingest_article(Draft(text=TEXT)).article
    figure = TradeFigure.objects.get()
    decide_figures([figure], Review.CONFIRMED)
    TradeFigure.objects.update(value=209_000_000)
    read_again(article)
    figure.refresh_from_db()
    assert (figure.review, int(figure.value)) == ("confirmed", 209_000_000)


def test_an_unreviewed_figure_takes_the_new_reading_and_keeps_its_id() -> None:
    article = ingest_article(Draft(text=TEXT)).article
    figure = TradeFigure.objects.get()
    TradeFigure.objects.update(value=1)
    read_again(article)
    again = TradeFigure.objects.get()
    assert (again.public_id, int(again.value)) == (figure.public_id, 210_000_000)
    assert again.history.first().history_change_reason == "read again"


def test_a_figure_not_found_again_is_rejected_and_stays() -> None:
    article = ingest_article(Draft(text=TEXT)).article
    TradeFigure.objects.update(flow="exports")
    read_again(article)
    assert set(TradeFigure.objects.values_list("flow", "review")) == {
        ("exports", "rejected"),
        ("turnover", "unreviewed"),
    }


def test_removing_samples_leaves_nothing_of_them_and_the_rest() -> None:
    ingest_article(Draft(text=TEXT, source="Sample Wire"), is_sample=True)
    ingest_article(Draft(text="A note of no interest.", source="A paper"))
    assert remove_samples() == 1
    assert Article.objects.count() == 1
    assert not TradeFigure.objects.exists()
    assert not TradeFigure.history.exists()
    assert not Speaker.objects.exists()
    assert list(Source.objects.values_list("name", flat=True)) == ["A paper"]
    assert remove_samples() == 0


def test_title_and_date_are_offered_without_storing() -> None:
    offered = offer_details(TEXT)
    assert offered["title"] == "Trade with Tula Oblast doubles"
    assert offered["published"] == "2020-02-14"
    assert not Article.objects.exists()


def test_speech_about_no_region_is_about_the_article_s_one_partner() -> None:
    ingest_article(Draft(text=TEXT))
    statement = Statement.objects.get(kind="direct")
    assert [region.code for region in statement.regions.all()] == ["RU-TUL"]


def test_places_that_have_no_page_are_left_out() -> None:
    text = (
        "“We sell tractors to Kazakhstan, Crimea and Donetsk as well,” said Anna Kovaleva in Kyiv."
    )
    found = ingest_article(Draft(text=text))
    assert [s.text for s in found.statements if s.kind == "direct"] == [
        "We sell tractors to Kazakhstan, Crimea and Donetsk as well,"
    ]


def test_two_at_once_store_an_article_once(monkeypatch: pytest.MonkeyPatch) -> None:
    others: list[Ingested] = []

    def extract_while_another_stores(text: str, published: str | None = None) -> Extraction:
        if not others:
            others.append(Ingested(Article(), is_new=False))  # the other one finds nobody before it
            others.append(ingest_article(Draft(text=text)))
        return extract(text, published)

    monkeypatch.setattr(store, "extract", extract_while_another_stores)
    found = ingest_article(Draft(text=TEXT))
    assert (found.article, found.is_new, others[-1].is_new) == (others[-1].article, False, True)
    assert Article.objects.count() == 1
