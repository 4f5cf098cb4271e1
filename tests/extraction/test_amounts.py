"""Sums of money and changes: every way of writing a number, and what is no sum at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from articles.extraction.amounts import Amount, find_amounts
from articles.extraction.changes import find_changes
from articles.extraction.wording.lexicon import plain_text


def amounts(text: str, language: str = "en") -> list[Amount]:
    """Return the sums found in a text."""
    plain = plain_text(text)
    return find_amounts(plain, 0, len(plain), language)


def changes(text: str, language: str = "en") -> list[float]:
    """Return the changes found in a text, in percent."""
    plain = plain_text(text)
    return [float(change.percent) for change in find_changes(plain, 0, len(plain), language)]


M, BN = 10**6, 10**9


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        # parts of one sum
        pytest.param("came to 1 billion 250 million 300 thousand dollars", 1_250_300_000, "USD", id="three-parts"),
        pytest.param("came to 1 trillion 200 billion 300 million roubles", 1_200_300 * M, "RUB", id="three-parts-of-trillions"),
        # the mark or the code before the number, the word behind it
        pytest.param("came to $41 million", 41 * M, "USD", id="dollar-sign"),
        pytest.param("came to $ 41 million", 41 * M, "USD", id="dollar-sign-apart"),
        pytest.param("came to US$41m", 41 * M, "USD", id="us-dollar-short"),
        pytest.param("came to US $41m", 41 * M, "USD", id="us-dollar-apart"),
        pytest.param("came to USD 41mln", 41 * M, "USD", id="code-before"),
        pytest.param("came to 41m dollars", 41 * M, "USD", id="word-behind"),
        pytest.param("came to 41 million US dollars", 41 * M, "USD", id="us-dollars-behind"),
        pytest.param("came to 41 million in dollar terms", 41 * M, "USD", id="dollar-terms"),
        pytest.param("came to RUB 41 bn", 41 * BN, "RUB", id="roubles-code"),
        pytest.param("came to 41 bln Russian roubles", 41 * BN, "RUB", id="russian-roubles"),
        pytest.param("came to Br41 million", 41 * M, "BYN", id="belarusian-mark"),
        pytest.param("came to 41 million Belarusian rubles", 41 * M, "BYN", id="belarusian-rubles"),
        pytest.param("came to €4.1 million", 4.1 * M, "EUR", id="euro-mark"),
        pytest.param("came to 1.25 billion. USD last year", 1.25 * BN, "USD", id="stop-before-currency"),
        # magnitudes
        pytest.param("came to $1.2bn", 1.2 * BN, "USD", id="bn"),
        pytest.param("came to $1.2 bln", 1.2 * BN, "USD", id="bln"),
        pytest.param("came to 0.19 tn roubles", 190 * BN, "RUB", id="tn"),
        pytest.param("came to 800 thsd. dollars", 800_000, "USD", id="thsd"),
        pytest.param("came to $500,000", 500_000, "USD", id="no-magnitude"),
        # decimals and thousands
        pytest.param("came to 45,8 mln dollars", 45.8 * M, "USD", id="decimal-comma"),
        pytest.param("came to $3,083.4 million", 3083.4 * M, "USD", id="thousands-and-decimals"),
        pytest.param("came to 1.280 billion dollars", 1.28 * BN, "USD", id="three-decimals"),
        pytest.param("came to $2,536,200", 2_536_200, "USD", id="thousands-comma"),
        pytest.param("came to USD 2 536 200", 2_536_200, "USD", id="thousands-space"),
        pytest.param("came to USD 2\u00a0536\u00a0200", 2_536_200, "USD", id="thousands-no-break-space"),
        pytest.param("came to US$ 26.000.000", 26 * M, "USD", id="thousands-dot"),
        pytest.param("came to 4 million 155.3 thousand dollars", 4_155_300, "USD", id="two-magnitudes"),
        pytest.param("came to US$  90,4 million", 90.4 * M, "USD", id="double-space"),
        # number words
        pytest.param("half a billion dollars", BN / 2, "USD", id="half-a-billion"),
        pytest.param("a quarter of a billion dollars", BN / 4, "USD", id="quarter-of-a-billion"),
        pytest.param("one and a half billion dollars", 1.5 * BN, "USD", id="one-and-a-half"),
        pytest.param("a billion and a half dollars", 1.5 * BN, "USD", id="and-a-half-behind"),
        pytest.param("two hundred and ten million dollars", 210 * M, "USD", id="hundreds-and-tens"),
        pytest.param("fifty-five billion dollars", 55 * BN, "USD", id="hyphenated-tens"),
        pytest.param("seventy-odd million dollars", 70 * M, "USD", id="odd"),
        pytest.param("the billion-dollar mark", BN, "USD", id="billion-dollar"),
    ],
)  # fmt: skip
def test_a_sum_is_read(text: str, value: float, currency: str) -> None:
    [amount] = amounts(text)
    assert float(amount.value) == pytest.approx(value)
    assert amount.currency == currency


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        # one sum with two ends
        pytest.param("between $12.3 million and $13 million", 12.3 * M, 13 * M, id="between-two-full"),
        pytest.param("between 47 and 48 bln US dollars", 47 * BN, 48 * BN, id="between-shared-unit"),
        pytest.param("$12-13 bln", 12 * BN, 13 * BN, id="hyphen"),
        pytest.param("$430–450 million", 430 * M, 450 * M, id="dash"),
        pytest.param("from one and a half to two billion dollars", 1.5 * BN, 2 * BN, id="from-to-words"),
    ],
)  # fmt: skip
def test_a_range_has_two_ends(text: str, low: float, high: float) -> None:
    [amount] = amounts(text)
    assert (float(amount.value), float(amount.high or 0)) == (low, high)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        # several sums in a row share what one of them says
        pytest.param("120 and 95 million respectively", [120 * M, 95 * M], id="shared-unit"),
        pytest.param("40, 62 and 55 million", [40 * M, 62 * M, 55 * M], id="shared-by-three"),
        pytest.param("from $6 million in 2019 to $11 million in 2022", [6 * M, 11 * M], id="two-dated"),
        pytest.param("it rose from 130 billion roubles to 230 billion", [130 * BN, 230 * BN], id="moved"),
        pytest.param("in H1 2024 to 11.3 billion rubles", [11.3 * BN], id="a-year-is-no-lower-end"),
    ],
)  # fmt: skip
def test_sums_in_a_row(text: str, values: list[float]) -> None:
    assert [float(amount.value) for amount in amounts(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        # numbers that are no money
        pytest.param("20 million tonnes of cargo", id="tonnes"),
        pytest.param("about 2 million square metres", id="square-metres"),
        pytest.param("1.1 million people live there", id="people"),
        pytest.param("in 2019 and 2020", id="years"),
        pytest.param("a ticket for 300 roubles", id="price"),
    ],
)
def test_other_numbers_are_no_sums(text: str) -> None:
    assert amounts(text) == []


def test_a_bare_number_counts_only_as_a_part() -> None:
    [whole, part] = amounts("turnover was $350 million, almost 140 of them exports")
    assert whole.value == Decimal(350 * M)
    assert not part.has_magnitude


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        # percent with a word before or behind it
        pytest.param("turnover grew by 5%", 5, id="grew-by"),
        pytest.param("turnover was up 12.4 per cent", 12.4, id="up"),
        pytest.param("$5m, 40.5% up from last year", 40.5, id="up-behind"),
        pytest.param("exports fell by 3,2 percent", -3.2, id="fell-by"),
        pytest.param("16 percent below the level of 2020", -16, id="below"),
        pytest.param("a drop of 65.4%", -65.4, id="drop-of"),
        pytest.param("13.13bn (minus 4%)", -4, id="minus"),
        pytest.param("$91m (+18.8%)", 18.8, id="plus-sign"),
        pytest.param("$225m (–11%)", -11, id="minus-sign"),
        pytest.param("growth of thirty percent", 30, id="number-words"),
        # an index: the level of a year ago is 100
        pytest.param("a growth rate of 101.8 percent", 1.8, id="growth-rate"),
        pytest.param("94.8% of the 2015 level", -5.2, id="of-the-level"),
        pytest.param("112% to January–May 2020", 12, id="to-months"),
        pytest.param("or 132.8% of the level of January–March", 32.8, id="of-the-level-of"),
        pytest.param("USD 70.8 mln (122.1%)", 22.1, id="index-in-brackets"),
        # multiples and fractions
        pytest.param("turnover rose 1.4 times", 40, id="times"),
        pytest.param("exports increased threefold", 200, id="threefold"),
        pytest.param("imports shrank 2.5 times", -60, id="times-less"),
        pytest.param("exports doubled", 100, id="doubled"),
        pytest.param("one and a half times the sum of 2010", 50, id="times-the-sum"),
        pytest.param("half as much again as a year earlier", 50, id="half-again"),
        pytest.param("deliveries shrank by a fifth", -20, id="by-a-fifth"),
        pytest.param("trade jumped by more than three quarters", 75, id="three-quarters"),
    ],
)  # fmt: skip
def test_a_change_is_read(text: str, percent: float) -> None:
    assert changes(text) == [percent]


@pytest.mark.parametrize(
    "text",
    [
        # percentages that change nothing
        pytest.param("Belarus accounts for 40% of the region's trade", id="share"),
        pytest.param("a fifth of the region's trade", id="fraction-of-a-whole"),
        pytest.param("a loan at 5 per cent", id="interest"),
        pytest.param("it met three times in a year", id="times-counted"),
        pytest.param("the share fell by 3 percentage points", id="points"),
    ],
)
def test_other_percentages_are_no_changes(text: str) -> None:
    assert changes(text) == []


def test_another_percentage_goes_the_same_way() -> None:
    assert changes("it grew by 40 percent in 2022, then another 30 percent in January") == [40, 30]
