"""Years told without their noun behind another: "900 million this year and a billion the next"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RU, EN = "МИНСК, 14 апреля 2022 г. ", "MINSK, 14 April 2022. "
PAIR = "Беларусь и Омская область"
OMSK = "BY RU-OMS turnover"
LAST, THIS, NEXT = (f"{year}-01..{year}-12" for year in (2021, 2022, 2023))
CASES = [
    pytest.param(f"{RU}{PAIR} способны в этом году нарастить товарооборот до $400 млн, а в следующем вернуться к $500 млн.", [f"{OMSK} 400 {THIS} target", f"{OMSK} 500 {NEXT} target"], id="ru-verb"),
    pytest.param(f"{RU}{PAIR} планируют в этом году довести товарооборот до $400 млн, а в следующем – до $500 млн.", [f"{OMSK} 400 {THIS} target", f"{OMSK} 500 {NEXT} target"], id="ru-dash"),
    pytest.param(f"{RU}Товарооборот Беларуси и Омской области должен вырасти до $400 млн в этом году и до $500 млн в следующем.", [f"{OMSK} 400 {THIS} target", f"{OMSK} 500 {NEXT} target"], id="ru-behind"),
    pytest.param(f"{RU}В прошлом году товарооборот Беларуси и Омской области составил $400 млн, в этом намерены довести его до $500 млн.", [f"{OMSK} 400 {LAST}", f"{OMSK} 500 {THIS} target"], id="ru-this"),
    pytest.param(f"{EN}Belarus and Omsk Oblast can raise trade to $400 million this year and return to $500 million the next.", [f"{OMSK} 400 {THIS} target", f"{OMSK} 500 {NEXT} target"], id="behind"),
    pytest.param(f"{EN}Belarus and Omsk Oblast plan to raise trade to $400 million this year, and in the next to $500 million.", [f"{OMSK} 400 {THIS} target", f"{OMSK} 500 {NEXT} target"], id="before"),
    pytest.param(f"{EN}One step led to the next. Trade of Belarus and Omsk Oblast is to reach $400 million this year.", [f"{OMSK} 400 {THIS} target"], id="no-year"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_year_without_its_noun(text: str, lines: list[str]) -> None:
    assert told(text) == lines


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("20 января 2025. – Позапрошлый год был для нашего экспорта в Россию хорошим, прошлый – ещё лучше: рост на 8%, сказал министр экономики Беларуси.", ["BY RU exports none 2024-01..2024-12 +8%"], id="the-last-one-better"),
        pytest.param("20 января 2025. Если позапрошлый год дал рекордный товарооборот Беларуси с Россией, то минувший его превзошёл: 51 млрд долларов.", ["BY RU turnover 51000 2024-01..2024-12"], id="the-one-before-outdone"),
        pytest.param("20 января 2025. 2023 год в торговле с Татарстаном был для Беларуси сильным, прошлый – слабее: минус 4% товарооборота.", ["BY RU-TA turnover none 2024-01..2024-12 -4%"], id="year-and-the-last"),
        pytest.param("20 мая 2025. – Прошлый год был удачным, а этот уже сейчас лучше: плюс 6% экспорта в Россию, – сказал министр экономики Беларуси.", ["BY RU exports none 2025-01..2025-12 +6%"], id="year-and-this-one"),
        pytest.param("20 января 2025. Товарооборот Беларуси и Тверской области за 2023 год – 310 млн долларов, прошлый рекорд был слабее.", ["BY RU-TVE turnover 310 2023-01..2023-12"], id="last-governor"),
    ],
)  # fmt: skip
def test_a_year_told_without_its_noun_beside_another(text: str, expected: list[str]) -> None:
    assert told(text) == expected
