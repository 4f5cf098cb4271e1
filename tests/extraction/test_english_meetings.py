"""What reports of meetings say: changes with their base, goals, periods told elsewhere."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        pytest.param("In January-April 2023 exports of Belarus to Ryazan Oblast totaled $20 million, up 56.8% compared to the same period in 2022.", ["BY RU-RYA exports 20 2023-01..2023-04 +56.8%"], id="up-compared-to"),
        pytest.param("In January-April 2023 exports of Belarus to Ryazan Oblast increased by 180% on the same period last year and reached $20 million.", ["BY RU-RYA exports 20 2023-01..2023-04 +180%"], id="by-more-than-a-hundred"),
        pytest.param("In January-April 2023 trade of Belarus with Ryazan Oblast gained almost 120% against the same period last year.", ["BY RU-RYA turnover none 2023-01..2023-04 +120%"], id="gained-against"),
        pytest.param("In 2022 imports of Belarus from Ryazan Oblast amounted to $20 million, down 62% on the level of 2021.", ["BY RU-RYA imports 20 2022-01..2022-12 -62%"], id="down-on-level"),
        # what is made up or grown to is the level itself
        pytest.param("In 2022 exports of Belarus to Ryazan Oblast made up 79.2% of the level of 2021.", ["BY RU-RYA exports none 2022-01..2022-12 -20.8%"], id="made-up-of-level"),
        pytest.param("In 2022 exports of Belarus to Ryazan Oblast grew to 165% of the previous year's level.", ["BY RU-RYA exports none 2022-01..2022-12 +65%"], id="grew-to-level"),
    ],
)  # fmt: skip
def test_changes_with_their_base(text: str, lines: list[str]) -> None:
    assert told(text) == lines
