"""Warnings, needs, goods for the people, unions and gaps told beside trade, which hide or turn none of it."""

from __future__ import annotations

import pytest

from .told import told

YEAR = "2023-01..2023-12"
X, T = "BY RU exports", "BY RU-ORL turnover"
_TRADE = "10 March 2024\n\nTrade of Belarus and Oryol Oblast was $90 million in 2023."
CASES = [
    pytest.param("Economists warned of weaker demand, but deliveries to Russia grew by 9% in 2023.", [f"{X} none {YEAR} +9%"], id="warned_of"),
    pytest.param("Эксперты грозили спадом, но экспорт Беларуси в Россию в 2023 году вырос на 9%.", [f"{X} none {YEAR} +9%"], id="warned_of_ru"),
    pytest.param("Permits are required for exports to Russia, which came to $22 billion in 2023.", [f"{X} 22000 {YEAR}"], id="are_required"),
    pytest.param(f"{_TRADE} For the new road $40 million will be needed.", [f"{T} 90 {YEAR}"], id="will_be_needed"),
    pytest.param(f"{_TRADE} Deliveries of essential goods, above all medicines, made $30 million.", [f"{T} 90 {YEAR}", f"BY RU-ORL exports 30 {YEAR}"], id="essential_goods"),
    pytest.param("They discussed trade worth $90 million between Belarus and Oryol Oblast in 2023.", [f"{T} 90 {YEAR}"], id="discussed_trade"),
    pytest.param("Belarus' supplies to EAEU countries grew by 6%, Russia bought $22 billion worth of goods in 2023.", [f"{X} 22000 {YEAR}"], id="russia_bought"),
    pytest.param("Белорусские поставки в страны ЕАЭС выросли, Россия купила товаров на 22 млрд долларов в 2023 году.", [f"{X} 22000 {YEAR}"], id="russia_bought_ru"),
]  # fmt: skip
GOALS = [
    pytest.param("The gap must be closed: trade with Oryol Oblast should increase to $150 million.", id="gap_closed"),
    pytest.param("Cutting the deficit, Belarus plans to increase trade with Oryol Oblast to $150 million.", id="deficit_cut"),
    pytest.param("At this pace we plan to bring trade with Oryol Oblast to $150 million.", id="planned_at_this_pace"),
    pytest.param("При таких темпах мы планируем довести товарооборот с Орловской областью до 150 млн долларов.", id="planned_at_this_pace_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_trade_is_told_beside_asides(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", GOALS)
def test_what_is_planned_stays_a_target(text: str) -> None:
    assert [line for line in told(text) if line.endswith("target")] == told(text) != []
