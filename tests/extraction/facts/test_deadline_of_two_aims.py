"""One deadline behind two aims: "to bring trade to $9m and to double exports by 2030" is of both."""

from __future__ import annotations

import pytest

from articles.extraction import extract

SIDES = "Belarus and Tver Oblast plan to bring trade to $120 million"
SIDES_RU = "Беларусь и Тверская область договорились довести товарооборот до 120 млн долларов"
AIMS = [
    pytest.param(f"{SIDES} and boost exports of machinery to Tver Oblast by 2026.", "2026-01..2026-12", id="by"),
    pytest.param(f"{SIDES} and double exports within three years.", "2027-01..2027-12", id="within"),
    pytest.param(f"{SIDES} in 2025 and boost exports of machinery by 2028.", "2025-01..2025-12", id="year_of_its_own"),
    pytest.param(f"By 2025 {SIDES} and double exports by 2028.", "2025-01..2025-12", id="deadline_of_its_own"),
    pytest.param(f"{SIDES} and boost exports, but the plant will open by 2028.", "undated", id="another_clause"),
    pytest.param(f"{SIDES_RU} и нарастить поставки техники из Беларуси в Тверскую область к 2026 году.", "2026-01..2026-12", id="ru_by"),
    pytest.param(f"{SIDES_RU} и увеличить экспорт в течение трех лет.", "2027-01..2027-12", id="ru_within"),
    pytest.param(f"{SIDES_RU} в 2025 году и нарастить поставки техники к 2028 году.", "2025-01..2025-12", id="ru_year_of_its_own"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "months"), AIMS)
def test_deadline_of_two_aims(text: str, months: str) -> None:
    (figure,) = extract(text, published="2024-03-10").figures
    found = f"{figure.period.start}..{figure.period.end}" if figure.period else "undated"
    assert (str(figure.flow), str(figure.status), found) == ("turnover", "target", months)
    assert figure.product is None
    assert figure.change_pct is None
