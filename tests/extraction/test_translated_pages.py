"""Pages put into English word for word from Russian: "has made", "by the sum", "in the republic"."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from articles.extraction.records import Figure

TOLD = "The governor of the Kirov area met guests from Belarus. "


def read(text: str) -> list[Figure]:
    return extract(text, published="2013-02-11").figures


def flows(text: str) -> list[tuple[str, float | None]]:
    return [(str(f.flow), float(f.value) / 1e6 if f.value else None) for f in read(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # whose goods they are, whatever way "in" leads
        pytest.param("Import of the Belarus production in Kirov area has made $5 million.", [("exports", 5)], id="production"),
        pytest.param("Import of the Belarusian goods in Tomsk Oblast made $5 million.", [("exports", 5)], id="goods-with-article"),
        pytest.param("Export of production of the enterprises of the Kirov area in Belarus has made $6 million.", [("imports", 6)], id="made-by"),
        pytest.param("Export of the goods of Kirov area in Byelorussia made $6 million.", [("imports", 6)], id="goods-of-the-area"),
        pytest.param("The import in the Kirov area from Belarus made $5 million, the import in Belarus from the area $4 million.", [("exports", 5), ("imports", 4)], id="import-in"),
        pytest.param("Purchases in Belarus by the Kirov area made $5 million.", [("exports", 5)], id="purchases-in"),
        # "made by" is what there was, "increased by" what was added
        pytest.param("Trade of the Kirov area with Belarus in 2012 was made by $64 million.", [("turnover", 64)], id="made-by-a-sum"),
        pytest.param("In 2012 there were delivered Belarusian goods to the Kirov area only by $5 million.", [("exports", 5)], id="delivered-by-a-sum"),
        pytest.param("Deliveries of Belarusian goods to the Kirov area increased by $5 million.", [], id="increased-by"),
        pytest.param("Belarus increased deliveries of goods to the Kirov area by $5 million.", [], id="increased-deliveries"),
        # goods counted for a sum are a deal
        pytest.param(TOLD + "Trade was $64 million. Next year it is planned to put in area 40 trams for the sum of 600 million roubles.", [("turnover", 64)], id="trams-for-a-sum"),
        pytest.param(TOLD + "Trade was $64 million. Minsk agreed to deliver to the Kirov area 12 lifts and 2 buses for $5 million.", [("turnover", 64)], id="to-whom-before-what"),
        pytest.param(TOLD + "Trade was $64 million. It is planned to construct a dairy farm for the sum of $9 million.", [("turnover", 64)], id="construct"),
    ],
)  # fmt: skip
def test_flow_and_sum(text: str, told: list[tuple[str, float]]) -> None:
    assert flows(text) == told


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("Trade of Tomsk Oblast and Belarus was $58 million. The trade balance with Belarus is positive, $4 million.", -4e6, id="with-belarus"),
        pytest.param("Trade of Tomsk Oblast and Belarus was $58 million. The deficit in trade with Belarus made $4 million.", 4e6, id="deficit"),
        pytest.param("Trade of Tomsk Oblast and Belarus was $58 million. The balance of trade with Tomsk Oblast is positive, $4 million.", 4e6, id="with-the-region"),
        pytest.param("Товарооборот Томской области с Беларусью составил $58 млн. Сальдо торговли с Беларусью положительное – $4 млн.", -4e6, id="russian"),
        pytest.param("Товарооборот Томской области с Беларусью составил $58 млн. Дефицит в торговле с Беларусью составил $4 млн.", 4e6, id="russian-deficit"),
    ],
)  # fmt: skip
def test_balance_with_one_side_is_the_others(text: str, value: float) -> None:
    [_, balance] = read(text)
    assert balance.value == value


@pytest.mark.parametrize(
    ("text", "partner"),
    [
        pytest.param("In all in Russia Vitebsk region has sold goods for $718 million in 2012.", "RU", id="in-russia"),
        pytest.param("In 2012 Vitebsk region has delivered in Russia goods for $718 million.", "RU", id="delivered-in-russia"),
        pytest.param("At the plant in Russia, the region of Kostroma, Vitebsk region sold goods for $7 million.", "RU-KOS", id="where-it-stands"),
    ],
)  # fmt: skip
def test_partner(text: str, partner: str) -> None:
    figures = read(f"Vitebsk region has exported to Kostroma region goods for $9 million. {text}")
    assert [figure.partner for figure in figures] == ["RU-KOS", partner]


@pytest.mark.parametrize(
    ("text", "change"),
    [
        pytest.param("Export of Kirov area to Belarus for 2012 was $31 million (118 % by 2011).", 18, id="index-by-a-year"),
        pytest.param("Export of Kirov area to Belarus for 2012 was $31 million (97,3 % by level of 2011).", -2.7, id="by-level"),
        pytest.param("Export of Kirov area to Belarus for 2012 was $31 million (118 %).", 18, id="bare"),
    ],
)  # fmt: skip
def test_year_that_an_index_is_by(text: str, change: float) -> None:
    [figure] = read(text)
    assert float(figure.change_pct or 0) == pytest.approx(change)
    assert str(figure.period) == str(
        read("In 2012 export of Kirov area to Belarus was $31 million.")[0].period
    )


def test_companies_with_capital_are_no_city() -> None:
    text = (
        TOLD
        + "Trade was $64 million in 2012. Seven firms with the Belarusian capital work here, trade in 2011 was $60 million."
    )
    assert [f.reporter for f in read(text)] == ["BY", "BY"]
