"""Balances told with a sign in words, whose balance a sign is of, and a region's trade with all the world."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2021-01..2021-12"
OPENING = "In 2021 trade of Belarus with Tver Oblast was $36 million. "
OPENING_RU = "В 2021 году товарооборот Беларуси с Тверской областью составил 36 млн долларов. "
BALANCES = [
    pytest.param(f"{OPENING}The balance has formed positive in the amount of plus $4 million.", ["4"], id="amount_of_plus"),
    pytest.param(f"{OPENING}The balance was at plus $4 million.", ["4"], id="at_plus"),
    pytest.param(f"{OPENING}The balance grew by plus $4 million.", [], id="grew_by_plus"),
    pytest.param(f"{OPENING}This is plus $4 million to 2020.", [], id="plus_to_a_year"),
    pytest.param(f"{OPENING_RU}Сальдо сложилось положительное в размере плюс 4 млн долларов.", ["4"], id="ru_amount_of_plus"),
    pytest.param(f"{OPENING_RU}Сальдо выросло на плюс 4 млн долларов.", [], id="ru_grew_by_plus"),
    pytest.param(f"{OPENING}The balance of the oblast was negative, $4 million.", ["4"], id="of_the_oblast"),
    pytest.param(f"{OPENING}The oblast's trade balance is minus $4 million.", ["4"], id="oblasts_minus"),
    pytest.param(f"{OPENING}The balance of Belarus was negative, $4 million.", ["-4"], id="of_belarus"),
    pytest.param(f"{OPENING}The balance is minus $4 million.", ["-4"], id="minus"),
    pytest.param(f"{OPENING_RU}Сальдо торгового баланса области отрицательное – 4 млн долларов.", ["4"], id="ru_of_the_oblast"),
    pytest.param(f"{OPENING_RU}Сальдо области – минус 4 млн долларов.", ["4"], id="ru_oblasts_minus"),
    pytest.param(f"{OPENING_RU}Сальдо торговли с областью отрицательное – 4 млн долларов.", ["-4"], id="ru_with_the_oblast"),
]  # fmt: skip
WORLD = [
    pytest.param("Exports of Kursk Oblast came to $900 million in 2021. Imports were $400 million. Among the partners are Belarus, Peru and China.", id="among_partners"),
    pytest.param("In Kursk Oblast exports are twice the imports\n\nGoods worth more than $900 million were exported in 2021. Imports are $400 million. Belarus and Peru buy most.", id="beside_a_third_country"),
    pytest.param("Экспорт Курской области за 2021 год составил 900 млн долларов, импорт – 400 млн. Главные покупатели – Беларусь и Перу.", id="ru_among_buyers"),
]  # fmt: skip

SIDES = [
    pytest.param(f"{OPENING[:-2]}: $20 million of Belarusian shipments and $16 million of Russian shipments.", id="of_shipments"),
    pytest.param(f"{OPENING[:-2]}: $20 million were Belarusian supplies and $16 million were Russian supplies.", id="were_supplies"),
    pytest.param(f"{OPENING[:-2]}: exports of $20 million, Russian supplies were $16 million.", id="supplies_first"),
]  # fmt: skip
LEVELS = [
    pytest.param("14 March 2023\n\nBelarus wants to return to the level of trade with Tver Oblast of 2021 ($36 million).", id="level_of_trade"),
    pytest.param("14 марта 2023\n\nБеларусь хочет вернуться к уровню торговли с Тверской областью 2021 года (36 млн долларов).", id="ru_level_of_trade"),
]  # fmt: skip


@pytest.mark.parametrize("text", SIDES)
def test_what_each_side_shipped(text: str) -> None:
    assert told(text)[1:2] == [f"BY RU-TVE exports 20 {YEAR}"]
    assert told(text)[2].split()[2:4] == ["imports", "16"]


@pytest.mark.parametrize("text", LEVELS)
def test_a_level_to_return_to_was_there(text: str) -> None:
    assert told(text) == [f"BY RU-TVE turnover 36 {YEAR}"]


def test_a_sum_that_is_real_is_a_goal() -> None:
    text = "Trade of Belarus with Tver Oblast was $36 million last year. “So 50 million dollars by December is absolutely real,” he said."
    assert told(text)[-1] == "BY RU-TVE turnover 50 undated target"


@pytest.mark.parametrize(("text", "millions"), BALANCES)
def test_the_sign_of_a_balance(text: str, millions: list[str]) -> None:
    turnover, *balances = told(text)
    assert turnover == f"BY RU-TVE turnover 36 {YEAR}"
    assert balances == [f"BY RU-TVE balance {value} {YEAR}" for value in millions]


@pytest.mark.parametrize("text", WORLD)
def test_a_regions_trade_with_all_the_world_is_left_out(text: str) -> None:
    assert told(text) == []


def test_a_regions_trade_is_with_belarus_where_that_is_named_first() -> None:
    text = "Belarus sums up trade with Kursk Oblast\n\nExports of Kursk Oblast came to $9 million in 2021."
    assert told(text) == [f"BY RU-KRS imports 9 {YEAR}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade of Belarus with Russia made up $35.1 billion in 2018. Exports to Russia rose to $12.2 billion, imports from Russia came to $22.9 billion. Among the largest partners are Moscow ($6.4 billion in trade) and Smolensk Oblast ($4.1 billion). The deficit was $10.7 billion.", ["BY RU turnover 35100 2018-01..2018-12", "BY RU exports 12200 2018-01..2018-12", "BY RU imports 22900 2018-01..2018-12", "BY RU-MOW turnover 6400 2018-01..2018-12", "BY RU-SMO turnover 4100 2018-01..2018-12", "BY RU balance -10700 2018-01..2018-12"], id="balance_behind_regions"),
        pytest.param("Товарооборот Гомельской области с Россией в 2018 году составил 5,1 млрд долларов. Экспорт вырос до 2,2 млрд, импорт составил 2,9 млрд. Крупнейшие партнёры – Москва (640 млн долларов), Брянская область (230 млн). Отрицательное сальдо составило 700 млн долларов.", ["BY-HO RU turnover 5100 2018-01..2018-12", "BY-HO RU exports 2200 2018-01..2018-12", "BY-HO RU imports 2900 2018-01..2018-12", "BY-HO RU-MOW turnover 640 2018-01..2018-12", "BY-HO RU-BRY turnover 230 2018-01..2018-12", "BY-HO RU balance -700 2018-01..2018-12"], id="ru_balance_behind_regions"),
        pytest.param("Exports of Belarus to Russia rose to $12.2 billion in 2018, imports came to $22.9 billion. With Tula Oblast, exports were $90 million and imports $60 million. The surplus was $30 million.", ["BY RU exports 12200 2018-01..2018-12", "BY RU imports 22900 2018-01..2018-12", "BY RU-TUL exports 90 2018-01..2018-12", "BY RU-TUL imports 60 2018-01..2018-12", "BY RU-TUL balance 30 2018-01..2018-12"], id="balance_of_the_region"),
    ],
)  # fmt: skip
def test_balance_behind_a_list_of_regions_is_of_the_pair_it_comes_from(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
