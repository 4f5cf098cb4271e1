"""Rare verbs by which a sum is told: what is found is the same as with the common one."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.page.sum_verbs import common_verbs

TEXT = (
    "MINSK, 24 May 2019. In January-March 2019 the trade turnover of Belarus and Vologda Oblast {} $61.4 million,"
    " 12.5% up on a year earlier. Exports of Belarusian goods to the region {} $14.9 million and imports {} more than"
    " $46.5 million. In 2018 mutual trade {} $170 million or 4 percent less than in 2017."
)


def told(text: str) -> list[tuple[object, ...]]:
    """Return what the figures of a text tell, without their places."""
    return [
        (f.partner, f.flow, f.value, f.qualifier, f.product, f.change_pct, f.period)
        for f in extract(text).figures
    ]


@pytest.mark.parametrize(
    "verb",
    [
        "came in at", "came out at", "worked out at", "ran to", "added up to", "constituted", "comprised",
        "formed", "was equal to", "were at the level of", "was valued at", "was worth", "were worth",
        "equalled", "was recorded at",
    ],
)  # fmt: skip
def test_rare_verbs_tell_what_the_common_one_tells(verb: str) -> None:
    common = told(TEXT.format(*["amounted to"] * 4))
    assert len(common) == 4
    assert told(TEXT.format(*[verb] * 4)) == common


def test_what_trade_was_estimated_at_it_was_about() -> None:
    text = "In 2018 the trade of Belarus and Vologda Oblast {} $61.4 million."
    assert told(text.format("was estimated at")) == told(text.format("amounted to about"))


@pytest.mark.parametrize(
    "text",
    [
        "Milk constituted 40% of supplies.",
        "A contract was signed, it was valued at $5 million.",
        "Trade may hit $5 million.",
        "The cargo comprised 5 million tonnes.",
        "The region formed 5 new companies.",
    ],
)
def test_what_is_no_sum_of_trade_stays(text: str) -> None:
    assert list(common_verbs(text)) == []
