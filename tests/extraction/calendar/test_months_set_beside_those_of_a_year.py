"""Months without a year, and the same months of the year before told of behind them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "ORYOL, December 4, 2019. "
LEAD_RU = "ОРЁЛ, 4 декабря 2019 года. "
THIS, BEFORE = "2019-01..2019-09", "2018-01..2018-09"

CASES = [
    pytest.param("Trade of Belarus with the Oryol Region made $61 million in nine months. In the first nine months of 2018 it was $54 million.",
                 [f"BY RU-ORL turnover 61 {THIS}", f"BY RU-ORL turnover 54 {BEFORE}"], id="it_was"),
    pytest.param("Belarus sold the Oryol Region goods for $61 million in January-September. Sales in the opposite direction fell to $20 million from $25 million in January-September 2018.",
                 [f"BY RU-ORL exports 61 {THIS}", f"BY RU-ORL imports 20 {THIS}", f"BY RU-ORL imports 25 {BEFORE}"], id="fell_from"),
    pytest.param("Товарооборот Беларуси с Орловской областью за девять месяцев составил 61 млн долларов. За девять месяцев 2018 года он составлял 54 млн долларов.",
                 [f"BY RU-ORL turnover 61 {THIS}", f"BY RU-ORL turnover 54 {BEFORE}"], id="ru_it_was"),
    pytest.param("Беларусь поставила в Орловскую область товаров на 61 млн долларов за январь-сентябрь. Поставки в обратном направлении снизились до 20 млн долларов с 25 млн долларов за девять месяцев 2018 года.",
                 [f"BY RU-ORL exports 61 {THIS}", f"BY RU-ORL imports 20 {THIS}", f"BY RU-ORL imports 25 {BEFORE}"], id="ru_fell_from"),
    # but months told with their year first are those meant later
    pytest.param("Trade of Belarus with the Oryol Region made $54 million in January-September 2018. The minister said that in January-September exports came to $30 million.",
                 [f"BY RU-ORL turnover 54 {BEFORE}", f"BY RU-ORL exports 30 {BEFORE}"], id="told_first"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_bare_months_are_of_the_year_of_the_article(text: str, lines: list[str]) -> None:
    assert told((LEAD_RU if text[0] > "z" else LEAD) + text) == lines
