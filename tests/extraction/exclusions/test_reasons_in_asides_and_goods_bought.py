"""Reasons between commas move nothing; what Russia buys anywhere is no trade of the two; goods go on into money."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document
from tests.extraction.told import figures, told

YEAR = "2023-01..2023-12"
X, M, T = (f"BY RU {flow}" for flow in ("exports", "imports", "turnover"))
TULA = f"BY RU-TUL turnover 80 {YEAR}"
TRADE = "Trade of Belarus with Tula Oblast was $80 million in 2023."
ASIDES = [
    pytest.param("In 2023 imports from Russia, pulled down by the price of gas, fell by 9%.", [f"{M} none {YEAR} -9%"], id="price"),
    pytest.param("Exports to Russia were $5 billion in 2023, while imports, hurt by fewer deliveries of coal (3m tonnes against 5m tonnes), fell by 9%.", [f"{X} 5000 {YEAR}", f"{M} none {YEAR} -9%"], id="deliveries_and_tonnes"),
    pytest.param("В 2023 году импорт из России, под давлением цен на газ и сокращения поставок, снизился на 9%.", [f"{M} none {YEAR} -9%"], id="ru_under_pressure"),
    pytest.param("In 2023 exports to Russia were hit by the ban, and supplies of milk fell by 9% to $300 million.", [f"{X} 300 {YEAR} -9%"], id="no_aside"),
]  # fmt: skip
AHEAD = [
    pytest.param(f"{TRADE} It is important to stop the decline and return to $90 million.", "target", id="important_to_stop"),
    pytest.param("It is necessary to reverse the fall in trade between Belarus and Tula Oblast and come back to the level of $90 million.", "target", id="necessary_to_reverse"),
    pytest.param(f"{TRADE} The goal is to secure $90 million as early as 2025.", "target", id="goal_to_secure"),
    pytest.param("It is important to note that trade between Belarus and Tula Oblast reached $90 million.", "actual", id="important_to_note"),
]  # fmt: skip
NO_CHANGES = [
    pytest.param(f"{TRADE} Belarus is our first partner by exports, to it falls 24 percent.", id="to_it_falls"),
    pytest.param(f"{TRADE}\n\nThe bank's forecast for export growth in 2024, previously 4%, goes up to 8%.", id="forecast_of_exports"),
    pytest.param(f"{TRADE}\n\nAlso on the topic:\nExports of Tula Oblast grew by a third", id="other_headlines"),
]  # fmt: skip
BOUGHT = [
    pytest.param("In 2023 Russia bought cheese for $4 billion. Deliveries from Belarus jumped by 8% to $900 million.", [f"{X} 900 {YEAR} +8%"], id="deliveries_next"),
    pytest.param("In 2023 Russia imported cheese for $4 billion, of it $900 million from Belarus.", [f"{X} 900 {YEAR}"], id="of_it"),
    pytest.param("В 2023 году Россия импортировала сыра на 4 млрд долларов. Поставки из Беларуси выросли на 8% до 900 млн долларов.", [f"{X} 900 {YEAR} +8%"], id="ru"),
    pytest.param("In 2023 Russia bought Belarusian cheese for $900 million.", [f"{X} 900 {YEAR}"], id="belarusian"),
    pytest.param("Exports of furniture from Belarus brought $700 million in 2023. Of this, $100 million came from Russia.", [f"{X} 100 {YEAR}"], id="small_part_told_next"),
]  # fmt: skip
MONEY = [
    pytest.param("Beef exports of Belarus rose by 7% in 2023 to 100,000 tonnes. In value terms, exports reached $300 million. Russia bought $200 million worth.", id="en"),
    pytest.param("Экспорт говядины из Беларуси вырос в 2023 году на 7% до 100 тыс. тонн. В денежном выражении экспорт достиг 300 млн долларов. Россия купила на 200 млн долларов.", id="ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), ASIDES)
def test_what_a_flow_is_blamed_on_does_not_move(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(("text", "status"), AHEAD)
def test_what_it_is_important_to_reach_is_a_target(text: str, status: str) -> None:
    last = figures(text)[-1]
    assert (last.status, last.value) == (status, 90_000_000)


@pytest.mark.parametrize("text", NO_CHANGES)
def test_shares_and_others_forecasts_and_headlines_are_no_growth(text: str) -> None:
    assert told(text) == [TULA]


@pytest.mark.parametrize(("text", "lines"), BOUGHT)
def test_a_whole_that_russia_bought_anywhere_is_no_trade_of_the_two(
    text: str, lines: list[str]
) -> None:
    assert told(text) == lines


@pytest.mark.parametrize("text", MONEY)
def test_goods_told_in_tonnes_are_those_told_in_money(text: str) -> None:
    assert [(int(f.value or 0), bool(f.product)) for f in figures(text)] == [(200_000_000, True)]


def test_a_day_that_ends_its_brackets_is_a_dateline() -> None:
    text = "Talks held\n\nThe two met on Tuesday.\n\nMOSCOW (Volga Daily News - 12th March, 2019) Gas prices for 2021 were on the table."
    assert find_published(read_document(text))[0] == "2019-03-12"
