"""Numbered headlines of other articles above a text, and arrows that posts put for growth."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

OTHERS = (
    "Поддержать команду «Нового дня»\nСтрана сегодня\n"
    "  1. Жителю Гродно вернули велосипед через девять лет\n"
    "  2. Что изменится осенью. Экспорт в Россию вырос до 61 млрд долларов, сказали в министерстве\n"
    "  3. «У них другой взгляд, мы это уже понимаем». Чего ждать команде — рассуждает тренер\n\n\n"
)
STORY = "Товарооборот Беларуси с Россией за полгода 2024 года превысил 23 млрд долларов."
LINES = [
    pytest.param(OTHERS + STORY, ["BY RU turnover 23000 2024-01..2024-06"], id="numbered_headlines_ru"),
    pytest.param("Most read\n1. Exports of Belarus to Russia rose to $61 billion\n2. Rain is coming\n3. A cat was saved\n\nTrade between Belarus and Russia exceeded $23 billion in the first half of 2024.", ["BY RU turnover 23000 2024-01..2024-06"], id="numbered_headlines_en"),
    pytest.param("Торговля Беларуси с Россией за полгода 2024 года:\n1. Экспорт вырос до 14 млрд долларов.\n2. Импорт составил 12 млрд долларов.\n3. Дефицита нет.", ["BY RU exports 14000 2024-01..2024-06", "BY RU imports 12000 2024-01..2024-06"], id="numbered_results_ru"),
    pytest.param("В 2023 году экспорт Беларуси в Россию — 24 млрд долларов ⬆️ на 12%, импорт — 21 млрд долларов ⬇️ на 3%.", ["BY RU exports 24000 2023-01..2023-12 +12%", "BY RU imports 21000 2023-01..2023-12 -3%"], id="arrows_ru"),
    pytest.param("In 2023 exports of Belarus to Russia came to $24 billion (↑12.1%), imports to $21 billion (▼ 3.4%).", ["BY RU exports 24000 2023-01..2023-12 +12.1%", "BY RU imports 21000 2023-01..2023-12 -3.4%"], id="arrows_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_headlines_of_others_hold_no_quotation() -> None:
    assert extract(OTHERS + STORY).quotes == ()
