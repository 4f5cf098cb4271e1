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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # whose trade it is stands before the balance
        pytest.param("Trade of Komi Republic with Belarus in 2012 left a positive balance for the region of $13 million. Turnover was $29 million, export - 21, import - 8 million.",
                     [("balance", -13), ("turnover", 29), ("imports", 21), ("exports", 8)], id="teller-before-a-balance"),
        pytest.param("Sverdlovsk area and Belarus reached in 2012 a turnover of $711 million. Sverdlovsk export made $408 million.",
                     [("turnover", 711), ("imports", 408)], id="former-name-of-the-capital"),
        pytest.param("The external trade turnover of Komi as a whole was $1404 million. Export of Komi to Belarus was $13 million.",
                     [("imports", 13)], id="as-a-whole"),
        # goods that go to a place, the first of them with a sum
        pytest.param("Export of Tomsk Oblast to Belarus made $46 million. Sales to Turkey were $70 million.\n\nTo Belarus, the minister said, go sunflower oil ($21 million), meal, rice and sweets.",
                     [("imports", 46), ("imports", 21)], id="goods-that-go"),
        pytest.param("Tomsk Oblast exported to Belarus goods for $46 million. In particular, Gomselmash sold in 2012 to Tomsk farmers 22 combines for the sum of 118 million rubles.",
                     [("imports", 46)], id="combines-of-a-plant"),
    ],
)  # fmt: skip
def test_passages(text: str, told: list[tuple[str, float]]) -> None:
    assert flows(text) == told


@pytest.mark.parametrize(
    ("text", "product"),
    [
        pytest.param("Belarus buys from Tomsk Oblast sunflower oil ($21 million), metals and coal.", "vegetable oil", id="first-of-three"),
        pytest.param("Беларусь закупает в Томской области подсолнечное масло (21 млн долларов), металлы, уголь.", "vegetable oil", id="russian"),
        pytest.param("Belarus buys from Tomsk Oblast tractors, sugar and furniture ($21 million).", None, id="all-of-them"),
        pytest.param("Belarus sells to Tomsk Oblast tractors, foodstuff ($21 million) and tyres.", "food", id="one-of-three"),
        pytest.param("Belarus sells to Tomsk Oblast meat production ($21 million).", "meat", id="production"),
    ],
)  # fmt: skip
def test_goods_before_a_bracket(text: str, product: str | None) -> None:
    [figure] = read(text)
    assert figure.product == product


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("In January-September 2012 trade of Tomsk Oblast with Belarus was $50 million. It is necessary for us to leave on 60 million by results of the year.", ("target", "2012-01", "2012-12"), id="necessary"),
        pytest.param("Trade of Tomsk Oblast with Belarus was $50 million in 2012. It is necessary to note that in 2011 it was $60 million.", ("actual", "2011-01", "2011-12"), id="to-note"),
        pytest.param("For January 2013 export of Tomsk Oblast to Belarus made $50 million, and for the year it can reach $60 million.", ("target", "2013-01", "2013-12"), id="for-the-year"),
        pytest.param("За январь 2013 года экспорт Томской области в Беларусь составил 50 млн долларов, а за год он может достичь 60 млн.", ("target", "2013-01", "2013-12"), id="russian-for-the-year"),
        pytest.param("In January-September 2012 trade of Tomsk Oblast with Belarus was $50 million. We will reach 60 million following the results of the year.", ("forecast", "2012-01", "2012-12"), id="bare-sum-before-results"),
        pytest.param("In 2012 foreign trade of Tomsk Oblast made $784 million (in 2011 – $1 billion). Export to Belarus was $60 million.", ("actual", "2012-01", "2012-12"), id="year-in-brackets"),
        pytest.param("В 2012 году внешняя торговля Томской области составила 784 млн долларов (в 2011 году – 1 млрд). Экспорт в Беларусь составил 60 млн долларов.", ("actual", "2012-01", "2012-12"), id="russian-year-in-brackets"),
    ],
)  # fmt: skip
def test_status_and_months(text: str, told: tuple[str, str, str]) -> None:
    figure = read(text)[-1]
    assert figure.value == 60e6
    assert figure.period is not None
    assert (str(figure.status), figure.period.start, figure.period.end) == told


@pytest.mark.parametrize(
    ("text", "change"),
    [
        pytest.param("Import of Tomsk Oblast from Belarus in 2012 made $8 million (45.6 percent of level of 2011).", -54.4, id="of-level"),
        pytest.param("The fall is caused by purchases: import of Tomsk Oblast from Belarus in 2012 was $8 million (40 % to the level of 2011).", -60, id="to-the-level"),
        pytest.param("Импорт Томской области из Беларуси в 2012 году составил 8 млн долларов (45,6% к уровню 2011 года).", -54.4, id="russian"),
        pytest.param("Import of Tomsk Oblast from Belarus in 2012 was $8 million, down 45.6% to the level of 2011.", -45.6, id="down-to"),
    ],
)  # fmt: skip
def test_low_index_of_a_level(text: str, change: float) -> None:
    [figure] = read(text)
    assert float(figure.change_pct or 0) == pytest.approx(change)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("4 of June of 2014", id="of-of"),
        pytest.param("On June, 4th of 2014", id="month-first"),
        pytest.param("the 4th of June of 2014", id="the-fourth"),
    ],
)  # fmt: skip
def test_day_of_a_month_of_a_year(line: str) -> None:
    text = f"Fair in Oryol\n{line}\nThe ambassador opened the fair. In 2012 trade of Oryol region with Belarus was $5 million."
    assert str(extract(text).published) == "2014-06-04"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # who speaks without an office of a side speaks for whose trade is told
        pytest.param("Turnover of the Tomsk region with Belarus was $38 million. \"Our export is 21 million, import is 17 million,\" the head of department said.", [("turnover", 38), ("imports", 21), ("exports", 17)], id="our-export"),
        pytest.param("Товарооборот Томской области с Беларусью составил 38 млн долларов. «Мы продали товаров на 21 млн, купили на 17 млн», – сказал начальник департамента.", [("turnover", 38), ("imports", 21), ("exports", 17)], id="russian-we-sold"),
        pytest.param("Trade of Belarus with the Tomsk region was $38 million. \"Our export is 21 million,\" the head of department said.", [("turnover", 38), ("exports", 21)], id="belarusian"),
        pytest.param("Turnover of the Tomsk region with Belarus was $38 million. From them 21 million is delivery from us.", [("turnover", 38), ("imports", 21)], id="from-us"),
        # places before their verbs
        pytest.param("Trade of the Tomsk region with Belarus was $38 million. To Belarus for the year it is exported on $21 million, from Belarus it is imported on $17 million.", [("turnover", 38), ("imports", 21), ("exports", 17)], id="it-is-exported"),
        # a fair, and what customs collected
        pytest.param("Trade of the Tomsk region with Belarus was $38 million. On the fair Minsk producers sold goods for 3 million rubles.", [("turnover", 38)], id="on-the-fair"),
        pytest.param("Trade of the Tomsk region with Belarus was $38 million. It was collected 1.1 billion rubles of payments.", [("turnover", 38)], id="collected"),
    ],
)  # fmt: skip
def test_who_sold(text: str, told: list[tuple[str, float]]) -> None:
    assert flows(text) == told


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param("In 2012 trade of Tomsk Oblast with Belarus made $113.9 million, or 107.5% by the level of the year 2011.", [7.5], id="by-the-level"),
        pytest.param("Export of Tomsk Oblast to Belarus for 2012 was $12,4 million, that makes only 58,7% from the level of the last year.", [-41.3], id="from-the-level"),
        pytest.param("Export of Tomsk Oblast to Belarus for 2012 was 12,4 million dollars (growth of 108,3 %).", [8.3], id="growth-as-index"),
        pytest.param("Export of Tomsk Oblast to Belarus for 2012 was $12.4 million (growth of 108.3%).", [108.3], id="growth"),
        pytest.param("The export of Tomsk Oblast to Belarus ($19 million) surpasses the import ($8 million) in 2,5 times.", [None, None], id="surpasses"),
        pytest.param("Экспорт Томской области в Беларусь (19 млн долларов) превышает импорт (8 млн долларов) в 2,5 раза.", [None, None], id="russian-surpasses"),
        # growth told first, and its sum by a word of its own
        pytest.param("Tomsk Oblast increased exports to Belarus by 11%. The volume of deliveries for last year amounted to $241 million.", [11], id="sum-behind-growth"),
        pytest.param("Томская область нарастила экспорт в Беларусь на 11%. Объем поставок за прошлый год составил 241 млн долларов.", [11], id="russian-sum-behind-growth"),
        pytest.param("Tomsk Oblast increased exports to Belarus by 11%. The year before deliveries amounted to $241 million.", [11, None], id="sum-of-the-year-before"),
    ],
)  # fmt: skip
def test_changes(text: str, changes: list[float | None]) -> None:
    told = [None if f.change_pct is None else float(f.change_pct) for f in read(text)]
    assert told == [None if c is None else pytest.approx(c) for c in changes]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("In trade of Tomsk Oblast with Belarus export prevailed - $81 million.", [("imports", 81)], id="export-in-trade-with"),
        pytest.param("In trade of Belarus with Tomsk Oblast export prevailed - $81 million.", [("exports", 81)], id="export-of-belarus"),
        pytest.param("Trade of Tomsk Oblast with Belarus was $81 million. From Belarus in 2012 in the republic entered goods on $33 million.", [("turnover", 81), ("exports", 33)], id="entered"),
        pytest.param("Trade of Tomsk Oblast with Belarus was $81 million. In the new trade house 11 million roubles were invested.", [("turnover", 81)], id="trade-house"),
    ],
)  # fmt: skip
def test_sides_of_the_trade_told(text: str, told: list[tuple[str, float]]) -> None:
    assert flows(text) == told


def test_by_comparison_with_a_year() -> None:
    [figure] = read(
        "Turnover of Tomsk Oblast and Belarus was $204 million in 2009. By comparison with 2008 it fell by a third."
    )
    assert float(figure.change_pct or 0) == pytest.approx(-33.3)


def test_a_real_number_is_a_goal() -> None:
    [_, goal] = read(
        "Trade of Tomsk Oblast with Belarus was $81 million in 2012. I think, $100 million it is quite real number."
    )
    assert str(goal.status) == "target"


def test_foodstuff() -> None:
    [figure] = read("In 2012 Belarus sold to Russia foodstuff for the sum of $4.6 billion.")
    assert figure.product == "food"
