"""Publication dates of whole pages: headers, rates, lists of other items, registrations and calendars."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

BODY = (
    "The governor of Penza Oblast arrived in Minsk on 6 June. In January-April 2019 the region's trade with "
    "Belarus came to $31 million, the ministry said. The guests saw the tractor works and the shops of the city."
)
BODY_RU = (
    "Губернатор Пензенской области прибыл в Минск 6 июня. В январе-апреле 2019 года товарооборот региона с "
    "Беларусью составил 31 млн долларов, сообщили в министерстве. Гости осмотрели тракторный завод и магазины."
)
PLAIN = (
    "The parties spoke of tractors, buses and milk at length and agreed to hold one more sitting of the working "
    "group in the autumn, said the press service."
)
PLAIN_RU = (
    "Стороны подробно говорили о тракторах, автобусах и молоке и решили провести осенью ещё одно заседание "
    "рабочей группы, сообщила пресс-служба."
)

PAGES = [
    pytest.param(f"Trade grows\n{BODY}\nRead also\n28.08.2019\nHarvest of rye nears its end\n27.08.2019\nMinsk hosts a book fair", "2019-06-06",
                 id="days-over-headlines-below"),
    pytest.param(f"Торговля растёт\n{BODY_RU}\nЕщё новости\nВ области убирают рожь | 22 августа\nОткрылась книжная ярмарка | 20 августа", "2019-06-06",
                 id="ru-days-behind-headlines-below"),
    pytest.param(f"Trade grows\n{BODY}\nRecent posts\nHarvest of rye nears its end\nAug 26, 2020\nMinsk hosts a book fair\nAug 4, 2020", "2019-06-06",
                 id="recent-posts"),
    pytest.param(f"Trade grows\n\n{BODY}\n\nCity\n\n12 May 2021 Harvest of rye nears its end\n\n11 May 2021 Minsk hosts a book fair", "2019-06-06",
                 id="list-that-nothing-heads"),
    pytest.param(f"Trade grows\n\n{BODY}\n\n07.06.2019 10:20\n\nHarvest of rye nears its end\n12.08.2021\nMinsk hosts a book fair\n11.08.2021", "2019-06-07",
                 id="own-day-over-such-a-list"),
    pytest.param(f"Latest news\n12.06.2019 Harvest of rye nears its end\n11.06.2019 Minsk hosts a book fair\nTrade of Penza with Belarus grows\n7 June 2019\n{BODY}",
                 "2019-06-07", id="list-above-the-title"),
    pytest.param(f"Последние новости\n14:20, 12 июня\nВ области завершают уборку ржи\n11:05, 11 июня\nВ Минске открылась ярмарка\nТорговля Пензы с Беларусью растёт\n07.06.2019\n{BODY_RU}",
                 "2019-06-07", id="ru-list-above-the-title"),
    pytest.param(f" date 2019-06-07\nTrade grows\n\n{PLAIN}\n\nMost read\nHarvest of rye nears its end | 12 July\nMinsk hosts a book fair | 9 July", "2019-06-07",
                 id="loaded-page-and-its-list"),
    pytest.param(f"Trade grows\n{BODY}\nDomain registered 25 August 2021. © 2021-2025", "2019-06-06", id="site-registered"),
    pytest.param(f"Торговля растёт\n{BODY_RU}\nСвидетельство о регистрации СМИ № 77 от 12.03.2021", "2019-06-06", id="ru-paper-registered"),
    pytest.param(f"Торговля растёт\n{BODY_RU}\nДата регистрации сайта: 12.03.2021", "2019-06-06", id="ru-label-of-a-registration"),
    pytest.param(f"Trade grows\n{BODY}\nThis newspaper was registered on 25 August 2021.", "2019-06-06", id="newspaper-was-registered"),
    pytest.param("A trading house of Vitebsk was registered in Samara on 14 March 2019. Exports of the region to Samara Oblast grew.", "2019-03-14",
                 id="firm-was-registered"),
    pytest.param("Торговый дом из Витебска был зарегистрирован 14 марта 2019 года в Самаре. Экспорт области в Самарскую область вырос.", "2019-03-14",
                 id="ru-firm-was-registered"),
    pytest.param(f"Форум в Пензе\n\nРегистрация участников: 12 июля 2018 года\n\n{PLAIN_RU}", "2018-07-12", id="ru-registration-of-participants"),
    pytest.param(f"Торговля растёт\n{BODY_RU}\nМатериал опубликован в № 48 от 09.06.2019", "2019-06-09", id="ru-issue-of-the-paper"),
    pytest.param(f"Trade grows\n{PLAIN} They work under the agreement of 5 March 2018. He was born on 4 May 1970.", None, id="agreement-of-a-day"),
    pytest.param(f"Торговля растёт\n{PLAIN_RU} Указом № 24 от 5 марта 2018 года пошлины отменены. Он родился 4 мая 1970 года.", None, id="ru-decree-of-a-day"),
    pytest.param(f"USD 20.02.2025 77.91 +0.33\nEUR 20.02.2025 91.54 -0.20\nTrade grows\n12:22, 7 June\n{BODY}", "2019-06-07", id="rates-in-the-header"),
    pytest.param(f"Курсы валют на 20.02.2025: USD 77,91\nТорговля растёт\n7 июня\n{BODY_RU}", "2019-06-07", id="ru-rates-in-the-header"),
    pytest.param(f"Погода в Минске на 23 января: +1\nТорговля растёт\n{BODY_RU}", "2019-06-06", id="ru-weather-in-the-header"),
    pytest.param(f"Friday, 5 August 2022\n15:37\nTrade grows\nMINSK, 7 June (BelTA) – {BODY}", "2019-06-07", id="dateline-under-a-later-header"),
    pytest.param(f"Сегодня 3 августа 2022 года, среда\nТорговля растёт\n7 июня, МИНСК /Корр. БЕЛТА/. {BODY_RU}", "2019-06-07", id="ru-dateline-under-a-later-header"),
    pytest.param(f"Friday, 5 August 2022\n15:37\nPublished on: Jun 7 2019\nTrade grows\n{BODY}", "2019-06-07", id="label-under-a-header"),
    pytest.param(f"Today is Friday, 21 June 2019\nTrade grows\nPENZA, 7 June. {PLAIN}", "2019-06-07", id="dateline-weeks-before-the-loading"),
    pytest.param(f"Friday, 5 August 2022\nTrade grows\nAles Orlov - 18-04-2022\n{PLAIN}", "2022-04-18", id="hyphens-are-no-range"),
    pytest.param(f"Trade grows\nSubmitted by editor on Sat, 15 Jun 2019 - 11:22\n{PLAIN}", "2019-06-15", id="submitted-by"),
    pytest.param(f"Trade grows\n15 Jun 2019 by Ales Orlov\n{PLAIN} It was so on 2 May 2019.", "2019-06-15", id="author-behind-the-day"),
    pytest.param(f"Торговля растёт\n15 июня 2019 0 комментариев\n{PLAIN_RU}", "2019-06-15", id="ru-comments-behind-the-day"),
    pytest.param(f"Trade grows\nFeb 12 | 13:55\n{PLAIN} By the end of 2016 trade with Penza exceeded $47 million.\nNovember 2018\nMo Tu We Th Fr Sa Su\n1 2 3 4 5 6 7",
                 "2017-02-12", id="calendar-below"),
    pytest.param(f"Trade grows\nPENZA, 26 November – {PLAIN} As of 1 January 2019, 40 joint firms worked there. Trade grew by 7% in January-August 2019.",
                 "2019-11-26", id="counted-as-of-a-day"),
    pytest.param(f"Торговля растёт\nПЕНЗА, 8 декабря. {PLAIN_RU} В январе-сентябре 2023 года экспорт вырос на 7%. По состоянию на 1 января 2023 года работало 40 фирм.",
                 "2023-12-08", id="ru-counted-as-of-a-day"),
    pytest.param(f"Trade grows\nPENZA, 20 January – {PLAIN} In 2011 trade came to $87 million, up 5% as against 2010. As of 1 January 2012, 40 joint firms worked there.",
                 "2012-01-20", id="sentence-ends-between"),
    pytest.param(f"Trade grows\nPENZA, 5 June – {PLAIN} Earlier, on May 23, 2015, the sides held talks. Last year trade came to $91 million, 10% more than in 2013.",
                 "2015-06-05", id="the-month-of-may-is-no-verb"),
    pytest.param(f"18:20\nSunday, 19 January\nTrade grows\n14:15 7 June\n{BODY}", "2019-06-07", id="header-without-a-year"),
    pytest.param(f"Среда, 13 октября 2027\nТорговля растёт\n{PLAIN_RU}\nОпубликовано: 8 декабря 2024, воскресенье", "2024-12-08", id="ru-label-below"),
    pytest.param(f"Суббота, 15 сентября\n17:16\nТорговля растёт\n{PLAIN_RU} В 2009 году было меньше.\nБЕЛТА, вторник, 09.11.2010", "2010-11-09", id="ru-day-below"),
    pytest.param(f"Sunday, 5 December 2021\n\nTrade grows\n\n{PLAIN}\n\nPrice list 12.05.2020", "2021-12-05", id="weekday-of-the-item-itself"),
    pytest.param(f"Most read\nHarvest of rye nears its end\n12.09.2016\nMinsk hosts a book fair\n11.09.2016\nPosted by admin on 15 Aug 2016\nTrade with Penza grows again\n{PLAIN}",
                 "2016-08-15", id="label-under-a-list"),
    pytest.param(f"Глава области о торговле с соседями - 08.11.2025\nГлава области о торговле с соседями - 08.11.2025, НОВОСТИ\nПЕНЗА, 8 ноя – НОВОСТИ. {PLAIN_RU}",
                 "2025-11-08", id="ru-own-title-twice"),
    pytest.param(f"Trade grows\n{PLAIN} It was told on Tuesday, 14 March. Last year, in 2016, it was $98 million. The agreement was signed on 2 March 2010 in Minsk.",
                 "2017-03-14", id="last-year-named-beside-an-old-day"),
    pytest.param(f"Торговля растёт\n{PLAIN_RU}\nРанее, 7 февраля 2014 года, стороны провели переговоры в Москве.\n19 марта 2014", "2014-03-19", id="ru-what-was-before"),
    pytest.param(f" date 2018-12-16\nТорговля растёт\n{PLAIN_RU} Соглашение подписано 15 февраля 2011 года. Делегация посетит регион 18 февраля.", "2018-12-16",
                 id="ru-old-agreement-on-a-loaded-page"),
    pytest.param(f"Похожие материалы\n29 ноября\nВ области завершают уборку ржи\n15 октября\nВ Минске открылась ярмарка\nАлесь Орлов\n6 октября 2020 г.\nТорговля Пензы с Беларусью растёт\n{PLAIN_RU}",
                 "2020-10-06", id="ru-own-day-with-a-stop-below-a-list"),
    pytest.param(f"Latest news\n12 June 2021\nHarvest of rye nears its end\n9 June 2021\nMinsk hosts a book fair\nTrade of Penza with Belarus grows\n{BODY}", "2019-06-06",
                 id="list-above-and-no-own-day"),
    pytest.param(f"Monday, 22 December 2008\n14:17\nTrade grows\nPress service, 21/02/2008\n{PLAIN}", "2008-02-21", id="few-words-before-the-day"),
    pytest.param(f"Суббота, 19 июня 2021\nВыпуск от 14 мая 2021\nТорговля растёт\n{PLAIN_RU}", "2021-05-14", id="ru-issue-of-a-day"),
    pytest.param(f"Пт, 18.11.2016\nТорговля растёт\nСегодня, 28 сентября, губернатора приняли в Минске. {PLAIN_RU} По итогам 2013 года товарооборот превысил 318 млн долларов.",
                 "2014-09-28", id="ru-told-today-on-a-page-loaded-later"),
    pytest.param(f"Exchange rates for 22.05.2024: USD 3.21\nTrade grows\nToday, 9 June, the governor came to Minsk. {PLAIN} In 2006 trade came to $67 million.", "2007-06-09",
                 id="told-today-on-a-page-loaded-later"),
    pytest.param("10:14 | 1 May\nTrade of Penza with Belarus grows\nEarlier, on February 29, 2008, the two sides held talks. Trade grew by 7% in January-March 2008.", "2008-05-01",
                 id="the-first-of-may-above-the-title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), PAGES)
def test_the_day_of_a_page(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
