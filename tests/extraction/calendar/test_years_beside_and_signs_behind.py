"""Months set beside those of the last year, a balance whose sign stands behind, shares and districts."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

GAS = "14 ноября 2019 года. За январь-сентябрь 2019 года Беларусь ввезла почти столько же газа из России, сколько годом раньше.\nВ 2018 году за поставленный в январе-сентябре газ республика отдала 1,94 млрд долларов. "
GAS_2018 = "BY RU imports 1940 2018-01..2018-09"
BALANCE = "14 мая 2024 года. Торговля Беларуси с Россией растёт. Сальдо по итогам первого квартала порядка 1,3 млрд долларов. "
BALANCE_EN = "May 14, 2024. Trade of Belarus with Russia grows. The balance in the first quarter was about $1.3 billion. "
QUARTER = "2024-01..2024-03"
LAST = "16 ноября 2022 года. Товарооборот Беларуси с Россией в прошлом году составил 39 миллиардов долларов, "
DISTRICT = "3 сентября 2008 года. Экспорт предприятий Оршанского района за семь месяцев вырос на 14,5% и достиг $96 млн. "

FACTS = [
    pytest.param(GAS + "В этом году – 2,11 млрд долларов.", [GAS_2018, "BY RU imports 2110 2019-01..2019-09"], id="this_year_beside_months_ru"),
    pytest.param("In 2018 Belarus paid $1.94 billion for the Russian gas supplied in January-September. This year it was $2.11 billion. November 14, 2019", [GAS_2018, "BY RU imports 2110 2019-01..2019-09"], id="this_year_beside_months"),
    pytest.param(GAS + "В этом году экспорт в Россию составил 2,11 млрд долларов.", [GAS_2018, "BY RU exports 2110 2019-01..2019-12"], id="this_year_of_another_flow_ru"),
    pytest.param(BALANCE + "Плюс для нас.", [f"BY RU balance 1300 {QUARTER}"], id="plus_for_us_ru"),
    pytest.param(BALANCE + "В нашу пользу.", [f"BY RU balance 1300 {QUARTER}"], id="in_our_favour_ru"),
    pytest.param(BALANCE + "Положительное для нашей страны.", [f"BY RU balance 1300 {QUARTER}"], id="positive_for_the_country_ru"),
    pytest.param(BALANCE + "Отрицательное.", [f"BY RU balance -1300 {QUARTER}"], id="negative_ru"),
    pytest.param(BALANCE + "В пользу России.", [f"BY RU balance -1300 {QUARTER}"], id="in_favour_of_russia_ru"),
    pytest.param(BALANCE + "Положительные отзывы оставили гости.", [], id="positive_reviews_ru"),
    pytest.param(BALANCE_EN + "Positive for our country.", [f"BY RU balance 1300 {QUARTER}"], id="positive_for_the_country"),
    pytest.param(BALANCE_EN + "In Russia's favour.", [f"BY RU balance -1300 {QUARTER}"], id="in_favour_of_russia"),
    pytest.param(BALANCE_EN + "Negative dynamics were seen in tourism.", [], id="negative_of_something_else"),
    pytest.param(LAST + "из них промышленные товары – больше 60 процентов.", ["BY RU turnover 39000 2021-01..2021-12"], id="more_than_a_share_ru"),
    pytest.param(LAST + "прирост – больше 30 процентов.", ["BY RU turnover 39000 2021-01..2021-12 +30%"], id="more_than_a_growth_ru"),
    pytest.param(DISTRICT + "На 18% увеличились поставки в дальнее зарубежье. Положительное внешнеторговое сальдо составило $11 млн.", [], id="firms_of_a_district_ru"),
    pytest.param("September 3, 2008. Exports of enterprises of the Orsha district of Belarus grew by 14.5% to $96 million in seven months. Sales to Russia were told of at a seminar.", [], id="firms_of_a_district"),
    pytest.param("11 февраля 2009 года\n\nВ Вологодскую область ввозится всё больше белорусских товаров. И если в 2006 году импорт был на 21 миллион долларов, то в прошлом году – на 48 миллионов долларов.", ["BY RU-VLG exports 21 2006-01..2006-12", "BY RU-VLG exports 48 2008-01..2008-12"], id="brought_in_ru"),
    pytest.param("February 11, 2009\n\nMore and more Belarusian goods are brought into Vologda Oblast. In 2008 imports came to $48 million.", ["BY RU-VLG exports 48 2008-01..2008-12"], id="brought_in"),
    pytest.param("22 августа 2024 года. За полугодие в Россию ввезено 3 миллиона тонн белорусского молока. Который год подряд оборот продовольствия между странами идёт вверх. За 2023 год он прибавил 12 процентов и достиг 7 миллиардов долларов.", ["BY RU turnover 7000 2023-01..2023-12 +12%"], id="trade_told_behind_tonnes_ru"),
    pytest.param("2 июня 2014 года. Посол России в Беларуси Олег Громов: – Торговля стран в прошлом году – 39 млрд долларов. Из них ваш экспорт – 17 миллиардов.", ["BY RU turnover 39000 2013-01..2013-12", "BY RU exports 17000 2013-01..2013-12"], id="your_exports_ru"),
    pytest.param("June 2, 2014. \"Trade of Belarus and Russia was $39 billion last year. Your exports were $17 billion,\" said the Russian ambassador to Belarus Oleg Gromov.", ["BY RU turnover 39000 2013-01..2013-12", "BY RU exports 17000 2013-01..2013-12"], id="your_exports"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FACTS)
def test_what_stands_beside_tells_the_rest(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "В 2023 году товарооборот Беларуси и России превысил рекордные 54 млрд долларов.",
        "В 2023 году товарооборот Беларуси и России превысил рекордный показатель в 54 млрд долларов.",
        "In 2023 the trade of Belarus and Russia exceeded a historic $54 billion.",
    ],
)
def test_records_passed_are_bounds(text: str) -> None:
    assert [figure.qualifier.value for figure in extract(text).figures] == ["over"]


EXPECTED = (
    "посол ожидает, что товарооборот Беларуси и России по итогам 2025 года превысит $60 млрд."
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("МИНСК, 19 декабря. /Вестник/. П" + EXPECTED[1:], "2025-12-19"),
        ("МИНСК, 19 ноября. \"Мы закончим 2025 год с товарооборотом с Россией более $60 млрд\", - сказал посол Белоруссии.", "2025-11-19"),
        ("MINSK, 19 November. The ambassador says that Belarus' trade with Russia will reach $60.5 billion by the results of 2025.", "2025-11-19"),
        ("08 октября 10:40\nКоллегия министров\n\nВ 2023 году коллегия России и Беларуси прошла в Гродно, а год спустя местом выбрали Брянск. Товарооборот вырос.", "2024-10-08"),
        ("Minsk, 8 October\n\nIn 2023 the board of Russia and Belarus met in Grodno, and a year later Bryansk was chosen. Trade grew.", "2024-10-08"),
    ],
)  # fmt: skip
def test_years_at_hand_and_a_year_later(text: str, day: str) -> None:
    assert extract(text).published == day
