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


OBLASTS = [
    pytest.param("Около 1,9 млрд долларов составил в 2013 году товарооборот Могилевщины с Российской Федерацией.\n\nРоссийский бизнес вложил в экономику области 90 млн долларов.\n\nЗадача на 2014 год – поднять экспорт в Россию на 5,5%.", ["BY-MA RU turnover 1900 2013-01..2013-12", "BY-MA RU exports none 2014-01..2014-12 +5.5% target"], id="page_of_oblast"),
    pytest.param("About $1.9 billion was the trade of Mogilev Oblast with the Russian Federation in 2013.\n\nRussian business put $90 million into the region's economy.\n\nThe task for 2014 is to raise exports to Russia by 5.5%.", ["BY-MA RU turnover 1900 2013-01..2013-12", "BY-MA RU exports none 2014-01..2014-12 +5.5% target"], id="page_of_oblast_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OBLASTS)
def test_a_page_whose_first_sum_is_of_an_oblast_is_the_oblasts(
    text: str, expected: list[str]
) -> None:
    assert told(text) == expected
