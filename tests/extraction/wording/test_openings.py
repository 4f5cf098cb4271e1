"""Places where finders may begin: what is found from them is what a search of every letter finds."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from articles.extraction.calendar.period_words import period_words
from articles.extraction.cues import cue_pattern
from articles.extraction.numbers.change_words import change_words
from articles.extraction.numbers.numerals import money_words
from articles.extraction.places import find_places
from articles.extraction.sentences.implied import implied_pattern
from articles.extraction.sentences.office_spots import code_offices
from articles.extraction.sentences.reading import Reading, Sentence
from articles.extraction.text import Document, read_document
from articles.extraction.vocabulary.languages import vocabulary_of
from articles.extraction.vocabulary.year_asides import NO_YEAR, OF_A_DEED
from articles.extraction.wording.finders import finder_places
from articles.extraction.wording.lexicon import compiled, plain_text
from articles.extraction.wording.matching import matches
from articles.extraction.wording.openings import Openings
from articles.extraction.wording.phrases import pattern_of, short_pattern_of


@cache
def _documents() -> list[Document]:
    """Return the tests' articles."""
    files = (Path(__file__).parents[2] / "articles").rglob("*.json")
    articles = (json.loads(path.read_text(encoding="utf-8")) for path in files)
    return [read_document(a["text"]) for a in articles if isinstance(a, dict) and "text" in a]


def test_articles_are_there() -> None:
    assert len(_documents()) > 50


@pytest.mark.parametrize(
    "kind",
    ["cues", "amounts", "changes", "periods", "implied", "bases", "deeds", "no_years"],
)
def test_openings_miss_nothing(kind: str) -> None:
    for document in _documents():
        plain = plain_text(document.text)
        patterns: dict[str, Callable[[str], re.Pattern[str]]] = {
            "cues": cue_pattern,
            "amounts": lambda language: money_words(language).pattern,
            "changes": lambda language: change_words(language).sizes,
            "periods": lambda language: period_words(language).pattern,
            "implied": implied_pattern,
            "bases": lambda language: compiled(vocabulary_of(language).period_base),
            "deeds": lambda language: compiled(OF_A_DEED),
            "no_years": lambda language: compiled(NO_YEAR),
        }
        pattern = patterns[kind](document.language)
        for sentence in document.sentences:
            where = (plain, sentence.start, sentence.end)
            searched = [match.span() for match in pattern.finditer(*where)]
            places = getattr(finder_places(*where, document.language), kind)
            asked = [match.span() for match in matches(pattern, *where, places)]
            assert asked == searched


def test_sizes_hold_what_they_need() -> None:
    for document in _documents():
        plain, language = plain_text(document.text), document.language
        for start, end in document.sentences:
            if change_words(language).sizes.search(plain, start, end):
                assert finder_places(plain, start, end, language).size_cores


def test_offices_are_found() -> None:
    for document in _documents():
        reading = Reading(document, find_places(document))
        offices = compiled(rf"(?<!\w)(?:{vocabulary_of(document.language).offices})(?!\w)")
        for start, end in document.sentences:
            spots = reading.spots_between(start, end)
            places = finder_places(reading.plain, start, end, document.language)
            sentence = Sentence(start, end, 0, False, start, places=places, spots=spots)
            code_offices(reading.coded, document.raw, [sentence], document.language)
            searched = offices.finditer(reading.coded, sentence.head, end) if spots else ()
            within = {s.start for m in searched for s in spots if m.start() <= s.start < m.end()}
            assert {spot.start for spot in sentence.offices} == within


@pytest.mark.parametrize(
    ("source", "text", "places"),
    [
        # what stands in the middle of a word, behind marks, before an optional word or space
        pytest.param(r"(?<!\w)up", "up, (up) cup mark-up", [0, 5, 18], id="marks"),
        pytest.param(r"(?<!\w)(?:in )?may", "may in may inn", [0, 4, 7], id="optional"),
        pytest.param(r"us ?\$ ?\d", "us $ 5 us$ us", [0, 7, 11], id="space"),
        pytest.param(r"(?<!\w)(?=a b|c)\w+", "a c ac", [0, 2], id="look-ahead"),
        pytest.param(r"(?<=in )may(?! not)", "may", [0], id="other-words"),
        pytest.param(r"(?!)", "a b", [], id="never"),
        pytest.param(r"(?P<a>[^ab] x|b)", "b cc", [0, 2, 3], id="class"),
    ],
)
def test_openings(source: str, text: str, places: list[int]) -> None:
    assert Openings([source]).places(text, 0, len(text)) == [places]


def test_matches_do_not_overlap() -> None:
    found = matches(compiled("a b|b c"), "a b c", 0, 5, [0, 2])
    assert [match.span() for match in found] == [(0, 3)]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_years_are_matched_whole(language: str) -> None:
    """The short pattern of a table still takes the longest of its phrases at a place."""
    years = vocabulary_of(language).relative_years
    pattern = re.compile(short_pattern_of(years))
    found = [pattern.match(year) for year in years]
    assert [match and match.group() for match in found] == list(years)


@pytest.mark.parametrize(
    ("words", "source"),
    [([], "(?!)"), (["a b", "a"], "a(?: +b)?"), (["ab*", "ac"], r"a(?:b\w*|c)")],
)
def test_tree_of_words(words: list[str], source: str) -> None:
    assert (pattern_of(words) or "(?!)") == source
