"""Any text at all: nothing raises, every offset is exact, and time grows with the length."""

from __future__ import annotations

import json
import re
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.extraction import extract
from articles.extraction.mentions import find_mentions
from articles.extraction.places import find_places
from articles.extraction.published import find_published
from articles.extraction.text import read_document

# Pieces that mean something to one finder or another, and characters that trip up the careless.
PIECES = st.sampled_from(
    [
        "$",
        "€",
        "£",
        "Br",
        "US$",
        "USD",
        "%",
        "–",
        "—",
        "-",
        ".",
        ",",
        ";",
        ":",
        "(",
        ")",
        "[",
        "]",
        "“",
        "”",
        "«",
        "»",
        "„",
        "‘",
        "’",
        "'",
        '"',
        "…",
        "№",
        "million",
        "bn",
        "млн",
        "млрд.",
        "тыс.",
        "1",
        "12",
        "1,3",
        "1.280",
        "000",
        "2021",
        "2021-2025",
        "01.02.2021",
        "31.12.99",
        "January",
        "January–May",
        "первом",
        "полугодии",
        "2020-го",
        "May",
        "Q1",
        "H1",
        "exports",
        "imports",
        "экспорт",
        "импорт",
        "товарооборот",
        "trade",
        "turnover",
        "by",
        "up",
        "grew",
        "вырос",
        "в",
        "раза",
        "times",
        "Minsk",
        "Penza",
        "Oblast",
        "region",
        "областей",
        "и",
        "and",
        "Tver",
        "Нижний",
        "Новгород",
        "St.",
        "Petersburg",
        "U.S.",
        "US",
        "Vladimir",
        "Владимир",
        "Altai",
        "said",
        "сказал",
        "he",
        "он",
        "president",
        "президент",
        "Lukashenko",
    ]
) | st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "  ",
        "and a half",
        "\u00a0",
        "\u00ad",
        "\u0301",
        "и\u0306",
        "Вelarus",
        "\u202f",
        "\x00",
        "\ud800",
        "\u202e",
        "שלום",
        "İ",
        "ß",
        "𝟙",
        "😀",
        "ﬁ",
        "ё",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=60).map(" ".join) | st.text(max_size=200)

ARTICLES = sorted((Path(__file__).parents[1] / "articles").rglob("*.json"))
SENTENCES = [
    sentence
    for path in ARTICLES
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", json.loads(path.read_text())["text"])
]
# Lines as pages break them: in mid-sentence, or with no full stop, as the lines of a menu.
LINES = [
    line
    for sentence in SENTENCES
    for width in (28, 62)
    for line in textwrap.wrap(sentence, width)
    if not line.endswith((".", "!", "?"))
]


def assert_exact(text: str) -> None:
    """Fail unless every record's offsets give back its words."""
    found = extract(text)
    for figure in found.figures:
        assert figure.span.of(text) == figure.evidence
        assert figure.context.covers(figure.sentence)
    for quote in (*found.quotes, *found.reported):
        assert quote.span.of(text) == quote.text
    found.to_dict()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_is_read(text: str) -> None:
    assert_exact(text)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from(SENTENCES), max_size=14), st.sampled_from([" ", "\n", "\n\n"]))
def test_sentences_of_many_articles_in_both_languages_are_read(told: list[str], gap: str) -> None:
    assert_exact(gap.join(told))


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_mentions_lie_inside_the_text(text: str) -> None:
    for mention in find_mentions(text, extract(text)):
        assert 0 <= mention["start"] <= mention["end"] <= len(text)
        assert mention["text"] == text[mention["start"] : mention["end"]]


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_masking_keeps_the_length(text: str) -> None:
    document = read_document(text)
    assert document.raw == text
    assert len(document.text) == len(text)
    assert document.sentences == sorted(document.sentences)


LONG = [
    pytest.param(lambda n: "x" * n, id="one-word"),
    pytest.param(lambda n: "1" * n, id="digits"),
    pytest.param(lambda n: "1," * (n // 2), id="digits-and-commas"),
    pytest.param(lambda n: " " * n + "2021", id="spaces"),
    pytest.param(lambda n: "Trade ," + " " * n + "x", id="spaces-behind-a-comma"),
    pytest.param(lambda n: "Рост.Экспорт,импорт" * (n // 19), id="grown-together"),
    pytest.param(lambda n: "\n" * n + "5 May", id="line-ends"),
    pytest.param(lambda n: "“" * n, id="opening-marks"),
    pytest.param(lambda n: '"a ' * (n // 3), id="straight-marks"),
    pytest.param(lambda n: "(" * n, id="brackets"),
    pytest.param(lambda n: "$1 million, " * (n // 12), id="amounts"),
    pytest.param(lambda n: "Minsk, Tver and " * (n // 16), id="places"),
    pytest.param(lambda n: "Vladimir Altai " * (n // 15), id="doubtful-places"),
    pytest.param(lambda n: "5 May 2021 " * (n // 11), id="dates"),
    pytest.param(lambda n: "5 May in 2021 and 2020, " * (n // 24), id="days-and-years"),
    pytest.param(lambda n: "up 5% to 3 times " * (n // 17), id="changes"),
    pytest.param(lambda n: "Exports to Russia rose by 5% to $40 million in 2021. " * (n // 53), id="sentences"),
    pytest.param(lambda n: "exports rose to $12 million, imports fell to 3.4 million dollars and " * (n // 69), id="endless-sentence"),
    pytest.param(lambda n: "in 2021 it was 2022, " * (n // 21), id="years"),
    pytest.param(lambda n: "Tver Oblast – 12.3\n" * (n // 19), id="rows"),
    pytest.param(lambda n: "“We trade more now,” the governor of Penza said. " * (n // 49), id="quotations"),
    pytest.param(lambda n: "Экспорт в Россию вырос на 5% до 40 млн долларов. " * (n // 49), id="sentences-ru"),
    pytest.param(lambda n: "«Мы торгуем больше», — сказал он. " * (n // 34), id="quotations-ru"),
    pytest.param(lambda n: "Governor Ivan Petrov said Tula Oblast exports Belarus " * (n // 54), id="names"),
    pytest.param(lambda n: "Gomel Oblast executive committee and Tula Oblast, " * (n // 50), id="committees"),
    pytest.param(lambda n: "Exports to Russia, trade with it and the region grew. " * (n // 54), id="pronouns"),
    pytest.param(lambda n: "Наш экспорт в Россию, сказал посол, вырос до 40 млн долларов. " * (n // 62), id="envoys-ru"),
    pytest.param(lambda n: "the forum in 2020 will go on and " * (n // 33), id="forums"),
    pytest.param(lambda n: "В регион поставили сыр на 5 млн долларов, в 2020 году – на 4 млн. " * (n // 66), id="years-back-ru"),
    pytest.param(lambda n: "Omsk sold grain to the republic; its sales there came to $5 million. " * (n // 70), id="sold-there"),
    pytest.param(lambda n: "Its exports to Belarus grew, the governor said; exports came to $9 million " * (n // 75), id="told-again"),
    pytest.param(lambda n: "In million dollars: " + "tea – 5; " * (n // 9), id="items"),
    pytest.param(lambda n: " ".join(f"{number**3:x}q" for number in range(n // 8)), id="words-not-met"),
]  # fmt: skip


def seconds(text: str) -> float:
    """Return the processor time of one reading."""
    started = time.process_time()
    extract(text)
    return time.process_time() - started


@pytest.mark.parametrize("make", LONG)
def test_time_grows_with_the_length(make: Callable[[int], str]) -> None:
    """Ten times the text takes some ten times as long; a square would take a hundred times."""
    small = min(seconds(make(10_000)) for _ in range(5))
    large = min(seconds(make(100_000)) for _ in range(2))
    assert large < 45 * max(small, 0.005)  # a busy machine may double what is linear


def test_an_endless_sentence_is_read_from_its_start() -> None:
    """A page without a full stop takes no longer than one with them, and what it opens with is read."""
    text = (
        "In 2021 exports to Penza Oblast came to $40 million and imports to $7 million, " * 12_500
    )
    started = time.process_time()
    figures = extract(text).figures
    assert time.process_time() - started < 8  # a megabyte: some half a second on a quiet machine
    assert [figure.evidence for figure in figures[:2]] == ["$40 million", "$7 million"]


def test_a_line_of_100_000_characters_is_read() -> None:
    line = "In 2021 exports to Penza Oblast came to $40 million, he said. " * 1_600
    assert_exact(line)
    assert len(find_places(line)) == 1_600
    assert find_published(read_document(line))[0] is None


def test_rows_of_trade_may_open_a_text() -> None:
    rows = "\n".join(f"Turnover 20{year} – ${year} million" for year in range(10, 24))
    assert extract(f"{rows}\nTrade with Penza Oblast, Belarus").language == "en"


def test_a_page_may_open_with_a_broken_line() -> None:
    menu = "\n".join(["About us", "News", "Contacts", "Archive", "Search"])
    text = f"Yesterday the governor of the oblast received the guests\nof a neighbouring country\n{menu}\n\nIn 2021 trade with Penza Oblast came to $40 million, Belarus said."
    assert len(extract(text).figures) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In HİS words, trade with Penza Oblast has grown a lot.",
        "MİNSK, 5 APRİL 2021. Trade with Penza Oblast grew on FRİDAY.",
        "Published: FRİDAY, 5 APRİL 2021. Minister Mr. İvan Petrov met HİS guests.",
    ],
)
def test_a_dotted_capital_is_read_as_an_i(text: str) -> None:
    """Patterns that mind no case take İ for an i, while its small letter is two."""
    assert_exact(text)
