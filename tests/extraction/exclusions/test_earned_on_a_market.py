"""Sums earned on a market, sold "by" a sum, of the trade in some goods; goods that only give a reason."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import PUBLISHED, figures, told

M, BN = 10**6, 10**9
HEAD = "Belarus' trade with Tver Oblast was $90 million in 2021."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In 2021 our farmers earned $4 billion in Russia.", ("exports", 4 * BN), id="in_russia"),
        pytest.param("In 2021 Belarusian dairies earned $2 billion on the market of Russia.", ("exports", 2 * BN), id="market_of_russia"),
        pytest.param("In 2021 Belarus made $4.4 billion on the Russian market, 1.5% more.", ("exports", 4400 * M), id="made_on_the_market"),
        pytest.param(f"{HEAD} The region's firms earned $40 million on the Belarusian market.", ("imports", 40 * M), id="on_our_market"),
        pytest.param("В 2021 году аграрии Беларуси заработали в России 4,4 млрд долларов.", ("exports", 4400 * M), id="ru_in_russia"),
        pytest.param("В 2021 году в России мы заработали 4,4 млрд долларов.", ("exports", 4400 * M), id="ru_place_first"),
    ],
)  # fmt: skip
def test_earned_there_was_sold_there(text: str, expected: tuple[str, int]) -> None:
    last = figures(text)[-1]
    assert (last.flow, last.value) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD} Belarusian seasonal workers earned $4 million in Tver Oblast.",
        f"{HEAD} The theatre earned $1 million.",
    ],
    ids=["wages", "theatre"],
)
def test_wages_are_no_exports(text: str) -> None:
    assert [figure.value for figure in figures(text)] == [90 * M]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In 2021 Belarus supplied to the Russian market of food by 4 billion dollars.", id="supplied_by"),
        pytest.param("In 2021 Belarus has shipped food to Russia by 4 billion dollars.", id="shipped_by"),
        pytest.param("In food, Russia bought from Belarus for 4 billion dollars in 2021.", id="in_food"),
        pytest.param("Ties grow. In the food trade, Belarus sold to Russia for 4 billion dollars in 2021.", id="in_the_food_trade"),
    ],
)  # fmt: skip
def test_goods_of_a_deed(text: str) -> None:
    told = [(f.flow, f.product, f.value) for f in extract(text, published=PUBLISHED).figures]
    assert told == [("exports", "food", 4 * BN)]


def test_sums_that_supplies_were_cut_by_are_no_level() -> None:
    text = f"{HEAD} In 2021 Belarus cut what is supplied to the region by $5 million."
    assert [figure.value for figure in figures(text)] == [90 * M]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In 2021 trade of Belarus with Tver Oblast grew. Here the Belarusian export is the greatest, as dump trucks are sold to the pits: $318 million.", id="as"),
        pytest.param("In 2021 trade of Belarus with Tver Oblast grew. Belarusian exports, because tractors are in demand there, reached $318 million.", id="because"),
        pytest.param("В 2021 году торговля Беларуси с Тверской областью росла. Белорусский экспорт, поскольку там востребованы тракторы, достиг 318 млн долларов.", id="ru_since"),
    ],
)  # fmt: skip
def test_goods_that_give_a_reason_are_not_all_that_was_sold(text: str) -> None:
    assert [(f.product, f.value) for f in figures(text)][-1] == (None, 318 * M)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In January-August 2018, Belarus earned $1.5 billion on dairy products abroad. The Russian market brought Belarusians about $1.2 billion.", ["BY RU exports 1200 2018-01..2018-08"], id="earned_abroad"),
        pytest.param("В январе-августе 2018 года аграрии выручили на внешних рынках 3,2 млрд долларов.\n\nЦены были плохими.\n\nНа Россию пришлось 2,6 млрд долларов.", ["BY RU exports 2600 2018-01..2018-08"], id="ru_earned_abroad"),
        pytest.param("Foreign trade of Belarus grew by 6% to $29 billion in January-May 2013.\n\nExports to Russia grew by 4% to $6.1 billion and imports fell by 3% to $9.2 billion.\n\nImports of energy cost the country $3.9 billion, and exports of potash brought $900 million.", ["BY RU exports 6100 2013-01..2013-05 +4%", "BY RU imports 9200 2013-01..2013-05 -3%"], id="what_all_the_country_buys"),
        pytest.param("Foreign trade of Belarus grew by 6% to $29 billion in January-May 2013.\n\nExports to Russia grew by 4% to $6.1 billion and imports fell by 3% to $9.2 billion.\n\nImports of Russian oil cost the country $3.9 billion.", ["BY RU exports 6100 2013-01..2013-05 +4%", "BY RU imports 9200 2013-01..2013-05 -3%", "BY RU imports 3900 2013-01..2013-05"], id="what_it_buys_of_russia"),
        pytest.param("Внешняя торговля Беларуси в январе-мае 2013 года выросла на 6% до 29 млрд долларов.\n\nЭкспорт в Россию вырос на 4% до 6,1 млрд долларов, импорт упал на 3% до 9,2 млрд долларов.\n\nИмпорт нефти обошелся стране в 3,9 млрд долларов, а экспорт калия принес 900 млн долларов.", ["BY RU exports 6100 2013-01..2013-05 +4%", "BY RU imports 9200 2013-01..2013-05 -3%"], id="ru_what_all_the_country_buys"),
    ],
)  # fmt: skip
def test_earned_abroad_and_by_all_the_country(text: str, expected: list[str]) -> None:
    assert told(text) == expected
