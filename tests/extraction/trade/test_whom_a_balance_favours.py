"""The sign of a balance by whom it favours, and of sums told with a minus."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("From January to August 2021 trade with Mari El made $64 million. \"Our sales to you rose by 6%, but the balance, which is not in our favour, is around $13 million,\" Belarus' Deputy Prime Minister Oleg Yanush told the head of the republic.", ["BY RU-ME turnover 64 2021-01..2021-08", "BY RU-ME exports none 2021-01..2021-08 +6%", "BY RU-ME balance -13 2021-01..2021-08"], id="not_in_our_favour"),
        pytest.param("Governor of Penza Oblast Ilya Maskov told reporters: \"Our trade with Belarus made $210 million in 2021. The balance of $30 million is in our favour.\"", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="a_governors_own_favour"),
        pytest.param("Governor of Penza Oblast Ilya Maskov told reporters: \"Our trade with Belarus made $210 million in 2021. The balance of $30 million isn't in our favour yet.\"", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance 30 2021-01..2021-12"], id="not_yet_in_a_governors_favour"),
        pytest.param("Trade between Belarus and Penza Oblast made $210 million in 2021. The Russian side gains from it: the balance is $30 million.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="who_gains"),
        pytest.param("Trade between Belarus and Penza Oblast made $210 million in 2021, with a balance of $30 million to the benefit of Belarus.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance 30 2021-01..2021-12"], id="to_the_benefit"),
        pytest.param("Trade between Belarus and Penza Oblast made $210 million in 2021, with a balance of $30 million to the detriment of Belarus.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="to_the_detriment"),
        pytest.param("Trade with Penza Oblast made $210 million in 2021. Belarus benefits from the common market: its negative balance shrank to $30 million.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="gains_of_something_else"),
        pytest.param("In 2021 Belarus had a surplus of $30 million with Penza Oblast, although the balance used not to be in our favour.", ["BY RU-PNZ balance 30 2021-01..2021-12"], id="an_earlier_balance_beside"),
        pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году составил 210 млн долларов. «Баланс пока не за нами – 30 млн долларов», – сказал вице-премьер Беларуси Олег Януш.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="ru_nobody_of_ours"),
        pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году составил 210 млн долларов. Сальдо – 30 млн долларов, и выигрывает от него российская сторона.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="ru_who_gains"),
        pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году составил 210 млн долларов, сальдо неблагоприятное для Беларуси – 30 млн долларов.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance -30 2021-01..2021-12"], id="ru_unprofitable_for"),
        pytest.param("Товарооборот Беларуси и Пензенской области в 2021 году составил 210 млн долларов, баланс не в пользу Пензы – 30 млн долларов.", ["BY RU-PNZ turnover 210 2021-01..2021-12", "BY RU-PNZ balance 30 2021-01..2021-12"], id="ru_not_in_favour_of_the_region"),
    ],
)  # fmt: skip
def test_a_balance_has_the_sign_of_whom_it_favours(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The deepest hole is trade with Russia: minus 3 billion 418.5 million dollars in 2021, though the turnover with it dropped by 7.1%.", ["BY RU balance -3418.5 2021-01..2021-12", "BY RU turnover none 2021-01..2021-12 -7.1%"], id="a_hole_with_a_change_beside"),
        pytest.param("Belarus' trade with Russia in January-May 2021 closed at minus $1 billion 316.4 million.", ["BY RU balance -1316.4 2021-01..2021-05"], id="closed_at_a_minus"),
        pytest.param("With Russia Belarus had minus $3.4 billion in 2021, with Moldova plus $1 billion.", ["BY RU balance -3400 2021-01..2021-12"], id="with_russia_a_minus"),
        pytest.param("Exports to Russia made $6.1 billion in January-May 2021, imports $9.5 billion, in total minus $3.4 billion.", ["BY RU exports 6100 2021-01..2021-05", "BY RU imports 9500 2021-01..2021-05", "BY RU balance -3400 2021-01..2021-05"], id="in_total"),
        pytest.param("Trade with Russia made $31 billion in 2021, minus $3 billion on 2020.", ["BY RU turnover 31000 2021-01..2021-12"], id="a_minus_on_last_year"),
        pytest.param("Belarus' exports to Russia: minus $300 million in 2021.", [], id="a_minus_of_exports"),
        pytest.param("Belarus' trade with Russia fell by 6% in 2021, that is minus $300 million.", ["BY RU turnover none 2021-01..2021-12 -6%"], id="a_fall_in_money"),
        pytest.param("Самая глубокая дыра – в торговле с Россией: минус 3 млрд 418,5 млн долларов за 2021 год, хотя товарооборот с ней снизился лишь на 7,1%.", ["BY RU balance -3418.5 2021-01..2021-12", "BY RU turnover none 2021-01..2021-12 -7.1%"], id="ru_a_hole_with_a_change_beside"),
        pytest.param("Торговля с Россией за 2021 год закрыта с минусом в 3 млрд 418,5 млн долларов.", ["BY RU balance -3418.5 2021-01..2021-12"], id="ru_brought_a_minus"),
        pytest.param("Товарооборот с Россией за 2021 год: минус 300 млн долларов к предыдущему году.", [], id="ru_a_minus_on_last_year"),
        pytest.param("Товарооборот с Россией за 2021 год снизился на 6% – это минус 300 млн долларов.", ["BY RU turnover none 2021-01..2021-12 -6%"], id="ru_a_fall_in_money"),
    ],
)  # fmt: skip
def test_a_minus_is_a_balance_or_a_loss(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Trade between Russia and Belarus made $13 bln in Q1 2023. Belarus' mutual trade deficit remained at $1.4 bln.", ["BY RU turnover 13000 2023-01..2023-03", "BY RU balance -1400 2023-01..2023-03"], id="mutual_trade_deficit"),
        pytest.param("Trade between Russia and Belarus made $13 bln in Q1 2023. The mutual trade balance for Belarus was positive, $1.4 bln.", ["BY RU turnover 13000 2023-01..2023-03", "BY RU balance 1400 2023-01..2023-03"], id="mutual_trade_balance_for"),
        pytest.param("Trade between Russia and Belarus made $13 bln in Q1 2023. Russia's mutual trade surplus stayed at $1.4 bln.", ["BY RU turnover 13000 2023-01..2023-03", "BY RU balance -1400 2023-01..2023-03"], id="russias_mutual_trade_surplus"),
        pytest.param("Belarus had a surplus of $90 million in food trade with Russia in 2023, compared with a deficit of $59 million in 2022.", ["BY RU balance 90 2023-01..2023-12", "BY RU balance -59 2022-01..2022-12"], id="held_against_a_deficit"),
        pytest.param("The surplus in food trade with Russia made $90 million in 2023 after $59 million in 2022.", ["BY RU balance 90 2023-01..2023-12", "BY RU balance 59 2022-01..2022-12"], id="held_against_another_surplus"),
        pytest.param("Профицит торговли продовольствием с Россией составил 90 млн долларов в 2023 году против дефицита в 59 млн долларов в 2022 году.", ["BY RU balance 90 2023-01..2023-12", "BY RU balance -59 2022-01..2022-12"], id="ru_held_against_a_deficit"),
    ],
)  # fmt: skip
def test_a_balance_of_mutual_trade_or_held_against_another(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Belarus' trade with Oryol Oblast should reach $400 million without a deficit for either side.", ["BY RU-ORL turnover 400 undated target"], id="without_a_deficit"),
        pytest.param("The trade with Oryol Oblast, which had no deficit for us, amounted to $41 million in 2022.", ["BY RU-ORL turnover 41 2022-01..2022-12"], id="which_had_no_deficit"),
        pytest.param("The trade with Oryol Oblast is balanced, with neither a deficit nor a surplus, at $41 million.", ["BY RU-ORL turnover 41 undated"], id="neither_deficit_nor_surplus"),
        pytest.param("There is no deficit any more: the surplus in trade with Oryol Oblast is $7 million.", ["BY RU-ORL balance 7 undated"], id="no_deficit_but_a_surplus"),
        pytest.param("Товарооборот Беларуси с Орловской областью должен достичь 400 млн долларов без дефицита для какой-либо из сторон.", ["BY RU-ORL turnover 400 undated target"], id="ru_without_a_deficit"),
        pytest.param("Торговля с Орловской областью сбалансирована, нет ни дефицита, ни профицита, и составляет 41 млн долларов.", ["BY RU-ORL turnover 41 undated"], id="ru_neither_deficit_nor_surplus"),
        pytest.param("Товарооборот с Орловской областью составил 41 млн долларов, не обошлось без дефицита в 7 млн долларов.", ["BY RU-ORL turnover 41 undated", "BY RU-ORL balance -7 undated"], id="ru_not_without_a_deficit"),
    ],
)  # fmt: skip
def test_a_balance_that_there_is_none_of(text: str, expected: list[str]) -> None:
    assert told(text) == expected
