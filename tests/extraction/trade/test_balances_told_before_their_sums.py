"""A balance told of by its sign, whose sum the next sentence gives."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

BALANCES = [
    pytest.param("В 2015 году сальдо торговли Беларуси с Вологодской областью сложилось отрицательное. Оно достигло 17 млн долларов.", ["BY RU-VLG balance -17 2015-01..2015-12"], id="pronoun"),
    pytest.param("Сальдо торговли Беларуси с Вологодской областью в 2015 году положительное. Сальдо составило 17 млн долларов.", ["BY RU-VLG balance 17 2015-01..2015-12"], id="again"),
    pytest.param("Товарооборот Беларуси с Вологодской областью в 2015 году составил 70 млн долларов. Сальдо отрицательное. Оно выросло до 17 млн долларов.", ["BY RU-VLG turnover 70 2015-01..2015-12", "BY RU-VLG balance -17 2015-01..2015-12"], id="short"),
    pytest.param("Сальдо внешней торговли Беларуси товарами в 2015 году сложилось отрицательное. Оно превысило 7,5 млрд долларов, из них 6,2 млрд долларов пришлось на Россию.", ["BY RU balance -6200 2015-01..2015-12"], id="part_of_russia"),
    pytest.param("The balance of trade of Belarus with Vologda Oblast was negative in 2015. It reached $17 million.", ["BY RU-VLG balance -17 2015-01..2015-12"], id="en"),
    pytest.param("The balance of Belarus' trade with Vologda Oblast in 2015 was positive. It came to $17 million.", ["BY RU-VLG balance 17 2015-01..2015-12"], id="en_positive"),
    pytest.param("The balance of Belarus' trade with Vologda Oblast was positive in 2015. Trade itself came to $70 million.", ["BY RU-VLG turnover 70 2015-01..2015-12"], id="turnover_again"),
    pytest.param("Сальдо торговли Беларуси с Вологодской областью в 2015 году положительное. Товарооборот составил 70 млн долларов.", ["BY RU-VLG turnover 70 2015-01..2015-12"], id="ru_turnover_again"),
    pytest.param("The balance of Belarus with Russia is negative. The balance with Vologda Oblast made $17 million in 2015.", [], id="of_another_partner"),
    pytest.param("The balance of Belarus with Vologda Oblast is negative. In 2015 the balance with Vologda Oblast made $17 million.", ["BY RU-VLG balance -17 2015-01..2015-12"], id="of_the_same_partner"),
    pytest.param("Сальдо Беларуси с Россией отрицательное. С Вологодской областью сальдо составило 17 млн долларов в 2015 году.", [], id="ru_of_another_partner"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BALANCES)
def test_a_balance_told_before_has_its_sum_from_the_next_sentence(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
