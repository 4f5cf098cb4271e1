"""What forecasts tell, sums that stand only for now, and two capitals as cities that trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

SENT_RU = (
    "Белорусские поставки в Омскую область составили в первом полугодии 2011 года 164 млн долларов."
)
SENT = "BY RU-OMS exports 164 2011-01..2011-06"
FORESEEN = [
    pytest.param(f"{SENT_RU} По прогнозу посла, за год область закупит белорусских товаров на 300 млн долларов.", [SENT, "BY RU-OMS exports 300 2011-01..2011-12 forecast"], id="ru"),
    pytest.param(f"{SENT_RU} По его прогнозу, за год область закупит белорусских товаров не менее чем на 300 млн долларов.", [SENT, "BY RU-OMS exports 300 2011-01..2011-12 forecast"], id="his_ru"),
    pytest.param(f"{SENT_RU} К 2015 году стороны намерены довести поставки до 300 млн долларов.", [SENT, "BY RU-OMS exports 300 2015-01..2015-12 target"], id="goal_ru"),
    pytest.param("4 April 2023. Belarus and Tula Oblast will raise trade to $800 million.", ["BY RU-TUL turnover 800 undated target"], id="will_raise"),
    pytest.param("4 апреля 2023 года. До 800 млн долларов нарастят товарооборот Беларусь и Тульская область.", ["BY RU-TUL turnover 800 undated target"], id="ru_will_raise"),
    pytest.param("10 сентября 2023 года. «В этом году мы приблизимся к знаковой цифре товарооборота Беларуси с Тульской областью в 200 млн долларов», – сказал губернатор.", ["BY RU-TUL turnover 200 2023-01..2023-12 forecast"], id="ru_will_come_near"),
    pytest.param("Tver and Belarus\n\n20 December 2024. By the end of the year trade of Belarus with Tver Oblast will exceed the bar of $500 million.", ["BY RU-TVE turnover 500 2024-01..2024-12 forecast"], id="will_exceed_the_bar"),
    pytest.param("Tver and Belarus\n\n20 December 2024. The sides have set the bar of $500 million for trade of Belarus with Tver Oblast this year.", ["BY RU-TVE turnover 500 2024-01..2024-12 target"], id="set_the_bar"),
]  # fmt: skip
WHOLE_RU = "В 2022 году товарооборот Омской области с Белоруссией составил 148 млн долларов."
WHOLE = "BY RU-OMS turnover 148 2022-01..2022-12"
FOR_NOW = [
    pytest.param(f"{WHOLE_RU} Могилевская область подписала с регионом программу. Её оборот с омичами пока 9,3 млн долларов.", [WHOLE, "BY-MA RU-OMS turnover 9.3 undated"], id="so_far_ru"),
    pytest.param(f"{WHOLE_RU} За полугодие 2023 года пока 80 млн долларов.", [WHOLE, "BY RU-OMS turnover 80 2023-01..2023-06"], id="dated_ru"),
]  # fmt: skip
CAPITALS = [
    pytest.param("Москва и Минск считают\n\nЗа 2016 год оборот торговли двух столиц составил 2,3 млрд долларов. Минские предприятия отгрузили москвичам товаров на 790 млн долларов.", ["BY-HM RU-MOW turnover 2300 2016-01..2016-12", "BY-HM RU-MOW exports 790 2016-01..2016-12"], id="capitals_ru"),
    pytest.param("Москва и Минск считают\n\nЗа 2016 год оборот торговли двух стран составил 23 млрд долларов.", ["BY RU turnover 23000 2016-01..2016-12"], id="countries_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*FORESEEN, *FOR_NOW, *CAPITALS])
def test_sums_foreseen_for_now_and_of_two_capitals(text: str, expected: list[str]) -> None:
    assert told(text) == expected


PROBABLE = [
    pytest.param("MINSK, 14 December 2012. There is one figure that I'd like to mention: this year's trade turnover of Russia with Belarus will probably reach $36 billion.", ["BY RU turnover 36000 2012-01..2012-12 forecast"], id="probably"),
    pytest.param("MINSK, 14 December 2012. This year trade of Russia with Belarus will most likely hit $36 billion.", ["BY RU turnover 36000 2012-01..2012-12 forecast"], id="most_likely"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), PROBABLE)
def test_what_will_probably_come_is_a_forecast(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Russia and Belarus may achieve trade turnover growth in 2022 after the 13% fall in 2021.", ["BY RU turnover none 2021-01..2021-12 -13%"], id="growth_after_a_fall"),
        pytest.param("After a 13% fall in 2021 Belarus and Russia expect their trade to grow.", ["BY RU turnover none 2021-01..2021-12 -13%"], id="after_a_fall_first"),
        pytest.param("Беларусь и Россия рассчитывают на рост товарооборота в 2022 году после спада на 13% в 2021-м.", ["BY RU turnover none 2021-01..2021-12 -13%"], id="ru_growth_after_a_fall"),
    ],
)  # fmt: skip
def test_a_hope_after_a_fall(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Калужский губернатор предсказал рост товарооборота с Беларусью в 2019 году до $600 млн", ["BY RU-KLU turnover 600 2019-01..2019-12 forecast"], id="predicted-in-a-headline"),
    ],
)  # fmt: skip
def test_predicted(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("18 January 2023. It is expected that Belarus' trade surplus with Russia will exceed $3 billion in 2022.", ["BY RU balance 3000 2022-01..2022-12 forecast"], id="last_year_not_counted"),
        pytest.param("18 January 2023. Belarus' exports to Russia are expected to reach $21 billion in 2022.", ["BY RU exports 21000 2022-01..2022-12 forecast"], id="last_year_expected"),
        pytest.param("18 January 2023. Belarus' exports to Russia will exceed the $21 billion seen in 2022.", ["BY RU exports 21000 2022-01..2022-12"], id="last_year_passed"),
        pytest.param("18 января 2023. Ожидается, что экспорт Беларуси в Россию в 2022 году превысит 23 млрд долларов.", ["BY RU exports 23000 2022-01..2022-12 forecast"], id="ru_last_year_expected"),
    ],
)  # fmt: skip
def test_year_just_over_may_still_be_foretold(text: str, expected: list[str]) -> None:
    assert told(text) == expected


SEEN = [
    pytest.param("In 2023 trade between Belarus and Russia came to $53 billion. In the first two months it gained 6.3% more, which few expected.", ["BY RU turnover 53000 2023-01..2023-12", "BY RU turnover none 2024-01..2024-02 +6.3%"], id="which-few-expected"),
    pytest.param("Envoy sees services trade with Russia above $7 bln at yearend in Belarus", ["BY RU turnover 7000 undated forecast"], id="sees-above"),
    pytest.param("Belarus' exports to Russia seen exceeding $24 bln in 2023", ["BY RU exports 24000 2023-01..2023-12 forecast"], id="seen-exceeding"),
    pytest.param("Belarus' trade with Russia will break the record in 2023, the ambassador said.\n\n\"The year will be a good one: plus 8 [percent] in goods, and services go even faster,\" he said.", ["BY RU turnover none 2023-01..2023-12 +8% forecast"], id="plus-in-goods"),
    pytest.param("Торговля Беларуси с Россией в 2023 году обновит рекорд, сказал посол.\n\n«Год будет хорошим: плюс 8 процентов по товарам, услуги растут быстрее», – сказал он.", ["BY RU turnover none 2023-01..2023-12 +8% forecast"], id="ru-plus-in-goods"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SEEN)
def test_what_was_not_expected_and_what_envoys_see(text: str, expected: list[str]) -> None:
    assert told(text) == expected
