"""Tables whose head is parted from its rows by a ruled line, and numbers without thousands parted."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TABLES = [
    pytest.param(
        "Торговля Беларуси с Россией, млрд долларов\n\nГод | Товарооборот | Экспорт | Импорт |\n---|---|---|---|\n2021 | 39,8 | 16,4 | 23,4 |",
        ["BY RU turnover 39800 2021-01..2021-12", "BY RU exports 16400 2021-01..2021-12", "BY RU imports 23400 2021-01..2021-12"],
        id="years_down_ru",
    ),
    pytest.param(
        "Внешняя торговля Смоленской области с Республикой Беларусь (млн долл. США)\n\n| Показатель | 2018 | 2019 |\n|---|---|---|\n| Товарооборот | 1412,3 | 1388,1 |\n| Экспорт | 820,4 | 790,2 |",
        ["BY RU-SMO turnover 1412.3 2018-01..2018-12", "BY RU-SMO turnover 1388.1 2019-01..2019-12", "BY RU-SMO imports 820.4 2018-01..2018-12", "BY RU-SMO imports 790.2 2019-01..2019-12"],
        id="years_across_ru",
    ),
    pytest.param(
        "Товарооборот Беларуси с регионами России (млн долларов)\n\n| Регион | 2022 | 2023 |\n|---|---|---|\n| Москва | 4 212,3 | 4 401,2 |\n| Тульская область | 312,4 | 340,9 |",
        ["BY RU-MOW turnover 4212.3 2022-01..2022-12", "BY RU-MOW turnover 4401.2 2023-01..2023-12", "BY RU-TUL turnover 312.4 2022-01..2022-12", "BY RU-TUL turnover 340.9 2023-01..2023-12"],
        id="regions_ru",
    ),
    pytest.param(
        "Trade of Belarus with Russia, $ million\n| Year | Turnover | Exports | Imports |\n| :--- | ---: | ---: | ---: |\n| 2021 | 39801 | 16401 | 23400 |",
        ["BY RU turnover 39801 2021-01..2021-12", "BY RU exports 16401 2021-01..2021-12", "BY RU imports 23400 2021-01..2021-12"],
        id="years_down_en",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
