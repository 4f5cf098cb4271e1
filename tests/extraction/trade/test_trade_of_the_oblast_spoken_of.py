"""Whose trade is told of where an office of a region speaks of it."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

OBLAST = [
    pytest.param(
        "18 September 2024. The deputy chairman of the Grodno Oblast Executive Committee said that Russia's share in the exports of the oblast is 70%. In January-July exports to Russia amounted to $880 million.",
        ["BY-HR RU exports 880 2024-01..2024-07"],
        id="the_oblasts_share",
    ),
    pytest.param(
        "18 September 2024. The chairman of the Grodno Oblast Executive Committee spoke of trade. In January-July exports to Russia amounted to $880 million.",
        ["BY RU exports 880 2024-01..2024-07"],
        id="of_trade",
    ),
    pytest.param(
        "18 сентября 2024 года. Зампредседателя Гродненского облисполкома сообщил, что доля России в экспорте области – 70%. За январь–июль экспорт в Россию составил 880 млн долларов.",
        ["BY-HR RU exports 880 2024-01..2024-07"],
        id="ru_the_oblasts_share",
    ),
]


@pytest.mark.parametrize(("text", "expected"), OBLAST)
def test_exports_of_the_oblast_make_what_follows_its_own(text: str, expected: list[str]) -> None:
    """Who speaks of the exports of the oblast goes on about that oblast."""
    assert told(text) == expected
