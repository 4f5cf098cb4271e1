"""Months without a year, with a whole year told behind them or beside: those of the year after it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

MONTHS = [
    pytest.param(
        "From January to July the trade turnover of Belarus with Tomsk Oblast came to $44 million, while in the whole of 2020 it was $69 million.",
        ["BY RU-TOM turnover 44 2021-01..2021-07", "BY RU-TOM turnover 69 2020-01..2020-12"],
        id="months-before-a-whole-year",
    ),
    pytest.param(
        "За январь-апрель товарооборот Беларуси и Томской области составил 27 млн долларов (за весь 2020 год – 69 млн).",
        ["BY RU-TOM turnover 27 2021-01..2021-04", "BY RU-TOM turnover 69 2020-01..2020-12"],
        id="months-before-a-whole-year-russian",
    ),
    pytest.param(
        "In the first quarter trade of Belarus with Tomsk Oblast came to $17 million, and by the end of 2020 it was $69 million.",
        ["BY RU-TOM turnover 17 2020-01..2020-03", "BY RU-TOM turnover 69 2020-01..2020-12"],
        id="months-of-a-year-closed",
    ),
    pytest.param(
        "Trade with the Tomsk Region shows growth: till May the parties have traded for 31.5 million dollars. In 2020 it was $69 million.",
        ["BY RU-TOM turnover 31.5 2021-01..2021-05", "BY RU-TOM turnover 69 2020-01..2020-12"],
        id="till-a-month",
    ),
    pytest.param(
        "In 2021 it was a good year with Tomsk Oblast. Through September, exports of Belarus to Tomsk Oblast came to $31 million.",
        ["BY RU-TOM exports 31 2021-01..2021-09"],
        id="through-a-month",
    ),
]


@pytest.mark.parametrize(("text", "expected"), MONTHS)
def test_months_are_of_the_year_behind_the_one_told_whole(text: str, expected: list[str]) -> None:
    assert told(text) == expected
