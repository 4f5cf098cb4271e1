"""Plans and forecasts, and what has come of them: reached levels, last year's marks, what is bound to come."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

FACTS = [
    pytest.param(
        "Exports of Belarus to Pskov Region in 2022 reached the planned $40 million.",
        ["BY RU-PSK exports 40 2022-01..2022-12"],
        id="reached_the_planned",
    ),
    pytest.param(
        "Trade between Belarus and Pskov Region in 2022 grew to the projected $90 million.",
        ["BY RU-PSK turnover 90 2022-01..2022-12"],
        id="came_to_the_projected",
    ),
    pytest.param(
        "By the end of 2023 trade between Belarus and Pskov Region should reach the planned $90 million. In 2022 it was $70 million.",
        ["BY RU-PSK turnover 90 2023-01..2023-12 target", "BY RU-PSK turnover 70 2022-01..2022-12"],
        id="has_not_reached_the_planned",
    ),
    pytest.param(
        "It was planned to raise the trade of Belarus with Pskov Region in 2022. The plan was fulfilled: $44 million.",
        ["BY RU-PSK turnover 44 2022-01..2022-12"],
        id="the_plan_was_fulfilled",
    ),
    pytest.param(
        "Exports of Belarus to Pskov Region in 2022 reached $44 million instead of the planned $40 million.",
        ["BY RU-PSK exports 44 2022-01..2022-12", "BY RU-PSK exports 40 2022-01..2022-12 target"],
        id="instead_of_the_planned",
    ),
    pytest.param(
        "Trade of Belarus with Pskov Region will exceed last year's record of $95 million, the governor said on 5 October 2021.",
        ["BY RU-PSK turnover 95 2020-01..2020-12"],
        id="exceed_last_years_record",
    ),
    pytest.param(
        "In May 2018 the minister said he expects Belarusian exports to Pskov Region to return to the 2014 level of $95 million.",
        ["BY RU-PSK exports 95 2014-01..2014-12"],
        id="expects_the_level_of",
    ),
    pytest.param(
        "In November 2022 the minister said that Belarus is to sell Pskov Region goods worth $24 million in 2022.",
        ["BY RU-PSK exports 24 2022-01..2022-12 forecast"],
        id="is_to_sell",
    ),
    pytest.param(
        "In November 2022 the minister said that the task is to sell Pskov Region goods worth $24 million in 2023.",
        ["BY RU-PSK exports 24 2023-01..2023-12 target"],
        id="task_is_to_sell",
    ),
    pytest.param(
        "В 2022 году экспорт Беларуси в Псковскую область достиг планового показателя — 40 млн долларов.",
        ["BY RU-PSK exports 40 2022-01..2022-12"],
        id="ru_planned_level",
    ),
    pytest.param(
        "В 2022 году товарооборот Беларуси и Псковской области вышел на запланированные 90 млн долларов.",
        ["BY RU-PSK turnover 90 2022-01..2022-12"],
        id="ru_came_to_the_planned",
    ),
    pytest.param(
        "В мае 2022 года сообщили: товарооборот Беларуси и Псковской области должен в 2023 году выйти на запланированные 90 млн долларов.",
        ["BY RU-PSK turnover 90 2023-01..2023-12 target"],
        id="ru_should_reach_the_planned",
    ),
    pytest.param(
        "План на 2022 год по экспорту Беларуси в Псковскую область выполнен: 44 млн долларов.",
        ["BY RU-PSK exports 44 2022-01..2022-12"],
        id="ru_plan_is_met",
    ),
    pytest.param(
        "5 октября 2023 года сообщили: Беларусь и Псковская область надеются превысить отметку прошлого года (43 млн долларов товарооборота).",
        ["BY RU-PSK turnover 43 2022-01..2022-12"],
        id="ru_mark_of_last_year",
    ),
    pytest.param(
        "Товарооборот Беларуси и Псковской области в 2022 году может не дотянуть до 35 млн долларов, сказал консул 5 октября 2022 года.",
        ["BY RU-PSK turnover 35 2022-01..2022-12 forecast"],
        id="ru_may_fall_short",
    ),
    pytest.param(
        "Псковская область станет закупать белорусских тканей на 35 млн долларов в год, сказал консул 5 октября 2022 года.",
        ["BY RU-PSK exports 35 undated forecast"],
        id="ru_will_begin_to_buy",
    ),
    pytest.param(
        "Хотим, чтобы в 2023 году торговля Беларуси с Псковской областью была не меньше 20 млн долларов, сказал консул 5 октября 2022 года.",
        ["BY RU-PSK turnover 20 2023-01..2023-12 target"],
        id="ru_wants_it_to_be",
    ),
    pytest.param(
        "The goal for 2024 that was named by the sides is $60 million of trade between Belarus and Tula Region.",
        ["BY RU-TUL turnover 60 2024-01..2024-12 target"],
        id="goal_that_was_named",
    ),
    pytest.param(
        "It was reported in May 2022 that trade of Belarus with Tula Region is planned at $60 million for 2023.",
        ["BY RU-TUL turnover 60 2023-01..2023-12 target"],
        id="it_was_reported",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region was expected to reach $60 million in 2022 but came to $44 million.",
        [
            "BY RU-TUL turnover 60 2022-01..2022-12 forecast",
            "BY RU-TUL turnover 44 2022-01..2022-12",
        ],
        id="was_expected_but",
    ),
    pytest.param(
        "Trade of Belarus with Tula Region had been forecast to fall by 5% in 2022 but grew by 12% to $44 million.",
        [
            "BY RU-TUL turnover none 2022-01..2022-12 -5% forecast",
            "BY RU-TUL turnover 44 2022-01..2022-12 +12%",
        ],
        id="had_been_forecast_but",
    ),
    pytest.param(
        "Товарооборот Беларуси с Тульской областью в 2022 году должен был упасть на 5%, но вырос на 12%, до 44 млн долларов.",
        [
            "BY RU-TUL turnover none 2022-01..2022-12 -5% target",
            "BY RU-TUL turnover 44 2022-01..2022-12 +12%",
        ],
        id="ru_should_have_fallen_but",
    ),
    pytest.param(
        "We are far from a billion with Tula Region, but $60 million of trade with Belarus in 2023 is a realistic goal.",
        ["BY RU-TUL turnover 60 2023-01..2023-12 target"],
        id="far_from",
    ),
    pytest.param(
        "In 2022 trade of Belarus with Tula Region made $44 million. The turnover may be increased twofold in the nearest years.",
        ["BY RU-TUL turnover 44 2022-01..2022-12"],
        id="may_be_increased",
    ),
    pytest.param(
        "В 2022 году товарооборот Беларуси с Тульской областью составил 44 млн долларов. В планах на 2023 год – прирастить поставки еще на 10%.",
        [
            "BY RU-TUL turnover 44 2022-01..2022-12",
            "BY RU-TUL exports none 2023-01..2023-12 +10% target",
        ],
        id="ru_to_add",
    ),
    pytest.param(
        "Trade\n\n5 November 2022\n\nIn January-September 2022 Belarus sold Tula Region food for $32 million. For 2023 growth of exports is planned. Meat brought in $6 million.",
        [
            "BY RU-TUL exports 32 2022-01..2022-09",
            "BY RU-TUL exports 6 2022-01..2022-09",
        ],
        id="back_from_a_plan",
    ),
    pytest.param(
        "It was reported in November 2022. The task for this year is $55 million of exports of Belarus to Tula Region, of which food $43 million.",
        [
            "BY RU-TUL exports 55 2022-01..2022-12 target",
            "BY RU-TUL exports 43 2022-01..2022-12 target",
        ],
        id="of_which_planned_too",
    ),
]


AIMS = [
    pytest.param("In 2022 trade of Belarus with Tula Region made $44 million. The governors agreed to double the supplies of lifts and bring trade up to $60 million.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 undated target"], id="behind_another"),
    pytest.param("In 2022 trade of Belarus with Tula Region made $44 million. The governors agreed to bring it up to $60 million and to double the supplies of lifts.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 undated target"], id="before_another"),
    pytest.param("In 2022 trade of Belarus with Tula Region made $44 million. The task is to bring the turnover to $60 million, doubling deliveries of lifts.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 undated target"], id="doubling_others"),
    pytest.param("In 2022 trade of Belarus with Tula Region made $44 million. The sides hope to reach $50 million in 2023 and $60 million in 2024.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 50 2023-01..2023-12 target", "BY RU-TUL turnover 60 2024-01..2024-12 target"], id="two_years"),
    pytest.param("В 2022 году товарооборот Беларуси с Тульской областью составил 44 млн долларов. Планируется довести его до 60 млн долларов и увеличить экспорт мебели на 20%.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 undated target"], id="ru_before_another"),
    pytest.param("В 2022 году товарооборот Беларуси с Тульской областью составил 44 млн долларов. Губернаторы договорились довести его до 60 млн долларов и удвоить поставки лифтов.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 undated target"], id="ru_doubling"),
    pytest.param("In 2022 trade of Belarus with Tula Region made $44 million. We want to increase it to $60 million in 2023, of which $25 million will be exports.", ["BY RU-TUL turnover 44 2022-01..2022-12", "BY RU-TUL turnover 60 2023-01..2023-12 target", "BY RU-TUL exports 25 2023-01..2023-12 target"], id="part_of_a_goal"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*FACTS, *AIMS])
def test_plans_and_what_came_of_them(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It was agreed to bring the trade of Belarus with Irkutsk Oblast to USD 150 million.", ["BY RU-IRK turnover 150 undated target"], id="it-was-agreed"),
        pytest.param("It was possible to bring the trade of Belarus with Irkutsk Oblast to USD 150 million.", ["BY RU-IRK turnover 150 undated"], id="it-was-possible"),
        pytest.param("17 March 2015. Last year the trade of Belarus with Murmansk Oblast amounted to $110 million. We need to restore trade, which reached $200 million.", ["BY RU-MUR turnover 110 2014-01..2014-12", "BY RU-MUR turnover 200 undated"], id="to-restore-what-was"),
        pytest.param("17 March 2015. Last year the trade of Belarus with Murmansk Oblast amounted to $110 million. We managed to restore trade in food, which made $20 million.", ["BY RU-MUR turnover 110 2014-01..2014-12", "BY RU-MUR turnover 20 2014-01..2014-12"], id="restored-what-is"),
        pytest.param("17 March 2015. Last year the trade of Belarus with Murmansk Oblast amounted to $110 million. Belarus has restored exports, which made $60 million.", ["BY RU-MUR turnover 110 2014-01..2014-12", "BY RU-MUR exports 60 2014-01..2014-12"], id="has-restored-what-is"),
        pytest.param("17 марта 2015 года. В прошлом году товарооборот Беларуси с Мурманской областью составил 110 млн долларов. Нужно восстановить торговлю, которая достигала 200 млн долларов.", ["BY RU-MUR turnover 110 2014-01..2014-12", "BY RU-MUR turnover 200 undated"], id="to-restore-in-russian"),
        pytest.param("17 March 2015. Last year the trade of Belarus with Murmansk Oblast amounted to $110 million. We have reserves for an annual increase of bilateral trade by 40 per cent.", ["BY RU-MUR turnover 110 2014-01..2014-12", "BY RU-MUR turnover none 2014-01..2014-12 +40% target"], id="reserves-for-growth"),
        pytest.param("17 March 2015. There are reserves for growth: trade between Belarus and Murmansk Oblast amounted to $110 million last year.", ["BY RU-MUR turnover 110 2014-01..2014-12"], id="reserves-beside-what-was"),
    ],
)  # fmt: skip
def test_what_was_agreed_and_what_had_been(text: str, expected: list[str]) -> None:
    assert told(text) == expected
