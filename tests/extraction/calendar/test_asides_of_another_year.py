"""A sum is not of the year that brackets before it name for a percent: "rose 5% (in 2006, by 3%) to $9m"."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("In 2007, exports of Gomel Oblast to Russia rose by 5% (in 2006, by 3%) to $8.4 million.", ["BY-HO RU exports 8.4 2007-01..2007-12 +5%"], id="sum_behind_a_percent"),
    pytest.param("In 2007 Russia accounted for 25% of the exports of Gomel Oblast (15% in 2006), or $8.4 million.", ["BY-HO RU exports 8.4 2007-01..2007-12"], id="share_before"),
    pytest.param("В 2007 году экспорт Гомельской области в Россию вырос на 5% (в 2006 году – на 3%) и составил 8,4 млн долларов.", ["BY-HO RU exports 8.4 2007-01..2007-12 +5%"], id="ru_sum_behind_a_percent"),
    pytest.param("В 2007 году на Россию пришлось 25% экспорта Гомельской области (15% в 2006 году), или 8,4 млн долларов.", ["BY-HO RU exports 8.4 2007-01..2007-12"], id="ru_share_before"),
    pytest.param("Belarus sells to more countries\n\n26 June 2018\n\nIn January-April, besides last year's markets, the country's goods went to Oman and Nigeria.\n\nExports to the EU grew by 53.2%. At the same time exports to Russia fell by 3.7%.", ["BY RU exports none 2018-01..2018-04 -3.7%"], id="besides_last_years_markets"),
    pytest.param("Беларусь расширила экспорт\n\n26 июня 2018 года\n\nЗа январь-апрель товары страны, помимо прошлогодних направлений, отправились в Оман и Нигерию.\n\nВырос экспорт в страны Евросоюза (на 53,2%). Однако сократился экспорт в Россию – на 3,7%.", ["BY RU exports none 2018-01..2018-04 -3.7%"], id="ru_besides_last_years_markets"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_asides_of_another_year(text: str, expected: list[str]) -> None:
    assert told(text) == expected
