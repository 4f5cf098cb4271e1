"""Numbers and answers that take their meaning from the words before: units, questions, lists of regions."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TRADE = "Belarus' trade with Penza Oblast was $90 million in 2020."
TRADE_RU = "Товарооборот Беларуси с Пензенской областью в 2020 году составил 90 млн долларов."
ONE = "BY RU-PNZ turnover 90 2020-01..2020-12"
THINGS = [
    pytest.param(f"{TRADE} The mills took 12.9 million tonnes against 13.8 million.", id="tonnes_against"),
    pytest.param(f"{TRADE} The line carried 3 million passengers, up from 2.4 million.", id="passengers_up_from"),
    pytest.param(f"{TRADE} Transit has risen to 15 million tons. The 20 million mark is near.", id="mark_of_tons"),
    pytest.param(f"{TRADE} In the region 900 hectares were sown by Friday, with a plan of 212 thousand.", id="hectares_planned"),
    pytest.param(f"{TRADE} The port took 3 million tonnes and expects to reach 5 million.", id="tonnes_expected"),
    pytest.param(f"{TRADE_RU} Засеяно 900 гектаров при плане 212 тысяч.", id="ru_hectares_planned"),
    pytest.param(f"{TRADE_RU} Собрано 1,4 млн тонн зерна, а хотят получить 2 миллиона.", id="ru_tonnes_wanted"),
    pytest.param(f"{TRADE_RU} Переработано 12,9 млн тонн против 13,8 млн.", id="ru_tonnes_against"),
    pytest.param(f"{TRADE_RU} Перевезено 3 млн человек вместо 2,4 млн.", id="ru_people_instead"),
]  # fmt: skip
TOLD = [
    pytest.param(f"{TRADE_RU} Рыбы продано в Пензенскую область 12 тысяч тонн — на 40 миллионов.", 2, "BY RU-PNZ exports 40 2020-01..2020-12", id="ru_price_of_tonnes"),
    pytest.param(f"{TRADE}\n\n– And the goal for 2021?\n\n– A hundred million.", 2, "BY RU-PNZ turnover 100 2021-01..2021-12 target", id="answer_with_goal"),
    pytest.param(f"{TRADE}\n\n– And your sales to the region?\n\n– Forty million.", 2, "BY RU-PNZ exports 40 2020-01..2020-12", id="answer_with_flow"),
    pytest.param(f"{TRADE_RU}\n\n— А какая цель на 2021 год?\n\n— Сто миллионов.", 2, "BY RU-PNZ turnover 100 2021-01..2021-12 target", id="ru_answer_with_goal"),
    pytest.param(f"{TRADE} What shall we dream of now? 2021: down 12%.", 2, "BY RU-PNZ turnover none 2021-01..2021-12 -12%", id="answer_with_its_own_year"),
    pytest.param("In 2020 Perm Krai did $141 million of trade with Belarus, Omsk Oblast with 118 and Tomsk Oblast with 61.", 3, "BY RU-TOM turnover 61 2020-01..2020-12", id="list_with_with"),
    pytest.param(f"{TRADE} A year earlier it had been 75.", 2, "BY RU-PNZ turnover 75 2019-01..2019-12", id="it_had_been"),
    pytest.param("Exports of Belarus to Penza Oblast crossed the 2.9-billion-dollar mark in 2020.", 1, "BY RU-PNZ exports 2900 2020-01..2020-12", id="hyphenated_sum"),
    pytest.param(f"{TRADE} By 2030 the sides wish to restore it to its former billion.", 2, "BY RU-PNZ turnover 1000 2030-01..2030-12 target", id="former_billion"),
    pytest.param(f"{TRADE} The head demanded that sales to the region be increased by at least 6% in 2021.", 2, "BY RU-PNZ exports none 2021-01..2021-12 +6% target", id="demanded_that_be"),
    pytest.param("Exports of Belarus to Penza Oblast slipped by 2% in 2020 after a growth that was interrupted only once.", 1, "BY RU-PNZ exports none 2020-01..2020-12 -2%", id="only_once"),
    pytest.param("If I say that in 2020 Belarus' trade with Penza Oblast was $90 million, nobody is going to argue.", 1, ONE, id="nobody_will_argue"),
    pytest.param("Belarus' trade with Penza Oblast was $90 million in 2020, less by 8.8% than in 2019.", 1, f"{ONE} -8.8%", id="less_by"),
    pytest.param("Экспорт Беларуси в Пензенскую область в 2020 году, сбросив 7%, остановился на 90 млн долларов.", 1, "BY RU-PNZ exports 90 2020-01..2020-12 -7%", id="ru_gerund"),
    pytest.param("In 2020 Belarus sold Penza Oblast goods for $90 million and bought only for 40.", 2, "BY RU-PNZ imports 40 2020-01..2020-12", id="sold_and_bought"),
    pytest.param("In 2020 trade of Belarus with Perm Krai was $141 million, with Omsk Oblast 118 and with Tomsk Oblast 61.", 3, "BY RU-TOM turnover 61 2020-01..2020-12", id="with_and_with"),
    pytest.param("Trade of Belarus with Penza Oblast: $70 million in 2018, 80 in 2019 and 90 in 2020.", 3, ONE, id="years_in_turn"),
    pytest.param("Товарооборот Беларуси с Пензенской областью: 70 млн долларов в 2018-м, 80 в 2019-м, 90 в 2020-м.", 3, ONE, id="ru_years_in_turn"),
    pytest.param(f"{TRADE} Exports rose to 60 from 51.", 3, "BY RU-PNZ exports 51 undated", id="rose_to_from"),
    pytest.param(f"{TRADE_RU} Экспорт вырос с 51 до 60.", 3, "BY RU-PNZ exports 60 2020-01..2020-12", id="ru_rose_from_to"),
    pytest.param(f"{TRADE_RU} Мебели туда ушло на 51,3 миллиона, плит на 19,5.", 3, "BY RU-PNZ exports 19.5 2020-01..2020-12", id="ru_two_goods"),
    pytest.param("В 2020 году Беларусь продала Пензенской области товаров на 51 млн долларов вместо 60 годом ранее.", 2, "BY RU-PNZ exports 60 2019-01..2019-12", id="ru_instead_of"),
    pytest.param("Товарооборот Беларуси с Пензенской областью: за 2019 год – 90 млн долларов, за первое полугодие 2020 года – 37 (107,4%).", 2, "BY RU-PNZ turnover 37 2020-01..2020-06 +7.4%", id="ru_dated_with_growth"),
    pytest.param("In 2020 Belarus' trade with Penza Oblast grew by 31 percent, exports by 19.", 2, "BY RU-PNZ exports none 2020-01..2020-12 +19%", id="percents"),
    pytest.param("Товарооборот Беларуси с Пензенской областью в 2020 году прибавил 31 процент, белорусский экспорт – 19.", 2, "BY RU-PNZ exports none 2020-01..2020-12 +19%", id="ru_percents"),
]  # fmt: skip
NO_SUM = [
    pytest.param(f"{TRADE} Oil was worth $30 million, plus 12.", id="plus"),
    pytest.param("Belarus' trade with Penza Oblast was $90 million in 2020, as the council heard on May 22.", id="day_of_month"),
    pytest.param("Belarus' trade with Penza Oblast was $90 million in 2020 and is to bring jobs to 40 or 50.", id="one_or_the_other"),
    pytest.param(f"{TRADE_RU} Как сообщили 22 мая, поставлено комбайнов 45, тракторов 310.", id="ru_counts"),
]  # fmt: skip


@pytest.mark.parametrize("text", THINGS)
def test_what_a_count_is_compared_with_is_a_count(text: str) -> None:
    assert told(text) == [ONE]


@pytest.mark.parametrize(("text", "count", "line"), TOLD)
def test_a_number_takes_what_the_words_before_tell(text: str, count: int, line: str) -> None:
    lines = told(text)
    assert (len(lines), lines[-1]) == (count, line)


@pytest.mark.parametrize("text", NO_SUM)
def test_a_number_beside_a_sum_may_count_something_else(text: str) -> None:
    assert [line.split()[3] for line in told(text)] in (["90"], ["90", "30"])


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In January-July 2022 trade of Belarus with Kaluga Oblast: turnover - 172.3 (94.7), export - 73.8 (119.5), import - 98.5 (82), balance - minus 24.7 million USD.", id="index"),
        pytest.param("In January-July 2022 trade of Belarus with Kaluga Oblast was: turnover – 172.3, export – 73.8, import – 98.5, balance – minus 24.7 million dollars.", id="dash"),
        pytest.param("Товарооборот Беларуси с Калужской областью за январь-июль 2022 года: оборот – 172,3 (94,7%), экспорт – 73,8 (119,5%), импорт – 98,5 (82%), сальдо – минус 24,7 млн долларов.", id="ru"),
    ],
)  # fmt: skip
def test_labelled_numbers_take_the_unit_at_their_end(text: str) -> None:
    sums = [tuple(line.split()[2:4]) for line in told(text)]
    assert sums == [
        ("turnover", "172.3"),
        ("exports", "73.8"),
        ("imports", "98.5"),
        ("balance", "-24.7"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In January-June 2022 the turnover of Belarus with Tver Oblast exceeded the level of the whole of 2021 (12.4 million dollars).", id="whole-of"),
        pytest.param("In 2022 the turnover of Belarus with Tver Oblast was above the pre-crisis level of 2021 ($12.4 million).", id="above-a-level"),
        pytest.param("В 2022 году товарооборот Беларуси с Тверской областью был выше уровня 2021 года (12,4 млн долларов).", id="ru-above-a-level"),
    ],
)  # fmt: skip
def test_a_level_is_of_its_year(text: str) -> None:
    assert told(text) == ["BY RU-TVE turnover 12.4 2021-01..2021-12"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In 2021 Grodno Oblast exported goods to Moscow for $214 million, to Tula Oblast – 163 (118%), to Tver Oblast – 92 (up 1.5 times).", id="en"),
        pytest.param("В 2021 году Гродненская область отгрузила в Москву товаров на 214 миллионов долларов. В Тульскую область – на 163 (118 %), в Тверскую область – на 92 (в 1,5 раза больше).", id="ru"),
    ],
)  # fmt: skip
def test_numbers_of_a_list_may_have_their_growth_in_brackets(text: str) -> None:
    sums = [tuple(line.split()[1:4]) for line in told(text)]
    assert sums == [
        ("RU-MOW", "exports", "214"),
        ("RU-TUL", "exports", "163"),
        ("RU-TVE", "exports", "92"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("5 March 2024. Trade of Belarus and Tula was 700 million dollars last year. This year the goal is 800.", ["BY RU-TUL turnover 700 2023-01..2023-12", "BY RU-TUL turnover 800 2024-01..2024-12 target"], id="goal_is"),
        pytest.param("5 March 2024. Trade of Belarus and Tula was 700 million dollars last year. We set a goal of 800.", ["BY RU-TUL turnover 700 2023-01..2023-12", "BY RU-TUL turnover 800 undated target"], id="set_a_goal_of"),
        pytest.param("5 March 2024. Trade of Belarus and Tula was 700 million dollars last year. The plant set a goal of 800 tractors.", ["BY RU-TUL turnover 700 2023-01..2023-12"], id="goal_of_things"),
        pytest.param("5 March 2024. Trade of Belarus and Tula was 700 million dollars last year. The goal is 20 percent.", ["BY RU-TUL turnover 700 2023-01..2023-12"], id="goal_in_percent"),
        pytest.param("5 марта 2024. Товарооборот Беларуси и Тулы в прошлом году был 700 млн долларов. В этом году поставили цель – 800.", ["BY RU-TUL turnover 700 2023-01..2023-12", "BY RU-TUL turnover 800 2024-01..2024-12 target"], id="ru_goal_is"),
        pytest.param("5 марта 2024. Товарооборот Беларуси и Тулы в прошлом году был 700 млн долларов. Завод поставил цель – 800 тракторов.", ["BY RU-TUL turnover 700 2023-01..2023-12"], id="ru_goal_of_things"),
    ],
)  # fmt: skip
def test_goal_told_without_a_unit(text: str, expected: list[str]) -> None:
    assert told(text) == expected
