"""Days that date a text: the last of days that are over, anniversaries of old years, headers of pages."""

from __future__ import annotations

import pytest

from articles.extraction import extract

DAYS = [
    pytest.param("From 13 till 15 September 2013 a fair of Belarusian goods took place in Penza.", "2013-09-15", id="en_till"),
    pytest.param("From the 13-th till the 15-th September 2013 took place a fair of goods in Penza.", "2013-09-15", id="en_hyphened"),
    pytest.param("Ярмарка белорусских товаров проходила в Пензе с 13 до 15 сентября 2013 года.", "2013-09-15", id="ru_until"),
    pytest.param("The fair in Penza will last until 15 September 2013.", None, id="en_limit"),
    pytest.param("On 3 July the city marked the 75-th anniversary of its liberation in 1944.", "2019-07-03", id="en_anniversary"),
    pytest.param("9 мая в Пензе отметили 70-летие Победы 1945 года.", "2015-05-09", id="ru_anniversary"),
    pytest.param("On 3 July the city of 1944 houses was visited by guests.", None, id="en_no_anniversary"),
    pytest.param("Trade to add 5% in 2024\n\nMINSK, 14 November. In 2023 trade between Belarus and Russia reached $46.3 billion.", "2024-11-14", id="en_headline_to_come"),
    pytest.param("Торговля Беларуси с Россией прибавит около 5% в 2024 году\n\n14 ноября, Минск. В 2023 году товарооборот составил 46,3 млрд долларов.", "2024-11-14", id="ru_headline_to_come"),
]  # fmt: skip
HEADER = "Trade Wire\nMonday, March 5, 2018\n\nPenza seeks partners\n\n"
HEADERS = [
    pytest.param(f"{HEADER}The Penza region invited Belarusian firms on Tuesday, July 1.\n\nIn January-April 2014 trade between Belarus and Penza Oblast was $30 million.", "2014-07-01", id="loaded_years_later"),
    pytest.param(f"{HEADER}The Penza region invited Belarusian firms on Friday, March 2.\n\nIn 2017 trade between Belarus and Penza Oblast was $30 million.", "2018-03-05", id="of_the_day"),
    pytest.param(f"{HEADER}The Penza region invites firms.\n\nIn 2012 trade between Belarus and Penza Oblast was $30 million.", "2018-03-05", id="with_no_event"),
    pytest.param("Новости\nпонедельник, 5 марта 2018\n\nПенза ищет партнеров\n\nОбласть пригласила белорусов 1 июля. В январе–апреле 2014 года товарооборот с Беларусью составил 30 млн долларов.", "2014-07-01", id="ru_loaded_years_later"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "published"), DAYS + HEADERS)
def test_days_told(text: str, published: str | None) -> None:
    assert extract(text).to_dict()["published"] == published
