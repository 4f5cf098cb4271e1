"""What stands beside trade: a part that a loan pays, rates of sales, whose a passive verb is, balances before."""

from __future__ import annotations

import pytest

from articles.extraction import extract

HEAD = "За 2023 год белорусский экспорт в Россию вырос до 40 млн долларов. "
HEAD_EN = "Belarusian exports to Russia rose to $40 million in 2023. "

NOT_TRADE = [
    pytest.param(f"{HEAD}Закупят 20 автобусов, часть средств (1,1 млрд руб.) даёт льготный кредит.", id="given_by_a_loan_ru"),
    pytest.param(f"{HEAD}Закупят 20 автобусов, половину суммы (3 млн долларов) покроет бюджет.", id="covered_by_the_budget_ru"),
    pytest.param(f"{HEAD}Рентабельность продаж выросла до 9,4%.", id="return_on_sales_ru"),
    pytest.param(f"{HEAD_EN}They will buy 20 buses, half of the cost ($3 million) will be covered by a loan.", id="covered_by_a_loan"),
    pytest.param(f"{HEAD_EN}The return on sales rose to 9.4%.", id="return_on_sales"),
]  # fmt: skip
TOLD = [
    pytest.param(f"{HEAD}Лучше всего россияне брали мебель, её продано на 4 млн долларов.", [("exports", 40), ("exports", 4)], id="passive_has_no_doer_ru"),
    pytest.param("В 2023 году положительное для России сальдо в торговле с Беларусью составило 53 млн долларов против 31 млн годом ранее.", [("balance", -53), ("balance", -31)], id="sign_of_a_base_ru"),
    pytest.param("В 2023 году экспорт Беларуси в Тулу составил 19 млн, импорт – 23 млн долларов. Дефицит составил 4 млн и оказался на треть меньше, чем годом ранее.", [("exports", 19), ("imports", 23), ("balance", -4)], id="turned_out_ru"),
    pytest.param("О торговле\n\nВ 2023 году внешнеторговый оборот Кузбасса с\nБеларусью равнялся 41 млн долларов.", [("turnover", 41)], id="line_ends_in_a_preposition_ru"),
    pytest.param("On trade\n\nIn 2023 the trade between Tula Oblast and\nBelarus came to $41 million.", [("turnover", 41)], id="line_ends_in_a_conjunction"),
    pytest.param("Весь товарооборот с Россией сжался до 1760 млн долларов. Экспорт в Россию упадёт до 11 млрд долларов. В 2014-м он составил 15,2 млрд долларов.", [("turnover", 1760), ("exports", 15200)], id="he_is_the_flow_told_last_ru"),
]  # fmt: skip


def _told(text: str) -> list[tuple[str, int]]:
    figures = [f for f in extract(text).figures if f.value and str(f.status) == "actual"]
    return [(str(f.flow), int(f.value / 10**6)) for f in figures if f.value]


@pytest.mark.parametrize("text", NOT_TRADE)
def test_money_and_rates_beside_trade_are_left_out(text: str) -> None:
    assert [(value, f.change_pct) for f in extract(text).figures for value in [f.value]] == [
        (40 * 10**6, None)
    ]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_flows_are_told_by_the_words_beside(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told
