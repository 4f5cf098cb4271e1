"""What a sentence beside a sum tells of it: the year of a plan, a weight, a growth that is not."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

PLAN = "2 ноября 2017\n\nСтороны намерены довести товарооборот Беларуси и Башкортостана до 50 млн долларов. "
PLAN_EN = "2 November 2017\n\nThe sides intend to bring trade between Belarus and Bashkortostan to $50 million. "
NOW = "25.04.2017\n\nТоварооборот Челябинской области с Беларусью достиг $257 млн. "

PLANS = [
    pytest.param(f"{PLAN}Такая задача поставлена на 2020 год.", "2020-01", id="such_a_goal_ru"),
    pytest.param(f"{PLAN}Сделать это хотят к 2021 году.", "2021-01", id="do_it_ru"),
    pytest.param(f"{PLAN}В 2021 году откроют новый завод.", None, id="year_of_something_else_ru"),
    pytest.param(f"{PLAN}Эту планку поставили в 2015 году.", None, id="year_behind_ru"),
    pytest.param(f"{PLAN_EN}They want to do it by 2020.", "2020-01", id="do_it"),
    pytest.param(f"{PLAN_EN}This goal has been set for 2020.", "2020-01", id="this_goal"),
]  # fmt: skip
CHANGES = [
    pytest.param("За 2022 год из Беларуси в Вологодскую область ввезено молока на 12 млн рублей, на 9% меньше по весу.", [None], id="by_weight_ru"),
    pytest.param("In 2022 Belarus supplied Vologda Oblast with milk worth 12 million rubles, 9% less by weight.", [None], id="by_weight"),
    pytest.param("За 2022 год из Беларуси в Вологодскую область ввезено молока на 12 млн рублей, на 9% меньше.", [-9], id="in_money_ru"),
    pytest.param(f"{NOW}Без этого вместо восьми процентов роста будет три процента падения.", [None], id="instead_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start"), PLANS)
def test_the_next_sentence_dates_a_plan(text: str, start: str | None) -> None:
    (figure,) = extract(text).figures
    assert (figure.period.start if figure.period else None) == start


@pytest.mark.parametrize(("text", "changes"), CHANGES)
def test_weights_and_what_is_not_are_no_changes(text: str, changes: list[int | None]) -> None:
    assert [f.change_pct for f in extract(text).figures] == changes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Kursk Oblast's trade with Belarus rose by 56.5 percent in 2017 to $1.2 billion; the goal set for that year was passed with room to spare.", ["BY RU-KRS turnover 1200 2017-01..2017-12 +56.5%"], id="goal-behind-a-semicolon"),
        pytest.param("Dairy exports of Belarus to Russia exceeded 390 million dollars (30 per cent growth) in 2022; the price of butter on the Moscow exchange fell.", ["BY RU exports 390 2022-01..2022-12 +30%"], id="exchange-behind-a-semicolon"),
    ],
)  # fmt: skip
def test_a_clause_behind_a_semicolon_tells_nothing_of_the_sum(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
