"""Title, source and language, read from the head of a text."""

from __future__ import annotations

import pytest

from articles.extraction.masthead import find_source, find_title
from articles.extraction.text import read_document

BODY = "Belarus and Penza Oblast agreed to trade more, officials said after the talks in the city."

TITLES = [
    pytest.param(
        f"Penza trade grows\n\nMINSK, 5 May 2021 – {BODY}", "Penza trade grows", id="first-line"
    ),
    pytest.param(
        f"14.08.2021 | Minsk\n\nPenza trade grows\n\n{BODY}",
        "Penza trade grows",
        id="below-the-date",
    ),
    pytest.param(f"MINSK, 5 January (BelTA) – {BODY} {BODY}\n\n{BODY}", None, id="date-line-first"),
    pytest.param(f"{BODY}\n\n{BODY}", None, id="a-sentence"),
    pytest.param(
        f" date 2023-12-15 Trade with Penza Oblast grows\n\n{BODY}",
        "Trade with Penza Oblast grows",
        id="behind-the-day-of-loading",
    ),
    pytest.param(
        f" date 2023-12-15 3.42 RUB\nPenza trade grows\n\n{BODY}",
        "Penza trade grows",
        id="below-a-rate",
    ),
    pytest.param(
        f" date 2023-12-15 https://news.by/penza-grows\n\nPenza trade grows\n\n{BODY}",
        "Penza trade grows",
        id="below-the-address",
    ),
    pytest.param(f" date 2023-12-15 {BODY}\n\n{BODY}", None, id="text-behind-the-day-of-loading"),
    pytest.param("Penza trade grows", None, id="nothing-follows"),
    pytest.param("", None, id="empty"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text: str, title: str | None) -> None:
    assert find_title(read_document(text)) == title


SOURCES = [
    pytest.param(f"MINSK, 5 January (BelTA) – {BODY}", "BelTA", id="date-line"),
    pytest.param(f"UFA, June 28. /Volga Newswire/. {BODY}", "Volga Newswire", id="slashes"),
    pytest.param(f"MINSK, 5 January (own correspondent) – {BODY}", None, id="no-name"),
    pytest.param(f"{BODY} BelTA has learned.", "BelTA", id="agency"),
    pytest.param(f"{BODY} Об этом сообщает ТАСС.", "TASS", id="agency-ru"),
    pytest.param(f"{BODY} This is what sb.by reports.", "sb.by", id="site"),
    pytest.param(f"{BODY} The PRIMEtime show.", None, id="part-of-a-word"),
    pytest.param(BODY, None, id="none"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_source(text: str, source: str | None) -> None:
    assert find_source(read_document(text)) == source


def test_language() -> None:
    assert read_document(BODY).language == "en"
    assert read_document("Товарооборот вырос, said BelTA").language == "ru"
