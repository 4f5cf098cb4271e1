"""The tables of cues: one phrase a line, in order, once under its tag, and goods of known kinds."""

from __future__ import annotations

from pathlib import Path

import pytest

from articles.extraction.vocabulary import cue_tables, en_cues, ru_cues
from articles.extraction.vocabulary.product_names import KIND_OF

FOLDER = Path(cue_tables.__file__).parent
# Kinds that no table of goods orders: services, and words for all goods.
UNORDERED = {"goods", "services", "goods and services", "agricultural products"}


def sections(language: str) -> dict[str, list[str]]:
    """Return tag → the lines under it in a language's file."""
    found: dict[str, list[str]] = {}
    for line in (FOLDER / f"cues_{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            found[line.strip("[]")] = phrases = []
        elif line and not line.startswith("#"):
            phrases.append(line)
    return found


@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_phrase_stands_once_and_in_order(language: str) -> None:
    for tag, phrases in sections(language).items():
        assert phrases == sorted(set(phrases)), tag
        assert [p for p in phrases if p != p.strip().lower() or ";" in p] == [], tag


@pytest.mark.parametrize(("language", "table"), [("en", en_cues.CUES), ("ru", ru_cues.CUES)])
def test_the_table_holds_what_the_file_tells(language: str, table: dict[str, str]) -> None:
    for tag, phrases in sections(language).items():
        assert set(phrases) <= set(table[tag].split("; ")), tag


@pytest.mark.parametrize("language", ["en", "ru"])
def test_goods_are_of_known_kinds(language: str) -> None:
    named = {tag[5:] for tag in sections(language) if tag.startswith("prod:")}
    unknown = {name for name in named - UNORDERED - set(KIND_OF) if not name.endswith(" services")}
    assert unknown == set()


def test_a_remark_tells_nothing() -> None:
    assert not any("#" in phrases for phrases in en_cues.CUES.values())
