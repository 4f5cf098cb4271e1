"""Belarus ranked behind third countries: the sum behind them is its own."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("Belarus is the key trade partner of Kursk region. It ranked second by commodity circulation after Germany with a share of 13.3% or 57.3 million dollars in 2019.", ["BY RU-KRS turnover 57.3 2019-01..2019-12"], id="second_after_a_country_with_a_sum"),
    pytest.param("В 2019 году Беларусь заняла второе место в товарообороте Курской области после Германии – 57,3 млн долларов, или 13,3%.", ["BY RU-KRS turnover 57.3 2019-01..2019-12"], id="ru_second_after_a_country_behind_a_dash"),
    pytest.param("Belarus ranks third among trade partners of Kursk region after China ($90 million) and Germany ($80 million), with $57 million in 2019.", ["BY RU-KRS turnover 57 2019-01..2019-12"], id="third_after_countries_with_their_sums"),
    pytest.param("Беларусь занимает третье место среди партнеров Курской области после Китая (90 млн долларов) и Германии (80 млн), с 57 млн долларов в 2019 году.", ["BY RU-KRS turnover 57 2019-01..2019-12"], id="ru_third_after_countries_with_their_sums"),
    pytest.param("China is the main partner of Kursk region. It ranks first before Germany with $157.3 million in 2019.", [], id="a_country_before_another"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_ranked_behind_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected
