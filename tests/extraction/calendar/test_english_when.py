"""English figures: when a fact happened, how it changed, and whether it has happened at all."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

PUBLISHED = "2023-09-15"
LEAD = "Pskov Oblast and Belarus\n\n"


def read(text: str, *names: str) -> list[tuple[object, ...]]:
    """Return some fields of each figure of a text that appeared on 15 September 2023."""
    records = [f.to_dict() for f in extract(LEAD + text, published=PUBLISHED).figures]
    return [tuple(record[name] for name in names) for record in records]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        # months that stand apart from the sum
        pytest.param("In January–March [2022] trade with Belarus made $90 million.", ["2022-01 2022-03"], id="year-in-square-brackets"),
        pytest.param("Seven months (of 2022) gave trade with Belarus of $90 million.", ["2022-01 2022-07"], id="year-in-round-brackets"),
        pytest.param("In half a year, trade with Belarus was $90 million.", ["2023-01 2023-06"], id="half-a-year"),
        pytest.param("In the I half of 2022 trade with Belarus was $90 million.", ["2022-01 2022-06"], id="roman-half"),
        pytest.param("For the whole of last year trade with Belarus was $90 million.", ["2022-01 2022-12"], id="whole-of-last-year"),
        # the words that refer back
        pytest.param("In the second quarter exports to Belarus were $20 million. Turnover with Belarus in the same half-year was $90 million.",
                     ["2023-04 2023-06", "2023-01 2023-06"], id="same-half-year-behind-a-quarter"),
        pytest.param("In July–September 2022 exports to Belarus were $20 million. In the same quarter imports from Belarus were $9 million.",
                     ["2022-07 2022-09", "2022-07 2022-09"], id="same-quarter"),
        pytest.param("In 2021 trade with Belarus was $90 million.\n\nThe ministers met again.\n\nTrade with Belarus was $95 million in the previous year.",
                     ["2021-01 2021-12", "2022-01 2022-12"], id="previous-year-far-away"),
        pytest.param("In 2021 trade with Belarus was $90 million. In the previous year it was $95 million.",
                     ["2021-01 2021-12", "2020-01 2020-12"], id="previous-year-beside"),
        pytest.param("The last sheet: 2020. Trade with Belarus, $90 million.", ["2020-01 2020-12"], id="caption"),
        pytest.param("In 2022 trade with Belarus was $90 million. They spoke of schools. The guests saw a farm. There was tea. Of the imports from Belarus they said: $30 million.",
                     ["2022-01 2022-12", "2022-01 2022-12"], id="long-before"),
        # a period that is a comparison, or belongs to what comes next
        pytest.param("In the first half of 2023 trade with Belarus rose 10 percent, to $90 million, on January–June 2022.", ["2023-01 2023-06"], id="on-the-months-before"),
        pytest.param("In January–May trade with Belarus was $90 million, 9 percent behind 2022.", ["2023-01 2023-05"], id="behind-a-year"),
        pytest.param("Last year trade with Belarus was $90 million, this year we expect growth.", ["2022-01 2022-12"], id="next-clause"),
        pytest.param("In 2022 trade with Belarus was $90 million, in 2023 there will be more.", ["2022-01 2022-12"], id="next-clause-there"),
        pytest.param("In 2022 trade with Belarus was $90 million, the best result for the past ten years.", ["2022-01 2022-12"], id="best-of-ten-years"),
        # years counted, years in a row
        pytest.param("Trade with Belarus was $90 million in 2022. Two years earlier it was $70 million.", ["2022-01 2022-12", "2020-01 2020-12"], id="two-years-earlier"),
        pytest.param("In 2021 and 2022 trade with Belarus came to $85 million and $90 million respectively.", ["2021-01 2021-12", "2022-01 2022-12"], id="years-respectively"),
        pytest.param("In eleven months of 2022 trade with Belarus was $80 million, and for the full year $90 million.", ["2022-01 2022-11", "2022-01 2022-12"], id="the-full-year"),
        # a year that dates something else
        pytest.param("Founded in 1995, the plant works with Belarus. Pskov Oblast's trade with Belarus was $90 million.", ["None None"], id="founded"),
    ],
)  # fmt: skip
def test_period_of_a_fact(text: str, periods: list[str]) -> None:
    assert [f"{start} {end}" for start, end in read(text, "start", "end")] == periods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # goals
        pytest.param("In 2023 exports to Belarus have to become $90 million.", [("target", "2023-12")], id="have-to-become"),
        pytest.param("No later than 2027 Pskov Oblast wants to trade with Belarus for $90 million a year.", [("target", "2027-12")], id="no-later-than"),
        pytest.param("In three years we must have trade with Belarus of $90 million.", [("target", "2026-12")], id="in-three-years"),
        pytest.param("Trade with Belarus should reach $90 million in two years' time.", [("target", "2025-12")], id="in-two-years-time"),
        pytest.param("The plan of 2018 provided for trade with Belarus of $90 million in 2021.", [("target", "2021-12")], id="old-plan"),
        pytest.param("It is planned that exports to Belarus will grow to $90 million this year.", [("target", "2023-12")], id="planned-that-it-will"),
        pytest.param("In 2024 exports to Belarus should reach $50 million, and those to Brest Oblast $20 million.", [("target", "2024-12"), ("target", "2024-12")], id="two-goals"),
        pytest.param("In 2019 the governments set a goal of $90 million of trade with Belarus.", [("target", None)], id="goal-set-then"),
        # expectations
        pytest.param("In the second half exports to Belarus are expected to reach $50 million.", [("forecast", "2023-12")], id="half-to-come"),
        pytest.param("In 2022 trade with Belarus was $80 million. By the end of year it will come nearer to $90 million.", [("actual", "2022-12"), ("forecast", "2023-12")], id="by-the-end-of-year"),
        pytest.param("For the whole of the year the ministry counts on trade with Belarus of $90 million.", [("forecast", "2023-12")], id="counts-on"),
        # facts
        pytest.param("They want the old level back: it was $90 million of trade with Belarus in 2021.", [("actual", "2021-12")], id="it-was"),
    ],
)  # fmt: skip
def test_status_and_its_year(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert read(text, "status", "end") == expected


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        # a shared percent sign, a shared verb
        pytest.param("In 2022 exports to Belarus fell 8 percent, and imports from Belarus rose 12.", [-8.0, 12.0], id="shared-percent"),
        pytest.param("In 2022 exports to Belarus jumped by half, to $90 million, and imports from Belarus by a quarter, to $40 million.", [50.0, 25.0], id="shared-verb"),
        # which of two sums
        pytest.param("In 2021 exports to Belarus were $90 million; in 2022 they were three times less, $30 million.", [None, -66.7], id="of-the-second"),
        pytest.param("In 2021 exports to Belarus were $60 million and have grown by half in 2022, to $90 million.", [None, 50.0], id="of-the-second-to"),
        pytest.param("In 2022 exports to Belarus were $90 million, with a plus of 18.5 percent.", [18.5], id="a-plus"),
        # sizes in words
        pytest.param("In 2022 trade with Belarus grew by two and a half per cent to $90 million.", [2.5], id="two-and-a-half-per-cent"),
        pytest.param("In 2022 trade with Belarus added thirty-one percent and made $90 million.", [31.0], id="thirty-one"),
        pytest.param("In 2022 trade with Belarus has grown twice – to $90 million.", [100.0], id="grown-twice"),
        pytest.param("In 2022 trade with Belarus rose by a factor of three and made $90 million.", [200.0], id="factor"),
        pytest.param("In 2022 trade with Belarus was $90 million, 24% fewer than in 2021.", [-24.0], id="fewer"),
        pytest.param("In 2022 Pskov Oblast bought goods from Belarus for $90 million – 93% of the level of 2021.", [-7.0], id="no-range"),
        pytest.param("In 2024 exports to Belarus are expected to add between 5 and 7 percent.", [6.0], id="between"),
        pytest.param("In 2022 trade with Belarus was $90 million, a third as much again as in 2021.", [33.3], id="as-much-again"),
        # no change of this sum
        pytest.param("Last year's exports to Belarus exceeded the plan by 5% and reached $90 million.", [None], id="on-the-plan"),
        pytest.param("In the second quarter trade with Belarus jumped 40% on the quarter before, to $90 million.", [None], id="on-the-quarter-before"),
        pytest.param("Trade with Belarus grew by 40% between 2020 and 2022 to $90 million.", [None], id="over-years"),
        pytest.param("In 2022 exports to Belarus were $90 million, twice the value of all that the region buys.", [None], id="of-another-thing"),
        pytest.param("Trade with Belarus decreased in the first half of 2023 to $90 million.", [None], id="first-half"),
    ],
)  # fmt: skip
def test_change_of_a_fact(text: str, changes: list[float | None]) -> None:
    assert [change for (change,) in read(text, "change_pct")] == changes


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # tens that are not exact
        pytest.param("In 2022 trade with Belarus was thirty-odd million dollars.", 30e6, id="thirty-odd"),
        pytest.param("In 2022 trade with Belarus was 60-plus million dollars.", 60e6, id="sixty-plus"),
        pytest.param("In 2022 trade with Belarus was 40-odd million dollars.", 40e6, id="forty-odd"),
        # spelt out
        pytest.param("In 2022 trade with Belarus was two hundred and eighty million dollars.", 280e6, id="hundreds"),
        pytest.param("In 2022 trade with Belarus was something like $190 million.", 190e6, id="something-like"),
        pytest.param("In 2022 trade with Belarus was 3 million 800 thousand dollars.", 3.8e6, id="two-units"),
    ],
)  # fmt: skip
def test_sums_in_words(text: str, value: float) -> None:
    assert read(text, "value", "currency") == [(value, "USD")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # what a reader of series must know of a change
        pytest.param("In 2022 trade with Belarus tripled, up 3 times to $90 million.", "times", id="times"),
        pytest.param("In 2022 trade with Belarus rose by a third to $90 million.", "fraction", id="fraction"),
        pytest.param("In 2022 exports to Belarus rose by 5% in physical volume and were worth $90 million.", "volume", id="volume"),
        pytest.param("In 2022 trade with Belarus was $90 million, which in rubles is 20% more.", "another currency", id="currency"),
    ],
)  # fmt: skip
def test_how_a_change_was_said(text: str, words: str) -> None:
    [figure] = extract(LEAD + text, published=PUBLISHED).figures
    assert words in figure.why["change"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("On average, Belarus exported goods worth $12 billion to Russia in 2016-2018. It imported $20 billion per 12 months.", ["BY RU exports 12000 2016-01..2018-12", "BY RU imports 20000 2016-01..2018-12"], id="per_twelve_months"),
        pytest.param("Belarus exported goods worth $12 billion to Russia in 2016. It imports $20 billion per 12 months.", ["BY RU exports 12000 2016-01..2016-12", "BY RU imports 20000 undated"], id="behind_one_year"),
    ],
)  # fmt: skip
def test_what_is_sold_per_twelve_months_is_of_the_years_averaged(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
