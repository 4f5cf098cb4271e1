"""What a task is to surpass or what should not frighten is a goal; what trade is today is of the months it grew in."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SUMS = [
    pytest.param("19 October 2022. Trade of Belarus and Omsk Oblast has shrunk this year. \"The mark of $70 million in trade should not frighten us,\" he said.", ["BY RU-OMS turnover 70 undated target"], id="a_mark_that_should_not_frighten_is_wished_for"),
    pytest.param("19 октября 2022 года. Товарооборот Беларуси и Омской области в 2021 году – 60 млн долларов. 90 миллионов – не предел.", ["BY RU-OMS turnover 60 2021-01..2021-12", "BY RU-OMS turnover 90 undated target"], id="a_sum_that_is_not_the_limit_in_Russian"),
    pytest.param("19 October 2022. Belarus and Omsk Oblast. Our task is to surpass $110 million of trade this year.", ["BY RU-OMS turnover 110 2022-01..2022-12 target"], id="a_task_is_to_surpass"),
    pytest.param("19 October 2022. The trade of Belarus and Omsk Oblast is to surpass $110 million this year.", ["BY RU-OMS turnover 110 2022-01..2022-12 forecast"], id="trade_is_to_surpass"),
    pytest.param("Belarus and Omsk Oblast. In January-June 2022 the trade turnover of Belarus with Omsk Oblast increased 1.8 times. Today it is over $34 million.", ["BY RU-OMS turnover 34 2022-01..2022-06 +80%"], id="today_it_is_what_the_months_brought"),
    pytest.param("За январь-июнь 2022 года товарооборот Беларуси и Омской области вырос на 40%. Сегодня он составляет более 34 млн долларов.", ["BY RU-OMS turnover 34 2022-01..2022-06 +40%"], id="today_it_is_what_the_months_brought_in_Russian"),
    pytest.param("19 October 2022. In 2019 the trade of Belarus with Omsk Oblast grew by 40%. Today it is $34 million.", ["BY RU-OMS turnover none 2019-01..2019-12 +40%", "BY RU-OMS turnover 34 undated"], id="today_is_no_year_long_gone"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SUMS)
def test_tasks_to_surpass_and_sums_of_today(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("3 декабря 2021 года. Президент заявил губернатору Омской области, что товарооборот с Беларусью следует расширить по меньшей мере до 200 млн долларов.", ["BY RU-OMS turnover 200 undated target"], id="should_be_expanded_ru"),
        pytest.param("3 декабря 2021 года. Торговлю Беларуси и Омской области удалось расширить как минимум до 200 млн долларов.", ["BY RU-OMS turnover 200 undated"], id="was_expanded_ru"),
        pytest.param("3 декабря 2021 года. Задачу довести товарооборот Беларуси и Омской области до 200 миллионов долларов стороны ставили ещё в 2018 году.", ["BY RU-OMS turnover 200 undated target"], id="a_task_set_in_a_year_ru"),
        pytest.param("3 декабря 2021 года. Товарооборот Беларуси и Омской области составляет 90 млн долларов, хотя цель выйти на 200 миллионов стороны поставили ещё в 2018 году.", ["BY RU-OMS turnover 90 undated", "BY RU-OMS turnover 200 undated target"], id="a_goal_put_in_a_year_is_no_supply_ru"),
        pytest.param("3 декабря 2021 года. В 2018 году перед Беларусью и Омской областью стояла задача довести товарооборот до 200 миллионов долларов.", ["BY RU-OMS turnover 200 undated target"], id="a_task_that_stood_in_a_year_ru"),
        pytest.param("3 декабря 2021 года. Беларусь и Омская область поставили цель выйти в 2023 году на 200 миллионов долларов товарооборота.", ["BY RU-OMS turnover 200 2023-01..2023-12 target"], id="a_goal_for_a_year_ru"),
    ],
)  # fmt: skip
def test_when_a_goal_was_set_is_not_when_it_is_due(text: str, expected: list[str]) -> None:
    assert told(text) == expected
