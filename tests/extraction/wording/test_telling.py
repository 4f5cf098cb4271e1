"""What the words of a sentence tell: no rule may be passed over that a pattern would match."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

from articles.extraction.text import read_document
from articles.extraction.vocabulary.languages import vocabulary_of
from articles.extraction.vocabulary.tables import Vocabulary
from articles.extraction.wording.lexicon import plain_text
from articles.extraction.wording.telling import read_telling, rule

ARTICLES = sorted((Path(__file__).parents[2] / "articles").rglob("*.json"))


def _sentences(language: str) -> list[str]:
    """Return sentences of the tests' articles in one language, in plain text."""
    found = []
    for file in ARTICLES:
        text = json.loads(file.read_text("utf-8"))["text"]
        document = read_document(text)
        if document.language == language:
            plain = plain_text(document.text)
            found += [plain[start:end] for start, end in document.sentences]
    return found[::3]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_rule_is_passed_over_that_would_match(language: str) -> None:
    words = vocabulary_of(language)
    sources = [getattr(words, field.name) for field in fields(Vocabulary)]
    rules = [rule(source) for source in sources if isinstance(source, str)]
    sentences = _sentences(language)
    for sentence in sentences:
        told = read_telling(sentence, sentence)
        for one in rules:
            if not one.is_told(told):
                assert one.pattern.search(sentence) is None
    assert len(sentences) > 100


@pytest.mark.parametrize(
    ("source", "passed_over", "asked"),
    [
        (r"\b(?:total|whole) of", "half of it", "the whole of it"),
        (r"to (?:the )?[BR]+", "sales to T", "sales to BBBB"),
        (r"(?:in )?20\d\d", "in may", "since 2021"),
    ],
)
def test_a_rule_is_asked_where_a_word_stands_that_it_needs(
    source: str, passed_over: str, asked: str
) -> None:
    one = rule(source)
    assert one.is_told(read_telling(asked, asked))
    assert not one.is_told(read_telling(passed_over, passed_over))


def test_a_rule_made_after_the_words_were_read_is_asked() -> None:
    told = read_telling("trade with peru", "trade with T")
    assert rule(r"\bnever asked before\b").is_told(told)


def test_a_rule_that_needs_places_side_by_side_is_always_asked() -> None:
    assert rule("RP|RM").is_told(read_telling("nothing", "RP nothing"))
