"""The accuracy gate: no measure falls below its floor, and evidence is always the text's own."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from articles.extraction import extract
from tests.extraction import accuracy
from tests.extraction.scoring import read_articles, score_article, summarise

FIGURE = {
    "reporter": "BY", "partner": "RU", "flow": "exports", "product": None, "value": 40_000_000,
    "value_high": None, "currency": "USD", "qualifier": "exact", "status": "actual",
    "start": "2021-01", "end": "2021-12", "change_pct": None,
}  # fmt: skip
QUOTE = {"text": "We shall trade more next year", "speaker": "Anna Savich", "role": None}


def score(wanted: dict[str, object], found: dict[str, object]) -> Counter[str]:
    """Return the counts of an article with these records."""
    empty: dict[str, object] = {
        "figures": [],
        "quotes": [],
        "published": None,
        "published_basis": "unknown",
    }
    return score_article({**empty, "text": "", **wanted}, {**empty, **found})


def test_no_measure_is_below_its_floor() -> None:
    measures, results = accuracy.measure_all()
    below = accuracy.shortfalls(measures)
    assert not below, "\n".join(
        [*below, "since the last record:", *accuracy.gains_and_losses(results)]
    )


def test_the_method_page_claims_no_more_than_is_measured() -> None:
    measures, _ = accuracy.measure_all()
    rows = [
        row for row in json.loads(accuracy.PUBLISHED.read_text("utf-8"))["sets"] if "group" in row
    ]
    assert {row["group"] for row in rows} == measures.keys() & accuracy.NAMES.keys()
    for row in rows:
        for name, value in measures[row["group"]].items():
            assert row[name] <= value + 0.001, (row["group"], name)


def test_evidence_and_quotations_are_the_texts_own() -> None:
    for folder in accuracy.folders().values():
        for article in read_articles(folder):
            text, found = article["text"], extract(article["text"])
            assert all(f.span.of(text) == f.evidence for f in found.figures), article["id"]
            assert all(q.span.of(text) == q.text for q in (*found.quotes, *found.reported)), (
                article["id"]
            )


@pytest.mark.parametrize(
    ("change", "right", "values"),
    [
        pytest.param({}, 1, 1, id="the-same"),
        pytest.param({"value": 40_000_039}, 1, 1, id="within-a-thousandth"),
        pytest.param({"value": 41_000_000}, 0, 0, id="another-value"),
        pytest.param({"currency": "EUR"}, 0, 0, id="another-currency"),
        pytest.param({"flow": "imports"}, 0, 1, id="another-flow"),
        pytest.param({"qualifier": "about"}, 1, 1, id="the-hedge-is-not-judged"),
        pytest.param({"product": "all goods"}, 1, 1, id="all-goods"),
    ],
)
def test_a_figure_is_right_when_every_field_is(
    change: dict[str, object], right: int, values: int
) -> None:
    counts = score({"figures": [FIGURE]}, {"figures": [{**FIGURE, **change}]})
    assert (counts["figures_right"], counts["values_right"]) == (right, values)


def test_optional_records_count_neither_way() -> None:
    gold = {"figures": [{**FIGURE, "optional": True}], "quotes": [{**QUOTE, "optional": True}]}
    for found in ({"figures": [FIGURE], "quotes": [QUOTE]}, {}):
        counts = score(gold, found)
        assert set(summarise(counts).values()) == {1.0}
        assert counts["figures_found"] == counts["quotes_found"] == 0


def test_a_speaker_is_known_by_the_surname() -> None:
    counts = score({"quotes": [QUOTE]}, {"quotes": [{**QUOTE, "speaker": "A. Savich"}]})
    assert counts["quotes_right"] == 1
    counts = score({"quotes": [QUOTE]}, {"quotes": [{**QUOTE, "speaker": None}]})
    assert (counts["quotes_matched"], counts["quotes_right"]) == (1, 0)


def test_a_record_raises_floors_and_never_lowers_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accuracy, "FLOORS", tmp_path / "floors.json")
    monkeypatch.setattr(accuracy, "RESULTS", tmp_path / "results.json")
    accuracy.record({"dev en": {"figures": 0.9}}, {"a": {"figures_right": 3}})
    accuracy.record({"dev en": {"figures": 0.5}}, {"a": {"figures_right": 2}})
    assert json.loads((tmp_path / "floors.json").read_text()) == {"dev en": {"figures": 0.89}}
    assert accuracy.shortfalls({"dev en": {"figures": 0.5}}) == ["dev en: figures 0.500 < 0.890"]
    assert accuracy.gains_and_losses({"a": {"figures_right": 1}}) == ["- a: figures_right 2→1"]
