"""Pages headed by one side's cooperation with the other, rows below a year, and goods of a headline."""

from __future__ import annotations

import pytest

from tests.extraction.told import figures, told

ROWS_RU = "Товарооборот (млн долл. США)\n\n2010 г. – 27,3\n2011 г. – 35,9\nв т.ч. экспорт – 9,4\nимпорт – 26,5"
ROWS_EN = "Trade turnover (million USD)\n\n2010 – 27.3\n2011 – 35.9\nincluding exports – 9.4\nimports – 26.5"
BOTH = ["BY RU-KR turnover 27.3 2010-01..2010-12", "BY RU-KR turnover 35.9 2011-01..2011-12"]
OF_KARELIA = [
    *BOTH,
    "BY RU-KR imports 9.4 2011-01..2011-12",
    "BY RU-KR exports 26.5 2011-01..2011-12",
]
OF_BELARUS = [
    *BOTH,
    "BY RU-KR exports 9.4 2011-01..2011-12",
    "BY RU-KR imports 26.5 2011-01..2011-12",
]
PAGES = [
    pytest.param(f"О сотрудничестве Республики Карелия с Республикой Беларусь\n\n{ROWS_RU}", OF_KARELIA, id="of_karelia_ru"),
    pytest.param(f"О сотрудничестве Республики Беларусь с Республикой Карелия\n\n{ROWS_RU}", OF_BELARUS, id="of_belarus_ru"),
    pytest.param(f"Cooperation of the Republic of Karelia with the Republic of Belarus\n\n{ROWS_EN}", OF_KARELIA, id="of_karelia_en"),
]  # fmt: skip
HEADED = [
    pytest.param("Кузбасс отгрузил меньше угля\n\nВ 2011 году белорусские поставки в Кемеровскую область составили 164 млн долларов.", None, id="the_other_way_ru"),
    pytest.param("Kuzbass ships less coal\n\nIn 2011 Belarusian supplies to Kemerovo Oblast came to $164 million.", None, id="the_other_way_en"),
    pytest.param("Кузбасс отгрузил меньше угля, но купил больше самосвалов\n\nВ 2011 году белорусские поставки в Кемеровскую область составили 164 млн долларов.", None, id="both_ways_ru"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_page_tells_from_the_side_that_heads_it(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "goods"), HEADED)
def test_goods_of_a_headline_are_of_sums_that_went_their_way(text: str, goods: str | None) -> None:
    assert [figure.product for figure in figures(text)] == [goods]
