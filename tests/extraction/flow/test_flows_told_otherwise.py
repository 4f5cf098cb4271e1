"""Flows and balances told in other everyday words, and apostrophes typed as accents."""

from __future__ import annotations

import pytest

from articles.extraction import extract


def told(text: str) -> list[tuple[object, ...]]:
    """Return flow and sum in millions of each figure."""
    return [(f.flow.value, f.value and float(f.value) / 1e6) for f in extract(text).figures]


@pytest.mark.parametrize(
    ("out", "taken"),
    [
        ("экспорт", "импорт"),
        ("вывоз", "ввоз"),
        ("вывоз", "импорт"),
        ("поставки", "закупки"),
        ("отгрузки", "закупки"),
        ("продажи", "закупки"),
    ],
)
def test_parts_of_trade_of_two_are_seen_from_belarus(out: str, taken: str) -> None:
    text = (
        "В 2019 году товарооборот Беларуси и Тульской области составил 50 млн долларов,"
        f" в том числе {out} – 30 млн долларов, {taken} – 20 млн долларов."
    )
    assert told(text) == [("turnover", 50), ("exports", 30), ("imports", 20)]


@pytest.mark.parametrize(
    "clause",
    [
        "The trade gap was $20 million.",
        "The shortfall was $20 million.",
    ],
)
def test_a_trade_gap_is_a_deficit(clause: str) -> None:
    text = f"In 2019 trade of Belarus with Tula Oblast was $50 million. {clause}"
    assert told(text) == [("turnover", 50), ("balance", -20)]


@pytest.mark.parametrize("mark", ["'", "’", "`", "´"])
def test_apostrophes_typed_as_accents(mark: str) -> None:
    text = f"In 2019 Belarus{mark} exports to Tula Oblast were $30 million, Tula{mark}s exports to Belarus $20 million."
    assert told(text) == [("exports", 30), ("imports", 20)]
