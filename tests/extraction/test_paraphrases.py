"""The same article in other words tells the same figures: each phrase is put otherwise throughout."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from articles.extraction import extract

ROOT = Path(__file__).resolve().parents[2]
MOST = 8  # articles that a phrase is put otherwise in

# A phrase and what stands for it.
ENGLISH = [
    (r"\bamounted to\b", "ran to"),
    (r"\bamounted to\b", "totalled"),
    (r"\breached\b", "came to"),
    (r"\bexceeded\b", "surpassed"),
    (r"\btrade turnover\b", "commodity turnover"),
    (r"\btrade turnover\b", "mutual trade"),
    (r"\bmillion\b", "mln"),
    (r"\$(\d[\d.]*) (million|billion)\b", r"\1 \2 US dollars"),
    (r"\$(\d[\d.]*) (million|billion)\b", r"USD \1 \2"),
    (r"(\d)%", r"\1 per cent"),
    (r"\b(?:rose|grew|increased) by\b", "went up by"),
    (r"\b(?:fell|dropped|decreased) by\b", "shrank by"),
    (r"\bOblast\b", "Region"),
    (r"\b[Ww]ith Russia\b", "with the Russian Federation"),
    (r"\bBelarusian\b", "Belorussian"),
    (r"\broubles\b", "rubles"),
    (r"\bJanuary[-–](\w+)\b", r"January to \1"),
    (r"\b([Ii]n) (20\d\d)\b(?!,? (?:year|as|the year))", r"\1 \2 year"),
    (r"\babout\b", "around"),
    (r"\balmost\b", "nearly"),
    (r" – ", " — "),
    (r"’", "'"),
    (r" (?=\w)", "\u00a0"),
]
RUSSIAN = [
    (r"\bсоставил\b", "достиг"),
    (r"\bсоставил\b", "сложился на уровне"),
    (r"\bтоварооборот\b", "объем торговли"),
    (r"\bтоварооборот\b", "торговый оборот"),
    (r"\bмлн\b(?!\.)", "миллионов"),
    (r"\bмлрд\b(?!\.)", "миллиардов"),
    (r"\bдолларов\b(?! США)", "долл."),
    (r"(\d)%", r"\1 процентов"),
    (r"(\d),(\d)", r"\1.\2"),
    (r"\bвырос на\b", "увеличился на"),
    (r"\bсократился на\b", "уменьшился на"),
    (r"\bБеларусью\b", "Белоруссией"),
    (r"\bсвыше\b", "более"),
    (r"\bпочти\b", "без малого"),
    (r" – ", " — "),
    (r"ё", "е"),
    (r" (?=\w)", "\u00a0"),
]


@cache
def articles(language: str) -> list[str]:
    """Return the texts of the sample articles in one language."""
    files = sorted((ROOT / "fixtures" / "articles").glob("*.json"))
    found = (json.loads(file.read_text("utf-8")) for file in files)
    return [article["text"] for article in found if article["lang"] == language]


def otherwise(language: str, phrase: str, other: str) -> Iterator[tuple[str, str]]:
    """Yield a few articles that have a phrase, as they are and with the other in its place."""
    changed = ((text, re.sub(phrase, other, text)) for text in articles(language))
    yield from islice((pair for pair in changed if pair[0] != pair[1]), MOST)


def told(text: str) -> list[tuple[object, ...]]:
    """Return what the figures of a text say, but for how exactly and in which words."""
    return sorted(
        (f.reporter, f.partner, f.flow, str(f.value), str(f.currency), str(f.period), f.status,
         str(f.change_pct))
        for f in extract(text).figures
    )  # fmt: skip


@pytest.mark.parametrize(("phrase", "other"), ENGLISH)
def test_english_in_other_words(phrase: str, other: str) -> None:
    pairs = list(otherwise("en", phrase, other))
    assert pairs, "no sample article has the phrase"
    for text, changed in pairs:
        assert told(changed) == told(text)


@pytest.mark.parametrize(("phrase", "other"), RUSSIAN)
def test_russian_in_other_words(phrase: str, other: str) -> None:
    pairs = list(otherwise("ru", phrase, other))
    assert pairs, "no sample article has the phrase"
    for text, changed in pairs:
        assert told(changed) == told(text)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    "laid_out",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
        lambda text: re.sub(r"[“”„«»]", '"', text),
        lambda text: text.replace("\n\n", "\n\nShare on Facebook\nTweet\n\n", 2),
    ],
    ids=["carriage returns", "indented", "straight marks", "links to share"],
)
def test_laid_out_otherwise(language: str, laid_out: Callable[[str], str]) -> None:
    for text in articles(language)[:MOST]:
        assert told(laid_out(text)) == told(text)
