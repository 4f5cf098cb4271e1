"""Years that date no trade: of standards, rooms and counted machines, of pacts, foundings and prizes."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TRADE = "Exports of Belarus to Penza Oblast came to $5 million in January–May."
TRADE_RU = "Экспорт Беларуси в Пензенскую область за январь–май составил 5 млн долларов."
UNDATED = [
    pytest.param(f"The goods meet GOST 2016. {TRADE}", id="standard"),
    pytest.param(f"The sides met in room 2017. {TRADE}", id="room"),
    pytest.param(f"The brewery won the contest of 2015. {TRADE}", id="contest"),
    pytest.param(f"The agreement was signed in 2014. {TRADE}", id="signed"),
    pytest.param(f"MINSK, 5 June. The pact dates back to 2014. {TRADE}", id="dates_back"),
    pytest.param(f"The plant was founded in 1996. {TRADE}", id="founded"),
    pytest.param(f"The agenda 2030 was discussed. {TRADE}", id="agenda"),
    pytest.param(f"In January, 2020 tractors went to Penza. {TRADE}", id="tractors"),
    pytest.param("After the crisis of August 2014 exports of Belarus to Penza Oblast fell to $5 million.", id="after_the_crisis"),
    pytest.param("After the August 2014 crisis exports of Belarus to Penza Oblast fell to $5 million.", id="after_the_named_crisis"),
    pytest.param("После кризиса августа 2014 года экспорт Беларуси в Пензенскую область упал до 5 млн долларов.", id="ru_after_the_crisis"),
    pytest.param(f"Продукция соответствует ГОСТ 2016. {TRADE_RU}", id="ru_standard"),
    pytest.param(f"Сертификат ISO 9001:2015 получен. {TRADE_RU}", id="ru_iso"),
    pytest.param(f"Решение № 2019 принято. {TRADE_RU}", id="ru_number"),
    pytest.param(f"Завод — победитель конкурса 2015 года. {TRADE_RU}", id="ru_contest"),
    pytest.param(f"Соглашение подписано в 2014 году. {TRADE_RU}", id="ru_signed"),
    pytest.param(f"Указ № 15 от 2014 года действует. {TRADE_RU}", id="ru_decree"),
    pytest.param(f"В январе 2020 тракторов ушли в Пензу. {TRADE_RU}", id="ru_tractors"),
]  # fmt: skip
DATED = [
    pytest.param("In the 2014 crisis exports of Belarus to Penza Oblast fell to $5 million.", "2014-01..2014-12", id="in_the_crisis"),
    pytest.param(f"Trade was $90 million in 2020. {TRADE}", "2021-01..2021-05", id="after_a_whole_year"),
    pytest.param(f"The sides met at the fair Agro-2021. {TRADE}", "2021-01..2021-05", id="fair_of_the_year"),
    pytest.param(f"In 2021, the sides met in Penza. {TRADE}", "2021-01..2021-05", id="met_this_year"),
    pytest.param("In January, 2020 exports of Belarus to Penza Oblast came to $5 million.", "2020-01..2020-01", id="exports_not_counted"),
    pytest.param(f"В форуме 2021 года участвовали 40 регионов. {TRADE_RU}", "2021-01..2021-05", id="ru_forum_of_the_year"),
]  # fmt: skip


@pytest.mark.parametrize("text", UNDATED)
def test_a_year_aside_dates_no_months(text: str) -> None:
    assert told(text)[-1] == "BY RU-PNZ exports 5 undated"


@pytest.mark.parametrize(("text", "months"), DATED)
def test_a_year_of_the_writing_dates_months(text: str, months: str) -> None:
    assert told(text)[-1] == f"BY RU-PNZ exports 5 {months}"


@pytest.mark.parametrize("deed", ["The pact was signed in 2014.", "Завод основан в 1996 году."])
def test_a_deed_gives_the_next_sentence_no_period(deed: str) -> None:
    [line] = told(f"{deed} Belarus' exports to Penza Oblast: $5 million.")
    assert line == "BY RU-PNZ exports 5 undated"


@pytest.mark.parametrize(
    "text",
    [
        "The pact was signed in 2014. At that time exports of Belarus to Penza Oblast were $5 million.",
        "Соглашение подписано в 2014 году. Тогда экспорт Беларуси в Пензенскую область составлял 5 млн долларов.",
    ],
)
def test_then_goes_back_to_the_deed(text: str) -> None:
    assert told(text) == ["BY RU-PNZ exports 5 2014-01..2014-12"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("The governor of Nizhny Novgorod Oblast said that the programme of cooperation for 2025–2027, covering trade and science, is to be signed. With this, the exports of Belarus to the region grew by almost a third and amounted to 610 million dollars.", ["BY RU-NIZ exports 610 undated +33.3%"], id="years-of-a-programme"),
    ],
)  # fmt: skip
def test_years_of_a_programme(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("In the plan for 2024 there are 37 points. 29 of them have been carried out. This year the exports of Belarus to Krasnoyarsk Krai have grown by 118%.", ["BY RU-KYA exports none 2024-01..2024-12 +118%"], id="plan-carried-out"),
        pytest.param("The plan for 2024 was approved. This year the exports of Belarus to Krasnoyarsk Krai have grown by 118%.", ["BY RU-KYA exports none 2023-01..2023-12 +118%"], id="plan-approved"),
    ],
)  # fmt: skip
def test_year_of_a_plan(text: str, expected: list[str]) -> None:
    assert told(text) == expected
