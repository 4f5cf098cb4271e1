"""What districts and firms plan to sell to all, what a building costs, and what was bought on credit."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SOLD_RU = "В 2022 году предприятия района отправили в Россию товаров на 18 млн долларов."
SOLD_EN = "In 2022 the district's enterprises shipped $18 million worth of goods to Russia."
SOLD = "BY RU exports 18 2022-01..2022-12"
TRADE_RU = "По итогам 2022 года Тульская область и Беларусь нарастили оборот до 20,4 млрд рублей."
TRADE_EN = "In 2022 Tula Oblast and Belarus raised their trade to 20.4 billion rubles."
TRADE = "BY RU-TUL turnover 20400 2022-01..2022-12"
PARTNER_RU = (
    "Белоруссия – первый партнёр Тульской области. В 2019 году оборот с ней – 1,3 млрд долларов."
)
PARTNER = "BY RU-TUL turnover 1300 2019-01..2019-12"

ASIDES = [
    pytest.param(f"{SOLD_RU}\n\nВ планах района на 2023 год темп роста экспорта не ниже 107,5 процента.", SOLD, id="district_plans_ru"),
    pytest.param(f"{SOLD_RU}\n\nПредприятие планирует нарастить экспорт на 10%.", SOLD, id="firm_plans_ru"),
    pytest.param(f"{SOLD_EN}\n\nThe district plans export growth of no less than 107.5 percent in 2023.", SOLD, id="district_plans_en"),
    pytest.param(f"{SOLD_EN}\n\nThe factory plans to raise exports by 10%.", SOLD, id="firm_plans_en"),
    pytest.param(f"{TRADE_RU}\n\nСклад оценён в 900 млн рублей.", TRADE, id="warehouse_ru"),
    pytest.param(f"{TRADE_EN}\n\nThe warehouse came to 900 million rubles.", TRADE, id="warehouse_en"),
    pytest.param(f"Директор хозяйства купил белорусскую технику в кредит. Всего вышло 31 миллион рублей.\n\n{PARTNER_RU}", PARTNER, id="bought_on_credit_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ASIDES)
def test_what_is_told_aside_is_no_trade(text: str, expected: str) -> None:
    assert told(text) == [expected]


def test_a_district_may_plan_to_sell_to_russia() -> None:
    text = (
        f"{SOLD_RU}\n\nРайон планирует увеличить экспорт в Россию в 2023 году до 20 млн долларов."
    )
    assert told(text) == [SOLD, "BY RU exports 20 2023-01..2023-12 target"]
