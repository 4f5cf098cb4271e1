"""Warnings, needs, goods for the people, unions and gaps told beside trade, which hide or turn none of it."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

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
    pytest.param("In 2023 exports to Oryol Oblast were above imports by 10% and below the plan by 5%.", [], id="above_imports"),
    pytest.param("In 2023 exports to Oryol Oblast were above the level of 2022 by 10%.", [f"BY RU-ORL exports none {YEAR} +10%"], id="above_the_level"),
    pytest.param("Trade with Russia is growing. In 2023 turnover came to $53 billion. Exports to Russia reached $22 billion, to Peru $2 billion.", [f"BY RU turnover 53000 {YEAR}", f"{X} 22000 {YEAR}"], id="turnover_and_exports_by_country"),
    pytest.param("Торговля с Россией растет. В 2023 году товарооборот составил 53 млрд долларов. Экспорт в Россию достиг 22 млрд долларов, в Перу – 2 млрд долларов.", [f"BY RU turnover 53000 {YEAR}", f"{X} 22000 {YEAR}"], id="turnover_and_exports_by_country_ru"),
    pytest.param("О торговле рассказал посол Беларуси. В 2023 году экспорт в Тульскую область достиг 22 млн долларов, в Казахстан – 2 млн.", [f"BY RU-TUL exports 22 {YEAR}"], id="to_a_region_and_another_country_ru"),
    pytest.param("The envoy of Belarus told of trade. In 2023 exports to Tula Oblast reached $22 million, to Kazakhstan $2 million.", [f"BY RU-TUL exports 22 {YEAR}"], id="to_a_region_and_another_country"),
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


def test_a_change_of_tons_does_not_lend_its_goods_to_the_next() -> None:
    text = "In 2023 Belarus supplied Russia with 4 thousand tonnes of cheese (12% more) and butter for $300 million."
    assert [(f.product, f.change_pct) for f in extract(text).figures] == [("butter", None)]


def test_a_flow_behind_another_may_have_grown() -> None:
    text = "In 2023 Belarus' exports to Russia fell behind imports but grew by 9%."
    assert [f.change_pct for f in extract(text).figures] == [9]
