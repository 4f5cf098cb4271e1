"""A sum told for a year by which it is to be there is a goal, unless a word tells that it has been reached."""

from __future__ import annotations

import pytest

from .told import told

GOALS = [
    pytest.param("By 2031, Belarusian exports to Penza Oblast – $300 million.", id="dash"),
    pytest.param("Exports of Belarus to Penza Oblast are to be $300 million by 2031.", id="is_to_be"),
    pytest.param("Belarus and Penza Oblast: $300 million of exports by 2031.", id="headline"),
    pytest.param("К 2031 году экспорт Беларуси в Пензенскую область — 300 млн долларов.", id="ru_dash"),
    pytest.param("Экспорт Беларуси в Пензенскую область к концу 2031 года — до 300 млн долларов.", id="ru_end_of"),
]  # fmt: skip
REACHED = [
    pytest.param("By 2019 exports of Belarus to Penza Oblast had reached $300 million.", id="had_reached"),
    pytest.param("5 March 2023\n\nBy 2019, exports of Belarus to Penza Oblast – $300 million.", id="over"),
    pytest.param("К 2019 году экспорт Беларуси в Пензенскую область составил 300 млн долларов.", id="ru_reached"),
    pytest.param("5 марта 2023\n\nК концу 2019 года экспорт Беларуси в Пензенскую область — 300 млн долларов.", id="ru_over"),
]  # fmt: skip


@pytest.mark.parametrize("text", GOALS)
def test_what_is_due_by_a_year_is_a_goal(text: str) -> None:
    assert told(text) == ["BY RU-PNZ exports 300 2031-01..2031-12 target"]


@pytest.mark.parametrize("text", REACHED)
def test_what_was_there_by_a_year_is_told(text: str) -> None:
    assert told(text) == ["BY RU-PNZ exports 300 2019-01..2019-12"]


def test_a_deadline_of_the_next_clause_makes_no_goal() -> None:
    text = "5 July 2023\n\nImports of Belarus from Penza Oblast – $9 million in May, so the plan is near by the end of 2023."
    assert told(text)[0] == "BY RU-PNZ imports 9 2023-05..2023-05"
