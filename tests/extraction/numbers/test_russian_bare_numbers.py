"""Russian numbers whose unit only the sum before them tells: in lists, in brackets, in words."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TITLE = "Беларусь и Тверская область\n\n"
HEAD = (
    f"{TITLE}В 2020 году товарооборот Беларуси с Тверской областью составил 90 миллионов долларов"
)
TOLD = [
    pytest.param(
        ", с Псковской — сорок два, с Карелией — шестнадцать с половиной.",
        ["RU-PSK turnover 42", "RU-KR turnover 16.5"],
        id="list_in_words",
    ),
    pytest.param(
        ", с Калужской областью – 42, с Карелией – 16 с небольшим.",
        ["RU-KLU turnover 42", "RU-KR turnover 16"],
        id="list_with_a_tail",
    ),
    pytest.param(", а с Калужской и того меньше – 61.", ["RU-KLU turnover 61"], id="still_less"),
    pytest.param(
        ". Экспорт при этом вырос до пятидесяти, а импорт опустился до сорока.",
        ["RU-TVE exports 50", "RU-TVE imports 40"],
        id="grew_to_fell_to",
    ),
]
DATED = [
    pytest.param(". Раньше и не мечтали, в 2019-м, помнится, было 41.", "41 2019-01..2019-12", id="was"),
    pytest.param(" вместо 105 годом ранее.", "105 2019-01..2019-12", id="instead_of"),
    pytest.param(". К 2025 году хотим выйти на сто.", "100 2025-01..2025-12 target", id="come_to"),
    pytest.param(". К 2025 году доведем его до ста двадцати.", "120 2025-01..2025-12 target", id="bring_it_to"),
    pytest.param(", 2019-й — 83.", "83 2019-01..2019-12", id="year_label"),
]  # fmt: skip
COUNTED = [
    pytest.param("В области работают 48 магазинов, к концу года их станет 60.", id="shops"),
    pytest.param("Число рейсов в неделю дошло до 25.", id="flights"),
    pytest.param("На переговоры приехали 12 предприятий, из Ржева — 10.", id="companies"),
    pytest.param("Средний возраст директора дошел до сорока.", id="age"),
    pytest.param("Мороз той зимой доходил до тридцати, в феврале было и 35.", id="frost"),
]


@pytest.mark.parametrize(("end", "more"), TOLD)
def test_a_bare_number_takes_the_unit_of_the_sum_before(end: str, more: list[str]) -> None:
    lines = [line.split(" 2020")[0].removeprefix("BY ") for line in told(HEAD + end)]
    assert lines == ["RU-TVE turnover 90", *more]


@pytest.mark.parametrize(("end", "line"), DATED)
def test_a_bare_number_has_its_own_year(end: str, line: str) -> None:
    assert told(HEAD + end)[1:] == [f"BY RU-TVE turnover {line}"]


@pytest.mark.parametrize("sentence", COUNTED)
def test_a_number_of_things_is_no_sum(sentence: str) -> None:
    assert len(told(f"{HEAD}. {sentence}")) == 1


def test_numbers_in_brackets_behind_regions() -> None:
    text = (
        f"{HEAD}. Далее идут Московская область (84 млн. долларов), Смоленская (65,3), Москва (51)."
    )
    assert [line.split()[1:4] for line in told(text)[1:]] == [
        ["RU-MOS", "turnover", "84"],
        ["RU-SMO", "turnover", "65.3"],
        ["RU-MOW", "turnover", "51"],
    ]
