"""Days as pages of all kinds state them: headers, labels, lists of other items, fairs, budgets, weekdays."""

from __future__ import annotations

import pytest

from articles.extraction.published import find_published
from articles.extraction.text import read_document

BODY = "Belarus and Tambov Oblast agreed to trade more, officials said after the talks in the city. Both sides praised the plants."
BODY_RU = "Беларусь и Тамбовская область договорились торговать больше, сообщили по итогам встречи. Стороны отметили работу заводов."
TITLE, TITLE_RU = "Delegation from Tambov in Minsk", "Делегация из Тамбова в Минске"

PAGES = [
    # a label of publication below the day of loading
    pytest.param(f"Steppe Post\n\nTuesday, October 1, 2024\n-Advertisement-\n{TITLE}\n\n– Published on: June 14, 2024\n\n{BODY}", "2024-06-14", id="label-below-the-header"),
    pytest.param(f"вторник, 1 октября 2024\n\n{TITLE_RU}\n\nОпубликовано: 14.06.2024\n\n{BODY_RU}", "2024-06-14", id="ru-label-below-the-header"),
    pytest.param(f"22.03.2021 14:10\n{TITLE}\nPosted: 14.10.2016\n\n{BODY}", "2016-10-14", id="label-below-a-stamp"),
    pytest.param(f"{TITLE}\n\nPublished time: 14 Mar, 2014 12:40\nEdited time: 15 Mar, 2014 07:10\n\n{BODY}", "2014-03-14", id="published-and-edited"),
    pytest.param(f"{TITLE_RU}\n\nИзменено: 05.03.2015\nОпубликовано: 03.03.2015\n\n{BODY_RU}", "2015-03-03", id="ru-changed-and-published"),
    pytest.param(f"{TITLE_RU}\n\nДата создания: 03.03.2015\nДата изменения: 05.03.2015\n\n{BODY_RU}", "2015-03-03", id="ru-made-and-changed"),
    pytest.param(f"{TITLE}\n\nMINSK, 11 March. {BODY} The list was published on 12 May 2010. In 2013 trade grew by a third.", "2014-03-11", id="published-by-the-way"),
    pytest.param(f"{TITLE}\n\nOn 11 March 2014 the sides met. Created on 5 May 2009, the trade house sells tractors. {BODY}", "2014-03-11", id="created-by-the-way"),
    # other items, each behind its day
    pytest.param(f"Upcoming events\n25 March 2015 Spring fair in Gomel\n2 April 2015 Seminar for exporters\n\n{TITLE}\n\n3 March 2015\n\n{BODY}", "2015-03-03", id="events-above"),
    pytest.param(f"Latest news\n05.03.2015 Fair opens in Gomel\n04.03.2015 Minister met students\n\n{TITLE}\n\n03.03.2015\n\n{BODY}", "2015-03-03", id="latest-news-above"),
    pytest.param(f"{TITLE}\n\n12:40, 3 March\n\n{BODY}\n\nTop news\n5 March, 2015 | Fair opens today\n4 March, 2015 | Minister met students", "2015-03-03", id="year-of-items-beside"),
    pytest.param(f"{TITLE}\n\n14 October 2016 Belarus and Tambov Oblast agreed to trade more.\n\n{BODY}", "2016-10-14", id="one-day-before-the-text"),
    # shapes of days
    pytest.param(f"Главная » 2014 » Март » 14 » {TITLE_RU}\n12:40\n{TITLE_RU}\n\n{BODY_RU}", "2014-03-14", id="ru-way-to-the-page"),
    pytest.param(f"{TITLE}\n\nTue, 03/04/2014 - 12:40\n\n{BODY}", "2014-03-04", id="month-first-by-its-weekday"),
    pytest.param(f"{TITLE}\n\nThu, 03/04/2014 - 12:40\n\n{BODY}", "2014-04-03", id="day-first-by-its-weekday"),
    pytest.param(f"{TITLE}\n\nTue, 03 Mar 15 12:40\n\n{BODY}", "2015-03-03", id="year-of-two-digits-before-an-hour"),
    pytest.param(f"{TITLE}\n\nIrina OrlovaOctober 14, 2016\n\n{BODY}", "2016-10-14", id="glued-to-a-name"),
    pytest.param(f"{TITLE_RU}\n\n3 марта, 12:40\n\n{BODY_RU}\n\n© ИА «Тамбов-Пресс», 2015. Все права защищены.", "2015-03-03", id="ru-copyright-of-an-agency"),
    pytest.param(f"{TITLE_RU}\n\n3 марта, 12:40\n\n{BODY_RU}\n\n© ИА «Тамбов-Пресс», 2009-2015. Все права защищены.", None, id="ru-copyright-up-to-the-day-of-loading"),
    pytest.param(f"{TITLE}\n\nMINSK, 3 March (BelTA)\n\n{BODY}\n\n© 2009–2026 All rights reserved", None, id="copyright-up-to-the-day-of-loading"),
    # fairs named with their year
    pytest.param("SARATOV, June 19. /tass/. The governor announced it in an interview at the SPIEF-2025.\n\n\"After 2022, Germany moved down. By 2027 our trade will exceed $600 million,\" he said.", "2025-06-19", id="at-a-forum"),
    pytest.param("САМАРА, 6 июня. Губернатор рассказал об этом на полях ПМЭФ-2019. После 2015 года поставки упали.", "2019-06-06", id="ru-at-a-forum"),
    pytest.param("Minsk, 5 June. The Belagro-2024 exhibition has gathered 500 firms. In 2019 there were fewer.", "2024-06-05", id="named-before-its-noun"),
    pytest.param("20 May. The agreement was signed at the St. Petersburg Tourism Forum 2022, the governor said.", "2022-05-20", id="year-behind-a-space"),
    pytest.param("11 March. Last year at SPIEF-2023 the governor promised to double trade.", "2024-03-11", id="at-last-years-forum"),
    pytest.param("4 October. Within the framework of Strategy-2030 the plants will be rebuilt.", None, id="strategy"),
    pytest.param("4 октября. На выставке показали трактор «Беларус-2022».", None, id="ru-model-of-a-tractor"),
    pytest.param("18 мая. Губернатор был здесь. В прошлом году, в ноябре 2016-го, делегация ездила в Киров.", "2017-05-18", id="ru-month-of-last-year"),
    # the budget in force
    pytest.param("The premiers met in Moscow on July 18. The session heard a report on the Union State's 2012 budget, which stands at 5 billion rubles. Investments had exceeded $6 billion since the start of 2010.", "2012-07-18", id="budget-in-force"),
    pytest.param("Премьеры встретились 22 апреля. Бюджет Союзного государства на 2016 год составляет 6 млрд рублей. С начала 2013 года вложено 300 млн долларов.", "2016-04-22", id="ru-budget-in-force"),
    # seasons and the month of May beside verbs
    pytest.param("date 2018-10-10 3.41 RUB\n2.12 USD\nPresident receives a delegation of Kirov\nTrade has made $110 million this year. Trolleybuses were delivered to Kirov in the spring of 2017.", "2018-10-10", id="delivered-in-a-spring"),
    pytest.param("Trade 26% up in 2021\n\nGRODNO, 17 May (BelTA) – In 2021 Belarus and Russia’s Vologda Oblast increased mutual trade by 26%, BelTA learned.", "2022-05-17", id="month-of-may-before-an-agency"),
    # the weekday on which it is told
    pytest.param(f"{TITLE}\n\nOther items\n\n1. Firm fined over leaflets\nA judge found it guilty on Monday, October 15, 2012...\n\nTrade may grow, the president said Wednesday in Minsk. {BODY}", "2012-10-17", id="weekday-behind-another-item"),
    pytest.param("The governor, whose visit began on Tuesday, May 14, 2013, said on Thursday in Brest that trade would grow.", "2013-05-16", id="weekday-behind-a-beginning"),
    pytest.param("The governor arrived on Tuesday, May 14, 2013. He will go to Brest on Thursday.", "2013-05-14", id="weekday-to-come"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "date"), PAGES)
def test_the_day_of_a_page(text: str, date: str | None) -> None:
    assert find_published(read_document(text))[0] == date
