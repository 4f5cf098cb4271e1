"""Sums beside what is none of theirs: years of growth, a level long gone, what was added, a place in a row."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

RUSSIAN = [
    pytest.param("Товарооборот России и Беларуси в первом квартале 2005 года увеличился по сравнению с тем же периодом 2004 года на 812 млн долларов и составил 3 млрд 900 млн долларов.", ["BY RU turnover 3900 2005-01..2005-03"], id="added_to_months_of_a_year_ru"),
    pytest.param("Экспорт Беларуси в Россию вырос по сравнению с 2019 годом до 112 млн долларов.", ["BY RU exports 112 undated"], id="level_after_a_comparison_ru"),
    pytest.param("В 2023 году товарооборот Бурятии и Беларуси составил 31 млн долларов. За последние три года он возрос более чем в 2,5 раза. При этом объем экспорта составил 24,8 млн долларов, а импорта – 6,2 млн.", ["BY RU-BU turnover 31 2023-01..2023-12", "BY RU-BU imports 24.8 2023-01..2023-12", "BY RU-BU exports 6.2 2023-01..2023-12"], id="years_of_growth_before_a_part_ru"),
    pytest.param("Товарооборот Татарстана и Беларуси пока далек от показателей 2013 года. За первый квартал он составил 47 млн долларов.", ["BY RU-TA turnover 47 undated"], id="far_from_a_level_ru"),
    pytest.param("Товарооборот Татарстана и Беларуси вырос к уровню 2013 года. За первый квартал он составил 47 млн долларов.", ["BY RU-TA turnover 47 2014-01..2014-03"], id="up_on_a_level_ru"),
    pytest.param("27 декабря 2024\n\nПосол Беларуси в России Олег Синица сказал: \"Думаю, мы закончим 2024 год с более $55 млрд товарооборота\".", ["BY RU turnover 55000 2024-01..2024-12 forecast"], id="year_to_be_ended_ru"),
    pytest.param("Товарооборот Ульяновской области с Беларусью в полмиллиарда долларов реален.", ["BY RU-ULY turnover 500 undated target"], id="is_real_ru"),
    pytest.param("Речь шла о торговле Беларуси и России. Мы достигли порядка 17 миллиардов долларов товарооборота – это второе место в мире после Германии.", ["BY RU turnover 17000 undated"], id="second_place_behind_ru"),
    pytest.param("Товарооборот Пензенской области с Беларусью составил 43,9 млн долларов (рост на 28%, в том числе экспорт – 24,6, импорт – 19,3).", ["BY RU-PNZ turnover 43.9 undated +28%", "BY RU-PNZ imports 24.6 undated", "BY RU-PNZ exports 19.3 undated"], id="parts_without_unit_ru"),
    pytest.param("Товарооборот Пензенской области с Беларусью вырос на 28% до 43,9 млн долларов, в том числе экспорт – на 24,6%, импорт – на 19,3%.", ["BY RU-PNZ turnover 43.9 undated +28%", "BY RU-PNZ imports none undated +24.6%", "BY RU-PNZ exports none undated +19.3%"], id="parts_in_percent_ru"),
]  # fmt: skip
ENGLISH = [
    pytest.param("In 2023 trade between Buryatia and Belarus amounted to $31 million. Over the past three years it has grown 2.5 times. Exports came to $24.8 million, imports to $6.2 million.", ["BY RU-BU turnover 31 2023-01..2023-12", "BY RU-BU imports 24.8 2023-01..2023-12", "BY RU-BU exports 6.2 2023-01..2023-12"], id="years_of_growth_before_a_part_en"),
    pytest.param("Trade between Tatarstan and Belarus is still far from the level of 2013. In the first quarter it came to $47 million.", ["BY RU-TA turnover 47 undated"], id="far_from_a_level_en"),
    pytest.param("Trade of the Penza Region with Belarus amounted to $43.9 million (up 28%, including exports – 24.6, imports – 19.3).", ["BY RU-PNZ turnover 43.9 undated +28%", "BY RU-PNZ imports 24.6 undated", "BY RU-PNZ exports 19.3 undated"], id="parts_without_unit_en"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RUSSIAN + ENGLISH)
def test_figures(text: str, expected: list[str]) -> None:
    assert told(text) == expected
