"""Who supplies whom with what."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

WITH = [
    pytest.param(
        "12 November 2024. In 2023 Tula Oblast supplied Belarus with metal for $31 million.",
        ["BY RU-TUL imports 31 2023-01..2023-12"],
        id="who_supplies_belarus",
    ),
    pytest.param(
        "12 November 2024. In 2023 Belarus supplied Tula Oblast with tractors for $31 million.",
        ["BY RU-TUL exports 31 2023-01..2023-12"],
        id="whom_belarus_supplies",
    ),
    pytest.param(
        "12 November 2024. In 2023 supplies of Tula Oblast to Belarus with the growth of 5% came to $31 million.",
        ["BY RU-TUL imports 31 2023-01..2023-12 +5%"],
        id="with_growth",
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITH)
def test_who_is_supplied_with_goods_buys_them(text: str, expected: list[str]) -> None:
    """The one who is supplied with goods is the buyer, wherever the seller stands."""
    assert told(text) == expected
