"""Trade without some goods, goods that "it" stands for, aims proposed, and districts sold to."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

EN = "Trade of Belarus with Tula Oblast in 2022 stood at $372 million."
RU = "Товарооборот Беларуси с Тульской областью в 2022 году составил 372 млн долларов."
LINES = [
    pytest.param(f"{EN} In 2023 it was $380 million, and that's without taking into account services.", "turnover 380 all actual", id="without-services"),
    pytest.param(f"{EN} In 2023 it was $380 million, not counting services.", "turnover 380 all actual", id="not-counting"),
    pytest.param(f"{EN} In 2023 it was $380 million (services not included).", "turnover 380 all actual", id="not-included"),
    pytest.param(f"{EN} Counting services, it was $380 million in 2023.", "turnover 380 goods and services actual", id="counting"),
    pytest.param(f"{RU} В 2023 году – 380 млн (услуги не в счёт).", "turnover 380 all actual", id="ru-not-included"),
    pytest.param(f"{EN} Without oil our turnover is a mere $15 million.", "turnover 15 goods other than oil actual", id="without"),
    pytest.param(f"{EN} Excluding oil products, imports came to $15 million.", "imports 15 goods other than oil products actual", id="excluding"),
    pytest.param(f"{RU} Без учёта нефти оборот – лишь 15 млн.", "turnover 15 goods other than oil actual", id="ru-without"),
    pytest.param("Без новых машин туляки не останутся: в 2022 году Тульская область купила белорусской техники на 20 млн долларов.", "exports 20 machinery actual", id="ru-not-left-without"),
    pytest.param(f"{EN} The growth owes itself to crude oil: Belarus bought $57 million worth of it.", "imports 57 oil actual", id="worth-of-it"),
    pytest.param(f"{EN} The governor proposed bringing it up to $500 million.", "turnover 500 all target", id="proposed-bringing"),
    pytest.param("The Urals Federal District's trade with Belarus reached $2.7 billion in 2022.\n\nSales of Belarusian food to the district exceeded $310 million.", "exports 310 food actual", id="to-the-district"),
    pytest.param(f"{EN} Without energy carriers it came to $150 million, with gas to $380 million.", "turnover 380 all actual", id="with-gas"),
    pytest.param(f"{RU} Без учёта энергоносителей оборот составил 150 млн долларов, с учётом газа – 380 млн.", "turnover 380 all actual", id="ru-with-gas"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), LINES)
def test_the_last_sum(text: str, line: str) -> None:
    figure = extract(text).figures[-1]
    millions = float(figure.value or 0) / 10**6
    assert f"{figure.flow} {millions:g} {figure.product or 'all'} {figure.status}" == line


def test_a_fall_in_supplies_is_no_sum_of_them() -> None:
    text = f"{EN} The most essential influence was rendered by decrease in deliveries of oil for 38 million dollars."
    assert [float(f.value or 0) for f in extract(text).figures] == [372e6]


@pytest.mark.parametrize(
    "text",
    [
        "In 2005 Belarus sold tractors, combines and other goods to Tatarstan for $74 million.",
        "В 2005 году Беларусь продала Татарстану тракторы, комбайны и другие товары на 74 млн долларов.",
    ],
)
def test_goods_named_with_all_others_are_all_goods(text: str) -> None:
    assert [figure.product for figure in extract(text).figures] == [None]


@pytest.mark.parametrize(
    ("exports", "imports", "sign"), [("98.2", "54.1", 1), ("54.1", "98.2", -1), ("98.2", "14.1", 0)]
)
def test_a_balance_takes_the_sign_of_the_ways_told(exports: str, imports: str, sign: int) -> None:
    text = (
        "Trade of Belarus with Smolensk Oblast in 2020 amounted to $152.3 million. "
        f"Exports reached ${exports} million, imports ${imports} million. The balance was $44.1 million."
    )
    balances = [f.value for f in extract(text).figures if f.flow == "balance"]
    assert [float(value or 0) for value in balances] == ([sign * 44.1e6] if sign else [])


BESIDE = [
    pytest.param("Besides tractors, Belarus sold Tula Oblast furniture for $50 million in 2023.", ["furniture"], id="besides"),
    pytest.param("Apart from cheese, Belarus' butter exports to Russia came to $50 million in 2023.", ["butter"], id="apart-from"),
    pytest.param("Belarus trades with Tula Oblast not only in food; apart from that machinery was sold for $50 million in 2023.", ["machinery"], id="apart-from-that"),
    pytest.param("Кроме техники, Беларусь продала в Тульскую область мебели на 50 млн долларов в 2023 году.", ["furniture"], id="ru-besides"),
    pytest.param("In 2023 Belarus' exports to Russia reached $5 billion due to food supplies of $3 billion.", [None, "food"], id="due-to-supplies-of"),
    pytest.param("Экспорт Беларуси в Тульскую область в 2023 году составил 50 млн долларов благодаря поставкам мебели на 30 млн долларов.", [None, "furniture"], id="ru-thanks-to-supplies-of"),
    pytest.param("В 2023 году экспорт продукции белорусского производства в Тульскую область составил 5 млн долларов.", [None], id="ru-made-there"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "goods"), BESIDE)
def test_goods_besides_others_and_goods_that_give_a_reason(
    text: str, goods: list[str | None]
) -> None:
    assert [figure.product for figure in extract(text).figures] == goods


WITHOUT_OIL = [
    pytest.param("MINSK, 20 December 2020. Trade of Russia and Belarus fell by 19.1% in January-October 2020 to $21.9 billion. By value oil fell by half. Without it trade lost just 3 percent.", ["BY RU turnover 21900 2020-01..2020-10 -19.1%"], id="without_oil_en"),
    pytest.param("МИНСК, 20 декабря 2020 года. Товарооборот России и Беларуси в январе-октябре 2020 года упал на 19,1% до $21,9 млрд. Без нефти торговля потеряла лишь 3 процента.", ["BY RU turnover 21900 2020-01..2020-10 -19.1%"], id="without_oil_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), WITHOUT_OIL)
def test_a_change_without_oil_is_of_no_whole(text: str, lines: list[str]) -> None:
    assert told(text) == lines
