"""Articles stored together are the rows that they would be one by one; none of them stops the others."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from articles.extraction import extract
from articles.extraction.records import Extraction
from articles.ingest import batch, store
from articles.ingest.batch import FileReport, ingest_files
from articles.ingest.reader import Draft, find_files, read_file
from articles.ingest.store import ingest_article, ingest_articles
from articles.models import Article, Region, Source, Speaker, Statement, TradeFigure
from articles.models.review import Review
from articles.review import decide_figures
from tests.ingest.test_store import TEXT

pytestmark = pytest.mark.django_db

# What is new in every run: keys, public ids, times.
NEW = {"id", "public_id", "added_at", "known_from", "history_id", "history_date", "search"}
HISTORY = TradeFigure.history.model


def read_samples() -> list[Draft]:
    """Return the articles that come with the software, one of them twice."""
    drafts = [
        draft
        for path in find_files(settings.BASE_DIR / "fixtures" / "articles")
        for draft in read_file(path)
    ]
    return [*drafts, drafts[0]]


def stored_rows() -> dict[str, list[Any]]:
    """Return all that is stored, with names in place of keys, and the places that were touched."""
    names: dict[str, dict[int, Any]] = {
        "article_id": dict(Article.objects.values_list("pk", "text_sha256")),
        "source_id": dict(Source.objects.values_list("pk", "name")),
        "speaker_id": dict(Speaker.objects.values_list("pk", "name")),
        "statement_id": dict(Statement.objects.values_list("pk", "text")),
    }
    tables = (Article, Source, Speaker, Statement, TradeFigure, HISTORY, Statement.regions.through)
    stored = {}
    for model in tables:
        rows = [
            {key: names[key].get(value) if key in names else value for key, value in row.items()}
            for row in model._default_manager.order_by("pk").values()
        ]
        stored[model.__name__] = sorted(
            str({key: value for key, value in row.items() if key not in NEW}) for row in rows
        )
    stored["touched"] = list(
        Region.objects.filter(version__gt=0).order_by("pk").values_list("pk", flat=True)
    )
    return stored


def empty_register() -> None:
    """Take everything out again."""
    for model in (Article, Source, Speaker, HISTORY):
        model._default_manager.all().delete()
    Region.objects.update(version=0)


def write_files(folder: Path, texts: list[str]) -> list[Path]:
    """Write a file a text and return their paths."""
    paths = [folder / f"{number:02}.txt" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


def test_together_and_one_by_one_give_the_same_rows() -> None:
    drafts = read_samples()
    for draft in drafts:
        ingest_article(draft)
    one_by_one = stored_rows()
    empty_register()
    ingest_articles(drafts)
    assert stored_rows() == one_by_one
    assert len(one_by_one["TradeFigure"]) > 100
    assert len(one_by_one["HistoricalTradeFigure"]) == len(one_by_one["TradeFigure"])


def test_a_figure_s_history_begins_with_the_figure_as_stored() -> None:
    ingest_articles([Draft(text=TEXT)])
    figure = TradeFigure.objects.get()
    first = figure.history.get()
    assert (first.history_type, first.history_change_reason, first.history_user) == (
        "+",
        None,
        None,
    )
    assert first.history_date >= figure.known_from
    assert {f.attname: getattr(first, f.attname) for f in HISTORY.tracked_fields} == {
        f.attname: getattr(figure, f.attname) for f in HISTORY.tracked_fields
    }


def test_the_same_text_twice_in_a_batch_is_one_article(tmp_path: Path) -> None:
    reports = list(ingest_files(write_files(tmp_path, [TEXT, TEXT, f"{TEXT}More."])))
    assert [(report.new, report.known) for report in reports] == [(1, 0), (0, 1), (1, 0)]
    assert Article.objects.count() == 2


def test_two_texts_of_one_address_in_a_batch_are_one_article_and_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    address = "https://example.org/1"
    path.write_text("\n".join(json.dumps({"text": t, "url": address}) for t in (TEXT, "Other.")))
    (report,) = ingest_files([path])
    assert (report.new, Article.objects.get().text) == (1, TEXT)
    assert "another text from this address" in report.refusal


def test_a_batch_grows_a_place_s_version_once() -> None:
    ingest_articles([Draft(text=TEXT), Draft(text=f"{TEXT}More.")])
    assert Region.objects.get(pk="RU-TUL").version == 1


def test_one_article_that_fails_does_not_stop_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail_at_the_second(text: str, published: str | None = None) -> Extraction:
        if text == "Second.":
            raise IndexError("a fault")
        return extract(text, published)

    monkeypatch.setattr(store, "extract", fail_at_the_second)
    reports = list(ingest_files(write_files(tmp_path, [TEXT, "Second.", "Third."])))
    assert [report.new for report in reports] == [1, 0, 1]
    assert reports[1].refusal == "it could not be stored: a fault"
    assert TradeFigure.objects.count() == 1


def test_an_article_that_another_process_stores_meanwhile_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    others: list[str] = []

    def extract_while_another_stores(text: str, published: str | None = None) -> Extraction:
        if not others:
            others.append(text)
            ingest_article(Draft(text=TEXT))
        return extract(text, published)

    monkeypatch.setattr(store, "extract", extract_while_another_stores)
    reports = list(ingest_files(write_files(tmp_path, ["First.", TEXT])))
    assert [(report.new, report.known) for report in reports] == [(1, 0), (0, 1)]


def test_a_batch_cut_off_half_way_leaves_nothing_and_earlier_ones_stay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = write_files(tmp_path, [f"{TEXT}{number}" for number in range(4)])
    monkeypatch.setattr(batch, "BATCH_FILES", 2)
    work = ingest_files(paths)
    assert [next(work).new for _ in range(2)] == [1, 1]
    with monkeypatch.context() as patch:
        patch.setattr(store, "copy_history", interrupt)
        with pytest.raises(KeyboardInterrupt):
            next(work)
    assert [m._default_manager.count() for m in (Article, TradeFigure, HISTORY)] == [2, 2, 2]
    assert [(r.new, r.known) for r in ingest_files(paths)] == [(0, 1), (0, 1), (1, 0), (1, 0)]


def interrupt(*_: object) -> None:
    """Do as Ctrl-C does."""
    raise KeyboardInterrupt


def test_a_file_of_more_articles_than_a_batch_has_one_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "BATCH_FILES", 2)
    path = tmp_path / "five.jsonl"
    path.write_text("\n".join(json.dumps({"text": f"{TEXT}{n}"}) for n in range(5)))
    reports = list(ingest_files([path]))
    stored = tuple(Article.objects.order_by("pk").values_list("pk", flat=True))
    assert reports == [FileReport(str(path), stored=stored, figures=5, quotations=5)]
    assert reports[0].new == 5


def test_what_an_editor_decided_stays_when_a_batch_holds_the_article_again(tmp_path: Path) -> None:
    ingest_article(Draft(text=TEXT))
    decide_figures([TradeFigure.objects.get()], Review.REJECTED, reason="misread")
    list(ingest_files(write_files(tmp_path, [TEXT, "Another."])))
    assert TradeFigure.objects.get().review == "rejected"


def test_speakers_are_found_by_other_spellings_and_a_taken_slug_is_numbered() -> None:
    speaker = Speaker.objects.create(name="A. Kovaleva", slug="ak", names=["Anna Kovaleva"])
    Speaker.objects.create(name="Anna  Smirnova", slug="anna-smirnova")
    ingest_articles([Draft(text=TEXT), Draft(text=TEXT.replace("Kovaleva", "Smirnova"))])
    spoken = Statement.objects.order_by("pk").values_list("speaker__slug", flat=True)
    assert list(spoken) == [speaker.slug, "anna-smirnova-2"]


def test_a_file_that_has_gone_is_named_and_the_others_go_on(tmp_path: Path) -> None:
    reports = list(ingest_files([tmp_path / "gone.txt", *write_files(tmp_path, [TEXT])]))
    assert [report.new for report in reports] == [0, 1]
    assert reports[0].refusal == "No such file or directory"
