"""Last year is the one behind the year that its sums are set against, or before the one just begun."""

from __future__ import annotations

import pytest

from tests.extraction.told import told

TOLD = [
    pytest.param("KALUGA, 8 April (BelTA) – Last year Minsk Oblast's trade with Kaluga Oblast stood at $72.4 million. Minsk Oblast sold $51.2 million worth of goods there (131.4% as against 2021).", ["BY-MI RU-KLU turnover 72.4 2022-01..2022-12", "BY-MI RU-KLU exports 51.2 2022-01..2022-12 +31.4%"], id="next_sentence_in_brackets"),
    pytest.param("KALUGA, 8 April (BelTA) – Last year trade of Belarus with Kaluga Oblast stood at $72.4 million. This year it grew by 12% against 2021.", ["BY RU-KLU turnover 72.4 2021-01..2021-12", "BY RU-KLU turnover none 2022-01..2022-12 +12%"], id="next_sentence_of_this_year"),
    pytest.param("KALUGA, 8 April (BelTA) – Last year trade of Belarus with Kaluga Oblast stood at $72.4 million. In January-March 2022 it grew by 12% against 2021.", ["BY RU-KLU turnover 72.4 2021-01..2021-12", "BY RU-KLU turnover none 2022-01..2022-03 +12%"], id="next_sentence_of_its_months"),
    pytest.param("КАЛУГА, 8 апреля. В прошлом году товарооборот Минской области с Калужской составил 72,4 млн долларов. Экспорт – 51,2 млн (131,4% к 2021 году).", ["BY-MI RU-KLU turnover 72.4 2022-01..2022-12", "BY-MI RU-KLU exports 51.2 2022-01..2022-12 +31.4%"], id="ru_next_sentence_in_brackets"),
    pytest.param("Last year the trade turnover of Belarus and Penza Oblast fell by 22%. However, at the beginning of 2017 the sides managed to make up for it.", ["BY RU-PNZ turnover none 2016-01..2016-12 -22%"], id="fell_but_has_begun_well"),
    pytest.param("Last year the trade turnover of Belarus and Penza Oblast fell by 22%, whereas in the first months of 2017 growth resumed.", ["BY RU-PNZ turnover none 2016-01..2016-12 -22%"], id="whereas_in_the_first_months"),
    pytest.param("В прошлом году товарооборот Беларуси и Пензенской области упал на 22%, однако в начале 2017 года ситуация выправилась.", ["BY RU-PNZ turnover none 2016-01..2016-12 -22%"], id="ru_at_the_beginning"),
    pytest.param("Last year trade of Belarus with Kaluga Oblast came to $72.4 million. The growth was 12% against 2021.", ["BY RU-KLU turnover 72.4 2022-01..2022-12 +12%"], id="next_sentence_without_a_time"),
    pytest.param("В прошлом году Калужская область поставила в Беларусь товаров на 72,4 млн долларов. Это на 12% больше, чем в 2021 году.", ["BY RU-KLU imports 72.4 2022-01..2022-12 +12%"], id="ru_next_sentence_without_a_time"),
    pytest.param("В 2022 году Калужская область поставила в Беларусь товаров на 72,4 млн долларов. Это на 12% больше, чем в 2021 году.", ["BY RU-KLU imports 72.4 2022-01..2022-12 +12%"], id="year_told"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_last_year_by_its_base(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("A new record was set in 2024. The turnover of Belarus and Russia is $50.1 billion. Ports handled 16 mln tons last year, 3 times more than in 2023. Mutual trade in goods between Belarus and Russia last year exceeded $57 billion.", ["BY RU turnover 50100 2024-01..2024-12", "BY RU turnover 57000 2024-01..2024-12"], id="base-of-last-year-in-times"),
    ],
)  # fmt: skip
def test_last_year_by_a_multiple(text: str, expected: list[str]) -> None:
    assert told(text) == expected
