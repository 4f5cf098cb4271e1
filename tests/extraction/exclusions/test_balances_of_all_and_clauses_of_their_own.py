"""Balances of a country with all, exports told as revenue, two flows together, years of clauses of their own."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param("Exports to Russia have fallen a lot. Between January and May 2023, Belarus posted a trade deficit of $900 million.", [], id="posted_a_deficit"),
    pytest.param("Belarus leans on Russia. The country's imports grew greatly in 2023, which generated a trade deficit of more than $1 billion.", [], id="generated_a_deficit"),
    pytest.param("Belarus leans on Russia. In 2023 Belarus had a trade surplus of $900 million with Russia.", ["BY RU balance 900 2023-01..2023-12"], id="with_russia"),
    pytest.param("Trade of Belarus with Russia came to $20 billion in 2023. Belarus posted a trade surplus of $900 million.", ["BY RU turnover 20000 2023-01..2023-12", "BY RU balance 900 2023-01..2023-12"], id="after_their_trade"),
    pytest.param("In 2023 average monthly export revenue from trade of Belarus with Russia stood at $390 million.", ["BY RU exports 390 2023-01..2023-12"], id="revenue_from_trade"),
    pytest.param("Belarus sells to Russia. Imports from Russia grew too. These two flows reached $9 billion in 2023.", ["BY RU turnover 9000 2023-01..2023-12"], id="two_flows"),
    pytest.param("Беларусь продаёт в Россию больше. Импорт из России вырос. Эти два потока достигли 9 млрд долларов в 2023 году.", ["BY RU turnover 9000 2023-01..2023-12"], id="ru_two_flows"),
    pytest.param("Exports of Belarus to Russia were $220 million in September 2023 (a year-on-year fall of 42%) and $160 million in October 2023.", ["BY RU exports 220 2023-09..2023-09 -42%", "BY RU exports 160 2023-10..2023-10"], id="fall_in_brackets"),
    pytest.param("Trade of Belarus and Russia has topped $50 billion, but in 2022 many doubted it.", ["BY RU turnover 50000 undated"], id="year_of_the_next_clause"),
    pytest.param("Товарооборот Беларуси с Россией достиг 50 млрд долларов, и в 2022 году открыты два завода.", ["BY RU turnover 50000 undated"], id="ru_year_of_the_next_clause"),
    pytest.param(
        "Russia buys most of what Belarus exports. The economy grew by 2%. Imports outran exports, leaving the country with a large trade deficit of $1.4 billion in 2021.",
        [],
        id="deficit-of-all",
    ),
    pytest.param(
        "На Россию приходится половина торговли Беларуси.\n\nПравительство гордится ростом ВВП на 2%, но молчит, что импорт растёт быстрее экспорта, из-за чего дефицит торговли превысил 1,4 млрд долларов.",
        [],
        id="deficit-of-all-russian",
    ),
    pytest.param(
        "Trade of Belarus with Russia grew in 2021. Imports outpaced exports, leaving a trade deficit of $3 billion.",
        ["BY RU balance -3000 2021-01..2021-12"],
        id="deficit-of-two",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_facts(text: str, expected: list[str]) -> None:
    assert told(text) == expected


OF_THE_WORLD = [
    pytest.param("Экспорт строительных услуг Беларуси за 2013 год составил 151 млн долларов. В Россию оказано услуг на 98 млн долларов.\n\nСальдо внешней торговли строительными услугами сложилось отрицательным в размере 93 млн долларов.", ["BY RU exports 98 2013-01..2013-12"], id="ru_behind_a_part"),
    pytest.param("Belarus' exports of construction services in 2013 came to $151 million. Services worth $98 million were provided to Russia.\n\nThe balance of foreign trade in construction services was negative at $93 million.", ["BY RU exports 98 2013-01..2013-12"], id="behind_a_part"),
    pytest.param("Товарооборот Беларуси и России за 2013 год составил 15 млрд долларов, экспорт 6 млрд, импорт 9 млрд. Сальдо внешней торговли сложилось отрицательным в размере 3 млрд долларов.", ["BY RU turnover 15000 2013-01..2013-12", "BY RU exports 6000 2013-01..2013-12", "BY RU imports 9000 2013-01..2013-12", "BY RU balance -3000 2013-01..2013-12"], id="ru_of_the_two"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_THE_WORLD)
def test_the_balance_behind_exports_to_all_is_with_all(text: str, expected: list[str]) -> None:
    assert told(text) == expected
