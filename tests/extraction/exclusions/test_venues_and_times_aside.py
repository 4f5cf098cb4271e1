"""What a fair turns over, all the trade of a region or a country, times held against now, trade with each other."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2021-01..2021-12"
KOMI = f"BY RU-KO turnover 80 {YEAR}"
IN_2021 = "In 2021 trade between Belarus and Komi came to $80 million."
V_2021 = "В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов."
OF_VENUES = [
    pytest.param(f"{IN_2021}\n\nLast year the turnover of the commodity exchange rose by 31% to Br5.9 billion.", [KOMI], id="en_exchange"),
    pytest.param(f"{IN_2021}\n\nThe exchange's turnover reached Br5.9 billion.", [KOMI], id="en_the_exchange_s"),
    pytest.param(f"{IN_2021}\n\nThe turnover of three days at the fair in Syktyvkar made 9.5 million rubles.", [KOMI], id="en_three_days"),
    pytest.param(f"{V_2021}\n\nОборот биржи вырос на 31% до 5,9 млрд рублей.", [KOMI], id="ru_exchange"),
    pytest.param(f"{V_2021}\n\nОборот ярмарки за три дня составил 9,5 млн рублей.", [KOMI], id="ru_fair"),
    pytest.param("In 2021 the turnover of Komi with Belarus, a fair in Minsk being one reason, came to $80 million.", [KOMI], id="en_with_a_fair"),
    pytest.param("In 2021 trade between Belarus and Komi came to $80 million.\n\nAt the fairs in Syktyvkar buyers made 40 thousand purchases, the turnover exceeded 9.5 million rubles.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="en_at_fairs"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов.\n\nНа двух ярмарках Сыктывкара горожане сделали 40 тысяч покупок, товарооборот превысил 9,5 млн рублей.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="ru_at_fairs"),
    pytest.param("В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов.\n\nЯрмарка белорусских товаров закрылась в воскресенье. Оборот на ней достиг 9,5 млн рублей.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="ru_on_it"),
    pytest.param("На ярмарке посол Беларуси сказал, что товарооборот с Коми в 2021 году составил 80 млн долларов.", ["BY RU-KO turnover 80 2021-01..2021-12"], id="ru_said_at_a_fair"),
]  # fmt: skip
OF_ALL = [
    pytest.param("The external trade circulation of Komi made $900 million in 2021. Exports were $600 million, imports $300 million. Trade with Belarus was $80 million.", [KOMI], id="en_circulation"),
    pytest.param("The foreign economic turnover of the Komi Republic made $900 million in 2021. Trade with Belarus was $80 million.", [KOMI], id="en_foreign_economic"),
    pytest.param("The trade of Komi. Turnover for 2021 was $900 million, exports $600 million. With Belarus, turnover was $80 million.", [KOMI], id="en_before_belarus_is_named"),
    pytest.param("Внешняя торговля Коми. Оборот за 2021 год составил 900 млн долларов. Экспорт – 600 млн долларов. Товарооборот с Беларусью составил 80 млн долларов.", [KOMI], id="ru_before_belarus_is_named"),
    pytest.param(f"{IN_2021}\n\nIn 2021 non-resource exports of the region totalled $60 million.", [KOMI], id="en_non_resource"),
    pytest.param(f"{V_2021}\n\nНесырьевой неэнергетический экспорт региона составил 60 млн долларов.", [KOMI], id="ru_non_resource"),
    pytest.param(f"{V_2021}\n\nНесырьевой экспорт региона в Беларусь составил 60 млн долларов.", [KOMI, f"BY RU-KO imports 60 {YEAR}"], id="ru_non_resource_to_us"),
    pytest.param("14 October 2022. In January–August 2022 exports to Russia reached $12 billion.\n\nThe government still keeps the plan: exports of goods and services are to grow by 7.5% by the end of the year.", ["BY RU exports 12000 2022-01..2022-08"], id="en_government_plan"),
    pytest.param("14 октября 2022 года. В январе–августе 2022 года экспорт в Россию составил 12 млрд долларов.\n\nПравительство сохраняет план: экспорт товаров и услуг должен вырасти на 7,5% за год.", ["BY RU exports 12000 2022-01..2022-08"], id="ru_government_plan"),
    pytest.param("14 October 2022. In January–August 2022 exports to Russia reached $12 billion. The plan is to increase exports by 7% by the year-end.", ["BY RU exports 12000 2022-01..2022-08", "BY RU exports none 2022-01..2022-12 +7% target"], id="en_plan_of_the_two"),
]  # fmt: skip
THAN_NOW = [
    pytest.param(f"{IN_2021} Ten years ago it was twice as large.", [KOMI], id="en_ten_years_ago"),
    pytest.param(f"{IN_2021} Before the crisis it used to be a third higher.", [KOMI], id="en_used_to_be"),
    pytest.param(f"{IN_2021} In 2013 it was twice as much.", [KOMI], id="en_in_a_year"),
    pytest.param(f"{V_2021} Десять лет назад он был вдвое больше.", [KOMI], id="ru_ten_years_ago"),
    pytest.param(f"{V_2021} Когда-то мы торговали в полтора раза больше.", [KOMI], id="ru_once"),
    pytest.param(f"{V_2021} В 2013 году он был на треть выше.", [KOMI], id="ru_in_a_year"),
    pytest.param(f"{IN_2021} It was twice as large as in 2020.", [f"{KOMI} +100%"], id="en_as_in_the_year_before"),
    pytest.param(f"{IN_2021} To your credit, exports grew by 7%.", [KOMI, f"BY RU-KO exports none {YEAR} +7%"], id="en_to_your_credit"),
]  # fmt: skip
WITH = [
    pytest.param("14 July 2022. Belarusian exports to Komi in 2021 made $41 million. “With Komi we have an increase of 28 percent in January-April,” he said.", [f"BY RU-KO exports 41 {YEAR}", "BY RU-KO turnover none 2022-01..2022-04 +28%"], id="en_with_komi"),
    pytest.param("14 июля 2022 года. Экспорт Коми в Беларусь в 2021 году составил 41 млн долларов. «За январь–апрель у нас с Беларусью уже прирост на 28 процентов», – сказал министр.", [f"BY RU-KO imports 41 {YEAR}", "BY RU-KO turnover none 2022-01..2022-04 +28%"], id="ru_with_belarus"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OF_VENUES + OF_ALL + THAN_NOW + WITH)
def test_venues_and_times_aside(text: str, expected: list[str]) -> None:
    assert sorted(told("Новости дня\n\n" + text)) == sorted(expected)


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        pytest.param("Belarus and Komi plan to bring trade to $90 million in 2030.", "target", id="plan"),
        pytest.param("Trade of Belarus and Komi is expected to be $90 million in 2030.", "forecast", id="expected"),
    ],
)  # fmt: skip
def test_the_text_says_what_a_headline_leaves_open(lead: str, status: str) -> None:
    text = f"Belarus-Komi trade to reach $90m\n\n{lead}"
    assert told(text) == [f"BY RU-KO turnover 90 2030-01..2030-12 {status}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("14 March 2022. Trade between Belarus and Komi in January made $31 million – minus 4% to January 2021 and minus 11% to December.", ["BY RU-KO turnover 31 2022-01..2022-01 -4%"], id="en_to_the_month_before"),
        pytest.param("14 марта 2022 года. Товарооборот Беларуси и Коми в январе составил 31 млн долларов – минус 4% к январю 2021 года и минус 11% к декабрю.", ["BY RU-KO turnover 31 2022-01..2022-01 -4%"], id="ru_to_the_month_before"),
        pytest.param("14 марта 2022 года. Товарооборот Беларуси и Коми в январе составил 31 млн долларов. К декабрю – минус 11%.", ["BY RU-KO turnover 31 2022-01..2022-01"], id="ru_month_leads"),
        pytest.param("14 марта 2022 года. В 2021 году товарооборот Беларуси с Коми составил 80 млн долларов. За январь – еще 31 млн, на 4% меньше, чем годом ранее.", [KOMI, "BY RU-KO turnover 31 2022-01..2022-01 -4%"], id="ru_a_month_more"),
    ],
)  # fmt: skip
def test_months_held_against_others(text: str, expected: list[str]) -> None:
    assert told(text) == expected
