"""Growth told behind a sum of some goods: of those goods where it stands bare, of all where it says so."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

LEAD = "In 2022 Belarus sold furniture to Tver Oblast for $37 million. "
LEAD_RU = "В 2022 году Беларусь поставила в Тверскую область мебели на 37 млн долларов. "
OF_ALL = "BY RU-TVE exports none 2022-01..2022-12 +6%"
GROWTH = [
    pytest.param(f"{LEAD}Exports rose by 6%.", None, id="bare"),
    pytest.param(f"{LEAD}These exports rose by 6%.", None, id="these"),
    pytest.param(f"{LEAD}Exports as a whole grew by 6%.", OF_ALL, id="as_a_whole"),
    pytest.param(f"{LEAD}In general, exports grew by 6%.", OF_ALL, id="in_general"),
    pytest.param(f"{LEAD}Exports to Russia grew by 6%.", "BY RU exports none 2022-01..2022-12 +6%", id="another_partner"),
    pytest.param(f"{LEAD_RU}Экспорт вырос на 6%.", None, id="ru_bare"),
    pytest.param(f"{LEAD_RU}В целом экспорт вырос на 6%.", OF_ALL, id="ru_as_a_whole"),
    pytest.param(f"{LEAD_RU}Белорусский экспорт вырос на 6%.", OF_ALL, id="ru_of_belarus"),
    pytest.param("В 2022 году Тверская область закупила белорусской мебели на 37 млн долларов. Весь импорт из Беларуси вырос на 6%.", OF_ALL, id="ru_all"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "general"), GROWTH)
def test_growth_behind_goods(text: str, general: str | None) -> None:
    goods = "BY RU-TVE exports 37 2022-01..2022-12"
    assert told(text) == ([goods, general] if general else [f"{goods} +6%"])


def test_growth_of_all_behind_goods_sold_to_the_country() -> None:
    lead = "In 2022 Belarus sold Russia food for $4 billion. "
    for growth in ("Overall exports to Russia rose by 6%.", "Exports to Russia rose by 6%."):
        assert told(lead + growth) == [
            "BY RU exports 4000 2022-01..2022-12",
            "BY RU exports none 2022-01..2022-12 +6%",
        ]


DESPITE = [
    pytest.param("MINSK, 24 June 2022. Trade between Belarus and Russia exceeded $36 billion last year. And this year, despite the pressure of sanctions, the growth has been 8% for 4 months.", ["BY RU turnover 36000 2021-01..2021-12", "BY RU turnover none 2022-01..2022-04 +8%"], id="despite"),
    pytest.param("МИНСК, 24 июня 2022 года. Товарооборот Беларуси и России в прошлом году составил $36 млрд. В этом году, несмотря на санкции, рост за четыре месяца – 8%.", ["BY RU turnover 36000 2021-01..2021-12", "BY RU turnover none 2022-01..2022-04 +8%"], id="despite_ru"),
    pytest.param("MINSK, 24 June 2022. Trade between Belarus and Russia exceeded $36 billion last year. Despite the debt, a loan of $2 billion will be given.", ["BY RU turnover 36000 2021-01..2021-12"], id="loan"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), DESPITE)
def test_growth_in_spite_of_what_is_no_trade_is_told(text: str, lines: list[str]) -> None:
    assert told(text) == lines
