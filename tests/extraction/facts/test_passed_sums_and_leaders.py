"""Changes behind a sum that was passed, a city that leads a list, a year before a plan, growth in one word."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

PASSED = [
    pytest.param("В 2021 году экспорт Беларуси в Россию упал на 12% и едва превысил 900 млн долларов, импорт – на 6%, до 800 млн долларов.", ["BY RU exports 900 2021-01..2021-12 -12%", "BY RU imports 800 2021-01..2021-12 -6%"], id="ru_barely_passed"),
    pytest.param("В 2021 году экспорт Беларуси в Россию снизился на 12%, но превысил отметку в 900 млн долларов, импорт – на 6%, до 800 млн долларов.", ["BY RU exports 900 2021-01..2021-12 -12%", "BY RU imports 800 2021-01..2021-12 -6%"], id="ru_passed_the_mark"),
    pytest.param("In 2021 Belarus' exports to Russia fell by 12% and barely exceeded $900 million, imports by 6% to $800 million.", ["BY RU exports 900 2021-01..2021-12 -12%", "BY RU imports 800 2021-01..2021-12 -6%"], id="en_barely_passed"),
    pytest.param("In 2021 Belarus' exports to Russia grew by 12% and exceeded $900 million, imports by 6% to $800 million.", ["BY RU exports 900 2021-01..2021-12 +12%", "BY RU imports 800 2021-01..2021-12 +6%"], id="en_grew_and_passed"),
    pytest.param("В 2021 году экспорт Беларуси в Россию превысил 900 млн долларов, что на 12% больше, чем в 2020 году.", ["BY RU exports 900 2021-01..2021-12 +12%"], id="ru_more_behind_it"),
]  # fmt: skip
LEADERS = [
    pytest.param("В 2021 году торговля Беларуси с Россией составила 40 млрд долларов. Лидерство у Москвы, 9 млрд долларов, затем идет Тверская область.", ["BY RU turnover 40000 2021-01..2021-12", "BY RU-MOW turnover 9000 2021-01..2021-12"], id="ru_leadership"),
    pytest.param("В 2021 году торговля Беларуси с Россией составила 40 млрд долларов. Первое место у Москвы – более 9 млрд долларов, дальше с отрывом Псковская область.", ["BY RU turnover 40000 2021-01..2021-12", "BY RU-MOW turnover 9000 2021-01..2021-12"], id="ru_first_place"),
    pytest.param("В 2021 году торговля Беларуси с Россией составила 40 млрд долларов. Первой идет Москва, $9 млрд, следом Тульская область.", ["BY RU turnover 40000 2021-01..2021-12", "BY RU-MOW turnover 9000 2021-01..2021-12"], id="ru_goes_first"),
    pytest.param("Belarus' trade with Russia came to $40 billion in 2021. First comes Moscow, $9 billion, followed at a distance by Tula Oblast.", ["BY RU turnover 40000 2021-01..2021-12", "BY RU-MOW turnover 9000 2021-01..2021-12"], id="en_first_comes"),
]  # fmt: skip
YEAR_BEFORE_PLAN = [
    pytest.param("2022-04-19\n\nВ 2021 году Беларусь поставила в Тульскую область товаров на 58 млн долларов. Ждем, что в текущем году оборот перешагнет 200 млн долларов. Годом ранее он вырос на 19%.", ["BY RU-TUL exports 58 2021-01..2021-12", "BY RU-TUL turnover 200 2022-01..2022-12 forecast", "BY RU-TUL turnover none 2021-01..2021-12 +19%"], id="ru_after_this_year"),
    pytest.param("2022-04-19\n\nIn 2021 Belarus sold goods for $58 million to Tula Oblast. This year turnover is expected to exceed $200 million. A year earlier it grew by 19%.", ["BY RU-TUL exports 58 2021-01..2021-12", "BY RU-TUL turnover 200 2022-01..2022-12 forecast", "BY RU-TUL turnover none 2021-01..2021-12 +19%"], id="en_after_this_year"),
    pytest.param("2022-04-19\n\nВ 2021 году товарооборот Беларуси с Тульской областью составил 58 млн долларов. Годом ранее он вырос на 19%.", ["BY RU-TUL turnover 58 2021-01..2021-12", "BY RU-TUL turnover none 2020-01..2020-12 +19%"], id="ru_after_results"),
]  # fmt: skip
ONE_WORD = [
    pytest.param("В 2021 году товарооборот Коми и Беларуси оценивался в 80 млн долларов, показав 18-процентное увеличение.", ["BY RU-KO turnover 80 2021-01..2021-12 +18%"], id="ru_showing"),
    pytest.param("В 2021 году товарооборот Коми и Беларуси составил 80 млн долларов с 18-процентным увеличением.", ["BY RU-KO turnover 80 2021-01..2021-12 +18%"], id="ru_with"),
    pytest.param("Trade between Komi and Belarus came to $80 million in 2021, showing an 18-percent increase.", ["BY RU-KO turnover 80 2021-01..2021-12 +18%"], id="en_showing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "records"), [*PASSED, *LEADERS, *YEAR_BEFORE_PLAN, *ONE_WORD])
def test_facts_are_told(text: str, records: list[str]) -> None:
    assert told(text) == records
