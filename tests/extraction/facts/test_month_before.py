"""Changes on the month or quarter just before are none on the year before: no record holds them."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

EXPORTS = "BY RU exports"
MAY = "2021-05..2021-05"
CASES = [
    pytest.param("В мае 2021 года экспорт Беларуси в Россию на 6% превысил апрельский.", [], id="ru-adjective"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию был на 6% выше уровня апреля.", [], id="ru-level"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию вырос на 6% к предыдущему месяцу.", [], id="ru-previous"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию составил $700 млн, на 6% больше апрельского.", [f"{EXPORTS} 700 {MAY}"], id="ru-sum"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию составил $700 млн, что на 6% больше, чем месяцем ранее, и на 22% больше, чем годом ранее.", [f"{EXPORTS} 700 {MAY} +22%"], id="ru-both"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию составил $700 млн, на 6% больше мая прошлого года.", [f"{EXPORTS} 700 {MAY} +6%"], id="ru-same-month"),
    pytest.param("В мае 2021 года экспорт Беларуси в Россию составил $700 млн, на 6% выше прошлогоднего мая.", [f"{EXPORTS} 700 {MAY} +6%"], id="ru-same-month-adjective"),
    pytest.param("Во втором квартале 2021 года экспорт Беларуси в Россию вырос на 6% к первому кварталу.", [], id="ru-quarter"),
    pytest.param("За январь-май 2021 года экспорт Беларуси в Россию вырос на 6% к январю-маю 2020 года.", [f"{EXPORTS} none 2021-01..2021-05 +6%"], id="ru-months"),
    pytest.param("In May 2021 Belarus' exports to Russia were 6% above April's.", [], id="above"),
    pytest.param("In May 2021 Belarus' exports to Russia were $700 million, 6% up on the previous month.", [f"{EXPORTS} 700 {MAY}"], id="previous"),
    pytest.param("In May 2021 Belarus' exports to Russia were $700 million, 6% up on the previous month and 22% up on May 2020.", [f"{EXPORTS} 700 {MAY} +22%"], id="both"),
    pytest.param("In May 2021 Belarus' exports to Russia were $700 million, 6% up on May of last year.", [f"{EXPORTS} 700 {MAY} +6%"], id="same-month"),
    pytest.param("In the first quarter of 2021 Belarus' exports to Russia were $700 million, 6% up on the first quarter of last year.", [f"{EXPORTS} 700 2021-01..2021-03 +6%"], id="same-quarter"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), CASES)
def test_a_change_on_the_month_before(text: str, lines: list[str]) -> None:
    assert told(text) == lines
