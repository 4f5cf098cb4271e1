"""Whose trade, which way, in which unit, and what is no trade: wordings beyond the plain ones."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extraction.told import BN, M, facts, figures

TABLE = "Trade of Belarus with regions of Russia in January-June 2022\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # rows of places under a unit, whatever leads to the number
        pytest.param(TABLE + "Turnover, thousand US dollars\n\nTver Oblast . . . . . 66,100.5\nPenza Oblast . . . . . 9,387.0\nKomi Republic . . . . 1,280.2\n\nNotes follow.", [("RU-TVE", "turnover", 66100500), ("RU-PNZ", "turnover", 9387000), ("RU-KO", "turnover", 1280200)], id="dots"),
        pytest.param(TABLE + "Turnover in million USD\n\nTver Oblast      66.1\nPenza Oblast     9.4\n\nNotes follow.", [("RU-TVE", "turnover", 66100000), ("RU-PNZ", "turnover", 9400000)], id="spaces"),
        pytest.param(TABLE + "(mln US dollars)\n\nExports of Belarus\nTver Oblast – 66.1\nPenza Oblast – 9.4\n\nImports of Belarus\nTver Oblast – 12.5\n\nNotes follow.", [("RU-TVE", "exports", 66100000), ("RU-PNZ", "exports", 9400000), ("RU-TVE", "imports", 12500000)], id="sections"),
        # rows of flows
        pytest.param("Belarus and Tver Oblast in figures\n\nTrade with Tver Oblast in 2021, USD thousand\n\nturnover    66 100\nexports     40 050\nimports     26 050\n\nThat is all.", [("RU-TVE", "turnover", 66100000), ("RU-TVE", "exports", 40050000), ("RU-TVE", "imports", 26050000)], id="flows"),
    ],
)  # fmt: skip
def test_tables(text: str, expected: list[tuple[Any, ...]]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize("order", ["China $50 million, Belarus $20 million", "Belarus $20 million, China $50 million"])  # fmt: skip
def test_a_list_of_partners_keeps_the_owner_before_it(order: str) -> None:
    """Imports of the oblast from Belarus are what Belarus exports, wherever it stands in the list."""
    assert facts(f"Omsk Oblast's imports in 2021: {order}.") == [("RU-OMS", "exports", 20000000)]


def test_a_second_column_is_an_index() -> None:
    text = TABLE + (
        "Turnover in million USD and the ratio to January-June 2021, in per cent\n\n"
        "Tver Oblast      66.1    141.2\nPenza Oblast     9.4    86.9\nOmsk Oblast     7.0    2.2 times\n\nEnd."
    )
    changes = [(f.partner, float(f.change_pct or 0), f.period and f.period.start) for f in figures(text)]  # fmt: skip
    assert changes == [
        ("RU-TVE", 41.2, "2022-01"),
        ("RU-PNZ", -13.1, "2022-01"),
        ("RU-OMS", 120.0, "2022-01"),
    ]


@pytest.mark.parametrize(
    ("text", "flow"),
    [
        # the side named first tells of its own trade
        pytest.param("The turnover between Tver Oblast and Belarus was $9 million in 2022. Exports made $5 million.", "imports", id="between-region-first"),
        pytest.param("The turnover between Belarus and Tver Oblast was $9 million in 2022. Exports made $5 million.", "exports", id="between-belarus-first"),
        pytest.param("Russia–Belarus trade in Tver Oblast was $9 million in 2022. Exports made $5 million.", "imports", id="dash"),
        # a name behind a preposition sells nothing
        pytest.param("Tver Oblast in its trade with Belarus sold goods worth $5 million in 2022.", "imports", id="behind-with"),
        pytest.param("Tver Oblast, after a visit to Belarus, bought food for $5 million in 2022.", "exports", id="behind-to"),
        # sides, earnings and costs
        pytest.param("The deliveries of the Belarusian side to Tver Oblast were $5 million in 2022.", "exports", id="side"),
        pytest.param("In 2022 trade with Belarus earned Tver Oblast $5 million.", "turnover", id="trade-earned"),
        pytest.param("Trade of Belarus with Tver Oblast was lively in 2022. Flax and glass earned the oblast $5 million.", "imports", id="earned"),
        pytest.param("Trade of Belarus with Tver Oblast was lively in 2022. Tractors brought Belarusian plants $5 million.", "exports", id="brought"),
        pytest.param("Imports from Tver Oblast cost Belarus $5 million in 2022.", "imports", id="cost"),
        # the region that a paragraph has named
        pytest.param("News of the regions\n\nGomel Oblast, Brest Oblast and Minsk Oblast signed a plan.\n\nTver Oblast lost some trade with Belarus in 2022. Sales to the region were $5 million.", "exports", id="the-region"),
    ],
)  # fmt: skip
def test_direction(text: str, flow: str) -> None:
    assert [f.flow.value for f in figures(text) if f.value == 5 * M] == [flow]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("The deficit in trade with Tver Oblast was $5 million in 2022.", -5 * M, id="deficit-in-trade"),
        pytest.param("In 2022 the negative balance in mutual trade with Tver Oblast constituted $5 million.", -5 * M, id="negative-in-mutual"),
        pytest.param("With Tver the deficit of Belarus is $5 million, with Pskov Oblast there is none.", -5 * M, id="with-city"),
        pytest.param("Our exports to Tver Oblast grew in 2022, said the minister of Belarus. The surplus is ours, $5 million.", 5 * M, id="ours"),
        pytest.param("The balance was in favour of Belarus only in trade with Tver Oblast (+$5 million).", 5 * M, id="signed"),
    ],
)  # fmt: skip
def test_balance(text: str, value: int) -> None:
    assert [f.value for f in figures(text) if f.flow.value == "balance"] == [value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a number takes its unit from the sum before
        pytest.param("Trade of Belarus with Tver Oblast was $66 million in 2022. Neighbouring Pskov Oblast has ninety.", ("RU-PSK", "turnover", 90 * M), id="has-ninety"),
        pytest.param("In 2021 trade with Tver Oblast was $66 million, last year fifty-five.", ("RU-TVE", "turnover", 55 * M), id="last-year"),
        pytest.param("With Tver Oblast Belarus has trade of 21 billion roubles in 2022; with Pskov Oblast, 34.", ("RU-PSK", "turnover", 34 * BN), id="with-comma"),
        pytest.param("The consul expects trade of $260 million with Tver Oblast in 2023. “I would put it at two hundred and eighty.”", ("RU-TVE", "turnover", 280 * M), id="put-it-at"),
        pytest.param("Trade of Belarus with Tver Oblast was to reach a billion dollars in 2022. We've brought one point two.", ("RU-TVE", "turnover", 1200 * M), id="one-point-two"),
        # a number broken by the end of a line, a unit with a stray stop
        pytest.param("Trade of Belarus with Tver Oblast in 2022 was US$ 111.\n3 million in all.", ("RU-TVE", "turnover", 111300000), id="broken"),
        pytest.param("In 2022 trade of Belarus with Tver Oblast reached 35,7 million. US dollars in total.", ("RU-TVE", "turnover", 35700000), id="stray-stop"),
        pytest.param("In 2022 trade of Belarus with Tver Oblast reached 3 mln. 800 thsd. dollars in total.", ("RU-TVE", "turnover", 3800000), id="two-units"),
    ],
)  # fmt: skip
def test_units_from_elsewhere(text: str, expected: tuple[Any, ...]) -> None:
    assert expected in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Trade with Tver Oblast is growing. Last year the oblast opened 101 of them.",
            id="of-them",
        ),
        pytest.param(
            "Trade of Belarus with Tver Oblast was $66 million. The school has ninety pupils.",
            id="pupils",
        ),
        pytest.param(
            "Trade of Belarus with Tver Oblast was $66 million. The minister is fifty-five.",
            id="age",
        ),
    ],
)
def test_a_count_is_no_sum(text: str) -> None:
    assert all(f.value in (None, 66 * M) for f in figures(text))


def test_the_first_of_two_currencies_goes_on() -> None:
    text = "Trade of Belarus with Tver Oblast was 42 billion roubles in 2022, about $460 million. Exports came to 19 billion."
    assert figures(text)[-1].currency == "RUB"


@pytest.mark.parametrize(
    "text",
    [
        # a single deal, a firm, a programme, stocks
        pytest.param("A memorandum provides for deliveries of 25 rollers to Tver Oblast for 410 million roubles.", id="counted"),
        pytest.param("Supplies of thirty buses to Tver Oblast worth $4 million were agreed upon.", id="counted-words"),
        pytest.param("Trade with Tver Oblast grew. A trading house opens there with a turnover of up to 600 million roubles.", id="firm"),
        pytest.param("Trade with Tver Oblast is lively. A regional programme worth 7.4 billion roubles replaces lifts.", id="programme"),
        pytest.param("Exports to Tver Oblast suffer: overdue receivables grew to $460 million.", id="receivables"),
        pytest.param("Trade with Tver Oblast is lively. Contracts worth 1.8 billion roubles are signed. The largest, 640 million, concerns lifts.", id="contracts-go-on"),
        # the world
        pytest.param("Minsk sold abroad goods for $9.7 billion in 2022.", id="abroad"),
        pytest.param("Of 1.5 billion dollars of foreign trade, most of Tver Oblast's went to Asia.", id="of-foreign-trade"),
        pytest.param("Tver Oblast's exports in 2022 stood at $7.3 billion. Japan took $2.9 billion of that.", id="part-of-third"),
    ],
)  # fmt: skip
def test_what_is_no_figure(text: str) -> None:
    assert not [f for f in figures(text) if f.value is not None]


@pytest.mark.parametrize(
    ("text", "reporter"),
    [
        pytest.param("Belarus and Tver Oblast\n\nA firm of Gomel Oblast opened a shop.\n\nThe turnover with Tver Oblast was $5 million in 2022.", "BY", id="left-behind"),
        pytest.param("Gomel to Tver: a handshake\n\nGomel Oblast sells tractors.\n\nThe turnover with Tver Oblast was $5 million in 2022.", "BY-HO", id="headline"),
        pytest.param("Gomel Oblast trades with Tver Oblast. The turnover was $5 million in 2022.", "BY-HO", id="same-paragraph"),
    ],
)  # fmt: skip
def test_reporter(text: str, reporter: str) -> None:
    assert figures(text)[-1].reporter == reporter


@pytest.mark.parametrize(
    ("text", "product"),
    [
        pytest.param("Tver Oblast sold Belarus pulp, glass and cod for $5 million in 2022.", None, id="list"),
        pytest.param("Exports of Belarus to Russia grew in 2022. The largest buyers of food: Tver Oblast ($5 million).", "food", id="heading"),
        pytest.param("In 2022 trade in goods and services with Russia was $5 million.", "goods and services", id="both"),
    ],
)  # fmt: skip
def test_product(text: str, product: str | None) -> None:
    assert figures(text)[-1].product == product


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        pytest.param("Belarus traded with Perm Krai. For the entire Russian Federation the turnover made $22 billion in 2022.", "RU", id="entire"),
        pytest.param("A shop opened in Buryatia, and trade between the two states was $22 billion in 2022.", "RU", id="two-states"),
        pytest.param("Orel Oblast and Belarus\n\nOrel Oblast traded well. Orel Oblast has neighbours: Kursk Oblast, Lipetsk Oblast.\n\nThe turnover of the oblast with Belarus was $22 billion in 2022.", "RU-ORL", id="the-oblast"),
    ],
)  # fmt: skip
def test_partner(text: str, partner: str) -> None:
    assert figures(text)[-1].partner == partner
