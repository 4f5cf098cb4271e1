"""Parts of last year's sums, changes told as a turn, and years that are yet to come."""

from __future__ import annotations

import pytest

from articles.extraction import extract
from tests.extraction.told import told

_TWO = "Belarus and Pskov Oblast\n\n14 October 2019\n\nTrade of Belarus and Pskov Oblast came to $90 million in 2018, and to $50 million in January-July 2019."
_TRADE = ["BY RU-PSK turnover 90 2018-01..2018-12", "BY RU-PSK turnover 50 2019-01..2019-07"]

FIGURES = [
    pytest.param(f"{_TWO}\n\nGrodno Oblast accounts for $12 million of last year's volume.", [*_TRADE, "BY-HR RU-PSK turnover 12 2018-01..2018-12"], id="of_last_years_volume"),
    pytest.param(f"{_TWO}\n\nOf last year's total $12 million falls on Grodno Oblast.", [*_TRADE, "BY-HR RU-PSK turnover 12 2018-01..2018-12"], id="of_last_years_total"),
    pytest.param("Only $6 million of mutual trade of Belarus and Pskov Oblast was registered in January-May 2019, although it is 1.5 times the amount of the previous year.", ["BY RU-PSK turnover 6 2019-01..2019-05 +50%"], id="although_it_is"),
    pytest.param("Trade of Belarus and Pskov Oblast was just $6 million in January-May 2019, but that is a third more than a year before.", ["BY RU-PSK turnover 6 2019-01..2019-05 +33.3%"], id="but_that_is"),
    pytest.param("Товарооборот Беларуси и Псковской области в январе-мае 2019 года составил лишь 6 млн долларов, хотя это в 1,5 раза больше, чем годом ранее.", ["BY RU-PSK turnover 6 2019-01..2019-05 +50%"], id="ru_although_it_is"),
    pytest.param("Exports of Belarus to Pskov Oblast suffered less, by 9%, and made $40 million in 2019.", ["BY RU-PSK exports 40 2019-01..2019-12 -9%"], id="suffered_less"),
    pytest.param("Imports of Belarus from Pskov Oblast were hit harder, by 30%, and made $40 million in 2019.", ["BY RU-PSK imports 40 2019-01..2019-12 -30%"], id="hit_harder"),
    pytest.param("Экспорт Беларуси в Псковскую область пострадал меньше, на 9%, и составил в 2019 году 40 млн долларов.", ["BY RU-PSK exports 40 2019-01..2019-12 -9%"], id="ru_suffered_less"),
]  # fmt: skip
DATES = [
    pytest.param("Governor in Minsk\n\nThe governor came on 19 November. Trade rose to $170 million in January-September 2018. Builders are invited for the 400th anniversary of the city, to be marked in 2021.", "2018-11-19", id="anniversary_ahead"),
    pytest.param("Губернатор в Минске\n\nГубернатор приехал 19 ноября. В январе-сентябре 2018 года товарооборот вырос до 170 млн долларов. Строителей зовут к 300-летию города, которое отметят в 2021 году.", "2018-11-19", id="ru_anniversary_ahead"),
    pytest.param("MINSK, 20 May – The 25th anniversary of the agreement signed in 1996 was marked in Tula. Trade with Tula Oblast grew to $60 million in January-March 2021.", "2021-05-20", id="anniversary_counted"),
    pytest.param("MINSK, July 14 – Trade between Russia and Belarus will reach $19 billion in 2006, the minister said. The council approved a budget of 3 billion rubles for 2007.", "2006-07-14", id="budget_passed"),
    pytest.param("МИНСК, 14 июля. – Товарооборот России и Беларуси в 2006 году достигнет 19 млрд долларов, сказал министр. Совет утвердил союзный бюджет на 2007 год.", "2006-07-14", id="ru_budget_passed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_parts_and_turns_are_of_the_sum_they_follow(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_a_year_ahead_does_not_date_the_text_later(text: str, expected: str) -> None:
    assert extract(text).published == expected
