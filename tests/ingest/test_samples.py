"""The sample articles go in by the same path as any; whatever is stored can be found in its text."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from articles.models import Article, Region, Statement, TradeFigure

SAMPLES = Path(settings.BASE_DIR) / "fixtures" / "articles"


@pytest.mark.django_db
def test_all_samples_are_stored_with_exact_places(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("ingest", str(SAMPLES), "--sample")
    assert "70 new articles" in capsys.readouterr().out
    texts = dict(Article.objects.values_list("pk", "text"))
    rows = [
        *TradeFigure.objects.values_list("article", "evidence_start", "evidence_end", "evidence",
                                         "sentence_start", "sentence_end", "context_start", "context_end"),
        *Statement.objects.values_list("article", "start", "end", "text",
                                       "sentence_start", "sentence_end", "context_start", "context_end"),
    ]  # fmt: skip
    assert len(rows) > 400
    for article, start, end, words, first, last, before, after in rows:
        assert texts[article][start:end] == words
        assert before <= first < last <= after <= len(texts[article])
    assert all(
        Article.sha256(text) == sha
        for text, sha in Article.objects.values_list("text", "text_sha256")
    )


@pytest.mark.django_db
def test_samples_cover_many_regions_years_targets_and_disputes() -> None:
    call_command("ingest", str(SAMPLES), "--sample")
    figures = TradeFigure.objects.all()
    assert Region.objects.of_russia().filter(figures__isnull=False).distinct().count() >= 20
    assert figures.exclude(status="actual").count() >= 10
    assert figures.values("period_start__year").distinct().count() >= 10
    assert Statement.objects.filter(kind="direct", speaker__isnull=False).count() >= 100
    assert Article.objects.filter(is_sample=True).count() == 70
