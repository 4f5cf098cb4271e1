"""Yearly averages, money of the other land, takings of fairs, money in budgets, heads of lists, what is ahead."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

TULA = "Tula Oblast buys Belarusian buses. "
FAIR, FAIR_RU = (
    "The fair of Belarusian goods in Tula drew 40 firms. ",
    "Выставка-ярмарка белорусских товаров прошла в Туле. ",
)
AVERAGE = "From 2018 to 2020 Belarus exported $11 billion in items a year to Russia. "


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        # a sum a year is of the years that the average is told for
        pytest.param(f"{AVERAGE}It imported $17 billion a year.", ["BY RU exports 11000 2018-01..2020-12", "BY RU imports 17000 2018-01..2020-12"], id="a_year"),
        pytest.param(f"{AVERAGE}It imported 17 billion per 12 months, with a deficit of 6 billion, which must be covered by loans.", ["BY RU exports 11000 2018-01..2020-12", "BY RU imports 17000 2018-01..2020-12", "BY RU balance -6000 2018-01..2020-12"], id="per_12_months"),
        pytest.param("В 2018–2020 годах Беларусь экспортировала в Россию товаров на 11 млрд долларов в год. Импортировала она 17 млрд долларов в год.", ["BY RU exports 11000 2018-01..2020-12", "BY RU imports 17000 2018-01..2020-12"], id="a_year_ru"),
        pytest.param("In 2020 Belarus exported $11 billion in items to Russia. It imports $17 billion a year.", ["BY RU exports 11000 2020-01..2020-12", "BY RU imports 17000 undated"], id="behind_one_year"),
        # sales to others only pay for the gap
        pytest.param("In 2020 Belarus imported $17 billion in items from Russia, with a deficit of 6 billion, which is covered by exports to Europe and by loans.", ["BY RU imports 17000 2020-01..2020-12", "BY RU balance -6000 2020-01..2020-12"], id="covered_by_sales"),
        # what is going to grow is foreseen, what somebody is going to raise is meant
        pytest.param("Trade between Belarus and Russia is going to increase by no less than 6% in 2025.", ["BY RU turnover none 2025-01..2025-12 +6% forecast"], id="going_to_increase"),
        pytest.param("Belarus and Russia are going to increase trade to $55 billion in 2025.", ["BY RU turnover 55000 2025-01..2025-12 target"], id="going_to_increase_it"),
        # takings of a fair
        pytest.param(f"{FAIR}They sold goods worth 30 million rubles.", [], id="sold_there"),
        pytest.param(f"{FAIR_RU}Продано товаров на 30 млн рублей.", [], id="sold_there_ru"),
        pytest.param(f"{FAIR}Belarus' exports to Tula Oblast were $30 million in 2023.", ["BY RU-TUL exports 30 2023-01..2023-12"], id="exports_behind_a_fair"),
        pytest.param("Supplies of Belarusian food to Tula Oblast – people love it at the fairs – made $30 million in 2023.", ["BY RU-TUL exports 30 2023-01..2023-12"], id="fairs_by_the_way"),
        # money in a budget
        pytest.param(f"{TULA}Lifts will be next: the money, 340 million rubles, is in the budget.", [], id="in_the_budget"),
        pytest.param("Тульская область закупит белорусские автобусы: деньги, 120 млн рублей, в бюджете есть.", [], id="in_the_budget_ru"),
        # last year is none of the year that it is compared with
        pytest.param("Last year trade of Belarus with Tula Oblast was $187 million. For comparison: in 2021 it was $402 million.", ["BY RU-TUL turnover 187 undated", "BY RU-TUL turnover 402 2021-01..2021-12"], id="compared_with_a_year"),
        pytest.param("В прошлом году товарооборот Беларуси с Тульской областью составил 187 млн долларов. Для сравнения: в 2021 году – 402 млн.", ["BY RU-TUL turnover 187 undated", "BY RU-TUL turnover 402 2021-01..2021-12"], id="compared_with_a_year_ru"),
    ],
)  # fmt: skip
def test_rates_fairs_and_lists(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "currencies"),
    [
        ("In 2023 trade between Belarus and Russia was 150 billion Belarusian rubles, which is about 4 trillion in Russian money.", ["BYN", "RUB"]),
        ("В 2023 году товарооборот Беларуси и России составил 150 млрд белорусских рублей, это около 4 трлн в российских деньгах.", ["BYN", "RUB"]),
    ],
)  # fmt: skip
def test_money_of_the_other_land(text: str, currencies: list[str]) -> None:
    assert [figure.currency for figure in extract(text).figures] == currencies


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("Milk heads the list of what Belarus sold to Tula Oblast in 2018, at $14 million.", "dairy products"),
        ("Crude petroleum headed the list of purchases of Belarus from Russia in 2018, at $6 billion.", "oil"),
        ("Natural gas came second on the list of purchases of Belarus from Russia in 2018, at $2 billion.", "natural gas"),
        ("Сыр возглавил перечень белорусского экспорта в Тульскую область в 2018 году – 14 млн долларов.", "cheese"),
        ("Milk heads the list of our exports. Trade of Belarus with Tula Oblast was $14 million.", None),
    ],
)  # fmt: skip
def test_goods_at_the_head_of_a_list(text: str, product: str | None) -> None:
    assert [figure.product for figure in extract(text).figures] == [product]
