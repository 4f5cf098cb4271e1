"""Days as pages write them: glued to words, short, in tiles; rates above the text; datelines under other days."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

WRITTEN = [
    pytest.param("By Anna Belova May 14th, 21 at 9:40", "2021-05-14", id="short-year-before-its-hour"),
    pytest.param("May 14 '21", "2021-05-14", id="short-year-behind-the-day"),
    pytest.param("14 May, 21 | 09:40", "2021-05-14", id="short-year-before-a-bar"),
    pytest.param("EconomyMay 14, 202109:40", "2021-05-14", id="hour-glued-to-the-year"),
    pytest.param("14May2021", "2021-05-14", id="without-spaces"),
    pytest.param("14мая 2021", "2021-05-14", id="ru-glued-to-the-month"),
    pytest.param("14. 05. 2021", "2021-05-14", id="spaces-behind-stops"),
    pytest.param("14 / 05 / 2021", "2021-05-14", id="spaces-around-slashes"),
    pytest.param("14\nмая\n2021", "2021-05-14", id="ru-tile"),
    pytest.param("May\n14\n2021", "2021-05-14", id="tile-month-first"),
    pytest.param("2021, 14 May", "2021-05-14", id="year-first"),
    pytest.param("May, 14. 2021", "2021-05-14", id="stop-before-the-year"),
    pytest.param("In Kaliningrad, on 12th-14th May, the exhibit called “Belarus-2021” was held.", "2021-05-14", id="exhibition-of-a-year"),
    pytest.param("С 12 по 14 мая шла выставка «Беларусь-2021».", "2021-05-14", id="ru-exhibition-of-a-year"),
    pytest.param("14 May\nThey spoke of the programme “Belarus-2030”.", None, id="programme-of-a-year"),
    pytest.param("14\n05\nThe shop sold 2021 tractors.", None, id="numbers-on-lines"),
]  # fmt: skip

TEXT = "In January-April 2021 the trade of Penza with Belarus grew by 8% to $31 million, it was said in the ministry."
TEXT_RU = "В январе-апреле 2021 года торговля Пензы с Беларусью выросла на 8% до 31 млн долларов, сказали в министерстве."
UNDATED = "The trade of Penza with Belarus grew by 8%, it was said in the ministry."

PAGES = [
    pytest.param(f"October 3, 2022\n\nWorld of News\n\nTrade grows\n\nMINSK, May 14. {TEXT}", "2021-05-14", id="masthead"),
    pytest.param(f"03.10.2022\n\nГлавные новости\n\nТорговля растёт\n\nМинск, 14 мая /БЕЛТА/. {TEXT_RU}", "2021-05-14", id="ru-masthead"),
    pytest.param(f"03.10.2022, 14:20 Trade grows\nTrade grows\nMINSK, 14 May (BelTA) - {TEXT}", "2021-05-14", id="head-of-a-print"),
    *(
        pytest.param(f"October 3, 2022\n\nTrade grows\n\n{line} {TEXT}", "2021-05-14", id=line)
        for line in ("Minsk. May 14. INTERFAX -", "May 14 (BelTA) -", "(MINSK, May 14)", "MINSK /Belarus/, May 14. /TASS/.")
    ),
    pytest.param(f"October 3, 2022\n\nTrade grows\n\nMINSK, May 14. {UNDATED}", None, id="masthead-and-no-year"),
    pytest.param(f"May 20, 2021\n\nTrade grows\n\nMINSK, May 14. {TEXT}", "2021-05-20", id="printed-a-week-later"),
    pytest.param(f"October 3, 2022\n\nTrade grows\n\nIn Minsk, May 14 is a day of trade. {UNDATED}", "2022-10-03", id="day-in-a-sentence"),
    pytest.param(f"Курсы валют\n24 мар25 мар\n1 USD 2,41 2,42\n\nТорговля растёт\n\n{TEXT_RU} Об этом говорили 14 мая.", "2021-05-14", id="ru-days-of-rates"),
    pytest.param(f"24 Mar | 25 Mar\nUSD 2.41 2.42\n\nTrade grows\n\n{TEXT} It was told on 14 May.", "2021-05-14", id="days-over-rates"),
    pytest.param(f"24.03 25.03\nTrade grows\n14 May 2021\n\n{TEXT}", "2021-05-14", id="days-over-no-rates"),
    pytest.param("On 14 May 2021 the sides met in Minsk. They agreed to meet again in Tver on 20 March 2022.", "2021-05-14", id="next-meeting"),
    pytest.param("14 мая 2021 года стороны встретились в Минске. Пошлины вступают в силу с 1 марта 2022 года.", "2021-05-14", id="ru-comes-into-force"),
    pytest.param("The sides met in Minsk on 14 May 2021. New duties come into force on 1 March 2022.", "2021-05-14", id="comes-into-force"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "date"), WRITTEN)
def test_a_day_however_it_is_written(line: str, date: str | None) -> None:
    assert find_published(read_document(f"Trade grows\n{line}\nIt is good."))[0] == date


@pytest.mark.parametrize(("text", "date"), PAGES)
def test_the_text_s_own_day_among_others(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
