"""Growth of a year so far told again with its months, and sums of the year that a sentence is about."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEARS = [
    pytest.param("TVER, 22 June. In 2021 they drew up a plan through to 2024. Last year trade of Belarus with Tver Oblast rose to $150 million. In 2022 it was record trade, up by 17%.", ["BY RU-TVE turnover 150 2022-01..2022-12 +17%"], id="a_plan_through_to_a_year"),
    pytest.param("Если в 2005 году экспорт Беларуси в Тверскую область был на 48 млн долларов, то в прошлом году достиг 163 млн долларов.", ["BY RU-TVE exports 48 2005-01..2005-12", "BY RU-TVE exports 163 undated"], id="last_year_held_against_any_in_Russian"),
    pytest.param("If in 2005 exports of Belarus to Tver Oblast were $48 million, last year they reached $163 million.", ["BY RU-TVE exports 48 2005-01..2005-12", "BY RU-TVE exports 163 undated"], id="last_year_held_against_any"),
    pytest.param("We discussed how the 2019 budget is being implemented. In the first seven months of this year trade of Belarus with Tver Oblast came to $9 million. The first buses are expected to come as early as 2021.", ["BY RU-TVE turnover 9 2019-01..2019-07"], id="budget_being_implemented"),
    pytest.param("Мы говорили о том, как исполняется бюджет 2019 года. За семь месяцев этого года товарооборот Беларуси и Тверской области составил 9 млн долларов.", ["BY RU-TVE turnover 9 2019-01..2019-07"], id="budget_being_implemented_in_Russian"),
    pytest.param("TVER, 9 October. 410 flats will be built before the end of the current year; in 2020 – 560, which will cost $90 million. In January-August trade of Belarus with Tver Oblast came to $9 million.", ["BY RU-TVE turnover 9 2019-01..2019-08"], id="this_year_and_the_next_by_number"),
    pytest.param("28 June 2022. In Q1 [of 2022] exports of Belarus to Tver Oblast grew by 9.4%.", ["BY RU-TVE exports none 2022-01..2022-03 +9.4%"], id="a_year_put_in_brackets"),
    pytest.param("28 июня 2022 года. За первый квартал (этого года) экспорт Беларуси в Тверскую область вырос на 9,4%.", ["BY RU-TVE exports none 2022-01..2022-03 +9.4%"], id="a_year_put_in_brackets_in_Russian"),
    pytest.param("18 March 2022. In 2021 trade of Belarus with Tver Oblast reached $62 million. At the start of this year, things went on in the same spirit. Trade increased 1.9 times to $11 million.", ["BY RU-TVE turnover 62 2021-01..2021-12", "BY RU-TVE turnover 11 2022-01..2022-12 +90%"], id="at_the_start_of_this_year"),
    pytest.param("18 марта 2022 года. В 2021 году товарооборот Беларуси и Тверской области достиг 62 млн долларов. В начале этого года рост продолжился. Товарооборот увеличился в 1,9 раза и составил 11 млн долларов.", ["BY RU-TVE turnover 62 2021-01..2021-12", "BY RU-TVE turnover 11 2022-01..2022-12 +90%"], id="at_the_start_of_this_year_in_Russian"),
    pytest.param("MINSK, 14 June. Summing up the year 2022 so far, the minister said that exports to Tver Oblast had reached $9 million in January-April.", ["BY RU-TVE exports 9 2022-01..2022-04"], id="summed_up_so_far"),
    pytest.param("MINSK, 14 December. In January-October 2022 exports of Belarus to Tver Oblast reached $9 million. The lifts that the town needs will cost RUB1.2 billion in 2023.", ["BY RU-TVE exports 9 2022-01..2022-10"], id="what_will_cost_is_ahead"),
    pytest.param("25 November 2013. Trade between Belarus and Tver Oblast has grown by over 20 percent since January, the minister said.\n\nIn January-October 2013 it rose by 21.4% to $240 million.", ["BY RU-TVE turnover 240 2013-01..2013-10 +21.4%"], id="growth_since_January_told_with_its_months"),
    pytest.param("25 ноября 2013 года. В этом году товарооборот Беларуси и Тверской области упал почти на треть. За девять месяцев он снизился на 31,4%.", ["BY RU-TVE turnover none 2013-01..2013-09 -31.4%"], id="growth_of_this_year_told_with_its_months_in_Russian"),
    pytest.param("25 April 2014. In 2013 trade of Belarus and Russia grew by 30%. In January-September 2013 it had grown by 31%.", ["BY RU turnover none 2013-01..2013-12 +30%", "BY RU turnover none 2013-01..2013-09 +31%"], id="a_year_and_its_first_months_are_two"),
    pytest.param("25 November 2013. Trade of Belarus with Tver Oblast has grown by 20% this year. In the first quarter of 2013 it rose by 45%.", ["BY RU-TVE turnover none 2013-01..2013-12 +20%", "BY RU-TVE turnover none 2013-01..2013-03 +45%"], id="growth_of_another_size_is_of_its_own_months"),
    pytest.param("23 November 2013. Exports of Belarus to Russia grew by 25% in the first nine months of 2013. \"September was a record month. Deliveries to Russia rose by a quarter,\" the minister said.", ["BY RU exports none 2013-01..2013-09 +25%"], id="the_same_growth_behind_a_month_that_was_best"),
    pytest.param("23 ноября 2013 года. Экспорт Беларуси в Россию за девять месяцев 2013 года вырос на 25%. «Третий квартал стал рекордным. Поставки в Россию выросли на четверть», – сказал министр.", ["BY RU exports none 2013-01..2013-09 +25%"], id="the_same_growth_behind_a_best_quarter_in_Russian"),
    pytest.param("19 April 2013. In January-February 2013 the trade of Belarus and Perm Krai was $44 million. \"The year 2010 was the best one. It reached $266 million then,\" the minister said.", ["BY RU-PER turnover 44 2013-01..2013-02", "BY RU-PER turnover 266 2010-01..2010-12"], id="what_the_best_year_brought"),
    pytest.param("19 апреля 2013 года. В январе-феврале 2013 года торговля Беларуси и Пермского края составила 44 млн долларов. Рекордным был 2008 год. Товарооборот достигал 266 млн долларов.", ["BY RU-PER turnover 44 2013-01..2013-02", "BY RU-PER turnover 266 2008-01..2008-12"], id="what_the_record_year_brought_in_Russian"),
    pytest.param("19 April 2015. In January-February 2015 the trade of Belarus and Perm Krai was $44 million. A trade house was opened in 2008. Exports came to $20 million.", ["BY RU-PER turnover 44 2015-01..2015-02", "BY RU-PER exports 20 2015-01..2015-02"], id="a_house_opened_in_a_year_dates_nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_years_so_far_and_best_years(text: str, expected: list[str]) -> None:
    assert told(text) == expected
