"""The words of a text looked up once: they tell what a search of every letter would find."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from articles.extraction.lands.gazetteer import build_index
from articles.extraction.sentences.anaphors import anaphors
from articles.extraction.speech.tongue import EN, RU
from articles.extraction.text import Document, read_document
from articles.extraction.vocabulary.countries import WORLD_HEADS
from articles.extraction.vocabulary.languages import vocabulary_of
from articles.extraction.vocabulary.sources import AGENCIES, DOMAINS
from articles.extraction.wording.lexicon import plain_text
from articles.extraction.wording.words import Words

_ARTICLES = sorted((Path(__file__).parents[2] / "articles").rglob("*.json"))
_WORD_RE = re.compile(r"[^\W\d_]+")


def _documents() -> Iterator[Document]:
    for path in _ARTICLES:
        content = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(content, dict) and "text" in content:
            yield read_document(content["text"])


def _starts(words: tuple[str, ...], text: str) -> set[int]:
    return {match.start() for word in words for match in re.finditer(re.escape(word), text)}


def test_articles_are_there() -> None:
    assert len(list(_documents())) > 50


def test_no_verb_of_speech_is_missed() -> None:
    for document in _documents():
        tongue = RU if document.language == "ru" else EN
        searched = [
            match.span()
            for match in _WORD_RE.finditer(document.text)
            if match[0].lower() in tongue.cues
            and document.text[match.start() - 1 : match.start()] != "-"
        ]
        assert document.words.cues == searched


def test_no_place_is_missed() -> None:
    index = build_index()
    for document in _documents():
        found = {at + opening.start for at, opening in document.words.places}
        searched = {
            match.start()
            for match in _WORD_RE.finditer(document.text)
            for entry in index.get(match[0].lower().replace("ё", "е"), ())
            if len(match[0]) > 1 and (entry.capital if match[0].istitle() else entry.small)
        }
        assert searched <= found


def test_no_number_and_no_stem_is_missed() -> None:
    for document in _documents():
        words, text = document.words, document.text.lower()
        vocabulary = vocabulary_of(document.language)
        assert words.numbers == [match.start() for match in re.finditer("[0-9]+", text)]
        assert set(words.magnitudes) >= _starts(vocabulary.table_magnitudes, text)
        assert set(words.others) >= _starts(WORLD_HEADS, document.text)
        assert set(words.agencies) >= _starts(tuple(AGENCIES), document.text)
        assert words.sites == [match.start() for match in re.finditer(rf"\.(?:{DOMAINS})", text)]


def test_no_unit_is_missed() -> None:
    for document in _documents():
        plain = plain_text(document.text)
        for pattern in anaphors(document.language):
            for match in pattern.finditer(plain):
                assert any(match.start() <= at < match.end() for at in document.words.units)


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        pytest.param("«Да», сказал он", [(6, 12)], id="marks"),
        pytest.param("He said:\n“Yes.”", [(3, 7)], id="line"),
        pytest.param("a well-said word", [], id="hyphen"),
        pytest.param("Savings", [], id="inside"),
    ],
)
def test_a_verb_is_found_as_a_word_of_its_own(text: str, cues: list[tuple[int, int]]) -> None:
    assert Words(text, "ru" if "«" in text else "en").cues == cues
