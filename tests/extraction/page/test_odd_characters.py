"""Odd characters of pages: what is found is the same, and offsets are those of the page itself."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from articles.extraction import extract
from articles.extraction.mentions import find_mentions
from articles.extraction.page.characters import make_plain

ARTICLES = [
    json.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parents[3] / "fixtures" / "articles").glob("*.json"))[::3]
]
CHANGES: dict[str, tuple[str, Callable[[str], str]]] = {
    "no-break spaces": ("", lambda text: re.sub(r"(?<=\d) ", "\u00a0", text)),
    "thin spaces": ("", lambda text: re.sub(r"(?<=\d) ", "\u202f", text)),
    "soft hyphens": ("", lambda text: re.sub(r"(?<=[a-zа-я]{3})(?=[a-zа-я]{3})", "\u00ad", text)),
    "zero-width spaces": ("", lambda text: text.replace(" ", " \u200b")),
    "line ends of other systems": ("", lambda text: text.replace("\n", "\r\n")),
    "spaces at the ends of lines": ("", lambda text: text.replace("\n", "  \n")),
    "no space behind commas": ("", lambda text: re.sub(r"(?<=[a-zа-я]), (?=[a-zа-я])", ",", text)),
    "spaces before commas": ("", lambda text: re.sub(r"(?<=[a-zа-я])(?=,)", " ", text)),
    "marks of notes": ("", lambda text: re.sub(r"(?<=[a-zа-я]\.)(?=\s)", "[1]", text)),
    "marks of notes behind units": (
        "",
        lambda text: re.sub(
            r"(percent|dollars|rubles|процентов|долларов|рублей)(?=[ .,;])", r"\g<1>12", text
        ),
    ),
    "short i in parts": ("ru", lambda text: text.replace("й", "и\u0306")),
    "stress marks": ("ru", lambda text: re.sub(r"(?<=[аеиоуыэюя])(?=[а-я]{3})", "\u0301", text)),
    "Latin letters in Cyrillic words": (
        "ru",
        lambda text: re.sub(r"(?<=[а-я])о(?=[а-я])", "o", text),
    ),
    "a Latin word of one letter": (
        "ru",
        lambda text: re.sub(r"(?<=[а-я] )с(?= [А-Яа-я])", "c", text),
    ),
    "Cyrillic letters in Latin words": (
        "en",
        lambda text: re.sub(r"(?<=[a-z])o(?=[a-z])", "о", text),
    ),
}


def records(text: str) -> list[dict[str, Any]]:
    """Return the figures and quotations of a text without what depends on its letters."""
    found = extract(text)
    told = [figure.to_dict() for figure in found.figures] + [
        quote.to_dict() for quote in found.quotes
    ]
    letters = (
        "evidence",
        "text",
        "start_char",
        "end_char",
        "speaker_start",
        "speaker_end",
        "speaker",
        "role",
    )
    return [
        {
            key: value
            for key, value in record.items()
            if key not in letters and (key not in ("start", "end") or "partner" in record)
        }
        for record in told
    ]


@pytest.mark.parametrize(("language", "change"), CHANGES.values(), ids=CHANGES)
def test_odd_characters_change_nothing(language: str, change: Callable[[str], str]) -> None:
    changed = [
        a["text"]
        for a in ARTICLES
        if language in ("", a["lang"]) and change(a["text"]) != a["text"]
    ]
    assert changed
    for text in changed:
        assert records(change(text)) == records(text)


def test_runs_of_spaces_in_prose_change_nothing() -> None:
    texts = [
        " ".join(
            f"{word} " if at % 7 == 6 else word
            for at, word in enumerate(article["text"].split(" "))
        )
        for article in ARTICLES
    ]
    lost = [
        article["id"]
        for article, text in zip(ARTICLES, texts, strict=True)
        if records(text) != records(article["text"])
    ]
    assert len(lost) <= len(ARTICLES) // 20, lost  # headlines and lists may keep theirs


def test_sentences_grown_together_are_read_apart() -> None:
    text = "Торговля выросла.По данным посольства, импорт Беларуси из Тульской области в 2021 году составил $310 млн."
    (figure,) = extract(text).figures
    assert (figure.partner, figure.value, figure.evidence) == ("RU-TUL", 310_000_000, "$310 млн")
    assert figure.sentence.of(text).startswith("По данным")


@pytest.mark.parametrize(
    ("grown", "apart"),
    [
        ("Sales made $7m.Exports rose by 4%.Then came 2020.In it", 3),
        ("Продажи выросли на 4 %.В мае – еще.Экспорт – тоже", 2),
        ("См. site.by/2020.html и К.Лядова, v2.5a", 0),
    ],
)
def test_a_space_left_out_behind_a_stop_is_put_in(grown: str, apart: int) -> None:
    assert make_plain(grown)[0].count(" ") == grown.count(" ") + apart


def test_offsets_are_those_of_the_page() -> None:
    text = "Мінск.  Товаро\u00adоборот  Беларуси c\u00a0Тульской областью составил в 2021  году  $310\u00a0млн и вырос  на 5%."
    found = extract(text)
    (figure,) = found.figures
    assert (figure.partner, figure.value) == ("RU-TUL", 310_000_000)
    assert figure.evidence == text[figure.span.start : figure.span.end] == "$310\u00a0млн"
    for mention in find_mentions(text, found):
        assert mention["text"] == text[mention["start"] : mention["end"]]
    place = next(m for m in find_mentions(text, found) if m.get("code") == "RU-TUL")
    assert place["text"].startswith("Тульской")


@pytest.mark.parametrize(
    "text",
    [
        "Tula Oblast    61.9   127.7",
        "Main  News  Economy  Sport  Contacts  Search  Map  About",
        "IT-компании, БелАЗ и MAZ",
        "Exports | 5.1  | 6.2",
        "",
    ],
)
def test_tables_menus_and_names_stay(text: str) -> None:
    assert make_plain(text)[0] == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("It came to 5 billion {dollars} in 2019.", "It came to 5 billion dollars in 2019."),
        ("In 2019Belarus sold more.", "In 2019 Belarus sold more."),
        ("В 2019Беларусь продала больше.", "В 2019 Беларусь продала больше."),
        ("Room A2019Bc and {5} stay.", "Room A2019Bc and {5} stay."),
    ],
)
def test_swapped_words_and_grown_years_are_parted(text: str, plain: str) -> None:
    assert make_plain(text)[0] == plain
