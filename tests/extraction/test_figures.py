"""Figures: what one passage states, field by field, and what it does not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extraction.told import M, facts, figures


def only(text: str) -> dict[str, Any]:
    """Return the one figure of a text as the annotation writes it."""
    [figure] = figures(text)
    return figure.to_dict()


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        # what Belarus sells is exports, whoever tells it
        pytest.param("Belarus' exports to Kursk Oblast were $5 million in 2022.", "exports", id="own-exports"),
        pytest.param("Kursk Oblast's exports to Belarus were $5 million in 2022.", "imports", id="mirrored"),
        pytest.param("Kursk Oblast's imports from Belarus were $5 million in 2022.", "exports", id="mirrored-imports"),
        pytest.param("Belarusian deliveries to Kursk Oblast reached $5 million in 2022.", "exports", id="adjective"),
        pytest.param("Deliveries from Kursk Oblast to Belarus reached $5 million in 2022.", "imports", id="from-to"),
        pytest.param("In 2022 Kursk Oblast bought $5 million worth of Belarusian food.", "exports", id="bought"),
        pytest.param("In 2022 Belarus bought goods for $5 million from Kursk Oblast.", "imports", id="belarus-bought"),
        pytest.param("In 2022 Kursk Oblast sold Belarus $5 million worth of goods.", "imports", id="sold"),
        # both ways
        pytest.param("Trade between Belarus and Kursk Oblast was $5 million in 2022.", "turnover", id="trade"),
        pytest.param("In 2022 Belarus and Kursk Oblast did business for $5 million.", "turnover", id="business"),
        pytest.param("In 2022 Belarus and Kursk Oblast bought and sold goods for $5 million.", "turnover", id="both"),
    ],
)  # fmt: skip
def test_direction_of_trade(text: str, flow: str) -> None:
    figure = only(text)
    assert (figure["partner"], figure["flow"], figure["value"]) == ("RU-KRS", flow, 5 * M)
    assert (figure["start"], figure["end"]) == ("2022-01", "2022-12")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        # the sign is Belarus'
        pytest.param("In 2022 trade with Kursk Oblast left Belarus with a deficit of $5 million.", -5 * M, id="deficit"),
        pytest.param("In 2022 trade with Kursk Oblast left Belarus with a surplus of $5 million.", 5 * M, id="surplus"),
        pytest.param("In 2022 Kursk Oblast's trade with Belarus had a positive balance of $5 million for the region.", -5 * M, id="for-the-region"),
    ],
)  # fmt: skip
def test_balance_has_a_sign(text: str, value: int) -> None:
    [figure] = [f for f in figures(text) if f.flow.value == "balance"]
    assert figure.value == value


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # a wish, an expectation, a fact
        pytest.param("Belarus wants its trade with Kursk Oblast at $5 million by 2025.", "target", id="wants"),
        pytest.param("The goal for trade with Kursk Oblast in 2025 is $5 million.", "target", id="goal"),
        pytest.param("Five million dollars of trade with Kursk Oblast by 2025 is within our power.", "target", id="behind"),
        pytest.param("Trade with Kursk Oblast is expected to hit $5 million this year.", "forecast", id="expected"),
        pytest.param("Trade with Kursk Oblast will exceed $5 million by the end of the year.", "forecast", id="will"),
        pytest.param("Trade with Kursk Oblast reached $5 million last year.", "actual", id="reached"),
        pytest.param("Trade with Kursk Oblast is to return to the $5 million of 2019.", "actual", id="back-to-a-year"),
    ],
)  # fmt: skip
def test_status(text: str, status: str) -> None:
    assert only(text)["status"] == status


@pytest.mark.parametrize(
    ("text", "change"),
    [
        # the change belongs to the sum beside it
        pytest.param("Trade with Kursk Oblast rose by 12% to $5 million in 2022.", 12, id="by-to"),
        pytest.param("Trade with Kursk Oblast was $5 million in 2022, 12% up on 2021.", 12, id="behind"),
        pytest.param("Trade with Kursk Oblast grew by 12% in 2022 and reached $5 million.", 12, id="and-reached"),
        pytest.param("Trade with Kursk Oblast was $5 million in 2022 (+12%).", 12, id="brackets"),
        pytest.param("Trade with Kursk Oblast was $5 million in 2022, or 112% of the 2021 level.", 12, id="index"),
        pytest.param("Trade with Kursk Oblast was $5 million in 2022. That is 12% more than in 2021.", 12, id="next-sentence"),
        # growth over several years is no yearly change
        pytest.param("Within three years trade with Kursk Oblast has grown threefold, to $5 million.", None, id="years"),
    ],
)  # fmt: skip
def test_change_of_a_sum(text: str, change: float | None) -> None:
    assert only(text)["change_pct"] == change


def test_each_flow_has_its_own_change() -> None:
    text = "Turnover with Kursk Oblast was $9 million in 2022, 12% up on 2021, and Belarusian exports to the region grew by 26%."
    assert [(f.flow.value, f.change_pct) for f in figures(text)] == [
        ("turnover", 12),
        ("exports", 26),
    ]


def test_a_change_may_stand_alone() -> None:
    figure = only("Exports to Russia grew by 2.3% in January–August.")
    assert (figure["partner"], figure["value"], figure["change_pct"]) == ("RU", None, 2.3)


@pytest.mark.parametrize(
    "text",
    [
        # money that is no trade
        pytest.param("Kursk Oblast trades with Belarus. A Belarusian firm will invest $5 million in a plant in Kursk Oblast.", id="investment"),
        pytest.param("A bank gave Kursk Oblast a loan of $5 million for Belarusian buses.", id="loan"),
        pytest.param("Belarus and Kursk Oblast signed contracts worth $5 million.", id="contracts"),
        pytest.param("The budget of Kursk Oblast will allocate $5 million for Belarusian lifts.", id="budget"),
        pytest.param("The gross regional product of Kursk Oblast was $5 billion in 2022.", id="product"),
        # trade that is somebody else's
        pytest.param("Kursk Oblast's trade with China was $5 million in 2022.", id="third-country"),
        pytest.param("Belarus' exports to all countries were $5 billion in 2022.", id="world"),
        # parts and steps
        pytest.param("Trade with Kursk Oblast rose by $5 million in 2022.", id="increment"),
        pytest.param("Twenty regions of Russia passed $100 million each in trade with Belarus.", id="threshold"),
        pytest.param("Belarus shipped 900,000 tonnes of food to Moscow, 12% more in tonnes.", id="tonnes"),
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert figures(text) == []


def test_the_next_clause_may_be_about_another_country() -> None:
    text = "In 2022 trade of Kursk Oblast with Belarus was $5 million, with China $90 million, with Serbia $7 million."
    assert facts(text) == [("RU-KRS", "turnover", 5 * M)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # several regions
        pytest.param(
            "In 2022 Tula Oblast's trade with Belarus was $5 million, and Tver Oblast's was $7 million.",
            [("RU-TUL", "turnover", 5 * M), ("RU-TVE", "turnover", 7 * M)],
            id="two-regions",
        ),
        # a part of the whole, its unit implied
        pytest.param(
            "Trade with Kursk Oblast was $350 million in 2022, almost 140 of them exports from Belarus.",
            [("RU-KRS", "turnover", 350 * M), ("RU-KRS", "exports", 140 * M)],
            id="implied-unit",
        ),
        pytest.param(
            "Trade with Kursk Oblast came to $1.2 billion in 2022. Exports reached 700 million.",
            [("RU-KRS", "turnover", 1200 * M), ("RU-KRS", "exports", 700 * M)],
            id="implied-currency",
        ),
        pytest.param(
            "Trade with Kursk Oblast was $9 million in 2022. Exports and imports came to $4.5 million each.",
            [("RU-KRS", "turnover", 9 * M), ("RU-KRS", "imports", 4.5 * M), ("RU-KRS", "exports", 4.5 * M)],
            id="each",
        ),
    ],
)  # fmt: skip
def test_several_facts(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(
    ("text", "product"),
    [
        # what goods
        pytest.param("Trade in services between Belarus and Russia was $5 billion in 2022.", "services", id="services"),
        pytest.param("Food exports from Belarus to Russia were $5 billion in 2022.", "food", id="before-the-flow"),
        pytest.param("Trade between Belarus and Russia in timber was $5 billion in 2022.", "timber", id="behind-the-flow"),
        pytest.param("Belarus' exports to Russia were $5 billion in 2022; tyres and cheese led the list.", None, id="a-list"),
    ],
)  # fmt: skip
def test_product(text: str, product: str | None) -> None:
    assert only(text)["product"] == product


def test_a_belarusian_region_reports_its_own_trade() -> None:
    figure = only("Gomel Oblast's trade with Bryansk Oblast reached $5 million in 2022.")
    assert (figure["reporter"], figure["partner"]) == ("BY-HO", "RU-BRY")


def test_a_rounded_headline_and_the_exact_body_are_one_fact() -> None:
    text = (
        "Trade with Kursk Oblast close to $50 million\n\n"
        "Trade between Belarus and Kursk Oblast was $49.6 million in 2022, the ministry said."
    )
    figure = only(text)
    assert (figure["value"], figure["start"]) == (49_600_000, "2022-01")


def test_a_wish_worded_twice_is_one_fact() -> None:
    text = "Trade with Kursk Oblast may exceed $5 million. “We can reach five million dollars,” the minister said."
    assert len(figures(text)) == 1


def test_a_period_is_carried_to_the_next_sentence() -> None:
    text = "In January–June 2023 trade with Kursk Oblast was $9 million. Belarusian exports reached $5 million."
    assert [f.period and f.period.end for f in figures(text)] == ["2023-06", "2023-06"]


def test_rows_take_their_unit_from_the_heading() -> None:
    text = (
        "The office published the exports of Belarus in 2022 (million US dollars): "
        "Tula Oblast 23.3; Perm Krai 16.0; Kursk Oblast 15.2."
    )
    assert facts(text) == [
        ("RU-TUL", "exports", 23_300_000),
        ("RU-PER", "exports", 16_000_000),
        ("RU-KRS", "exports", 15_200_000),
    ]


def test_evidence_is_the_text_at_its_offsets() -> None:
    text = "Trade with Kursk Oblast was\u00a0$5\u00a0million in 2022, and US$\n7 million in 2021."
    for figure in figures(text):
        assert text[figure.span.start : figure.span.end] == figure.evidence


def test_every_field_names_its_rule() -> None:
    [figure] = figures("Trade with Kursk Oblast rose by 12% to $5 million in 2022.")
    assert set(figure.why) >= {"flow", "partner", "reporter", "period", "status", "change"}


@pytest.mark.parametrize(
    "text",
    [
        # two flows, two numbers, one order
        pytest.param("Exports and imports of Belarus with Tula Oblast were 9 and 7 million dollars respectively in 2022.", id="sums"),
        pytest.param("In 2022 exports to Tula Oblast and imports from it grew by 5% and 7% respectively.", id="changes"),
    ],
)  # fmt: skip
def test_respectively(text: str) -> None:
    assert [f.flow.value for f in figures(text)] == ["exports", "imports"]


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        # the city, or the country by its capital
        pytest.param("Belarus' trade with Moscow was $5 billion in 2022.", "RU-MOW", id="city"),
        pytest.param("Moscow reports that trade between Belarus and Russia was $5 billion in 2022.", "RU", id="country"),
        pytest.param("Belarus' trade with Moscow Oblast was $5 billion in 2022.", "RU-MOS", id="oblast"),
    ],
)  # fmt: skip
def test_which_moscow(text: str, partner: str) -> None:
    assert only(text)["partner"] == partner


def test_a_period_at_the_end_dates_the_whole_sentence() -> None:
    text = "Exports to Tula Oblast totalled $51 million, imports $28 million, the surplus $23 million in 2021."
    assert [(f.flow.value, f.period and f.period.start) for f in figures(text)] == [
        ("exports", "2021-01"),
        ("imports", "2021-01"),
        ("balance", "2021-01"),
    ]
