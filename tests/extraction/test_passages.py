"""Passages of one to three sentences in which one word or mark must not change what is read."""

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 the exports of Kursk Oblast to Belarus came to $18.5 million, and imports came to $61.7 million.", ["BY RU-KRS imports 18.5 2021-01..2021-12", "BY RU-KRS exports 61.7 2021-01..2021-12"], id="own-sum-behind-name"),
        pytest.param("In 2021 Belarus traded goods worth USD 96.3 million with Kursk Oblast and USD 61.7 million with Altai Krai.", ["BY RU-KRS turnover 96.3 2021-01..2021-12", "BY RU-ALT turnover 61.7 2021-01..2021-12"], id="usd-with-each"),
        pytest.param("At the end of 2021 enterprises of Saratov Oblast supplied Belarus with products for $18.5 million.", ["BY RU-SAR imports 18.5 2021-01..2021-12"], id="year-and-firms"),
        pytest.param("MINSK, 14 October 2022 – Trade of Belarus with Kursk Oblast increased by 31% compared to the same period last year in the first half of 2022.", ["BY RU-KRS turnover none 2022-01..2022-06 +31%"], id="base-then-months"),
    ],
)  # fmt: skip
def test_small_things_change_nothing(text: str, expected: list[str]) -> None:
    assert told(text) == expected
