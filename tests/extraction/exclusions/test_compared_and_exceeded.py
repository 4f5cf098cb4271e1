"""What is only larger than another sum, and what each of several regions exceeds: neither is a figure."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

YEAR = "2021-01..2021-12"
MINSK = "Minsk and St. Petersburg\n\nMinsk City's trade with St. Petersburg made up $1 billion in 2021. "
MINSK_TOLD = f"BY-HM RU-SPE turnover 1000 {YEAR}"
EACH = [f"BY RU-MOW turnover 9100 {YEAR}", f"BY RU-SPE turnover 2400 {YEAR}", f"BY RU-TA turnover 1100 {YEAR}"]  # fmt: skip
REGIONS = "Belarus and the regions of Russia\n\n"
LINES = [
    pytest.param(f"{MINSK}Belarus' total trade with the northern capital is twice as big, remarked Olga Denisova, deputy head of the committee for external relations of the city.", [MINSK_TOLD], id="twice_as_big_remarked"),
    pytest.param(f"{MINSK}Belarus' trade with the city is three times larger, the mayor told reporters.", [MINSK_TOLD], id="three_times_larger_told"),
    pytest.param(f"{REGIONS}Exports to Tver Oblast in January-May 2021 are twice as big, the ministry said.", ["BY RU-TVE exports none 2021-01..2021-05 +100%"], id="months_are_twice_as_big"),
    pytest.param(f"{REGIONS}Only three regions - Moscow, St. Petersburg and Tatarstan - had trade of over $1 billion with Belarus in 2021: $9.1 billion, $2.4 billion and $1.1 billion respectively.", EACH, id="each_exceeds"),
    pytest.param("Беларусь и регионы России\n\nВ 2021 году с тремя регионами – Москвой, Санкт-Петербургом и Татарстаном – товарооборот превысил 1 млрд долларов: 9,1 млрд, 2,4 млрд и 1,1 млрд долларов соответственно.", EACH, id="ru_each_exceeds"),
    pytest.param(f"{REGIONS}In 2021 trade with Moscow exceeded $1 billion: exports were $300 million and imports $700 million.", [f"BY RU-MOW turnover 1000 {YEAR}", f"BY RU-MOW exports 300 {YEAR}", f"BY RU-MOW imports 700 {YEAR}"], id="one_region_and_its_flows"),
    pytest.param("Samara Oblast and Belarus trade more. In 2021 the region's sales to Belarus were up by a quarter, its purchases by 9 percent.", [f"BY RU-SAM imports none {YEAR} +25%", f"BY RU-SAM exports none {YEAR} +9%"], id="its_purchases_by"),
    pytest.param("In 2021 trade between Belarus and Russia fell by a quarter and with some regions by 40%.", [f"BY RU turnover none {YEAR} -25%"], id="with_some_regions"),
    pytest.param("In 2021 trade between Belarus and Russia fell by a quarter and with Tula Oblast by 40%.", [f"BY RU turnover none {YEAR} -25%", f"BY RU-TUL turnover none {YEAR} -40%"], id="with_one_region"),
    pytest.param("В 2021 году товарооборот Беларуси с Россией сократился на четверть, а с некоторыми регионами – на 40%.", [f"BY RU turnover none {YEAR} -25%"], id="ru_with_some_regions"),
    pytest.param("Путин и Лукашенко встретились. Товарооборот в 2021 году вырос, пусть и не до таких величин, как с другими странами, на 9%, до 41 млрд долларов.", [f"BY RU turnover 41000 {YEAR} +9%"], id="ru_not_as_with_others"),
    pytest.param("В 2021 году товарооборот Беларуси и России, в отличие от торговли с Китаем, вырос на 9%.", [f"BY RU turnover none {YEAR} +9%"], id="ru_unlike"),
    pytest.param("In 2021 trade of Belarus with Russia grew, though not as fast as with China, by 9%, to $41 billion.", [f"BY RU turnover 41000 {YEAR} +9%"], id="not_as_fast_as"),
    pytest.param("В отличие от Китая, куда экспорт в 2021 году вырос на 9%, в Россию белорусский экспорт упал на 3%.", [f"BY RU exports none {YEAR} -3%"], id="ru_unlike_with_its_own"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LINES)
def test_sums_that_are_only_compared(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("«Покупаем мы у вас втрое больше, чем вам продаем», – сказал губернатору Омской области посол Беларуси.", [], id="we_buy_more_than_we_sell_ru"),
        pytest.param("«Мы вам продаём вдвое меньше, чем у вас берём», – сказал губернатору Омской области посол Беларуси.", [], id="we_sell_less_than_we_take_ru"),
        pytest.param("В 2020 году Беларусь закупила в Омской области втрое больше товаров, чем годом ранее.", ["BY RU-OMS imports none 2020-01..2020-12 +200%"], id="more_than_a_year_before_ru"),
    ],
)  # fmt: skip
def test_one_way_held_against_the_other_is_no_growth(text: str, expected: list[str]) -> None:
    assert told(text) == expected
