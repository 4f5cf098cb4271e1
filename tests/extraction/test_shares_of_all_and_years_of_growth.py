"""All the trade that a region's share is of, years that trade grew over, and years that now is held against."""

from __future__ import annotations

import pytest

from .told import told

YEARS = "Over the past five years trade of Belarus with Tatarstan increased 2.4-fold."
LINES = [
    pytest.param("Tatarstan accounts for 4% of the trade between Belarus and Russia, which totalled $50 billion in 2022.", ["BY RU turnover 50000 2022-01..2022-12"], id="share_of_trade"),
    pytest.param("The share of Tula Oblast in the turnover of Belarus with Russia, which amounted to $43 billion in 2022, is 2%.", ["BY RU turnover 43000 2022-01..2022-12"], id="share_first"),
    pytest.param("На Тульскую область приходится 2% товарооборота Беларуси с Россией, который в 2022 году составил 43 млрд долларов.", ["BY RU turnover 43000 2022-01..2022-12"], id="ru_share_of_trade"),
    pytest.param("Tula Oblast sells to Belarus 30% of its cheese. The trade of Tula Oblast with Belarus in 2022, which made $43 million, grew.", ["BY RU-TUL turnover 43 2022-01..2022-12"], id="share_of_goods"),
    pytest.param(f"{YEARS} Exports grew 1.5 times to $300 million.", ["BY RU-TA exports 300 undated"], id="grown_over_years"),
    pytest.param("За последние пять лет товарооборот Беларуси с Татарстаном вырос в 2,4 раза. Экспорт увеличился в полтора раза – до 300 млн долларов.", ["BY RU-TA exports 300 undated"], id="ru_grown_over_years"),
    pytest.param("Over 2019-2022 trade of Belarus with Tatarstan totalled $5 billion. Exports came to $2 billion.", ["BY RU-TA turnover 5000 2019-01..2022-12", "BY RU-TA exports 2000 2019-01..2022-12"], id="sums_of_years"),
    pytest.param("Trade of Belarus with Omsk Oblast has reached $80 million. But in 2013 we had twice as much. Of the sum, $47 million accounts for Belarusian deliveries.", ["BY RU-OMS turnover 80 undated", "BY RU-OMS exports 47 undated"], id="held_against_now"),
    pytest.param("Товарооборот Беларуси с Омской областью достиг 80 млн долларов. А в 2013 году был вдвое больше.", ["BY RU-OMS turnover 80 undated"], id="ru_held_against_now"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_a_sum_is_of_whom_and_when_the_words_say(text: str, lines: list[str]) -> None:
    dated = "5 июня 2023 года" if text[0] >= "А" else "5 June 2023"
    assert told(f"{dated}\n\n{text}") == lines
