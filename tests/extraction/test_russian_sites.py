"""News sites of Russian regions: long sums, bars, whose trade an official tells of, all foreign trade."""

from __future__ import annotations

import pytest

from tests.extraction.told import told


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        pytest.param(
            "У нас с Пензенской областью 300 с лишним миллионов долларов товарооборот.",
            ["BY RU-PNZ turnover 300 undated"],
            id="with-something-inside",
        ),
        pytest.param(
            "Товарооборот Беларуси с Тульской областью — полтора с лишним миллиарда долларов.",
            ["BY RU-TUL turnover 1500 undated"],
            id="spelt-with-something-inside",
        ),
        pytest.param(
            "Товарооборот Беларуси с Омской областью достиг 9,5 млрд российских рублей "
            "(104 млн. 310 тыс. 205 долларов по среднему курсу).",
            ["BY RU-OMS turnover 9500 undated", "BY RU-OMS turnover 104.310205 undated"],
            id="sum-down-to-units",
        ),
        pytest.param(
            "Товарооборот Беларуси с Омской областью в 2022 году составил 1, 18 млрд рублей.",
            ["BY RU-OMS turnover 1180 2022-01..2022-12"],
            id="space-behind-decimal-comma",
        ),
        pytest.param(
            "Оборот Беларуси с Омской областью за 2021 год составил 3 млрд российских рублей (120 млн белорусских), "
            "а в 2022-м ожидается 4 млрд (160 млн белорусских).",
            [
                "BY RU-OMS turnover 3000 2021-01..2021-12",
                "BY RU-OMS turnover 120 2021-01..2021-12",
                "BY RU-OMS turnover 4000 2022-01..2022-12 forecast",
                "BY RU-OMS turnover 160 2022-01..2022-12 forecast",
            ],
            id="equivalents-without-roubles",
        ),
        pytest.param(
            "В 2023 году товарооборот Беларуси с Омской областью превысил полмиллиарда долларов. "
            "Неплохо, но к заветному миллиарду надо идти быстрее.",
            [
                "BY RU-OMS turnover 500 2023-01..2023-12",
                "BY RU-OMS turnover 1000 undated target",
            ],
            id="wished-for-billion",
        ),
        pytest.param(
            "Скоро мы достигнем 150 млн долларов торговли с Омской областью.",
            ["BY RU-OMS turnover 150 undated forecast"],
            id="we-shall-reach",
        ),
        pytest.param(
            "Предположительно в 2022 году торговля Беларуси и Омской области превысит планку в 200 млн долларов.",
            ["BY RU-OMS turnover 200 2022-01..2022-12 forecast"],
            id="will-exceed-the-bar",
        ),
        pytest.param(
            "Не исключено, что в 2022 году торговля Беларуси и Омской области выйдет на рубеж в 200 млн долларов.",
            ["BY RU-OMS turnover 200 2022-01..2022-12 forecast"],
            id="may-come-to-the-mark",
        ),
    ],
)
def test_sums_and_bars(text: str, figures: list[str]) -> None:
    assert told(text) == figures
